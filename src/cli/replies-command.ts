/** `rapporteur replies`: who answered what, without rendering anything. */
import { CallStore } from '#call'
import { type House, kindOfPath, type RepliesOptions as RepliesRead, repliesOf } from '#house'
import { onlyCall, type Registry } from '#registry'
import { countRespondents } from '#report'
import { type FolderReading, type Submission, toRepliesContract } from '#submission'
import { type Finding, type Language, type StateTable, shortNameOn } from '#un'
import { CliRefusal } from './exit-codes.ts'
import { describeFindings, describeTable } from './output.ts'
import { needsPerson } from './read-command.ts'
import { callFor, statesFor } from './read-input.ts'
import type { Session } from './session.ts'
import { COMMAND_LINE, inWorkingCopy, takeInFiles, takeInFolder } from './take-in.ts'
import { withHouseAndRecord } from './with-record.ts'

export interface RepliesOptions {
  readonly call?: string
  readonly states?: string
  readonly language?: Language
  readonly corrections?: string
  readonly store?: string
}

/** Reads a folder of replies and prints a line a respondent. */
export async function repliesCommand(
  session: Session,
  folder: string,
  options: RepliesOptions,
): Promise<number> {
  await requireFolder(folder)
  const states = await statesFor(options.states)
  const call = await callFor(options.call)
  const language = options.language ?? call.facts.languages?.[0] ?? call.facts.originalLanguage ?? 'en'
  return withHouseAndRecord(session, options.store, async (house, registry) => {
    session.progress.stage('reading replies')
    const reading = { states, call: call.facts, language, ...readingOptions(session) }
    const replies = await (registry === null
      ? repliesOf(house, { ...reading, folder, ...correctionsAt(options.corrections) })
      : throughRecord(session, house, registry, { folder, options, reading }))
    session.progress.end()
    const findings = [...call.findings, ...allFindings(replies)]
    const counts = countRespondents(
      replies.submissions,
      states.all,
      call.facts.reportDate ?? null,
      replies.ignored,
    )
    if (session.isJson) session.print(JSON.stringify(toRepliesContract(replies, counts, findings), null, 2))
    else {
      session.print(describeReplies(replies.submissions, states, language))
      session.print(
        `\n${replies.submissions.length} submissions, ${counts.memberStatesReplied} of ${counts.memberStates} Member States; late: ${counts.late}; undecided: ${counts.byGroup.undecided}`,
      )
      const told = describeFindings(findings, true)
      if (told !== '') session.print(`\n${told}`)
    }
    return needsPerson(findings)
  })
}

function readingOptions(session: Session): Pick<RepliesRead, 'onProgress'> {
  return {
    onProgress: (done, total, path) => {
      if (done === 0) session.progress.stage('reading replies', total)
      else session.progress.step(done, path)
    },
  }
}

function correctionsAt(path: string | undefined): { correctionsPath?: string } {
  return path === undefined ? {} : { correctionsPath: path }
}

/** Takes the folder into the record, and gives what the record holds of it. */
async function throughRecord(
  session: Session,
  house: House,
  registry: Registry,
  {
    folder,
    options,
    reading,
  }: {
    readonly folder: string
    readonly options: RepliesOptions
    readonly reading: Omit<RepliesRead, 'folder'>
  },
): Promise<FolderReading> {
  const { states, language } = reading
  const call = await onlyCall(registry, COMMAND_LINE)
  const known = await new CallStore(registry.book.store).facts(call)
  const facts = options.call === undefined && known !== null ? known.facts : reading.call
  await takeInFiles(registry, call, { options, facts, replies: folder, isWhole: false })
  await takeInFolder(session, house, registry, {
    ...{ call, folder, facts, states, language, corrections: options.corrections },
  })
  return inWorkingCopy(registry, call, (copy) =>
    repliesOf(house, {
      ...reading,
      call: facts,
      folder: copy.replies,
      ...correctionsAt(copy.corrections ?? undefined),
    }),
  )
}

/** Refuses a path that is no folder. */
export async function requireFolder(folder: string): Promise<void> {
  const kind = await kindOfPath(folder)
  if (kind === null) throw new CliRefusal('no-such-file', `${folder}: no such folder. Check the path.`)
  if (kind === 'file')
    throw new CliRefusal('not-a-folder', `${folder} is a file; give the folder that holds the replies.`)
}

/** Every finding of a folder: its own, those of each file's reader, and those of each submission. */
export function allFindings(replies: FolderReading): Finding[] {
  const ofReaders = [...replies.transcriptions].flatMap(([path, transcription]) =>
    transcription.findings.map((finding) => ({ ...finding, subject: finding.subject ?? path })),
  )
  return [
    ...replies.findings,
    ...ofReaders,
    ...replies.submissions.flatMap((submission) => submission.findings),
  ]
}

function describeReplies(submissions: readonly Submission[], states: StateTable, language: Language): string {
  const rows = submissions.map((submission) => {
    const entry = submission.memberState === null ? null : states.byCode(submission.memberState)
    const chosen = submission.files.find((file) => file.path === submission.chosenFile)
    return [
      submission.memberState ?? '–',
      entry === null ? (submission.respondent ?? '[undecided]') : shortNameOn(entry, null, language),
      submission.status,
      chosen?.language ?? '–',
      submission.receivedOn ?? '[date]',
      submission.late === true ? 'late' : '',
      submission.wordCount === null ? '–' : String(submission.wordCount),
      submission.files
        .map((file) => `${file.path}${file.role === 'original' ? '' : ` (${file.role})`}`)
        .join(', '),
    ]
  })
  return describeTable([
    ['code', 'respondent', 'status', 'language', 'received', '', 'words', 'files'],
    ...rows,
  ])
}
