/** Operators on the order, the edges and the sources of quoted words. */
import type { Language } from '../../../src/un/index.ts'
import type { Draw } from '../../hostile/fuzz/draw.ts'
import { QUOTATION_MARKS, quoting } from './frames.ts'
import { lineOf, type Material, type Sentence } from './material.ts'
import {
  around,
  changing,
  type Draft,
  NOT_QUOTED,
  type Operator,
  oneMatch,
  putAt,
  speakers,
  stated,
} from './operator.ts'
import { CONDITIONS, DENIALS, NO_DENIAL } from './word-changes.ts'

/** A word that strengthens and can stand nearly anywhere. */
const STRENGTHENING: Readonly<Record<Language, string>> = {
  ar: 'تماما',
  zh: '完全',
  en: 'fully',
  fr: 'pleinement',
  ru: 'полностью',
  es: 'plenamente',
}
/** Fewest words of a half that is quoted, and of what is left out of it. */
const HALF = 5
const LEFT_OUT = 4

/** Words; in Chinese each character is one, and what is no character (a figure with its spaces, a Latin word) another. */
export function wordsOf({ words, language }: Pick<Sentence, 'words' | 'language'>): string[] {
  return language === 'zh' ? (words.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? []) : words.split(' ')
}

export function joined(words: readonly string[], language: Language): string {
  return words.join(language === 'zh' ? '' : ' ')
}

function isPlain({ words }: Sentence): boolean {
  return !QUOTATION_MARKS.test(words)
}

function halves(sentence: Sentence): readonly [string, string] | null {
  const words = wordsOf(sentence)
  if (words.length < 2 * HALF || !isPlain(sentence)) return null
  const middle = Math.floor(words.length / 2)
  return [joined(words.slice(0, middle), sentence.language), joined(words.slice(middle), sentence.language)]
}

/** “A, B.” becomes “B, A.”: the halves at a comma, or the middle where there is none. */
function turnRound(sentence: Sentence): string | null {
  const both = halves(sentence)
  if (both === null) return null
  const stop = /[.。؟?!;:]$/u.exec(sentence.words)?.[0] ?? ''
  const [first, second] = both
  const end = second.slice(0, second.length - stop.length)
  return end + (sentence.language === 'zh' ? '' : ' ') + first + stop
}

/** Words go from the middle without a mark. */
function leaveOut(sentence: Sentence, _material: unknown, draw: Draw): string | null {
  const words = wordsOf(sentence)
  if (words.length < 3 * LEFT_OUT || !isPlain(sentence)) return null
  const at = LEFT_OUT + draw.below(words.length - 2 * LEFT_OUT)
  return joined([...words.slice(0, at), ...words.slice(at + 1 + draw.below(LEFT_OUT - 1))], sentence.language)
}

function putIn(sentence: Sentence, _material: unknown, draw: Draw): string | null {
  const words = wordsOf(sentence)
  if (words.length < HALF || !isPlain(sentence)) return null
  const at = 1 + draw.below(words.length - 2)
  return joined(
    [...words.slice(0, at), STRENGTHENING[sentence.language], ...words.slice(at)],
    sentence.language,
  )
}

/** Two neighbouring words that are not alike change places. */
function swapNeighbours(sentence: Sentence, _material: unknown, draw: Draw): string | null {
  const words = wordsOf(sentence)
  if (words.length < HALF || !isPlain(sentence)) return null
  const at = draw.below(words.length - 1)
  const [one = '', other = ''] = words.slice(at, at + 2)
  if (one === other || !/\p{L}/u.test(one) || !/\p{L}/u.test(other)) return null
  return joined([...words.slice(0, at), other, one, ...words.slice(at + 2)], sentence.language)
}

/** A denial is cut out behind an ellipsis: “The State does … support it.” */
function cutDenial(sentence: Sentence, _material: unknown, draw: Draw): string | null {
  if (NO_DENIAL.test(sentence.words) || !isPlain(sentence)) return null
  for (const [find, put] of DENIALS[sentence.language]) {
    const denial = put === '' || put === '$1' ? oneMatch(sentence.words, find, draw) : null
    if (denial !== null) return putAt(sentence.words, denial, `${put === '' ? '' : `${denial[1]} `}… `)
  }
  return null
}

/** A condition is cut out up to its comma, or to the end, behind an ellipsis. */
function cutCondition(sentence: Sentence, _material: unknown, draw: Draw): string | null {
  if (!isPlain(sentence)) return null
  const { words, language } = sentence
  const condition = oneMatch(words, CONDITIONS[language], draw)
  if (condition?.index === undefined) return null
  const rest = words.slice(condition.index)
  const comma = rest.search(/[,，،;；]/u)
  const before = words.slice(0, condition.index)
  const after = comma === -1 ? '' : rest.slice(comma + 1)
  const isWorth = (part: string): boolean => part.length >= (language === 'zh' ? 6 : 15)
  return isWorth(before) || isWorth(after) ? `${before}… ${after}`.trim() : null
}

/** Half a sentence of one State and half of another's, in one quotation under the first one's name. */
const twoStates: Operator = {
  name: 'two-states',
  does: 'Halves of two States’ sentences stand in one quotation',
  make: (sentence, material, draw) => {
    const other = drawn(
      material,
      draw,
      (each) => each.language === sentence.language && each.reply.state !== sentence.reply.state,
    )
    return other === null ? null : stitched(sentence, other, material)
  },
}

/** Half a sentence and half of another one far from it in the same reply. */
const twoPlaces: Operator = {
  name: 'two-places',
  does: 'Halves of two sentences far apart in a reply stand in one quotation',
  make: (sentence, material, draw) => {
    const { reply, passage } = sentence
    const place = ({ passage: at }: Sentence): number => reply.passages.indexOf(at)
    const far = (each: Sentence): boolean =>
      each.reply === reply && Math.abs(place(each) - reply.passages.indexOf(passage)) >= 3
    const other = drawn(material, draw, far)
    return other === null ? null : stitched(sentence, other, material)
  },
}

function drawn({ sentences }: Material, draw: Draw, fits: (sentence: Sentence) => boolean): Sentence | null {
  const [first, ...more] = sentences.filter((each) => fits(each) && isPlain(each))
  return first === undefined ? null : draw.pick([first, ...more])
}

function stitched(sentence: Sentence, other: Sentence, material: Material): Draft | null {
  const [first] = halves(sentence) ?? []
  const [, second] = halves(other) ?? []
  if (first === undefined || second === undefined) return null
  const text = first + (sentence.language === 'zh' ? '' : ' ') + second
  return {
    kind: 'quotation',
    text: quoting(speakers(sentence, material), text, sentence.language),
    passages: [lineOf(sentence.passage, sentence.reply, 'p1'), lineOf(other.passage, other.reply, 'p2')],
    cites: [{ passage: 'p1' }, { passage: 'p2' }],
    expected: ['quote-stitched', ...NOT_QUOTED],
  }
}

/** One ellipsis leads from the beginning of a reply to its end. */
const wideCut: Operator = {
  name: 'wide-cut',
  does: 'An ellipsis leads over many paragraphs',
  make: (sentence, material) => {
    const { reply, passage } = sentence
    const at = reply.passages.indexOf(passage)
    const last = material.sentences.find(
      (each) => each.reply === reply && isPlain(each) && reply.passages.indexOf(each.passage) >= at + 4,
    )
    const [first] = halves(sentence) ?? []
    const [, second] = last === undefined ? [] : (halves(last) ?? [])
    if (first === undefined || second === undefined || last === undefined) return null
    const until = reply.passages.slice(at, reply.passages.indexOf(last.passage) + 1)
    return {
      kind: 'quotation',
      text: quoting(speakers(sentence, material), `${first} … ${second}`, sentence.language),
      passages: until.map((each, index) => lineOf(each, reply, `p${index + 1}`)),
      expected: ['cut-too-wide', 'quote-stitched', 'cut-skips-negation', 'cut-skips-condition'],
    }
  },
}

/** The heading over a sentence is quoted as a view. */
const heading: Operator = {
  name: 'heading',
  does: 'A heading is quoted as what the State said',
  make: (sentence, material) => {
    const { reply, passage, language } = sentence
    const before = reply.passages.slice(0, reply.passages.indexOf(passage))
    const title = before.findLast(({ type }) => type === 'heading')
    if (title === undefined || title.text.length < (language === 'zh' ? 3 : 10)) return null
    return {
      kind: 'quotation',
      text: quoting(speakers(sentence, material), title.text.replace(/\s+/gu, ' ').trim(), language),
      passages: [lineOf(title, reply, 'p1'), lineOf(passage, reply, 'p2')],
      cites: [{ passage: 'p1' }],
      expected: ['heading-cited'],
    }
  },
}

/** Words of a translation are quoted as if they were the State's own. */
const translation: Operator = {
  name: 'translation',
  does: 'A translation is quoted as the original',
  make: (sentence, material) =>
    sentence.reply.isTranslation && isPlain(sentence)
      ? {
          ...stated('quotation', sentence, sentence.words, material),
          cites: [{ passage: 'p1', translation: null }],
          expected: ['translation-unmarked'],
        }
      : null,
}

/** Words of another State are quoted as this one's, with a citation of those words. */
const otherState: Operator = {
  name: 'other-state',
  does: 'A State’s words are quoted under the name of another',
  make: (sentence, material, draw) => {
    const other = drawn(
      material,
      draw,
      ({ reply }) => reply.state !== sentence.reply.state && !sentence.reply.behalf.includes(reply.state),
    )
    if (other === null || !isPlain(sentence)) return null
    const [name] = speakers({ ...other, language: sentence.language }, material)
    if (name === undefined || sentence.words.includes(name)) return null
    return {
      kind: 'quotation',
      text: quoting([name], sentence.words, sentence.language),
      passages: around(sentence),
      cites: [{ passage: 'p1' }],
      expected: ['misattributed', 'state-extra', 'state-missing'],
    }
  },
}

const NOT_THE_WORDS = [
  ['turned-round', 'The halves of a sentence change places', ['quote-reordered', ...NOT_QUOTED], turnRound],
  ['left-out', 'Words are left out without a mark', ['quote-altered', ...NOT_QUOTED], leaveOut],
  ['put-in', 'A word is put in without brackets', ['insertion-unmarked', ...NOT_QUOTED], putIn],
  ['neighbours', 'Two neighbouring words change places', ['quote-altered', ...NOT_QUOTED], swapNeighbours],
  ['cut-denial', 'An ellipsis stands over a denial', ['cut-skips-negation', ...NOT_QUOTED], cutDenial],
  [
    'cut-condition',
    'An ellipsis stands over a condition',
    ['cut-skips-condition', ...NOT_QUOTED],
    cutCondition,
  ],
] as const

export const QUOTE_OPERATORS: readonly Operator[] = [
  ...NOT_THE_WORDS.flatMap(([name, does, expected, change]) => [
    changing('quotation', { name, does }, expected, change),
    ...(name.startsWith('cut') ? [] : [changing('reproduction', { name, does }, expected, change)]),
  ]),
  ...[twoStates, twoPlaces, wideCut, heading, translation, otherState],
]
