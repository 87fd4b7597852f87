/** `rapporteur report`: from a resolution and a folder of replies to the report, its addendum and its findings. */
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { type House, mandatesOf, type ResolutionRead, repliesOf, reportOf } from '#house'
import type { MandateReading } from '#mandate'
import { readText, whyNotWritable } from '#platform/files'
import { readSigningKey, type SigningKey } from '#platform/signing'
import { formulaeOf, type PassageList, type Report, signedReport, toReportContract } from '#report'
import { type FolderReading, formatRepliesYaml, toSubmissionContracts } from '#submission'
import { type Finding, type FindingContract, type Language, toFindingContract } from '#un'
import { CliRefusal } from './exit-codes.ts'
import type { Format } from './formats.ts'
import { describeFindings } from './output.ts'
import { type OutputFile, writeOutputs, writtenRecord } from './outputs.ts'
import { needsPerson } from './read-command.ts'
import { callFor, readResolutionFiles, statesFor } from './read-input.ts'
import { renderAll } from './render.ts'
import { allFindings, requireFolder } from './replies-command.ts'
import type { Session } from './session.ts'
import { thematicFor } from './thematic-input.ts'
import { translationsFor } from './translations-command.ts'
import { withHouse } from './with-house.ts'

export interface ReportOptions {
  readonly resolution: readonly string[]
  readonly replies: string
  readonly out: string
  readonly call?: string
  readonly states?: string
  readonly formats: readonly Format[]
  readonly language?: Language
  readonly summaries?: boolean
  readonly corrections?: string
  readonly translations?: readonly string[]
  readonly pdfA?: boolean
  readonly signKey?: string
  /** The authoring file of thematic sections. */
  readonly themes?: string
  readonly scale?: string
}

/** A report made and not yet written: what it was made from, its files, and everything noticed. */
export interface MadeReport {
  readonly resolution: ResolutionRead['resolution']
  readonly texts: ResolutionRead['texts']
  readonly mandates: MandateReading
  readonly replies: FolderReading
  readonly report: Report
  /** The report in its formats and as JSON, and replies.yaml. */
  readonly files: readonly OutputFile[]
  readonly findings: readonly Finding[]
  readonly outside: readonly FindingContract[]
  /** The office's own scale of words of number; null where there is none, or no thematic section. */
  readonly scalePath: string | null
}

/** Commander's reading of the options: from a record no sources need be named. */
export interface ReportCommandOptions extends Omit<ReportOptions, 'resolution' | 'replies'> {
  readonly resolution?: readonly string[]
  readonly replies?: string
  readonly store?: string
}

/** Makes the report and writes it; prints what it made, where, and what needs a person. */
export async function reportCommand(session: Session, given: ReportCommandOptions): Promise<number> {
  const { resolution, replies } = given
  if (resolution === undefined || replies === undefined)
    throw new CliRefusal(
      'nothing-given',
      'a report needs --resolution and --replies, or --store with a record that holds them.',
    )
  const options: ReportOptions = { ...given, resolution, replies }
  await refuseBadPlaces(options)
  return withHouse(session, async (house) => {
    const made = await makeReport(session, house, options)
    return writeReport(session, options.out, made, [...made.files, recordOf(made.files, made.outside)])
  })
}

/** Writes the files of a report into a folder and tells of it; gives the exit status. */
export async function writeReport(
  session: Session,
  out: string,
  made: MadeReport,
  files: readonly OutputFile[],
): Promise<number> {
  session.progress.stage('writing', files.length)
  const written = await writeOutputs(out, files)
  session.progress.end()
  const findings = [...made.findings, ...written.findings]
  tell(session, out, made.report, made.replies, findings, written.paths)
  return needsPerson(findings)
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

/** Reads everything given, builds the report and renders it; writes nothing. */
export async function makeReport(
  session: Session,
  house: House,
  options: ReportOptions,
): Promise<MadeReport> {
  const key = options.signKey === undefined ? null : await signingKeyFrom(options.signKey)
  const states = await statesFor(options.states)
  const call = await callFor(options.call)
  const facts = options.summaries === true ? { ...call.facts, text: 'summaries' as const } : call.facts
  const language = options.language ?? facts.languages?.[0] ?? facts.originalLanguage ?? 'en'
  const formulae = formulaeOf(language)
  const translated = await translationsFor(options.translations ?? [])
  const thematic = await thematicFor(options, facts.scale)
  const { resolution, texts, fileFindings } = await readResolutionFiles(session, house, options.resolution)
  if (resolution.operative.length === 0 && resolution.symbol === null)
    throw notAResolution(options.resolution)
  const mandates = mandatesOf(resolution)
  const replies = await repliesOf(house, {
    folder: options.replies,
    states,
    call: facts,
    language,
    onProgress: reading(session),
    ...(options.corrections === undefined ? {} : { correctionsPath: options.corrections }),
  })
  session.progress.stage('building the report')
  const { report: made, passages } = reportOf({
    resolution,
    mandates: mandates.mandates,
    call: facts,
    states,
    replies,
    translations: translated.translations,
    language,
    formulae,
    version: session.version,
    thematic,
  })
  const report = key === null ? made : signedReport(made, key)
  const standard = options.pdfA === true ? 'a-3a' : 'ua-1'
  const rendered = await renderAll(session, house.pool, report, { formats: options.formats, standard })
  const findings = [
    ...call.findings,
    ...translated.findings,
    ...fileFindings,
    ...resolution.findings,
    ...mandates.findings,
    ...allFindings(replies),
    ...report.findings,
    ...rendered.findings,
  ]
  const outside = toFindingContract(findings, textsOf(texts, replies))
  const files = [...rendered.files, ...dataFiles(report, replies, { outside, passages }, options.formats)]
  const scalePath = thematic?.scalePath ?? null
  return { resolution, texts, mandates, replies, report, files, findings, outside, scalePath }
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

function reading(session: Session): (done: number, total: number, path: string) => void {
  return (done, total, path) => {
    if (done === 0) session.progress.stage('reading replies', total)
    else session.progress.step(done, path)
  }
}

export function notAResolution(paths: readonly string[]): CliRefusal {
  return new CliRefusal(
    'not-a-resolution',
    `${paths.join(', ')}: no symbol and no operative paragraph found, so this is no resolution that can be read. Give the resolution with --resolution; “rapporteur read” shows what was understood.`,
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

/** How many statements there are, and how many reproduce words that somebody else wrote. */
function describeStatements(report: Report): string {
  const statements = report.documents.flatMap((document) => document.statements)
  const cited = statements.filter((statement) => statement.citations.length > 0).length
  return `${statements.length} statements: ${cited} in respondents’ words, each traced to its passage; ${statements.length - cited} of our own, written from the record.`
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

function dataFiles(
  report: Report,
  replies: FolderReading,
  { outside, passages }: { readonly outside: readonly FindingContract[]; readonly passages: PassageList },
  formats: readonly Format[],
): OutputFile[] {
  const submissions = toSubmissionContracts(replies)
  const whole = toReportContract(report, submissions, [...outside])
  const reports = formats.includes('json')
    ? whole.documents.map((document, index) => ({
        name: `${document.name}.json`,
        content: asJson(index === 0 ? whole : { ...whole, documents: [document] }),
      }))
    : []
  return [
    ...reports,
    ...(formats.includes('json') ? [{ name: 'passages.json', content: asJson(passages) }] : []),
    { name: 'replies.yaml', content: formatRepliesYaml(replies.submissions, replies.ignored) },
  ]
}

/** `findings.json`: everything noticed, and the SHA-256 of every file written beside it. */
export function recordOf(files: readonly OutputFile[], outside: readonly FindingContract[]): OutputFile {
  return {
    name: 'findings.json',
    content: asJson({ schemaVersion: 1, written: writtenRecord(files), findings: outside }),
  }
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}

/** The text that a finding's span counts in: a witness of the resolution, or a reply's file by path or SHA-256. */
function textsOf(
  witnesses: ReadonlyMap<string, string>,
  { transcriptions }: FolderReading,
): (witness: string) => string | null {
  const byHash = new Map([...transcriptions.values()].map(({ sha256, text }) => [sha256, text]))
  return (witness) =>
    witnesses.get(witness) ?? transcriptions.get(witness)?.text ?? byHash.get(witness) ?? null
}

function tell(
  session: Session,
  out: string,
  report: Report,
  replies: FolderReading,
  findings: readonly Finding[],
  paths: readonly string[],
): void {
  if (session.isJson) {
    const counts = report.counts
    session.print(
      JSON.stringify(
        {
          schemaVersion: 1,
          out,
          written: paths,
          submissions: toSubmissionContracts(replies),
          counts,
          findings: toFindingContract(findings, () => null),
        },
        null,
        2,
      ),
    )
    return
  }
  const [main] = report.documents
  session.print(`${main?.official.masthead.symbol ?? ''}  ${main?.official.title.title ?? ''}`)
  session.print(
    `${replies.submissions.length} submissions from ${report.counts.memberStatesReplied} of ${report.counts.memberStates} Member States. ${describeStatements(report)}`,
  )
  session.print(`\nWritten to ${out}:`)
  for (const path of paths) session.print(`  ${path}`)
  const told = describeFindings(findings, false)
  if (told !== '') session.print(`\n${told}`)
}
