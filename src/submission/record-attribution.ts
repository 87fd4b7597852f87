/** Records what was found of a submission: whose it is and what it amounts to; what was found before stays. */
import { type Book, enact } from '#audit'
import { holdSubject } from '#platform/hold'
import type { KeptAttribution } from './kept-submission.ts'
import { SubmissionStore } from './store.ts'
import type { Submission } from './submission.ts'
import { SubmissionRefusal } from './submission-refusal.ts'

/** What was found, with the readers in their versions that it was found with. */
export interface AttributionGiven {
  readonly submission: string
  readonly found: Submission
  readonly reader: string
}

/**
 * Records what was found and gives its number; the same again is nothing new.
 * Refuses `no-such-submission`. Logs `submission-attributed`.
 */
export function recordAttribution(
  book: Book,
  actor: string,
  { submission, found, reader }: AttributionGiven,
): Promise<number> {
  const tables = new SubmissionStore(book.store)
  return enact(book, async () => {
    await holdSubject(book.store, `submission:${submission}`)
    if ((await tables.callOf(submission)) === null)
      throw new SubmissionRefusal('no-such-submission', { submission })
    const before = await tables.attributions(submission)
    const last = before.at(-1)
    const words = JSON.stringify(found)
    if (last !== undefined && last.reader === reader && last.words === words)
      return { result: last.number, entry: null }
    const attribution: KeptAttribution = {
      number: before.length + 1,
      source: sourceOf(found),
      memberState: found.memberState,
      group: found.group,
      status: found.status,
      isLate: found.late,
      reader,
      words,
      at: book.means.now(),
      by: actor,
    }
    await tables.insertAttribution(submission, attribution)
    const { number, source, memberState, group, status } = attribution
    return {
      result: number,
      entry: {
        actor,
        act: 'submission-attributed',
        subject: `submission:${submission}`,
        payload: { number, source, memberState, group, status },
      },
    }
  })
}

/** Where the sender of the file that leads was found. */
function sourceOf({ files, chosenFile }: Submission): KeptAttribution['source'] {
  return (files.find(({ path }) => path === chosenFile) ?? files[0])?.attributedBy ?? 'none'
}
