/** Takes what a command is given into a record: the resolution, the office's files, the folder of replies. */
import { basename, dirname, join } from 'node:path'
import { type CallFacts, OFFICE_FILE_KINDS, type OfficeFileKind } from '#call'
import { type FileRead, type House, mandatesOf, repliesOf } from '#house'
import { listNames, makeTemporaryFolder, remove } from '#platform/files'
import {
  callOfResolution,
  type OfficeFileGiven,
  type Registry,
  type TakenNote,
  takeInOffice,
  takeInReplies,
  takeInResolution,
  type WorkingCopy,
  writeWorkingCopy,
} from '#registry'
import type { Resolution } from '#resolution'
import { mediaTypeOf, officeFileKind } from '#submission'
import type { Language, StateTable } from '#un'
import type { Session } from './session.ts'

/** Who stands in the log for what the command line does. */
export const COMMAND_LINE = 'system:command-line'

/** Files of the office's by the options that name them. */
export interface OfficeOptions {
  readonly call?: string
  readonly states?: string
  readonly corrections?: string
  readonly themes?: string
  readonly scale?: string
  readonly translations?: readonly string[]
}

/** Keeps a resolution as it was read; gives the call that rests on it. */
export async function takeInRead(
  session: Session,
  registry: Registry,
  { files, resolution }: { readonly files: readonly FileRead[]; readonly resolution: Resolution },
  paths: readonly string[],
): Promise<string> {
  const witnesses = files.map(({ name, transcription }, at) => ({
    ...{ path: paths[at] ?? '', name, sha256: transcription.sha256, textSha256: transcription.textSha256 },
    mediaType: mediaTypeOf(transcription.kind),
  }))
  const id = await takeInResolution(registry, COMMAND_LINE, {
    ...{ witnesses, resolution, mandates: mandatesOf(resolution) },
    reader: `rapporteur@${session.version}`,
  })
  return callOfResolution(registry, COMMAND_LINE, id)
}

/**
 * Keeps the office's files: those beside the replies and those that are named; where the sources are named whole, what is
 * not among them is taken away.
 */
export async function takeInFiles(
  registry: Registry,
  call: string,
  {
    options,
    facts,
    replies,
    isWhole,
  }: {
    readonly options: OfficeOptions
    readonly facts: CallFacts
    readonly replies: string | null
    readonly isWhole: boolean
  },
): Promise<void> {
  const files = [...(await besideReplies(replies, options.corrections)), ...named(options, facts)]
  const beside: readonly OfficeFileKind[] = replies === null ? [] : ['index', 'corrections']
  const kinds = isWhole ? OFFICE_FILE_KINDS : [...new Set([...beside, ...files.map(({ kind }) => kind)])]
  await takeInOffice(registry, COMMAND_LINE, { call, facts, kinds, files })
}

/** The index and the corrections in the folder of replies; corrections named elsewhere take the place of those there. */
async function besideReplies(
  replies: string | null,
  corrections: string | undefined,
): Promise<OfficeFileGiven[]> {
  const there = replies === null ? [] : await listNames(replies)
  const inFolder = there.flatMap((name): OfficeFileGiven[] => {
    const kind = officeFileKind(name)
    return kind === null ? [] : [{ kind, name, path: `${replies}/${name}` }]
  })
  if (corrections === undefined) return inFolder
  return [...inFolder.filter(({ kind }) => kind !== 'corrections'), fileAt('corrections', corrections)]
}

function named(options: OfficeOptions, facts: CallFacts): OfficeFileGiven[] {
  const { call, states, themes, scale, translations = [] } = options
  const ofCall = facts.scale
  return [
    ...(call === undefined ? [] : [fileAt('facts', call)]),
    ...(states === undefined ? [] : [fileAt('states', states)]),
    ...(themes === undefined ? [] : [fileAt('themes', themes)]),
    ...(scale === undefined ? [] : [fileAt('scale', scale)]),
    ...(scale === undefined && themes !== undefined && ofCall !== undefined && call !== undefined
      ? [{ kind: 'scale' as const, name: ofCall, path: join(dirname(call), ofCall) }]
      : []),
    ...translations.map((path) => fileAt('translations', path)),
  ]
}

function fileAt(kind: OfficeFileKind, path: string): OfficeFileGiven {
  return { kind, name: basename(path), path }
}

/** Reads a folder of replies and takes into the record what is new; tells what a person should know. */
export async function takeInFolder(
  session: Session,
  house: House,
  registry: Registry,
  given: {
    readonly call: string
    readonly folder: string
    readonly facts: CallFacts
    readonly states: StateTable
    readonly language: Language
    readonly corrections: string | undefined
  },
): Promise<void> {
  const { call, folder, facts, states, language, corrections } = given
  const reading = await repliesOf(house, {
    ...{ folder, states, call: facts, language },
    ...(corrections === undefined ? {} : { correctionsPath: corrections }),
    onProgress: (done, total, path) => {
      if (done === 0) session.progress.stage('reading replies', total)
      else session.progress.step(done, path)
    },
  })
  session.progress.stage('keeping what was received')
  const questions = facts.questions ?? []
  const { received, notes } = await takeInReplies(registry, COMMAND_LINE, {
    call,
    folder,
    reading,
    questions,
  })
  session.progress.end()
  session.note(
    `rapporteur: ${received === 0 ? 'nothing new for the record' : `${received} files are new to the record`}.`,
  )
  for (const note of notes) session.note(`rapporteur: ${NOTES[note.code](note.path)}`)
}

const NOTES: Readonly<Record<TakenNote['code'], (path: string) => string>> = {
  'only-in-record': (path) =>
    `${path} is no longer in the folder; the record keeps it, and it counts until its submission is withdrawn.`,
  'known-by-another-name': (path) => `${path} is in the record already, by the name it had before.`,
  'changed-while-read': (path) =>
    `${path} changed while it was read and was not kept; run the command again.`,
}

/** Works on a copy of what the record holds of a call; the copy is removed whatever happens. */
export async function inWorkingCopy<Result>(
  registry: Registry,
  call: string,
  work: (copy: WorkingCopy) => Promise<Result>,
): Promise<Result> {
  const folder = await makeTemporaryFolder('record')
  try {
    return await work(await writeWorkingCopy(registry, call, folder))
  } finally {
    await remove(folder)
  }
}
