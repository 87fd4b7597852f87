/** The chain through a record: the same report to the byte, nothing kept twice, nothing read twice, and made from the record alone. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CallStore } from '#call'
import { listFiles, makeTemporaryFolder, readBytes, remove } from '#platform/files'
import { openRegistry, type Registry } from '#registry'
import { SubmissionStore, withdrawSubmission } from '#submission'
import { EXAMPLE, EXAMPLE_SEEDS, hashes } from '../example-report.ts'
import { type Run, rapporteur } from './run-command.ts'

const REPLIES = {
  'XAN.txt': 'The Government of Anshuo welcomes the call. It supports training of investigators.',
  'XBI.txt': 'The Permanent Mission of Brisal Islands thanks the Secretary-General. It has no law on this.',
  'mail.eml': [
    'From: mission@example.org',
    'Subject: Views of Caldwyre',
    'Date: Fri, 3 May 2019 10:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b\r\nContent-Type: text/plain\r\n\r\nPlease find our views attached.\r\n',
    '--b\r\nContent-Type: text/plain; name="views.txt"\r\nContent-Disposition: attachment; filename="views.txt"\r\n',
    'Caldwyre proposes a list of points of contact.\r\n--b--\r\n',
  ].join('\r\n'),
  'index.csv': 'Filename,Code,SubmissionDate\nXAN.txt,XAN,2019-05-02\nXBI.txt,XBI,2019-05-03\n',
  'replies.yaml': 'replies:\n  - file: XBI.txt\n    receivedOn: 2019-05-04\n',
}

/** Four runs of the command, on a machine that may be busy. */
const RUNS_MS = 300_000

let folder: string
let store: string
const given = (): string[] => [
  '--resolution',
  ...EXAMPLE_SEEDS,
  '--replies',
  `${folder}/replies`,
  '--call',
  `${folder}/call.yaml`,
]
const report = (out: string, cache: string, ...args: string[]): Promise<Run> =>
  rapporteur(['report', ...args, '--formats', 'html,json', '--out', `${folder}/${out}`, '--quiet'], {
    cache: `${folder}/${cache}`,
  })

async function inRecord<Result>(work: (registry: Registry) => Promise<Result>): Promise<Result> {
  const registry = await openRegistry({ store, notice: () => undefined })
  try {
    return await work(registry)
  } finally {
    await registry.close()
  }
}

beforeAll(async () => {
  folder = await makeTemporaryFolder('stored-report')
  store = `${folder}/record`
  mkdirSync(`${folder}/replies`)
  for (const [name, text] of Object.entries(REPLIES)) writeFileSync(`${folder}/replies/${name}`, text)
  writeFileSync(
    `${folder}/call.yaml`,
    `specimen: true\nnoteVerbale: { date: 2019-03-01, deadline: 2019-05-31 }\n`,
  )
  expect((await report('plain', 'cache', ...given(), '--states', `${EXAMPLE}/states.yaml`)).status).toBe(3)
})
afterAll(() => remove(folder))

it(
  'gives the report of the run without a record, once kept, and from the record alone, with nothing read again',
  async () => {
    const first = await report(
      'first',
      'cache',
      ...given(),
      '--states',
      `${EXAMPLE}/states.yaml`,
      '--store',
      store,
    )
    expect(first.err).toContain('4 files are new')
    const again = await report(
      'again',
      'cache',
      ...given(),
      '--states',
      `${EXAMPLE}/states.yaml`,
      '--store',
      store,
    )
    expect(again.err).toContain('nothing new')
    expect(again.err).toContain('the same as version 1')
    const before = await inRecord(({ book }) => book.log.size())
    const alone = await report('alone', 'no-cache', '--store', store)
    expect([first.status, again.status, alone.status]).toEqual([3, 3, 3])
    const plain = await hashes(`${folder}/plain`)
    expect([
      await hashes(`${folder}/first`),
      await hashes(`${folder}/again`),
      await hashes(`${folder}/alone`),
    ]).toEqual([plain, plain, plain])
    expect(await inRecord(({ book }) => book.log.size())).toBe(before)
    expect(await listFiles(`${folder}/no-cache`)).toEqual([])
  },
  RUNS_MS,
)

it(
  'receives what is new in the folder, keeps what is gone from it, and leaves out what was withdrawn',
  async () => {
    writeFileSync(`${folder}/replies/XAN.txt`, 'The Government of Anshuo now also proposes a yearly meeting.')
    rmSync(`${folder}/replies/XBI.txt`)
    const next = await report(
      'next',
      'cache',
      ...given(),
      '--states',
      `${EXAMPLE}/states.yaml`,
      '--store',
      store,
    )
    expect(next.err).toContain('1 files are new')
    expect(next.err).toContain('XBI.txt is no longer in the folder')
    expect(next.err).toContain('version 2')
    await inRecord(async ({ book }) => {
      const tables = new SubmissionStore(book.store)
      const [call] = await new CallStore(book.store).calls()
      const ofState = async (state: string) => (await tables.submissionOfState(call?.id ?? '', state)) ?? ''
      expect((await tables.versions(await ofState('XAN'))).length).toBe(2)
      await withdrawSubmission(book, 'person:1', { submission: await ofState('XBI'), ground: 'note' })
    })
    const left = await report('left', 'cache', '--store', store)
    expect(left.status).toBe(3)
    const words = Buffer.from((await readBytes(`${folder}/left/report.html`)) ?? []).toString('utf8')
    expect([words.includes('yearly meeting'), words.includes('no law on this')]).toEqual([true, false])
  },
  RUNS_MS,
)
