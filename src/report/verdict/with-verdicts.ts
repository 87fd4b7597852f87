/** Puts the rules to a document as it is made, so that its HTML can show what they say. */
import type { DocumentVerdicts, Manifest, OfficialDocument } from '#official-document'
import { assert } from '#platform/assert'
import type { StateTable } from '#un'
import { readIssuedRecord } from '../verify/issued/issued-record.ts'
import { verdictsOf } from './verdicts-of.ts'

type Drawn = Omit<OfficialDocument, 'manifest'>

/** The document with the verdicts of the rules on what its manifest says: whoever has the manifest can derive them again. */
export function withVerdicts(
  drawn: Drawn,
  manifest: Manifest,
  states: StateTable,
): Drawn & { readonly verdicts: DocumentVerdicts } {
  const reading = readIssuedRecord(manifest)
  assert(reading.is === 'known', 'a manifest just made can be read', {
    document: drawn.id,
    why: reading.is === 'unknown' ? reading.why : '',
  })
  return { ...drawn, verdicts: verdictsOf(reading.record, drawn, states, drawn.language) }
}
