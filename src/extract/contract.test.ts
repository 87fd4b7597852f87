import { expect, test } from 'vitest'
import { toTranscriptionContract, transcriptionContract } from './contract.ts'
import { wordFile, wordParagraph } from './fixtures.ts'
import { readFileBytes } from './read-file.ts'
import type { Transcription } from './transcription.ts'

test('positions leave as code points: characters beyond the basic plane count once', async () => {
  const transcription = await readFileBytes(
    wordFile(wordParagraph('𠀀𠀁 one') + wordParagraph('two', '', '<w:b/>')),
    'xaa.docx',
  )
  const contract = toTranscriptionContract(transcription)
  expect(transcriptionContract.parse(contract)).toEqual(contract)
  expect(transcription.blocks.map(({ start, end }) => [start, end])).toEqual([
    [0, 8],
    [10, 13],
  ])
  expect(contract.blocks.map(({ start, end }) => [start, end])).toEqual([
    [0, 6],
    [8, 11],
  ])
  const characters = [...contract.text]
  for (const block of contract.blocks)
    expect(characters.slice(block.start, block.end).join('')).toBe(block.text)
})

test('everything a transcription may hold passes the schema, attachments inside attachments too', () => {
  const inner: Transcription = {
    sha256: 'a'.repeat(64),
    kind: 'pdf',
    reader: { name: 'pdf', version: '1' },
    language: 'en',
    text: 'A\tB',
    textSha256: 'b'.repeat(64),
    pages: [{ number: 1, width: 612, height: 792, start: 0, end: 3, obtained: 'text-layer' }],
    blocks: [
      {
        type: 'table',
        text: 'A\tB',
        start: 0,
        end: 3,
        page: 1,
        box: { x: 1, y: 2, width: 3, height: 4 },
        confidence: 0.5,
        language: 'en',
        level: 1,
        marker: '1',
        raw: 'A B',
        pageStarts: [{ at: 2, page: 2 }],
        role: 'signature',
        continued: true,
        marks: [{ type: 'link', start: 0, end: 1, target: 'https://example.org' }],
        rows: [
          ['A', 'B'].map((text, at) => ({
            start: at * 2,
            end: at * 2 + 1,
            text,
            header: at === 0,
            colSpan: 1,
            rowSpan: 1,
          })),
        ],
      },
    ],
    attachments: [],
    properties: { title: 't', from: 'f', to: 't', subject: 's', date: '2019-03-05' },
    findings: [
      {
        code: 'no-text-layer',
        message: 'm',
        needsPerson: true,
        hint: 'h',
        subject: 's',
        span: { witness: 'a', start: 0, end: 1, page: 1 },
      },
    ],
  }
  const facts = { name: 'in.pdf', sha256: inner.sha256, sizeBytes: 3, kind: 'pdf' } as const
  const outer = {
    ...inner,
    attachments: [
      { ...facts, transcription: { ...inner, attachments: [{ ...facts, transcription: null }] } },
    ],
  }
  const contract = toTranscriptionContract(outer)
  expect(transcriptionContract.parse(contract)).toEqual(contract)
  expect(contract.attachments[0]?.read?.blocks[0]?.rows?.[0]?.[1]).toMatchObject({
    start: 2,
    end: 3,
    text: 'B',
  })
  expect(transcriptionContract.safeParse({ ...contract, more: 1 }).success).toBe(false)
})
