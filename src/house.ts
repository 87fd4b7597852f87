/** The one place where everything is put together: tables are loaded, rooms are joined into the chain. */
import { type CallFacts, readCall } from '#call'
import { decodeText, type Transcription } from '#extract'
import { type Mandate, type MandateReading, readMandates } from '#mandate'
import { pageReadings, passagesOf } from '#passage'
import { packageRoot, readBytes, readText, statOf } from '#platform/files'
import {
  type Authoring,
  buildReport,
  type Formulae,
  type PassageList,
  passageListOf,
  type QuantifierScale,
  type Report,
  readScale,
  type SourceText,
  type Translations,
} from '#report'
import { type Resolution, readResolution, type WitnessText } from '#resolution'
import { type FolderReading, readReplies } from '#submission'
import { type Finding, type Language, readGroupMembers, readStates, type StateTable } from '#un'
import type { House } from './open-house.ts'

export { type House, type HouseOptions, openHouse } from './open-house.ts'

/** One file read: what it is called, and its transcription. */
export interface FileRead {
  readonly name: string
  readonly transcription: Transcription
  /** The characters of a plain text file as they stand, line by line; null for any other kind. */
  readonly plainText: string | null
}

/** Reads one file through the extractor; null where there is no such file. */
export async function readFile(house: House, path: string): Promise<FileRead | null> {
  const bytes = await readBytes(path)
  if (bytes === null) return null
  const name = path.split(/[\\/]/).at(-1) ?? path
  const transcription = await house.extractor.read({ name, bytes }, house.signal)
  const plainText = transcription.kind === 'text' ? (decodeText(bytes)?.text ?? null) : null
  return { name, transcription, plainText }
}

/** A resolution and the texts of its witnesses, for the positions that leave the house. */
export interface ResolutionRead {
  readonly resolution: Resolution
  readonly texts: ReadonlyMap<string, string>
}

/** Joins the files, each a witness of the same resolution, into one reading. */
export function resolutionOf(files: readonly FileRead[]): ResolutionRead {
  const witnesses = files.map(witnessOf)
  const resolution = readResolution(witnesses)
  const texts = new Map(resolution.witnesses.map(({ id }, index) => [id, witnesses[index]?.text ?? '']))
  return { resolution, texts }
}

/** A plain text is a witness as it stands: its line breaks say where footnotes and running heads were. */
function witnessOf({ name, transcription, plainText }: FileRead): WitnessText {
  if (plainText === null) return { name, ...transcription }
  return { name, sha256: transcription.sha256, kind: transcription.kind, text: plainText }
}

/** The mandates of a resolution, deadlines resolved to dates. */
export function mandatesOf(resolution: Resolution): MandateReading {
  return readMandates(resolution)
}

/**
 * The table of States: the one given, else the real one with organizations and the members of groups.
 * Findings say what is wrong in it.
 */
export async function loadStates(
  path: string | null,
): Promise<{ readonly table: StateTable; readonly findings: readonly Finding[] } | null> {
  const root = packageRoot()
  const paths = path === null ? [`${root}/data/member-states.yaml`, `${root}/data/respondents.yaml`] : [path]
  const texts = await Promise.all(paths.map((each) => readText(each)))
  if (texts.some((text) => text === null)) return null
  const { value, findings } = readStates(...texts.flatMap((text) => text ?? []))
  const members = path === null ? await readText(`${root}/data/group-members.yaml`) : null
  if (members === null) return { table: value, findings }
  const joined = readGroupMembers(members, value)
  return { table: joined.value, findings: [...findings, ...joined.findings] }
}

/** The facts of the call; null where there is no such file; no path gives no facts. */
export async function loadCall(
  path: string | null,
): Promise<{ readonly facts: CallFacts; readonly findings: readonly Finding[] } | null> {
  if (path === null) return { facts: {}, findings: [] }
  const text = await readText(path)
  if (text === null) return null
  const { value, findings } = readCall(text, path.split(/[\\/]/).at(-1) ?? path)
  return { facts: value, findings }
}

/** The scale of words of number: the one given, else the published one. Null where there is no such file. */
export async function loadScale(path: string | null): Promise<ReturnType<typeof readScale> | null> {
  const text = await readText(path ?? `${packageRoot()}/data/quantifiers.yaml`)
  return text === null ? null : readScale(text, path ?? 'quantifiers.yaml')
}

export interface RepliesOptions {
  readonly folder: string
  readonly states: StateTable
  readonly call: CallFacts
  readonly language: Language
  readonly correctionsPath?: string
  readonly onProgress: (done: number, total: number, path: string) => void
}

/** Reads a folder of replies: who sent what, and the transcription of every file. */
export function repliesOf(house: House, options: RepliesOptions): Promise<FolderReading> {
  return readReplies(options.folder, {
    extractor: { read: (bytes, name) => house.extractor.read({ name, bytes }, house.signal) },
    states: options.states,
    call: options.call,
    language: options.language,
    onProgress: options.onProgress,
    ...(options.correctionsPath === undefined ? {} : { correctionsPath: options.correctionsPath }),
  })
}

export interface ReportOptions {
  readonly resolution: Resolution
  readonly mandates: readonly Mandate[]
  readonly call: CallFacts
  readonly states: StateTable
  readonly replies: FolderReading
  readonly translations: readonly Translations[]
  readonly language: Language
  readonly formulae: Formulae
  readonly version: string
  /** The authoring file of thematic sections and the scale of its words of number; null for a compilation. */
  readonly thematic: { readonly authoring: Authoring; readonly scale: QuantifierScale } | null
}

/** A report, and every passage it could cite. */
export interface ReportMade {
  readonly report: Report
  readonly passages: PassageList
}

/** Cuts the replies into passages and builds the report from them. */
export function reportOf(options: ReportOptions): ReportMade {
  const input = {
    resolution: options.resolution,
    mandates: options.mandates,
    call: options.call,
    states: options.states,
    submissions: options.replies.submissions,
    leftOut: options.replies.ignored,
    folderFindings: options.replies.findings,
    sources: sourcesOf(options.replies, options.call),
    translations: options.translations,
    language: options.language,
    formulae: options.formulae,
    generator: { name: 'rapporteur', version: options.version },
    authoring: options.thematic?.authoring ?? null,
    scale: options.thematic?.scale ?? null,
  }
  return { report: buildReport(input), passages: passageListOf(input) }
}

/** One file as a report takes it: its words cut into passages, and how surely each page was read. */
export function sourceTextOf(
  { path, submission }: { readonly path: string; readonly submission: string },
  transcription: Transcription,
  call: Pick<CallFacts, 'questions'>,
): SourceText {
  const { sha256, reader, text, textSha256, findings } = transcription
  const passages = passagesOf(submission, transcription, { questions: call.questions ?? [] })
  const unreadPages = transcription.pages
    .filter((page) => page.obtained === 'none')
    .map((page) => page.number)
  const pages = pageReadings(transcription)
  return { path, sha256, reader, text, textSha256, passages, unreadPages, pages, findings }
}

function sourcesOf(replies: FolderReading, call: CallFacts): Map<string, SourceText> {
  return new Map(
    replies.submissions.flatMap((submission) =>
      submission.files.flatMap((file): [string, SourceText][] => {
        const transcription = replies.transcriptions.get(file.path)
        if (transcription === undefined) return []
        const place = { path: file.path, submission: submission.id }
        return [[file.path, sourceTextOf(place, transcription, call)]]
      }),
    ),
  )
}

/** Whether a path is a file, a folder, or nothing. */
export async function kindOfPath(path: string): Promise<'file' | 'folder' | null> {
  const found = await statOf(path)
  if (found === null) return null
  return found.isDirectory() ? 'folder' : 'file'
}
