/** Finds a denial that one side has and the other has nothing for: "not binding" for "binding", whatever stands round it. */
import type { Negation } from '../words/negation-words.ts'
import type { FoundWord } from '../words/word-table.ts'
import { contrariesOf } from './bearing.ts'
import { contentsAt, contentsDenying, contentsOfClause, keysBySentence, sharedKeys } from './contents-of.ts'
import { isOfNextWord } from './denial-heads.ts'
import { denials } from './denials.ts'
import { governedIn } from './governed.ts'
import { unitsOfContents } from './parts.ts'
import type { RegionFault } from './region-rule.ts'
import { sentenceAt, type Wording } from './wording.ts'

/** So many words in common show that two sentences tell the same. */
const LEAST_SHARED = 3
/** The words of matter behind a denial that it may bear on; in Chinese pairs of characters, which overlap. */
const HEADS = 2
const CHINESE_HEADS = 4

/**
 * Compares a sentence of the statement with the one of the passage that shares most words with it, where one of the two denies
 * once and the other has no word that could answer: what is denied stands there as it is.
 */
export function deniedOtherwise(statement: Wording, source: Wording): RegionFault | null {
  if (![statement, source].some((wording) => denials(wording).some(isDenying))) return null
  for (const [said, keys] of keysBySentence(statement)) {
    const cited = likestSentence(keys, source)
    if (cited === null) continue
    const added = onlyDenied(statement, said, source, cited)
    if (added !== null)
      return faultOf(added.denial, added.at, 'the statement denies this, and the passage does not')
    const lost = onlyDenied(source, cited, statement, said)
    if (lost !== null)
      return faultOf(lost.at, lost.denial, 'the passage denies this, and the statement does not')
  }
  return null
}

function isDenying({ kind }: FoundWord<Negation>): boolean {
  return kind === 'denying'
}

function faultOf(said: number, cited: number, what: string): RegionFault {
  return { codes: ['negation-flipped'], said, cited, what }
}

/** The sentence of the source that shares most words, and no other nearly as many. */
function likestSentence(keys: ReadonlySet<string>, source: Wording): number | null {
  const shares = [...keysBySentence(source)]
    .map(([sentence, theirs]) => ({ sentence, shared: sharedKeys(keys, theirs) }))
    .sort((one, other) => other.shared - one.shared)
  const [first, second] = shares
  if (first === undefined || first.shared < LEAST_SHARED) return null
  return second !== undefined && second.shared === first.shared ? null : first.sentence
}

/** The one denial of a sentence, and where the other side says what it denies, if nothing there could answer it. */
function onlyDenied(
  one: Wording,
  sentence: number,
  other: Wording,
  otherSentence: number,
): { readonly denial: number; readonly at: number } | null {
  const [denial, ...more] = denials(one).filter(({ from }) => sentenceAt(one, from) === sentence)
  if (denial === undefined || more.length > 0 || !isDenying(denial)) return null
  if (turningIn(one, sentence) > 1 || turningIn(other, otherSentence) > 0) return null
  const heads = isOfNextWord(one, denial) ? new Set([denial.to]) : headsBehind(one, denial)
  const isOneLanguage = one.language === other.language
  const keys = new Set(
    [...heads]
      .flatMap((unit) => contentsAt(one, unit))
      .flatMap(({ key }) => (isOneLanguage && key.startsWith('#') ? [] : [key])),
  )
  const found = (other.contentsOfSentence.get(otherSentence) ?? []).find(
    ({ key, isFigure }) => !isFigure && keys.has(key),
  )
  return found === undefined ? null : { denial: denial.from, at: found.unit }
}

/** The words of matter behind a denial in its clause. */
function headsBehind(
  wording: Wording,
  { from, to }: { readonly from: number; readonly to: number },
): ReadonlySet<number> {
  const clause = wording.clauseOfUnit[from]
  const behind = contentsOfClause(wording, clause ?? -1).filter(({ unit }) => unit >= to)
  return new Set(unitsOfContents(behind).slice(0, wording.language === 'zh' ? CHINESE_HEADS : HEADS))
}

/** How many words of a sentence deny, oppose, except or lessen. */
function turningIn(wording: Wording, sentence: number): number {
  const words = [
    ...wording.negations,
    ...contrariesOf(wording),
    ...contentsDenying(wording).map(({ unit }) => ({ from: unit })),
    ...wording.quantifiers.filter(({ kind }) => kind === 'only'),
    ...governedIn(wording).flatMap(({ at, signs }) =>
      [...signs.values()].some((sign) => sign < 0) ? [{ from: at }] : [],
    ),
  ]
  return new Set(words.map(({ from }) => from).filter((from) => sentenceAt(wording, from) === sentence)).size
}
