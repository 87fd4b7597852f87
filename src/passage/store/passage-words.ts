/** The tables in which passages are found by their words; made from the passages, and made again when words are read better. */
import { type RawBuilder, sql } from 'kysely'
import type { Store } from '#platform/database'
import { holdSubject } from '#platform/hold'
import { indexedWords, WORDS_VERSION, wordVector } from '../search/index-words.ts'

/** A passage as far as it is indexed. */
export interface PassageText {
  readonly number: number
  readonly text: string
}

/** Passages that are indexed by one transaction, where those of a set are read again. */
const ROWS_AT_ONCE = 2_000
const SETS_AT_ONCE = 500

/** Indexes passages of a set. */
export async function insertWords(
  store: Store,
  set: string,
  passages: readonly PassageText[],
): Promise<void> {
  const rows = passages.map(({ number, text }) => ({ number, words: wordVector(indexedWords(text)) }))
  await sql`insert into passage_words (set, number, words)
    select ${set}, number, words::tsvector
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(number integer, words text)`.execute(
    store.tables(),
  )
}

/** Says that all of a set is indexed. */
export async function markIndexed(store: Store, set: string): Promise<void> {
  await sql`insert into passage_words_of (set, version) values (${set}, ${WORDS_VERSION})`.execute(
    store.tables(),
  )
}

/**
 * Indexes what stands in the record and is not indexed by these words: passages of an older release, a restored record.
 * A set is one transaction; another process that does the same is waited for. Gives how many sets were indexed.
 */
export async function indexMissing(store: Store, signal?: AbortSignal): Promise<number> {
  let count = 0
  for (;;) {
    const sets = await missingSets(store, sql``)
    if (sets.length === 0) return count
    for (const set of sets) {
      signal?.throwIfAborted()
      if (await store.transact(() => indexUnlessDone(store, set))) count += 1
    }
  }
}

async function indexUnlessDone(store: Store, set: string): Promise<boolean> {
  await holdSubject(store, 'passage:words')
  if ((await missingSets(store, sql`and s.id = ${set}`)).length === 0) return false
  await indexAgain(store, set)
  return true
}

async function missingSets(store: Store, which: RawBuilder<unknown>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select s.id from passage_set s
    where not exists (select 1 from passage_words_of o where o.set = s.id and o.version = ${WORDS_VERSION}) ${which}
    order by s.id limit ${SETS_AT_ONCE}`.execute(store.tables())
  return rows.map(({ id }) => id)
}

async function indexAgain(store: Store, set: string): Promise<void> {
  await sql`delete from passage_words where set = ${set}`.execute(store.tables())
  await sql`delete from passage_words_of where set = ${set}`.execute(store.tables())
  for (let after = 0; ; ) {
    const { rows } = await sql<PassageText>`select number, text from passage_passage
      where set = ${set} and number > ${after} order by number limit ${ROWS_AT_ONCE}`.execute(store.tables())
    if (rows.length > 0) await insertWords(store, set, rows)
    after = rows.at(-1)?.number ?? after
    if (rows.length < ROWS_AT_ONCE) break
  }
  await markIndexed(store, set)
}
