/** The words of a text by what they share with others: forms of one word in one language, meanings and kindred letters across languages. */
import type { LanguageTag } from '#un'
import { rememberedTexts } from '../facts/remember.ts'
import { cognateOf } from './wording/concepts.ts'
import { findClauseWords } from './words/clause-words.ts'
import { findConcepts, findGeneralConcepts } from './words/concept-words.ts'
import { matterOf } from './words/content-words.ts'
import { findCounterparts } from './words/counterpart-words.ts'
import { findMeasures } from './words/measure-words.ts'
import { tongueOf, type Unit, unitsOf } from './words/word-units.ts'

/** What a word at a place of a text means, as far as it can be compared. */
export interface Matter {
  readonly start: number
  readonly key: string
  /** True for what may answer another word, and is too little to tell two things apart by: a meaning, a word denied. */
  readonly isLoose?: boolean
}

/** The words of a text. Takes the text, its language, and whether it is compared with one in another language. */
export function mattersOf(text: string, language: LanguageTag, isAcross: boolean): readonly Matter[] {
  return isAcross ? across(text, language) : within(text, language)
}

const within = rememberedTexts((text, language) => {
  const units = unitsOf(text, language)
  const spoken = emptyIn(units, language)
  return [...stemsOf(units, language), ...meaningsOf(units, language).map(loosely)].filter(
    ({ start }) => !spoken.has(start),
  )
})

const across = rememberedTexts((text, language) => {
  const units = unitsOf(text, language)
  const tongue = tongueOf(language)
  const spoken = emptyIn(units, language)
  const kindred = units.flatMap(({ text: word, start, type }) => {
    const key = type === 'word' ? cognateOf(word, tongue) : null
    return key === null ? [] : [{ start, key }]
  })
  const general = findGeneralConcepts(units, language).map(({ kind, start }) =>
    loosely({ start, key: `g${kind}` }),
  )
  return [...kindred, ...general, ...meaningsOf(units, language)].filter(({ start }) => !spoken.has(start))
})

function loosely({ start, key }: Matter): Matter {
  return { start, key, isLoose: true }
}

/** Where words stand that tell nothing of what a figure counts: "stated", "amounts to". */
function emptyIn(units: readonly Unit[], language: LanguageTag): ReadonlySet<number> {
  const reports = findClauseWords(units, language).filter(({ kind }) => kind === 'reports')
  return new Set(
    [...reports, ...findMeasures(units, language)].flatMap(({ from, to }) =>
      units.slice(from, to).map(({ start }) => start),
    ),
  )
}

function stemsOf(units: readonly Unit[], language: LanguageTag): Matter[] {
  const tongue = tongueOf(language)
  return units.flatMap((unit, index) => {
    if (unit.type !== 'word') return []
    if (tongue === 'zh') {
      const next = units[index + 1]
      return next?.type === 'word' && next.start === unit.end
        ? [{ start: unit.start, key: unit.text + next.text }]
        : []
    }
    const matter = matterOf(unit.text, tongue)
    if (matter === null) return []
    const denied = matter.denies === null ? [] : [{ start: unit.start, key: matter.denies, isLoose: true }]
    return [{ start: unit.start, key: matter.key }, ...denied]
  })
}

function meaningsOf(units: readonly Unit[], language: LanguageTag): Matter[] {
  return [
    ...findConcepts(units, language).map(({ kind, start }) => ({ start, key: `#${kind}` })),
    ...findCounterparts(units, language).map(({ kind, start }) => ({ start, key: `=${kind}` })),
  ]
}
