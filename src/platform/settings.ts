/** The door to settings and secrets: from a file and the environment, checked before anything starts. */
export { SECRETS, SETTINGS } from './settings/keys.ts'
export { loadSettings } from './settings/load-settings.ts'
export { discoveryOf, type ProviderSetting } from './settings/providers.ts'
export {
  readSettings,
  type Secrets,
  type Settings,
} from './settings/read-settings.ts'
export { Secret } from './settings/secret.ts'
