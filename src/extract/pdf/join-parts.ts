/** Joins paragraphs that go on over a column or page break, in the order of reading. */
import { joinOver, type Vocabulary } from './hyphenation.ts'
import { markerOf } from './markers.ts'
import { endOf, startOf } from './paragraphs.ts'
import type { PageTail, Part } from './part.ts'
import { textOf } from './pieces.ts'
import { isTablePart, joinedTables } from './table-parts.ts'

const ENDS = /[.!?:;。！？：；؟۔]["'”’»)\]]*$/u
const GOES_ON_AFTER = /[,،，、\p{L}\p{N})\]”»'’%\u00AD-]$/u
const STARTS_INSIDE = /^[("“«‘[]*(?:\p{Ll}|\p{Lo}|\d)/u

/** Body parts in reading order; a part that a break interrupted takes in the part after the break. */
export function joinParts(parts: readonly Part[], vocabulary: Vocabulary): Part[] {
  const done: Part[] = []
  for (const part of parts) {
    const at = part.type === 'figure' ? -1 : lastOfText(done)
    const last = done[at]
    const table = last && isTablePart(last) && isTablePart(part) ? joinedTables(last, part) : null
    if (table !== null) done[at] = table
    else if (last !== undefined && goesOn(last, part)) done[at] = merged(last, part, vocabulary)
    else done.push(part)
  }
  return done
}

/** The last part that is no figure: a figure may stand between the two halves of a paragraph. */
function lastOfText(parts: readonly Part[]): number {
  let at = parts.length - 1
  while (at >= 0 && parts[at]?.type === 'figure') at--
  return at
}

/** True if `next` is the same paragraph after a break: unfinished before, no start of its own, type alike. */
function goesOn(last: Part, next: Part): boolean {
  if (last.type !== 'paragraph' || next.type !== 'paragraph') return false
  const before = last.lines.at(-1)?.line
  const after = next.lines[0]?.line
  if (before === undefined || after === undefined || !overBreak(last, next)) return false
  if (Math.abs(before.size - after.size) > 0.06 * before.size || before.rtl !== after.rtl) return false
  const head = textOf(last.pieces)
  const tail = textOf(next.pieces)
  if (before.bold !== after.bold && !/\p{Ll}$/u.test(head)) return false
  if (ENDS.test(head) || !GOES_ON_AFTER.test(head)) return false
  if (markerOf(tail) !== null && !/^\p{Ll}/u.test(tail)) return false
  if (STARTS_INSIDE.test(tail)) return true
  return fills(last) && !isSetIn(next)
}

/** The break is real: another page, or higher up on the page (next column), not just lower down. */
function overBreak(last: Part, next: Part): boolean {
  const before = last.lines.at(-1)
  const after = next.lines[0]
  if (before === undefined || after === undefined) return false
  return after.page !== before.page || after.line.baseline < before.line.baseline
}

/** The last line reaches about as far as the longest line of the part. */
function fills(part: Part): boolean {
  const ends = part.lines.map((line) => endOf(line.line))
  const last = ends.at(-1) ?? 0
  return part.lines.length > 1 && last > Math.max(...ends) - 4 * (part.lines[0]?.line.size ?? 10)
}

/** The first line begins further in than the second: a paragraph of its own. */
function isSetIn(part: Part): boolean {
  const [one, two] = part.lines
  return one !== undefined && two !== undefined && startOf(one.line) - startOf(two.line) > 0.8 * one.line.size
}

function merged(last: Part, next: Part, vocabulary: Vocabulary): Part {
  const { pieces, healed } = joinOver(last.pieces, next.pieces, vocabulary)
  const before = textOf(last.pieces).length
  const pageTails = [
    ...lengthened(last.pageTails ?? [], textOf(pieces).length - before),
    ...(next.page === last.lines.at(-1)?.page
      ? []
      : [{ length: textOf(next.pieces).length, page: next.page }]),
    ...(next.pageTails ?? []),
  ]
  const raw = healed || last.raw !== undefined || next.raw !== undefined
  return {
    ...last,
    pieces,
    lines: [...last.lines, ...next.lines],
    ...(pageTails.length === 0 ? {} : { pageTails }),
    ...(raw ? { raw: `${last.raw ?? textOf(last.pieces)}\n${next.raw ?? textOf(next.pieces)}` } : {}),
  }
}

/** Tails that have grown by what was added behind them. */
function lengthened(tails: readonly PageTail[], by: number): PageTail[] {
  return tails.map(({ length, page }) => ({ length: length + by, page }))
}
