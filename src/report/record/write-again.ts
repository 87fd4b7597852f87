/** Writes the document of an issued file again, from the record that its manifest carries, as it was written the first time. */
import type { Manifest } from '#official-document'
import type { StateTable } from '#un'
import { buildReport } from '../build-report.ts'
import type { IssuedRecord } from '../verify/issued/issued-record.ts'
import { inputOf } from './input-of.ts'

/** The manifest that the record gives, or why it gives none. */
export type WrittenAgain =
  | { readonly is: 'written'; readonly manifest: Manifest }
  | { readonly is: 'no-record' }
  | { readonly is: 'impossible'; readonly why: string }

/**
 * The same pure functions over the same record give the same document: whatever of a manifest differs from what comes out here
 * was written by somebody else, or by another version. Never throws, whatever a manifest says.
 */
export function writeAgain(issued: IssuedRecord, states: StateTable): WrittenAgain {
  try {
    const input = inputOf(issued, states)
    if (input === null) return { is: 'no-record' }
    const { documents } = buildReport(input)
    const own = documents.find(({ name }) => name === issued.document.name)
    if (own !== undefined) return { is: 'written', manifest: own.official.manifest }
    return { is: 'impossible', why: `the record gives no document named ${issued.document.name}` }
  } catch (error) {
    return { is: 'impossible', why: error instanceof Error ? error.message : String(error) }
  }
}
