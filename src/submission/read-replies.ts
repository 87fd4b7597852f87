/** Reads a folder of replies: lists and reads its files, its index and a person's corrections, and gathers submissions. */
import type { CallFacts } from '#call'
import type { Transcription } from '#extract'
import { readText } from '#platform/files'
import { type FolderEntry, listEntries } from '#platform/folder'
import type { Finding, Language, StateTable } from '#un'
import { gatherSubmissions } from './gather.ts'
import type { IgnoredFile, ReplyEntry } from './overrides.ts'
import { type IndexRow, readIndex } from './read-index.ts'
import { readRepliesYaml } from './read-replies-yaml.ts'
import { type CallDates, type ReceivedFile, withAttachments } from './received-file.ts'
import type { Submission, SubmissionCode } from './submission.ts'
import { type FileReader, takeReplies } from './take-replies.ts'

export interface ReadRepliesOptions {
  readonly extractor: FileReader
  readonly states: StateTable
  readonly call: CallFacts
  /** The report's language. */
  readonly language: Language
  readonly onProgress?: (done: number, total: number, path: string) => void
  /** Other places for the index and the corrections than `index.csv` and `replies.yaml` in the folder. */
  readonly indexPath?: string
  readonly correctionsPath?: string
}

export interface FolderReading {
  readonly submissions: readonly Submission[]
  /** Files a person left out, with the reason. */
  readonly ignored: readonly IgnoredFile[]
  /** About the folder, the index and the corrections; those about a reply stand in its submission. */
  readonly findings: readonly Finding<SubmissionCode>[]
  /** The transcription of every file that was read, attachments included, by path. */
  readonly transcriptions: ReadonlyMap<string, Transcription>
}

const INDEX_NAMES: ReadonlySet<string> = new Set(['index.csv', 'index.tsv', 'index.txt'])
const CORRECTIONS_NAMES: ReadonlySet<string> = new Set(['replies.yaml', 'replies.yml'])
/** Which of an office's files beside the replies a name in the folder is; null for a reply. */
export function officeFileKind(name: string): 'index' | 'corrections' | null {
  if (INDEX_NAMES.has(name.toLowerCase())) return 'index'
  return CORRECTIONS_NAMES.has(name.toLowerCase()) ? 'corrections' : null
}
/** What an office may put beside the replies, in small letters: its index and its corrections; no reply. */
export const OFFICE_FILES: ReadonlySet<string> = new Set([...INDEX_NAMES, ...CORRECTIONS_NAMES])
/** What systems leave in folders; no reply. */
const LEFTOVERS = /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$/iu

/** Whether a path in a folder of replies is of what systems leave there, which is never read. */
export function isLeftover(path: string): boolean {
  return path.split('/').some((part) => LEFTOVERS.test(part))
}

/**
 * Reads a folder of replies; writes nothing.
 *
 * Every file but the index, the corrections and what systems leave behind (names that begin with a full stop, "~$…",
 * Thumbs.db) is read and stands in a submission. Links are not followed, pipes and devices not opened. Finds
 * `link-not-followed`, `not-a-file`, `file-not-opened`, `file-changed`, and what the index, the corrections and the
 * gathering find.
 */
export async function readReplies(folder: string, options: ReadRepliesOptions): Promise<FolderReading> {
  const entries = await listEntries(folder)
  const indexName = nameAmong(entries, INDEX_NAMES)
  const correctionsName = nameAmong(entries, CORRECTIONS_NAMES)
  const index = await readIndexAt(options.indexPath ?? within(folder, indexName))
  const corrections = await readCorrectionsAt(options.correctionsPath ?? within(folder, correctionsName))
  const replies = entries.filter(
    ({ path }) => path !== indexName && path !== correctionsName && !isLeftover(path),
  )
  const { files, findings } = await takeReplies(folder, replies, options)
  const gathered = gatherSubmissions({
    files,
    index: index.rows,
    entries: corrections.entries,
    states: options.states,
    call: datesOf(options.call, options.language),
  })
  return {
    submissions: gathered.submissions,
    ignored: gathered.ignored,
    findings: [...findings, ...index.findings, ...corrections.findings, ...gathered.findings],
    transcriptions: transcriptionsOf(files),
  }
}

/** The regular file in the folder itself that has one of the names. */
function nameAmong(entries: readonly FolderEntry[], names: ReadonlySet<string>): string | undefined {
  return entries.find(({ path, kind }) => kind === 'file' && names.has(path.toLowerCase()))?.path
}

function within(folder: string, name: string | undefined): string | null {
  return name === undefined ? null : `${folder}/${name}`
}

interface IndexAt {
  readonly rows: readonly IndexRow[] | null
  readonly findings: readonly Finding<SubmissionCode>[]
}

async function readIndexAt(path: string | null): Promise<IndexAt> {
  const text = path === null ? null : await readText(path)
  if (path === null || text === null) return { rows: null, findings: [] }
  const { value, findings } = readIndex(text, nameOf(path))
  return { rows: value.length === 0 ? null : value, findings }
}

interface CorrectionsAt {
  readonly entries: readonly ReplyEntry[]
  readonly findings: readonly Finding<SubmissionCode>[]
}

async function readCorrectionsAt(path: string | null): Promise<CorrectionsAt> {
  const text = path === null ? null : await readText(path)
  if (path === null || text === null) return { entries: [], findings: [] }
  const { value, findings } = readRepliesYaml(text, nameOf(path))
  return { entries: value, findings }
}

function nameOf(path: string): string {
  return path.split(/[\\/]/u).at(-1) ?? path
}

function datesOf(call: CallFacts, reportLanguage: Language): CallDates {
  return {
    soughtOn: call.noteVerbale?.date ?? null,
    deadline: call.noteVerbale?.deadline ?? null,
    reportLanguage,
  }
}

function transcriptionsOf(files: readonly ReceivedFile[]): Map<string, Transcription> {
  return new Map(
    files
      .flatMap(withAttachments)
      .flatMap(({ path, transcription }): [string, Transcription][] =>
        transcription === null ? [] : [[path, transcription]],
      ),
  )
}
