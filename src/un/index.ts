/** The door of `un`: values of the field that every room speaks in. */
export { codePointCounter, fromCodePoints, toCodePoints } from './code-points.ts'
export type { Finding, Reading, Span } from './finding.ts'
export type { InSixLanguages, Language, LanguageTag } from './language.ts'
export { directionOf, isOfficialLanguage, LANGUAGES } from './language.ts'
export type { DatedGroup, DatedNames, RegionalGroup, RespondentGroup, StateEntry } from './member-state.ts'
export { groupOn, namesOn, REGIONAL_GROUPS, RESPONDENT_GROUPS, shortNameOn } from './member-state.ts'
