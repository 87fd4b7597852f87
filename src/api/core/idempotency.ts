/** A POST under a key is done once: the act and its answer are written together, and a repetition gets the same answer. */
import type { Store } from '#platform/database'
import { ApiRefusal } from './refusal.ts'
import type { ApiStore, KeptAnswer, OwnKey } from './store.ts'

export interface IdempotencyMeans {
  readonly store: Store
  readonly table: ApiStore
  now(): string
}

/** What is done under a key. */
export interface KeyedAct {
  readonly operation: string
  /** Takes in the request whole and gives its hash, in hexadecimal; nothing is written by it that a repetition would write twice. */
  readonly receive: () => Promise<string>
  /** The act: runs in one transaction with its answer. */
  readonly act: () => Promise<Omit<KeptAnswer, 'operation' | 'requestSha256'>>
}

const KEY = /^[\x21-\x7e]{1,200}$/
/** A request that has not answered for so long was lost with its process; uploads end before. */
const LOST_AFTER_MS = 2 * 60 * 60 * 1000
/** How long answers are kept. */
export const KEPT_MS = 24 * 60 * 60 * 1000

/**
 * Does an act once. Gives its answer, or the one that was given when the same was asked before.
 *
 * Refuses `key-missing`, `key-in-flight` (the first has not answered yet), `key-reused` (another request under the same key).
 * An act that is refused or fails has written nothing, and leaves the key free. Source: draft-ietf-httpapi-idempotency-key-header.
 */
export async function onceUnder(
  means: IdempotencyMeans,
  owner: string,
  header: string | null,
  keyed: KeyedAct,
): Promise<KeptAnswer> {
  const key = /^"(.*)"$/.exec(header ?? '')?.[1] ?? header
  if (key === null || !KEY.test(key)) throw new ApiRefusal('key-missing')
  const own = { owner, key }
  const now = means.now()
  const lostBefore = new Date(Date.parse(now) - LOST_AFTER_MS).toISOString()
  const begun = await means.table.begin(own, keyed.operation, now, lostBefore)
  if (begun.is === 'in-flight') throw new ApiRefusal('key-in-flight')
  if (begun.is === 'answered') return repeated(begun.answer, keyed)
  try {
    return await actOnce(means, own, begun.attempt, keyed)
  } catch (fault) {
    await means.table.release(own, begun.attempt)
    throw fault
  }
}

async function repeated(answer: KeptAnswer, { operation, receive }: KeyedAct): Promise<KeptAnswer> {
  if (answer.operation !== operation || answer.requestSha256 !== (await receive()))
    throw new ApiRefusal('key-reused')
  return answer
}

async function actOnce(
  { store, table }: IdempotencyMeans,
  own: OwnKey,
  attempt: number,
  { operation, receive, act }: KeyedAct,
): Promise<KeptAnswer> {
  const requestSha256 = await receive()
  return store.transact(async () => {
    const answer = { operation, requestSha256, ...(await act()) }
    if (!(await table.answer(own, attempt, answer))) throw new ApiRefusal('key-in-flight')
    return answer
  })
}
