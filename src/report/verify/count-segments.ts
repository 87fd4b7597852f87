/** Cuts a sentence of counts into the words that belong to each of its numbers. */
import type { LanguageTag } from '#un'
import { matchesIn } from '../facts/matches.ts'
import type { CountedWord } from './counted-words.ts'
import { CONJUNCTION, OF_WHOLE } from './words/segment-words.ts'
import { tongueOf } from './words/word-units.ts'

/**
 * The words of each number: those behind it up to the clause of the next, with what stands before it in its own clause. The first
 * number has all words before it.
 */
export function segmentsOf(text: string, language: LanguageTag, words: readonly CountedWord[]): string[] {
  const { source } = CONJUNCTION[tongueOf(language)]
  const conjunctions = new RegExp(source, 'giu')
  const cuts = words.map((word, index) => {
    const before = words[index - 1]
    if (before === undefined) return 0
    const between = text.slice(before.end, word.start)
    const last = matchesIn(between, conjunctions).at(-1)
    return before.end + (last === undefined ? between.length : last.index + last[0].length)
  })
  return words.map((_word, index) => text.slice(cuts[index], cuts[index + 1] ?? text.length))
}

/** True where the second number is the whole that the first is out of: "five of the 24". */
export function isWholeOf(
  text: string,
  language: LanguageTag,
  part: CountedWord,
  whole: CountedWord,
): boolean {
  return OF_WHOLE[tongueOf(language)].test(text.slice(part.end, whole.start))
}
