/** Gathers the running text of one block piece by piece: white space as printed, marks at the right places. */
import { LIMITS } from './limits.ts'
import type { Mark } from './transcription.ts'

/** A stretch of text with its marks; positions are relative to the text. */
export interface Inline {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** Looks of a piece of text. */
export interface Look {
  readonly italic?: boolean
  readonly bold?: boolean
  readonly superscript?: boolean
}

export interface InlineBuilder {
  /** Where the next piece will begin. */
  at(): number
  /** Adds a piece: spaces and tabs run together, line breaks are kept, invisible hyphens and marks are left out. */
  add(text: string, look?: Look): void
  /** Marks from a position to here; an empty stretch is kept only for a `footnote-ref`. */
  mark(type: Mark['type'], start: number, target?: string): void
  /** The block's text without white space at its ends, with its marks. */
  finish(): Inline
}

/** Soft hyphens, zero width spaces, byte order marks and object places: never printed, never words. */
const NOT_PRINTED = /[\u00AD\u200B\u2060\uFEFF\uFFFC]/g
const LOOKS = ['italic', 'bold', 'superscript'] as const

/** A new, empty text. */
export function openInline(): InlineBuilder {
  const pieces: string[] = []
  const marks: Mark[] = []
  let length = 0
  let last = ''
  const push = (text: string): void => {
    if (text === '') return
    pieces.push(text)
    length += text.length
    last = text.charAt(text.length - 1)
  }
  return {
    at: () => length,
    add(text, look = {}) {
      const start = length
      push(tidy(text, last))
      if (length === start) return
      for (const type of LOOKS) if (look[type] === true) marks.push({ type, start, end: length })
    },
    mark(type, start, target) {
      if (start === length && type !== 'footnote-ref') return
      marks.push({ type, start, end: length, ...(target === undefined ? {} : { target }) })
    },
    finish: () => trimmed({ text: pieces.join(''), marks }),
  }
}

/** White space as it shows: one space, one line break without spaces about it. */
function tidy(text: string, before: string): string {
  const plain = text
    .replace(NOT_PRINTED, '')
    .replace(/\r\n?|[\u2028\u2029\v]/g, '\n')
    .replace(/[ \t\f\0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
  return before === '' || before === ' ' || before === '\n' ? plain.replace(/^ /, '') : plain
}

function trimmed(inline: Inline): Inline {
  const lead = inline.text.length - inline.text.trimStart().length
  const text = inline.text.trim()
  return { text, marks: within(inline.marks, lead, lead + text.length) }
}

/** The part of an inline between two positions. */
export function slice(inline: Inline, start: number, end: number): Inline {
  return trimmed({ text: inline.text.slice(start, end), marks: within(inline.marks, start, end) })
}

function within(marks: readonly Mark[], start: number, end: number): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks) {
    const from = Math.max(mark.start, start) - start
    const to = Math.min(mark.end, end) - start
    const isInside = mark.type === 'footnote-ref' ? mark.start >= start && mark.start <= end : to > from
    if (isInside)
      kept.push({
        ...mark,
        start: Math.min(from, end - start),
        end: Math.max(to, Math.min(from, end - start)),
      })
  }
  return merged(kept)
}

/** Marks of one kind that touch become one, in order of place. */
function merged(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = []
  const lastOf = new Map<string, number>()
  for (const mark of marks) {
    const alike = `${mark.type} ${mark.target ?? ''}`
    const index = lastOf.get(alike) ?? joined.length
    const before = joined[index]
    if (before !== undefined && mark.type !== 'footnote-ref' && before.end === mark.start)
      joined[index] = { ...before, end: mark.end }
    else lastOf.set(alike, joined.push(mark) - 1)
  }
  return joined.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Parts of a text that an empty line inside it separates (two line breaks typed in a row). */
export function splitAtEmptyLines(inline: Inline): Inline[] {
  const parts: Inline[] = []
  const later = inline.marks.toReversed().toSorted((a, b) => b.start - a.start)
  let marks: Mark[] = []
  const cut = (start: number, end: number): void => {
    marks = marks.filter((mark) => mark.end >= start)
    for (let next = later.at(-1); next !== undefined && next.start <= end; next = later.at(-1)) {
      marks.push(next)
      later.pop()
    }
    const part = slice({ text: inline.text, marks }, start, end)
    if (part.text !== '') parts.push(part)
  }
  let start = 0
  for (const gap of inline.text.matchAll(/\n[\s\u00A0]*\n/g)) {
    cut(start, gap.index)
    start = gap.index + gap[0].length
    if (parts.length > LIMITS.blocks) return parts
  }
  cut(start, inline.text.length)
  return parts
}

/** Several texts as one, parted by a separator. */
export function joinInlines(inlines: readonly Inline[], separator: string): Inline {
  let text = ''
  const marks: Mark[] = []
  for (const inline of inlines) {
    if (text !== '') text += separator
    for (const mark of inline.marks)
      marks.push({ ...mark, start: mark.start + text.length, end: mark.end + text.length })
    text += inline.text
  }
  return { text, marks }
}
