/** The life of 73/187 through the command line: from the seed texts and a folder of replies to the report. */
import { cp } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { parse } from 'yaml'
import { mandatesContract } from '#mandate'
import { readIssuedAkomaNtoso, readIssuedDocx, readIssuedHtml, readIssuedPdf } from '#official-document'
import {
  listFiles,
  makeTemporaryFolder,
  readBytes,
  readText,
  remove,
  sha256,
  writeWhole,
} from '#platform/files'
import { reportContract } from '#report'
import { resolutionContract } from '#resolution'
import { readReplies, repliesContract } from '#submission'
import { stateTable } from '#un'
import { openExampleExtractor } from '../example-extractor.ts'
import { EXAMPLE, EXAMPLE_ARGS, EXAMPLE_SEEDS, exampleReport, hashes, MAKING_MS } from '../example-report.ts'
import { type Run, rapporteur } from './run-command.ts'

const folder = await makeTemporaryFolder('journey')
const cache = inject('exampleCache')
const out = `${folder}/out`

afterAll(() => remove(folder))

test('read: the two seeds together are the whole resolution', async () => {
  const { status, out: json } = await rapporteur(['read', ...EXAMPLE_SEEDS, '--json'], { cache })
  const resolution = resolutionContract.parse(JSON.parse(json))
  expect(status).toBe(0)
  expect(resolution).toMatchObject({
    symbol: 'A/RES/73/187',
    adoptedOn: '2018-12-17',
    meeting: '56th plenary meeting',
    gaSession: 73,
    language: 'en',
  })
  expect([
    resolution.preambular.length,
    resolution.operative.length,
    resolution.footnotes.length,
    resolution.references.length,
  ]).toEqual([14, 3, 3, 31])
})

test('mandates: four, of four kinds', async () => {
  const { out: json } = await rapporteur(['mandates', ...EXAMPLE_SEEDS, '--json'], { cache })
  const { mandates } = mandatesContract.parse(JSON.parse(json))
  expect(mandates.map(({ kind, paragraph }) => `${paragraph} ${kind}`)).toEqual([
    '1 seek-views',
    '1 report',
    '2 funding-condition',
    '3 place-on-agenda',
  ])
})

describe('report', () => {
  let run: Run
  let before: Readonly<Record<string, string>>

  beforeAll(async () => {
    const made = await exampleReport(cache)
    before = made.repliesBefore
    run = made.run
    await cp(made.folder, out, { recursive: true })
  }, MAKING_MS)

  const report = async () => reportContract.parse(JSON.parse((await readText(`${out}/report.json`)) ?? '{}'))

  test('ends with findings for a person, and writes four formats, data, corrections and findings', async () => {
    expect(run.err).not.toContain('fault')
    expect(run.status).toBe(3)
    const made = await listFiles(out)
    const formats = ['docx', 'html', 'json', 'pdf', 'xml']
    expect(made).toEqual(
      [
        ...formats.map((format) => `addendum-1.${format}`),
        'findings.json',
        'passages.json',
        'replies.yaml',
        ...formats.map((format) => `report.${format}`),
      ].sort(),
    )
  })

  test('nothing is written into the replies folder', async () => {
    expect(await hashes(`${EXAMPLE}/replies`)).toEqual(before)
  })

  test('every file of the folder is in a submission, and every submission in a document, an omission or a finding', async () => {
    const { submissions, documents, findings } = await report()
    const listed = new Set(submissions.flatMap((submission) => submission.files.map((file) => file.path)))
    for (const name of Object.keys(before)) if (name !== 'index.csv') expect(listed).toContain(name)
    const printed = new Set(documents.flatMap((document) => document.submissions))
    for (const { id } of submissions) {
      if (!printed.has(id)) expect(findings.map((finding) => finding.subject)).toContain(id)
    }
  })

  test('senders, roles, languages and dates are those the example expects', async () => {
    const { submissions } = await report()
    const { files } = parse((await readText(`${EXAMPLE}/expected.yaml`)) ?? '') as {
      files: Record<string, unknown>[]
    }
    const found = new Map(
      submissions.flatMap((submission) =>
        submission.files.map((file) => [file.path, { submission, file }] as const),
      ),
    )
    expect(files.length).toBeGreaterThan(25)
    for (const expected of files) {
      const { submission, file } = found.get(String(expected.path)) ?? {}
      expect({
        file: expected.path,
        party: submission?.memberState,
        role: file?.role,
        language: file?.language,
        receivedOn: file?.role === 'addendum' ? expected.receivedOn : submission?.receivedOn,
      }).toEqual({
        file: expected.path,
        party: expected.party,
        role: expected.role,
        language: expected.language,
        receivedOn: expected.receivedOn,
      })
    }
  })

  test('every citation’s words stand where the selector says, in the transcription it names', async () => {
    const { documents } = await report()
    const { transcriptions } = await readTranscriptions()
    const citations = documents.flatMap((document) =>
      document.statements.flatMap((statement) => statement.citations),
    )
    expect(citations.length).toBeGreaterThan(800)
    for (const { file, textSha256, selector } of citations) {
      const text = transcriptions.get(file) ?? ''
      expect(sha256(text)).toBe(textSha256)
      const { start, end } = selector.textPosition
      expect([...text].slice(start, end).join('')).toBe(selector.textQuote.exact)
    }
  })

  test.each([
    ['docx', readIssuedDocx],
    ['pdf', readIssuedPdf],
    ['html', readIssuedHtml],
    ['xml', readIssuedAkomaNtoso],
  ] as const)(
    '%s: every statement’s words are read back from the file, and the manifest is inside',
    async (format, readIssued) => {
      const { documents } = await report()
      for (const document of documents) {
        const bytes = (await readBytes(`${out}/${document.name}.${format}`)) ?? new Uint8Array()
        const { value } = await readIssued(bytes)
        expect(value.manifest).toMatchObject({
          type: 'rapporteur-manifest',
          statements: { length: document.statements.length },
        })
        const read = new Map(value.statements.map(({ id, text }) => [id, fold(text)]))
        const differing = document.statements.filter(({ id, text }) => read.get(id) !== fold(text))
        expect(differing.map(({ id, text }) => ({ id, text, read: read.get(id) }))).toEqual([])
      }
    },
  )

  test('a second run gives the same bytes, from the cache', async () => {
    const first = await hashes(out)
    const again = await rapporteur(
      ['report', '--resolution', ...EXAMPLE_SEEDS, ...EXAMPLE_ARGS, '--out', out],
      { cache },
    )
    expect(again.status).toBe(3)
    expect(await hashes(out)).toEqual(first)
  })

  test('a corrected replies.yaml is obeyed, and one changed in the output folder is kept', async () => {
    const corrections = `${folder}/corrected.yaml`
    const standing = (await readText(`${out}/replies.yaml`)) ?? ''
    const corrected = standing.replaceAll('party: XVZ', 'party: XKO')
    expect(corrected).not.toBe(standing)
    await writeWhole(corrections, corrected)
    await writeWhole(`${out}/replies.yaml`, corrected)
    const again = await rapporteur(
      [
        'report',
        '--resolution',
        ...EXAMPLE_SEEDS,
        ...EXAMPLE_ARGS,
        '--corrections',
        corrections,
        '--out',
        out,
        '--formats',
        'json',
      ],
      { cache },
    )
    expect(again.status).toBe(3)
    const { submissions } = await report()
    expect(submissions.map((submission) => submission.memberState)).not.toContain('XVZ')
    expect((await listFiles(out)).some((name) => name.endsWith('.pdf'))).toBe(false)
  })
})

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** The transcriptions of the example, read as the command reads them. */
async function readTranscriptions(): Promise<{ readonly transcriptions: ReadonlyMap<string, string> }> {
  const { out: json } = await rapporteur(
    ['replies', `${EXAMPLE}/replies`, '--states', `${EXAMPLE}/states.yaml`, '--json'],
    { cache },
  )
  const { submissions } = repliesContract.parse(JSON.parse(json))
  const extractor = openExampleExtractor(cache)
  const reading = await readReplies(`${EXAMPLE}/replies`, {
    extractor: { read: (bytes, name) => extractor.read({ bytes, name }) },
    states: stateTable([]),
    call: {},
    language: 'en',
  })
  await extractor.close()
  expect(submissions.length).toBeGreaterThan(20)
  return { transcriptions: new Map([...reading.transcriptions].map(([path, { text }]) => [path, text])) }
}
