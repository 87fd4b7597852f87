/** Builds a report from the record: the resolution's mandate, the facts of the call, the submissions and their passages. */
import { assert } from '#platform/assert'
import type { IgnoredFile, Submission } from '#submission'
import type { Finding } from '#un'
import { impossibleDates } from './check-dates.ts'
import { symbolWrong } from './check-symbol.ts'
import { countRespondents } from './count.ts'
import { mandateOfReport, quoteMandate } from './quoted-mandate.ts'
import { type ReplySection, replySection } from './reply-section.ts'
import type { Omission, Report, ReportCode, ReportDocument } from './report.ts'
import type { ReportContext } from './report-context.ts'
import type { ReportInput } from './report-input.ts'
import { inOrder, nameOf, namesOfCodes } from './respondents.ts'
import { type Thematic, thematicAgain, thematicOf } from './thematic/thematic.ts'
import { writeAddendum, writeReport } from './write-document.ts'

const SPECIMEN = 'SPECIMEN – invented States – not a United Nations document'
const DRAFT = 'DRAFT – not cleared'

/**
 * Builds the compilation report and, where replies came late, its addendum.
 *
 * Every submission ends in a document or in an omission or finding that names it; a submission whose sender is undecided
 * is found (`reply-not-reflected`) and not printed. Finds ReportCode. Never throws for what replies contain.
 * Source: A/74/130, A/59/128 (compilation of replies; late replies as addenda).
 */
export function buildReport(input: ReportInput): Report {
  const context = contextOf(input)
  const findings: Finding<ReportCode>[] = []
  if (context.mandate === null) findings.push(noMandate())
  if (input.submissions.length === 0) findings.push(noReplies())
  findings.push(...symbolFinding(input), ...impossibleDates(input))
  if (!input.formulae.seen || !input.formulae.limits.seen) findings.push(wordingNotSeen(input))
  const decided = input.submissions.filter((submission) => submission.group !== 'undecided')
  findings.push(...input.submissions.filter((submission) => submission.group === 'undecided').map(undecided))
  const sections = inOrder(decided, context).map((submission) => sectionOf(submission, context))
  const isPrinted = context.thematic?.type !== 'synthesis'
  const isLate = (section: ReplySection): boolean =>
    isPrinted && section.submission.late === true && input.call.lateReplies !== 'report'
  const late = sections.filter(isLate)
  const report = writeReport(context, sections, isLate)
  const addendum = late.length === 0 ? [] : [writeAddendum(context, late)]
  const written = [report, ...addendum]
  for (const document of written) assertTraced(document.document)
  return {
    language: input.language,
    documents: written.map((each) => each.document),
    omissions: [
      ...sections.flatMap((section) => section.omissions),
      ...(isPrinted ? [] : sections.flatMap(notReproduced)),
      ...input.leftOut.map(leftOutFile),
    ],
    counts: context.counts,
    openStatements: written.reduce((sum, each) => sum + each.openStatements, 0),
    findings: [
      ...findings,
      ...(context.thematic?.findings ?? []),
      ...sections.flatMap((section) => section.findings).filter((finding) => isOfReport(finding, isPrinted)),
      ...written.flatMap((each) => each.findings),
    ],
  }
}

function contextOf(input: ReportInput): ReportContext {
  const mandate = mandateOfReport(input.mandates)
  const agenda = input.mandates.find((candidate) => candidate.kind === 'place-on-agenda')
  const report = input.mandates.find((candidate) => candidate.kind === 'report')
  return {
    ...input,
    thematic: thematicIn(input),
    mandate,
    quoted: quoteMandate(input.resolution, mandate),
    agendaTitle: agenda?.subject ?? null,
    gaSession: report?.deadline?.gaSession ?? agenda?.deadline?.gaSession ?? null,
    banner: input.call.banner ?? (input.call.specimen === true ? SPECIMEN : DRAFT),
    counts: countRespondents(
      input.submissions,
      input.states.all,
      input.call.reportDate ?? null,
      input.leftOut,
    ),
  }
}

function thematicIn(input: ReportInput): Thematic | null {
  const { authoring, scale, composed } = input
  if (composed !== undefined && composed !== null) return thematicAgain(input, composed)
  if (authoring === undefined || authoring === null || scale === undefined || scale === null) return null
  return thematicOf(input, authoring, scale)
}

function sectionOf(submission: Submission, context: ReportContext): ReplySection {
  return replySection({
    submission,
    name: nameOf(submission, context),
    onBehalfOf: namesOfCodes(submission.onBehalfOf, context),
    alignedWith: namesOfCodes(submission.alignedWith, context),
    alignsWith: namesOfCodes(submission.alignsWith, context),
    sources: context.sources,
    translations: context.thematic?.type === 'synthesis' ? [] : context.translations,
    states: context.states,
    formulae: context.formulae,
    text: context.call.text ?? 'full',
    courtesies: context.call.courtesies ?? 'print',
  })
}

/** Every inline that names a statement has that statement, once, and its printed words are the statement's. */
function assertTraced(document: ReportDocument): void {
  const statements = new Map(document.statements.map((statement) => [statement.id, statement]))
  assert(statements.size === document.statements.length, 'statement ids are unique', {
    document: document.name,
  })
  const { official } = document
  for (const inline of [...official.summary, ...official.body, ...official.notes].flatMap(inlinesOf)) {
    if (inline.statement === null) continue
    const statement = statements.get(inline.statement)
    assert(statement !== undefined, 'a printed statement is in the record', { id: inline.statement })
    const printed = inline.runs.map((run) => (run.type === 'text' ? run.text : '')).join('')
    assert(printed === statement.text, 'the words printed are the statement’s', { id: statement.id })
    assert(statement.kind !== 'reproduction' || statement.citations.length > 0, 'a reproduction cites', {
      id: statement.id,
    })
  }
}

function inlinesOf(
  block: ReportDocument['official']['body'][number] | ReportDocument['official']['notes'][number],
) {
  if (!('type' in block)) return block.inlines
  if (block.type === 'table')
    return [...block.caption, ...block.rows.flatMap((row) => row.flatMap((cell) => cell.inlines))]
  return block.type === 'page-break' ? [] : block.inlines
}

function symbolFinding({ call: { symbol, specimen } }: ReportInput): Finding<ReportCode>[] {
  const why = symbolWrong({ symbol, specimen })
  if (why === null) return []
  const message = `call.yaml, symbol: ${why}`
  return [{ code: 'symbol-invalid', message, needsPerson: true, subject: 'call.yaml' }]
}

function noMandate(): Finding<ReportCode> {
  return {
    code: 'mandate-missing',
    message:
      'no operative paragraph of the resolution seeks views or invites them; the introduction quotes no mandate, and tells of the note verbale, where call.yaml names one, without “pursuant to that request”. Check that the right resolution was given.',
    needsPerson: true,
  }
}

function noReplies(): Finding<ReportCode> {
  return {
    code: 'no-replies',
    message: 'the replies folder holds no reply; the report has only its introduction and annex',
    needsPerson: true,
  }
}

/** Where only the annex on limits is new wording, an editor may look; nobody must. */
function wordingNotSeen({ language, formulae }: ReportInput): Finding<ReportCode> {
  const what = formulae.seen ? 'the set words of the annex on limits' : 'some set words'
  return {
    code: 'wording-not-seen',
    message: `${what} of the ${language} edition have not been seen in an issued document; have them checked by an editor of that language`,
    needsPerson: !formulae.seen,
  }
}

function undecided(submission: Submission): Finding<ReportCode> {
  const paths = submission.files.map((file) => file.path).join(', ')
  return {
    code: 'reply-not-reflected',
    message: `${paths}: nobody is named as the sender, so it is not printed. Name the party in replies.yaml and run again.`,
    needsPerson: true,
    subject: submission.id,
  }
}

/** In a synthesis nothing is said of how a reply would be printed. */
function isOfReport({ code }: Finding<ReportCode>, isPrinted: boolean): boolean {
  return isPrinted || !OF_PRINTING.has(code)
}

const OF_PRINTING: ReadonlySet<ReportCode> = new Set([
  'translation-pending',
  'translation-incomplete',
  'figure-not-reproduced',
  'summary-missing',
  'footnote-unanchored',
])

function notReproduced({ submission }: ReplySection): Omission[] {
  if (submission.chosenFile === null) return []
  const reason = 'a synthesis: the reply stands in the trace of the sentences that rest on it'
  return [{ submission: submission.id, file: submission.chosenFile, passage: null, reason }]
}

/** A file that a person left out is an omission like any other, with that person's reason. */
function leftOutFile({ path, reason, memberState }: IgnoredFile): Omission {
  return {
    submission: memberState ?? '',
    file: path,
    passage: null,
    reason: `left out by the office: ${reason}`,
  }
}
