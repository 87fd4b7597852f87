/** Whether a text reads like prose: its characters have a meaning, its words keep to one script, and some of them are known. */
import { COMMON_HAN, FUNCTION_WORDS } from '../pdf/function-words.ts'

/** What is wrong with a text: characters without a meaning, scripts mixed inside words, or no language that is known. */
export type TextFault = 'characters' | 'scripts' | 'language'

const LEAST_CHARACTERS = 30
const LEAST_WORDS = 60
const LEAST_HAN = 80
const LEAST_FUNCTION_SHARE = 0.02
const BAD_CHARACTER_SHARE = 0.04
const MIXED_SHARE = 0.03
const OTHER_SCRIPT = /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}]/u

/** The first fault of a text; null where there is none or too little text to tell. */
export function faultOfText(text: string): TextFault | null {
  const characters = text.replace(/\s/g, '').length
  if (characters < LEAST_CHARACTERS) return null
  const bad = text.match(/[\uFFFD\p{Co}\p{Cn}]/gu)?.length ?? 0
  return bad > BAD_CHARACTER_SHARE * characters ? 'characters' : faultOfWords(text)
}

function faultOfWords(text: string): Exclude<TextFault, 'characters'> | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const mixed = OTHER_SCRIPT.test(text)
    ? words.filter((word) => OTHER_SCRIPT.test(word) && /\p{Script=Latin}/u.test(word))
    : []
  if (mixed.length >= 4 && mixed.length > MIXED_SHARE * words.length) return 'scripts'
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  if (han >= LEAST_HAN && han > 0.5 * text.length)
    return (text.match(COMMON_HAN)?.length ?? 0) < 0.02 * han ? 'language' : null
  if (words.length < LEAST_WORDS) return null
  const known = words.filter((word) => FUNCTION_WORDS.has(word)).length
  return known < LEAST_FUNCTION_SHARE * words.length ? 'language' : null
}
