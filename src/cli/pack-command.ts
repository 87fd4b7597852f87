/** `rapporteur pack`: a report with all its sources as a BagIt folder, and the check of one. */
import { dirname, resolve } from 'node:path'
import { toMandatesContract } from '#mandate'
import { readFontLicences } from '#official-document'
import {
  checkPack,
  type GivenFile,
  makePack,
  type Pack,
  type PackSource,
  type PackWritten,
  provenanceOf,
  SourceChanged,
  sourcesOf,
  writePack,
} from '#pack'
import { isFree } from '#platform/archive'
import { listEntries } from '#platform/folder'
import { toResolutionContract } from '#resolution'
import { OFFICE_FILES } from '#submission'
import { toFindingContract } from '#un'
import { FORMATS } from '../worker/formats.ts'
import { type MadeReport, makeReport } from '../worker/make-report.ts'
import { recordOf } from '../worker/output-file.ts'
import { CliRefusal, EXIT } from './exit-codes.ts'
import { describeFindings } from './output.ts'
import { needsPerson } from './read-command.ts'
import { requireFolder } from './replies-command.ts'
import { type ReportOptions, refuseBadPlaces, signerOf } from './report-command.ts'
import type { Session } from './session.ts'
import { withHouse } from './with-house.ts'

/** Commander's reading of the options; what making a pack cannot do without is asked for here, for --check needs none. */
export interface PackOptions extends Partial<ReportOptions> {
  readonly check?: string
  readonly withoutOriginals?: boolean
  readonly organization?: string
  readonly date?: string
}

/** Makes a pack, or checks one. */
export function packCommand(session: Session, options: PackOptions): Promise<number> {
  return options.check === undefined
    ? writeCommand(session, options, wholeOptions(options))
    : checkCommand(session, options.check)
}

function wholeOptions(options: PackOptions): ReportOptions {
  const { resolution, replies, out } = options
  if (resolution === undefined || replies === undefined || out === undefined) {
    throw new CliRefusal(
      'nothing-given',
      'a pack needs --resolution, --replies and --out; the check of one needs --check and the folder.',
    )
  }
  return { ...options, resolution, replies, out, formats: FORMATS, pdfA: true }
}

async function writeCommand(session: Session, options: PackOptions, whole: ReportOptions): Promise<number> {
  if (!(await isFree(whole.out))) {
    throw new CliRefusal(
      'out-not-empty',
      `--out ${whole.out}: something is there already, and a pack is never written over. Choose another folder, or empty this one.`,
    )
  }
  await refuseBadPlaces(whole, dirname(resolve(whole.out)))
  const sign = await signerOf(whole)
  return withHouse(session, async (house) => {
    const made = await makeReport(session, house, whole, sign ?? undefined)
    session.progress.stage('gathering the sources')
    const entries = await listEntries(whole.replies)
    const withOriginals = options.withoutOriginals !== true
    const { replies } = made
    const sources = await sourcesOf({
      repliesFolder: whole.replies,
      entries,
      replies,
      withOriginals,
      signal: session.signal,
    })
    const generator = { name: 'rapporteur', version: session.version }
    const record = [recordOf(made.files, made.outside), ...recordFiles(made)]
    const pack = makePack({
      report: made.report,
      sources,
      transcriptions: replies.transcriptions,
      repliesFolder: whole.replies,
      issued: made.files.filter(({ name }) => name !== 'replies.yaml'),
      record: [...record, ...made.files.filter(({ name }) => name === 'replies.yaml')],
      given: givenFiles(
        whole,
        entries.map(({ path }) => path),
        made.scalePath ?? undefined,
      ),
      fontLicences: await readFontLicences(),
      withOriginals,
      resolution: made.resolution.symbol,
      generator,
      organization: options.organization ?? null,
      baggingDate: options.date ?? null,
    })
    const written = await write(session, whole.out, pack, {
      generator,
      report: made.report.documents[0]?.official.masthead.symbol ?? null,
      resolution: made.resolution.symbol,
      sources,
    })
    tellWritten(session, whole.out, made, sources, written)
    return needsPerson(made.findings)
  })
}

async function write(
  session: Session,
  folder: string,
  pack: Pack,
  about: Omit<Parameters<typeof provenanceOf>[0], 'written'>,
): Promise<PackWritten> {
  session.progress.stage('packing', pack.entries.length)
  try {
    return await writePack(pack, {
      folder,
      signal: session.signal,
      onProgress: (done, _total, path) => session.progress.step(done, path),
      provenance: (written) => provenanceOf({ ...about, written }),
    })
  } catch (fault) {
    if (fault instanceof SourceChanged) throw new CliRefusal('source-changed', fault.message)
    throw fault
  } finally {
    session.progress.end()
  }
}

/** The resolution and its mandates as read, for those who ask later what the report answered. */
function recordFiles({ resolution, texts, mandates }: MadeReport) {
  const asJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`
  return [
    { name: 'resolution.json', content: asJson(toResolutionContract(resolution, texts)) },
    { name: 'mandates.json', content: asJson(toMandatesContract(resolution, mandates, null, texts)) },
  ]
}

/** `scale` is the office's own, if the report was made with one. */
function givenFiles(
  options: ReportOptions,
  inFolder: readonly string[],
  scale: string | undefined,
): GivenFile[] {
  const one = (path: string | undefined, what: string): GivenFile[] =>
    path === undefined ? [] : [{ path, what }]
  return [
    ...options.resolution.map((path) => ({ path, what: 'the resolution' })),
    ...one(options.call, 'facts of the call'),
    ...one(options.states, 'table of States'),
    ...one(options.corrections, 'corrections'),
    ...one(options.themes, 'thematic sections'),
    ...one(scale, 'scale of words of number'),
    ...inFolder
      .filter((path) => OFFICE_FILES.has(path.toLowerCase()))
      .map((path) => ({
        path: `${options.replies}/${path}`,
        what: 'index or corrections beside the replies',
      })),
    ...(options.translations ?? []).map((path) => ({ path, what: 'translations' })),
  ]
}

function tellWritten(
  session: Session,
  out: string,
  { findings, report }: MadeReport,
  sources: readonly PackSource[],
  { fileCount, sizeBytes }: PackWritten,
): void {
  const kept = sources.filter(({ keptAs }) => keptAs !== null).length
  if (session.isJson) {
    const told = toFindingContract(findings, () => null)
    const counts = { files: fileCount, sizeBytes, sources: sources.length, originalsKept: kept }
    session.print(JSON.stringify({ schemaVersion: 1, out, ...counts, findings: told }, null, 2))
    return
  }
  session.print(
    `${report.documents[0]?.official.masthead.symbol ?? ''}: ${fileCount} files, ${sizeBytes} bytes, written to ${out}.`,
  )
  session.print(
    `${sources.length} files were received; ${kept} are kept as received. Begin with ${out}/README.txt.`,
  )
  const told = describeFindings(findings, false)
  if (told !== '') session.print(`\n${told}`)
}

async function checkCommand(session: Session, folder: string): Promise<number> {
  await requireFolder(folder)
  session.progress.stage('checking')
  const check = await checkPack(folder, {
    signal: session.signal,
    onProgress: (done, _total, path) => session.progress.step(done, path),
  })
  session.progress.end()
  const { findings, ...counts } = check
  if (session.isJson) {
    const told = toFindingContract(findings, () => null)
    session.print(JSON.stringify({ schemaVersion: 1, folder, ...counts, findings: told }, null, 2))
    return needsPerson(findings)
  }
  session.print(
    `${counts.fileCount} files, ${counts.sizeBytes} bytes, hashed with ${counts.algorithms.join(' and ') || 'nothing'}; ${counts.citationCount} citations and ${counts.statementCount} reproduced sentences compared with their sources.`,
  )
  session.print(findings.length === 0 ? 'Complete and unchanged.' : describeFindings(findings, false))
  return findings.length === 0 ? EXIT.done : needsPerson(findings)
}
