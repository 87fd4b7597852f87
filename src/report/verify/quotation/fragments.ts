/** Cuts words that stand nowhere whole into the longest stretches that do stand somewhere. */
import type { Token } from './compare-words.ts'
import { wordsCounted } from './compare-words.ts'
import { type Place, quotedPlacesOf } from './find-words.ts'
import type { Run } from './passage-runs.ts'

/** A stretch of the words, as it stands in one of the texts. */
export interface Fragment {
  readonly run: Run
  readonly place: Place
  readonly words: number
}

/** A stretch shorter than this stands in too many texts to say where it is from. */
const SHORTEST = 3
/** Of words put together of whole stretches, so many may be ours: a joint, a capital, a stop. */
const MOST_JOINTS = 2

/** The stretches that make up the words; null where fewer than two do, or too much is left that stands nowhere. */
export function fragmentsOf(
  words: string,
  tokens: readonly Token[],
  runs: readonly Run[],
): Fragment[] | null {
  const fragments: Fragment[] = []
  let left = 0
  for (let from = 0; from < tokens.length; ) {
    const longest = longestFrom(words, tokens, from, runs)
    if (longest === null) {
      left += wordsCounted(tokens.slice(from, from + 1))
      from++
      if (left > MOST_JOINTS) return null
      continue
    }
    fragments.push(longest.fragment)
    from = longest.to
  }
  return fragments.length < 2 ? null : fragments
}

function longestFrom(
  words: string,
  tokens: readonly Token[],
  from: number,
  runs: readonly Run[],
): { readonly fragment: Fragment; readonly to: number } | null {
  let best: { readonly fragment: Fragment; readonly to: number } | null = null
  for (const run of runs) {
    for (let to = Math.max(from + 1, best?.to ?? 0); to <= tokens.length; to++) {
      const part = words.slice(tokens[from]?.start, tokens[to - 1]?.end)
      const counted = wordsCounted(tokens.slice(from, to))
      if (counted < SHORTEST) continue
      const [place] = quotedPlacesOf(part, run)
      if (place === undefined) break
      if (best === null || to > best.to) best = { fragment: { run, place, words: counted }, to }
    }
  }
  return best
}
