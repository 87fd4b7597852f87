/** Where a text denies, conditions, contrasts, obliges, hedges or counts: spans, for every rule that asks. */
import type { LanguageTag } from '#un'
import { type Condition, findConditions } from './condition-words.ts'
import { type Contrast, findContrasts } from './contrast-words.ts'
import { findHedges, type Hedge } from './hedge-words.ts'
import { findModals, type ModalKind } from './modal-words.ts'
import { findNegations, type Negation } from './negation-words.ts'
import { findQuantifiers, type Quantifier } from './quantifier-words.ts'
import type { FoundWord } from './word-table.ts'
import { unitsOf } from './word-units.ts'

/**
 * The words of a text that deny: not, no, lack, without, hardly, in the text's language.
 *
 * Takes the text and its language (a language that is none of the six is read as English). Gives spans in order, UTF-16.
 * Words that merely answer a denial (oppose, insufficient) are left out. Never throws.
 */
export function negationsIn(text: string, language: LanguageTag): readonly FoundWord<Negation>[] {
  return findNegations(unitsOf(text, language), language).filter(({ kind }) => kind !== 'opposing')
}

/** The words of a text that make it conditional or except something from it: if, unless, subject to. */
export function conditionsIn(text: string, language: LanguageTag): readonly FoundWord<Condition>[] {
  return findConditions(unitsOf(text, language), language)
}

/** The words of a text that turn what stands before them: but, however, although. */
export function contrastsIn(text: string, language: LanguageTag): readonly FoundWord<Contrast>[] {
  return findContrasts(unitsOf(text, language), language)
}

/** The words of possibility, advice, plan and duty in a text: may, should, will, must. */
export function modalsIn(text: string, language: LanguageTag): readonly FoundWord<ModalKind>[] {
  return findModals(unitsOf(text, language), language)
}

/** The words of a text that hold back what it says: about, appears to, is considering. */
export function hedgesIn(text: string, language: LanguageTag): readonly FoundWord<Hedge>[] {
  return findHedges(unitsOf(text, language), language)
}

/** The words of a text that say of how many and how far it speaks: some, all, only, national. */
export function quantifiersIn(text: string, language: LanguageTag): readonly FoundWord<Quantifier>[] {
  return findQuantifiers(unitsOf(text, language), language)
}
