/** Records the passages of transcriptions, so that they can be listed, searched and coded. */
import { type Book, enact } from '#audit'
import { sha256 } from '#platform/files'
import { holdSubject } from '#platform/hold'
import type { Passage } from './passage.ts'
import { PassageRefusal } from './passage-refusal.ts'
import { type PassageSet, PassageStore } from './store.ts'

/** The passages of some transcriptions, and the questions of the call that were known when they were cut. */
export interface PassagesGiven {
  /** What the entry is about: `submission:<id>`. */
  readonly subject: string
  readonly questions: readonly string[]
  readonly cut: readonly { readonly transcription: string; readonly passages: readonly Passage[] }[]
}

/**
 * Records them, a set a transcription; a transcription with the same questions again is nothing new. Gives all sets.
 * Refuses `no-such-transcription`. Logs `passages-cut`.
 */
export function recordPassages(
  book: Book,
  actor: string,
  { subject, questions, cut }: PassagesGiven,
): Promise<readonly PassageSet[]> {
  const tables = new PassageStore(book.store)
  const questionsSha256 = questionsHash(questions)
  return enact(book, async () => {
    await holdSubject(book.store, `${subject}:passages`)
    const by = { at: book.means.now(), by: actor }
    const sets: PassageSet[] = []
    const fresh: PassageSet[] = []
    for (const { transcription, passages } of cut) {
      if (!(await tables.hasTranscription(transcription)))
        throw new PassageRefusal('no-such-transcription', { transcription })
      const known = await tables.set(transcription, questionsSha256)
      const set = known ?? {
        id: book.means.id(),
        transcription,
        questionsSha256,
        passageCount: passages.length,
      }
      sets.push(set)
      if (known !== null) continue
      fresh.push(set)
      await tables.insertSet(set, passages.map(keptPassage), by)
    }
    if (fresh.length === 0) return { result: sets, entry: null }
    const payload = {
      questionsSha256,
      sets: fresh.map(({ id, transcription, passageCount }) => ({ id, transcription, passageCount })),
    }
    return { result: sets, entry: { actor, act: 'passages-cut', subject, payload } }
  })
}

/** What tells sets of passages apart that were cut with other questions in mind. */
export function questionsHash(questions: readonly string[]): string {
  return sha256(JSON.stringify(questions))
}

function keptPassage({ id, type, part, language, page, start, end, question, text }: Passage, at: number) {
  return { id, number: at + 1, type, part, language, page, start, end, question, text }
}
