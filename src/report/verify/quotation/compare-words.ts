/** Compares folded words with a folded text that does not hold them: how near they come, and where they first differ. */
import { matchesIn } from '../../facts/matches.ts'

/** A word, figure, mark or Chinese character; positions in the folded text, half open. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The nearest wording of a text: tokens of the words and of the text that stand against each other. */
export interface Nearest {
  /** 1 where every token stands there in order, 0 where none does. */
  readonly likeness: number
  /** The stretch of the text compared with, half open. */
  readonly start: number
  readonly end: number
  /** Places of the first difference, in the words and in the text. */
  readonly differsAt: { readonly words: Token | null; readonly text: Token | null }
  /** Words that only one side has. */
  readonly onlyInWords: readonly Token[]
  readonly onlyInText: readonly Token[]
}

const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]'
const TOKEN = new RegExp(
  `${UNSPACED}|[\\p{L}\\p{M}\\p{N}](?:(?!${UNSPACED})(?:[\\p{L}\\p{M}\\p{N}]|['-](?=[\\p{L}\\p{N}])|[.,](?=\\p{Nd})))*|[^\\s\\p{L}\\p{M}\\p{N}]`,
  'gu',
)
const HAN = new RegExp(`^${UNSPACED}$`, 'u')
const WORD = /[\p{L}\p{N}]/u
/** Two characters of Chinese weigh about as much as one word. */
const HAN_WEIGHT = 0.5
/** More cells than this are not compared: the text is then looked at only so far. */
const MOST_CELLS = 3_000_000

export function tokensOf(text: string): Token[] {
  return matchesIn(text, TOKEN).map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** How many words a folded text has; a Chinese character counts half a word, a mark none. */
export function wordsCounted(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { text }) => sum + (HAN.test(text) ? HAN_WEIGHT : WORD.test(text) ? 1 : 0), 0)
}

/**
 * The stretch of a text that comes nearest to the words: fewest tokens put in, left out or replaced (Sellers' algorithm).
 * Limits: of a very long text only the beginning is compared.
 */
export function nearestIn(words: readonly Token[], text: readonly Token[]): Nearest {
  const width = Math.min(text.length, Math.max(1, Math.floor(MOST_CELLS / (words.length + 1)) - 1))
  const costs = costsOf(words, text, width)
  const last = words.length * (width + 1)
  let end = 0
  for (let at = 0; at <= width; at++) if ((costs[last + at] ?? 0) < (costs[last + end] ?? 0)) end = at
  const distance = costs[last + end] ?? words.length
  return {
    likeness: words.length === 0 ? 0 : 1 - distance / words.length,
    ...wayBack(words, text, costs, width, end),
  }
}

function costsOf(words: readonly Token[], text: readonly Token[], width: number): Uint16Array {
  const costs = new Uint16Array((words.length + 1) * (width + 1))
  for (let row = 1; row <= words.length; row++) {
    const [line, above] = [row * (width + 1), (row - 1) * (width + 1)]
    costs[line] = row
    const word = words[row - 1]?.text
    for (let at = 1; at <= width; at++) {
      const replaced = (costs[above + at - 1] ?? 0) + (text[at - 1]?.text === word ? 0 : 1)
      costs[line + at] = Math.min(replaced, (costs[above + at] ?? 0) + 1, (costs[line + at - 1] ?? 0) + 1)
    }
  }
  return costs
}

/** One step of the comparison: two tokens against each other, or one that only one side has. */
interface Step {
  readonly word: Token | null
  readonly there: Token | null
}

function wayBack(
  words: readonly Token[],
  text: readonly Token[],
  costs: Uint16Array,
  width: number,
  end: number,
): Omit<Nearest, 'likeness'> {
  const { steps, start } = stepsOf(words, text, costs, width, end)
  const differing = steps.filter(({ word, there }) => word?.text !== there?.text)
  const [first] = differing
  const from = first === undefined ? steps.length : steps.indexOf(first)
  const ahead = steps.slice(from)
  return {
    start: text[start]?.start ?? 0,
    end: text[Math.max(start, end - 1)]?.end ?? 0,
    differsAt: {
      words: ahead.find(({ word }) => word !== null)?.word ?? null,
      text: ahead.find(({ there }) => there !== null)?.there ?? text[end] ?? null,
    },
    onlyInWords: differing.flatMap(({ word }) => word ?? []),
    onlyInText: differing.flatMap(({ there }) => there ?? []),
  }
}

function stepsOf(
  words: readonly Token[],
  text: readonly Token[],
  costs: Uint16Array,
  width: number,
  end: number,
): { readonly steps: readonly Step[]; readonly start: number } {
  const cost = (row: number, at: number): number => costs[row * (width + 1) + at] ?? 0
  const steps: Step[] = []
  let [row, at] = [words.length, end]
  while (row > 0) {
    const word = words[row - 1] ?? null
    const there = at > 0 ? (text[at - 1] ?? null) : null
    const replacing = word?.text === there?.text ? 0 : 1
    const isPaired = there !== null && cost(row, at) === cost(row - 1, at - 1) + replacing
    const isOnlyInWords = !isPaired && cost(row, at) === cost(row - 1, at) + 1
    steps.push({ word: isPaired || isOnlyInWords ? word : null, there: isOnlyInWords ? null : there })
    if (isPaired || isOnlyInWords) row--
    if (!isOnlyInWords) at--
  }
  return { steps: steps.toReversed(), start: at }
}
