/** Says what a paragraph is: heading, list item or plain paragraph, by type, numbering and length. */
import { markerOf } from './markers.ts'
import type { Part } from './part.ts'
import { sliced, textOf } from './pieces.ts'
import type { TypeFacts } from './type-facts.ts'

const HEADING_CHARACTERS = 220
const HEADING_LINES = 4
const LARGER = 1.12
/** Dots that lead to a page number: a line of a table of contents. */
const LEADERS = /(?:\.{4,}|…{2,}|(?:\. ){4,}|_{4,})/u
const CLOSES = /[.;,:؛،。；，：]["”’»)]?$/u

/** Paragraph parts with their type, marker and level. Other parts pass through. */
export function classify(parts: readonly Part[], facts: TypeFacts): Part[] {
  const typed = parts.map((part) => (part.type === 'paragraph' ? typeOf(part, facts) : part))
  return withListLevels(withHeadingLevels(typed))
}

function typeOf(part: Part, facts: TypeFacts): Part {
  const text = textOf(part.pieces)
  if (isHeading(part, text, facts)) return { ...part, type: 'heading' }
  const marker = markerOf(text)
  if (marker === null || LEADERS.test(text)) return part
  return { ...part, type: 'list-item', marker: marker.label, pieces: sliced(part.pieces, marker.length) }
}

function isHeading(part: Part, text: string, facts: TypeFacts): boolean {
  const line = part.lines[0]?.line
  if (line === undefined || part.lines.length > HEADING_LINES || text.length > HEADING_CHARACTERS)
    return false
  if (!/\p{L}{2}/u.test(text) || LEADERS.test(text)) return false
  const sizes = part.lines.map((one) => one.line.size)
  const larger = Math.min(...sizes) >= LARGER * facts.bodySize
  const bold = !facts.bodyBold && part.lines.every((one) => one.line.bold)
  const length = text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)
  const sentence = /[.。]$/u.test(text) && length > 60
  if (larger && (bold || !(sentence || /[;,،，；]$/u.test(text)))) return length < 120 || bold
  if (bold) return !/[;,،，；]$/u.test(text) && !(/[.。]$/u.test(text) && text.length > 90)
  const capitals = /\p{Lu}/u.test(text) && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)
  return (
    capitals &&
    text.length < 100 &&
    part.lines.length <= 2 &&
    !CLOSES.test(text) &&
    text.split(' ').length <= 14
  )
}

/** Heading levels: by the depth of their numbers where they have some, else by the rank of their look. */
function withHeadingLevels(parts: readonly Part[]): Part[] {
  const looks = [...new Set(parts.filter((part) => part.type === 'heading').map(lookOf))].sort(
    (a, b) => b - a,
  )
  return parts.map((part) =>
    part.type === 'heading' ? { ...part, level: Math.min(6, looks.indexOf(lookOf(part)) + 1) } : part,
  )
}

/** A number that is higher the more a heading stands out: size first, then weight, capitals, upright before italic. */
function lookOf(part: Part): number {
  const line = part.lines[0]?.line
  if (line === undefined) return 0
  const text = textOf(part.pieces)
  const capitals = text === text.toUpperCase() && /\p{Lu}/u.test(text)
  return Math.round(line.size * 2) * 8 + (line.bold ? 4 : 0) + (capitals ? 2 : 0) + (line.italic ? 0 : 1)
}

/** List depth: a new kind of marker goes one deeper, a known one back to its own depth. */
function withListLevels(parts: readonly Part[]): Part[] {
  let open: string[] = []
  return parts.map((part) => {
    if (part.type === 'heading') open = []
    if (part.type !== 'list-item') return part
    const kind = `${kindOf(part)} ${indentOf(part)}`
    const known = open.indexOf(kind)
    open = known >= 0 ? open.slice(0, known + 1) : [...open, kind]
    return { ...part, level: open.length }
  })
}

function kindOf(part: Part): string {
  return markerOf(`${part.marker ?? ''} x`)?.kind ?? 'bullet'
}

/** Bullets alike differ by their place: to the nearest dozen points. */
function indentOf(part: Part): string {
  const kind = kindOf(part)
  if (kind !== 'bullet' && kind !== 'dash') return ''
  return `${part.marker}${Math.round((part.box?.x ?? 0) / 12)}`
}
