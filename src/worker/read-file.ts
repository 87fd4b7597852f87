/** Reads a received file and records what was read; a file that ends its reader is parked, with a reading that says so. */
import type { Book } from '#audit'
import {
  type ExtractCode,
  type Extractor,
  lostReading,
  READERS_VERSION,
  type Transcription,
  whyUnread,
} from '#extract'
import { PassageRefusal, PassageStore, recordTranscription } from '#passage'
import type { Blobs } from '#platform/blobs'
import type { Handler, Jobs } from '#platform/jobs'
import { cutPassages } from '#registry'
import { SubmissionStore } from '#submission'
import { enqueueReading, type FileToBeRead } from './queues.ts'

/** What reading works with. */
export interface ReadingMeans {
  readonly book: Book
  readonly blobs: Blobs
  readonly extractor: Pick<Extractor, 'read'>
}

/** Who stands in the log for a reading. */
const READER = 'system:reader'
/** The readers of a reading that was given up; so that it is never taken for theirs, and can be tried again. */
const GIVEN_UP = `given-up ${READERS_VERSION}`
const HASHES_AT_ONCE = 1_000

/** The reader of a file ended or was stopped; another try may go better. */
class ReaderEnded extends Error {
  override name = 'ReaderEnded'
  constructor(readonly code: ExtractCode) {
    super(code)
  }
}

/** Handles `read-file`. The same bytes are read by the same readers once, whoever sent them. */
export function readFileHandler({ book, blobs, extractor }: ReadingMeans): Handler<FileToBeRead> {
  const tables = new PassageStore(book.store)
  return async ({ data: { sha256 }, signal, isLastTry, progress, finish }) => {
    if ((await tables.transcription(sha256, READERS_VERSION)) !== null) return
    progress(0, null, 'reading')
    const bytes = await whole(blobs.read(sha256))
    const transcription = await extractor.read({ name: '', bytes }, signal)
    const why = whyUnread(transcription)
    const blob = await blobs.put(once(transcription))
    const record = (readers: string) =>
      recordTranscription(book, blobs, READER, { transcription, readers, blob })
    if (why === null)
      return unlessDestroyed(() =>
        finish(async () => cutPassages(book, READER, transcription, await record(READERS_VERSION))),
      )
    if (isLastTry) await unlessDestroyed(() => record(GIVEN_UP))
    throw new ReaderEnded(why)
  }
}

/** Handles `read-file-parked`: where a file took its worker with it each time, the record says that it was not read. */
export function parkedFileHandler({ book, blobs }: Omit<ReadingMeans, 'extractor'>): Handler<FileToBeRead> {
  const tables = new PassageStore(book.store)
  return async ({ data: { sha256 }, finish }) => {
    const known = await tables.transcriptionsOf(sha256)
    if (known.some(({ readers }) => readers === READERS_VERSION || readers === GIVEN_UP)) return
    const transcription = lostReading(sha256)
    const blob = await blobs.put(once(transcription))
    const given = { transcription, readers: GIVEN_UP, blob }
    await unlessDestroyed(() => finish(() => recordTranscription(book, blobs, READER, given)))
  }
}

/**
 * Asks for every file that these readers have not read: after a restore, or where readers have become better. What stands
 * is not asked for twice, what is parked stays parked. Gives how many are new.
 */
export async function askForReadings(book: Book, jobs: Pick<Jobs, 'enqueue'>): Promise<number> {
  const [submissions, readings] = [new SubmissionStore(book.store), new PassageStore(book.store)]
  let asked = 0
  for (let after: string | null = null; ; ) {
    const hashes: string[] = await submissions.hashes({ after, most: HASHES_AT_ONCE })
    const read = new Set(await readings.filesRead(hashes, READERS_VERSION))
    for (const sha256 of hashes)
      if (!read.has(sha256) && (await enqueueReading(jobs, sha256)).isNew) asked += 1
    after = hashes.at(-1) ?? null
    if (hashes.length < HASHES_AT_ONCE) return asked
  }
}

/** Bytes that were destroyed while they were read leave nothing to record, and nothing to try again. */
async function unlessDestroyed(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (refusal) {
    if (!(refusal instanceof PassageRefusal && refusal.code === 'destroyed')) throw refusal
  }
}

async function* once(transcription: Transcription): AsyncIterable<Uint8Array> {
  yield Buffer.from(JSON.stringify(transcription), 'utf8')
}

async function whole(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const part of parts) all.push(part)
  return Buffer.concat(all)
}
