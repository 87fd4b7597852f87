/** Tests of single characters that are asked of every glyph: the plain ones are answered without a search. */

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const IDEOGRAPH = /[\u2E80-\u2FDF\u3000-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF01-\uFFEE]/
const FIRST_IDEOGRAPH = 0x2e80
const ASCII_END = 0x80

/** True where a letter or digit of any script is in the text of a glyph. */
export function isLetterOrDigit(text: string): boolean {
  const code = text.charCodeAt(0)
  if (text.length > 1 || code >= ASCII_END) return LETTER_OR_DIGIT.test(text)
  const small = code | 0x20
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39)
}

/** True where an ideograph, or a sign set as wide as one, is in the text of a glyph. */
export function isIdeograph(text: string): boolean {
  return (text.length > 1 || text.charCodeAt(0) >= FIRST_IDEOGRAPH) && IDEOGRAPH.test(text)
}
