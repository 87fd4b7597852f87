/** The rule for what a paraphrase does to denial, obligation, reserve and scope; see words/ for the tables it reads. */
import type { LanguageTag } from '#un'
import type { StatementKind } from '../statement.ts'
import { found } from './found.ts'
import type { Rule } from './verification.ts'
import { compareAcross } from './wording/compare-across.ts'
import { compareEdits } from './wording/compare-edits.ts'
import { compareHedges } from './wording/compare-hedges.ts'
import { compareModals } from './wording/compare-modals.ts'
import { compareNegation } from './wording/compare-negation.ts'
import { compareRegions, keptDenials } from './wording/compare-regions.ts'
import { compareScope } from './wording/compare-scope.ts'
import { conceptual, withMeanings } from './wording/concepts.ts'
import { pairOf } from './wording/counterpart.ts'
import type { Difference, WordingCode } from './wording/difference.ts'
import { regionsOf } from './wording/regions.ts'
import { PASSAGE_BREAK, type Wording, wordingOf } from './wording/wording.ts'
import { tongueOf } from './words/word-units.ts'

/** A text and the language it is in. */
export interface Worded {
  readonly text: string
  readonly language: LanguageTag
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
  const differences = wordingDifferences(statement, passages).filter(({ code }) => codes.includes(code))
  return differences.map((difference) =>
    found(statement, difference.code, {
      message: messageOf(difference),
      hint: difference.hint,
      ...(difference.at === null ? {} : { at: difference.at }),
      ...(passages.length === 1 ? { citation: 0 } : {}),
    }),
  )
}

function messageOf({ said, cited, what }: Difference): string {
  return `The statement says “${said}”, the passage “${cited}”: ${what}.`
}

/** What differs between a sentence and cited texts, the first of each code. */
export function wordingDifferences(statement: Worded, cited: readonly Worded[]): readonly Difference[] {
  const texts = cited.filter(({ text }) => text.trim() !== '')
  if (texts.length === 0) return []
  const said = wordingOf(statement.text, statement.language)
  const tongue = tongueOf(statement.language)
  const same = texts.filter(({ language }) => tongueOf(language) === tongue)
  const others = texts.filter(({ language }) => tongueOf(language) !== tongue).map(readWording)
  if (same.length === 0) return firstOfEach(acrossLanguages(said, others))
  const [only] = same
  const source =
    only !== undefined && same.length === 1
      ? readWording(only)
      : wordingOf(same.map(({ text }) => text).join(`\n${PASSAGE_BREAK}\n`), statement.language)
  const pair = pairOf(said, source)
  const [mine, theirs] = [withMeanings(said), withMeanings(source)]
  const kept = keptDenials(mine, theirs)
  const isKept = ({ code, at }: Difference): boolean =>
    code === 'negation-flipped' &&
    at !== null &&
    kept.some(({ start, end }) => at.start >= start && at.end <= end)
  return firstOfEach([
    ...[...compareEdits(pair), ...compareNegation(pair)].filter((each) => !isKept(each)),
    ...compareModals(pair),
    ...compareHedges(pair),
    ...compareScope(pair),
    ...compareRegions(mine, theirs),
  ])
}

/** Part by part where words of one meaning are found on both sides; by whole texts where there are too few. */
function acrossLanguages(said: Wording, others: readonly Wording[]): readonly Difference[] {
  const mine = conceptual(said)
  const isLaid = others.some((source) => regionsOf(mine, conceptual(source)).some(({ length }) => length > 0))
  const byPart = others.flatMap((source) => compareRegions(mine, conceptual(source)))
  const byWhole = compareAcross(said, others).filter(
    ({ code }) => !isLaid || code === 'scope-widened' || code === 'hedge-dropped',
  )
  return [...byPart, ...byWhole]
}

/** A passage is cited by many statements: it is read once. */
const READ = new WeakMap<Worded, Wording>()

function readWording(worded: Worded): Wording {
  const known = READ.get(worded)
  if (known !== undefined) return known
  const wording = wordingOf(worded.text, worded.language)
  READ.set(worded, wording)
  return wording
}

function firstOfEach(differences: readonly Difference[]): readonly Difference[] {
  return differences.filter(
    (difference, index) => differences.findIndex(({ code }) => code === difference.code) === index,
  )
}
