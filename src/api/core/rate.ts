/** How often anybody may ask: counted by minute in the store, so that all processes of the office count together. */
import { createHmac } from 'node:crypto'
import { ApiRefusal } from './refusal.ts'
import type { ApiStore } from './store.ts'

export interface RateMeans {
  readonly table: ApiStore
  /** Hides addresses: what is counted under is a keyed hash. The same in all processes of the office. */
  readonly secret: Uint8Array
  /** Milliseconds since 1970. */
  clock(): number
}

const MINUTE_MS = 60_000

/** Counts a request. Refuses `too-many-requests` with the seconds until the next minute. */
export async function countRequest(
  { table, secret, clock }: RateMeans,
  kind: 'address' | 'person',
  who: string,
  most: number,
): Promise<void> {
  const now = clock()
  const hidden = createHmac('sha256', secret).update(`${kind} ${who}`).digest('base64url')
  if ((await table.count(hidden, minuteOf(now))) <= most) return
  throw new ApiRefusal('too-many-requests', { seconds: Math.ceil((MINUTE_MS - (now % MINUTE_MS)) / 1000) })
}

/** The number of a minute since 1970. */
export function minuteOf(ms: number): number {
  return Math.floor(ms / MINUTE_MS)
}
