import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readFileBytes } from '#extract'
import { listFiles, makeTemporaryFolder, readBytes, remove, sha256, writeWhole } from '#platform/files'
import { repliesContract, submissionContract, toRepliesContract, toSubmissionContracts } from './contract.ts'
import { formatRepliesYaml } from './format-replies-yaml.ts'
import { type FolderReading, readReplies } from './read-replies.ts'
import { SAMPLE_STATES } from './sample-states.ts'

let folder = ''
beforeAll(async () => {
  folder = await makeTemporaryFolder('replies')
  const files: Record<string, string> = {
    'index.csv': 'Code,File,Date\nXAA,a.txt,2019-04-02\nXCC,gone.txt,\n',
    'a.txt': 'The views of the sender stand here, at some length.',
    'Brenia/answer.txt':
      'The Permanent Mission of Brenia presents its compliments to the Secretariat.\n\nBrenia trains its judges.',
    'what.txt': 'Nobody says who wrote this text about courts.',
    '.DS_Store': 'x',
    '~$a.txt': 'x',
    'Thumbs.db': 'x',
  }
  for (const [path, content] of Object.entries(files)) await writeWhole(join(folder, path), content)
})
afterAll(() => remove(folder))

function read(correctionsPath?: string): Promise<FolderReading> {
  return readReplies(folder, {
    extractor: { read: readFileBytes },
    states: SAMPLE_STATES,
    call: { noteVerbale: { deadline: '2019-04-01' } },
    language: 'en',
    ...(correctionsPath === undefined ? {} : { correctionsPath }),
  })
}

/** Path and hash of every file of the folder. */
async function state(): Promise<string[]> {
  const paths = await listFiles(folder)
  return Promise.all(
    paths.map(async (path) => `${path} ${sha256((await readBytes(join(folder, path))) ?? '')}`),
  )
}

test('a folder is read, the index obeyed, leftovers passed over, nothing written', async () => {
  const before = await state()
  const { submissions, findings, transcriptions } = await read()
  expect(submissions.map((each) => [each.id.slice(0, 9), each.receivedOn, each.late])).toEqual([
    ['XAA', '2019-04-02', true],
    ['XBB', null, null],
    ['undecided', null, null],
  ])
  expect(findings.map((finding) => finding.code)).toEqual(['index-row-without-file'])
  expect([...transcriptions.keys()].sort()).toEqual(['Brenia/answer.txt', 'a.txt', 'what.txt'])
  expect(await state()).toEqual(before)
})

test('corrections are found in the folder or by path, and are no reply', async () => {
  const first = await read()
  const written = formatRepliesYaml(first.submissions).replace('party:\n', 'party: XCC\n')
  const elsewhere = await makeTemporaryFolder('corrections')
  await writeWhole(join(elsewhere, 'mine.yaml'), written)
  expect((await read(join(elsewhere, 'mine.yaml'))).submissions.map((each) => each.id)).toEqual([
    'XAA',
    'XBB',
    'XCC',
  ])
  await remove(elsewhere)
  await writeWhole(join(folder, 'replies.yaml'), written)
  const corrected = await read()
  expect(corrected.submissions.map((each) => each.id)).toEqual(['XAA', 'XBB', 'XCC'])
  expect([...corrected.transcriptions.keys()]).not.toContain('replies.yaml')
  await remove(join(folder, 'replies.yaml'))
})

test('what leaves the house fits the contract', async () => {
  const reading = await read()
  for (const each of toSubmissionContracts(reading))
    expect(submissionContract.safeParse(each).error).toBeUndefined()
  const counts = {
    submissions: 3,
    byGroup: { 'member-state': 2, observer: 0, organization: 0, other: 0, undecided: 1 },
    byStatus: { views: 2, undecided: 1 },
    late: 1,
    byLanguage: [{ language: 'en', count: 3 }],
    byRegion: [],
    memberStates: 3,
    memberStatesReplied: 2,
    memberStatesRepresented: 0,
    silentRegions: [],
  }
  const whole = toRepliesContract(reading, counts, reading.findings)
  expect(repliesContract.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole)
})

test('the same folder twice gives the same', async () => {
  expect(await read()).toEqual(await read())
})
