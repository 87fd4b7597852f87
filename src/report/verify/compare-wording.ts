/** The rule for what a paraphrase does to denial, obligation, reserve and scope; see words/ for the tables it reads. */
import type { LanguageTag, StateTable } from '#un'
import { rememberedFor, rememberedTexts } from '../facts/remember.ts'
import type { Statement, StatementKind } from '../statement.ts'
import { found } from './found.ts'
import { namedTogether, speakersOf, statesNamedIn } from './named-states.ts'
import type { PassageUnderProof, ProofContext, Rule } from './verification.ts'
import { compareAbsolutes } from './wording/absolute-claims.ts'
import { compareAcross } from './wording/compare-across.ts'
import { compareFigures } from './wording/compare-figures.ts'
import { compareRegions } from './wording/compare-regions.ts'
import { compareCompletion } from './wording/completed.ts'
import { conceptual, sharingGeneral, withMeanings } from './wording/concepts.ts'
import type { Difference, WordingCode } from './wording/difference.ts'
import { regionsOf } from './wording/regions.ts'
import { compareSettings } from './wording/set-against.ts'
import {
  type NameSpan,
  PASSAGE_BREAK,
  type SpokenStretch,
  type Wording,
  wordingOf,
} from './wording/wording.ts'
import { tongueOf } from './words/word-units.ts'

/** A text, the language it is in, the names of States in it, and of a passage the States it speaks for. */
export interface Worded {
  readonly text: string
  readonly language: LanguageTag
  readonly names?: readonly NameSpan[]
  readonly states?: () => ReadonlySet<string>
  /** The text as it was read before, for one that is cited again and again. */
  readonly wording?: () => Wording
}

/** Which codes hold for which kind: what a quotation leaves unsaid round its quoted words is no reserve dropped. */
const CODES_OF: Readonly<Partial<Record<StatementKind, readonly WordingCode[]>>> = {
  paraphrase: ['negation-flipped', 'modal-strengthened', 'hedge-dropped', 'scope-widened'],
  quotation: ['negation-flipped', 'modal-strengthened'],
}

/**
 * Compares a paraphrase, or the words round a quotation, with the passages it cites.
 *
 * Gives at most one finding a code, all to confirm: `negation-flipped` (a denial lost, added, or a word turned into its
 * contrary), `modal-strengthened`, `hedge-dropped` (also a condition left out), `scope-widened`. Passages in the
 * statement's language are compared clause by clause; others by parts that share words of one meaning, and by whole texts
 * where too few are known.
 * Limits: synonyms are not known, so a denial told in wholly other words is not followed; irony is not seen.
 */
export const compareWording: Rule = (statement, context) => {
  const codes = CODES_OF[statement.kind]
  if (codes === undefined) return []
  const passages = statement.citations.flatMap(({ passage }) => {
    const cited = context.passages.get(passage)
    return cited === undefined ? [] : [cited]
  })
  const said = { text: statement.text, language: statement.language, names: speakersIn(statement, context) }
  const cited = passages.map((passage) => wordedPassage(passage, context))
  const differences = wordingDifferences(said, cited).filter(({ code }) => codes.includes(code))
  return differences.map((difference) =>
    found(statement, difference.code, {
      message: messageOf(difference),
      hint: difference.hint,
      ...(difference.at === null ? {} : { at: difference.at }),
      ...(passages.length === 1 ? { citation: 0 } : {}),
    }),
  )
}

function speakersIn({ text, language }: Statement, context: ProofContext): readonly NameSpan[] {
  const names = statesNamedIn(text, language, context)
  const speakers = namedTogether(text, language, names).filter(({ areSpeakers }) => areSpeakers)
  return names.map(({ start, end }) => {
    const group = speakers.find((each) => each.start === start)
    return group === undefined
      ? { start, end }
      : { start, end, states: group.names.map(({ entry }) => entry.code) }
  })
}

function wordedPassage(passage: PassageUnderProof, context: ProofContext): Worded {
  const { text, language } = passage
  const undated = { ...context, on: null }
  return {
    ...{ text, language, names: placesOf(statesNamedIn(text, language, undated)) },
    states: () => speakersOf(passage, undated),
    wording: () => passageReader(context.states)(text, language),
  }
}

/** A passage is cited by many statements: it is read once. */
const passageReader = rememberedFor((states: StateTable) =>
  rememberedTexts((text, language) =>
    wordingOf(text, language, placesOf(statesNamedIn(text, language, { states, on: null }))),
  ),
)

function placesOf(names: readonly NameSpan[]): readonly NameSpan[] {
  return names.map(({ start, end }) => ({ start, end }))
}

function messageOf({ said, cited, what }: Difference): string {
  return `The statement says “${said}”, the passage “${cited}”: ${what}.`
}

/** What differs between a sentence and cited texts, the first of each code. */
export function wordingDifferences(statement: Worded, cited: readonly Worded[]): readonly Difference[] {
  const texts = cited.filter(({ text }) => text.trim() !== '')
  if (texts.length === 0) return []
  const said = wordingOf(statement.text, statement.language, statement.names)
  const tongue = tongueOf(statement.language)
  const same = texts.filter(({ language }) => tongueOf(language) === tongue)
  const others = texts.filter(({ language }) => tongueOf(language) !== tongue).map(readWording)
  if (same.length === 0)
    return firstOfEach([
      ...acrossLanguages(said, others),
      ...compareAbsolutes(said, others),
      ...compareCompletion(said, others),
      ...compareSettings(said, others),
    ])
  const source = joinedWording(same, statement.language)
  return firstOfEach([
    ...compareRegions(withMeanings(said), withMeanings(source)),
    ...compareFigures(said, source),
    ...compareAbsolutes(said, [source, ...others]),
    ...compareCompletion(said, [source, ...others]),
    ...compareSettings(said, [source, ...others]),
  ])
}

/** Part by part where words of one meaning are found on both sides; by whole texts where there are too few. */
function acrossLanguages(said: Wording, others: readonly Wording[]): readonly Difference[] {
  const mine = conceptual(said)
  const isLaid = others.some((source) => regionsOf(mine, conceptual(source)).some(({ length }) => length > 0))
  const byPart = others.flatMap((source) => [
    ...compareRegions(mine, conceptual(source)),
    ...compareRegions(...sharingGeneral(said, source)),
  ])
  const byWhole = compareAcross(said, others).filter(
    ({ code }) => !isLaid || code === 'scope-widened' || code === 'hedge-dropped',
  )
  return [...byPart, ...byWhole]
}

/** Several texts as one, with the States that each speaks for. */
function joinedWording(texts: readonly Worded[], language: LanguageTag): Wording {
  const [only] = texts
  if (only !== undefined && texts.length === 1) return readWording(only)
  const parts: string[] = []
  const names: NameSpan[] = []
  const spoken: SpokenStretch[] = []
  let at = 0
  for (const { text, names: own = [], states } of texts) {
    for (const { start, end } of own) names.push({ start: start + at, end: end + at })
    spoken.push({ start: at, states: states?.() ?? new Set() })
    parts.push(text)
    at += text.length + JOINT.length
  }
  return wordingOf(parts.join(JOINT), language, names, spoken)
}
const JOINT = `\n${PASSAGE_BREAK}\n`

function readWording({ text, language, names, wording }: Worded): Wording {
  return wording?.() ?? wordingOf(text, language, names)
}

function firstOfEach(differences: readonly Difference[]): readonly Difference[] {
  return differences.filter(
    (difference, index) => differences.findIndex(({ code }) => code === difference.code) === index,
  )
}
