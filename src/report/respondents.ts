/** Names of respondents as a document prints them, and their order. */
import type { RespondentRow } from '#official-document'
import type { Submission } from '#submission'
import {
  groupOn,
  LANGUAGES,
  type Language,
  type NameOrder,
  RESPONDENT_GROUPS,
  type StateEntry,
  shortNameOn,
} from '#un'
import { languageReceived } from './count.ts'
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

/** Submissions in the order of the document: by group, then by name in the order of the language. */
export function inOrder(submissions: readonly Submission[], context: Names): Submission[] {
  const compare = context.states.order(context.language, context.call.reportDate ?? null, orderOf(context))
  const names = new Intl.Collator(context.language)
  const rank = (submission: Submission): number =>
    (RESPONDENT_GROUPS as readonly string[]).indexOf(submission.group)
  return [...submissions].sort((a, b) => {
    const [one, other] = [entryOf(a, context), entryOf(b, context)]
    const byName =
      one !== null && other !== null && one !== other
        ? compare(one, other)
        : names.compare(nameOf(a, context), nameOf(b, context))
    return rank(a) - rank(b) || byName || (a.id < b.id ? -1 : 1)
  })
}

const NAME_ORDER = { collate: 'by-language', english: 'by-english' } as const

/** The office's own order of each language, where call.yaml gives one. */
function orderOf({ call }: Names): Partial<Record<Language, NameOrder>> {
  const orders: Partial<Record<Language, NameOrder>> = {}
  for (const language of LANGUAGES) {
    const rule = call.order?.[language]
    if (rule !== undefined) orders[language] = NAME_ORDER[rule]
  }
  return orders
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
  const remarks = [
    ...(submission.late === true ? [formulae.remarks.late] : []),
    ...(submission.status === 'no-views' ? [formulae.remarks.noViews] : []),
    ...(submission.status === 'unreadable' ? [formulae.remarks.unreadable] : []),
    ...(spokenFor.length > 0 ? [formulae.remarks.onBehalfOf(spokenFor)] : []),
  ]
  return remarks.length === 0 ? null : remarks.join(formulae.punctuation.semicolon)
}
