/** How many times a PDF was written to: once, or again by updates after its end. */

/** Every one ends a section of the file, and names the table it begins with. */
const SECTION_END = /\bstartxref\b(?:\s+(\d+))?/g
/** The dictionary that a file for the web begins with. Source: ISO 32000-1, annex F. */
const LINEARIZED = /^[\s\S]{0,64}?\d+\s+\d+\s+obj\s*<<[^>]*\/Linearized\s[^>]*>>/
const WHOLE_LENGTH = /\/L\s+(\d+)/

/**
 * The number of sections written one after the other; takes the file as Latin-1 text.
 *
 * A file made for the web (linearized) is written at once in two: its first table stands before the first end and names
 * no other, and the last end leads back to that table. With an update after it neither its length nor its last end agree.
 */
export function sectionsOf(source: string): number {
  const ends = [...source.matchAll(SECTION_END)]
  return isForTheWeb(source, ends) ? ends.length - 1 : ends.length
}

function isForTheWeb(source: string, ends: readonly RegExpExecArray[]): boolean {
  const [first, last, ...more] = ends
  const dictionary = LINEARIZED.exec(source.slice(0, 1024))?.[0]
  if (dictionary === undefined || first === undefined || last === undefined || more.length > 0) return false
  const length = Number(WHOLE_LENGTH.exec(dictionary)?.[1])
  return length === source.length && Number(first[1]) === 0 && Number(last[1]) < first.index && isOnce(source)
}

/** No object is written twice: an update puts another in the place of the first. */
function isOnce(source: string): boolean {
  const numbers = [...source.matchAll(/(?:^|[\r\n])(\d+) \d+ obj\b/g)].map(([, number]) => number)
  return new Set(numbers).size === numbers.length
}
