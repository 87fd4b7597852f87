/** Takes the files of a replies folder and has each read: what is no file, or cannot be opened, is a finding. */
import type { Transcription } from '#extract'
import { type FileTaken, type FolderEntry, takeFile } from '#platform/folder'
import type { Finding } from '#un'
import type { ReceivedFile } from './received-file.ts'
import type { SubmissionCode } from './submission.ts'

/** What reads the bytes of a file; the extractor of the house, with its pool and cache. */
export interface FileReader {
  read(bytes: Uint8Array, name: string): Promise<Transcription>
}

interface TakeOptions {
  readonly extractor: FileReader
  readonly onProgress?: (done: number, total: number, path: string) => void
}

interface Taken {
  /** In the order of the entries. */
  readonly files: readonly ReceivedFile[]
  readonly findings: readonly Finding<SubmissionCode>[]
}

/** A file of more bytes is not held; no reply has been seen above 60 MB. */
const MOST_BYTES = 200_000_000
/** Bytes of so many small files are held at once, however large the folder; large ones are read by themselves. */
const SMALL_BYTES = 10_000_000
const SMALL_AT_ONCE = 16
const LARGE_AT_ONCE = 2

/**
 * Reads the files among the entries of a folder. Gives them with their transcriptions; writes nothing.
 * Finds `link-not-followed`, `not-a-file`, `file-not-opened`, `file-changed`, each with the path as its subject.
 */
export async function takeReplies(
  folder: string,
  entries: readonly FolderEntry[],
  options: TakeOptions,
): Promise<Taken> {
  const results: One[] = entries.map(() => NOTHING)
  let done = 0
  options.onProgress?.(0, entries.length, '')
  const readThose = async (isWanted: (entry: FolderEntry) => boolean, atOnce: number): Promise<void> => {
    const waiting = entries.entries()
    const lane = async (): Promise<void> => {
      for (const [at, entry] of waiting) {
        if (!isWanted(entry)) continue
        results[at] = await takeOne(folder, entry, options.extractor)
        done++
        options.onProgress?.(done, entries.length, entry.path)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, lane))
  }
  await readThose(({ sizeBytes }) => sizeBytes <= SMALL_BYTES, SMALL_AT_ONCE)
  await readThose(({ sizeBytes }) => sizeBytes > SMALL_BYTES, LARGE_AT_ONCE)
  return {
    files: results.flatMap(({ file }) => file ?? []),
    findings: results.flatMap(({ finding }) => finding ?? []),
  }
}

interface One {
  readonly file: ReceivedFile | null
  readonly finding: Finding<SubmissionCode> | null
}

const NOTHING: One = { file: null, finding: null }

async function takeOne(folder: string, entry: FolderEntry, extractor: FileReader): Promise<One> {
  const { path, kind } = entry
  if (kind === 'link') return found('link-not-followed', path, LINK)
  if (kind === 'special') return found('not-a-file', path, SPECIAL)
  if (kind === 'closed') return found('file-not-opened', path, path === '' ? CLOSED_FOLDER : CLOSED)
  const taken = await takeSteady(`${folder}/${path}`)
  if (!taken.taken)
    return taken.why === 'not-a-file'
      ? found('not-a-file', path, SPECIAL)
      : found('file-not-opened', path, WHY_NOT[taken.why])
  const transcription = await extractor.read(taken.bytes, path.split('/').at(-1) ?? path)
  return {
    file: { path, sha256: transcription.sha256, sizeBytes: taken.bytes.length, transcription },
    finding: taken.isSteady ? null : finding('file-changed', path, CHANGED),
  }
}

/** A file that changed while it was read is read once more. */
async function takeSteady(path: string): Promise<FileTaken> {
  const first = await takeFile(path, MOST_BYTES)
  return first.taken && !first.isSteady ? takeFile(path, MOST_BYTES) : first
}

const LINK = 'is a link to another place and was not followed. Put the file itself into the folder.'
const SPECIAL = 'is no file but a pipe, a socket or a device, and was not opened. Take it out of the folder.'
const CLOSED = 'cannot be looked into. Check its name and who may read it.'
const CLOSED_FOLDER = 'The folder of replies cannot be looked into. Check who may read it.'
const CHANGED =
  'changed while it was read; what was read may be a part. Run the command again when it is complete.'
const WHY_NOT: Readonly<Record<'gone' | 'not-allowed' | 'too-big', string>> = {
  gone: 'was listed but could not be opened: it went away meanwhile, or the system cannot give back its name. Rename it or run the command again.',
  'not-allowed': 'may not be read by you. Change who may read it, or ask for a copy.',
  'too-big': `has more than ${MOST_BYTES / 1_000_000} MB and was not read. Ask the sender for a smaller file.`,
}

function found(code: SubmissionCode, path: string, what: string): One {
  return { file: null, finding: finding(code, path, what) }
}

function finding(code: SubmissionCode, path: string, what: string): Finding<SubmissionCode> {
  return { code, message: path === '' ? what : `${path} ${what}`, needsPerson: true, subject: path }
}
