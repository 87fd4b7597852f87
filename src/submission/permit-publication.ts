/** Records whether a submission may be published: the sender's choice, which may change. */
import { type Book, enact } from '#audit'
import { holdSubject } from '#platform/hold'
import { SubmissionStore } from './store.ts'
import { SubmissionRefusal } from './submission-refusal.ts'

/** `ground`: where the sender said so, in the office's words. */
export interface PermissionGiven {
  readonly submission: string
  readonly mayPublish: boolean
  readonly ground: string
}

/** Records it. Refuses `no-such-submission`, `permission-unchanged`. Logs `publication-permitted` or `publication-forbidden`. */
export function permitPublication(
  book: Book,
  actor: string,
  { submission, mayPublish, ground }: PermissionGiven,
): Promise<void> {
  const tables = new SubmissionStore(book.store)
  return enact(book, async () => {
    await holdSubject(book.store, `submission:${submission}`)
    if ((await tables.callOf(submission)) === null)
      throw new SubmissionRefusal('no-such-submission', { submission })
    const before = await tables.permissions(submission)
    if (before.at(-1)?.holds === mayPublish)
      throw new SubmissionRefusal('permission-unchanged', { submission })
    const number = before.length + 1
    const by = { at: book.means.now(), by: actor }
    await tables.insertPermission(submission, { number, holds: mayPublish, ground, ...by })
    return {
      result: undefined,
      entry: {
        actor,
        act: mayPublish ? 'publication-permitted' : 'publication-forbidden',
        subject: `submission:${submission}`,
        payload: { number },
      },
    }
  })
}
