/** `rapporteur report`: from a resolution and a folder of replies to the report, its addendum and its findings. */
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { readText, whyNotWritable } from '#platform/files'
import { readSigningKey, type SigningKey } from '#platform/signing'
import { type Report, signedReport } from '#report'
import { toFindingContract } from '#un'
import { makeReport, type ReportSources } from '../worker/make-report.ts'
import { findingsOf, type ReportTold, toldOf } from '../worker/outcome.ts'
import { type OutputFile, recordOf } from '../worker/output-file.ts'
import { noRecordNamed } from './choose-call.ts'
import { CliRefusal } from './exit-codes.ts'
import { describeFindings } from './output.ts'
import { writeOutputs } from './outputs.ts'
import { needsPerson } from './read-command.ts'
import { requireFolder } from './replies-command.ts'
import type { Session } from './session.ts'
import { withHouse } from './with-house.ts'

export interface ReportOptions extends ReportSources {
  readonly out: string
  readonly signKey?: string
}

/** Commander's reading of the options: from a record no sources need be named. */
export interface ReportCommandOptions extends Omit<ReportOptions, 'resolution' | 'replies'> {
  readonly resolution?: readonly string[]
  readonly replies?: string
  readonly store?: string
  /** The call of the record that is meant. */
  readonly of?: string
}

/** Makes the report and writes it; prints what it made, where, and what needs a person. */
export async function reportCommand(session: Session, given: ReportCommandOptions): Promise<number> {
  const { resolution, replies } = given
  if (given.of !== undefined) throw noRecordNamed()
  if (resolution === undefined || replies === undefined)
    throw new CliRefusal(
      'nothing-given',
      'a report needs --resolution and --replies, or --store with a record that holds them.',
    )
  const options: ReportOptions = { ...given, resolution, replies }
  await refuseBadPlaces(options)
  const sign = await signerOf(options)
  return withHouse(session, async (house) => {
    const made = await makeReport(session, house, options, sign ?? undefined)
    const files = [...made.files, recordOf(made.files, made.outside)]
    return writeReport(session, options.out, toldOf(made), files)
  })
}

/** Writes the files of a report into a folder and tells of it; gives the exit status. */
export async function writeReport(
  session: Session,
  out: string,
  told: ReportTold,
  files: readonly OutputFile[],
): Promise<number> {
  session.progress.stage('writing', files.length)
  const written = await writeOutputs(out, files)
  session.progress.end()
  const outside = toFindingContract(written.findings, () => null)
  const whole = { ...told, findings: [...told.findings, ...outside] }
  tell(session, out, whole, written.paths)
  return needsPerson(findingsOf(whole.findings))
}

/**
 * Refuses a folder of replies that is none, and a place for the output that is inside it or cannot be written to;
 * `written` is the folder that is tried, and made where it is not there.
 */
export async function refuseBadPlaces({ replies, out }: ReportOptions, written = out): Promise<void> {
  await requireFolder(replies)
  refuseOutputInside(out, replies)
  await requireWritable(written)
}

/** How a report is signed; null where it is not to be. Refuses `no-such-file`, `key-unreadable`. */
export async function signerOf(given: {
  readonly signKey?: string
}): Promise<((report: Report) => Report) | null> {
  const key = await signingKeyOf(given)
  return key === null ? null : (report) => signedReport(report, key)
}

/** The key that signs a report; null where it is not to be signed. Refuses `no-such-file`, `key-unreadable`. */
export async function signingKeyOf({ signKey }: { readonly signKey?: string }): Promise<SigningKey | null> {
  return signKey === undefined ? null : signingKeyFrom(signKey)
}

/** The office's private key. What is in the file is never told, whatever is wrong with it. */
async function signingKeyFrom(path: string): Promise<SigningKey> {
  const text = await readText(path)
  if (text === null) throw new CliRefusal('no-such-file', `--sign-key ${path}: no such file. Check the path.`)
  const key = readSigningKey(text)
  if (key !== null) return key
  throw new CliRefusal(
    'key-unreadable',
    `--sign-key ${path}: no Ed25519 private key in PEM (PKCS #8, not encrypted). See docs/verify.md.`,
  )
}

/** The output folder is tried before the work, not after it. */
export async function requireWritable(out: string): Promise<void> {
  const fault = await whyNotWritable(out)
  if (fault === null) return
  throw new CliRefusal(
    'out-not-writable',
    `--out ${out}: nothing can be written there (${fault}). Choose another folder.`,
  )
}

/** Nothing is written into the replies folder, not even by choice of --out. */
function refuseOutputInside(out: string, replies: string): void {
  const below = relative(resolve(replies), resolve(out))
  if (below !== '' && (below.startsWith('..') || isAbsolute(below))) return
  throw new CliRefusal(
    'output-inside-replies',
    `--out ${out} is inside the replies folder; nothing is written there. Choose another folder, for instance ${dirname(resolve(replies))}/out.`,
  )
}

function tell(session: Session, out: string, told: ReportTold, paths: readonly string[]): void {
  const { submissions, counts, findings, statementCount, citedCount } = told
  if (session.isJson) {
    session.print(
      JSON.stringify({ schemaVersion: 1, out, written: paths, submissions, counts, findings }, null, 2),
    )
    return
  }
  session.print(`${told.symbol}  ${told.title}`)
  session.print(
    `${submissions.length} submissions from ${counts.memberStatesReplied} of ${counts.memberStates} Member States. ${statementCount} statements: ${citedCount} in respondents’ words, each traced to its passage; ${statementCount - citedCount} of our own, written from the record.`,
  )
  session.print(`\nWritten to ${out}:`)
  for (const path of paths) session.print(`  ${path}`)
  const described = describeFindings(findingsOf(findings), false)
  if (described !== '') session.print(`\n${described}`)
}
