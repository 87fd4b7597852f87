/** The chain while a server holds the record's folder: the same report to the byte, the same words, and nothing half. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { makeTemporaryFolder, readText, remove } from '#platform/files'
import { newSigningKey } from '#platform/signing'
import { EXAMPLE, EXAMPLE_SEEDS, hashes } from '../example-report.ts'
import { type Run, rapporteur, root } from './run-command.ts'

const REPLIES = {
  'XAN.txt': 'The Government of Anshuo welcomes the call. It supports training of investigators.',
  'late/XBI.txt':
    'The Permanent Mission of Brisal Islands thanks the Secretary-General. It has no law on this.',
  'XCA.txt': '',
  'index.csv': 'Filename,Code,SubmissionDate\nXAN.txt,XAN,2019-05-02\nlate/XBI.txt,XBI,2019-06-03\n',
  'replies.yaml': 'replies:\n  - file: late/XBI.txt\n    receivedOn: 2019-06-04\n',
}
const OTHER = [
  'United Nations                       A/RES/74/173',
  'General Assembly',
  'Resolution adopted by the General Assembly on 18 December 2019',
  '74/173. Promoting technical assistance',
  '1. Requests the Secretary-General to seek the views of Member States on the matter.',
].join('\n\n')

const WITHIN = { timeout: 60_000 }
const listed = z.object({ items: z.array(z.object({ id: z.string() })) })
const jobs = z.object({ items: z.array(z.object({ status: z.string() })) })

let folder: string
let store: string
let server: ChildProcess
const run = (...args: string[]): Promise<Run> => rapporteur(args, { cache: `${folder}/cache` })
const given = (): string[] => [
  ...['--resolution', ...EXAMPLE_SEEDS, '--replies', `${folder}/replies`],
  ...['--call', `${folder}/call.yaml`, '--states', `${EXAMPLE}/states.yaml`],
]
const report = (out: string, ...args: string[]): Promise<Run> =>
  run('report', ...args, '--formats', 'html,json', '--out', `${folder}/${out}`)

/** Asks the server as the folder's owner. */
async function asked(path: string): Promise<unknown> {
  const { here } = JSON.parse((await readText(`${store}/server.json`)) ?? '')
  const token = await readText(`${store}/server-token`)
  const answer = await fetch(`${here}${path}`, { headers: { authorization: `Bearer ${token?.trim()}` } })
  return answer.json()
}

async function serve(environment: Readonly<Record<string, string>>): Promise<void> {
  server = spawn(process.execPath, ['dist/rapporteur.js', 'serve', '--store', store, '--port', '0'], {
    cwd: root,
    env: {
      ...process.env,
      ...{ RAPPORTEUR_CACHE: `${folder}/server-cache`, RAPPORTEUR_LOG: 'silent', ...environment },
    },
    stdio: 'ignore',
  })
  while (!existsSync(`${store}/server.json`)) await new Promise((resolve) => setTimeout(resolve, 50))
}

async function endServer(): Promise<void> {
  const ended = new Promise((resolve) => server.once('close', resolve))
  server.kill('SIGTERM')
  await ended
}

beforeAll(async () => {
  folder = await makeTemporaryFolder('served-record')
  store = `${folder}/record`
  mkdirSync(`${folder}/replies/late`, { recursive: true })
  for (const [name, text] of Object.entries(REPLIES)) writeFileSync(`${folder}/replies/${name}`, text)
  writeFileSync(`${folder}/other.txt`, OTHER)
  writeFileSync(
    `${folder}/call.yaml`,
    'specimen: true\nnoteVerbale: { date: 2019-03-01, deadline: 2019-05-31 }\n',
  )
  await serve({})
}, 120_000)
afterAll(async () => {
  await endServer()
  await remove(folder)
})

it('makes the report of the run without a server, in the same words, and keeps it once', async () => {
  const plain = await report('plain', ...given())
  const served = await report('served', ...given(), '--store', store)
  expect(served.err).toContain('3 files are new to the record')
  expect(served).toMatchObject({ status: plain.status, out: plain.out.replaceAll('/plain', '/served') })
  const again = await report('again', ...given(), '--store', store, '--json')
  expect(again.err).toContain('nothing new for the record')
  expect(again.err).toContain('the same as version 1')
  const alone = await report('alone', '--store', store)
  expect([again.status, alone.status]).toEqual([plain.status, plain.status])
  const expected = await hashes(`${folder}/plain`)
  for (const out of ['served', 'again', 'alone']) expect(await hashes(`${folder}/${out}`)).toEqual(expected)
}, 300_000)

it('tells who answered what, and reads anew, as without a server', async () => {
  const args = ['--call', `${folder}/call.yaml`, '--states', `${EXAMPLE}/states.yaml`]
  const plain = await run('replies', `${folder}/replies`, ...args)
  const served = await run('replies', `${folder}/replies`, ...args, '--store', store)
  expect(served).toMatchObject({ status: plain.status, out: plain.out })
  const anew = await run('db', 'rederive', store, '--json')
  expect(JSON.parse(anew.out)).toMatchObject({
    calls: [{ readAnew: 0, files: 3, foundAnew: 0, submissions: 3 }],
  })
}, 300_000)

it('asks which call is meant where there are several, and takes its id or its resolution', async () => {
  expect(await run('read', `${folder}/other.txt`, '--store', store)).toMatchObject({
    out: expect.stringContaining('74/173'),
  })
  const unnamed = await report('unnamed', '--store', store)
  expect(unnamed).toMatchObject({
    status: 2,
    err: expect.stringMatching(/--of.*\n {2}\S+ {2}A\/RES\/73\/187/),
  })
  const named = await report('named', '--store', store, '--call', 'A/RES/73/187')
  expect([named.err, await hashes(`${folder}/named`)]).toEqual([
    expect.stringContaining('version 1'),
    await hashes(`${folder}/plain`),
  ])
  const nowhere = await report('nowhere', '--store', store, '--of', '1/1')
  expect(nowhere).toMatchObject({ status: 2, err: expect.stringContaining('no call 1/1') })
}, 300_000)

it('signs here what is made there: the same as signed without a server', async () => {
  writeFileSync(`${folder}/office.pem`, newSigningKey())
  const key = ['--sign-key', `${folder}/office.pem`]
  await report('plain-signed', ...given(), ...key)
  const signed = await report('signed', '--store', store, '--of', 'A/RES/73/187', ...key)
  expect(signed.err).toContain('kept in the record as version 2')
  expect(await hashes(`${folder}/signed`)).toEqual(await hashes(`${folder}/plain-signed`))
  expect(await hashes(`${folder}/signed`)).not.toEqual(await hashes(`${folder}/plain`))
}, 300_000)

it('tends the record, reads its log and proves it, as without a server', async () => {
  const first = await run('people', 'first-link', '--store', store)
  expect(first).toMatchObject({ status: 0, out: expect.stringMatching(/localhost:\d+\/sign-in\/first\//) })
  const at = `${folder}/tended`
  const head = await run('audit', 'checkpoint', store, '--out', `${at}/head.txt`)
  const [, key = ''] = /signed it: (\S+)/u.exec(head.err) ?? []
  await run('audit', 'prove', store, '--entry', '1', '--out', `${at}/proof.json`)
  expect(await run('audit', 'check', `${at}/proof.json`, '--key', key)).toMatchObject({ status: 0 })
  const verified = await run('audit', 'verify', store, '--witness', `${at}/head.txt`)
  expect(verified).toMatchObject({ status: 0, out: expect.stringContaining('1 heads of others') })
  const exported = await run('audit', 'export', store, '--out', `${at}/log.jsonl`)
  expect(exported.out).toMatch(/^[1-9]\d* entries are in/)
  const swept = await run('db', 'sweep', store)
  expect(swept.out).toMatch(/^0 files that nothing names were removed/)
  expect(await run('db', 'check', store)).toMatchObject({
    status: 0,
    out: expect.stringContaining('All of it holds'),
  })
  expect(await run('db', 'backup', store, `${at}/backup`)).toMatchObject({ status: 0 })
  expect(await run('db', 'backup', store, `${at}/backup`)).toMatchObject({
    status: 2,
    err: expect.stringContaining('is not empty'),
  })
  expect(await run('db', 'check', `${at}/backup`)).toMatchObject({ status: 0 })
}, 300_000)

it('keeps people, moves the record and destroys in it, as without a server', async () => {
  const people = (...args: string[]): Promise<Run> => run('people', ...args, '--store', store)
  const ada = ['ada@xan.example', '--state', 'XAN', '--role']
  expect(await people('mission', 'XAN', 'Mission of Anshuo')).toMatchObject({ status: 0 })
  const { link } = JSON.parse((await people('invite', ...ada, 'contributor', '--json')).out)
  const answer = await fetch(link, {
    ...{ method: 'POST', redirect: 'manual', headers: { origin: new URL(link).origin } },
    body: new URLSearchParams({ name: 'Ada' }),
  })
  expect(answer.status).toBe(303)
  expect(await people('grant', ...ada, 'contributor')).toMatchObject({
    status: 2,
    err: expect.stringContaining('(people/already-member)'),
  })
  expect((await people('grant', ...ada, 'reader')).out).toContain('Granted: reader')
  expect((await people('end', ...ada, 'contributor')).out).toContain('Ended: contributor')
  expect((await people('end', 'ada@xan.example', '--sessions')).out).toMatch(/^1 sessions have ended/)
  expect((await people('list')).out).toMatch(/ada@xan\.example +Ada +reader XAN[\s\S]*XAN +Mission of Anshuo/)
  expect(await people('reset', 'bob@xan.example')).toMatchObject({
    status: 2,
    err: expect.stringContaining('(people/person-unknown)'),
  })

  const moved = `${folder}/moved`
  const move = await run('db', 'move', store, moved)
  expect(move).toMatchObject({ status: 0, out: expect.stringContaining('both sides are the same') })
  expect([move.err, readdirSync(store).filter((name) => name.startsWith('moving'))]).toEqual([
    expect.stringContaining(`goes on with ${store}`),
    [],
  ])
  const { items: calls } = listed.parse(await asked('/api/v1/calls'))
  const all = calls.map(async ({ id }) => listed.parse(await asked(`/api/v1/calls/${id}/submissions`)).items)
  const [submission] = (await Promise.all(all)).flat()
  const destroy = ['db', 'destroy', store, submission?.id ?? '', '--reports', 'keep', '--reason']
  const destroyed = JSON.parse((await run(...destroy, 'retention', '--json')).out)
  expect(destroyed).toMatchObject({ submission: submission?.id, files: 1, statements: 0 })
  expect(await run(...destroy, 'retention')).toMatchObject({
    status: 2,
    err: expect.stringContaining('is destroyed already'),
  })
  for (const place of [store, moved])
    expect(await run('audit', 'verify', place, '--witness', `${folder}/tended/head.txt`)).toMatchObject({
      status: 0,
    })
}, 300_000)

it('cancels the job by Ctrl-C, and leaves nothing half', async () => {
  // A server that does no jobs itself: the report waits for a worker, and cannot be done before it is cancelled.
  await endServer()
  await serve({ RAPPORTEUR_WORK_IN_SERVER: 'no' })
  const before = await asked('/api/v1/audit/head')
  const newest = async (): Promise<unknown> =>
    jobs.parse(await asked('/api/v1/jobs?queue=render-report&limit=1')).items[0]?.status
  const stopped = await rapporteur(
    ['report', '--store', store, '--of', '73/187', '--language', 'fr', '--out', `${folder}/stopped`],
    { cache: `${folder}/cache`, interruptWhen: async () => expect.poll(newest, WITHIN).toBe('waiting') },
  )
  expect([stopped.status, await newest()]).toEqual([130, 'cancelled'])
  expect([await asked('/api/v1/audit/head'), existsSync(`${folder}/stopped/report.docx`)]).toEqual([
    before,
    false,
  ])
}, 300_000)
