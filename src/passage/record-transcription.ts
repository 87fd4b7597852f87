/** Records what was read from a file; what other readers read before stays as long as anybody cites it. */
import { type Book, enact } from '#audit'
import type { Transcription } from '#extract'
import type { BlobName, Blobs } from '#platform/blobs'
import { holdBlobs, holdSubject } from '#platform/hold'
import { SubmissionStore } from '#submission'
import { type KeptTranscription, withInner } from './kept-transcription.ts'
import { PassageRefusal } from './passage-refusal.ts'
import { PassageStore } from './store.ts'

/** A reading whose whole JSON was put among the bytes as `blob`. */
export interface TranscriptionGiven {
  readonly transcription: Transcription
  /** All readers in their versions. */
  readonly readers: string
  readonly blob: BlobName
}

/**
 * Records a reading with those of the files inside; the same readers over the same bytes are nothing new. Gives the
 * reading of the file itself.
 * Refuses `bytes-missing`, `destroyed` (of bytes that were destroyed meanwhile). Logs `file-read`.
 */
export function recordTranscription(
  book: Book,
  blobs: Pick<Blobs, 'has'>,
  actor: string,
  { transcription, readers, blob }: TranscriptionGiven,
): Promise<KeptTranscription> {
  const tables = new PassageStore(book.store)
  const { sha256: file } = transcription
  return enact(book, async () => {
    await holdSubject(book.store, `file:${file}`)
    const known = await tables.transcription(file, readers)
    if (known !== null) return { result: known, entry: null }
    if ((await new SubmissionStore(book.store).blobsDestroyed([file])).length > 0)
      throw new PassageRefusal('destroyed', { sha256: file })
    const missing = await holdBlobs(book.store, blobs, [blob.sha256])
    if (missing.length > 0) throw new PassageRefusal('bytes-missing', { sha256: missing })
    const [own, ...inner] = withInner(transcription)
    const at = book.means.now()
    const read = factsOf(own ?? transcription, { id: book.means.id(), readers, blob, carrier: null })
    const inside = inner.map((each) =>
      factsOf(each, { id: book.means.id(), readers, blob, carrier: read.id }),
    )
    await tables.insertTranscriptions([read, ...inside], { at, by: actor })
    const payload = {
      transcription: read.id,
      ...{ fileSha256: file, blobSha256: blob.sha256, textSha256: read.textSha256 },
      reader: { ...read.reader },
      ...{ language: read.language, pageCount: read.pageCount, inside: inside.length },
    }
    return { result: read, entry: { actor, act: 'file-read', subject: `file:${file}`, payload } }
  })
}

function factsOf(
  { sha256, reader, kind, language, pages, textSha256 }: Transcription,
  of: {
    readonly id: string
    readonly readers: string
    readonly blob: BlobName
    readonly carrier: string | null
  },
): KeptTranscription {
  return {
    id: of.id,
    fileSha256: sha256,
    readers: of.readers,
    reader,
    kind,
    language,
    pageCount: pages.length,
    textSha256,
    blobSha256: of.blob.sha256,
    carrier: of.carrier,
  }
}
