/** What an operator is: one way to make a false statement of a true one, and what has to be found in it. */
import type { VerificationCode } from '../../../src/report/verify/verification-codes.ts'
import type { Draw } from '../../hostile/fuzz/draw.ts'
import type { StatementAttack } from '../attack.ts'
import { nameIn, quoting, reporting } from './frames.ts'
import { lineOf, type Material, type PassageLine, type Sentence } from './material.ts'

/** A statement with its passages, before it has a name. */
export interface Draft {
  readonly kind: StatementAttack['statement']['kind']
  readonly text: string
  readonly passages: readonly PassageLine[]
  readonly cites?: StatementAttack['statement']['cites']
  readonly expected: readonly VerificationCode[]
}

export interface Operator {
  /** Names it in ids: small letters and hyphens. */
  readonly name: string
  readonly does: string
  /** Null where the sentence gives nothing to do it to, or would mean the same after it. */
  make(sentence: Sentence, material: Material, draw: Draw): Draft | null
}

/** Codes that say that quoted words are not the source's. */
export const NOT_QUOTED: readonly VerificationCode[] = [
  'quote-altered',
  'quote-fabricated',
  'quote-stitched',
  'quote-reordered',
  'insertion-unmarked',
  'cut-skips-negation',
  'cut-skips-condition',
  'cut-too-wide',
]

/** The passage of a sentence as p1, and the one after it in the same file, which is not cited, as p2. */
export function around({ passage, reply }: Sentence): PassageLine[] {
  const next = reply.passages[reply.passages.indexOf(passage) + 1]
  return [lineOf(passage, reply, 'p1'), ...(next === undefined ? [] : [lineOf(next, reply, 'p2')])]
}

/** The names, in the sentence's language, of the State that wrote it and of those it wrote for. */
export function speakers({ reply, language }: Sentence, { states }: Material): string[] {
  return [reply.state, ...reply.behalf].flatMap((code) => {
    const entry = states.byCode(code)
    return entry === null ? [] : [nameIn(entry, language)]
  })
}

export type Reporting = 'quotation' | 'paraphrase' | 'reproduction'

/** A statement of a kind that gives these words as the sentence's State's. */
export function stated(
  kind: Reporting,
  sentence: Sentence,
  words: string,
  material: Material,
): Pick<Draft, 'kind' | 'text' | 'passages' | 'cites'> {
  const names = speakers(sentence, material)
  const text = {
    quotation: () => quoting(names, words, sentence.language),
    paraphrase: () => reporting(names, words, sentence.language),
    reproduction: () => words,
  }[kind]()
  const exact = kind === 'reproduction' ? exactOf(sentence) : null
  const cites = [exact === null ? { passage: 'p1' } : { passage: 'p1', exact }]
  return { kind, text, passages: around(sentence), cites }
}

/** The sentence as it stands in its passage, white space and all. */
function exactOf({ passage, words }: Sentence): string | null {
  const found = passage.sentences.find(({ text }) => text.replace(/\s+/gu, ' ').trim() === words)
  return found === undefined ? null : found.text.trim()
}

/** An operator that changes the words of a sentence and gives them in a statement of one kind. */
export function changing(
  kind: Reporting,
  about: Pick<Operator, 'name' | 'does'>,
  expected: readonly VerificationCode[],
  change: (sentence: Sentence, material: Material, draw: Draw) => string | null,
): Operator {
  return {
    name: `${about.name}-in-${kind}`,
    does: `${about.does}, in a ${kind}`,
    make: (sentence, material, draw) => {
      const words = change(sentence, material, draw)
      if (words === null || words === sentence.words || stands(words, sentence)) return null
      return { ...stated(kind, sentence, words, material), expected }
    },
  }
}

/** Whether the State says these very words somewhere in the same reply: then they are no attack. */
function stands(words: string, { reply }: Sentence): boolean {
  const plain = (text: string): string => text.replace(/[\s\p{P}]+/gu, ' ').trim()
  return reply.passages.some(({ text }) => plain(text).includes(plain(words)))
}

/** The places of all matches of a pattern, drawn one; null where there is none. */
export function oneMatch(words: string, pattern: RegExp, draw: Draw): RegExpExecArray | null {
  const flags = pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`
  const [first, ...more] = words.matchAll(new RegExp(pattern.source, flags))
  return first === undefined ? null : draw.pick([first, ...more])
}

/** The words with what matched put otherwise. */
export function putAt(words: string, match: RegExpExecArray, put: string): string {
  return words.slice(0, match.index) + put + words.slice(match.index + match[0].length)
}
