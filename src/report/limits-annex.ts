/** The annex on limits as blocks, and the same words for the panel of the HTML. */
import type { DocumentBlock, DocumentLimits, Inline, LimitGroup, TableCell } from '#official-document'
import type { Submission } from '#submission'
import type { RegionCount } from './count.ts'
import type { Formulae } from './formulae.ts'
import { LIMIT_KINDS, type Limit, type PrintedLimit } from './limit.ts'
import type { OwnWords } from './own-words.ts'
import type { ReportContext } from './report-context.ts'
import { nameOf, namesOfCodes } from './respondents.ts'
import type { Binding } from './statement.ts'
import { blockId, statementId } from './statement-id.ts'

const COLUMNS = 4

export interface LimitsAnnex {
  readonly blocks: readonly DocumentBlock[]
  readonly panel: DocumentLimits
  readonly printed: readonly PrintedLimit[]
}

/** What the annex is written from. */
export interface LimitsOrder {
  readonly context: ReportContext
  readonly limits: readonly Limit[]
  /** "Annex", "Annex II". */
  readonly annexName: string
  /** Whether the document tells who did not reply: the report does, an addendum does not. */
  readonly tellsSilent: boolean
  /** Where late replies are reproduced, if in another document. */
  readonly addendumSymbol: string | null
  /** Headings of the replies of this document, by submission. */
  readonly anchors: ReadonlyMap<string, string>
}

interface Row {
  /** Names the row for its statements' ids; the same in every edition. */
  readonly place: string
  readonly field: string
  readonly cells: readonly string[]
  readonly anchor: string | null
}

interface Group {
  readonly place: string
  readonly title: string
  readonly bindings: readonly Binding[]
  readonly rows: readonly Row[]
}

/** Writes the annex: what the absence of a view means, then one table with a group of rows a kind of limit. */
export function limitsAnnex(words: OwnWords, order: LimitsOrder): LimitsAnnex {
  const { formulae } = order.context
  const said = formulae.limits
  const printed = order.limits.map((limit) => print(limit, order))
  const groups = LIMIT_KINDS.flatMap((kind) => kindGroup(kind, printed, order))
  const silent = order.tellsSilent ? silentGroup(order.context) : null
  const title = `${order.annexName}${formulae.punctuation.colon}${said.title}`
  const heading = words.heading('limits', 1, null, title)
  const table = groups.length === 0 ? [] : [tableOf(words, 'limits', said.columns, groups, order)]
  const silence = silent === null ? [] : [silentTable(words, silent, order)]
  const absence = said.absence.map((text, index) => words.say(`limits absence ${index}`, 'procedural', text))
  const nothing = words.say.bind(words, 'limits nothing', 'procedural', said.nothing)
  const opening = [words.say('limits scope', 'procedural', said.scope)]
  const blocks: DocumentBlock[] = [
    { type: 'page-break', id: blockId(words.owner, 'limits page') },
    heading,
    words.paragraph('limits absence', null, absence, 'notice'),
    words.paragraph('limits scope', null, groups.length === 0 ? [...opening, nothing()] : opening),
    ...table,
    ...silence,
  ]
  const panel: DocumentLimits = {
    title: said.title,
    anchor: heading.id,
    absence: said.absence,
    groups: [...groups, ...(silent === null ? [] : [silent])].map((group) => panelGroup(words, group)),
  }
  return { blocks, panel, printed }
}

function panelGroup({ owner }: OwnWords, { place, title, rows }: Group): LimitGroup {
  const statement = statementId(owner, place)
  return { title, statement, rows: rows.map(({ cells, anchor }) => ({ cells, anchor })) }
}

function print(limit: Limit, order: LimitsOrder): PrintedLimit {
  const { context } = order
  const submission = context.submissions.find(({ id }) => id === limit.submission)
  const known = submission !== undefined && submission.group !== 'undecided'
  const name = known
    ? nameOf(submission, context)
    : (namesOfCodes(limit.memberState === null ? [] : [limit.memberState], context)[0] ?? '')
  return { ...limit, name, says: reasonOf(limit, order) }
}

function reasonOf(limit: Limit, { context, addendumSymbol }: LimitsOrder): string {
  const { formulae } = context
  const said = formulae.limits
  const submission = context.submissions.find(({ id }) => id === limit.submission)
  const joined = (parts: readonly (string | null)[]): string =>
    parts.filter((part) => part !== null).join(formulae.punctuation.semicolon)
  if (limit.reason === 'late') {
    return joined([
      cameOn(submission, formulae),
      addendumSymbol === null ? null : said.inAddendum(addendumSymbol),
    ])
  }
  if (limit.reason === 'pending') {
    const language = submission?.files.find(({ path }) => path === limit.file)?.language ?? 'und'
    return said.inLanguage(formulae.languageName(language))
  }
  const { words, doubtfulWords } = limit
  const doubt =
    words === null || doubtfulWords === null || doubtfulWords === 0
      ? null
      : said.doubtful(doubtfulWords, words)
  return joined([said.reasons[limit.reason], doubt])
}

/** "received on 3 June 2019"; where only its letter is dated, "dated 3 June 2019". */
function cameOn(submission: Submission | undefined, { date, dated, limits, missing }: Formulae): string {
  const { receivedOn = null, datedOn = null } = submission ?? {}
  if (receivedOn === null && datedOn !== null) return dated(date(datedOn))
  return limits.receivedOn(receivedOn === null ? missing('date') : date(receivedOn))
}

function kindGroup(
  kind: Limit['kind'],
  printed: readonly PrintedLimit[],
  { context, anchors }: LimitsOrder,
): Group[] {
  const { formulae } = context
  const own = printed.filter((limit) => limit.kind === kind)
  if (own.length === 0) return []
  const count = own.reduce((sum, limit) => sum + limit.count, 0)
  const rows = own.map((limit): Row => {
    const { submission, file, reason, name, pages, says } = limit
    return {
      place: `limit ${kind} ${reason} ${submission ?? ''} ${file ?? ''}`,
      field: `limits.${kind}.${submission ?? file ?? ''}`,
      cells: [name, file ?? '', pageRanges(pages), says],
      anchor: submission === null ? null : (anchors.get(submission) ?? null),
    }
  })
  const title = `${formulae.limits.kinds[kind]}${formulae.punctuation.colon}${count}`
  return [{ place: `limit ${kind}`, title, bindings: [{ field: `limits.${kind}`, value: count }], rows }]
}

/** "1–3, 7". Takes pages in ascending order. */
export function pageRanges(pages: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const page of pages) {
    const last = ranges.at(-1)
    if (last !== undefined && page === last[1] + 1) last[1] = page
    else ranges.push([page, page])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}

/** Member States that sent nothing and for whom nobody spoke: one row a regional group, the names as one list. */
function silentGroup(context: ReportContext): Group | null {
  const { formulae, counts } = context
  const { limits, punctuation, list, regionalGroup } = formulae
  const regions = counts.byRegion.filter((region) => region.silent.length > 0)
  if (regions.length === 0) return null
  const silent = regions.reduce((sum, region) => sum + region.silent.length, 0)
  const rowOf = (region: RegionCount): Row => ({
    place: `silent ${region.group}`,
    field: `counts.silent.${region.group}`,
    cells: [
      `${regionalGroup(region.group)}${punctuation.colon}${limits.share(region.silent.length, region.members)}`,
      list(namesOfCodes(region.silent, context)),
    ],
    anchor: null,
  })
  const title = `${limits.silentTitle}${punctuation.colon}${limits.share(silent, counts.memberStates)}`
  const bindings = [
    { field: 'counts.silent', value: silent },
    { field: 'counts.memberStates', value: counts.memberStates },
  ]
  return { place: 'silent', title, bindings, rows: regions.map(rowOf) }
}

function tableOf(
  words: OwnWords,
  place: string,
  columns: readonly string[],
  groups: readonly Group[],
  { context }: LimitsOrder,
): DocumentBlock {
  const head = columns.map((title, index) =>
    cell([words.say(`${place} column ${index}`, 'editorial', title)], 1, true),
  )
  const rows = groups.flatMap((group) => [
    [cell([bold(words.say(group.place, 'count', group.title, group.bindings))], COLUMNS)],
    ...group.rows.map((row) => cellsOf(words, row, ['name', 'file', 'pages', 'reason'])),
  ])
  return {
    type: 'table',
    id: blockId(words.owner, `${place} table`),
    caption: [],
    rows: [head, ...rows],
    language: context.formulae.language,
  }
}

/** Groups on the left, their names beside them; the title with the count is the table's caption. */
function silentTable(words: OwnWords, group: Group, { context }: LimitsOrder): DocumentBlock {
  return {
    type: 'table',
    id: blockId(words.owner, 'silent table'),
    caption: [words.say(group.place, 'count', group.title, group.bindings)],
    rows: group.rows.map((row) => cellsOf(words, row, ['count', 'names'])),
    language: context.formulae.language,
  }
}

function cellsOf(words: OwnWords, row: Row, fields: readonly string[]): TableCell[] {
  return row.cells.map((text, index) => {
    if (text === '') return cell([], 1)
    const field = fields[index] ?? ''
    const kind = field === 'count' ? 'count' : 'procedural'
    const binding = { field: `${row.field}.${field}`, value: text }
    const said = words.say(`${row.place} ${field}`, kind, text, [binding])
    return cell([field === 'file' ? { ...said, language: NO_LANGUAGE } : said], 1)
  })
}

/** A file's name is in no language: it runs from the left in an Arabic table too. */
const NO_LANGUAGE = 'und'

/** A group's title is a row of the body: only the first row is repeated as the head of every page. */
function bold(inline: Inline): Inline {
  return { ...inline, runs: inline.runs.map((run) => (run.type === 'text' ? { ...run, bold: true } : run)) }
}

function cell(inlines: readonly Inline[], colSpan: number, header = false): TableCell {
  return { inlines, header, colSpan, rowSpan: 1 }
}
