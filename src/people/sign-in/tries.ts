/** How often something may be tried, counted in the store: every process of an installation counts together. */
import { createHmac } from 'node:crypto'
import { PeopleRefusal } from '../people-refusal.ts'
import type { SignInStore } from './sign-in-store.ts'

const WINDOW_MS = 15 * 60_000

/** Tries within a quarter of an hour. An address is somebody's own; many people may share one client (a mission's network). */
const MOST = {
  'code-sent-to': 5,
  'code-asked-from': 60,
  'code-tried-for': 10,
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
