/** Which blocks of a reply are letterhead and salutation, which its body, which courtesy and signature. */
import type { Block } from '#extract'
import { closesLetter, opensNoteVerbale, refersToNote, salutes, signs, transmits } from '#submission'
import { isDateLine, isLetterheadLine } from './letterhead.ts'
import type { PassagePart } from './passage.ts'

/** Opening formulas are looked for in this many first blocks, closing ones in the whole. */
const OPENING_BLOCKS = 25
/** A formula longer than this holds views as well, and is body. */
const FORMULA_WORDS = 110
/** A line of a letterhead, an address or a signature is not longer. */
const LINE_WORDS = 25
/** A title may be longer than a line, but not than this. */
const TITLE_WORDS = 45
const LETTERHEAD_BLOCKS = 8
const SIGNATURE_BLOCKS = 12
/** A letter that transmits something behind its signature is not longer. */
const LETTER_WORDS = 300

/**
 * Says of each block which part of the reply it is.
 *
 * A reply without the formulas of a letter is body, but for the letterhead it begins with and the date and signature it
 * ends with. An opening formula makes covering of all before it, itself and
 * the sentence that transmits; a closing one makes closing of itself and the short lines after it. Where substantial
 * text follows a short letter's signature (an annex), the whole letter is covering. Never leaves a reply without body
 * where it has any block that is neither formula nor line.
 */
export function partsOf(blocks: readonly Block[]): readonly PassagePart[] {
  const parts: PassagePart[] = blocks.map(() => 'body')
  const opening = Math.max(openingEnd(blocks), letterheadEnd(blocks))
  const closing = closingStart(blocks, opening)
  if (closing !== null) {
    const after = signatureEnd(blocks, closing)
    const letter = wordsOf(blocks.slice(0, closing))
    const annexed = blocks.slice(after).some((block) => block.type !== 'footnote' && !isLine(block))
    if (annexed && opening > 0 && letter <= LETTER_WORDS) return parts.fill('covering', 0, after)
    parts.fill('closing', closing, after)
  }
  for (const at of finalLines(blocks)) parts[at] = 'closing'
  parts.fill('covering', 0, opening)
  return parts.includes('body') ? parts : withLongestAsBody(blocks, parts)
}

/** The lines of letterhead a reply begins with. */
function letterheadEnd(blocks: readonly Block[]): number {
  const end = blocks.findIndex((block) => block.type === 'table' || !isLetterheadLine(block.text))
  return end === -1 || end > LETTERHEAD_BLOCKS ? 0 : end
}

/** Places of the date and signature a reply ends with; notes behind them stay where they are. */
function finalLines(blocks: readonly Block[]): readonly number[] {
  const places: number[] = []
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at]
    if (block === undefined || block.type === 'footnote') continue
    if (block.type === 'table' || !(isDateLine(block.text) || signs(block.text))) break
    places.push(at)
  }
  return places
}

/** Where the body begins: after the last opening formula and the blocks that only transmit or refer. */
function openingEnd(blocks: readonly Block[]): number {
  const head = blocks.slice(0, OPENING_BLOCKS)
  const formula = head.findLastIndex((block) => salutes(block.text) || isFormula(block, opensNoteVerbale))
  if (formula === -1 || head.slice(0, formula).some((block) => isSubstantial(block))) return 0
  let end = formula + 1
  while (end < blocks.length && isHandingOver(blocks[end])) end++
  return end
}

function isHandingOver(block: Block | undefined): boolean {
  if (block === undefined || closesLetter(block.text)) return false
  return isFormula(block, transmits) || isFormula(block, refersToNote)
}

function isFormula(block: Block, says: (text: string) => boolean): boolean {
  return countWords(block.text) <= FORMULA_WORDS && says(block.text)
}

/** The courtesy that closes the letter; null where there is none behind the opening. */
function closingStart(blocks: readonly Block[], from: number): number | null {
  const at = blocks.findIndex((block, index) => index >= from && isFormula(block, closesLetter))
  return at === -1 ? null : at
}

function signatureEnd(blocks: readonly Block[], closing: number): number {
  let end = closing + 1
  while (end < blocks.length && end <= closing + SIGNATURE_BLOCKS) {
    const block = blocks[end]
    if (block === undefined || !(signs(block.text) || (isLine(block) && block.type !== 'heading'))) break
    end++
  }
  return end
}

function isLine(block: Block): boolean {
  return block.type === 'figure' || (block.type !== 'table' && countWords(block.text) <= LINE_WORDS)
}

function isSubstantial(block: Block): boolean {
  const words = countWords(block.text)
  const isTitle = words <= TITLE_WORDS && !/[.。؟!?]$/u.test(block.text.trim())
  return block.type === 'table' || (words > LINE_WORDS && !isTitle && !isFormula(block, opensNoteVerbale))
}

function withLongestAsBody(blocks: readonly Block[], parts: readonly PassagePart[]): readonly PassagePart[] {
  const words = blocks.map((block) => countWords(block.text))
  const most = words.reduce((best, count) => Math.max(best, count), 0)
  const longest = words.indexOf(most)
  return parts.map((part, at) => (at === longest ? 'body' : part))
}

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + countWords(block.text), 0)
}

/**
 * A rough measure for lines and formulas only: words by white space, and two Han characters for one; no word has more
 * than a hundred letters, for the engine's stack has an end.
 */
function countWords(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const others = text.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{Nd}]{1,100}/gu)?.length ?? 0
  return others + Math.ceil(han / 2)
}
