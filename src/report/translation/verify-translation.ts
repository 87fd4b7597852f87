/** Compares the figures, dates and names of States of a sentence and of its translation. */
import { type LanguageTag, readDates, type StateTable } from '#un'
import { differingFigures, figuresOf } from '../facts/figures.ts'
import { officialOf } from './translatable.ts'
import type { TranslationCode } from './translation-file.ts'

/** A sentence in two languages. */
export interface SentencePair {
  readonly source: string
  readonly sourceLanguage: LanguageTag
  readonly target: string
  readonly targetLanguage: LanguageTag
}

/** One way in which the two say different things. */
export interface Disagreement {
  readonly code: Extract<
    TranslationCode,
    'number-changed' | 'date-changed' | 'name-changed' | 'target-is-source'
  >
  readonly message: string
}

/** Below this many letters a name or a term may rightly be the same in two languages. */
const LONGEST_SAME = 24

/**
 * What differs between a sentence and its translation, for a person to look at.
 *
 * Finds `number-changed`, `date-changed`, `name-changed` (names the table is sure of), `target-is-source`. Limits: names
 * are compared only between official languages; a name replaced by "the country" is found and may be right.
 */
export function disagreementsOf(pair: SentencePair, states: StateTable): Disagreement[] {
  return [...numbersAndDates(pair), ...names(pair, states), ...copied(pair)]
}

function numbersAndDates(pair: SentencePair): Disagreement[] {
  const source = datedText(pair.source, pair.sourceLanguage)
  const target = datedText(pair.target, pair.targetLanguage)
  const lost = missingDates(source.dates, target.dates)
  const added = missingDates(target.dates, source.dates)
  const dates: Disagreement[] =
    lost.length + added.length === 0
      ? []
      : [{ code: 'date-changed', message: difference('dates', lost, added) }]
  const figures = differingFigures(
    figuresOf(source.rest, pair.sourceLanguage),
    figuresOf(target.rest, pair.targetLanguage),
  )
  if (figures.lost.length + figures.added.length === 0) return dates
  return [...dates, { code: 'number-changed', message: difference('figures', figures.lost, figures.added) }]
}

interface WrittenDate {
  readonly written: string
  readonly readings: readonly string[]
}

/** The dates of a text, and the text without them. */
function datedText(text: string, language: LanguageTag): { dates: WrittenDate[]; rest: string } {
  const found = readDates(text, officialOf(language)).filter((date) => date.readings.length > 0)
  let rest = text
  for (const { start, end } of found.toReversed()) rest = `${rest.slice(0, start)} ; ${rest.slice(end)}`
  const dates = found.map(({ written, on, readings }) => ({
    written,
    readings: on === null ? readings : [on],
  }))
  return { dates, rest }
}

function missingDates(dates: readonly WrittenDate[], others: readonly WrittenDate[]): string[] {
  const left = [...others]
  return dates
    .filter((date) => {
      const at = left.findIndex((other) => other.readings.some((reading) => date.readings.includes(reading)))
      if (at !== -1) left.splice(at, 1)
      return at === -1
    })
    .map((date) => date.written)
}

function names({ source, sourceLanguage, target, targetLanguage }: SentencePair, states: StateTable) {
  const one = officialOf(sourceLanguage)
  const other = officialOf(targetLanguage)
  if (one === undefined || other === undefined) return []
  const there = namedIn(target, other, states)
  const here = namedIn(source, one, states)
  const lost = [...here].filter(([code, found]) => found.certain && !there.has(code))
  const added = [...there].filter(([code, found]) => found.certain && !here.has(code))
  if (lost.length + added.length === 0) return []
  const written = (found: typeof lost): string[] => found.map(([, { name }]) => name)
  return [{ code: 'name-changed' as const, message: difference('names', written(lost), written(added)) }]
}

function namedIn(text: string, language: LanguageTag, states: StateTable) {
  const found = new Map<string, { readonly name: string; readonly certain: boolean }>()
  for (const { entry, written, certain } of states.findAllIn(text, { language }))
    found.set(entry.code, { name: written, certain: certain || found.get(entry.code)?.certain === true })
  return found
}

function copied({ source, target, sourceLanguage, targetLanguage }: SentencePair): Disagreement[] {
  if (source !== target || sourceLanguage === targetLanguage) return []
  if ((source.match(/\p{L}/gu) ?? []).length <= LONGEST_SAME) return []
  return [{ code: 'target-is-source', message: 'the translation is the original, word for word' }]
}

function difference(what: string, lost: readonly string[], added: readonly string[]): string {
  const parts = [
    ...(lost.length === 0 ? [] : [`only in the original: ${lost.join(', ')}`]),
    ...(added.length === 0 ? [] : [`only in the translation: ${added.join(', ')}`]),
  ]
  return `the ${what} differ (${parts.join('; ')})`
}
