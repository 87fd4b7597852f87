/** Holds what an act works on until its transaction is over: a subject against other acts, bytes against the sweep. */
import { sql } from 'kysely'
import type { Blobs } from './blobs.ts'
import type { Store } from './database.ts'

/** The lock between acts that name bytes (many at once) and the sweep of what nobody names (alone). */
const SWEEP = 7_105_390_021n

/** Acts on one subject (`submission:<id>`) come one after another. To be called inside `store.transact`, first. */
export async function holdSubject(store: Store, subject: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${subject}, 0))`.execute(store.tables())
}

/**
 * Makes sure that bytes which an act is about to name are kept, and stay until it is over. Gives the names of those that
 * are not there; the act then refuses. To be called inside `store.transact`.
 */
export async function holdBlobs(
  store: Store,
  blobs: Pick<Blobs, 'has'>,
  names: readonly string[],
): Promise<readonly string[]> {
  await sql`select pg_advisory_xact_lock_shared(${sql.lit(SWEEP)})`.execute(store.tables())
  const there = await Promise.all(names.map((name) => blobs.has(name)))
  return names.filter((_name, at) => there[at] === false)
}

/** Nobody names bytes until the transaction is over. For the sweep. */
export async function holdSweep(store: Store): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(SWEEP)})`.execute(store.tables())
}
