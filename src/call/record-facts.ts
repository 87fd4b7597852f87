/** Records the facts of a call: what an officer fills in, as a whole, in numbered versions. */
import { type Book, enact } from '#audit'
import { sha256 } from '#platform/files'
import { holdSubject } from '#platform/hold'
import type { CallFacts } from './call-facts.ts'
import { CallRefusal } from './call-refusal.ts'
import { CallStore } from './store.ts'

/**
 * Records facts and gives their number; the same facts again are nothing new and give the number they have. A deadline
 * among them that differs from the last one set is set with them.
 * Refuses `no-such-call`. Logs `call-facts-recorded`.
 */
export function recordCallFacts(
  book: Book,
  actor: string,
  { call, facts }: { readonly call: string; readonly facts: CallFacts },
): Promise<number> {
  const tables = new CallStore(book.store)
  return enact(book, async () => {
    await holdSubject(book.store, `call:${call}`)
    if ((await tables.call(call)) === null) throw new CallRefusal('no-such-call', { call })
    const known = await tables.facts(call)
    const text = JSON.stringify(facts)
    if (known !== null && JSON.stringify(known.facts) === text) return { result: known.number, entry: null }
    const number = (known?.number ?? 0) + 1
    const by = { at: book.means.now(), by: actor }
    await tables.insertFacts(call, number, facts, by)
    const deadlineOn = facts.noteVerbale?.deadline ?? null
    if (deadlineOn !== null) await setDeadline(tables, call, deadlineOn, by)
    const payload = { number, sha256: sha256(text), deadlineOn }
    return {
      result: number,
      entry: { actor, act: 'call-facts-recorded', subject: `call:${call}`, payload },
    }
  })
}

async function setDeadline(
  tables: CallStore,
  call: string,
  on: string,
  by: { readonly at: string; readonly by: string },
): Promise<void> {
  const set = await tables.deadlines(call)
  if (set.at(-1)?.on === on) return
  await tables.insertDeadline(call, { number: set.length + 1, on, reason: null, ...by })
}
