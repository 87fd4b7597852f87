/** Headings of the report's own parts: replies of a kind of respondent, annexes, conclusions; none of a reply's. */
import type { Block } from '#extract'
import type { RespondentGroup } from '#un'
import { GROUP_OF_PART, PART_OF_REPLIES, PART_OF_SECRETARIAT } from './notice-words.ts'

export interface PartHeading {
  readonly at: number
  /** Whether replies follow, or only words of the Secretariat. */
  readonly holdsReplies: boolean
  readonly group: RespondentGroup
}

/** What the heads of replies look like, and where the first and the last stand. */
export interface HeadsFrame {
  readonly level: number | null
  readonly first: number
  readonly last: number
}

const ROMAN = /^\s*([IVXLC]{1,7})\s*[.)]\s+/u
const NUMBERED = /^\s*(?:[IVXLC]{1,7}|\p{Nd}{1,2}|[A-Z]|[一二三四五六七八九十]{1,3})\s*[.、)]\s*/u
const LONGEST = 220

/**
 * Finds the headings that end a reply because the report goes on in its own words.
 *
 * A heading above the level of the heads is one if its words are a part's, or if it goes on with the report's roman
 * numbers; one of no known level only by both, or as an annex behind the last head. Other headings above that level stay
 * in the reply: a State's own heading may look larger.
 */
export function partHeadings(body: readonly Block[], frame: HeadsFrame): readonly PartHeading[] {
  const found: PartHeading[] = []
  let roman = 0
  body.forEach((block, at) => {
    const line = isShort(block) ? lineOf(block, roman) : null
    if (line === null || !(isPart(line, at, frame) || isAnnexBehind(line, at, frame))) return
    if (line.goesOn) roman++
    found.push({ at, holdsReplies: line.holdsReplies && !line.isSecretariats, group: groupIn(line.words) })
  })
  return found
}

/** What a short line says of itself. */
interface PartLine {
  readonly block: Block
  readonly words: string
  readonly holdsReplies: boolean
  readonly isSecretariats: boolean
  /** Its roman number is the one after the last. */
  readonly goesOn: boolean
}

function lineOf(block: Block, roman: number): PartLine {
  const words = block.text.trim().replace(NUMBERED, '')
  return {
    block,
    words,
    holdsReplies: PART_OF_REPLIES.some((pattern) => pattern.test(words)),
    isSecretariats: PART_OF_SECRETARIAT.test(words),
    goesOn: romanValue(ROMAN.exec(withMarker(block))?.[1] ?? '') === roman + 1,
  }
}

function isPart(
  { block, holdsReplies, isSecretariats, goesOn }: PartLine,
  at: number,
  frame: HeadsFrame,
): boolean {
  const isAbove = isAboveHeads(block, frame)
  if (at < frame.first) return goesOn || (holdsReplies && block.type === 'heading')
  if (isAbove) return goesOn || holdsReplies || isSecretariats
  return goesOn && (holdsReplies || isSecretariats)
}

function isAnnexBehind({ block, isSecretariats }: PartLine, at: number, frame: HeadsFrame): boolean {
  if (at <= frame.last || !isSecretariats || block.type !== 'heading') return false
  return frame.level === null || isAboveHeads(block, frame)
}

/** Whether a heading stands above the heads without being a part's: it stays in the reply, and a person is told. */
export function isAboveHeads(block: Block, frame: HeadsFrame): boolean {
  return block.type === 'heading' && frame.level !== null && (block.level ?? 9) < frame.level
}

function isShort({ type, text }: Block): boolean {
  return (
    (type === 'heading' || type === 'paragraph' || type === 'list-item') &&
    text.length <= LONGEST &&
    text.trim() !== ''
  )
}

function withMarker({ marker, text }: Block): string {
  return marker === undefined ? text : `${marker} ${text}`
}

function groupIn(words: string): RespondentGroup {
  return GROUP_OF_PART.find(([pattern]) => pattern.test(words))?.[1] ?? 'member-state'
}

const ROMAN_SIGNS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

function romanValue(signs: string): number {
  return [...signs].reduce((sum, sign, at) => {
    const value = ROMAN_SIGNS[sign] ?? 0
    const next = ROMAN_SIGNS[signs.charAt(at + 1)] ?? 0
    return sum + (value < next ? -value : value)
  }, 0)
}
