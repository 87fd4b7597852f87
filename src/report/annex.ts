/** The annex of respondents: every one by regional group, and who was spoken for. Who was silent is in that on limits. */
import type { DocumentBlock, Inline, RespondentRow, TableCell } from '#official-document'
import type { Language } from '#un'
import type { RegionCount } from './count.ts'
import type { Formulae } from './formulae.ts'
import type { OwnWords } from './own-words.ts'
import type { Binding } from './statement.ts'
import { blockId } from './statement-id.ts'

/** One line of the table: what is printed and the submission it is bound to. */
export interface AnnexRow extends RespondentRow {
  readonly submission: string
}

/** Respondents of one group, and the names of its members that sent nothing and are spoken for by another. */
export interface AnnexGroup {
  readonly title: string
  readonly rows: readonly AnnexRow[]
  readonly represented: readonly string[]
  readonly region: RegionCount | null
}

const COLUMNS = 5
const RESPONDENTS_ANNEX = 1

/** The annex as blocks: a heading and one table, a group of rows a regional group. */
export function annex(words: OwnWords, formulae: Formulae, groups: readonly AnnexGroup[]): DocumentBlock[] {
  const { sectionTitles, punctuation } = formulae
  const title = `${sectionTitles.annexNumbered(RESPONDENTS_ANNEX)}${punctuation.colon}${sectionTitles.annexTitle}`
  const head = formulae.annexColumns.map((title, index) =>
    cell([words.say(`annex column ${index}`, 'editorial', title)], true, 1),
  )
  const rows = groups.flatMap((group, index) => groupRows(words, formulae, group, index))
  return [
    { type: 'page-break', id: blockId(words.owner, 'annex page') },
    words.heading('annex', 1, null, title),
    {
      type: 'table',
      id: blockId(words.owner, 'annex table'),
      caption: [],
      rows: [head, ...rows],
      language: formulae.language,
    },
  ]
}

function groupRows(words: OwnWords, formulae: Formulae, group: AnnexGroup, index: number): TableCell[][] {
  const count = group.region === null ? '' : ` (${group.region.replied}/${group.region.members})`
  const bindings =
    group.region === null
      ? []
      : [
          { field: `counts.byRegion.${group.region.group}`, value: group.region.replied },
          { field: `counts.membersOf.${group.region.group}`, value: group.region.members },
        ]
  const title = words.say(
    `annex group ${index}`,
    group.region === null ? 'editorial' : 'count',
    `${group.title}${count}`,
    bindings,
  )
  const rows = group.rows.map((row) => [
    written(words, row, 'respondent', row.name),
    written(words, row, 'original', row.original),
    dateCell(words, row, formulae),
    written(words, row, 'wordCount', row.wordCount === null ? '' : figures(row.wordCount, formulae.language)),
    written(words, row, 'remark', row.remark ?? ''),
  ])
  const without = group.represented.length === 0 ? [] : [represented(words, formulae, group, index)]
  return [[cell([bold(title)], false, COLUMNS)], ...rows, ...without]
}

/** The day it came; the date of its letter is printed as that. */
function dateCell(words: OwnWords, row: AnnexRow, formulae: Formulae): TableCell {
  const { receivedOn, datedOn } = row
  if (receivedOn === null && datedOn !== null)
    return written(words, row, 'datedOn', formulae.dated(formulae.date(datedOn)))
  const text = receivedOn === null ? formulae.missing('date') : formulae.date(receivedOn)
  return written(words, row, 'receivedOn', text)
}

function represented(words: OwnWords, formulae: Formulae, group: AnnexGroup, index: number): TableCell[] {
  const names = group.represented
  const bindings = [{ field: `counts.represented.${group.region?.group ?? index}`, value: names.length }]
  const { colon, fullStop } = formulae.punctuation
  const said = `${formulae.spokenFor}${colon}${formulae.list(names)}${fullStop}`
  return [cell([words.say(`annex represented ${index}`, 'count', said, bindings)], false, COLUMNS)]
}

function written(words: OwnWords, row: AnnexRow, field: string, text: string): TableCell {
  if (text === '') return cell([], false, 1)
  const binding: Binding = { field: `submission.${row.submission}.${field}`, value: text }
  return cell([words.say(`annex ${row.submission} ${field}`, 'procedural', text, [binding])], false, 1)
}

/** A number in western figures, grouped as the language groups them. */
function figures(count: number, language: Language): string {
  return new Intl.NumberFormat(language, { numberingSystem: 'latn' }).format(count)
}

/** A group's title is a row of the body: only the first row is repeated as the head of every page. */
function bold(inline: Inline): Inline {
  return { ...inline, runs: inline.runs.map((run) => (run.type === 'text' ? { ...run, bold: true } : run)) }
}

function cell(inlines: readonly Inline[], header: boolean, colSpan: number): TableCell {
  return { inlines, header, colSpan, rowSpan: 1 }
}
