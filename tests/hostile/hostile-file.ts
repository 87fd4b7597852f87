/** A hostile file and what must come of it. */
import type { ExtractCode, Transcription } from '#extract'

export interface HostileFile {
  readonly what: string
  readonly name: string
  /** Made when its turn comes, and let go after it. */
  readonly make: () => Uint8Array
  /**
   * Findings an officer sees; others may stand beside them. None: there must be no finding at all, and `text` or `holds`
   * proves that the file was read as if there were nothing odd about it.
   */
  readonly codes: readonly ExtractCode[]
  /** Words that must be read all the same; `none` where not one word may come out. */
  readonly text?: RegExp | 'none'
  /** What else must hold. */
  readonly holds?: (read: Transcription) => boolean
}

export const SENTENCE = 'The Government of Xandria supports the work of the Assembly and of its committees.'

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
