/** Gathers what limits each document of a report from the record: every entry computed, none written by hand. */
import type { FileRole, Submission } from '#submission'
import type { Finding } from '#un'
import { LIMIT_KINDS, type Limit, type LimitReason } from './limit.ts'
import { limitOf, limitsOfReading, unopenedAttachments, unreadableFile } from './reading-limits.ts'
import type { ReplySection } from './reply-section.ts'
import type { ReportContext } from './report-context.ts'
import type { Statement } from './statement.ts'

/** Why a file with text stands in no document, where that limits the report. */
const NOT_REPRODUCED: Readonly<Partial<Record<FileRole, LimitReason>>> = {
  original: 'other-text',
  addendum: 'other-language',
  'executive-summary': 'summary',
  attachment: 'attached',
  undecided: 'no-role',
}

/** What is said of how a reply is printed: nothing where a synthesis prints none. */
const OF_PRINTING: ReadonlySet<LimitReason> = new Set(['pending', 'other-text', 'other-language', 'summary'])

/** What of a folder was not taken, by the code of its finding. */
const NOT_TAKEN: Readonly<Record<string, LimitReason>> = {
  'link-not-followed': 'link',
  'not-a-file': 'special',
  'file-not-opened': 'closed',
}

/**
 * The limits of the report itself: of the replies it reproduces, of the folder, and which replies came late.
 * `late` are the sections that stand in the addendum, whose other limits are listed there.
 */
export function limitsOfReport(
  context: ReportContext,
  sections: readonly ReplySection[],
  late: readonly ReplySection[],
): Limit[] {
  const undecided = context.submissions.filter(({ group }) => group === 'undecided')
  const isPrinted = context.thematic?.type !== 'synthesis'
  const limits = inKinds([
    ...context.folderFindings.flatMap(notTaken),
    ...sections.flatMap((section) => limitsOfReply(section, context)),
    ...undecided.flatMap((submission) =>
      submission.files.map(({ path }) => limitOf(submission, 'undecided', 'no-sender', path)),
    ),
    ...context.leftOut.map(({ path, memberState }) => ({
      ...limitOf(null, 'not-reproduced', 'left-out', path),
      memberState,
    })),
    ...late.flatMap(({ submission }) => lateness(submission)),
  ])
  return limits.filter(({ reason }) => isPrinted || !OF_PRINTING.has(reason))
}

/** The limits of an addendum: those of the replies it reproduces. */
export function limitsOfAddendum(context: ReportContext, sections: readonly ReplySection[]): Limit[] {
  return inKinds(sections.flatMap((section) => limitsOfReply(section, context)))
}

function notTaken({ code, subject }: Finding): Limit[] {
  const reason = NOT_TAKEN[code]
  return reason === undefined ? [] : [limitOf(null, 'not-opened', reason, subject ?? null)]
}

/** In the order of kinds; within a kind as given, which is the order of the document. */
function inKinds(limits: readonly Limit[]): Limit[] {
  return LIMIT_KINDS.flatMap((kind) => limits.filter((limit) => limit.kind === kind))
}

function limitsOfReply(section: ReplySection, context: ReportContext): Limit[] {
  const { submission } = section
  return [
    ...submission.files.flatMap((file) => limitsOfFile(file, section, context)),
    ...lateness(submission),
    ...translations(section),
  ]
}

function limitsOfFile(
  file: Submission['files'][number],
  { submission, omissions, findings, statements }: ReplySection,
  { sources, folderFindings }: ReportContext,
): Limit[] {
  const source = sources.get(file.path)
  if (file.role === 'duplicate') return [limitOf(submission, 'duplicate', 'same', file.path)]
  const unopened = unopenedAttachments(submission, file, source)
  if (file.obtained === 'none') return [unreadableFile(submission, file, source), ...unopened]
  const isOmitted = omissions.some((omission) => omission.file === file.path && omission.passage === null)
  if (isOmitted || source === undefined) {
    const reason = isTranslated(file.role, statements) ? undefined : NOT_REPRODUCED[file.role]
    const omitted = reason === undefined ? [] : [limitOf(submission, 'not-reproduced', reason, file.path)]
    return [...omitted, ...unopened]
  }
  const figures = findings.filter(
    ({ code, subject }) => code === 'figure-not-reproduced' && subject === file.path,
  )
  const isChanged = folderFindings.some(
    ({ code, subject }) => code === 'file-changed' && subject === file.path,
  )
  return [
    ...unopened,
    ...limitsOfReading(submission, source, figures),
    ...(isChanged ? [limitOf(submission, 'partly-read', 'changed', file.path)] : []),
    ...(file.role === 'addendum' ? [limitOf(submission, 'addendum', 'addendum', file.path)] : []),
  ]
}

/** An original that is printed in translation is not left out. */
function isTranslated(role: FileRole, statements: readonly Statement[]): boolean {
  return (
    role === 'original' &&
    statements.some(({ citations }) => citations.some(({ translation }) => translation !== null))
  )
}

function lateness(submission: Submission): Limit[] {
  return submission.late === true ? [limitOf(submission, 'late', 'late', null)] : []
}

/** By whom the printed words were translated, where it was neither the State nor officially; or that they wait for it. */
function translations({ submission, statements, findings }: ReplySection): Limit[] {
  const cited = statements.flatMap((statement) => statement.citations)
  const fileBy = (origin: string): string | undefined =>
    cited.find(({ translation }) => translation === origin)?.file
  const machine = fileBy('by-a-machine')
  const person = fileBy('by-a-person')
  const isPending = findings.some(({ code }) => code === 'translation-pending')
  return [
    ...(machine === undefined ? [] : [limitOf(submission, 'machine-translation', 'machine', machine)]),
    ...(person === undefined ? [] : [limitOf(submission, 'person-translation', 'person', person)]),
    ...(isPending ? [limitOf(submission, 'translation-pending', 'pending', submission.chosenFile)] : []),
  ]
}
