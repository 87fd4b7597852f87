/** Reads files in watched child processes, each once: a bad file costs a finding, a known file costs nothing. */
import type { Cache } from '#platform/cache'
import { sha256 } from '#platform/files'
import type { Pool, TaskEnd } from '#platform/pool'
import type { Finding } from '#un'
import { AKN_READER } from './akn/read-akn.ts'
import { DOC_READER } from './doc/read-doc.ts'
import { DOCX_READER } from './docx/read-docx.ts'
import { HTML_READER } from './html/read-html.ts'
import { EML_READER } from './mail/read-eml.ts'
import { MSG_READER } from './mail/read-msg.ts'
import { IMAGE_READER } from './ocr/read-image.ts'
import { ODT_READER } from './odt/read-odt.ts'
import { PDF_READER } from './pdf/read-pdf.ts'
import { readFileBytes, withNameFinding } from './read-file.ts'
import { aboutFile } from './reader.ts'
import { RTF_READER } from './rtf/read-rtf.ts'
import { TEXT_READER } from './text/read-text.ts'
import type { ExtractCode, Transcription } from './transcription.ts'

/** Changes whenever any reader, the language detector or the way of finishing changes what is read. */
export const READERS_VERSION = [
  'finish@2',
  'language@eld-2.1.0-medium-2',
  ...[
    AKN_READER,
    PDF_READER,
    IMAGE_READER,
    DOC_READER,
    DOCX_READER,
    EML_READER,
    HTML_READER,
    MSG_READER,
    ODT_READER,
    RTF_READER,
    TEXT_READER,
  ].map(({ name, version }) => `${name}@${version}`),
].join(' ')

/** The name under which the child process offers the reading. */
export const EXTRACT_TASK = 'extract'

/** What the child process runs: the file's bytes in, the transcription out. */
export function extractTask(input: { readonly bytes: Uint8Array }): Promise<Transcription> {
  return readFileBytes(input.bytes, '')
}

export interface ExtractorOptions {
  /** Children whose script offers `EXTRACT_TASK`. */
  readonly pool: Pool
  /** Null: nothing is remembered. */
  readonly cache: Cache | null
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
  /** Reads one file. Rejects only where the signal is aborted or the pool closed. */
  read(file: FileToRead, signal?: AbortSignal): Promise<Transcription>
  /** Reads many, as many at a time as the pool has processes; the answers stand in the order asked. */
  readAll(
    files: readonly FileToRead[],
    options?: { readonly signal?: AbortSignal; readonly onProgress?: (progress: ReadingProgress) => void },
  ): Promise<Transcription[]>
}

/** Opens an extractor over a pool of child processes and a cache by file hash and readers' versions. */
export function openExtractor({ pool, cache }: ExtractorOptions): Extractor {
  const readOne = async (
    file: FileToRead,
    signal?: AbortSignal,
  ): Promise<{ value: Transcription; isKnown: boolean }> => {
    signal?.throwIfAborted()
    let isKnown = true
    const make = async (): Promise<{ value: Transcription; keep: boolean }> => {
      isKnown = false
      const end = await untilAborted(pool.run<Transcription>(EXTRACT_TASK, { bytes: file.bytes }), signal)
      const value = transcriptionOf(end, file.bytes)
      return { value, keep: end.ended === 'done' && !lacksData(value) }
    }
    const key = `${sha256(file.bytes)} ${READERS_VERSION}`
    const value = cache === null ? (await make()).value : await cache.remember(key, asTranscription, make)
    return { value: withNameFinding(value, file.name), isKnown }
  }
  return {
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

/** A reading that more data on the machine would make better is not remembered. */
function lacksData({ findings, attachments }: Transcription): boolean {
  return (
    findings.some(({ code }) => code === 'ocr-data-missing') ||
    attachments.some(({ transcription }) => transcription !== null && lacksData(transcription))
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

function transcriptionOf(end: TaskEnd<Transcription>, bytes: Uint8Array): Transcription {
  if (end.ended === 'done') return end.output
  if (end.ended === 'cancelled') throw new DOMException('The reading was cancelled.', 'AbortError')
  return unreadTranscription(bytes, whyEnded(end))
}

const ASK = 'Open the file in its program and save it again, or ask the sender for another copy.'

function whyEnded(
  end: Exclude<TaskEnd<Transcription>, { ended: 'done' | 'cancelled' }>,
): Finding<ExtractCode> {
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

function unreadTranscription(bytes: Uint8Array, finding: Finding<ExtractCode>): Transcription {
  return {
    sha256: sha256(bytes),
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
