/** What a check of a pack may find. */
import type { Finding } from '#un'

export type PackCode =
  | 'not-a-bag'
  | 'bag-version'
  | 'manifest-missing'
  | 'manifest-unreadable'
  | 'hash-unknown'
  | 'manifest-odd-line'
  | 'path-unsafe'
  | 'listed-twice'
  | 'file-missing'
  | 'file-unlisted'
  | 'hash-differs'
  | 'not-a-file'
  | 'size-differs'
  | 'fetch-listed'
  | 'trace-missing'
  | 'trace-unreadable'
  | 'transcription-missing'
  | 'transcription-differs'
  | 'span-differs'
  | 'statement-differs'

/** A finding that a person must look at: the pack is not what it says. */
export function wrong(code: PackCode, message: string, subject?: string): Finding<PackCode> {
  return { code, message, needsPerson: true, ...(subject === undefined ? {} : { subject }) }
}
