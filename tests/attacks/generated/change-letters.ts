/** Operators on single characters: what looks like the source and is not, or shows otherwise than it is read. */
import type { Draw } from '../../hostile/fuzz/draw.ts'
import type { Sentence } from './material.ts'
import { changing, NOT_QUOTED, type Operator, oneMatch, putAt } from './operator.ts'

/** Characters that look alike in most typefaces, of two scripts or of one. Source: Unicode confusables, a few by hand. */
const HOMOGLYPHS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'aа',
    'eе',
    'oо',
    'pр',
    'cс',
    'xх',
    'yу',
    'iі',
    'аa',
    'еe',
    'оo',
    'рp',
    'сc',
    'хx',
    'يی',
    'كک',
    '入⼊',
    '人⼈',
  ].map((pair) => [pair.charAt(0), pair.charAt(1)]),
)
/** Characters that compatibility folding (NFKC) makes the same as plain ones, with another meaning in print. */
const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  ['0⁰', '1¹', '2²', '3³', '4⁴', '5⁵', '6⁶', '7⁷', '8⁸', '9⁹'].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
)

function replaceOne(table: Readonly<Record<string, string>>, words: string, draw: Draw): string | null {
  const places = [...words].flatMap((character, at) => (character in table ? [at] : []))
  if (places.length === 0) return null
  const at = places[draw.below(places.length)] ?? 0
  return [...words]
    .map((character, index) => (index === at ? (table[character] ?? character) : character))
    .join('')
}

function insideWord({ words }: Sentence, draw: Draw, put: string): string | null {
  const place = oneMatch(words, /(?<=\p{L})(?=\p{L})/u, draw)
  return place === null ? null : putAt(words, place, put)
}

const CHANGES: readonly (readonly [string, string, (sentence: Sentence, draw: Draw) => string | null])[] = [
  [
    'homoglyph',
    'A letter becomes one that looks like it',
    ({ words }, draw) => replaceOne(HOMOGLYPHS, words, draw),
  ],
  [
    'raised',
    'A digit becomes a raised one, as of a note',
    ({ words }, draw) => replaceOne(RAISED, words, draw),
  ],
  [
    'no-width',
    'A character without width stands in a word',
    (sentence, draw) => insideWord(sentence, draw, draw.pick(['\u200b', '\u2060', '\ufeff'])),
  ],
  [
    'turned-letters',
    'A figure or word is shown backwards by an override of direction',
    ({ words }, draw) => {
      const word = oneMatch(words, /[\p{L}\p{N}]{2,}/u, draw)
      return word === null ? null : putAt(words, word, `\u202e${word[0]}\u202c`)
    },
  ],
  [
    'mirrored',
    'Brackets are turned round',
    ({ words }) => (/[()]/.test(words) ? words.replace(/[()]/g, (mark) => (mark === '(' ? ')' : '(')) : null),
  ],
]

export const LETTER_OPERATORS: readonly Operator[] = CHANGES.flatMap(([name, does, change]) =>
  (['quotation', 'reproduction'] as const).map((kind) =>
    changing(kind, { name, does }, NOT_QUOTED, (sentence, _material, draw) => change(sentence, draw)),
  ),
)
