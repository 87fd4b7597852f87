/** Which tags may be written into a file as the language of words. */
import type { LanguageTag } from '#un'

/** True for a well-formed tag of a known language; `und` and free words are written nowhere. Source: BCP 47, 2.1. */
export function isWritable(tag: LanguageTag): boolean {
  return tag !== 'und' && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag)
}
