/** A received file together with all that is known of it before it is grouped: row, sender, language, role. */
import type { Finding, LanguageTag } from '#un'
import type { IndexRow } from './read-index.ts'
import type { ReceivedFile } from './received-file.ts'
import type { AttributionSource, FileRole, ReplyFile, SubmissionCode } from './submission.ts'

/** Who a file is from: an entry of the table, a name that is not in it, or nobody yet. */
export type Party =
  | { readonly known: 'code'; readonly code: string }
  | { readonly known: 'name'; readonly name: string }
  | { readonly known: 'nobody' }

export interface AssignedFile {
  readonly file: ReceivedFile
  readonly row: IndexRow | null
  readonly party: Party
  readonly by: AttributionSource
  readonly evidence: string | null
  /** Codes of those who sign a joint letter beside the sender. */
  readonly coAuthors: readonly string[]
  readonly language: LanguageTag
  /** What names and words alone say; null where they are silent. */
  readonly role: FileRole | null
  readonly roleWhy: string | null
  readonly translation: ReplyFile['translation']
  /** True where a person or the index said the role: not to be changed. */
  readonly roleFixed: boolean
  readonly receivedOn: string | null
  readonly words: number
  readonly findings: readonly Finding<SubmissionCode>[]
}

/** The text of a file; empty where there is none. */
export function textOf(assigned: AssignedFile): string {
  return assigned.file.transcription?.text ?? ''
}

/** A file with fewer words is no text a report could reproduce (a stamp, a scan's page numbers). */
const READABLE_WORDS = 5

export function isReadable(assigned: AssignedFile): boolean {
  return assigned.words >= READABLE_WORDS
}
