/** Footnotes: finds the notes at the foot of a region and ties the raised marks in the text to them. */
import type { Mark } from '../transcription.ts'
import type { Rule } from './page-content.ts'
import { startOf, type TextLine } from './paragraphs.ts'
import { type Piece, sliced, textOf } from './pieces.ts'

export interface NoteLines {
  /** The printed mark; null for lines that go on from a note of the page before. */
  readonly mark: string | null
  readonly lines: readonly TextLine[]
}

const SMALLER = 0.93
const UNDERSCORES = /^[_\u2014\u2015-]{6,}$/
const NOTE_MARK = /^(\d{1,3}|\*{1,4}|†|‡|[a-z]|[ivx]{1,4})(?=[\s\p{L}(“"«])/u
const RAISED_MARK = /^(\d{1,3}|[*†‡§]{1,4}|[a-z]|[ivx]{1,5})$/
const RULE_MAX_WIDTH = 260
const RULE_MIN_WIDTH = 30

/** Parts a region's lines into body and notes. `bodySize` is the document's; rules are the page's. */
export function splitFootnotes(
  lines: readonly TextLine[],
  bodySize: number,
  rules: readonly Rule[],
  pageHeight: number,
): { body: TextLine[]; notes: NoteLines[] } {
  const from = footStart(lines, bodySize, rules, pageHeight)
  if (from === null) return { body: lines.filter((line) => !UNDERSCORES.test(line.text)), notes: [] }
  const foot = lines.slice(from).filter((line) => !UNDERSCORES.test(line.text))
  return {
    body: lines.slice(0, from).filter((line) => !UNDERSCORES.test(line.text)),
    notes: splitNotes(foot),
  }
}

/** The first line of the foot: after a separator, or the first of the small lines at the end that carries a mark. */
function footStart(
  lines: readonly TextLine[],
  bodySize: number,
  rules: readonly Rule[],
  height: number,
): number | null {
  let from = lines.length
  while (from > 0 && isSmall(lines[from - 1], bodySize)) from--
  if (from === lines.length) return answered(lines, bodySize, height)
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) continue
    if (UNDERSCORES.test(line.text)) return i
    if (
      hasRuleAbove(line, lines[i - 1], rules) &&
      line.line.baseline > (noteMark(line) === null ? 0.6 : 0.3) * height
    )
      return i
    if (noteMark(line) !== null && line.line.baseline > 0.45 * height && isRaisedStart(line)) return i
  }
  return answered(lines, bodySize, height)
}

/** The first line of the lower part that opens with a raised number which a raised number in the text above it answers. */
function answered(lines: readonly TextLine[], bodySize: number, height: number): number | null {
  const at = lines.findIndex((line, i) => {
    const first = line.pieces[0]
    if (first?.raised !== true || !/^\d{1,3}$/.test(first.text.trim())) return false
    return (
      line.line.size < bodySize + 0.3 &&
      line.line.baseline > 0.45 * height &&
      lines.slice(0, i).some((other) => hasRaised(other, first.text.trim()))
    )
  })
  return at < 0 ? null : at
}

function hasRaised(line: TextLine, mark: string): boolean {
  return line.pieces.some((piece, i) => i > 0 && piece.raised && piece.text.trim() === mark)
}

function isSmall(line: TextLine | undefined, bodySize: number): boolean {
  return line !== undefined && (line.line.size <= SMALLER * bodySize || UNDERSCORES.test(line.text))
}

/** A short ruled line between this line and the one before it. */
function hasRuleAbove(line: TextLine, before: TextLine | undefined, rules: readonly Rule[]): boolean {
  return rules.some(
    (rule) =>
      rule.horizontal &&
      rule.x1 - rule.x0 <= RULE_MAX_WIDTH &&
      rule.x1 - rule.x0 >= RULE_MIN_WIDTH &&
      rule.y0 < line.line.baseline &&
      rule.y0 > line.line.top - 1.6 * line.line.size &&
      (before === undefined || rule.y0 > before.line.baseline) &&
      rule.x0 < line.line.x0 + 40,
  )
}

function isRaisedStart(line: TextLine): boolean {
  return line.pieces[0]?.raised === true || /^[*†‡]/.test(line.text)
}

/** The mark a note's first line begins with. */
function noteMark(line: TextLine): string | null {
  const first = line.pieces[0]
  if (first?.raised === true) {
    const mark = first.text.trim()
    return RAISED_MARK.test(mark) ? mark : null
  }
  return NOTE_MARK.exec(line.text)?.[1] ?? null
}

function splitNotes(lines: readonly TextLine[]): NoteLines[] {
  const notes: { mark: string | null; lines: TextLine[] }[] = []
  const raised = lines.some((line) => line.pieces[0]?.raised === true && noteMark(line) !== null)
  for (const line of lines) {
    const mark = opensNote(line, notes, raised)
    const last = notes.at(-1)
    if (mark !== null || last === undefined) notes.push({ mark, lines: [line] })
    else last.lines.push(line)
  }
  return notes
}

function opensNote(line: TextLine, notes: readonly NoteLines[], raised: boolean): string | null {
  const mark = noteMark(line)
  if (mark === null) return null
  if (line.pieces[0]?.raised === true || /^[*†‡]/.test(mark)) return mark
  if (raised || !/^\d+$/.test(mark)) return null
  const last = notes.at(-1)
  if (last === undefined) return mark
  const inOrder = last.mark === null || Number(mark) === Number(last.mark) + 1
  const opening = last.lines[0]
  return inOrder && opening !== undefined && Math.abs(startOf(opening.line) - startOf(line.line)) < 12
    ? mark
    : null
}

/** A note's pieces without its mark. */
export function withoutMark(pieces: readonly Piece[], mark: string | null): readonly Piece[] {
  if (mark === null) return pieces
  const text = textOf(pieces)
  const at = text.indexOf(mark)
  const rest = text.slice(at + mark.length)
  return sliced(pieces, at + mark.length + (rest.length - rest.trimStart().length))
}

/**
 * Turns superscripts that name a note into `footnote-ref`. `marks` are a block's; `known` says whether a note with
 * that mark exists near the page. One superscript may name several notes ("1,2", "1, 2").
 */
export function tieMarks(text: string, marks: readonly Mark[], known: (mark: string) => boolean): Mark[] {
  return marks.flatMap((mark) => {
    if (mark.type !== 'superscript') return [mark]
    const refs = [...text.slice(mark.start, mark.end).matchAll(/\d{1,3}|[*†‡]+|[a-z]{1,2}/g)]
      .filter((match) => known(match[0]))
      .map((match) => ({
        type: 'footnote-ref' as const,
        start: mark.start + match.index,
        end: mark.start + match.index + match[0].length,
        target: match[0],
      }))
    return refs.length > 0 ? refs : [mark]
  })
}
