/** Reads a quotation as its words and the signs of an editor between them: cuts and bracketed insertions. */

import { matchesIn } from '../../facts/matches.ts'
import { foldPrinting } from './fold-printing.ts'

/** What stands between two stretches of quoted words. */
export interface Gap {
  readonly isCut: boolean
  /** Words in square brackets, ours; null where there are none. */
  readonly insertion: string | null
  /** Whether a bracket touches the letter before or after it: "support[s]", "[T]he". */
  readonly touchesBefore: boolean
  readonly touchesAfter: boolean
}

/** One way to read a quotation: folded words, with a gap before each and one after the last. */
export interface Reading {
  readonly parts: readonly string[]
  readonly gaps: readonly Gap[]
}

const SIGN =
  /[[(（［【〔]\s*(?:…+|\.{3,}|\. \. \.)\s*[\])）］】〕]|…+|\.{3,}|\. \. \.(?: \.)?|[[［【〔][^[\]［］【】〔〕]{0,200}[\]］】〕]/gu
const ELLIPSIS = /…|\.{3}|\. \. \./u
const WORD = /[\p{L}\p{M}\p{N}]/u
/** A letter of a script that parts its words by spaces: a bracket written onto it touches a word. */
const SPACED = /(?!\p{Script=Han})[\p{L}\p{M}\p{N}]/u
const NO_GAP: Gap = { isCut: false, insertion: null, touchesBefore: false, touchesAfter: false }
/** Of more signs, only all of them or none are read as the editor's. */
const MOST_COMBINED = 4

/** The signs that may be an editor's, in order: ellipses and brackets, with their places. */
export function signsIn(quotation: string): { at: number; sign: string }[] {
  return matchesIn(quotation, SIGN).map((match) => ({ at: match.index, sign: match[0] }))
}

/**
 * All ways to read a quotation, the plainest first: each bracket and ellipsis may be the source's own or the editor's.
 */
export function readingsOf(quotation: string): Reading[] {
  const signs = signsIn(quotation)
  const all = 2 ** signs.length - 1
  const choices =
    signs.length > MOST_COMBINED
      ? [signs.map(() => false), signs.map(() => true)]
      : Array.from({ length: all + 1 }, (_, choice) =>
          signs.map((_sign, index) => ((choice >> index) & 1) === 1),
        )
  return choices.map((isOurs) =>
    readingWith(
      quotation,
      signs.filter((_, index) => isOurs[index]),
    ),
  )
}

function readingWith(quotation: string, signs: readonly { at: number; sign: string }[]): Reading {
  const parts: string[] = []
  const gaps: Gap[] = [NO_GAP]
  let from = 0
  const addWords = (raw: string): void => {
    const words = foldPrinting(raw).text
    if (!WORD.test(words)) return
    parts.push(words)
    gaps.push(NO_GAP)
  }
  for (const { at, sign } of signs) {
    addWords(quotation.slice(from, at))
    from = at + sign.length
    const last = gaps.length - 1
    gaps[last] = joined(gaps[last] ?? NO_GAP, gapOf(quotation, at, sign))
  }
  addWords(quotation.slice(from))
  return { parts, gaps }
}

function gapOf(quotation: string, at: number, sign: string): Gap {
  const touchesBefore = SPACED.test(quotation.charAt(at - 1)) && SPACED.test(sign.charAt(1))
  const touchesAfter = SPACED.test(quotation.charAt(at + sign.length)) && SPACED.test(sign.at(-2) ?? '')
  if (ELLIPSIS.test(sign)) return { ...NO_GAP, isCut: true }
  return { isCut: false, insertion: sign.slice(1, -1), touchesBefore, touchesAfter }
}

function joined(one: Gap, other: Gap): Gap {
  const words = [one.insertion, other.insertion].filter((each) => each !== null)
  return {
    isCut: one.isCut || other.isCut,
    insertion: words.length === 0 ? null : words.join(' '),
    touchesBefore: one.touchesBefore || other.touchesBefore,
    touchesAfter: one.touchesAfter || other.touchesAfter,
  }
}
