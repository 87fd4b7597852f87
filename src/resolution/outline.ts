/** The outline of a resolution: its rows put together to front matter, preamble, paragraphs, headings, closing and annexes. */
import { isHeading } from './heading-row.ts'
import type { LanguageTable } from './language-table.ts'
import { matchOpener, matchVerb } from './match-phrase.ts'
import type { Build, Item, ItemKind } from './outline-build.ts'
import { place } from './place-label.ts'
import { closes, type Row } from './row.ts'

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
  } else if (isClosing(build, row, table)) {
    build.state = 'closing'
    open(build, 'closing', row)
  } else if (build.state === 'preamble') stepPreamble(build, row, ahead, table)
  else if (build.state === 'operative') stepOperative(build, row, ahead, table)
  else if (build.state === 'annex') stepAnnex(build, row, ahead, table)
  else stepClosing(build, row)
}

/** "56th plenary meeting" after the last full stop, or on a line of its own. */
function isClosing(build: Build, row: Row, table: LanguageTable): boolean {
  const meeting = table.meeting.exec(row.text)?.[0]
  if (meeting === undefined || build.state === 'annex' || row.text.length >= 120) return false
  return meeting === row.text || /[.!?][”"’')\]]*\d*$/.test(build.before)
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
  if (placed !== null) openParagraph(build, 'operative', row, placed.level, placed.odd)
  else if (isTail(build, row)) openParagraph(build, 'operative', row, 2, null)
  else if (!free || row.label !== null) extend(build, row)
  else stepUnnumbered(build, row, ahead, table)
}

/** A row without a label where a paragraph may begin: a heading, a new preamble, an unnumbered paragraph, or more of the last. */
function stepUnnumbered(build: Build, row: Row, ahead: readonly Row[], table: LanguageTable): void {
  const last = build.items[build.items.length - 1]
  if (last?.kind === 'heading' && goesOnHeading(row, last, build)) extend(build, row)
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
