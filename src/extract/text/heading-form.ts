/** Whether a line that stands alone reads as a heading, where nothing but its form says so. */
import { splitMarker } from '../list-marker.ts'

const LONGEST_HEADING = 110
const LONGEST_PLAIN_HEADING = 64
const MOST_WORDS = 9
/** Stops and commas of the six languages: a line that ends so is a sentence, a salutation or an address. */
const ENDS_AS_SENTENCE = /[.;,!…。；，！؛،۔:：](?:["”»’)\]]*)$/
const ORDINAL_HEADING =
  /^(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)[ًّ]*\s*[:.،–-]|^第[一二三四五六七八九十\d]{1,3}[章节節部条條]/
const UPPER_NUMBER = /^(?:[IVXLC]{1,6}|[A-HА-Я])[.)]\s/

/** All capitals, at least one word of three letters. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** A heading whatever stands around it: capitals, a roman or lettered number with a short title, an ordinal. */
export function isStrongHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING || ENDS_AS_SENTENCE.test(line)) return false
  if (isAllCapitals(line) && line.split(/\s+/).length > 1) return true
  if (UPPER_NUMBER.test(line) || ORDINAL_HEADING.test(line)) return true
  const label = splitMarker(line)
  return (
    label?.kind === 'number' && /^[\d一二三四五六七八九十]/.test(label.marker) && isShortTitle(label.rest)
  )
}

/** A short line without a stop that stands before a paragraph: "Prevention and awareness". */
export function isPlainHeading(line: string): boolean {
  return isShortTitle(line) && !/\d/.test(line) && splitMarker(line) === null
}

function isShortTitle(line: string): boolean {
  const begins = /^[\p{Lu}\p{Lo}]/u.test(line)
  const words = line.split(/\s+/).length
  return begins && line.length <= LONGEST_PLAIN_HEADING && words <= MOST_WORDS && !ENDS_AS_SENTENCE.test(line)
}

/** How many characters of a paragraph there are, and how many of them are bold or underlined. */
export interface LookCounts {
  readonly all: number
  readonly bold: number
  readonly underline: number
}

const LONGEST_LOOKED_HEADING = 120
const ENDS_WITH_STOP = /[.;,!?…。；，！？؛،؟](?:["”»’)\]]*)$/
const NEARLY_ALL = 0.95

/**
 * The heading level of a short paragraph wholly bold or underlined that does not end as a sentence does; null for
 * other paragraphs. An item with a mere bullet is no heading.
 */
export function levelByLook(
  text: string,
  { all, bold, underline }: LookCounts,
  marker: string | null,
): number | null {
  if (all === 0 || text.length > LONGEST_LOOKED_HEADING || text.includes('\n') || ENDS_WITH_STOP.test(text))
    return null
  if (!/\p{L}{2}/u.test(text) || (marker !== null && !/[\p{L}\d]/u.test(marker))) return null
  if (bold >= all * NEARLY_ALL) return isAllCapitals(text) ? 1 : 2
  return underline >= all * NEARLY_ALL ? 3 : null
}
