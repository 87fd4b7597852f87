/** Takes a resolution, the office's files and a folder of replies into the record: what is new, and nothing twice. */
import { CallStore, type OfficeFileKind } from '#call'
import { type FileRead, type House, mandatesOf, repliesOf } from '#house'
import { makeTemporaryFolder, remove } from '#platform/files'
import {
  callOfResolution,
  type OfficeFileGiven,
  onlyCall,
  type RecordAtWork,
  type TakenNote,
  takeInOffice,
  takeInReplies,
  takeInResolution,
  type WorkingCopy,
  writeWorkingCopy,
} from '#registry'
import type { Resolution } from '#resolution'
import { mediaTypeOf } from '#submission'
import type { Language } from '#un'
import { readingOf } from './folder-reading.ts'
import { notAResolution } from './make-report.ts'
import { callFor, readResolutionFiles, statesFor } from './read-input.ts'
import { thematicFor } from './thematic-input.ts'
import { translationsFor } from './translations-input.ts'
import { type Work, WorkRefusal } from './work.ts'

/** What is taken in together, by where it lies. */
export interface Intake {
  /** A call of the record; null: that of the resolution, or the only one there is. */
  readonly call: string | null
  readonly resolution: readonly string[]
  readonly replies: string | null
  /** The kinds of the office's files that are given whole: what is not among them is taken away. */
  readonly kinds: readonly OfficeFileKind[]
  readonly office: readonly OfficeFileGiven[]
  /** Of the report; null: as the facts of the call say. */
  readonly language: Language | null
}

export interface TakenIn {
  readonly call: string
  /** Files that were new to the record; null where no replies were given. */
  readonly received: number | null
  readonly notes: readonly TakenNote[]
}

/**
 * Everything that is given is read, and refused, before any of it is kept.
 *
 * Refuses what the files refuse, `several-calls`, `no-such-call`. Taking in the same again changes nothing.
 */
export async function takeIn(
  work: Work,
  house: House,
  record: RecordAtWork,
  actor: string,
  intake: Intake,
): Promise<TakenIn> {
  const { resolution, replies, kinds, office } = intake
  const at = (kind: OfficeFileKind): string | undefined => office.find((file) => file.kind === kind)?.path
  const states = await statesFor(at('states'))
  const stated = at('facts') === undefined ? null : (await callFor(at('facts'))).facts
  await requireReadable(office, at)
  const read = resolution.length === 0 ? null : await readResolutionFiles(work, house, resolution)
  if (read !== null && read.resolution.operative.length === 0 && read.resolution.symbol === null)
    throw notAResolution(resolution)
  const call = await callOf(work, record, actor, intake, read)
  await takeInOffice(record, actor, { call, facts: stated ?? {}, kinds, files: office })
  if (replies === null) return { call, received: null, notes: [] }
  const facts = stated ?? (await new CallStore(record.book.store).facts(call))?.facts ?? {}
  const language = intake.language ?? facts.languages?.[0] ?? facts.originalLanguage ?? 'en'
  const corrections = at('corrections')
  const reading = await repliesOf(house, {
    ...{ folder: replies, states, call: facts, language },
    ...(corrections === undefined ? {} : { correctionsPath: corrections }),
    onProgress: readingOf(work),
  })
  work.progress.stage('keeping what was received')
  const questions = facts.questions ?? []
  const taken = await takeInReplies(record, actor, { call, folder: replies, reading, questions })
  work.progress.end()
  return { call, ...taken }
}

async function requireReadable(
  office: readonly OfficeFileGiven[],
  at: (kind: OfficeFileKind) => string | undefined,
): Promise<void> {
  const [themes, scale] = [at('themes'), at('scale')]
  if (themes !== undefined)
    await thematicFor({ themes, ...(scale === undefined ? {} : { scale }) }, undefined)
  await translationsFor(office.flatMap(({ kind, path }) => (kind === 'translations' ? [path] : [])))
}

async function callOf(
  work: Work,
  record: RecordAtWork,
  actor: string,
  { call, resolution }: Intake,
  read: Parameters<typeof takeInRead>[3] | null,
): Promise<string> {
  const known = call === null ? null : await new CallStore(record.book.store).call(call)
  if (call !== null && known === null) throw noSuchCall(call)
  if (read === null) return call ?? onlyCall(record, actor)
  const of = await takeInRead(work, record, actor, read, resolution)
  if (call === null) return callOfResolution(record, actor, of)
  if (known?.resolution !== of) throw noSuchCall(call)
  return call
}

function noSuchCall(call: string): WorkRefusal {
  return new WorkRefusal('no-such-call', `the record has no call ${call} of this resolution.`)
}

/** Keeps a resolution as it was read; gives its id in the record. */
export function takeInRead(
  { version }: Work,
  record: RecordAtWork,
  actor: string,
  { files, resolution }: { readonly files: readonly FileRead[]; readonly resolution: Resolution },
  paths: readonly string[],
): Promise<string> {
  const witnesses = files.map(({ name, transcription }, at) => ({
    ...{ path: paths[at] ?? '', name, sha256: transcription.sha256, textSha256: transcription.textSha256 },
    mediaType: mediaTypeOf(transcription.kind),
  }))
  return takeInResolution(record, actor, {
    ...{ witnesses, resolution, mandates: mandatesOf(resolution) },
    reader: `rapporteur@${version}`,
  })
}

/** Works on a copy of what the record holds of a call; the copy is removed whatever happens. */
export async function inWorkingCopy<Result>(
  record: RecordAtWork,
  call: string,
  work: (copy: WorkingCopy) => Promise<Result>,
): Promise<Result> {
  const folder = await makeTemporaryFolder('record')
  try {
    return await work(await writeWorkingCopy(record, call, folder))
  } finally {
    await remove(folder)
  }
}
