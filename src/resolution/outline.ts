/** The outline of a resolution: its rows put together to front matter, preamble, paragraphs, headings, closing and annexes. */
import { type Label, type OpenLevel, placeLabel } from './label.ts'
import type { LanguageTable } from './language-table.ts'
import { matchOpener, matchVerb } from './match-phrase.ts'
import { closes, type Row } from './row.ts'
import type { Word } from './word.ts'

export type ItemKind =
  | 'front'
  | 'organ'
  | 'preambular'
  | 'operative'
  | 'heading'
  | 'closing'
  | 'annex'
  | 'annex-paragraph'
  | 'unparsed'

export interface Item {
  readonly kind: ItemKind
  readonly words: Word[]
  readonly label: Label | null
  readonly labelOutside: boolean
  /** From 1; 0 for what is no numbered or listed paragraph. */
  readonly level: number
  /** What was odd about its number. */
  readonly oddNumber: 'skipped' | 'repeated' | null
}

type State = 'front' | 'preamble' | 'operative' | 'closing' | 'annex'

interface Build {
  state: State
  readonly items: Item[]
  /** Last row's text, to know whether a paragraph may begin after it. */
  before: string
  beforeShort: boolean
  open: OpenLevel[]
  headingSince: boolean
  readonly width: number
  readonly knowsPlaces: boolean
}

/** Puts rows together to items, in order; every row's words are in exactly one item. */
export function outlineOf(rows: readonly Row[], table: LanguageTable): Item[] {
  const lengths = rows.map((row) => row.text.length).sort((a, b) => a - b)
  const build: Build = {
    state: rows.some((row) => isOrgan(row, table)) ? 'front' : 'preamble',
    items: [],
    before: '',
    beforeShort: false,
    open: [],
    headingSince: false,
    width: lengths[Math.floor(lengths.length * 0.9)] ?? 0,
    knowsPlaces: rows.some((row) => row.begins === 'no'),
  }
  rows.forEach((row, at) => {
    step(build, row, rows.slice(at + 1, at + 60), table)
    build.before = row.text
    build.beforeShort = row.text.length < build.width * 0.8
  })
  return build.items
}

const isOrgan = (row: Row, table: LanguageTable): boolean => table.organLine.exec(row.text)?.[0] === row.text

function step(build: Build, row: Row, ahead: readonly Row[], table: LanguageTable): void {
  if (isOrgan(row, table) && build.state !== 'annex') {
    build.state = 'preamble'
    build.open = []
    open(build, 'organ', row)
  } else if (build.state === 'front') open(build, 'front', row)
  else if (isAnnex(build, row, table)) {
    build.state = 'annex'
    build.open = []
    open(build, 'annex', row)
  } else if (table.meeting.test(row.text) && row.text.length < 120 && build.state !== 'annex') {
    build.state = 'closing'
    open(build, 'closing', row)
  } else if (build.state === 'preamble') stepPreamble(build, row, ahead, table)
  else if (build.state === 'operative') stepOperative(build, row, ahead, table)
  else if (build.state === 'annex') stepAnnex(build, row, ahead, table)
  else stepClosing(build, row)
}

function isAnnex(build: Build, row: Row, table: LanguageTable): boolean {
  if (!table.annexHeading.test(row.text)) return false
  return build.state === 'closing' || build.state === 'annex' || closes(build.before)
}

function stepClosing(build: Build, row: Row): void {
  const last = build.items[build.items.length - 1]
  const date = /^\d{1,2} \p{L}+ \d{4}$/u.test(row.text) || /^\[.*\]?$/.test(row.text)
  if (last?.kind === 'closing' && date) last.words.push(...row.words)
  else open(build, 'unparsed', row)
}

function stepPreamble(build: Build, row: Row, ahead: readonly Row[], table: LanguageTable): void {
  const last = build.items[build.items.length - 1]
  const free = last === undefined || last.kind === 'organ' || last.kind === 'heading' || closes(build.before)
  if (free && startsOperative(build, row, table)) {
    build.state = 'operative'
    stepOperative(build, row, ahead, table)
    return
  }
  if (free && row.label === null && opensPreambular(build, row, table)) open(build, 'preambular', row)
  else if (free && isHeading(build, row, ahead, table)) openHeading(build, row)
  else if (last === undefined) open(build, 'unparsed', row)
  else if (free && last.kind === 'preambular' && listed(build, row, ahead, table)) return
  else if (free && row.begins === 'yes' && row.label === null && /^[“"]?\p{Lu}/u.test(row.text))
    open(build, 'preambular', row)
  else if (last.kind === 'organ' || (last.kind === 'heading' && row.begins === 'yes'))
    open(build, 'preambular', row)
  else extend(build, row)
}

/** "(a)" in the preamble: opens a sub-paragraph of the preambular paragraph above it. */
function listed(build: Build, row: Row, ahead: readonly Row[], table: LanguageTable): boolean {
  if (row.label === null || row.label.readings[0]?.form === 'number') return false
  const placed = place(build, row, ahead, table)
  if (placed === null) return false
  openParagraph(build, 'preambular', row, Math.max(2, placed.level), null)
  return true
}

/** An opener at the margin of indented text is a word of the paragraph, unless the line before ends short. */
function opensPreambular(build: Build, row: Row, table: LanguageTable): boolean {
  if (matchOpener(row.text, table) === null) return false
  const last = build.items[build.items.length - 1]
  return row.begins !== 'no' || build.beforeShort || last?.kind !== 'preambular'
}

function startsOperative(build: Build, row: Row, table: LanguageTable): boolean {
  if (matchVerb(row.rest, table) === null) return false
  if (row.label === null) return row.begins !== 'no' && matchOpener(row.text, table) === null
  const value = row.label.readings[0]
  if (value?.form !== 'number') return false
  const sawOrgan = build.items.some((item) => item.kind === 'organ')
  return value.value === 1 || !sawOrgan || row.begins !== 'no' || /[,;]$/.test(build.before)
}

function stepOperative(build: Build, row: Row, ahead: readonly Row[], table: LanguageTable): void {
  const last = build.items[build.items.length - 1]
  const free = last?.kind !== 'operative' || closes(build.before)
  const placed = free || row.begins === 'yes' ? place(build, row, ahead, table) : null
  if (placed !== null) {
    openParagraph(build, 'operative', row, placed.level, placed.odd)
  } else if (isTail(build, row)) openParagraph(build, 'operative', row, 2, null)
  else if (!free || row.label !== null) extend(build, row)
  else if (last?.kind === 'heading' && goesOnHeading(row, last, build)) extend(build, row)
  else if (isHeading(build, row, ahead, table)) openHeading(build, row)
  else if (build.headingSince && matchOpener(row.text, table) !== null) {
    build.state = 'preamble'
    open(build, 'preambular', row)
  } else if (row.begins !== 'no' && matchVerb(row.text, table) !== null && startsVerbParagraph(build, row)) {
    openParagraph(build, 'operative', row, 1, null)
  } else if (row.begins === 'yes' && /^[“"‘'(]?\p{Lu}/u.test(row.text)) {
    openParagraph(build, 'operative', row, build.open.length > 0 ? 2 : 1, null)
  } else if (last?.kind === 'heading' && row.begins !== 'no') openParagraph(build, 'operative', row, 1, null)
  else extend(build, row)
}

/**
 * Words that go on after a list, "and to consider how …": they belong to the paragraph above the list. Known by a
 * small letter after a stop, in a block of its own or after a line that ends short.
 */
function isTail(build: Build, row: Row): boolean {
  const last = build.items[build.items.length - 1]
  if (last === undefined || last.label === null || last.level < 2 || row.label !== null) return false
  if (!/^\p{Ll}/u.test(row.text) || !closes(build.before)) return false
  if (row.blockType === null)
    return row.begins !== 'yes' && build.beforeShort && build.knowsPlaces && /[;.]$/.test(build.before)
  const samePage = row.words[0]?.page === last.words[last.words.length - 1]?.page
  return row.begins === 'yes' && (samePage || /[;.]$/.test(build.before))
}

/** An unnumbered verb begins a paragraph where its place says so or no paragraph of this part is numbered. */
function startsVerbParagraph(build: Build, row: Row): boolean {
  if (row.begins === 'yes' || build.headingSince) return true
  return build.open.length === 0
}

/** The drafting rules number 1., (a), (i); a list begins at its own level even where nothing numbered stands above. */
const USUAL_LEVEL = { number: 1, letter: 2, roman: 3, bullet: 1 } as const

interface Place {
  readonly level: number
  readonly odd: Item['oddNumber']
}

/** The level a labelled row opens; null where its label is none here. Changes the open levels. */
function place(build: Build, row: Row, ahead: readonly Row[], table: LanguageTable): Place | null {
  const label = row.label
  if (label === null) return null
  const number = label.readings.find((reading) => reading.form === 'number')
  if (number !== undefined)
    return nestedNumber(build, row, number.value, table) ?? placeNumber(build, row, number.value, table)
  const following = ahead.find((next) => next.label !== null && next.label.readings[0]?.form !== 'number')
  const placed = placeLabel(label, build.open, following?.label ?? null)
  if (placed === null) return null
  build.open = [...build.open.slice(0, placed.level - 1), { form: placed.form, value: placed.value }]
  const level = Math.max(placed.level, USUAL_LEVEL[placed.form])
  return { level, odd: null }
}

/** "1. Opening of the Congress." after "the following provisional agenda:" is a list inside the paragraph. */
function nestedNumber(build: Build, row: Row, value: number, table: LanguageTable): Place | null {
  if (build.state !== 'operative' || build.open.length === 0) return null
  const depth = build.open.findIndex((level, at) => at > 0 && level.form === 'number')
  if (depth > 0) {
    const top = build.open[0]?.value ?? 0
    const backToTop = value === top + 1 && matchVerb(row.rest, table) !== null
    if (build.open[depth]?.value !== value - 1 || backToTop) return null
    build.open = [...build.open.slice(0, depth), { form: 'number', value }]
    return { level: depth + 1, odd: null }
  }
  const top = build.open[0]?.value ?? 0
  const quoted = value !== top + 1 && row.begins === 'yes' && matchVerb(row.rest, table) === null
  if ((value !== 1 && !quoted) || !/:$/.test(build.before)) return null
  build.open = [...build.open, { form: 'number', value }]
  return { level: build.open.length, odd: null }
}

const JUMP_MAX = 30

function placeNumber(build: Build, row: Row, value: number, table: LanguageTable): Place | null {
  const top = build.open[0]
  const last = top?.form === 'number' ? top.value : 0
  const first = build.open.length === 0 && !build.items.some((item) => item.kind === 'operative')
  const strong = build.state === 'annex' ? row.begins === 'yes' : matchVerb(row.rest, table) !== null
  const restart = value === 1 && (build.headingSince || build.state === 'annex')
  const upper = /^[“"‘'([]?[\p{Lu}\d]/u.test(row.rest)
  const next = value === last + 1 && row.begins === 'yes'
  if (!upper && !next && row.rest !== '') return null
  let odd: Item['oddNumber'] = null
  if (value !== last + 1 && !restart) {
    if (!strong) return null
    if (value > last + JUMP_MAX && !first) return null
    odd = value <= last ? 'repeated' : first ? null : 'skipped'
  }
  build.open = [{ form: 'number', value }]
  return { level: 1, odd }
}

function stepAnnex(build: Build, row: Row, ahead: readonly Row[], table: LanguageTable): void {
  const last = build.items[build.items.length - 1]
  const paragraph = last?.kind === 'annex-paragraph'
  const free = !paragraph || closes(build.before)
  if ((free || row.begins === 'yes') && isHeading(build, row, ahead, table)) {
    build.open = build.open.filter((level, depth) => depth === 0 && level.form === 'number')
    openHeading(build, row)
    return
  }
  const placed = free || row.begins === 'yes' ? place(build, row, ahead, table) : null
  if (placed !== null) {
    openParagraph(build, 'annex-paragraph', row, placed.level, placed.odd)
  } else if (isTail(build, row)) openParagraph(build, 'annex-paragraph', row, 0, null)
  else if (!paragraph && !(last?.kind === 'heading' && goesOnHeading(row, last, build)))
    openParagraph(build, 'annex-paragraph', row, 0, null)
  else if (last?.kind === 'heading') extend(build, row)
  else if (startsAnnexParagraph(build, row, free, table))
    openParagraph(build, 'annex-paragraph', row, 0, null)
  else extend(build, row)
}

function startsAnnexParagraph(build: Build, row: Row, free: boolean, table: LanguageTable): boolean {
  if (row.begins === 'yes') return free && /^[^\p{Ll}]/u.test(row.text)
  if (!free || row.begins === 'no' || !/^[“"‘'(]?\p{Lu}/u.test(row.text)) return false
  return build.beforeShort || matchOpener(row.text, table) !== null
}

function goesOnHeading(row: Row, heading: Item, build: Build): boolean {
  if (row.label !== null || row.blockType === 'heading') return false
  if (row.begins === 'yes' || closes(row.text)) return false
  return row.begins === 'no' || (heading.words.length > 4 && !build.beforeShort)
}

const HEADING_UNITS_MAX = 250
const NUMBERED_HEADING = /^(?:[IVXL]{1,6}|[A-Z])\.\s+[“"]?\p{Lu}/u

/** True for a row that begins a heading: by its words, its block, or by standing alone before the next part. */
function isHeading(build: Build, row: Row, ahead: readonly Row[], table: LanguageTable): boolean {
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

function openHeading(build: Build, row: Row): void {
  open(build, 'heading', row)
  build.headingSince = true
}

function openParagraph(build: Build, kind: ItemKind, row: Row, level: number, odd: Item['oddNumber']): void {
  const labelled = row.label !== null && level > 0
  build.items.push({
    kind,
    words: [...row.words],
    label: labelled ? row.label : null,
    labelOutside: row.labelOutside,
    level,
    oddNumber: odd,
  })
  build.headingSince = false
}

function open(build: Build, kind: ItemKind, row: Row): void {
  if (kind === 'preambular') build.open = []
  build.items.push({
    kind,
    words: [...row.words],
    label: null,
    labelOutside: false,
    level: 0,
    oddNumber: null,
  })
}

function extend(build: Build, row: Row): void {
  const last = build.items[build.items.length - 1]
  if (last === undefined) open(build, 'unparsed', row)
  else last.words.push(...row.words)
}
