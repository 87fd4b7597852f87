/** Which rows are headings: by their words, their block, or by standing alone before the next part. */
import type { LanguageTable } from './language-table.ts'
import { matchOpener, matchVerb } from './match-phrase.ts'
import type { Build } from './outline-build.ts'
import type { Row } from './row.ts'

const HEADING_UNITS_MAX = 250
const NUMBERED_HEADING = /^(?:[IVXL]{1,6}|[A-Z])\.\s+[“"]?\p{Lu}/u

/** True for a row that begins a heading: by its words, its block, or by standing alone before the next part. */
export function isHeading(build: Build, row: Row, ahead: readonly Row[], table: LanguageTable): boolean {
  if (row.blockType === 'heading' && !/[;,]$/.test(row.text)) return true
  if (namesAnnex(build, row)) return true
  if (row.labelOutside || (row.label !== null && row.label.readings[0]?.form === 'number')) return false
  if (!/^[“"]?[\p{Lu}\d]/u.test(row.text) || row.text.length > HEADING_UNITS_MAX) return false
  if (table.headingLine.test(row.text)) return true
  if (NUMBERED_HEADING.test(row.text) && !/[;,]$/.test(row.text)) return true
  if (row.label !== null || matchOpener(row.text, table) !== null || matchVerb(row.text, table) !== null)
    return false
  const last = build.items[build.items.length - 1]
  const first = last?.kind === 'organ' || last?.kind === 'heading'
  if (/,$/.test(build.before) && !first && !standsBeforeFirst(row, ahead, table)) return false
  if (row.blockType !== null) return !/[.,;:]$/.test(row.text)
  return build.knowsPlaces ? standsAtMargin(row, ahead, table) : standsBeforePart(build, row, ahead, table)
}

const ANNEX_TITLE_UNITS_MAX = 500

/** What stands right under "Annex" is its title, be it long. */
function namesAnnex(build: Build, row: Row): boolean {
  const last = build.items[build.items.length - 1]
  if (last?.kind !== 'annex' || row.label !== null || row.text.length > ANNEX_TITLE_UNITS_MAX) return false
  return row.blockType !== null && !/[,.:]$/.test(row.text)
}

/** A line without a stop between the preamble's last comma and "1. Welcomes". */
function standsBeforeFirst(row: Row, ahead: readonly Row[], table: LanguageTable): boolean {
  const next = ahead[0]
  const numbered = next?.label?.printed === '1' && matchVerb(next.rest, table) !== null
  return numbered && row.text.length < 120 && !/[.,;:]$/.test(row.text)
}

/** Where indents are known a heading stands at the margin and ends before an indented row, without a stop. */
function standsAtMargin(row: Row, ahead: readonly Row[], table: LanguageTable): boolean {
  if (row.begins === 'unknown') return false
  let text = row.text
  for (const next of ahead.slice(0, 6)) {
    if (next.label !== null || next.begins === 'yes' || table.headingLine.test(next.text)) break
    if (matchOpener(next.text, table) !== null || matchVerb(next.text, table) !== null) break
    text = `${text} ${next.text}`
  }
  return text.length <= HEADING_UNITS_MAX && !/[.,;:]$/.test(text)
}

/** Where they are not, its rows must end, without a stop, before a labelled row, an opener or a verb. */
function standsBeforePart(build: Build, row: Row, ahead: readonly Row[], table: LanguageTable): boolean {
  let text = row.text
  for (const next of ahead.slice(0, 5)) {
    const part =
      next.label !== null || matchOpener(next.text, table) !== null || matchVerb(next.text, table) !== null
    if (part || table.headingLine.test(next.text) || NUMBERED_HEADING.test(next.text))
      return text.length <= HEADING_UNITS_MAX && !/[.,;:]$/.test(text)
    if (build.state === 'annex' && row.text.length < build.width * 0.8 && /^\p{Lu}/u.test(next.text))
      return !/[.,;:]$/.test(row.text)
    text = `${text} ${next.text}`
  }
  return false
}
