/** Looks at an identity provider: whether it is found, and is what signing in needs. */
import { discoveryOf } from '../settings/providers.ts'
import { type Look, ok, problem } from './look.ts'

const WITHIN_MS = 5000
const ABOUT = 'provider'

/** What is looked at: what it is called here, and where it is. */
export interface ProviderLooked {
  readonly id: string
  readonly issuer: string
}

/** Whether a provider answers with its own issuer and has what is needed. Source: OpenID Connect Discovery 1.0, 3 and 4.3. */
export async function providerAnswers({ id, issuer }: ProviderLooked): Promise<Look> {
  const address = discoveryOf(issuer)
  const found = await fetched(address)
  if (typeof found === 'string')
    return problem(
      ABOUT,
      `${id}: ${address}: ${found}`,
      'Check the issuer, and that this machine may reach it.',
    )
  const lacking = ['authorization_endpoint', 'token_endpoint', 'jwks_uri'].filter(
    (name) => typeof found[name] !== 'string',
  )
  if (found.issuer !== issuer)
    return problem(
      ABOUT,
      `${id}: it calls itself ${String(found.issuer).slice(0, 200)}`,
      `Write the issuer exactly so in signIn.providers; it is ${issuer} there.`,
    )
  if (lacking.length > 0)
    return problem(ABOUT, `${id}: it names no ${lacking.join(', ')}`, 'It cannot be used to sign in here.')
  const methods = found.code_challenge_methods_supported
  if (Array.isArray(methods) && !methods.includes('S256'))
    return problem(ABOUT, `${id}: it knows no PKCE with S256`, 'It cannot be used to sign in here.')
  return ok(ABOUT, `${id}: ${issuer} answers; let it return to ORIGIN/sign-in/callback/${id}`)
}

async function fetched(address: string): Promise<Record<string, unknown> | string> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(WITHIN_MS), redirect: 'follow' })
    if (!answer.ok) return `answer ${answer.status}`
    const said: unknown = await answer.json()
    return typeof said === 'object' && said !== null ? { ...said } : 'no discovery document'
  } catch (fault) {
    if (fault instanceof SyntaxError) return 'no discovery document'
    const cause = fault instanceof Error && fault.cause instanceof Error ? fault.cause : null
    return cause !== null && 'code' in cause ? String(cause.code) : 'no answer'
  }
}
