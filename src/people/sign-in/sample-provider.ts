/** A small real identity provider for tests: discovery, keys, authorization code with PKCE, id tokens signed by RS256. */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'

export const CLIENT_SECRET = 'the client secret'

/** What the provider says of whoever comes. */
export interface Claims {
  readonly sub: string
  readonly email: string
  readonly email_verified: boolean
  /** Said in place of what was asked. */
  readonly nonce?: string
  /** Signed by another key than the one it publishes. */
  readonly key?: 'forged'
}

export interface SampleProvider {
  claims: Claims
  /** Answers nothing that is of use. */
  isAway: boolean
  readonly origin: string
  close(): void
}

interface Answer {
  readonly status: number
  readonly body?: object
  readonly location?: string
}

const LIFETIME_SECONDS = 300
const invalid = (error: string): Answer => ({ status: 400, body: { error } })
const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Starts a provider on a free port of this machine. */
export async function startProvider(claims: Claims): Promise<SampleProvider> {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const forged = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const granted = new Map<string, { challenge: string; nonce: string }>()
  const provider = { claims, isAway: false, origin: '', close: () => server.close() }

  function tokens(nonce: string): Answer {
    const now = Math.floor(Date.now() / 1000)
    const { key, ...said } = provider.claims
    const times = { iat: now, exp: now + LIFETIME_SECONDS }
    const payload = { iss: provider.origin, aud: 'rapporteur', ...times, nonce, ...said }
    const signed = `${encoded({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${encoded(payload)}`
    const by = key === 'forged' ? forged.privateKey : keys.privateKey
    const signature = sign('sha256', Buffer.from(signed), by).toString('base64url')
    const id_token = `${signed}.${signature}`
    const body = { access_token: 'access', token_type: 'Bearer', expires_in: LIFETIME_SECONDS, id_token }
    return { status: 200, body }
  }

  function authorize({ searchParams }: URL): Answer {
    if (searchParams.get('code_challenge_method') !== 'S256') return invalid('invalid_request')
    const code = randomBytes(16).toString('hex')
    const challenge = searchParams.get('code_challenge') ?? ''
    granted.set(code, { challenge, nonce: searchParams.get('nonce') ?? '' })
    const to = new URL(searchParams.get('redirect_uri') ?? '')
    to.searchParams.set('code', code)
    to.searchParams.set('state', searchParams.get('state') ?? '')
    to.searchParams.set('iss', provider.origin)
    return { status: 302, location: to.href }
  }

  async function exchange(request: IncomingMessage): Promise<Answer> {
    let body = ''
    for await (const part of request) body += part
    const form = new URLSearchParams(body)
    const code = form.get('code') ?? ''
    const grant = granted.get(code)
    granted.delete(code)
    const hash = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    const isClient = form.get('client_secret') === CLIENT_SECRET
    return isClient && hash === grant?.challenge ? tokens(grant.nonce) : invalid('invalid_grant')
  }

  const discovery = () => ({
    issuer: provider.origin,
    authorization_endpoint: `${provider.origin}/authorize`,
    token_endpoint: `${provider.origin}/token`,
    jwks_uri: `${provider.origin}/jwks`,
    id_token_signing_alg_values_supported: ['RS256'],
  })
  const jwk = { ...keys.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }
  const places: Readonly<Record<string, (url: URL, request: IncomingMessage) => Answer | Promise<Answer>>> = {
    '/.well-known/openid-configuration': () => ({ status: 200, body: discovery() }),
    '/jwks': () => ({ status: 200, body: { keys: [jwk] } }),
    '/authorize': authorize,
    '/token': (_url, request) => exchange(request),
  }
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', provider.origin)
    const { status, body, location } =
      (provider.isAway ? undefined : await places[url.pathname]?.(url, request)) ?? invalid('not_found')
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(location === undefined ? {} : { location }),
    })
    response.end(body === undefined ? '' : JSON.stringify(body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  provider.origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  return provider
}
