/** The door of `un`: values of the field that every room speaks in. */

export {
  addDays,
  addWeeks,
  dayIn,
  daysBetween,
  formatDate,
  isTimeZone,
  weekday,
} from './calendar-date.ts'
export { codePointCounter, fromCodePoints, toCodePoints } from './code-points.ts'
export { anyMonth, monthNumber } from './date-patterns.ts'
export {
  type DocumentSymbol,
  expandDocumentSymbols,
  formatDocumentSymbol,
  isDocumentSymbol,
  isPlaceholderSymbol,
  normaliseDocumentSymbol,
  parseDocumentSymbol,
  type SymbolModifier,
  splitPinpoint,
} from './document-symbol.ts'
export type { Finding, Reading, Span } from './finding.ts'
export { type FindingContract, findingContract, spanContract, toFindingContract } from './finding-contract.ts'
export { type FoldedText, foldName, foldWithPositions } from './fold-name.ts'
export {
  GA_SESSION_KINDS,
  type GaSession,
  type GaSessionKind,
  readOrdinal,
  readSessions,
  type SessionInText,
  sessionFromSymbol,
  sessionInSymbol,
  sessionTitle,
} from './ga-session.ts'
export { type CalendarDate, calendarDate, isCalendarDate } from './iso-date.ts'
export { issueInWords } from './issue-words.ts'
export type { InSixLanguages, Language, LanguageTag } from './language.ts'
export { directionOf, isOfficialLanguage, LANGUAGES } from './language.ts'
export {
  AGENDA_STAGES,
  type AgendaStage,
  agendaItemLine,
  englishCount,
  LANGUAGE_NAMES,
  languageName,
  mastheadDate,
  mastheadLanguage,
  mastheadOriginal,
  PRINTED_WORDS,
  type PrintedForm,
  replyOriginal,
} from './language-words.ts'
export type { DatedGroup, DatedNames, RegionalGroup, RespondentGroup, StateEntry } from './member-state.ts'
export { groupOn, namesOn, REGIONAL_GROUPS, RESPONDENT_GROUPS, shortNameOn } from './member-state.ts'
export { ordinalFigures, ordinalWords } from './ordinal-words.ts'
export { type DateInText, readDates } from './read-dates.ts'
export { type GroupMembersFindingCode, readGroupMembers } from './read-group-members.ts'
export { readStates, type StatesFindingCode } from './read-states.ts'
export { openingOf, ruleOneOpening, type SessionOpening, sessionOn } from './session-openings.ts'
export type { NameContext, StateInText, StateMatch } from './state-match.ts'
export {
  type Membership,
  NAME_ORDERS,
  type NameOrder,
  type OrderRule,
  type StateTable,
  stateTable,
} from './state-table.ts'
export { countWords, OTHER_REPORT_LIMIT, SECRETARIAT_REPORT_LIMIT } from './word-count.ts'
