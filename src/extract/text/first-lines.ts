/** As many lines of a plain text as are read, and what to say of the rest. */
import type { Finding } from '#un'
import { LIMITS } from '../limits.ts'
import { aboutFile } from '../reader.ts'
import type { ExtractCode } from '../transcription.ts'

/** A text cut at the limit of lines; no findings where it was not. */
export function firstLines(
  text: string,
  most: number = LIMITS.lines,
): { readonly text: string; readonly findings: readonly Finding<ExtractCode>[] } {
  const breaks = /\r\n?|[\n\f\u2028\u2029]/g
  for (let count = 0; count < most; count++) if (breaks.exec(text) === null) return { text, findings: [] }
  const rest = text.slice(breaks.lastIndex)
  if (rest.trim() === '') return { text, findings: [] }
  const message = `The text has more than ${most} lines; the ${rest.length} characters after them are not read.`
  const finding = aboutFile('limit-exceeded', message, true, 'Ask the sender for the reply in several files.')
  return { text: text.slice(0, breaks.lastIndex), findings: [finding] }
}
