/** `rapporteur replies`: who answered what, without rendering anything. */
import { type House, kindOfPath, repliesOf } from '#house'
import { countRespondents } from '#report'
import { type RepliesContract, type Submission, toRepliesContract } from '#submission'
import { type Language, type StateTable, shortNameOn } from '#un'
import { allFindings, readingOf } from '../worker/folder-reading.ts'
import { findingsOf } from '../worker/outcome.ts'
import { callFor, statesFor } from '../worker/read-input.ts'
import type { ChainRecord } from './chain-record.ts'
import { chooseCall, namedCall, noRecordNamed } from './choose-call.ts'
import { CliRefusal } from './exit-codes.ts'
import { officeFiles } from './office-files.ts'
import { describeFindings, describeTable } from './output.ts'
import { needsPerson } from './read-command.ts'
import type { Session } from './session.ts'
import { tellTaken } from './tell-taken.ts'
import { withHouseAndRecord } from './with-record.ts'

export interface RepliesOptions {
  readonly call?: string
  readonly states?: string
  readonly language?: Language
  readonly corrections?: string
  readonly store?: string
  /** The call of the record that is meant. */
  readonly of?: string
}

/** Reads a folder of replies and prints a line a respondent; from a record, of what that then holds. */
export async function repliesCommand(
  session: Session,
  folder: string,
  given: RepliesOptions,
): Promise<number> {
  await requireFolder(folder)
  if (given.store === undefined && given.of !== undefined) throw noRecordNamed()
  const options = given.store === undefined ? given : await namedCall(given)
  const states = await statesFor(options.states)
  const { facts } = await callFor(options.call)
  const language = options.language ?? facts.languages?.[0] ?? facts.originalLanguage ?? 'en'
  return withHouseAndRecord(session, options.store, async (house, record) => {
    const replies = await (record === null
      ? readHere(session, house, folder, options)
      : throughRecord(session, record, folder, options))
    const { submissions, counts } = replies
    const findings = findingsOf(replies.findings)
    if (session.isJson) session.print(JSON.stringify(replies, null, 2))
    else {
      session.print(describeReplies(submissions, states, language))
      session.print(
        `\n${submissions.length} submissions, ${counts.memberStatesReplied} of ${counts.memberStates} Member States; late: ${counts.late}; undecided: ${counts.byGroup.undecided}`,
      )
      const told = describeFindings(findings, true)
      if (told !== '') session.print(`\n${told}`)
    }
    return needsPerson(findings)
  })
}

async function readHere(
  session: Session,
  house: House,
  folder: string,
  { call: path, states: table, language: asked, corrections }: RepliesOptions,
): Promise<RepliesContract> {
  const states = await statesFor(table)
  const call = await callFor(path)
  session.progress.stage('reading replies')
  const language = asked ?? call.facts.languages?.[0] ?? call.facts.originalLanguage ?? 'en'
  const replies = await repliesOf(house, {
    ...{ folder, states, call: call.facts, language, onProgress: readingOf(session) },
    ...(corrections === undefined ? {} : { correctionsPath: corrections }),
  })
  session.progress.end()
  const { reportDate = null } = call.facts
  const counts = countRespondents(replies.submissions, states.all, reportDate, replies.ignored)
  return toRepliesContract(replies, counts, [...call.findings, ...allFindings(replies)])
}

/** Takes the folder into the record, and gives what the record then holds of the call. */
async function throughRecord(
  session: Session,
  record: ChainRecord,
  folder: string,
  options: RepliesOptions,
): Promise<RepliesContract> {
  const call = chooseCall(await record.calls(), options.of)?.id ?? null
  const { facts } = await callFor(options.call)
  const office = await officeFiles({ options, facts, replies: folder, isWhole: false })
  const { language = null } = options
  const taken = await record.takeIn({ call, resolution: [], replies: folder, language, ...office }, true)
  tellTaken(session, taken)
  if (taken.replies === null) throw new TypeError('an intake that shows gave no replies')
  return taken.replies
}

/** Refuses a path that is no folder. */
export async function requireFolder(folder: string): Promise<void> {
  const kind = await kindOfPath(folder)
  if (kind === null) throw new CliRefusal('no-such-file', `${folder}: no such folder. Check the path.`)
  if (kind === 'file')
    throw new CliRefusal('not-a-folder', `${folder} is a file; give the folder that holds the replies.`)
}

type SubmissionShown = Pick<
  Submission,
  'memberState' | 'respondent' | 'status' | 'chosenFile' | 'receivedOn' | 'datedOn' | 'late' | 'wordCount'
> & { readonly files: readonly Pick<Submission['files'][number], 'path' | 'role' | 'language'>[] }

function describeReplies(
  submissions: readonly SubmissionShown[],
  states: StateTable,
  language: Language,
): string {
  const rows = submissions.map((submission) => {
    const entry = submission.memberState === null ? null : states.byCode(submission.memberState)
    const chosen = submission.files.find((file) => file.path === submission.chosenFile)
    return [
      submission.memberState ?? '–',
      entry === null ? (submission.respondent ?? '[undecided]') : shortNameOn(entry, null, language),
      submission.status,
      chosen?.language ?? '–',
      submission.receivedOn ?? (submission.datedOn === null ? '[date]' : `dated ${submission.datedOn}`),
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
