/** Laws of the XML renderers: never throw, same bytes twice, every statement read back. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OfficialDocument, Rendering } from './document.ts'
import { foldSpace, type IssuedReading } from './issued.ts'
import { readIssuedAkomaNtoso } from './read-issued-akn.ts'
import { readIssuedDocx } from './read-issued-docx.ts'
import { renderAkomaNtoso } from './render-akoma-ntoso.ts'
import { renderDocx } from './render-docx.ts'
import { arbitraryDocument } from './sample-arbitrary.ts'
import { statementsOf } from './statements-of.ts'
import { legal } from './xml.ts'

const FORMATS: readonly [
  string,
  (document: OfficialDocument) => Rendering,
  (bytes: Uint8Array) => IssuedReading,
][] = [
  ['docx', renderDocx, readIssuedDocx],
  ['akoma ntoso', renderAkomaNtoso, readIssuedAkomaNtoso],
]

function bytesOf(rendering: Rendering): Uint8Array {
  return rendering.files[0]?.bytes ?? new Uint8Array()
}

test.each(FORMATS)(
  '%s: any document is rendered alike twice and read back word for word',
  (_, render, read) => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const bytes = bytesOf(render(document))
        expect(bytesOf(render(document))).toEqual(bytes)
        const { value, findings } = read(bytes)
        expect(findings).toEqual([])
        expect(value.manifest).toEqual(document.manifest)
        const found = new Map(value.statements.map(({ id, text }) => [id, foldSpace(text)]))
        for (const { id, text } of statementsOf(document)) {
          expect([id, found.get(id)]).toEqual([id, foldSpace(legal(text))])
        }
      }),
      { numRuns: 40 },
    )
  },
)

test.each(FORMATS)('%s: any bytes are read without a fault', (_, _render, read) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(read(bytes).findings.map((finding) => finding.code)).toContain('file-unreadable')
    }),
  )
})
