/** A report of ours, split again, gives the same respondents, dates and words; and the folder makes the report again. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { makeTemporaryFolder, readBytes, readText, remove, sha256 } from '#platform/files'
import { reportContract } from '#report'
import { repliesContract, splitContract } from '#submission'
import { EXAMPLE, type ExampleReport, exampleReport, MAKING_MS } from '../example-report.ts'
import { rapporteur } from './run-command.ts'

const STATES = ['--states', `${EXAMPLE}/states.yaml`]
const folder = await makeTemporaryFolder('split')
const cache = inject('exampleCache')
const FORMATS = ['docx', 'pdf', 'html'] as const
let report: ExampleReport

beforeAll(async () => {
  report = await exampleReport(cache)
}, MAKING_MS)
afterAll(() => remove(folder))

/** "XAA en 2019-05-31" a reply. */
async function splitOf(format: (typeof FORMATS)[number]): Promise<string[]> {
  const { out, err } = await rapporteur(
    ['split', `${report.folder}/report.${format}`, ...STATES, '--out', `${folder}/${format}`, '--json'],
    { cache },
  )
  expect(err).not.toContain('fault')
  const { replies, characters, findings } = splitContract.parse(JSON.parse(out))
  expect(characters.inParts).toBe(characters.inReport)
  expect(findings.filter(({ code }) => code === 'words-not-kept')).toEqual([])
  return replies.map(({ memberState, originals, receivedOn }) =>
    [memberState ?? '?', originals.join('/'), receivedOn ?? '-'].join(' '),
  )
}

test('the report was made', () => expect([0, 3]).toContain(report.run.status))

test('three formats split into the same respondents, languages and dates', async () => {
  const [docx = [], pdf, html] = await Promise.all(FORMATS.map(splitOf))
  expect(docx.length).toBeGreaterThan(20)
  expect(docx).toContain('XVE en 2019-05-24')
  expect(pdf).toEqual(docx)
  expect(html).toEqual(docx)
}, 200_000)

test('the folder read again gives the same respondents, and only those', async () => {
  const { out } = await rapporteur(['replies', `${folder}/docx`, ...STATES, '--json'], { cache })
  const { submissions, ignored } = repliesContract.parse(JSON.parse(out))
  const index = (await readText(`${folder}/docx/index.csv`)) ?? ''
  const codes = index
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(',')[1])
  expect(submissions.map(({ memberState }) => memberState).sort()).toEqual(codes.sort())
  expect(submissions.every(({ files }) => files.every(({ attributedBy }) => attributedBy === 'index'))).toBe(
    true,
  )
  expect(ignored.map(({ path }) => path)).toEqual(['findings.json', 'secretariat-text.html'])
}, 100_000)

test('a report of the folder has the same respondents and original languages', async () => {
  const split = await rapporteur(
    ['split', `${report.folder}/report.docx`, ...STATES, '--out', `${folder}/again`, '--json'],
    { cache },
  )
  const { replies } = splitContract.parse(JSON.parse(split.out))
  const { status } = await rapporteur(
    [
      ...['report', '--resolution', `${EXAMPLE}/resolution.txt`, '--replies', `${folder}/again`],
      ...[...STATES, '--formats', 'json', '--out', `${folder}/remade`],
    ],
    { cache },
  )
  expect([0, 3]).toContain(status)
  const made = reportContract.parse(JSON.parse((await readText(`${folder}/remade/report.json`)) ?? ''))
  const languages = made.submissions.map(({ memberState, files, chosenFile }) => {
    const file = files.find(({ path }) => path === chosenFile)
    return `${memberState} ${file?.translatedFrom ?? file?.language}`
  })
  expect(languages.sort()).toEqual(
    replies.map(({ memberState, originals }) => `${memberState} ${originals[0]}`).sort(),
  )
}, 100_000)

test('a folder with anybody else’s files is refused, and nothing in it changes', async () => {
  const before = sha256((await readBytes(`${report.folder}/report.html`)) ?? '')
  const { status, err } = await rapporteur(
    ['split', `${report.folder}/report.docx`, ...STATES, '--out', `${EXAMPLE}/replies`],
    { cache },
  )
  expect(status).toBe(2)
  expect(err).toContain('would be taken for replies')
  expect(sha256((await readBytes(`${report.folder}/report.html`)) ?? '')).toBe(before)
}, 60_000)
