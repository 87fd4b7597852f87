/** Finds figures and dates that stand in the source, but beside other words: "40 cases and 12 arrests" for "12 cases and 40 arrests". */
import { isOfficialLanguage, type LanguageTag } from '#un'
import { type Fact, likeness, likenessOfContent } from '../facts/facts.ts'
import { carries, numberAndYear } from './match-facts.ts'
import { PART_OF } from './words/part-words.ts'

/** A fact of a cited passage, and whether the passage is in the statement's language. */
export interface SourceFact {
  readonly fact: Fact
  readonly passage: number
  readonly isSameLanguage: boolean
}

/** A fact that has changed places: what the source has at its place. */
export interface Misplaced {
  readonly said: Fact
  readonly instead: Fact
}

/** By so much must the exchanged reading be the likelier one. */
const MARGIN = 0.6
const MOST_FACTS = 60
const MOST_ANSWERS = 8

/** The words of a statement, in which its facts stand. */
export interface Said {
  readonly text: string
  readonly language: LanguageTag
}

/** The facts of a statement that the source has, in another's place. Each is named once. */
export function misplacedFacts(
  statement: Said,
  said: readonly Fact[],
  source: readonly SourceFact[],
): Misplaced[] {
  if (said.length > MOST_FACTS) return []
  const answered = said
    .map((fact) => ({ fact, answers: answersTo(fact, source) }))
    .filter(({ answers }) => answers.length > 0)
  const found = new Map<Fact, Fact>()
  for (const one of answered.filter(({ fact }) => isWeakOrdinal(fact))) {
    const counted = countedOtherwise(one, source)
    if (counted !== null && one.answers.every(({ isSameLanguage }) => isSameLanguage))
      found.set(one.fact, counted)
  }
  const strong = answered.filter(({ fact }) => !fact.isWeak)
  for (const [index, one] of strong.entries()) {
    const counted = countedOtherwise(one, source) ?? standsElsewhere(one, said, source)
    if (counted !== null) found.set(one.fact, counted)
    for (const other of strong.slice(index + 1)) {
      const exchanged = insteadOf(one, other, statement)
      if (exchanged !== null && !found.has(one.fact)) found.set(one.fact, exchanged)
    }
  }
  return [...found].map(([fact, instead]) => ({ said: fact, instead }))
}

/** "The second report" where the source has a third report and a second review: "second" is compared with what it counts only. */
function isWeakOrdinal({ isWeak, values }: Fact): boolean {
  return isWeak && values[0]?.startsWith('#') === true
}

interface Answered {
  readonly fact: Fact
  readonly answers: readonly SourceFact[]
}

function answersTo(fact: Fact, source: readonly SourceFact[]): SourceFact[] {
  return source
    .filter((each) => carries(each.fact, fact))
    .sort((one, other) => likenessTo(fact, other) - likenessTo(fact, one))
    .slice(0, MOST_ANSWERS)
}

function likenessTo(fact: Fact, { fact: there, isSameLanguage }: SourceFact): number {
  return likeness(fact, there, isSameLanguage)
}

function best(fact: Fact, among: readonly SourceFact[]): number {
  return Math.max(0, ...among.map((each) => likenessTo(fact, each)))
}

/** "71 of 160": which is the part is told by their size, in whatever order another language has them. */
function isPartOf(one: Fact, other: Fact, said: Said): boolean {
  const told = partAndWhole(one, other, said)
  return told !== null && told.part < told.whole
}

/** What the source has at the place of the first of two facts; null where they stand where they are. */
function insteadOf(one: Answered, other: Answered, said: Said): Fact | null {
  if (isPartOf(one.fact, other.fact, said)) return null
  return isPartTooLarge(one, other, said) ? (other.answers[0]?.fact ?? null) : exchangedWith(one, other)
}

/** Two numbers that stand as a part and its whole; null where they do not. */
function partAndWhole(
  one: Fact,
  other: Fact,
  { text, language }: Said,
): { readonly part: number; readonly whole: number } | null {
  if (!isOfficialLanguage(language) || one.kind !== 'number' || other.kind !== 'number') return null
  if (!PART_OF[language].test(text.slice(one.end, other.start))) return null
  const [part, whole] = language === 'zh' ? [other, one] : [one, other]
  return { part: Number(part.values[0]), whole: Number(whole.values[0]) }
}

/** How far apart a part and its whole stand in a source that tells them together. */
const TOLD_TOGETHER = 60

/**
 * "160 of 71" where a passage tells 71 and 160 close together: no part is larger than its whole. A source of the same language
 * that has the two in this order itself may say such a thing, and is believed.
 */
function isPartTooLarge(one: Answered, other: Answered, said: Said): boolean {
  const told = partAndWhole(one.fact, other.fact, said)
  if (told === null || !(told.part > told.whole)) return false
  if (markOf(one.fact) !== '' || markOf(other.fact) !== '') return false
  // "20 officers of 3 ministries", "20 tonnes of 3 kinds": what is counted twice is no part.
  const { unit } = other.fact
  if (one.fact.unit !== null || (unit !== null && unit.dimension !== 'count')) return false
  const pairs = one.answers.flatMap((first) =>
    other.answers
      .filter(({ passage }) => passage === first.passage)
      .map((second) => ({ first, gap: gapBetween(first.fact, second.fact) })),
  )
  const isSaidSo = ({ first, gap }: (typeof pairs)[number]): boolean =>
    first.isSameLanguage && gap >= 0 && gap <= TOLD_TOGETHER
  return pairs.some(({ gap }) => Math.abs(gap) <= TOLD_TOGETHER) && !pairs.some(isSaidSo)
}

/** From the end of the first to the start of the second; negative where they stand the other way round. */
function gapBetween(one: Fact, other: Fact): number {
  return one.start < other.start ? other.start - one.end : other.end - one.start
}

/** Two facts of one kind whose surroundings both fit better when they are exchanged; the source's fact at the first's place. */
function exchangedWith(one: Answered, other: Answered): Fact | null {
  if (isWhole(one.fact) || isWhole(other.fact)) return null
  if (one.fact.kind !== other.fact.kind || markOf(one.fact) !== markOf(other.fact)) return null
  if (one.answers.some((answer) => carries(answer.fact, other.fact))) return null
  const own = [best(one.fact, one.answers), best(other.fact, other.answers)] as const
  const exchanged = [best(one.fact, other.answers), best(other.fact, one.answers)] as const
  const isLikelier = exchanged[0] > own[0] && exchanged[1] > own[1]
  if (isLikelier && exchanged[0] + exchanged[1] > own[0] + own[1] + MARGIN)
    return other.answers[0]?.fact ?? null
  const isUndecided = own[0] + own[1] === 0 && exchanged[0] + exchanged[1] === 0
  return isUndecided && isOrderReversed(one, other) ? (other.answers[0]?.fact ?? null) : null
}

/** By so much must the words around a fact fit another of the source better, and so little its own may fit. */
const ELSEWHERE_MARGIN = 1
const ELSEWHERE_RATIO = 0.7
/** So much of it must be more than the little words at its sides. */
const ELSEWHERE_CONTENT = 0.4

/**
 * "Opened 1,250 cases in 2016" where the source has 2018 beside the cases, and 2016 beside something else: the source's
 * fact of the same shape, not itself said here, whose surroundings these are. Figures of one list or range are not held
 * against one another. Measured on the sentences of 40 replies: of 13,890 true statements (halves, halves exchanged, parts left out, whole
 * behind two words) fewer than one in 1,000 has a finding on figures or dates, nearly all where a number was cut in two; of 1,457 in
 * which a figure stands for another of its passage, 854 (59 %) are found.
 */
function standsElsewhere(
  { fact, answers }: Answered,
  said: readonly Fact[],
  source: readonly SourceFact[],
): Fact | null {
  if (!answers.every(({ isSameLanguage }) => isSameLanguage)) return null
  const others = source.filter(
    (each) =>
      each.isSameLanguage &&
      !each.fact.isWeak &&
      isOfShape(each.fact, fact) &&
      !carries(each.fact, fact) &&
      !carries(fact, each.fact) &&
      !answers.some((answer) => areListed(answer.fact, each.fact)) &&
      !said.some((other) => isSaidBy(each.fact, other)),
  )
  if (others.length === 0) return null
  const own = best(fact, answers)
  const ownContent = Math.max(0, ...answers.map((each) => likenessOfContent(fact, each.fact)))
  const rivals = others
    .map((each) => ({ fact: each.fact, likeness: likenessTo(fact, each) }))
    .filter(({ likeness: theirs }) => theirs - own >= ELSEWHERE_MARGIN && own <= theirs * ELSEWHERE_RATIO)
    .filter((each) => likenessOfContent(fact, each.fact) - ownContent >= ELSEWHERE_CONTENT)
    .sort((one, other) => other.likeness - one.likeness)
  return rivals[0]?.fact ?? null
}

/** The statement has the source's fact too, or joined to a law's number ("No. 24/2017"). */
function isSaidBy(there: Fact, other: Fact): boolean {
  const years = there.dates.map(({ year }) => String(year))
  const isSame = isOfShape(there, other) || (there.unit !== null && areConvertible(there, other))
  return (isSame && carries(there, other)) || numberAndYear(other).some((part) => years.includes(part))
}

const JOINT = 6

/** Two figures of one list or range ("30 to 90 days", "resolutions 65/230 and 73/187") have their words in common. */
function areListed(one: Fact, other: Fact): boolean {
  const gap = one.start < other.start ? other.start - one.end : one.start - other.end
  return gap <= JOINT
}

/** "Per 100,000": what a rate is of changes places with nothing. */
function isWhole({ values }: Fact): boolean {
  return /^10{3,}$/u.test(values[0] ?? '')
}

/** Dates that give the same parts; numbers with the same mark (per cent, ordinal, fraction) and kind of unit. */
function isOfShape(one: Fact, other: Fact): boolean {
  if (one.kind !== other.kind || one.form === 'joined' || other.form === 'joined') return false
  if (one.kind === 'date') return partsOf(one) === partsOf(other)
  return one.unit?.dimension === other.unit?.dimension && markOf(one) === markOf(other)
}

function partsOf({ dates }: Fact): string {
  const { year, month, day, part } = dates[0] ?? {}
  return [year, month, day, part].map((each) => (each === undefined ? '' : 'x')).join()
}

function markOf({ values }: Fact): string {
  return (values[0] ?? '').replace(/[\d.-]/gu, '')
}

const COORDINATED_WITHIN = 60

/** Across languages, where nothing else tells: two numbers close together that stand the other way round in every passage. */
function isOrderReversed(one: Answered, other: Answered): boolean {
  const areClose = other.fact.start - one.fact.end <= COORDINATED_WITHIN
  const areAlike =
    one.fact.kind === 'number' && one.fact.unit === other.fact.unit && one.fact.form === other.fact.form
  if (!areClose || !areAlike) return false
  const pairs = one.answers.flatMap((first) =>
    other.answers
      .filter((second) => second.passage === first.passage)
      .map((second) => [first, second] as const),
  )
  return (
    pairs.length > 0 &&
    pairs.every(
      ([first, second]) =>
        !first.isSameLanguage &&
        second.fact.end <= first.fact.start &&
        first.fact.start - second.fact.end <= COORDINATED_WITHIN &&
        first.fact.unit === second.fact.unit,
    )
  )
}

/** "40 cases" where the source has 12 cases and 40 of something else. */
function countedOtherwise({ fact, answers }: Answered, source: readonly SourceFact[]): Fact | null {
  if (fact.kind !== 'number') return null
  const others = source.filter(
    (each) =>
      each.fact.kind === 'number' &&
      !each.fact.isWeak &&
      markOf(each.fact) === markOf(fact) &&
      !carries(each.fact, fact),
  )
  if (others.length === 0) return null
  const { head } = fact
  if (head === null) return null
  const isKnown = (each: SourceFact): boolean => each.isSameLanguage || !head.startsWith('s:')
  const mayCountIt = (each: SourceFact): boolean =>
    each.fact.head === null ||
    each.fact.head === head ||
    areConvertible(each.fact, fact) ||
    !isKnown(each) ||
    mentions(each.fact, head)
  if (answers.some(mayCountIt)) return null
  if (answers.some((each) => best(fact, [each]) >= 3)) return null
  return others.find((each) => each.fact.head === head && isKnown(each))?.fact ?? null
}

/** Two units of time, or of one other measure, in which the same quantity can be said. */
function areConvertible(one: Fact, other: Fact): boolean {
  const dimension = one.unit?.dimension
  return (
    dimension !== undefined &&
    dimension === other.unit?.dimension &&
    dimension !== 'count' &&
    dimension !== 'money'
  )
}

function mentions(fact: Fact, head: string): boolean {
  const side = isWeakOrdinal(fact) ? 'Rw' : 'w'
  return fact.near.has(head.startsWith('s:') ? `${side}:${head.slice(2)}` : `u:${head}`)
}
