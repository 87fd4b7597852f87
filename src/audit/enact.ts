/** Runs one act: what it writes and the entry that tells of it stand together, or neither does. */
import type { Store } from '#platform/database'
import { type AuditMeans, append } from './append.ts'
import type { Act } from './entry.ts'
import { AuditStore } from './store.ts'

/** Where acts write: the store, its log, and what they take from the machine. */
export interface Book {
  readonly store: Store
  readonly log: AuditStore
  readonly means: AuditMeans & {
    /** A new id, never given before. */
    id(): string
  }
}

/** A book over a store. */
export function bookOf(store: Store, means: Book['means']): Book {
  return { store, log: new AuditStore(store), means }
}

/**
 * Runs an act in one transaction with its entry, which is appended last. Gives what the act gives.
 *
 * An act that is refused, or fails, leaves nothing. An act that ends without an entry (`null`: it found that there was
 * nothing to do) writes none; it must then have written nothing.
 */
export function enact<Result>(
  book: Book,
  act: () => Promise<{ readonly result: Result; readonly entry: Act | null }>,
): Promise<Result> {
  return book.store.transact(async () => {
    const { result, entry } = await act()
    if (entry !== null) await append(book.log, entry, book.means)
    return result
  })
}
