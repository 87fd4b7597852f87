/** The table of sources for people: a CSV any spreadsheet opens. */
import type { PackSource } from './source.ts'

const COLUMNS: readonly (readonly [string, (source: PackSource) => string | number | null])[] = [
  ['number', ({ number }) => number],
  ['received as', ({ name }) => name],
  ['from', ({ memberState }) => memberState],
  ['submission', ({ submission }) => submission],
  ['role', ({ role }) => role],
  ['language', ({ language }) => language],
  ['kind', ({ kind }) => kind],
  ['text had by', ({ obtained }) => obtained],
  ['bytes', ({ sizeBytes }) => sizeBytes],
  ['SHA-256', ({ sha256 }) => sha256],
  ['kept as', ({ keptAs }) => keptAs],
  ['why not kept', ({ whyNotKept }) => whyNotKept],
  ['text', ({ text }) => text],
  ['read by', ({ reader }) => (reader === null ? null : `${reader.name} ${reader.version}`)],
]

/** Writes the table, RFC 4180; a cell that a spreadsheet would run as a formula begins with an apostrophe. */
export function sourceTable(sources: readonly PackSource[]): string {
  const rows = [
    COLUMNS.map(([name]) => name),
    ...sources.map((source) => COLUMNS.map(([, take]) => String(take(source) ?? ''))),
  ]
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
