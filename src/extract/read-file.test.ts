import fc from 'fast-check'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { listFiles, packageRoot, readBytes, statOf } from '#platform/files'
import { toTranscriptionContract, transcriptionContract } from './contract.ts'
import { openFile, wordFile, wordParagraph } from './fixtures.ts'
import { outlineOf } from './outline.ts'
import { readFileBytes } from './read-file.ts'
import type { Transcription } from './transcription.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What every transcription promises, whatever the bytes were. */
function checkWhole(transcription: Transcription): void {
  const { text, blocks, pages } = transcription
  expect(blocks.map((block) => text.slice(block.start, block.end))).toEqual(blocks.map((block) => block.text))
  expect(blocks.map((block) => block.text).join('\n\n')).toBe(text)
  for (const block of blocks) {
    expect(block.page).toBeLessThanOrEqual(Math.max(1, pages.length))
    for (const { start, end } of [...(block.marks ?? []), ...(block.rows?.flat() ?? [])]) {
      expect(block.start <= start && start <= end && end <= block.end).toBe(true)
    }
    for (const cell of block.rows?.flat() ?? []) expect(text.slice(cell.start, cell.end)).toBe(cell.text)
  }
  expect(transcription.findings.filter((finding) => finding.code === 'reader-crashed')).toEqual([])
  expect(transcriptionContract.safeParse(toTranscriptionContract(transcription)).error).toBeUndefined()
}

test.each([
  ['empty.docx', new Uint8Array(), ['empty-file']],
  [
    'scan.png',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82),
    ['no-text-layer'],
  ],
  ['letter.pdf', utf8('{\\rtf1 text}'), ['kind-differs-from-name']],
  ['replies.zip', zipSync({ 'a.txt': utf8('x') }), ['kind-not-read']],
  ['reply.pdf', wordFile(wordParagraph('The views of Xandria.')), ['kind-differs-from-name']],
  ['broken.docx', zipSync({ 'word/document.xml': utf8('no markup') }), ['file-damaged']],
  [
    'locked.odt',
    zipSync({
      mimetype: utf8('application/vnd.oasis.opendocument.text'),
      'META-INF/manifest.xml': utf8(
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:encryption-data/></m:manifest>',
      ),
      'content.xml': utf8('x'),
    }),
    ['file-encrypted'],
  ],
])('%s: findings, no fault', async (name, bytes, codes) => {
  const transcription = await readFileBytes(bytes, name)
  expect(transcription.findings.map((finding) => finding.code)).toEqual(codes)
  checkWhole(transcription)
})

test('a part that unpacks to a thousand times its size is not unpacked', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(30_000_000).fill(0x20) }, { level: 9 })
  const codes = (await readFileBytes(bomb, 'bomb.docx')).findings.map((finding) => finding.code)
  expect(codes).toContain('limit-exceeded')
})

test('entities of a document are not expanded and nothing outside is read', async () => {
  const bytes = zipSync({
    'word/document.xml': utf8(
      '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY a "aaaa">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>seen &file;&a;</w:t></w:r></w:p></w:body></w:document>',
    ),
  })
  expect((await readFileBytes(bytes, 'x.docx')).text).not.toMatch(/root:|aaaa/)
})

test('the same bytes give the same transcription, under any name but for its finding', async () => {
  const bytes = openFile('<text:p>Первый абзац.</text:p>')
  const first = await readFileBytes(bytes, 'xaa.odt')
  expect(await readFileBytes(bytes, 'xaa.odt')).toEqual(first)
  expect({ ...(await readFileBytes(bytes, 'xaa.doc')), findings: [] }).toEqual(first)
})

const wholes = [
  wordFile(wordParagraph('The first paragraph.') + wordParagraph('第二段。')),
  openFile(
    '<text:p>One</text:p><text:list><text:list-item><text:p>Two</text:p></text:list-item></text:list>',
  ),
  utf8('<html><body><p>One<table><tr><td>a<td>b</table></body></html>'),
  utf8(
    'From: a@b.c\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\ntext\n--B\nContent-Type: text/html\n\n<p>x\n--B--',
  ),
  utf8('Заголовок\n=====\n\n1. один\n2. два\n\na\tb\nc\td\n'),
]

test('bytes of any kind, and files with bytes changed or cut off, never throw', {
  timeout: 120_000,
}, async () => {
  const mutation = fc.record({
    whole: fc.constantFrom(...wholes),
    changes: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
    keep: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  const mutated = mutation.map(({ whole, changes, keep }) => {
    const bytes = Uint8Array.from(whole)
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte
    return keep < 0.3 ? bytes.subarray(0, Math.floor(bytes.length * keep * 3)) : bytes
  })
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), mutated), async (bytes) => {
      checkWhole(await readFileBytes(bytes, 'x'))
    }),
    { numRuns: 300 },
  )
})

/** Advance_questions_Slovenia_first_batch.doc, counted by eye: a title, three States, seven questions, two page numbers. */
function checkQuestions(transcription: Transcription): void {
  const count = (type: string): number => transcription.blocks.filter((block) => block.type === type).length
  expect([count('heading'), count('list-item'), count('paragraph'), count('footer')]).toEqual([4, 7, 0, 2])
  expect(transcription.findings).toEqual([])
}

const shared = `${packageRoot()}/../shared/data`
const hasShared = (await statOf(shared)) !== null
if (!hasShared)
  console.log('skipped: files that no one here wrote are not beside the project (../shared/data)')

test.skipIf(!hasShared)('files as issued and as sent are read whole', { timeout: 120_000 }, async () => {
  const names = (await listFiles(shared)).filter(
    (name) => /^(?:style|odd)\/|IRQ_/.test(name) && !/\/[^/]*(?<!Arabic)\.pdf$/.test(name),
  )
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) {
    const transcription = await readFileBytes(
      (await readBytes(`${shared}/${name}`)) ?? new Uint8Array(),
      name,
    )
    checkWhole(transcription)
    if (transcription.kind === 'docx') expect(transcription.text.length).toBeGreaterThan(3_000)
    else if (transcription.kind === 'doc') checkQuestions(transcription)
    else
      expect(transcription.findings.map((finding) => finding.code)).toContain(
        transcription.kind === 'image' ? 'ocr-read' : 'kind-not-read',
      )
  }
})

test.skipIf(!hasShared)(
  'the Iraqi reply is Word under the name of a PDF, in Arabic, with its numbers and pages',
  async () => {
    const name = 'submissions/IRQ_Iraq_First_NDC_Arabic.pdf'
    const read = await readFileBytes((await readBytes(`${shared}/${name}`)) ?? new Uint8Array(), name)
    expect(read).toMatchObject({ kind: 'docx', language: 'ar' })
    expect(read.findings[0]?.code).toBe('kind-differs-from-name')
    expect(read.pages).toHaveLength(14)
    expect(outlineOf(read).filter((line) => /^li1 \[\d+[.-]\]/.test(line)).length).toBeGreaterThan(50)
  },
)
