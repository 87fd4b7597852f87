/** A long manifest is packed in the files that are text, and read back the same; a damaged one is no manifest. */
import { expect, test } from 'vitest'
import type { OfficialDocument } from './document.ts'
import { pack, readManifestJson, unpack } from './packed-manifest.ts'
import { readIssuedAkomaNtoso } from './read-issued-akn.ts'
import { readIssuedHtml } from './read-issued-html.ts'
import { renderAkomaNtoso } from './render-akoma-ntoso.ts'
import { renderHtml } from './render-html.ts'
import { sampleDocument } from './sample-document.ts'

const small = sampleDocument()
const statements = Array.from({ length: 9000 }, (_, index) => ({
  id: `s-${index}`,
  text: `Statement ${index} – البيان – 声明 – “quoted” <&>`.repeat(3),
}))
const long = sampleDocument({ manifest: { ...small.manifest, statements } })

test.each([
  ['html', renderHtml, readIssuedHtml],
  ['akoma ntoso', renderAkomaNtoso, readIssuedAkomaNtoso],
] as const)('%s: a long manifest costs little and comes back the same', async (_, render, read) => {
  const bytesOf = async (document: OfficialDocument) =>
    (await render(document)).files[0]?.bytes ?? new Uint8Array()
  const bytes = await bytesOf(long)
  const added = bytes.length - (await bytesOf(small)).length
  expect(added).toBeLessThan(JSON.stringify(long.manifest).length / 4)
  const { value, findings } = read(bytes)
  expect(findings).toEqual([])
  expect(value.manifest).toEqual(long.manifest)
  expect(Buffer.compare(bytes, await bytesOf(long))).toBe(0)
})

//   packed                                     read
test.each([
  ['', null],
  ['H4sI', null],
  ['no base64 at all, and long enough', null],
  [pack('[]'), null],
  [pack('{"a":1'), null],
  [pack('{"a":1}').slice(0, -8), null],
  [pack('{"a":1}'), { a: 1 }],
])('%s', (packed, manifest) => expect(readManifestJson(unpack(packed))?.manifest ?? null).toEqual(manifest))
