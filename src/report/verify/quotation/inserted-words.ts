/** Finds words put into a quotation: without them the rest stands in the text as it is. */
import { type Token, wordsCounted } from './compare-words.ts'
import { opensSentence, type Place, quotedPlacesOf } from './find-words.ts'
import type { Run } from './passage-runs.ts'

/** The words from `from` to `to` are not the text's; the others stand there at `place` without them. */
export interface Insertion {
  readonly run: Run
  readonly place: Place
  readonly from: number
  readonly to: number
}

/** The rest of the words is not less than what is put in, and at least so many. */
const LEAST_KEPT = 2
/** Fewer words than this stand in many places. */
const LEAST_TELLING = 3
const SENTENCE_END = /[.!?؟]['")\]]*\s|[。！？]/u
const IN_WORD = /^(?!\p{Script=Han})[\p{L}\p{N}]{2}/u

/** Words put in between others. Takes folded words and their tokens; null where the text has more or other words there. */
export function insertionInside(
  words: string,
  tokens: readonly Token[],
  runs: readonly Run[],
): Insertion | null {
  for (const run of runs)
    for (let kept = tokens.length - 2; wordsCounted(tokens.slice(0, kept)) >= LEAST_KEPT; kept--) {
      const from = tokens[kept - 1]?.end ?? 0
      for (const place of quotedPlacesOf(words.slice(0, from), run)) {
        const next = goesOn(words, tokens, kept, run, place.end)
        if (
          next !== null &&
          isOurs(tokens.slice(kept, next.token), words, runs) &&
          isKept([...tokens.slice(0, kept), ...tokens.slice(next.token)], tokens)
        )
          return { run, place: { ...place, end: next.end }, from, to: tokens[next.token]?.start ?? from }
      }
    }
  return null
}

/** Words put in ahead of a sentence of the text. */
export function insertionAhead(
  words: string,
  tokens: readonly Token[],
  runs: readonly Run[],
): Insertion | null {
  for (const run of runs)
    for (let first = 1; first < tokens.length && isKept(tokens.slice(first), tokens); first++) {
      const to = tokens[first]?.start ?? 0
      const place = quotedPlacesOf(words.slice(to), run).find(({ start }) => opensSentence(run, start))
      if (place !== undefined && isOurs(tokens.slice(0, first), words, runs))
        return { run, place, from: 0, to }
    }
  return null
}

/** The token from which on the words go on as the text does. */
function goesOn(
  words: string,
  tokens: readonly Token[],
  kept: number,
  { text }: Run,
  end: number,
): { readonly token: number; readonly end: number } | null {
  const at = text.charAt(end) === ' ' ? end + 1 : end
  for (let token = kept + 1; hasWords(tokens.slice(token)); token++) {
    const rest = words.slice(tokens[token]?.start)
    if (text.startsWith(rest, at) && !IN_WORD.test(text.slice(at + rest.length - 1)))
      return { token, end: at + rest.length }
  }
  return null
}

/** False for words that the texts have in another place: then two places were put together. */
function isOurs(added: readonly Token[], words: string, runs: readonly Run[]): boolean {
  const named = added.filter((token) => hasWords([token]))
  const text = words.slice(named[0]?.start, named.at(-1)?.end)
  if (named.length === 0 || SENTENCE_END.test(text)) return false
  return wordsCounted(named) < LEAST_TELLING || runs.every((run) => quotedPlacesOf(text, run).length === 0)
}

function hasWords(tokens: readonly Token[]): boolean {
  return wordsCounted(tokens) > 0
}

function isKept(kept: readonly Token[], all: readonly Token[]): boolean {
  const words = wordsCounted(kept)
  return words >= LEAST_KEPT && words * 2 >= wordsCounted(all)
}
