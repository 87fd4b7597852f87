/** Footnotes: the stretches at the foot of pages where they stand, and their texts each under its mark. */
import type { LanguageTable } from './language-table.ts'
import type { Line } from './line.ts'

/** A stretch of a witness without line breaks. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A footnote as found in one witness; it has no pieces where only its mark was found. */
export interface FoundNote {
  readonly mark: string
  readonly pieces: readonly Piece[]
  readonly page: number | null
}

export interface WithoutNotes {
  readonly body: readonly Line[]
  readonly notes: readonly FoundNote[]
}

const RULE = /^_{5,}$|^[─—]{5,}$/
const MARK_ONLY = /^(?:\d{1,3}|\*{1,3})(?:\s+(?:\d{1,3}|\*{1,3}))*$/
const MARK_AND_TEXT = /^(\d{1,3}|\*{1,3})\s+(\S.*)$/

/** Takes the lines without furniture; gives the body without footnotes, and the footnotes in order of their marks. */
export function separateNotes(lines: readonly Line[], table: LanguageTable): WithoutNotes {
  const body: Line[] = []
  const notes: FoundNote[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at]
    if (line === undefined) break
    if (line.blockType === 'footnote') {
      const end = endOfBlocks(lines, at)
      notes.push(...notesOfBlocks(lines.slice(at, end), table))
      at = end
    } else if (RULE.test(line.text)) {
      const end = endOfZone(lines, at + 1, lastMark(notes), table)
      notes.push(...notesOfZone(lines.slice(at + 1, end), lastMark(notes), table))
      at = end
    } else {
      body.push(line)
      at++
    }
  }
  return { body, notes }
}

const lastMark = (notes: readonly FoundNote[]): number =>
  notes.reduce((last, note) => Math.max(last, Number(note.mark) || 0), 0)

function endOfBlocks(lines: readonly Line[], from: number): number {
  let end = from
  while (lines[end]?.blockType === 'footnote') end++
  return end
}

function notesOfBlocks(lines: readonly Line[], table: LanguageTable): FoundNote[] {
  const notes: FoundNote[] = []
  for (const line of lines) {
    const inText = line.block?.marker === undefined ? MARK_AND_TEXT.exec(line.text) : null
    const mark = line.block?.marker?.replace(/[.)\s]/g, '') ?? inText?.[1] ?? null
    const last = notes[notes.length - 1]
    if (mark !== null) {
      notes.push({ mark, pieces: [endOf(line, inText?.[2] ?? line.text)], page: line.page })
    } else if (last !== undefined) notes[notes.length - 1] = joined(last, line)
    else notes.push(...notesOfZone([line], 0, table))
  }
  return notes.flatMap(withMarkAtEnd)
}

/** "… No. 52373. 7" before nothing: the next footnote's mark, its text elsewhere. */
function withMarkAtEnd(note: FoundNote): FoundNote[] {
  const last = note.pieces[note.pieces.length - 1]
  const next = / (\d{1,3})$/.exec(last?.text ?? '')
  if (last === undefined || next === null || Number(next[1]) !== Number(note.mark) + 1) return [note]
  const text = last.text.slice(0, next.index)
  if (!text.endsWith('.')) return [note]
  const shorter = { text, start: last.start, end: last.start + text.length }
  return [
    { ...note, pieces: [...note.pieces.slice(0, -1), shorter] },
    { mark: next[1] ?? '', pieces: [], page: note.page },
  ]
}

const joined = (note: FoundNote, line: Line): FoundNote => ({
  ...note,
  pieces: [...note.pieces, pieceOf(line)],
})

const pieceOf = (line: Line): Piece => ({ text: line.text, start: line.start, end: line.end })
const endOf = (line: Line, text: string): Piece => ({ text, start: line.end - text.length, end: line.end })

/** Where a zone ends: at the page's end where pages are known, else where the last note is whole and the body goes on. */
function endOfZone(lines: readonly Line[], from: number, last: number, table: LanguageTable): number {
  const page = lines[from - 1]?.page ?? null
  let at = from
  if (page !== null) {
    while (lines[at]?.page === page) at++
    return lines[from]?.cut === true && lines.slice(from, at).every((line) => MARK_ONLY.test(line.text))
      ? at + 1
      : at
  }
  let reading: ZoneReading = { mark: last, text: '', owed: 0 }
  for (; at < lines.length; at++) {
    const line = lines[at]
    const next = line === undefined ? null : readOn(reading, line.text, table)
    if (line === undefined || next === null) break
    reading = next
    if (line.cut && reading.text !== '') return at + 1
  }
  return at
}

/** How far a zone is read: the last mark, the last line of text, and how many marks still want a text. */
interface ZoneReading {
  readonly mark: number
  readonly text: string
  readonly owed: number
}

/** Reads one more line of a zone; null where the line is the body's. */
function readOn(reading: ZoneReading, line: string, table: LanguageTable): ZoneReading | null {
  const own = MARK_AND_TEXT.exec(line)
  if (MARK_ONLY.test(line)) return { ...reading, owed: reading.owed + line.split(/\s+/).length }
  if (own !== null && isNextMark(own[1] ?? '', reading.mark))
    return { ...reading, mark: Number(own[1]) || reading.mark, text: own[2] ?? '' }
  const whole = reading.text !== '' && endsSentence(reading.text, table)
  if (whole && reading.owed <= 1) return null
  return { ...reading, text: line, owed: whole ? reading.owed - 1 : reading.owed }
}

const isNextMark = (mark: string, last: number): boolean =>
  mark.startsWith('*') || (Number(mark) > last && Number(mark) <= last + 3)

/** True where the text ends with a full stop that ends a sentence. */
export function endsSentence(text: string, table: LanguageTable): boolean {
  if (!/[.!?][”"')\]]*$/.test(text)) return false
  const word = /([A-Za-z]+)\.$/.exec(text)?.[1]
  return word === undefined || !table.abbreviations.has(word.toLowerCase())
}

/** The notes of a zone: marks before their texts, or marks apart from them (then in the order of the texts). */
function notesOfZone(given: readonly Line[], last: number, table: LanguageTable): FoundNote[] {
  const lines = given.flatMap((line) => (line.cut ? cutAtMarks(line, last) : [line]))
  const apart = lines.filter((line) => MARK_ONLY.test(line.text)).flatMap((line) => line.text.split(/\s+/))
  return apart.length > 0 && !apart.every((mark) => isYear(mark))
    ? notesApart(lines, apart, last, table)
    : notesInline(lines, last)
}

/** "2 Resolution 1514 (XV). 3 Resolution 217 A (III)." in one line: a line for each mark in turn. */
function cutAtMarks(line: Line, last: number): Line[] {
  const cut: Line[] = []
  let from = 0
  let mark = Number(/^(\d{1,3}) \D/.exec(line.text)?.[1] ?? last)
  for (;;) {
    const next = new RegExp(`(?<=[.”)]) ${mark + 1} (?=[\\p{Lu}“])`, 'u').exec(line.text.slice(from))
    if (next === null) break
    const at = from + next.index + 1
    cut.push({
      ...line,
      text: line.text.slice(from, at - 1),
      start: line.start + from,
      end: line.start + at - 1,
    })
    from = at
    mark++
  }
  cut.push({ ...line, text: line.text.slice(from), start: line.start + from })
  return cut
}

const isYear = (mark: string): boolean => /^\d{4}$/.test(mark)

function notesInline(lines: readonly Line[], last: number): FoundNote[] {
  const notes: FoundNote[] = []
  let mark = last
  for (const line of lines) {
    const own = MARK_AND_TEXT.exec(line.text)
    const before = notes[notes.length - 1]
    if (own !== null && isNextMark(own[1] ?? '', mark)) {
      mark = Number(own[1]) || mark
      notes.push({ mark: own[1] ?? '', pieces: [endOf(line, own[2] ?? '')], page: line.page })
    } else if (before !== undefined) notes[notes.length - 1] = joined(before, line)
  }
  return notes
}

/** Text lines joined to texts at sentence ends; as many as there are marks, a known beginning preferred. */
function notesApart(
  lines: readonly Line[],
  apart: readonly string[],
  last: number,
  table: LanguageTable,
): FoundNote[] {
  const inline = lines.flatMap((line) => {
    const own = MARK_AND_TEXT.exec(line.text)
    return own !== null && isNextMark(own[1] ?? '', last) && !apart.includes(own[1] ?? '')
      ? [own[1] ?? '']
      : []
  })
  const marks = [...new Set([...apart, ...inline])].sort(byMark)
  const pieces = lines
    .filter((line) => !MARK_ONLY.test(line.text))
    .flatMap((line) => (line.cut ? sentencesOf(line, table) : [withoutMark(line, inline)]))
  const starts = startsOfTexts(pieces, marks.length, table)
  return marks.map((mark, index) => {
    const own = pieces.slice(starts[index] ?? pieces.length, starts[index + 1] ?? pieces.length)
    return { mark, pieces: own, page: lines[0]?.page ?? null }
  })
}

const byMark = (a: string, b: string): number => (Number(a) || 0) - (Number(b) || 0)

function withoutMark(line: Line, inline: readonly string[]): Piece {
  const own = MARK_AND_TEXT.exec(line.text)
  return own !== null && inline.includes(own[1] ?? '') ? endOf(line, own[2] ?? '') : pieceOf(line)
}

function sentencesOf(line: Line, table: LanguageTable): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of line.text.matchAll(/[.!?]\s+(?=[A-Z“"])/g)) {
    const end = match.index + 1
    if (!endsSentence(line.text.slice(from, end), table)) continue
    pieces.push({ text: line.text.slice(from, end), start: line.start + from, end: line.start + end })
    from = match.index + match[0].length
  }
  pieces.push({ text: line.text.slice(from), start: line.start + from, end: line.end })
  return pieces
}

/** Indices of the pieces at which the texts start: known beginnings first, other sentence starts to fill up. */
function startsOfTexts(pieces: readonly Piece[], count: number, table: LanguageTable): number[] {
  const possible = pieces.flatMap((_, index) => {
    const before = pieces[index - 1]
    return index === 0 || (before !== undefined && endsSentence(before.text, table)) ? [index] : []
  })
  const known = possible.filter((index) => index === 0 || table.footnoteStart.test(pieces[index]?.text ?? ''))
  const chosen = known.length >= count ? known.slice(0, count) : [...known]
  for (const index of possible) {
    if (chosen.length >= count) break
    if (!chosen.includes(index)) chosen.push(index)
  }
  return chosen.sort((a, b) => a - b)
}
