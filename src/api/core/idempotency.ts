/** A POST under a key is done once: the act and its answer are written together, and a repetition gets the same answer. */
import type { Store } from '#platform/database'
import { ApiRefusal } from './refusal.ts'
import type { ApiStore, KeptAnswer, OwnKey } from './store.ts'

export interface IdempotencyMeans {
  readonly store: Store
  readonly table: ApiStore
  now(): string
  /** Other than the standard one: for tests. */
  readonly leaseMs?: number
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
/** A request of whose process nothing was heard for so long was lost with it; while it lives it is heard of thrice as often. */
const LEASE_MS = 45_000
const BEATS = 3
/** How long answers are kept. */
export const KEPT_MS = 24 * 60 * 60 * 1000

/**
 * Does an act once. Gives its answer, or the one that was given when the same was asked before.
 *
 * Refuses `key-missing`, `key-in-flight` (the first has not answered yet), `key-reused` (another request under the same key).
 * An act that is refused or fails has written nothing, and leaves the key free; one whose process was killed leaves it free
 * within a minute. Whoever comes back after another took over writes nothing: act and answer are one transaction, and the
 * answer is taken from the last that began only. Source: draft-ietf-httpapi-idempotency-key-header.
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
  const leaseMs = means.leaseMs ?? LEASE_MS
  const begun = await means.table.begin(own, keyed.operation, means.now(), leaseMs)
  if (begun.is === 'in-flight') throw new ApiRefusal('key-in-flight')
  if (begun.is === 'answered') return repeated(begun.answer, keyed)
  const { attempt } = begun
  // What cannot be said now is said with the next beat; where the lease runs out, the act's own answer is refused below.
  const beat = (): void => void means.table.isAlive(own, attempt).catch(() => undefined)
  const beating = setInterval(beat, leaseMs / BEATS)
  try {
    return await actOnce(means, own, attempt, keyed)
  } catch (fault) {
    await means.table.release(own, attempt)
    throw fault
  } finally {
    clearInterval(beating)
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
