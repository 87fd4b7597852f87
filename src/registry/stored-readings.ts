/** Readings kept in the record: what these readers read from a file once is not read again, on any machine. */
import type { Transcription } from '#extract'
import { PassageStore, recordTranscription } from '#passage'
import type { BlobName, Blobs } from '#platform/blobs'
import type { Cache } from '#platform/cache'
import type { RecordAtWork } from './open-registry.ts'

/** A key of the extractor: the file's SHA-256, and all readers in their versions. */
const KEY = /^([0-9a-f]{64}) (\S.*)$/su

/**
 * The record as the place of readings, before the one on this machine. What is found there only is recorded; a reading
 * that may come out better elsewhere (a program was missing, the time was short) is given and not kept.
 */
export function storedReadings({ book, blobs }: RecordAtWork, actor: string, disk: Cache): Cache {
  const tables = new PassageStore(book.store)
  return {
    async remember(key, accept, make) {
      const [, file = '', readers = ''] = KEY.exec(key) ?? []
      const known = file === '' ? null : await tables.transcription(file, readers)
      const kept = known === null ? null : accept(JSON.parse(await textOf(blobs, known.blobSha256)))
      if (kept !== null) return kept
      let isKept = true
      const value = await disk.remember(key, accept, async () => {
        const made = await make()
        isKept = made.keep
        return made
      })
      if (isKept && file !== '') {
        const text = JSON.stringify(value)
        const blob = await putText(blobs, text)
        // What the extractor remembers under such a key is a transcription, and nothing else.
        const transcription = JSON.parse(text) as Transcription
        await recordTranscription(book, blobs, actor, { transcription, readers, blob })
      }
      return value
    },
  }
}

/** A text kept among the bytes. */
export async function textOf(blobs: Blobs, sha256: string): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of blobs.read(sha256)) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

/** Puts a text, or bytes, among the bytes. */
export function putText(blobs: Blobs, content: string | Uint8Array): Promise<BlobName> {
  return blobs.put(
    (async function* () {
      yield typeof content === 'string' ? Buffer.from(content, 'utf8') : content
    })(),
  )
}
