/** The opener of a preambular paragraph and the verb of an operative one, as printed at its beginning. */
import type { LanguageTable, VerbEntry } from './language-table.ts'

const strip = (word: string): string => word.replace(/[,;:.]+$/, '')

/**
 * The opener a text begins with: "Recalling", "Deeply concerned about" gives "Deeply concerned", "Taking note also of".
 * Null where the text begins with no participle or adjective that opens preambular paragraphs.
 */
export function matchOpener(text: string, table: LanguageTable): string | null {
  const words = text.split(/\s+/, 12)
  let at = 0
  while (at < 4 && table.openers.before.has(strip(words[at] ?? '').toLowerCase())) at++
  const head = words[at]
  if (head === undefined || !/^\p{Lu}/u.test(words[0] ?? '')) return null
  if (at > 0 && /^\p{Lu}/u.test(head)) return null
  if (!isOpenerWord(strip(head).toLowerCase(), table, at > 0)) return null
  const printed = words.slice(0, at + 1)
  const tail = tailOf(words.slice(at + 1), table.openers.tails)
  if (/[,;:.]$/.test(head)) return strip(printed.join(' '))
  return strip([...printed, ...tail].join(' '))
}

function isOpenerWord(word: string, table: LanguageTable, qualified: boolean): boolean {
  if (table.openers.never.has(word)) return false
  if (table.openers.words.has(word)) return true
  return qualified && table.openers.ending.test(word)
}

function tailOf(words: readonly string[], tails: readonly string[]): string[] {
  const skip = /^(?:also|further|again)$/.test(words[0] ?? '') ? 1 : 0
  let best: string[] = words.slice(0, skip)
  for (const tail of tails) {
    const parts = tail.split(' ')
    const own = words.slice(skip, skip + parts.length)
    if (own.length === parts.length && own.every((word, index) => strip(word) === parts[index])) {
      if (skip + parts.length > best.length) best = words.slice(0, skip + parts.length)
    }
  }
  return best
}

interface Prepared {
  readonly verbs: ReadonlyMap<string, VerbEntry>
  readonly before: readonly (readonly string[])[]
  readonly after: readonly (readonly string[])[]
}

const prepared = new WeakMap<LanguageTable, Prepared>()

function prepare(table: LanguageTable): Prepared {
  const known = prepared.get(table)
  if (known !== undefined) return known
  const parts = (phrases: readonly string[]): (readonly string[])[] =>
    phrases.map((phrase) => phrase.trim().split(' ')).sort((a, b) => b.length - a.length)
  const made = {
    verbs: new Map(table.verbs.map((entry) => [entry.verb, entry])),
    before: parts(table.verbBefore),
    after: parts(table.verbAfter),
  }
  prepared.set(table, made)
  return made
}

/**
 * The verb a text begins with, with what belongs to it: "Also decides", "Strongly urges", "Calls upon",
 * "Reiterates its request to", "Notes with appreciation". Null where the text begins with no verb of the table.
 */
export function matchVerb(text: string, table: LanguageTable): string | null {
  const { verbs, before, after } = prepare(table)
  const words = text.split(/\s+/, 20)
  let at = skipPhrases(words, 0, before)
  const entry = verbs.get(strip(words[at] ?? '').toLowerCase())
  if (entry === undefined) return null
  if (!/^[“"‘']?\p{Lu}/u.test(words[0] ?? '') || (at > 0 && /^\p{Lu}/u.test(words[at] ?? ''))) return null
  at++
  if (!/[,;:]$/.test(words[at - 1] ?? '')) {
    at = skipPhrases(words, at, after)
    at = skipTail(words, at, entry)
    at = skipPhrases(words, at, after)
  }
  return strip(words.slice(0, at).join(' '))
}

function skipPhrases(
  words: readonly string[],
  from: number,
  phrases: readonly (readonly string[])[],
): number {
  let at = from
  for (let round = 0; round < 3; round++) {
    if (at > from && /[,;:]$/.test(words[at - 1] ?? '') && from > 0) break
    const found = phrases.find((phrase) => matches(words, at, phrase))
    if (found === undefined) break
    at += found.length
  }
  return at
}

function skipTail(words: readonly string[], at: number, entry: VerbEntry): number {
  if (/[,;:]$/.test(words[at - 1] ?? '')) return at
  const found = entry.tails
    .map((tail) => tail.split(' '))
    .sort((a, b) => b.length - a.length)
    .find((tail) => matches(words, at, tail))
  return found === undefined ? at : at + found.length
}

const matches = (words: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((part, index) => strip(words[at + index] ?? '').toLowerCase() === part)
