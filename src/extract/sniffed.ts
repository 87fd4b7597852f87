/** What a look at the bytes of a file found. */
import type { FileKind } from './transcription.ts'

export interface Sniffed {
  readonly kind: FileKind
  /** A word or media type for a message: "image/png", "application/vnd.ms-excel", "encrypted Office document". */
  readonly detail: string
  readonly isEncrypted: boolean
}
