/** How often something may be tried, counted in the store: every process of an installation counts together. */
import { createHmac } from 'node:crypto'
import { PeopleRefusal } from '../people-refusal.ts'
import type { SignInStore } from './sign-in-store.ts'

const WINDOW_MS = 15 * 60_000

/**
 * Tries within a quarter of an hour. An address is somebody's own; many people may share one client (a mission's network).
 * Nobody's address can be closed by a stranger: five codes for it count with the network that asks; all networks together
 * reach thirty, and a browser in which its person has signed in before has five of its own, whatever strangers did.
 */
const MOST = {
  'code-sent-to-from-network': 5,
  'code-sent-to': 30,
  'code-sent-to-known-browser': 5,
  'code-asked-from': 60,
  'code-tried-from': 120,
  'link-tried-from': 60,
  'passkey-tried-from': 120,
  'second-factor-tried-from': 120,
} as const

export type TryKind = keyof typeof MOST

/** Counts tries, and refuses `too-many-tries`. What is counted is kept as a keyed hash. */
export class Tries {
  constructor(
    readonly store: SignInStore,
    readonly secret: string,
  ) {}

  async count(kind: TryKind, of: string, now: string): Promise<void> {
    const key = createHmac('sha256', this.secret).update(`${kind} ${of}`).digest('base64url')
    const { count, since } = await this.store.countTry(key, now, WINDOW_MS)
    if (count <= MOST[kind]) return
    const waitSeconds = Math.max(1, Math.ceil((Date.parse(since) + WINDOW_MS - Date.parse(now)) / 1000))
    throw new PeopleRefusal('too-many-tries', { waitSeconds })
  }
}

const V4 = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i
/** The parts of an IPv6 address that its holder cannot choose: a customer is given a /48 at most. Source: RFC 6177. */
const V6_PARTS = 3

/** The network of an address: /24, or /48 of IPv6; what is neither stands for itself. */
export function networkOf(address: string): string {
  const v4 = V4.exec(address)?.[1]
  if (v4 !== undefined) return v4
  if (!/^[0-9a-f:]+$/i.test(address) || !address.includes(':')) return address
  const [head = '', tail] = address.toLowerCase().split('::')
  const parts = head.split(':').filter((part) => part !== '')
  const after = (tail ?? '').split(':').filter((part) => part !== '')
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - parts.length - after.length)
  const whole = [...parts, ...Array.from({ length: zeros }, () => '0'), ...after]
  return whole
    .slice(0, V6_PARTS)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')
}
