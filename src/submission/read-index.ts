/** Reads the index of a replies folder: one row a file, with its sender, kind, language and date. */
import { parse } from 'csv-parse/sync'
import { type Finding, type LanguageTag, type Reading, readDates } from '#un'
import { COLUMN_NAMES, COLUMNS, type Column, languageNamed, plainWord, roleNamed } from './index-words.ts'
import type { FileRole, SubmissionCode } from './submission.ts'

/** A row of the index; null where it is silent. */
export interface IndexRow {
  /** Counts from 1, the heading being line 1 where no cell runs over lines. */
  readonly line: number
  readonly file: string
  readonly code: string | null
  readonly party: string | null
  /** The kind as written ("Translation", "INDC"). */
  readonly type: string | null
  readonly role: FileRole | null
  readonly language: LanguageTag | null
  /** ISO calendar date. */
  readonly receivedOn: string | null
  /** The name the sender gave the file. */
  readonly originalName: string | null
  /** For a translation: the language of the original, which need not be among the files. */
  readonly translatedFrom: LanguageTag | null
}

const DELIMITERS = [',', ';', '\t', '|'] as const

/**
 * Reads an index.
 *
 * Takes the text of a CSV file (comma, semicolon, tab or bar between, with or without byte order mark) and its name;
 * gives the rows that name a file. Headings are matched by what they mean, in six languages. Finds `index-invalid`
 * (not CSV, no column for the file or the sender) and `date-unclear`.
 */
export function readIndex(text: string, name: string): Reading<readonly IndexRow[], SubmissionCode> {
  const records = recordsOf(text)
  const heading = records?.[0]
  if (records === null || heading === undefined) return invalid(name, 'it cannot be read as a table (CSV)')
  const places = columnsIn(heading)
  if (places.file === undefined && places.original === undefined)
    return invalid(name, 'no column names the files (“Filename”, “File”)')
  if (places.code === undefined && places.party === undefined)
    return invalid(name, 'no column names the sender (“Code”, “Party”, “State”)')
  const findings: Finding<SubmissionCode>[] = []
  const rows = records.slice(1).flatMap((cells, index) => {
    const row = rowOf(cells, places, index + 2, (written) =>
      findings.push(dateUnclear(name, index + 2, written)),
    )
    return row === null ? [] : [row]
  })
  return { value: rows, findings }
}

function recordsOf(text: string): string[][] | null {
  const head = text.slice(0, text.search(/\r?\n|$/u))
  const delimiter = DELIMITERS.reduce((best, each) =>
    countOf(head, each) > countOf(head, best) ? each : best,
  )
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    })
  } catch {
    return null
  }
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1
}

/** Where each column stands; of several headings for one column the most telling. */
function columnsIn(heading: readonly string[]): Partial<Record<Column, number>> {
  const words = heading.map(plainWord)
  const places: Partial<Record<Column, number>> = {}
  for (const column of COLUMNS) {
    const name = COLUMN_NAMES[column].map(plainWord).find((each) => words.includes(each))
    if (name !== undefined) places[column] = words.indexOf(name)
  }
  return places
}

function rowOf(
  cells: readonly string[],
  places: Partial<Record<Column, number>>,
  line: number,
  onUnclearDate: (written: string) => void,
): IndexRow | null {
  const cell = (column: Column): string | null => {
    const place = places[column]
    const value = place === undefined ? '' : (cells[place] ?? '').trim()
    return value === '' ? null : value
  }
  const file = cell('file') ?? cell('original')
  if (file === null) return null
  const type = cell('type')
  const language = cell('language')
  const received = cell('received')
  const translatedFrom = cell('translatedFrom')
  const receivedOn = received === null ? null : dateIn(received)
  if (received !== null && receivedOn === null) onUnclearDate(received)
  return {
    line,
    file: file.replaceAll('\\', '/').normalize('NFC'),
    code: cell('code'),
    party: cell('party'),
    type,
    role: type === null ? null : roleNamed(type),
    language: language === null ? null : languageNamed(language),
    receivedOn,
    originalName: cell('original'),
    translatedFrom: translatedFrom === null ? null : languageNamed(translatedFrom),
  }
}

/** The date a cell holds, with or without a time behind it; null where the writing does not decide it. */
function dateIn(cell: string): string | null {
  return readDates(cell)[0]?.on ?? null
}

function invalid(name: string, why: string): Reading<readonly IndexRow[], SubmissionCode> {
  const message = `${name}: ${why}. Senders are found from names and texts instead; mend the index or remove it.`
  return { value: [], findings: [{ code: 'index-invalid', message, needsPerson: true, subject: name }] }
}

function dateUnclear(name: string, line: number, written: string): Finding<SubmissionCode> {
  const message = `${name}, line ${line}: the date “${written}” can be read in more than one way or not at all; write YYYY-MM-DD.`
  return { code: 'date-unclear', message, needsPerson: true, subject: name }
}

/** The row of a file: by path, by name, by the name it was sent under, or by the name without extension. */
export function rowFor(path: string, rows: readonly IndexRow[]): IndexRow | null {
  const whole = keyOf(path)
  const name = keyOf(path.split(/[/!]/u).at(-1) ?? path)
  const tests: readonly ((row: IndexRow) => boolean)[] = [
    (row) => keyOf(row.file) === whole,
    (row) => keyOf(lastPart(row.file)) === name,
    (row) => row.originalName !== null && keyOf(row.originalName) === name,
    (row) => stemOf(keyOf(lastPart(row.file))) === stemOf(name),
  ]
  for (const test of tests) {
    const found = rows.filter(test)
    if (found.length > 0) return found.length === 1 || sameParty(found) ? (found[0] ?? null) : null
  }
  return null
}

function sameParty(rows: readonly IndexRow[]): boolean {
  return rows.every((row) => row.code === rows[0]?.code && row.party === rows[0]?.party)
}

function keyOf(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

function lastPart(path: string): string {
  return path.split('/').at(-1) ?? path
}

function stemOf(name: string): string {
  return name.replace(/\.[a-z0-9]{1,5}$/u, '')
}
