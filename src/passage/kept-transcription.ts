/** A reading as the record keeps it: what was read, by which readers, from which bytes. */
import type { Transcription } from '#extract'

/** The facts of one transcription; the whole of it stands among the bytes under `blobSha256`. */
export interface KeptTranscription {
  readonly id: string
  readonly fileSha256: string
  /** All readers in their versions: the same bytes and the same readers are read once. */
  readonly readers: string
  readonly reader: { readonly name: string; readonly version: string }
  readonly kind: Transcription['kind']
  readonly language: string
  readonly pageCount: number
  readonly textSha256: string
  /** Of an attachment: that of its carrier, in which it stands. */
  readonly blobSha256: string
  /** The transcription of the file that this one came in; null for a file of its own. */
  readonly carrier: string | null
}

/** A passage as it is found and cited. Positions count in the transcription's text (UTF-16). */
export interface KeptPassage {
  readonly id: string
  /** Counts from 1 in reading order. */
  readonly number: number
  readonly type: string
  readonly part: string
  readonly language: string
  readonly page: number
  readonly start: number
  readonly end: number
  readonly question: string | null
  readonly text: string
}

/** A passage judged to speak to an issue of a scheme. */
export interface KeptCoding {
  readonly passage: string
  readonly scheme: string
  readonly issue: string
  readonly number: number
  readonly holds: boolean
  readonly at: string
  readonly by: string
}

/** A transcription and those of the files inside it, to any depth. */
export function withInner(transcription: Transcription): readonly Transcription[] {
  return [
    transcription,
    ...transcription.attachments.flatMap(({ transcription: inner }) =>
      inner === null ? [] : withInner(inner),
    ),
  ]
}
