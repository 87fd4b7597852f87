/** Names of respondents as a document prints them, and their order. */
import type { RespondentRow } from '#official-document'
import { isOnlyDated, type Submission } from '#submission'
import {
  groupOn,
  type Language,
  type NameOrder,
  RESPONDENT_GROUPS,
  type StateEntry,
  type StateTable,
  shortNameOn,
} from '#un'
import { languageReceived } from './language-received.ts'
import type { ReportContext } from './report-context.ts'

type Names = Pick<ReportContext, 'states' | 'call' | 'language'>

/** The name of a submission's sender, valid on the report's date: the table's, or the respondent's own. */
export function nameOf(submission: Submission, context: Names): string {
  const entry = entryOf(submission, context)
  return entry === null ? (submission.respondent ?? submission.id) : printedName(entry, context)
}

/** Names of codes or, where a name is no code of the table, the name itself. */
export function namesOfCodes(codes: readonly string[], context: Names): string[] {
  return codes.map((code) => {
    const entry = context.states.byCode(code)
    return entry === null ? code : printedName(entry, context)
  })
}

/** A State's short name on the report's date. */
export function printedName(entry: StateEntry, { call, language }: Names): string {
  return shortNameOn(entry, call.reportDate ?? null, language)
}

/** What decides where a respondent stands. */
export interface RespondentPlace {
  readonly id: string
  readonly memberState: string | null
  readonly group: string
  /** As printed where the table of States has no entry. */
  readonly name: string
}

/** Submissions in the order of the document: by group, then by name in the order of the language. */
export function inOrder(submissions: readonly Submission[], context: Names): Submission[] {
  const compare = respondentOrder(context.states, {
    language: context.language,
    on: context.call.reportDate ?? null,
    order: nameOrderOf(context),
  })
  const placed = submissions.map((submission) => {
    const { id, memberState, group } = submission
    return { submission, place: { id, memberState, group, name: nameOf(submission, context) } }
  })
  return placed.sort((a, b) => compare(a.place, b.place)).map(({ submission }) => submission)
}

/**
 * How respondents are put in order: by group, then by name in the order of the language, then by id.
 * `order` is the office's own rule for the language, null for the usual one (NAME_ORDERS).
 */
export function respondentOrder(
  states: StateTable,
  {
    language,
    on,
    order,
  }: { readonly language: Language; readonly on: string | null; readonly order: NameOrder | null },
): (one: RespondentPlace, other: RespondentPlace) => number {
  const compare = states.order(language, on, order === null ? {} : { [language]: order })
  const names = new Intl.Collator(language)
  const entryFor = ({ memberState }: RespondentPlace): StateEntry | null =>
    memberState === null ? null : states.byCode(memberState)
  const rank = ({ group }: RespondentPlace): number => (RESPONDENT_GROUPS as readonly string[]).indexOf(group)
  return (a, b) => {
    const [one, other] = [entryFor(a), entryFor(b)]
    const byName =
      one !== null && other !== null && one !== other ? compare(one, other) : names.compare(a.name, b.name)
    return rank(a) - rank(b) || byName || (a.id < b.id ? -1 : 1)
  }
}

const NAME_ORDER = { collate: 'by-language', english: 'by-english' } as const

/** The office's own order of the edition's language, where call.yaml gives one. */
export function nameOrderOf({ call, language }: Pick<Names, 'call' | 'language'>): NameOrder | null {
  const rule = call.order?.[language]
  return rule === undefined ? null : NAME_ORDER[rule]
}

function entryOf(submission: Submission, { states }: Names): StateEntry | null {
  return submission.memberState === null ? null : states.byCode(submission.memberState)
}

/** The line of a respondent in tables; `anchor` is its heading's id in the same document, else null. */
export function respondentRow(
  submission: Submission,
  anchor: string | null,
  context: ReportContext,
): RespondentRow {
  const entry = entryOf(submission, context)
  const group = entry === null ? null : groupOn(entry, context.call.reportDate ?? null)
  const language = languageReceived(submission)
  const spokenFor = namesOfCodes(submission.onBehalfOf, context)
  return {
    name: nameOf(submission, context),
    group: submission.group,
    regionalGroup: group === null ? null : context.formulae.regionalGroup(group),
    original: language === null ? '' : context.formulae.languageName(language),
    receivedOn: submission.receivedOn,
    datedOn: submission.datedOn,
    wordCount: submission.wordCount,
    late: submission.late === true,
    anchor,
    remark: remarkOf(submission, spokenFor, context),
  }
}

function remarkOf(
  submission: Submission,
  spokenFor: readonly string[],
  { formulae }: ReportContext,
): string | null {
  const { late, datedLate } = formulae.remarks
  const remarks = [
    ...(submission.late === true ? [isOnlyDated(submission) ? datedLate : late] : []),
    ...(submission.status === 'no-views' ? [formulae.remarks.noViews] : []),
    ...(submission.status === 'unreadable' ? [formulae.remarks.unreadable] : []),
    ...(spokenFor.length > 0 ? [formulae.remarks.onBehalfOf(spokenFor)] : []),
  ]
  return remarks.length === 0 ? null : remarks.join(formulae.punctuation.semicolon)
}
