/** Records that somebody answers for a statement as it is printed in a version. */
import { type Book, enact } from '#audit'
import { holdSubject } from '#platform/hold'
import { ReportRefusal } from './report-refusal.ts'
import { ReportStore } from './store.ts'

export interface ConfirmationGiven {
  readonly report: string
  readonly version: number
  readonly statement: string
  /** The hash of the statement that the person saw: what was changed meanwhile is not confirmed unseen. */
  readonly ofSha256: string
  readonly reason: string
}

/**
 * Records it; an edit of the words or citations makes it void.
 * Refuses `no-such-statement`, `statement-changed`, `already-confirmed` (by the same person, as it is). Logs `statement-confirmed`.
 */
export function confirmKeptStatement(book: Book, actor: string, given: ConfirmationGiven): Promise<void> {
  const { report, version, statement: id, ofSha256, reason } = given
  const tables = new ReportStore(book.store)
  return enact(book, async () => {
    await holdSubject(book.store, `report:${report}`)
    const kept = await tables.statement(report, version, id)
    if (kept === null || kept.statement === null)
      throw new ReportRefusal('no-such-statement', { report, version, statement: id })
    if (kept.statementSha256 !== ofSha256)
      throw new ReportRefusal('statement-changed', { report, version, statement: id })
    const before = (await tables.confirmations(report)).filter(({ statement }) => statement === id)
    if (before.some((each) => each.ofSha256 === ofSha256 && each.by === actor))
      throw new ReportRefusal('already-confirmed', { report, statement: id })
    const number = before.length + 1
    const at = book.means.now()
    await tables.insertConfirmation(report, { statement: id, number, ofSha256, reason, at, by: actor })
    const payload = { version, statement: id, number, ofSha256 }
    return {
      result: undefined,
      entry: { actor, act: 'statement-confirmed', subject: `report:${report}`, payload },
    }
  })
}
