/** Thematic sections from the passages of the replies to a confirmed report, as an editor makes them at the command line. */
import { copyFile, mkdir } from 'node:fs/promises'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { makeTemporaryFolder, readText, remove, writeWhole } from '#platform/files'
import { passageListContract, reportContract } from '#report'
import { EXAMPLE } from '../example-report.ts'
import { type Run, rapporteur } from './run-command.ts'

const REPLIES = ['saint corvin reply FINAL.txt', 'XTE_Telmavia_Reply_Russian.txt']
const STATES = ['--states', `${EXAMPLE}/states.yaml`]
const folder = await makeTemporaryFolder('thematic')
const cache = inject('exampleCache')
const themes = `${folder}/themes.yaml`

/** Ends 0, or 3 where something needs a person. */
function run(...args: string[]): Promise<Run> {
  return rapporteur([...args, '--quiet'], { cache })
}

async function makeReport(out: string, ...more: string[]) {
  const given = ['--resolution', `${EXAMPLE}/resolution.txt`, '--replies', `${folder}/replies`, ...STATES]
  const facts = ['--call', `${EXAMPLE}/call.yaml`, '--formats', 'html,json']
  const { status, err } = await run('report', ...given, ...facts, ...more, '--out', `${folder}/${out}`)
  expect([[0, 3].includes(status ?? -1), err]).toEqual([true, ''])
  const html = (await readText(`${folder}/${out}/report.html`)) ?? ''
  const json = (await readText(`${folder}/${out}/report.json`)) ?? '{}'
  return { html, report: reportContract.parse(JSON.parse(json)) }
}

/** The exit code of the offline check, and the codes found. */
async function verified(out: string): Promise<[number | null, string[]]> {
  const { status, out: told } = await run('verify', `${folder}/${out}/report.html`, '--json', ...STATES)
  const { findings } = JSON.parse(told) as { findings: { code: string }[] }
  return [status, findings.map(({ code }) => code)]
}

const authored = (count: string): string => `type: hybrid
sections:
  - heading: Training
    paragraphs:
      - statements:
          - kind: count
            text: '${count} replies were received.'
            query: { count: replies, where: { status: views } }
          - kind: paraphrase
            text: Saint Corvin and Mirelle observed that training was often too short.
            cites:
              - { from: Saint Corvin and Mirelle, words: Training offered to our officers }
`

beforeAll(async () => {
  await mkdir(`${folder}/replies`)
  for (const name of REPLIES) await copyFile(`${EXAMPLE}/replies/${name}`, `${folder}/replies/${name}`)
  await makeReport('first')
})
afterAll(() => remove(folder))

test('passages are found by words and State, a skeleton is drafted and never written over', async () => {
  const found = await run('passages', `${folder}/first`, '--search', 'training officers', '--json')
  const { passages } = passageListContract.parse(JSON.parse(found.out))
  expect(passages.length).toBeGreaterThan(0)
  expect(new Set(passages.map(({ memberState }) => memberState))).toEqual(new Set(['XSC']))
  const [first] = passages
  const told = await run('passages', `${folder}/first`, '--state', 'Saint Corvin')
  expect(told.out).toContain(first?.id ?? 'no passage')
  await writeWhole(`${folder}/words.yaml`, 'themes: [{ heading: Training, words: [training] }]\n')
  const draft = ['draft', `${folder}/first`, '--themes', `${folder}/words.yaml`]
  const drafted = await run(...draft, '--to', `${folder}/skeleton.yaml`)
  expect([drafted.status, drafted.err]).toEqual([0, ''])
  expect(await readText(`${folder}/skeleton.yaml`)).toContain(first?.id ?? 'no passage')
  expect((await run(...draft, '--to', `${folder}/skeleton.yaml`)).status).toBe(2)
})

test('a paraphrase is a draft until a person confirms it, then the issued file is clean', async () => {
  await writeWhole(themes, authored('Two'))
  const open = await makeReport('open', '--themes', themes)
  expect(open.html).toContain('DRAFT – not cleared: 1 sentence')
  expect(open.html).toContain('[to be confirmed]')
  expect(await verified('open')).toEqual([3, ['unconfirmed']])
  const who = ['--by', 'A. Reader (invented)', '--at', '2019-07-12', '--reason', 'read beside the reply']
  const confirmed = await run('confirm', themes, '--of', `${folder}/open`, ...who, '--all')
  expect([confirmed.status, confirmed.err]).toEqual([0, ''])
  const cleared = await makeReport('cleared', '--themes', themes)
  expect(cleared.html).not.toContain('[to be confirmed]')
  expect(cleared.html).not.toContain('DRAFT – not cleared')
  expect(cleared.html).toContain('["A. Reader (invented)","12 July 2019"]')
  expect(await verified('cleared')).toEqual([0, []])
})

test('a wrong number blocks, in a count and in a paraphrase, and nobody can confirm it', async () => {
  await writeWhole(
    themes,
    `${authored('Three')}          - kind: paraphrase
            text: Saint Corvin and Mirelle observed that 40 officers had been trained.
            cites:
              - { from: Saint Corvin and Mirelle, words: Training offered to our officers }
`,
  )
  const { html, report } = await makeReport('wrong', '--themes', themes)
  expect(html).toContain('[not proved]')
  const statements = report.documents.flatMap((document) => document.statements)
  const [sound, wrong] = statements.filter(({ kind }) => kind === 'paraphrase').map(({ id }) => id)
  const who = ['--by', 'A. Reader (invented)', '--at', '2019-07-12', '--reason', 'read beside the reply']
  const confirm = ['confirm', themes, '--of', `${folder}/wrong`, ...who]
  const named = await run(...confirm, '--statements', String(wrong))
  expect([named.status, named.out]).toEqual([2, ''])
  expect(named.err).toContain(`${wrong} is blocked, and no confirmation answers that: number-changed: `)
  const all = await run(...confirm, '--all', '--json')
  expect([all.status, all.err]).toEqual([3, ''])
  const why = expect.stringMatching(/^number-changed: /)
  expect(JSON.parse(all.out)).toEqual({
    ...{ schemaVersion: 1, themes, confirmed: [sound], leftOut: [{ id: wrong, why }] },
  })
  expect((await readText(themes))?.match(/confirmation:/g)).toHaveLength(1)
  expect((await verified('wrong'))[0]).toBe(3)
})
