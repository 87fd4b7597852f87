/** The respondents a text names, without the names that are only part of a currency. */
import type { StateInText, StateTable } from '#un'

const CURRENCY_BEHIND = /^\s?(?:\$|USD|dollars?\b|dólares|долл)/iu
const CURRENCY_BEFORE =
  /(?:dollars? (?:of|des|\(?)|dollars? |dólares(?: de(?: los)?)? |долл(?:\.|ар\S*)\s|دولار\s|\$\s?\(?|millions? )$/iu
const DOLLARS_OF = 'USA'

/** Finds the names in a text; `on` is the date they must be valid on, where it is known. */
export function mentionsIn(text: string, states: StateTable, on: string | null): readonly StateInText[] {
  return states.findAllIn(text, on === null ? {} : { on }).filter((hit) => !isCurrency(text, hit))
}

/** "US$", "dólares de los Estados Unidos", "долл. США". */
function isCurrency(text: string, hit: StateInText): boolean {
  if (hit.entry.code !== DOLLARS_OF) return false
  return (
    CURRENCY_BEHIND.test(text.slice(hit.end, hit.end + 10)) ||
    CURRENCY_BEFORE.test(text.slice(Math.max(0, hit.start - 24), hit.start))
  )
}

const BETWEEN_NAMES =
  /^(?:\s|,|،|、|;|\band\b|\bthe\b|\bas well as\b|\bet\b|\bde\b|\bla\b|\bdu\b|\bl['’]|\by\b|\bel\b|и|و|和|及|&)*(?:\([^)]{1,20}\))?(?:\s|,|،|、|\band\b|\bthe\b|\bet\b|\by\b|и|و|和|及)*$/iu

/** A first name and those that follow it with nothing but commas, articles and "and" between. */
export function listFrom(text: string, mentions: readonly StateInText[], first: StateInText): StateInText[] {
  const list = [first]
  for (const hit of mentions.slice(mentions.indexOf(first) + 1)) {
    const between = text.slice(list.at(-1)?.end ?? 0, hit.start)
    if (between.length > 40 || !BETWEEN_NAMES.test(between)) break
    list.push(hit)
  }
  return list.filter((hit, at) => list.findIndex((other) => other.entry.code === hit.entry.code) === at)
}

/** Line breaks inside a paragraph and no-break spaces as plain spaces; every position stays. */
export function flatSpaces(text: string): string {
  return text.replace(/(?<!\n)\n(?!\n)|[\u00a0\u202f\u2009\t]/gu, ' ')
}
