/** The manifest of a report holds all a renderer needs: the document comes back from it, to the byte. */
import { expect, test } from 'vitest'
import { documentOf, renderAkomaNtoso, renderDocx, renderHtml } from '#official-document'
import { buildReport } from './build-report.ts'
import { sampleInput } from './sample-record.ts'

const report = buildReport(
  await sampleInput([
    { state: 'XAR', text: 'Arvenia supports cooperation.\n\nIt does not support a new instrument.\n' },
    { state: 'XCE', text: 'Célune may consider a protocol of 2021.\n' },
  ]),
)

test('a document is drawn again from the JSON of its manifest', async () => {
  for (const { official } of report.documents) {
    const again = documentOf(JSON.parse(JSON.stringify(official.manifest)))
    expect(again).toEqual(official)
    if (again === null) continue
    expect(renderDocx(again).files).toEqual(renderDocx(official).files)
    expect(renderAkomaNtoso(again).files).toEqual(renderAkomaNtoso(official).files)
    expect((await renderHtml(again)).files).toEqual((await renderHtml(official)).files)
  }
})

test('a layout that does not fit its statements gives nothing', () => {
  const [first] = report.documents
  const text = JSON.stringify(first?.official.manifest)
  const check = (edited: string): void => {
    expect(edited).not.toBe(text)
    expect(documentOf(JSON.parse(edited))).toBeNull()
  }
  check(text.replaceAll('does not support', 'does support'))
  check(text.replace('{"text":" "', '{"text":" It is clear that "'))
  check(text.replace('"layout":', '"other":'))
  check(text.replace('"look":"body"', '"look":"none"'))
})
