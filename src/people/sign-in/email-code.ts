/** Codes by mail: made for one browser, tried by it alone; and browsers that are known because somebody signed in there. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Ask, cookieOf } from './ask.ts'
import type { Desk } from './desk.ts'
import { networkOf } from './tries.ts'

export const CODE_SECONDS = 600
const CODE_FIGURES = 8
const CODE_TRIES = 3

/** The browser's own part of a code that was asked for: without it the code is worth nothing. */
const CODE_COOKIE = '__Host-rapporteur.code'
/** Says that somebody signed in here by a code to their address. Not a part of signing out: it signs nobody in. */
const KNOWN_COOKIE = '__Host-rapporteur.known-browser'
const KNOWN_SECONDS = 180 * 86_400
const COOKIE_FLAGS = 'Path=/; Secure; HttpOnly; SameSite=Strict'

/** A code for whoever asks, and the cookie that makes it theirs. */
export interface CodeMade {
  /** Eight figures, for the mail alone. */
  readonly code: string
  readonly cookie: string
}

/** Makes a code for an address; to be called inside `transact`. It takes no other browser's code away. */
export async function makeCode(desk: Desk, email: string): Promise<CodeMade> {
  const { book, kept } = desk
  const browser = Buffer.from(book.means.salt()).toString('base64url')
  const number = Buffer.from(book.means.salt()).readBigUInt64BE() % 10n ** BigInt(CODE_FIGURES)
  const code = String(number).padStart(CODE_FIGURES, '0')
  const until = new Date(Date.parse(book.means.now()) + CODE_SECONDS * 1000).toISOString()
  await kept.insertEmailCode(idOf(desk, browser, email), hashOf(desk, browser, email, code), until)
  return { code, cookie: `${CODE_COOKIE}=${browser}; Max-Age=${CODE_SECONDS}; ${COOKIE_FLAGS}` }
}

/** Whether a code is the one that this browser asked for; it is then used up. To be called inside `transact`. */
export async function takeCode(desk: Desk, { request }: Ask, email: string, code: string): Promise<boolean> {
  const browser = cookieOf(request, CODE_COOKIE)
  if (browser === null) return false
  const { book, kept } = desk
  const hash = hashOf(desk, browser, email, code)
  return kept.tryEmailCode(idOf(desk, browser, email), hash, CODE_TRIES, book.means.now())
}

/** The cookies after a sign-in by code: the code's own ends, and the browser is known for this address. */
export function cookiesAfterCode(desk: Desk, email: string): readonly string[] {
  const browser = Buffer.from(desk.book.means.salt()).toString('base64url')
  return [
    `${CODE_COOKIE}=; Max-Age=0; ${COOKIE_FLAGS}`,
    `${KNOWN_COOKIE}=${browser}.${knownMark(desk, browser, email)}; Max-Age=${KNOWN_SECONDS}; ${COOKIE_FLAGS}`,
  ]
}

/**
 * Counts a code asked for an address. Strangers use up what their own network has, and at most what all networks have
 * together; a browser that is known for the address has its own count, which nobody else reaches. Refuses `too-many-tries`.
 */
export async function countCodeAsked(desk: Desk, { request, client }: Ask, email: string): Promise<void> {
  const { tries, book } = desk
  const now = book.means.now()
  await tries.count('code-asked-from', client, now)
  const [browser = '', mark = ''] = (cookieOf(request, KNOWN_COOKIE) ?? '').split('.')
  if (isSame(mark, knownMark(desk, browser, email)))
    return tries.count('code-sent-to-known-browser', `${email} ${browser}`, now)
  await tries.count('code-sent-to-from-network', `${email} ${networkOf(client)}`, now)
  await tries.count('code-sent-to', email, now)
}

function keyed({ settings }: Desk, ...words: readonly string[]): string {
  return createHmac('sha256', settings.secret).update(JSON.stringify(words)).digest('base64url')
}

const idOf = (desk: Desk, browser: string, email: string): string => keyed(desk, 'code of', browser, email)
const hashOf = (desk: Desk, browser: string, email: string, code: string): string =>
  keyed(desk, 'code', browser, email, code)
const knownMark = (desk: Desk, browser: string, email: string): string =>
  keyed(desk, 'known browser', browser, email)

function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)]
  return first.length === second.length && timingSafeEqual(first, second)
}
