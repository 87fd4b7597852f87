/** Finds words by their meaning, the same in six languages: what lays a statement beside a passage in another language. */
import type { Language, LanguageTag } from '#un'
import { rememberedBy, rememberedFor } from '../../facts/remember.ts'
import { ACTS } from './concept-acts.ts'
import { COMMON } from './concept-common.ts'
import { FIELDS } from './concept-fields.ts'
import { GENERAL } from './concept-general.ts'
import { NATURE } from './concept-nature.ts'
import { THINGS } from './concept-things.ts'
import { lexicon } from './lexicon.ts'
import { everyWordFinder, type FoundWord, type WordList } from './word-table.ts'
import { tongueOf, type Unit } from './word-units.ts'

const ORDER: readonly Language[] = ['en', 'fr', 'es', 'ru', 'zh', 'ar']

/** The lexicon of the tables that are asked about units with readings of verbs (`readingsOf`), so that these too are walked once. */
export const AMONG_READINGS = lexicon()
const findListed = everyWordFinder(listOf(`${ACTS}\n${THINGS}\n${FIELDS}\n${NATURE}`), AMONG_READINGS)
const findGeneral = everyWordFinder(listOf(`${GENERAL}\n${COMMON}`), AMONG_READINGS)

/** The words of a text whose meaning is known, a word with two meanings twice; `kind` is the number of the meaning. */
export function findConcepts(units: readonly Unit[], language: LanguageTag): readonly FoundWord<string>[] {
  return findListed(readingsOf(units, language), language)
}

/** The same for words of general speech, which show that two sentences speak of one thing where others are few. */
export function findGeneralConcepts(
  units: readonly Unit[],
  language: LanguageTag,
): readonly FoundWord<string>[] {
  return findGeneral(readingsOf(units, language), language)
}

/** Units as they are asked about: in Arabic with readings of verbs, made once, so that they are walked once. */
export function readingsOf(units: readonly Unit[], language: LanguageTag): readonly Unit[] {
  return tongueOf(language) === 'ar' ? withReadingsOfVerbs(units) : units
}

const withReadingsOfVerbs = rememberedFor((units: readonly Unit[]) => units.map(withVerbReadings))

/** A table of rows of which each has the words of six languages between strokes; the kind of a word is the number of its row. */
export function listOf(lines: string): WordList<string> {
  const list = Object.fromEntries(ORDER.map((language) => [language, {}])) as Record<
    Language,
    Record<string, string>
  >
  const rows = lines.split('\n').filter((line) => line !== '')
  for (const [number, row] of rows.entries())
    for (const [index, cell] of row.split(' / ').entries()) {
      const language = ORDER[index]
      if (language !== undefined) list[language][`${number}`] = cell.replaceAll(' ', '|').replaceAll('_', ' ')
    }
  return list
}

function withVerbReadings(unit: Unit): Unit {
  return unit.type === 'word' ? { ...unit, also: verbReadings(unit) } : unit
}

/** An Arabic verb in the present or future has a letter before its stem, as the noun beside it may have its article. */
const verbReadings = rememberedBy(
  ({ text }: Unit) => text,
  ({ text, also }) => {
    const bare = [text, ...also].flatMap((each) => {
      const rest = each.replace(/^س?[يتن](?=.{3})/u, '')
      return rest === each ? [] : [rest]
    })
    return bare.length === 0 ? also : [...also, ...bare]
  },
)
