/** The door of the registry: what is opened together to keep a record. */
export { backupAsSource, putRecord, recordSource } from './copy-record.ts'
export {
  openRegistry,
  openWorkplace,
  type Registry,
  type RegistryOptions,
  type Workplace,
} from './open-registry.ts'
export { type RegistryCode, RegistryRefusal } from './registry-refusal.ts'
