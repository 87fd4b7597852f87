/** The tables of reports; no other file names them. */
import type { Store } from '#platform/database'
import { fromHex, toHex } from '#platform/hex'
import type { KeptConfirmation, KeptReportFile, KeptReportVersion, KeptStatement } from './kept-report.ts'
import {
  type ConfirmedStatement,
  confirmationsOf,
  confirmedOfCall,
  insertConfirmation,
} from './store/confirmations.ts'
import { entomb, filesOf, insertFiles, standingAmong, standingBlobs } from './store/files.ts'
import {
  citedReadings,
  deleteWordsCiting,
  insertStatements,
  type PlacedStatement,
  statementOf,
  statementsOf,
  versionsCiting,
} from './store/statements.ts'

type ReportTables = {
  report_report: { id: string; call: string; opened_at: string; opened_by: string }
  report_version: {
    report: string
    number: number
    language: string
    generator: string
    source_sha256: Uint8Array
    statement_count: number
    open_count: number
    made_at: string
    made_by: string
  }
}

type By = { readonly at: string; readonly by: string }

/** A report of the record. */
export interface KeptReport {
  readonly id: string
  readonly call: string
  readonly openedAt: string
}

/** Reports over a store. */
export class ReportStore {
  constructor(readonly store: Store) {}

  get #tables() {
    return this.store.tables<ReportTables>()
  }

  async insertReport(id: string, call: string, { at, by }: By): Promise<void> {
    await this.#tables
      .insertInto('report_report')
      .values({ id, call, opened_at: at, opened_by: by })
      .execute()
  }

  async report(id: string): Promise<KeptReport | null> {
    const row = await this.#tables
      .selectFrom('report_report')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst()
    return row === undefined ? null : { id: row.id, call: row.call, openedAt: row.opened_at }
  }

  /** The reports of a call, oldest first. */
  async reports(call: string): Promise<KeptReport[]> {
    const rows = await this.#tables
      .selectFrom('report_report')
      .selectAll()
      .where('call', '=', call)
      .orderBy('opened_at')
      .orderBy('id')
      .execute()
    return rows.map((row) => ({ id: row.id, call: row.call, openedAt: row.opened_at }))
  }

  async insertVersion(report: string, version: KeptReportVersion): Promise<void> {
    const { number, language, generator, sourceSha256, statementCount, openCount, at, by } = version
    await this.#tables
      .insertInto('report_version')
      .values({
        ...{ report, number, language, generator },
        source_sha256: fromHex(sourceSha256),
        statement_count: statementCount,
        open_count: openCount,
        ...{ made_at: at, made_by: by },
      })
      .execute()
  }

  /** Every version, oldest first. */
  async versions(report: string): Promise<KeptReportVersion[]> {
    const rows = await this.#tables
      .selectFrom('report_version')
      .selectAll()
      .where('report', '=', report)
      .orderBy('number')
      .execute()
    return rows.map(({ number, language, generator, ...row }) => ({
      ...{ number, language, generator },
      sourceSha256: toHex(row.source_sha256),
      statementCount: row.statement_count,
      openCount: row.open_count,
      at: row.made_at,
      by: row.made_by,
    }))
  }

  insertFiles(
    report: string,
    version: number,
    files: readonly Omit<KeptReportFile, 'isDestroyed'>[],
  ): Promise<void> {
    return insertFiles(this.store, report, version, files)
  }

  /** The files of a version in the order in which they were written. */
  files(report: string, version: number): Promise<KeptReportFile[]> {
    return filesOf(this.store, report, version)
  }

  /** Inserts the statements of a version with their words and citations. */
  insertStatements(report: string, version: number, placed: readonly PlacedStatement[]): Promise<void> {
    return insertStatements(this.store, report, version, placed)
  }

  /** Every statement of a version in the order of print. */
  statements(report: string, version: number): Promise<KeptStatement[]> {
    return statementsOf(this.store, report, version)
  }

  /** A statement of a version by its id; null where there is none. */
  statement(report: string, version: number, id: string): Promise<KeptStatement | null> {
    return statementOf(this.store, report, version, id)
  }

  insertConfirmation(report: string, confirmation: KeptConfirmation): Promise<void> {
    return insertConfirmation(this.store, report, confirmation)
  }

  /** Every confirmation of a report's statements, oldest first of each. */
  confirmations(report: string): Promise<KeptConfirmation[]> {
    return confirmationsOf(this.store, report)
  }

  /** What was confirmed in any report of a call, with the statements as they were printed. */
  confirmedOfCall(call: string): Promise<ConfirmedStatement[]> {
    return confirmedOfCall(this.store, call)
  }

  /** By which readers a file was read that statements cite. */
  citedReadings(file: string): Promise<{ readonly name: string; readonly version: string }[]> {
    return citedReadings(this.store, file)
  }

  /** The versions that cite one of these files: report and number. */
  versionsCiting(files: readonly string[]): Promise<{ readonly report: string; readonly version: number }[]> {
    return versionsCiting(this.store, files)
  }

  /**
   * Takes away the words of the statements that cite these files, and marks the files of their versions as destroyed. Only
   * in the transaction of an authorised destruction. Gives how many statements, and the hashes of the files.
   */
  async destroyWords(
    files: readonly string[],
    entry: number,
  ): Promise<{ readonly statements: number; readonly files: readonly string[] }> {
    const versions = await this.versionsCiting(files)
    if (versions.length === 0) return { statements: 0, files: [] }
    const statements = await deleteWordsCiting(this.store, files)
    const hashes: string[] = []
    for (const version of versions) hashes.push(...(await entomb(this.store, version, entry)))
    return { statements, files: hashes }
  }

  /** The bytes of every file of a version that was not destroyed, with its report. */
  blobs(): Promise<{ readonly sha256: string; readonly report: string }[]> {
    return standingBlobs(this.store)
  }

  /** Of these hashes, those of bytes that a file which was not destroyed names. */
  blobsNamed(hashes: readonly string[]): Promise<string[]> {
    return standingAmong(this.store, hashes)
  }
}
