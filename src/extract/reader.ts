/** What every reader of this room gives: the draft of a transcription without the facts the door knows. */

import type { Finding } from '#un'
import type { Draft, DraftFinding } from './draft.ts'
import type { ExtractCode } from './transcription.ts'

/** A draft without the file's hash and kind, which the door adds. */
export type Drafted = Omit<Draft, 'sha256' | 'kind'>

/** A finding about a whole file. */
export function aboutFile(
  code: ExtractCode,
  message: string,
  needsPerson: boolean,
  hint?: string,
): Finding<ExtractCode> {
  return { code, message, needsPerson, ...(hint === undefined ? {} : { hint }) }
}

/** A finding about a whole block. */
export function aboutBlock(code: ExtractCode, message: string, needsPerson: boolean): DraftFinding {
  return { code, message, needsPerson }
}
