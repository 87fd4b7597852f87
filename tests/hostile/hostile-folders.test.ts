/** Folders that no office would make: each thing in them ends in a finding of `rapporteur replies`, and the rest is read. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { readFileBytes } from '#extract'
import { makeTemporaryFolder, remove } from '#platform/files'
import { type RepliesContract, readReplies, repliesContract } from '#submission'
import { readStates } from '#un'
import { root } from '../journeys/run-command.ts'
import { SENTENCE } from './hostile-file.ts'

const place = await makeTemporaryFolder('hostile')
afterAll(() => remove(place))
await chmod(place, 0o777)

/** An ordinary user of the machine, where the tests run as its administrator, who may read everything. */
const NOBODY = 65_534
const isAdministrator = process.getuid?.() === 0

/** Whether that user may run this Node and read this checkout; folders of an administrator are often closed to others. */
function nobodyCanRun(): boolean {
  const look = `require('node:fs').accessSync(${JSON.stringify(`${root}/dist/rapporteur.js`)})`
  const tried = spawnSync(process.execPath, ['-e', look], {
    uid: NOBODY,
    gid: NOBODY,
    cwd: '/',
    stdio: 'ignore',
  })
  if (tried.status !== 0)
    console.log('skipped: files that may not be read (another user cannot reach this checkout)')
  return tried.status === 0
}

interface Told {
  readonly status: number | null
  readonly replies: RepliesContract
  readonly err: string
}

async function reply(folder: string, options: { asNobody?: boolean } = {}): Promise<Told> {
  const cache = `${place}/cache-${options.asNobody === true ? 'nobody' : 'own'}`
  const child = spawn(process.execPath, ['dist/rapporteur.js', 'replies', folder, '--json'], {
    cwd: root,
    env: { ...process.env, RAPPORTEUR_CACHE: cache, RAPPORTEUR_PROCESSES: '2' },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.asNobody === true ? { uid: NOBODY, gid: NOBODY } : {}),
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8')
  })
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString('utf8')
  })
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  if (out === '') throw new Error(`nothing printed: ${err}`)
  return { status, replies: repliesContract.parse(JSON.parse(out)), err }
}

async function folderOf(name: string): Promise<string> {
  const folder = `${place}/${name}`
  await mkdir(folder, { recursive: true })
  await chmod(folder, 0o755)
  await writeFile(`${folder}/ordinary.txt`, SENTENCE)
  return folder
}

const codesAbout = ({ replies }: Told, path: string): string[] =>
  replies.findings.filter((finding) => finding.subject === path).map(({ code }) => code)
const read = ({ replies }: Told): string[] =>
  replies.submissions.flatMap(({ files }) => files.map(({ path }) => path)).sort()

test('links, pipes, sockets and devices are named, never opened', { timeout: 120_000 }, async () => {
  const folder = await folderOf('special')
  await writeFile(`${place}/secret.txt`, 'The secret of the office, in words enough to be read.')
  await symlink(`${place}/secret.txt`, `${folder}/link.txt`)
  await symlink(place, `${folder}/round`)
  await symlink(`${folder}/nothing`, `${folder}/index.csv`)
  execFileSync('mkfifo', [`${folder}/pipe.docx`])
  const server = createServer().listen(`${folder}/socket.pdf`)
  if (isAdministrator) execFileSync('mknod', [`${folder}/zero.txt`, 'c', '1', '5'])
  else console.log('skipped: only an administrator can make a device')
  const told = await reply(folder)
  server.close()
  expect(read(told)).toEqual(['ordinary.txt'])
  expect(JSON.stringify(told.replies)).not.toContain('secret of the office')
  for (const name of ['link.txt', 'round', 'index.csv'])
    expect(codesAbout(told, name)).toEqual(['link-not-followed'])
  for (const name of ['pipe.docx', 'socket.pdf', ...(isAdministrator ? ['zero.txt'] : [])])
    expect(codesAbout(told, name)).toEqual(['not-a-file'])
  expect(told.status).toBe(3)
})

test.skipIf(process.platform === 'win32' || (isAdministrator && !nobodyCanRun()))(
  'what may not be read is told, and the rest is read',
  { timeout: 120_000 },
  async () => {
    const folder = await folderOf('closed')
    await writeFile(`${folder}/closed.txt`, SENTENCE)
    await chmod(`${folder}/closed.txt`, 0)
    await mkdir(`${folder}/shut`)
    await writeFile(`${folder}/shut/inside.txt`, SENTENCE)
    await chmod(`${folder}/shut`, 0)
    const told = await reply(folder, { asNobody: isAdministrator })
    expect(read(told)).toEqual(['ordinary.txt'])
    expect(codesAbout(told, 'closed.txt')).toEqual(['file-not-opened'])
    expect(codesAbout(told, 'shut')).toEqual(['file-not-opened'])
    await chmod(`${folder}/shut`, 0o755)
  },
)

test('names of any script and form', { timeout: 120_000 }, async () => {
  const folder = await folderOf('names')
  const names = [
    'رد حكومة نسميرة.txt',
    '答复.txt',
    'a'.repeat(251).concat('.txt'),
    '国'.repeat(83).concat('.txt'),
    'dots....',
    'reply.txt.',
    'line\nbreak.txt',
    'bell\u0007\u001B[2J.txt',
    'turned\u202Etxt.exe',
    '🕊️.txt',
    'back\\slash.txt',
    '-rf.txt',
    '$(touch x) `id`;.txt',
    ' .txt',
    '%2e%2e%2fx.txt',
    'mail!inside.txt',
    'e\u0301tat.txt',
    '\u00E9tat.txt',
    'CON.txt',
    'NUL',
    'aux.txt',
  ]
  for (const name of names) await writeFile(`${folder}/${name}`, `${SENTENCE} ${name.length}`)
  const strange = Buffer.concat([Buffer.from(`${folder}/latin-`), Buffer.from([0xe9]), Buffer.from('.txt')])
  await writeFile(strange, SENTENCE)
  const told = await reply(folder)
  expect(read(told)).toEqual([...names, 'ordinary.txt'].sort())
  expect(told.replies.findings.filter(({ code }) => code === 'file-not-opened')).toHaveLength(1)
  expect(told.err).not.toMatch(/(?!\n)\p{Cc}|\u202E/u)
})

test('a file that goes away after it was listed', { timeout: 120_000 }, async () => {
  const folder = await folderOf('moving')
  await writeFile(`${folder}/vanishing.txt`, SENTENCE)
  const told = await readReplies(folder, {
    extractor: { read: readFileBytes },
    states: readStates('states: []').value,
    call: {},
    language: 'en',
    onProgress: (done) => {
      if (done === 0) rmSync(`${folder}/vanishing.txt`, { force: true })
    },
  })
  expect([...told.transcriptions.keys()]).toEqual(['ordinary.txt'])
  expect(told.findings.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
    'file-not-opened vanishing.txt',
  ])
})

test('3,000 small files', { timeout: 240_000 }, async () => {
  const folder = await folderOf('many')
  for (let index = 0; index < 3_000; index++)
    await writeFile(`${folder}/${String(index).padStart(4, '0')}.txt`, `${SENTENCE} Reply ${index}.`)
  const began = performance.now()
  const told = await reply(folder)
  const seconds = (performance.now() - began) / 1000
  if (process.env.HOSTILE_TIMES !== undefined) console.log(`3,000 files: ${seconds.toFixed(1)} s`)
  expect(read(told)).toHaveLength(3_001)
  expect(seconds).toBeLessThan(160)
})
