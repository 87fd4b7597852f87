/** The tables of reports; no other file names them. */
import { sql } from 'kysely'
import type { Store } from '#platform/database'
import { sha256 } from '#platform/files'
import { fromHex, toHex } from '#platform/hex'
import type { KeptConfirmation, KeptReportFile, KeptReportVersion, KeptStatement } from './kept-report.ts'
import type { Citation, Statement } from './statement.ts'
import {
  type ConfirmedStatement,
  confirmationsOf,
  confirmedOfCall,
  insertConfirmation,
} from './store/confirmations.ts'

type Place = { report: string; version: number; position: number }
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
  report_file: Place & { name: string; media_type: string; sha256: Uint8Array; size_bytes: bigint }
  report_file_tombstone: Place & { entry: bigint }
  report_statement: Place & {
    document: string
    id: string
    kind: Statement['kind']
    language: string
    statement_sha256: Uint8Array
  }
  report_statement_words: Place & { statement: string }
  report_citation: Place & {
    number: number
    file_sha256: Uint8Array
    reader_name: string
    reader_version: string
    text_sha256: Uint8Array
    passage: string
    starts: number
    ends: number
  }
}

type By = { readonly at: string; readonly by: string }

/** A report of the record. */
export interface KeptReport {
  readonly id: string
  readonly call: string
  readonly openedAt: string
}

/** A statement with the document of the version that it stands in. */
export interface PlacedStatement {
  readonly document: string
  readonly statement: Statement
}

/** Statements that are inserted by one statement of SQL, their columns as one JSON text. */
const ROWS_AT_ONCE = 2_000

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

  async insertFiles(
    report: string,
    version: number,
    files: readonly Omit<KeptReportFile, 'isDestroyed'>[],
  ): Promise<void> {
    if (files.length === 0) return
    await this.#tables
      .insertInto('report_file')
      .values(
        files.map(({ position, name, mediaType, sha256: hash, sizeBytes }) => ({
          ...{ report, version, position, name },
          media_type: mediaType,
          sha256: fromHex(hash),
          size_bytes: BigInt(sizeBytes),
        })),
      )
      .execute()
  }

  /** The files of a version in the order in which they were written. */
  async files(report: string, version: number): Promise<KeptReportFile[]> {
    const rows = await this.#tables
      .selectFrom('report_file as f')
      .leftJoin('report_file_tombstone as t', (join) =>
        join
          .onRef('t.report', '=', 'f.report')
          .onRef('t.version', '=', 'f.version')
          .onRef('t.position', '=', 'f.position'),
      )
      .selectAll('f')
      .select('t.entry')
      .where('f.report', '=', report)
      .where('f.version', '=', version)
      .orderBy('f.position')
      .execute()
    return rows.map(({ position, name, media_type, sha256: hash, size_bytes, entry }) => ({
      ...{ position, name },
      mediaType: media_type,
      sha256: toHex(hash),
      sizeBytes: Number(size_bytes),
      isDestroyed: entry !== null,
    }))
  }

  /** Inserts the statements of a version with their words and citations. */
  async insertStatements(report: string, version: number, placed: readonly PlacedStatement[]): Promise<void> {
    for (let from = 0; from < placed.length; from += ROWS_AT_ONCE) {
      const part = placed.slice(from, from + ROWS_AT_ONCE).map((each, at) => rowOf(each, from + at + 1))
      const rows = JSON.stringify(part)
      const own = sql`${report}, ${version}::integer`
      await sql`insert into report_statement
        (report, version, position, document, id, kind, language, statement_sha256)
        select ${own}, position, document, id, kind, language, decode(sha256, 'hex')
        from json_to_recordset(${rows}::json) as r(position integer, document text, id text, kind text, language text,
          sha256 text)`.execute(this.#tables)
      await sql`insert into report_statement_words (report, version, position, statement)
        select ${own}, position, statement
        from json_to_recordset(${rows}::json) as r(position integer, statement text)`.execute(this.#tables)
      await this.#insertCitations(
        own,
        part.flatMap(({ citations }) => citations),
      )
    }
  }

  async #insertCitations(own: ReturnType<typeof sql>, citations: readonly CitationRow[]): Promise<void> {
    if (citations.length === 0) return
    await sql`insert into report_citation
      (report, version, position, number, file_sha256, reader_name, reader_version, text_sha256, passage, starts, ends)
      select ${own}, position, number, decode(file, 'hex'), reader_name, reader_version, decode(text, 'hex'), passage,
        starts, ends
      from json_to_recordset(${JSON.stringify(citations)}::json) as r(position integer, number integer, file text,
        reader_name text, reader_version text, text text, passage text, starts integer, ends integer)`.execute(
      this.#tables,
    )
  }

  /** Every statement of a version in the order of print. */
  async statements(report: string, version: number): Promise<KeptStatement[]> {
    const rows = await this.#statementsQuery()
      .where('s.report', '=', report)
      .where('s.version', '=', version)
      .orderBy('s.position')
      .execute()
    return rows.map(keptStatement)
  }

  /** A statement of a version by its id; null where there is none. */
  async statement(report: string, version: number, id: string): Promise<KeptStatement | null> {
    const row = await this.#statementsQuery()
      .where('s.report', '=', report)
      .where('s.version', '=', version)
      .where('s.id', '=', id)
      .executeTakeFirst()
    return row === undefined ? null : keptStatement(row)
  }

  #statementsQuery() {
    return this.#tables
      .selectFrom('report_statement as s')
      .leftJoin('report_statement_words as w', (join) =>
        join
          .onRef('w.report', '=', 's.report')
          .onRef('w.version', '=', 's.version')
          .onRef('w.position', '=', 's.position'),
      )
      .selectAll('s')
      .select('w.statement')
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

  /** The versions that cite one of these files: report and number. */
  async versionsCiting(
    files: readonly string[],
  ): Promise<{ readonly report: string; readonly version: number }[]> {
    if (files.length === 0) return []
    return this.#tables
      .selectFrom('report_citation')
      .distinct()
      .select(['report', 'version'])
      .where('file_sha256', 'in', files.map(fromHex))
      .orderBy('report')
      .orderBy('version')
      .execute()
  }

  /** Which of these files, read by whichever reader, a statement cites that still has its words. */
  async citedReadings(file: string): Promise<{ readonly name: string; readonly version: string }[]> {
    const rows = await this.#tables
      .selectFrom('report_citation')
      .distinct()
      .select(['reader_name', 'reader_version'])
      .where('file_sha256', '=', fromHex(file))
      .orderBy('reader_name')
      .orderBy('reader_version')
      .execute()
    return rows.map(({ reader_name, reader_version }) => ({ name: reader_name, version: reader_version }))
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
    const deleted = await sql<{ position: number }>`delete from report_statement_words w
      using report_citation c
      where c.report = w.report and c.version = w.version and c.position = w.position
        and c.file_sha256 in (${sql.join(files.map(fromHex))})
      returning w.position`.execute(this.#tables)
    const hashes: string[] = []
    for (const { report, version } of versions) {
      const standing = (await this.files(report, version)).filter(({ isDestroyed }) => !isDestroyed)
      hashes.push(...standing.map(({ sha256: hash }) => hash))
      const rows = standing.map(({ position }) => ({ report, version, position, entry: BigInt(entry) }))
      if (rows.length > 0) await this.#tables.insertInto('report_file_tombstone').values(rows).execute()
    }
    return { statements: deleted.rows.length, files: hashes }
  }

  /** The bytes of every file of a version that was not destroyed, with its report. */
  async blobs(): Promise<{ readonly sha256: string; readonly report: string }[]> {
    const rows = await this.#tables
      .selectFrom('report_file as f')
      .leftJoin('report_file_tombstone as t', (join) =>
        join
          .onRef('t.report', '=', 'f.report')
          .onRef('t.version', '=', 'f.version')
          .onRef('t.position', '=', 'f.position'),
      )
      .distinct()
      .select(['f.sha256', 'f.report'])
      .where('t.entry', 'is', null)
      .execute()
    return rows.map((row) => ({ sha256: toHex(row.sha256), report: row.report }))
  }

  /** Of these hashes, those of bytes that a file which was not destroyed names. */
  async blobsNamed(hashes: readonly string[]): Promise<string[]> {
    if (hashes.length === 0) return []
    const rows = await this.#tables
      .selectFrom('report_file as f')
      .leftJoin('report_file_tombstone as t', (join) =>
        join
          .onRef('t.report', '=', 'f.report')
          .onRef('t.version', '=', 'f.version')
          .onRef('t.position', '=', 'f.position'),
      )
      .distinct()
      .select('f.sha256')
      .where('f.sha256', 'in', hashes.map(fromHex))
      .where('t.entry', 'is', null)
      .execute()
    return rows.map((row) => toHex(row.sha256))
  }
}

interface CitationRow {
  readonly position: number
  readonly number: number
  readonly file: string
  readonly reader_name: string
  readonly reader_version: string
  readonly text: string
  readonly passage: string
  readonly starts: number
  readonly ends: number
}

function rowOf({ document, statement }: PlacedStatement, position: number) {
  const { confirmation: _by, ...said } = statement
  const { id, kind, language, citations } = statement
  return {
    ...{ position, document, id, kind, language },
    ...{ statement: JSON.stringify(statement), sha256: sha256(JSON.stringify(said)) },
    citations: citations.map((citation, at) => citationRow(citation, position, at + 1)),
  }
}

function citationRow(
  { reader, selector, ...citation }: Citation,
  position: number,
  number: number,
): CitationRow {
  return {
    ...{ position, number, passage: citation.passage },
    file: citation.fileSha256,
    reader_name: reader.name,
    reader_version: reader.version,
    text: citation.textSha256,
    starts: selector.textPosition.start,
    ends: selector.textPosition.end,
  }
}

function keptStatement(
  row: ReportTables['report_statement'] & { readonly statement: string | null },
): KeptStatement {
  const { position, document, id, kind, language, statement } = row
  return {
    ...{ position, document, id, kind, language },
    statementSha256: toHex(row.statement_sha256),
    statement: statement === null ? null : (JSON.parse(statement) as Statement),
  }
}
