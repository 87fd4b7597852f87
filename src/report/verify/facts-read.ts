/** The facts of statements and passages, read once a text however many rules ask. */
import type { LanguageTag } from '#un'
import { type Fact, factsIn } from '../facts/facts.ts'
import { unitsNamed } from '../facts/find-units.ts'
import { rememberedTexts } from '../facts/remember.ts'

/** A text in its language: a statement, a passage. */
interface Source {
  readonly text: string
  readonly language: LanguageTag
}

const read = rememberedTexts<readonly Fact[]>(factsIn)

/** The numbers and dates of a statement or passage. */
export function factsOf({ text, language }: Source): readonly Fact[] {
  return read(text, language)
}

const units = rememberedTexts(unitsNamed)

/** The units a passage names, also apart from a number, as at the head of a table ("in MtCO2e"). */
export function unitsIn({ text, language }: Source): ReadonlySet<string> {
  return units(text, language)
}
