/** What the words of a sentence of ours restrict a count to, and whether a query counts just those. */
import { LANGUAGES, type LanguageTag, REGIONAL_GROUPS } from '#un'
import { type AskedRecord, answerQuery } from '../answer-query.ts'
import type { CountQuery, RespondentFilter } from '../count-query.ts'
import { rememberedTexts } from '../facts/remember.ts'
import {
  COUNTED_NOUNS,
  EXCEPTS,
  LANGUAGE_WORDS,
  LATENESS,
  REGION_WORDS,
  REPRESENTED_WORDS,
  STATUS_WORDS,
} from './words/restriction-words.ts'
import { tongueOf } from './words/word-units.ts'
import { negationsIn } from './words/words-in.ts'

/** What a bound of a query restricts by. */
type Dimension = 'region' | 'language' | 'late' | 'status' | 'respondents'

/** One value that words of the sentence restrict to; `written` are the words. */
export interface Restriction {
  readonly dimension: Dimension
  readonly value: string
  readonly written: string
}

/** What the words restrict to: groups, languages, lateness, status, and the kind of those counted by the noun behind the number. */
export const restrictionsIn: (text: string, language: LanguageTag) => readonly Restriction[] =
  rememberedTexts(readRestrictions)

function readRestrictions(text: string, language: LanguageTag): readonly Restriction[] {
  const tongue = tongueOf(language)
  const found = (dimension: Dimension, value: string, pattern: RegExp | undefined): Restriction[] => {
    const written = pattern?.exec(text)?.[0]
    return written === undefined ? [] : [{ dimension, value, written }]
  }
  const { late, inTime } = LATENESS[tongue]
  return [
    ...REGIONAL_GROUPS.flatMap((group) => found('region', group, REGION_WORDS[tongue][group])),
    ...LANGUAGES.flatMap((each) => found('language', each, LANGUAGE_WORDS[tongue][each])),
    ...found('late', 'true', late),
    ...found('late', 'false', inTime),
    ...(['no-views', 'refers-to-earlier', 'aligns', 'unreadable'] as const).flatMap((status) =>
      found('status', status, STATUS_WORDS[tongue][status]),
    ),
  ]
}

/** The kinds of query that the noun of a number phrase ("African States") counts by; null where it names no kind. */
export function countedBy(phrase: string, language: LanguageTag): readonly CountQuery[] | null {
  const kind = COUNTED_NOUNS[tongueOf(language)].find(([, noun]) => noun.test(phrase.trim()))?.[0]
  if (kind === undefined) return null
  if (kind === 'reply') return [{ count: 'replies', where: {} }]
  if (kind === 'member-state') return [{ count: 'member-states', where: {} }]
  if (kind === 'state')
    return [
      { count: 'member-states', where: {} },
      { count: 'replies', where: { respondents: ['member-state', 'observer'] } },
    ]
  return [{ count: 'replies', where: { respondents: kind } }]
}

/** What the noun behind a number says of those counted. */
export function saidByNoun(noun: string | null, language: LanguageTag): Restriction[] {
  const kinds = noun === null ? [] : (countedBy(noun, language) ?? [])
  return kinds.flatMap(({ count, where }) =>
    [count === 'member-states' ? 'member-state' : (where.respondents ?? [])]
      .flat()
      .map((value): Restriction => ({ dimension: 'respondents', value, written: noun ?? '' })),
  )
}

/**
 * The first restriction of the words that the query does not count by: it names no such value, and with it the answer is another.
 * A status is only said, never restricts by itself: "earlier" and "no" stand in many a sentence.
 */
export function unrestricted(
  said: readonly Restriction[],
  query: CountQuery,
  asked: AskedRecord,
  text: { readonly text: string; readonly language: LanguageTag },
): Restriction | null {
  const binding = said.filter(({ dimension }) => dimension !== 'status')
  if (binding.length === 0) return null
  const { count } = answerQuery(query, asked)
  const isDenied =
    EXCEPTS[tongueOf(text.language)].test(text.text) || negationsIn(text.text, text.language).length > 0
  return (
    binding.find((restriction) => {
      if (namesValue(query.where, restriction) || namesValue(query.of, restriction)) return false
      if (isDenied && namesDimension(query, restriction.dimension)) return false
      const values = said.flatMap((each) => (each.dimension === restriction.dimension ? each.value : []))
      return countNarrowed(query, restriction.dimension, values, asked) !== count
    }) ?? null
  )
}

/** The answer where one of these values is asked for besides. */
function countNarrowed(
  query: CountQuery,
  dimension: Dimension,
  values: readonly string[],
  asked: AskedRecord,
): number {
  const own = valuesOf(query.where, dimension)
  const kept = own.length === 0 ? values : values.filter((value) => own.includes(value))
  if (kept.length === 0) return 0
  return answerQuery({ ...query, where: { ...query.where, ...boundOf(dimension, kept) } }, asked).count
}

/** A bound as a query has it; both of late and in time bind nothing. */
function boundOf(dimension: Dimension, values: readonly string[]): RespondentFilter {
  if (dimension !== 'late') return { [dimension]: values }
  return values.length === 1 ? { late: values[0] === 'true' } : {}
}

function namesValue(filter: RespondentFilter | undefined, restriction: Restriction): boolean {
  if (filter === undefined) return false
  const { dimension, value } = restriction
  if (valuesOf(filter, dimension).includes(value)) return true
  return filter.any?.some((each) => namesValue(each, restriction)) ?? false
}

function namesDimension({ where, of }: CountQuery, dimension: Dimension): boolean {
  const names = (filter: RespondentFilter | undefined): boolean =>
    filter !== undefined &&
    (valuesOf(filter, dimension).length > 0 || (filter.any ?? []).some(names) || names(filter.not))
  return names(where) || names(of)
}

function valuesOf(filter: RespondentFilter, dimension: Dimension): readonly string[] {
  const value = filter[dimension]
  if (value === undefined) return []
  return typeof value === 'object' ? value : [String(value)]
}

const DIMENSIONS = ['region', 'language', 'late', 'status', 'respondents'] as const

/**
 * What the query counts by and the words do not say, though without it the answer is another: "region african"; null where there
 * is nothing. What is coded, named and cited by passages is said in the sentence's own words and not looked for.
 */
export function unsaidBound(
  said: readonly Restriction[],
  query: CountQuery,
  asked: AskedRecord,
  text: { readonly text: string; readonly language: LanguageTag },
): string | null {
  const { count } = answerQuery(query, asked)
  const without = (dimension: Dimension): CountQuery => ({
    ...query,
    where: saidOnly(query.where, dimension, said),
    ...(query.of === undefined ? {} : { of: saidOnly(query.of, dimension, said) }),
  })
  const unsaid = DIMENSIONS.find((dimension) => answerQuery(without(dimension), asked).count !== count)
  if (unsaid !== undefined) return [unsaid, ...allValues(query, unsaid)].join(' ')
  const { represented, ...alone } = query
  const isSaid = represented !== true || REPRESENTED_WORDS[tongueOf(text.language)].test(text.text)
  return isSaid || answerQuery(alone, asked).count === count ? null : 'represented'
}

/** The filter with, of one dimension, only the values that the words say. */
function saidOnly(
  filter: RespondentFilter,
  dimension: Dimension,
  said: readonly Restriction[],
): RespondentFilter {
  const { [dimension]: _bound, any, not, ...rest } = filter
  const kept = valuesOf(filter, dimension).filter((value) =>
    // "Not late" is said by the one word for it.
    said.some((each) => each.dimension === dimension && (dimension === 'late' || each.value === value)),
  )
  return {
    ...rest,
    ...(kept.length === 0 ? {} : boundOf(dimension, kept)),
    ...(any === undefined ? {} : { any: any.map((each) => saidOnly(each, dimension, said)) }),
    ...(not === undefined ? {} : keptNot(saidOnly(not, dimension, said))),
  }
}

/** Excluding nothing in particular excludes nobody. */
function keptNot(not: RespondentFilter): Pick<RespondentFilter, 'not'> {
  return Object.keys(not).length === 0 ? {} : { not }
}

function allValues({ where, of }: CountQuery, dimension: Dimension): string[] {
  const values = (filter: RespondentFilter | undefined): string[] =>
    filter === undefined
      ? []
      : [
          ...valuesOf(filter, dimension),
          ...(filter.any ?? []).flatMap(values),
          ...(filter.not === undefined ? [] : values(filter.not).map((value) => `not ${value}`)),
        ]
  return [...new Set([...values(where), ...values(of)])]
}
