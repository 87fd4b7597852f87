/** How much a trial decoding reads like written language: function words, and letters where letters belong. */
import { functionWordEvidence } from './function-words.ts'

export interface Scored {
  /** Higher is likelier; only compared between decodings of the same bytes. */
  readonly score: number
  /** Share of function words of the best language. */
  readonly share: number
  readonly wordCount: number
  /** The decoded sample, to see whether two encodings read the same. */
  readonly sample: string
}

/** Characters that stand in a wrong decoding and hardly ever in a text: unassigned, controls, private use, box lines. */
const IMPLAUSIBLE = /[\uFFFD\u0080-\u009F\uE000-\uF8FF\u2500-\u259F\p{Cn}]/gu
/** Signs and rare letters that a wrong one-byte decoding puts inside words. */
const RARE = /[¤¦¨¬¯±´¸¹¼½¾¿×÷ƒ†‡ˆ‰‹›˜™ŒœŠšŽžŸÐÞðþ¢£¥§©®¶µŕăţęůűőđķģņąįųū]/g
/** A small letter followed by a capital inside one word: KOI8-R read as windows-1251, and the like. */
const CASE_BREAK = /\p{Ll}\p{Lu}/gu
/** Letters of two scripts in one word. */
const SCRIPT_BREAK =
  /[A-Za-z][\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}]|[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}][A-Za-z]/gu
const HAN = /\p{Script=Han}/gu
const NOT_ASCII = /[^\0-\x7F]/g

/** Scores a trial decoding; `rank` is its place among the detector's guesses, -1 for none. */
export function scoreDecoding(sample: string, rank: number): Scored {
  const { share, language, wordCount } = functionWordEvidence(sample)
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0
  const foreign = Math.max(1, count(NOT_ASCII))
  const faults =
    4 * count(IMPLAUSIBLE) +
    count(RARE) +
    2 * count(CASE_BREAK) +
    (language === 'zh' ? 0 : count(SCRIPT_BREAK))
  const rareHan = language === 'zh' ? 0 : count(HAN) / foreign
  const detector = rank < 0 ? 0 : 0.03 / (rank + 1)
  return { score: share - faults / foreign - rareHan / 4 + detector, share, wordCount, sample }
}
