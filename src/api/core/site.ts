/** Whether a request was begun on this site, and what a browser is told to do with an answer. */
import { ApiRefusal } from './refusal.ts'

/** Where this server is reached. */
export interface SiteMeans {
  /** The settings' address; null: whoever reaches it on this machine. */
  readonly origin: string | null
  /** The name or address that is listened on. */
  readonly host: string
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/i

/**
 * Refuses `cross-site`: a change that another site began (its pages can send a person's cookies), and any request under a
 * name that is not ours (a name of somebody else's that leads to this machine). A program that sends neither cookies nor
 * the marks of a browser is not a site.
 */
export function requireOwnSite(request: Request, { origin, host }: SiteMeans): void {
  const url = new URL(request.url)
  if (!isOurName(url.hostname, origin, host)) throw new ApiRefusal('cross-site')
  if (SAFE.has(request.method)) return
  const site = request.headers.get('sec-fetch-site')
  const from = request.headers.get('origin')
  const isOwn =
    site !== null
      ? site === 'same-origin' || site === 'none'
      : from !== null
        ? from === (origin ?? url.origin)
        : request.headers.get('cookie') === null
  if (!isOwn) throw new ApiRefusal('cross-site')
}

function isOurName(name: string, origin: string | null, host: string): boolean {
  if (name === 'localhost' || name === host || ADDRESS.test(name)) return true
  return origin !== null && new URL(origin).hostname === name
}

/** The policy for our pages: nothing inline, nothing from elsewhere, no frame around them. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
/** The policy for data: it is no page. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox"

/** Adds what every answer carries; what a handler set itself stays. */
export function withSecurity(headers: Headers, isSecure: boolean): void {
  const isPage = headers.get('content-type')?.startsWith('text/html') === true
  const standard = {
    'content-security-policy': isPage ? PAGE_POLICY : DATA_POLICY,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'cache-control': 'private, no-cache',
    ...(isSecure ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  }
  for (const [name, value] of Object.entries(standard)) if (!headers.has(name)) headers.set(name, value)
}
