/** Records what a person says about one file of a submission in place of what was read: its sender, role, date … */
import { type Book, enact } from '#audit'
import { holdSubject } from '#platform/hold'
import type { ReplyEntry } from './overrides.ts'
import { SubmissionStore } from './store.ts'
import { SubmissionRefusal } from './submission-refusal.ts'

/** What a person says; a field left out is found as without it. */
export type Correction = Omit<ReplyEntry, 'file'>

/**
 * Records a correction and gives its number for the file; the last one counts as a whole. It takes effect when the
 * submissions of the call are gathered again.
 * Refuses `nothing-given`, `no-such-file`, `destroyed`. Logs `submission-corrected` with the names of the fields only.
 */
export function correctFile(
  book: Book,
  actor: string,
  { file, says }: { readonly file: string; readonly says: Correction },
): Promise<number> {
  const tables = new SubmissionStore(book.store)
  return enact(book, async () => {
    const fields = Object.keys(says).sort()
    if (fields.length === 0) throw new SubmissionRefusal('nothing-given', { file })
    await holdSubject(book.store, `submission-file:${file}`)
    const kept = await tables.file(file)
    if (kept === null) throw new SubmissionRefusal('no-such-file', { file })
    if (kept.tombstone !== null)
      throw new SubmissionRefusal('destroyed', { file, entry: kept.tombstone.entry })
    const number = (await tables.correctionCount(file)) + 1
    await tables.insertCorrection(file, number, says, { at: book.means.now(), by: actor })
    return {
      result: number,
      entry: {
        actor,
        act: 'submission-corrected',
        subject: `submission:${kept.submission}`,
        payload: { file, number, fields },
      },
    }
  })
}
