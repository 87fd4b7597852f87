/** Records the passages of a transcription, so that they can be listed, searched and coded. */
import { type Book, enact } from '#audit'
import { sha256 } from '#platform/files'
import { holdSubject } from '#platform/hold'
import type { Passage } from './passage.ts'
import { PassageRefusal } from './passage-refusal.ts'
import { type PassageSet, PassageStore } from './store.ts'

/** Passages of one transcription, and the questions of the call that were known when they were cut. */
export interface PassagesGiven {
  readonly transcription: string
  readonly questions: readonly string[]
  readonly passages: readonly Passage[]
}

/**
 * Records them as one set; the same transcription with the same questions is nothing new.
 * Refuses `no-such-transcription`. Logs `passages-cut`.
 */
export function recordPassages(
  book: Book,
  actor: string,
  { transcription, questions, passages }: PassagesGiven,
): Promise<PassageSet> {
  const tables = new PassageStore(book.store)
  const questionsSha256 = sha256(JSON.stringify(questions))
  return enact(book, async () => {
    await holdSubject(book.store, `transcription:${transcription}`)
    if (!(await tables.hasTranscription(transcription)))
      throw new PassageRefusal('no-such-transcription', { transcription })
    const known = await tables.set(transcription, questionsSha256)
    if (known !== null) return { result: known, entry: null }
    const set = { id: book.means.id(), transcription, questionsSha256, passageCount: passages.length }
    const kept = passages.map(({ id, type, part, language, page, start, end, question, text }, at) => ({
      ...{ id, number: at + 1, type, part, language, page, start, end, question, text },
    }))
    await tables.insertSet(set, kept, { at: book.means.now(), by: actor })
    const payload = { set: set.id, questionsSha256, passages: passages.length }
    return {
      result: set,
      entry: { actor, act: 'passages-cut', subject: `transcription:${transcription}`, payload },
    }
  })
}
