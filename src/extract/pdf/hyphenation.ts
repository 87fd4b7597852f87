/** Joins text over a line's end: heals words that hyphenation broke, keeps hyphens that belong to the word. */
import { joined, meetsWithoutSpace, type Piece, sliced, textOf } from './pieces.ts'

/** The words of the document as they stand inside lines, in lower case, and whether it breaks words at line ends. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>
  readonly breaksWords: boolean
}

/** Lines ending in a letter and a hyphen, as a share of lines, above which a document is taken to break words. */
const BREAKING_SHARE = 0.015
const BROKEN_END = /\p{L}[-\u00AD]$/u

/** Learns from the texts of all lines: words not at a line's end or start, and the share of hyphens at line ends. */
export function learnVocabulary(lines: readonly string[]): Vocabulary {
  const words = new Set<string>()
  let broken = 0
  for (const line of lines) {
    const found = line.toLowerCase().match(/[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu) ?? []
    for (const word of found.slice(1, -1)) words.add(word)
    if (found.length > 0 && !BROKEN_END.test(line)) words.add(found.at(-1) ?? '')
    if (BROKEN_END.test(line)) broken++
  }
  return { words, breaksWords: lines.length >= 30 && broken / lines.length > BREAKING_SHARE }
}

/** First parts that keep their hyphen in the languages that use it: "self-determination", "non-Parties", "socio-economic". */
const HYPHEN_PREFIXES = new Set([
  'self',
  'non',
  'co',
  'anti',
  'ex',
  'vice',
  'well',
  'low',
  'high',
  'long',
  'short',
  'mid',
  'cross',
  'post',
  'pre',
  'socio',
  'multi',
  'inter',
  'intra',
  'sub',
  'semi',
  'mini',
  'micro',
  'near',
  'ever',
  'all',
  'half',
  'part',
  'full',
  'open',
  'follow',
  'decision',
  'policy',
  'law',
  'by',
  'on',
  'in',
  'up',
  'off',
  'to',
  'cyber',
  'e',
  'celui',
  'celle',
  'ceux',
  'celles',
  'sous',
  'quasi',
  'est',
  'peut',
  'entre',
  'mi',
  'demi',
  'grand',
  'avant',
  'contre',
  'юго',
  'северо',
  'научно',
  'технико',
  'социально',
  'военно',
  'по',
  'кое',
  'из',
])

/** What a line end does to the text: the pieces joined, and the raw text where a hyphen was taken out. */
export function joinOver(
  before: readonly Piece[],
  after: readonly Piece[],
  vocabulary: Vocabulary,
): { pieces: Piece[]; healed: boolean } {
  const head = endOf(before)
  const tail = textOf(after)
  if (head === '' || tail === '') return { pieces: joined(before, after), healed: false }
  if (head.endsWith(SOFT_HYPHEN)) {
    const last = lengthOf(before) - 1
    const hyphen = vocabulary.words.has(compoundOf(head, tail))
      ? sliced(before, last).map((piece) => ({ ...piece, text: '-' }))
      : []
    return { pieces: joined(sliced(before, 0, last), hyphen, after), healed: true }
  }
  if (/[\p{L}\p{N}]-$/u.test(head)) {
    if (keepsHyphen(head, tail, vocabulary)) return { pieces: joined(before, after), healed: false }
    return { pieces: joined(sliced(before, 0, lengthOf(before) - 1), after), healed: true }
  }
  if (meetsWithoutSpace(head, tail) || (/[/–—]$/.test(head) && /\S[/–—]$/.test(head) && head.at(-1) !== '–'))
    return { pieces: joined(before, after), healed: false }
  const space: Piece = { text: ' ', bold: false, italic: false, raised: false, link: null }
  const last = before.at(-1)
  const first = after[0]
  const styled =
    last && first && last.bold === first.bold && last.italic === first.italic
      ? { ...last, text: ' ', raised: false }
      : space
  return { pieces: joined(before, [styled], after), healed: false }
}

/** No word of a text is longer: only so much of the end of what goes before is looked at, however long a paragraph grows. */
const LONGEST_WORD = 400

function endOf(pieces: readonly Piece[]): string {
  let end = ''
  for (let i = pieces.length - 1; i >= 0 && end.length < LONGEST_WORD; i--)
    end = (pieces[i]?.text ?? '').slice(-LONGEST_WORD) + end
  return end
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0)
}

const SOFT_HYPHEN = '\u00AD'

/** The word that would stand there with a hyphen of its own. */
function compoundOf(head: string, tail: string): string {
  const first = /[\p{L}\p{M}]+(?=\u00AD$)/u.exec(head)?.[0] ?? ''
  const second = /^[\p{L}\p{M}]+/u.exec(tail)?.[0] ?? ''
  return `${first}-${second}`.toLowerCase()
}

function keepsHyphen(head: string, tail: string, vocabulary: Vocabulary): boolean {
  const first = head.toLowerCase().match(/([\p{L}\p{M}\p{N}’']+(?:-[\p{L}\p{M}]+)*)-$/u)?.[1] ?? ''
  const second = tail.toLowerCase().match(/^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/u)?.[0] ?? ''
  if (second === '' || /\p{N}$/u.test(first) || /^\p{Lu}/u.test(tail)) return true
  const whole = first + second
  if (vocabulary.words.has(whole)) return false
  if (vocabulary.words.has(`${first}-${second}`)) return true
  if (HYPHEN_PREFIXES.has(first)) return true
  if (!vocabulary.breaksWords) return true
  return vocabulary.words.has(first) && vocabulary.words.has(second) && first.length > 3 && second.length > 4
}
