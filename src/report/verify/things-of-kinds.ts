/** Finds a thing that the statement names where the passages name others of its kind: "geothermal power" for "wind power". */
import { isOfficialLanguage, type LanguageTag } from '#un'
import { rememberedTexts } from '../facts/remember.ts'
import { findThingsOfKinds, type ThingOfKind } from './words/kind-words.ts'
import { unitsOf } from './words/word-units.ts'

interface Source {
  readonly text: string
  readonly language: LanguageTag
}

/** A thing named; positions UTF-16, half open. */
export interface ThingNamed {
  readonly start: number
  readonly end: number
  readonly written: string
}

/**
 * The things of a statement that no passage names, where a passage names another of the kind that the statement leaves out.
 *
 * Works between any two of the six languages. Limits: kinds and words of the table; a thing put for one of another kind.
 */
export function strangeThings(statement: Source, passages: readonly Source[]): readonly ThingNamed[] {
  const said = thingsIn(statement.text, statement.language)
  if (said.length === 0 || !passages.every(({ language }) => isOfficialLanguage(language))) return []
  const theirs = passages.flatMap(({ text, language }) => thingsIn(text, language))
  const [mine, there] = [new Set(said.map(({ kind }) => kind)), new Set(theirs.map(({ kind }) => kind))]
  const strange = said.filter(
    ({ kind, of, isBroad }) =>
      !isBroad && !there.has(kind) && theirs.some((each) => each.of === of && !mine.has(each.kind)),
  )
  return strange
    .filter(({ kind }, index) => strange.findIndex((each) => each.kind === kind) === index)
    .map(({ start, end }) => ({ start, end, written: statement.text.slice(start, end) }))
}

const thingsIn = rememberedTexts((text, language): readonly ThingOfKind[] =>
  findThingsOfKinds(unitsOf(text, language), language),
)
