/** The identity providers that people may sign in by, as the settings list them, each with its secret from the environment. */
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { plainYaml } from '../plain-yaml.ts'
import { Secret } from './secret.ts'

/** An identity provider (OpenID Connect). */
export interface ProviderSetting {
  /** A short name for addresses: `foreign-ministry`. */
  readonly id: string
  /** What people know it as. */
  readonly name: string
  /** As the provider writes itself: `https://login.example.org/realms/office`. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: Secret
}

/** Where a provider says where everything is. Source: OpenID Connect Discovery 1.0, 4. */
export function discoveryOf(issuer: string): string {
  return `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
}

/** Where the secrets of providers come from. */
export interface ProviderSources {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly secretFile: (path: string) => string | null
}

export const PROVIDERS_EXAMPLE =
  '[{ id: ministry, name: Ministry of Example, issuer: "https://login.example.org", clientId: rapporteur }]'

const SETTING = 'signIn.providers'
const MOST = 20
const HERE = /^(?:localhost|127\.0\.0\.1|\[::1\])$/

/** An issuer: no question and no fragment; without TLS only on this machine. Source: OpenID Connect Discovery 1.0, 3. */
const issuer = z.url({ protocol: /^https?$/ }).refine((text) => {
  const { protocol, hostname, search, hash, username } = new URL(text)
  return (protocol === 'https:' || HERE.test(hostname)) && search === '' && hash === '' && username === ''
})
const entry = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  name: z.string().trim().min(1).max(100),
  issuer,
  clientId: z.string().trim().min(1).max(500),
})
const EXPECTED: Readonly<Record<string, string>> = {
  id: 'a short name of small letters, figures and hyphens, for addresses',
  name: 'what people know the provider as, 1 to 100 characters',
  issuer: 'an address with https:// (http:// on this machine only), without “?” and “#”',
  clientId: 'what the provider calls this installation, 1 to 500 characters',
}

/**
 * Reads the list, as a list of the settings file or as the text of a variable (YAML or JSON), and the secret of each from
 * `RAPPORTEUR_PROVIDER_SECRET_<ID>` or the file that this variable with `_FILE` names. Adds a sentence for each problem; a value
 * is in no message, for it may be a secret in the wrong place.
 */
export function readProviders(
  given: unknown,
  sources: ProviderSources,
  problems: string[],
): ProviderSetting[] {
  const list = listOf(given)
  if (list === null) {
    problems.push(`${SETTING} is no list of at most ${MOST} providers. For instance: ${PROVIDERS_EXAMPLE}`)
    return []
  }
  const ids = new Set<string>()
  return list.flatMap((each, at) => {
    const parsed = entry.safeParse(each)
    if (!parsed.success) {
      problems.push(...problemsOf(parsed.error, at + 1))
      return []
    }
    const { id } = parsed.data
    if (ids.has(id)) problems.push(`${SETTING} names the provider "${id}" twice. Give each an id of its own.`)
    ids.add(id)
    const clientSecret = secretOf(id, sources, problems)
    return clientSecret === null ? [] : [{ ...parsed.data, clientSecret }]
  })
}

function listOf(given: unknown): readonly unknown[] | null {
  if (given === null) return []
  if (Array.isArray(given)) return given.length <= MOST ? given : null
  if (typeof given !== 'string') return null
  const document = parseDocument(given, { logLevel: 'silent' })
  const plain = document.errors.length > 0 ? null : plainYaml(document)
  return plain === null || typeof plain.value === 'string' ? null : listOf(plain.value)
}

function problemsOf({ issues }: z.ZodError, number: number): string[] {
  const where = `Provider ${number} of ${SETTING}`
  return issues.map((issue) => {
    if (issue.code !== 'unrecognized_keys') {
      const field = String(issue.path[0] ?? '')
      const expected = EXPECTED[field]
      if (expected === undefined) return `${where} is no provider. For instance: ${PROVIDERS_EXAMPLE}`
      return `${where}: ${field} is ${expected}. For instance: ${PROVIDERS_EXAMPLE}`
    }
    const names = issue.keys.join(', ')
    return /secret/i.test(names)
      ? `${where} holds ${names}, and no secret stands in the settings. Give it as RAPPORTEUR_PROVIDER_SECRET_<ID> in the environment, or name a file of its own with RAPPORTEUR_PROVIDER_SECRET_<ID>_FILE.`
      : `${where} holds ${names}, which is nothing of a provider. It takes: ${Object.keys(EXPECTED).join(', ')}.`
  })
}

function secretOf(
  id: string,
  { environment, secretFile }: ProviderSources,
  problems: string[],
): Secret | null {
  const variable = `RAPPORTEUR_PROVIDER_SECRET_${id.toUpperCase().replaceAll('-', '_')}`
  const path = environment[`${variable}_FILE`]
  const text = path ? (secretFile(path)?.trim() ?? null) : (environment[variable] ?? '').trim()
  if (text === null)
    problems.push(`${variable}_FILE names ${path}, which cannot be read. Check the path and who may read it.`)
  else if (text === '')
    problems.push(
      `The provider "${id}" has no secret. Give the one it gave you as ${variable} in the environment, or name a file of its own with ${variable}_FILE.`,
    )
  return text === null || text === '' ? null : new Secret(text)
}
