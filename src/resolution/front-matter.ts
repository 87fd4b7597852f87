/** What stands before and after the paragraphs: symbol, session, agenda item, title, adoption, report, meeting. */

import { readDate } from './date.ts'
import type { LanguageTable, OrganEntry } from './language-table.ts'
import type { Item } from './outline-build.ts'
import type { Resolution } from './resolution.ts'
import { textOf } from './word.ts'

export type FrontMatter = Pick<
  Resolution,
  'symbol' | 'body' | 'gaSession' | 'title' | 'adoptedOn' | 'meeting' | 'onReportOf' | 'agendaItem'
>

/** The lines of every witness before merging, furniture included: symbols and links stand there too. */
export interface Surroundings {
  readonly lines: readonly (readonly string[])[]
}

/** Reads the front matter and the closing from the outline; what is not printed is null. */
export function readFrontMatter(
  items: readonly Item[],
  around: Surroundings,
  table: LanguageTable,
): FrontMatter {
  const rows = items.filter((item) => item.kind === 'front').map((item) => textOf(item.words))
  const text = rows.join(' ')
  const body = bodyOf(items, text, table)
  const organ = table.organs.find((entry) => entry.name === body) ?? null
  const symbol = symbolOf(rows, around, organ, table)
  const closing = items.filter((item) => item.kind === 'closing').map((item) => textOf(item.words))
  const adopted = table.frontMatter.adoptedOn.exec(text)
  const atMeeting = table.frontMatter.adoptedAtMeeting.exec(text)
  return {
    symbol,
    body: body ?? organByPrefix(symbol, table),
    gaSession: sessionOf(rows, symbol, table),
    title: titleOf(rows, table),
    adoptedOn:
      readDate(closing[closing.length - 1] ?? '', table) ??
      readDate(adopted?.[2] ?? adopted?.[3] ?? '', table) ??
      readDate(atMeeting?.[3] ?? '', table),
    meeting: meetingOf(closing, atMeeting, table),
    onReportOf: reportOf(text, around, symbol, table),
    agendaItem: firstMatch(rows, table.frontMatter.agendaItem),
  }
}

function bodyOf(items: readonly Item[], front: string, table: LanguageTable): string | null {
  const organ = items.find((item) => item.kind === 'organ')
  const named = organ === undefined ? undefined : table.organLine.exec(textOf(organ.words))?.[1]
  return named ?? table.frontMatter.adoptedOn.exec(front)?.[1] ?? null
}

const organByPrefix = (symbol: string | null, table: LanguageTable): string | null =>
  [...table.organs]
    .filter((organ) => organ.prefix !== null && symbol?.startsWith(organ.prefix))
    .sort((a, b) => (b.prefix ?? '').length - (a.prefix ?? '').length)[0]?.name ?? null

const firstMatch = (rows: readonly string[], pattern: RegExp): string | null => {
  for (const row of rows) {
    const match = pattern.exec(row)
    if (match?.[1] !== undefined) return match[1]
  }
  return null
}

const RESOLUTION_SYMBOL =
  /^(?:.*\s)?((?:A|S|E)\/(?:[A-Z]+\/)*RES\/(?:E?S-)?\d+(?:\/\d+)*(?: ?[A-Z](?![a-z]))?(?: ?\([IVXLC]+\)| ?\(\d{4}\))?)(?=\s|$)/
const DRAFT_SYMBOL =
  /(?:^|\s)((?:A|S|E)\/(?:[A-Z]+[./\d]*\/)*\d+(?:\/\d+)*\/L\.\d+(?:\/(?:Rev|Add|Corr)\.\d+)*|S\/\d{4}\/\d+)(?=\s|$)/

/** The symbol as printed on any witness, or made from the number before the title and the organ. */
function symbolOf(
  rows: readonly string[],
  around: Surroundings,
  organ: OrganEntry | null,
  table: LanguageTable,
): string | null {
  const all = [...rows, ...around.lines.flat()]
  const printed = firstMatch(all.slice(0, 400), RESOLUTION_SYMBOL)
  if (printed !== null) return printed.replace(/ (?=[A-Z]$)/, '')
  for (const row of rows) {
    const numbered = table.frontMatter.title.exec(row) ?? table.frontMatter.numberOnly.exec(row)
    const prefix = organ?.prefix ?? 'A/RES/'
    if (numbered !== null) return `${prefix}${numbered[1]}${(numbered[2] ?? '').trim()}`
    const year = table.frontMatter.yearResolution.exec(row)
    if (year !== null) return `${organ?.prefix ?? 'S/RES/'}${year[1]} (${year[2]})`
  }
  return firstMatch(all.slice(0, 40), DRAFT_SYMBOL)
}

function sessionOf(rows: readonly string[], symbol: string | null, table: LanguageTable): number | null {
  const named = firstMatch(rows, table.frontMatter.session)
  const ordinal = named === null ? null : table.ordinal(named)
  if (ordinal !== null) return ordinal
  const match = /^A\/(?:RES\/)?(\d{2,3})\/|^A\/C\.\d\/(\d{2,3})\//.exec(symbol ?? '')
  return match === null ? null : Number(match[1] ?? match[2])
}

/** The title: from the number before it, or, in a draft, from the line after "draft resolution", to the organ line. */
function titleOf(rows: readonly string[], table: LanguageTable): string | null {
  const { title, numberOnly, draftTitle } = table.frontMatter
  let at = rows.findIndex((row) => title.test(row) || numberOnly.test(row))
  let words: string[] = []
  if (at >= 0) words = [title.exec(rows[at] ?? '')?.[3] ?? '']
  else {
    at = rows.findIndex((row) => draftTitle.test(row))
    if (at < 0) return titleAfterSymbol(rows)
  }
  words.push(...rows.slice(at + 1).filter((row) => !/^\S*\d\S*$|^\[/.test(row)))
  const text = words
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/\s*\*+$/, '')
    .trim()
  return text === '' ? null : text
}

/** "A/RES/73/187 Title" in text copied without line breaks. */
function titleAfterSymbol(rows: readonly string[]): string | null {
  if (rows.length !== 1) return null
  return /^(?:A|S|E)\/\S*\d\S* (\p{Lu}.{4,400})$/u.exec(rows[0] ?? '')?.[1] ?? null
}

function meetingOf(
  closing: readonly string[],
  atMeeting: RegExpExecArray | null,
  table: LanguageTable,
): Resolution['meeting'] {
  const match = table.meeting.exec(closing[closing.length - 1] ?? '')
  if (match !== null) return { number: Number(match[1]), asWritten: match[0] }
  const asWritten = /\d+(?:st|nd|rd|th) (?:plenary )?meeting/.exec(atMeeting?.[0] ?? '')?.[0]
  return atMeeting === null ? null : { number: Number(atMeeting[2]), asWritten: asWritten ?? '' }
}

const MASTHEAD_SYMBOL = /(?:A|S|E)\/[A-Z0-9][A-Za-z0-9./()-]*\d(?: ?\([A-Za-z]+\.? ?[IVX\d]+\))?/

/** "[on the report of …]"; where no line says so, the first link to a document of the session that is not its own. */
function reportOf(
  front: string,
  around: Surroundings,
  symbol: string | null,
  table: LanguageTable,
): Resolution['onReportOf'] {
  const line = table.frontMatter.onReportOf.exec(front)
  const named = MASTHEAD_SYMBOL.exec(line?.[1] ?? '')
  if (line !== null && named !== null) return { symbol: named[0].replace(/[.,]$/, ''), asWritten: line[0] }
  const session = /^A\/RES\/(\d+)\//.exec(symbol ?? '')?.[1]
  if (session === undefined) return null
  const link = around.lines
    .flat()
    .map((text) =>
      new RegExp(`^https?://(?:www\\.)?undocs\\.org/(?:en/)?(A/${session}/\\d+)$`, 'i').exec(text),
    )
    .find((match) => match !== null)
  return link?.[1] === undefined ? null : { symbol: link[1], asWritten: link[0] }
}
