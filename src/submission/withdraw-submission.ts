/** Withdraws a submission at its sender's wish, or takes a withdrawal back; nothing that was received goes. */
import { type Book, enact } from '#audit'
import { holdSubject } from '#platform/hold'
import { SubmissionStore } from './store.ts'
import { SubmissionRefusal } from './submission-refusal.ts'

/** `ground`: who asked for it and how, in the office's words. */
export interface WithdrawalGiven {
  readonly submission: string
  readonly ground: string
}

/** Withdraws: it stands in no report from now on. Refuses `no-such-submission`, `already-withdrawn`. Logs `submission-withdrawn`. */
export function withdrawSubmission(book: Book, actor: string, given: WithdrawalGiven): Promise<void> {
  return decide(book, actor, given, true)
}

/** Takes a withdrawal back. Refuses `no-such-submission`, `not-withdrawn`. Logs `submission-returned`. */
export function returnSubmission(book: Book, actor: string, given: WithdrawalGiven): Promise<void> {
  return decide(book, actor, given, false)
}

function decide(
  book: Book,
  actor: string,
  { submission, ground }: WithdrawalGiven,
  holds: boolean,
): Promise<void> {
  const tables = new SubmissionStore(book.store)
  return enact(book, async () => {
    await holdSubject(book.store, `submission:${submission}`)
    if ((await tables.callOf(submission)) === null)
      throw new SubmissionRefusal('no-such-submission', { submission })
    const before = await tables.withdrawals(submission)
    if ((before.at(-1)?.holds ?? false) === holds)
      throw new SubmissionRefusal(holds ? 'already-withdrawn' : 'not-withdrawn', { submission })
    const number = before.length + 1
    await tables.insertWithdrawal(submission, { number, holds, ground, at: book.means.now(), by: actor })
    return {
      result: undefined,
      entry: {
        actor,
        act: holds ? 'submission-withdrawn' : 'submission-returned',
        subject: `submission:${submission}`,
        payload: { number },
      },
    }
  })
}
