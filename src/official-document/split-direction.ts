/** Cuts a text where its writing direction turns, as a person typing it would switch the keyboard. */

const LTR =
  '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}'
const RTL = '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Thaana}\\p{Script=Syriac}،؛؟'
/** Marks inside a stretch that do not end it: spaces, digits, and what joins the parts of a symbol or an address. */
const JOIN = "\\s\\p{N}\\p{M}/.:@_&'’+-"

const LTR_STRETCH = new RegExp(`[${LTR}](?:[${LTR}${JOIN}]*[${LTR}\\p{N}\\p{M}])?`, 'gu')
const RTL_STRETCH = new RegExp(`[${RTL}](?:[${RTL}${JOIN}]*[${RTL}\\p{M}])?`, 'gu')

export interface Stretch {
  readonly text: string
  readonly direction: 'ltr' | 'rtl'
}

/**
 * The stretches of a text, in order; joined they give the text again.
 *
 * Takes the direction of its language. Digits and punctuation keep that direction unless they stand inside a stretch of
 * letters of the other one ("A/74/130" inside Arabic).
 */
export function splitDirection(text: string, base: 'ltr' | 'rtl'): readonly Stretch[] {
  const other = base === 'ltr' ? 'rtl' : 'ltr'
  const stretches: Stretch[] = []
  let at = 0
  for (const match of text.matchAll(base === 'ltr' ? RTL_STRETCH : LTR_STRETCH)) {
    if (match.index > at) stretches.push({ text: text.slice(at, match.index), direction: base })
    stretches.push({ text: match[0], direction: other })
    at = match.index + match[0].length
  }
  if (at < text.length) stretches.push({ text: text.slice(at), direction: base })
  return stretches
}
