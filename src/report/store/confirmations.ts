/** The table of confirmations: who answers for a statement as it was printed. */
import { sql } from 'kysely'
import type { Store } from '#platform/database'
import { fromHex, toHex } from '#platform/hex'
import type { KeptConfirmation } from '../kept-report.ts'
import type { Statement } from '../statement.ts'

type ConfirmationTables = {
  report_confirmation: {
    report: string
    statement: string
    number: number
    of_sha256: Uint8Array
    reason: string
    confirmed_at: string
    confirmed_by: string
  }
}

/** A confirmation with the statement as it was printed when it was confirmed. */
export interface ConfirmedStatement {
  readonly statement: Statement
  readonly by: string
  readonly at: string
  readonly reason: string
}

export async function insertConfirmation(
  store: Store,
  report: string,
  { statement, number, ofSha256, reason, at, by }: KeptConfirmation,
): Promise<void> {
  await store
    .tables<ConfirmationTables>()
    .insertInto('report_confirmation')
    .values({
      ...{ report, statement, number, reason },
      of_sha256: fromHex(ofSha256),
      ...{ confirmed_at: at, confirmed_by: by },
    })
    .execute()
}

/** Every confirmation of a report's statements, oldest first of each. */
export async function confirmationsOf(store: Store, report: string): Promise<KeptConfirmation[]> {
  const rows = await store
    .tables<ConfirmationTables>()
    .selectFrom('report_confirmation')
    .selectAll()
    .where('report', '=', report)
    .orderBy('statement')
    .orderBy('number')
    .execute()
  return rows.map(({ statement, number, of_sha256, reason, confirmed_at, confirmed_by }) => ({
    ...{ statement, number, reason },
    ofSha256: toHex(of_sha256),
    ...{ at: confirmed_at, by: confirmed_by },
  }))
}

/** What was confirmed in any report of a call, oldest first; without statements whose words were destroyed. */
export async function confirmedOfCall(store: Store, call: string): Promise<ConfirmedStatement[]> {
  const { rows } = await sql<{ said: string; by: string; at: string; reason: string }>`
    select w.statement as said, c.confirmed_by as by, c.confirmed_at as at, c.reason
    from report_report r
      join report_confirmation c on c.report = r.id
      cross join lateral (
        select statement from report_statement s
          join report_statement_words using (report, version, position)
        where s.report = c.report and s.id = c.statement and s.statement_sha256 = c.of_sha256
        order by s.version, s.position limit 1) w
    where r.call = ${call}
    order by c.confirmed_at, c.report, c.statement, c.number`.execute(store.tables())
  return rows.map(({ said, ...by }) => ({ ...by, statement: JSON.parse(said) as Statement }))
}
