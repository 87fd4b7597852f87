/** Tells the denials that the other side says in other words: "without double counting" for "avoiding double counting". */

import { findDenialAnswers } from '../words/denial-answers.ts'
import { besideOf } from './bearing.ts'
import type { Borne } from './denial-signs.ts'
import { foundOnce } from './found-once.ts'
import type { Part } from './parts.ts'
import type { Wording } from './wording.ts'

/** A denial and the word that answers it stand so near to the words both sides have; pairs of Chinese characters overlap. */
const NEAR = 3
const CHINESE = 2
/** So many words in common show that a word in another sentence speaks of the same. */
const ELSEWHERE = 2
/** The word that a negative prefix denies and the same word without one begin alike: "unconditional", "condition". */
const ALIKE = 4

type Place = { readonly from: number; readonly to: number }

const answersOf = foundOnce(findDenialAnswers)

/** The side that is asked for an answer: its text, the sentences laid beside the denial, and its own denials. */
interface Asked {
  readonly wording: Wording
  readonly part: Part
  readonly counted: readonly Borne[]
}

/** Those of the denials of one side that the other has no word for. */
export function withoutAnswered(borne: readonly Borne[], one: Wording, other: Asked): readonly Borne[] {
  return borne.filter((sign) => !isAnswered(sign, one, other))
}

/**
 * Where the other side has the very word denied, its answer stands right beside that: "traded without counting twice" answers no
 * "not traded". A second such word on the side of the denial is what that denies: "does not avoid double counting".
 */
function isAnswered(sign: Borne, one: Wording, { wording, part, counted }: Asked): boolean {
  if (isPrefixed(sign, one, wording)) return true
  const answers = answersOf(wording).filter((each) => !counted.some((taken) => overlaps(each, taken)))
  if (answers.length === 0) return false
  const keys = keysBeside(one, sign)
  if (answersOf(one).some((each) => each.from !== sign.from && sharedBeside(one, each, keys) > 0))
    return false
  const isHeadTold = wording.contents.some(({ key }) => key === sign.head)
  return answers.some((each) =>
    isHeadTold
      ? keysBeside(wording, each, 1).has(sign.head ?? '')
      : sharedBeside(wording, each, keys) >= (part.units.has(each.from) ? 1 : ELSEWHERE),
  )
}

function sharedBeside(wording: Wording, word: Place, keys: ReadonlySet<string>): number {
  return [...keysBeside(wording, word)].filter((key) => keys.has(key)).length
}

/** "Not subject to any condition" beside "unconditional". */
function isPrefixed(sign: Borne, one: Wording, other: Wording): boolean {
  if (one.language !== other.language) return false
  const clause = one.clauseOfUnit[sign.from]
  const heads = one.contents.filter((each) => each.unit >= sign.to && each.clause === clause).slice(0, NEAR)
  return heads.some(({ key }) => other.contents.some(({ denies }) => denies !== null && isAlike(denies, key)))
}

function isAlike(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= ALIKE && (one.startsWith(other) || other.startsWith(one))
}

function keysBeside(wording: Wording, word: Place, within = NEAR): ReadonlySet<string> {
  const near = besideOf(wording, word, wording.language === 'zh' ? CHINESE * within : within)
  return new Set(near.flatMap(({ key, isFigure }) => (isFigure ? [] : [key])))
}

function overlaps(one: Place, other: Place): boolean {
  return one.from < other.to && other.from < one.to
}
