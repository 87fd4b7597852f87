/** The tables of a report's statements: their words, which can be destroyed, and what they cite, which stays. */
import { sql } from 'kysely'
import type { Store } from '#platform/database'
import { sha256 } from '#platform/files'
import { fromHex, toHex } from '#platform/hex'
import type { KeptStatement } from '../kept-report.ts'
import type { Citation, Statement } from '../statement.ts'

type Place = { report: string; version: number; position: number }
type StatementTables = {
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

/** A statement with the document of the version that it stands in. */
export interface PlacedStatement {
  readonly document: string
  readonly statement: Statement
}

/** Statements that are inserted by one statement of SQL, their columns as one JSON text. */
const ROWS_AT_ONCE = 2_000

/** Inserts the statements of a version with their words and citations. */
export async function insertStatements(
  store: Store,
  report: string,
  version: number,
  placed: readonly PlacedStatement[],
): Promise<void> {
  const own = sql`${report}, ${version}::integer`
  for (let from = 0; from < placed.length; from += ROWS_AT_ONCE) {
    const part = placed.slice(from, from + ROWS_AT_ONCE).map((each, at) => rowOf(each, from + at + 1))
    const rows = JSON.stringify(part)
    await sql`insert into report_statement
      (report, version, position, document, id, kind, language, statement_sha256)
      select ${own}, position, document, id, kind, language, decode(sha256, 'hex')
      from json_to_recordset(${rows}::json) as r(position integer, document text, id text, kind text, language text,
        sha256 text)`.execute(tables(store))
    await sql`insert into report_statement_words (report, version, position, statement)
      select ${own}, position, statement
      from json_to_recordset(${rows}::json) as r(position integer, statement text)`.execute(tables(store))
    await insertCitations(
      store,
      own,
      part.flatMap(({ citations }) => citations),
    )
  }
}

async function insertCitations(
  store: Store,
  own: ReturnType<typeof sql>,
  citations: readonly CitationRow[],
): Promise<void> {
  if (citations.length === 0) return
  await sql`insert into report_citation
    (report, version, position, number, file_sha256, reader_name, reader_version, text_sha256, passage, starts, ends)
    select ${own}, position, number, decode(file, 'hex'), reader_name, reader_version, decode(text, 'hex'), passage,
      starts, ends
    from json_to_recordset(${JSON.stringify(citations)}::json) as r(position integer, number integer, file text,
      reader_name text, reader_version text, text text, passage text, starts integer, ends integer)`.execute(
    tables(store),
  )
}

/** Every statement of a version in the order of print. */
export async function statementsOf(store: Store, report: string, version: number): Promise<KeptStatement[]> {
  const rows = await statementsWithWords(store)
    .where('s.report', '=', report)
    .where('s.version', '=', version)
    .orderBy('s.position')
    .execute()
  return rows.map(keptStatement)
}

/** A statement of a version by its id; null where there is none. */
export async function statementOf(
  store: Store,
  report: string,
  version: number,
  id: string,
): Promise<KeptStatement | null> {
  const row = await statementsWithWords(store)
    .where('s.report', '=', report)
    .where('s.version', '=', version)
    .where('s.id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : keptStatement(row)
}

/** The versions that cite one of these files: report and number. */
export async function versionsCiting(
  store: Store,
  files: readonly string[],
): Promise<{ readonly report: string; readonly version: number }[]> {
  if (files.length === 0) return []
  return tables(store)
    .selectFrom('report_citation')
    .distinct()
    .select(['report', 'version'])
    .where('file_sha256', 'in', files.map(fromHex))
    .orderBy('report')
    .orderBy('version')
    .execute()
}

/** By which readers a file was read that statements cite. */
export async function citedReadings(
  store: Store,
  file: string,
): Promise<{ readonly name: string; readonly version: string }[]> {
  const rows = await tables(store)
    .selectFrom('report_citation')
    .distinct()
    .select(['reader_name', 'reader_version'])
    .where('file_sha256', '=', fromHex(file))
    .orderBy('reader_name')
    .orderBy('reader_version')
    .execute()
  return rows.map(({ reader_name, reader_version }) => ({ name: reader_name, version: reader_version }))
}

/** Takes away the words of the statements that cite one of these files; gives how many. */
export async function deleteWordsCiting(store: Store, files: readonly string[]): Promise<number> {
  const deleted = await sql<{ position: number }>`delete from report_statement_words w
    using report_citation c
    where c.report = w.report and c.version = w.version and c.position = w.position
      and c.file_sha256 in (${sql.join(files.map(fromHex))})
    returning w.position`.execute(tables(store))
  return deleted.rows.length
}

function tables(store: Store) {
  return store.tables<StatementTables>()
}

function statementsWithWords(store: Store) {
  return tables(store)
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
  row: StatementTables['report_statement'] & { readonly statement: string | null },
): KeptStatement {
  const { position, document, id, kind, language, statement } = row
  return {
    ...{ position, document, id, kind, language },
    statementSha256: toHex(row.statement_sha256),
    statement: statement === null ? null : (JSON.parse(statement) as Statement),
  }
}
