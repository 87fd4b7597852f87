/** Reads the settings from a file and the environment; says of every value that cannot be used what to write instead. */
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { plainYaml, TOO_MANY_ALIASES } from '../plain-yaml.ts'
import { SECRETS, SETTINGS } from './keys.ts'
import { type ProviderSetting, readProviders } from './providers.ts'
import { Secret } from './secret.ts'

type Keys = typeof SETTINGS

/** The settings by name; nothing in them is secret. */
export type Settings = { readonly [Name in keyof Keys]: z.output<Keys[Name]['schema']> }

/** The secrets by name; null where nobody gave one. */
export type Secrets = { readonly [Name in keyof typeof SECRETS]: Secret | null }

/** Where settings come from. The environment goes before the file. */
export interface SettingSources {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The settings file, in YAML; null where there is none. */
  readonly file: { readonly path: string; readonly text: string } | null
  /** The text of a file that a variable ending in `_FILE` names; null where it cannot be read. */
  readonly secretFile: (path: string) => string | null
}

/** What was read, and what could not be used; with a problem nothing is started. */
export interface SettingsReading {
  readonly settings: Settings
  readonly secrets: Secrets
  /** The identity providers that can be used. */
  readonly providers: readonly ProviderSetting[]
  readonly problems: readonly string[]
}

/**
 * Reads all settings and secrets.
 *
 * Gives for each its value or the standard one, and a sentence for each problem: the name, where it was written, what is
 * wrong, an example. A secret's value is in no message. Limits: the file is YAML of two levels.
 */
export function readSettings(sources: SettingSources): SettingsReading {
  const problems: string[] = []
  const written = sources.file === null ? new Map<string, unknown>() : entriesOf(sources.file, problems)
  const settings = Object.fromEntries(
    Object.keys(SETTINGS).map((name) => [name, settingOf(name as keyof Keys, sources, written, problems)]),
  ) as Settings
  const secrets = Object.fromEntries(
    Object.keys(SECRETS).map((name) => [name, secretOf(name as keyof typeof SECRETS, sources, problems)]),
  ) as Secrets
  const providers = readProviders(settings['signIn.providers'], sources, problems)
  return { settings, secrets, providers, problems }
}

function settingOf<Name extends keyof Keys>(
  name: Name,
  { environment, file }: SettingSources,
  written: ReadonlyMap<string, unknown>,
  problems: string[],
): unknown {
  const { variable, schema, standard, expected, example } = SETTINGS[name]
  const fromEnvironment = environment[variable]
  const isFromEnvironment = fromEnvironment !== undefined && fromEnvironment !== ''
  if (!isFromEnvironment && !written.has(name)) return standard
  const value = isFromEnvironment ? fromEnvironment : written.get(name)
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const where = isFromEnvironment ? `${variable} in the environment` : `${name} in ${file?.path}`
  problems.push(
    `${where} is ${JSON.stringify(value)}; ${name} is ${expected}. For instance: ${isFromEnvironment ? `${variable}=${example}` : `${name.split('.')[1]}: ${example}`}`,
  )
  return standard
}

function secretOf(
  name: keyof typeof SECRETS,
  { environment, secretFile }: SettingSources,
  problems: string[],
): Secret | null {
  const { variable, schema, expected, example } = SECRETS[name]
  const path = environment[`${variable}_FILE`]
  const text = path ? (secretFile(path)?.trim() ?? null) : (environment[variable] ?? '')
  if (text === null) {
    problems.push(`${variable}_FILE names ${path}, which cannot be read. Check the path and who may read it.`)
    return null
  }
  if (text === '') return null
  if (schema.safeParse(text).success) return new Secret(text)
  problems.push(
    `${variable} cannot be used (it is not shown here); it is ${expected}. For instance: ${example}`,
  )
  return null
}

/** The file's entries by name, two levels joined by a dot. */
function entriesOf(
  { path, text }: { readonly path: string; readonly text: string },
  problems: string[],
): ReadonlyMap<string, unknown> {
  const document = parseDocument(text, { uniqueKeys: true })
  const [fault] = document.errors
  if (fault !== undefined) {
    problems.push(`${path} is not YAML that can be read: ${fault.message.split('\n')[0]}`)
    return new Map()
  }
  const plain = plainYaml(document)
  if (plain === null) {
    problems.push(`${path} cannot be used: ${TOO_MANY_ALIASES}.`)
    return new Map()
  }
  const content = plain.value
  const entries = new Map<string, unknown>()
  for (const [section, value] of Object.entries(isMapping(content) ? content : {})) {
    const inner = isMapping(value) ? Object.entries(value) : [['', value] as const]
    for (const [name, each] of inner) entries.set(name === '' ? section : `${section}.${name}`, each)
  }
  if (content !== null && !isMapping(content))
    problems.push(`${path} is not a list of sections. For instance: server: { port: 8073 }`)
  for (const name of entries.keys()) if (!(name in SETTINGS)) problems.push(unknownName(name, path))
  return entries
}

function unknownName(name: string, path: string): string {
  const last = name.split('.').at(-1)?.toLowerCase() ?? ''
  const secret = Object.entries(SECRETS).find(([each]) => each.toLowerCase() === last)?.[1]
  if (secret !== undefined)
    return `${name} in ${path} is a secret, and no secret stands in the settings file. Give it as ${secret.variable} in the environment, or name a file of its own with ${secret.variable}_FILE.`
  return `${name} in ${path} is no setting. Settings are: ${Object.keys(SETTINGS).join(', ')}.`
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
