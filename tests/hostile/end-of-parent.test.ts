/** When the command is ended in the midst of its work, no child goes on, nothing half-written stays, nothing is left in the temporary place. */
import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { listFiles, makeTemporaryFolder, remove } from '#platform/files'
import { root } from '../journeys/run-command.ts'
import { SENTENCE } from './hostile-file.ts'
import { manyPages } from './pdf-maker.ts'
import { childrenOf } from './watched-reading.ts'

const place = await makeTemporaryFolder('ended')
afterAll(() => remove(place))

const isGone = async (id: number): Promise<boolean> => {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')
  return stat === '' || /\) Z /.test(stat)
}

async function until(holds: () => Promise<boolean>, seconds: number): Promise<boolean> {
  for (const end = performance.now() + seconds * 1000; performance.now() < end; ) {
    if (await holds()) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return holds()
}

/** Files that are read for seconds each, by one child. */
async function check(signal: NodeJS.Signals): Promise<void> {
  const [replies, home, temporary] = ['replies', 'home', 'tmp'].map((name) => `${place}/${signal}/${name}`)
  for (const folder of [replies, home, temporary]) await mkdir(folder ?? '', { recursive: true })
  for (let index = 0; index < 4; index++) await writeFile(`${replies}/${index}.pdf`, manyPages(1_500 + index))
  await writeFile(`${replies}/ordinary.txt`, SENTENCE)
  const child = spawn(process.execPath, ['dist/rapporteur.js', 'replies', replies ?? '', '--json'], {
    cwd: root,
    env: {
      ...process.env,
      HOME: home,
      TMPDIR: temporary,
      RAPPORTEUR_CACHE: `${home}/cache`,
      RAPPORTEUR_PROCESSES: '2',
    },
    stdio: 'ignore',
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let readers: number[] = []
  const isReading = async (): Promise<boolean> => {
    readers = child.pid === undefined ? [] : await childrenOf(child.pid)
    return readers.length > 0 || child.exitCode !== null
  }
  expect(await until(isReading, 60)).toBe(true)
  expect(readers.length).toBeGreaterThan(0)
  child.kill(signal)
  await ended
  const areGone = async (): Promise<boolean> => (await Promise.all(readers.map(isGone))).every(Boolean)
  expect(await until(areGone, 10)).toBe(true)
  expect(await readdir(temporary ?? '')).toEqual([])
  expect((await readdir(replies ?? '')).sort()).toEqual(['0.pdf', '1.pdf', '2.pdf', '3.pdf', 'ordinary.txt'])
  expect((await listFiles(home ?? '')).filter((name) => !name.endsWith('.json'))).toEqual([])
}

test.skipIf(process.platform !== 'linux').each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
  'ended by %s',
  { timeout: 180_000 },
  (signal) => check(signal),
)
