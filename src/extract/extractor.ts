/** Reads files in watched child processes, each once: a bad file costs a finding, a known file costs nothing. */
import type { Cache } from '#platform/cache'
import { sha256 } from '#platform/files'
import type { Office } from '#platform/office'
import type { Pool, TaskEnd } from '#platform/pool'
import type { Finding } from '#un'
import type { Conversion, FileToConvert } from './conversions.ts'
import { withNameFinding } from './promised-kind.ts'
import { aboutFile } from './reader.ts'
import { READERS_VERSION } from './readers.ts'
import type { ExtractCode, Transcription } from './transcription.ts'

/** The name under which the child process offers the reading. */
export const EXTRACT_TASK = 'extract'

export interface ExtractTask {
  readonly bytes: Uint8Array
  readonly conversions: readonly Conversion[]
}

/** What was read, and what would be read better once LibreOffice converted it. */
export interface Extraction {
  readonly transcription: Transcription
  readonly toConvert: readonly FileToConvert[]
}

export interface ExtractorOptions {
  /** Children whose script offers `EXTRACT_TASK`. */
  readonly pool: Pool
  /** Null: nothing is remembered. */
  readonly cache: Cache | null
  /** All readers in their versions, under which a reading is remembered; those of this release where nothing is said. */
  readonly readers?: string
  /** Converts what our own readers cannot read; without it a finding says that it is missing. */
  readonly office?: Pick<Office, 'version' | 'toDocx'>
}

export interface FileToRead {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface ReadingProgress {
  readonly doneCount: number
  readonly totalCount: number
  readonly name: string
  /** True where the transcription was remembered. */
  readonly isKnown: boolean
}

export interface Extractor {
  /** All readers in their versions. */
  readonly readers: string
  /** Reads one file. Rejects only where the signal is aborted or the pool closed. */
  read(file: FileToRead, signal?: AbortSignal): Promise<Transcription>
  /** Reads many, as many at a time as the pool has processes; the answers stand in the order asked. */
  readAll(
    files: readonly FileToRead[],
    options?: { readonly signal?: AbortSignal; readonly onProgress?: (progress: ReadingProgress) => void },
  ): Promise<Transcription[]>
}

/**
 * Opens an extractor over a pool of child processes and a cache by file hash and readers' versions; by LibreOffice's
 * version too for what was read by way of it.
 */
export function openExtractor({
  pool,
  cache,
  office,
  readers = READERS_VERSION,
}: ExtractorOptions): Extractor {
  const readOnce = async (input: ExtractTask, signal?: AbortSignal): Promise<Reading> =>
    readingOf(await untilAborted(pool.run<Extraction>(EXTRACT_TASK, input), signal), input.bytes)
  const remember = async (key: string, make: () => Promise<Reading>): Promise<Transcription> => {
    const whole = async (): Promise<{ value: Transcription; keep: boolean }> => {
      const { transcription, isDone } = await make()
      return { value: transcription, keep: isDone && !lacksHelp(transcription) }
    }
    return cache === null ? (await whole()).value : cache.remember(key, asTranscription, whole)
  }
  const readConverted = async (
    bytes: Uint8Array,
    first: Reading,
    signal?: AbortSignal,
  ): Promise<Transcription> => {
    if (office === undefined) return first.transcription
    const version = (await untilAborted(office.version(), signal)) ?? 'of an unknown version'
    return remember(`${sha256(bytes)} ${readers} libreoffice@${version}`, async () => {
      const conversions: Conversion[] = []
      for (const { sha256: hash, bytes: inner, form } of first.toConvert) {
        const end = await untilAborted(office.toDocx(inner, form), signal)
        if (end.ended === 'cancelled') throw cancelled()
        conversions.push({ sha256: hash, end, version })
      }
      return readOnce({ bytes, conversions }, signal)
    })
  }
  const readOne = async (
    file: FileToRead,
    signal?: AbortSignal,
  ): Promise<{ value: Transcription; isKnown: boolean }> => {
    signal?.throwIfAborted()
    let isKnown = true
    const value = await remember(`${sha256(file.bytes)} ${readers}`, async () => {
      isKnown = false
      const first = await readOnce({ bytes: file.bytes, conversions: [] }, signal)
      if (first.toConvert.length === 0) return first
      return { ...first, transcription: await readConverted(file.bytes, first, signal), isDone: false }
    })
    return { value: withNameFinding(value, file.name), isKnown }
  }
  return {
    readers,
    read: async (file, signal) => (await readOne(file, signal)).value,
    async readAll(files, { signal, onProgress } = {}) {
      let doneCount = 0
      return Promise.all(
        files.map(async (file) => {
          const { value, isKnown } = await readOne(file, signal)
          doneCount++
          onProgress?.({ doneCount, totalCount: files.length, name: file.name, isKnown })
          return value
        }),
      )
    },
  }
}

/** What the machine lacked or had no time for; another run may have it, so the reading is not remembered. */
const LACKING: ReadonlySet<ExtractCode> = new Set([
  'ocr-data-missing',
  'office-missing',
  'reader-timeout',
  'reader-out-of-memory',
])

function lacksHelp({ findings, attachments }: Transcription): boolean {
  return (
    findings.some(({ code }) => LACKING.has(code)) ||
    attachments.some(({ transcription }) => transcription !== null && lacksHelp(transcription))
  )
}

/** The work, or a rejection with the signal's reason as soon as it is aborted. */
function untilAborted<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return work
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

interface Reading extends Extraction {
  /** False where the child was stopped or crashed. */
  readonly isDone: boolean
}

function readingOf(end: TaskEnd<Extraction>, bytes: Uint8Array): Reading {
  if (end.ended === 'done') return { ...end.output, isDone: true }
  if (end.ended === 'cancelled') throw cancelled()
  return { transcription: unreadTranscription(sha256(bytes), whyEnded(end)), toConvert: [], isDone: false }
}

function cancelled(): DOMException {
  return new DOMException('The reading was cancelled.', 'AbortError')
}

const ASK = 'Open the file in its program and save it again, or ask the sender for another copy.'

function whyEnded(end: Exclude<TaskEnd<Extraction>, { ended: 'done' | 'cancelled' }>): Finding<ExtractCode> {
  switch (end.ended) {
    case 'timeout':
      return aboutFile(
        'reader-timeout',
        `Reading took more than ${Math.round(end.afterMs / 1000)} s and was stopped.`,
        true,
        ASK,
      )
    case 'out-of-memory':
      return aboutFile(
        'reader-out-of-memory',
        `Reading took more than ${Math.round(end.residentBytes / 1e6)} MB of memory and was stopped.`,
        true,
        ASK,
      )
    case 'crashed':
    case 'failed':
      return aboutFile('reader-crashed', `The reader stopped: ${end.message.split('\n')[0] ?? ''}`, true, ASK)
  }
}

/** What stands for a file (its SHA-256) whose reader was lost with its whole process, each time: nothing, and the finding `reader-crashed`. */
export function lostReading(hash: string): Transcription {
  return unreadTranscription(
    hash,
    aboutFile('reader-crashed', 'The process that read it was lost each time.', true, ASK),
  )
}

/** The finding for which a reading is to be tried again: its reader was stopped or ended; null where it was read. */
export function whyUnread({ findings }: Transcription): ExtractCode | null {
  return findings.find(({ code }) => ENDED.has(code))?.code ?? null
}

const ENDED: ReadonlySet<ExtractCode> = new Set(['reader-timeout', 'reader-out-of-memory', 'reader-crashed'])

function unreadTranscription(hash: string, finding: Finding<ExtractCode>): Transcription {
  return {
    sha256: hash,
    kind: 'unknown',
    reader: { name: 'none', version: '1' },
    language: 'und',
    text: '',
    textSha256: sha256(''),
    pages: [],
    blocks: [],
    attachments: [],
    properties: {},
    findings: [finding],
  }
}

/** A kept value that has the shape of a transcription; its text is proved by its own hash. */
function asTranscription(kept: unknown): Transcription | null {
  if (typeof kept !== 'object' || kept === null) return null
  const { text, textSha256, blocks, pages } = kept as Partial<Transcription>
  const isWhole =
    typeof text === 'string' && Array.isArray(blocks) && Array.isArray(pages) && sha256(text) === textSha256
  return isWhole ? (kept as Transcription) : null
}
