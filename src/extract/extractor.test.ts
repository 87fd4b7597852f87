import { afterAll, expect, test } from 'vitest'
import { openCache } from '#platform/cache'
import { listFiles, makeTemporaryFolder, packageRoot, remove } from '#platform/files'
import { openPool } from '#platform/pool'
import { openExtractor } from './extractor.ts'

const folder = await makeTemporaryFolder('extractor')
const limits = { processCount: 1, taskMs: 30_000, residentBytes: 1_500_000_000, tasksPerProcess: 50 }
const pool = openPool(`${packageRoot()}/dist/worker.js`, limits)
afterAll(async () => {
  await pool.close()
  await remove(folder)
})

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
const letter = file(
  'xaa.pdf',
  'The Government of Xandria supports the work of the Assembly and of its committees.',
)

test('a file is read in a child process once; a second reading is remembered under any name', async () => {
  const known: boolean[] = []
  const read = () => {
    const extractor = openExtractor({ pool, cache: openCache(folder) })
    const other = { ...letter, name: 'xaa.txt' }
    return extractor.readAll(
      [letter, other, file('xbb.txt', 'Le Gouvernement est d’avis que les États doivent coopérer.')],
      {
        onProgress: (progress) => known.push(progress.isKnown),
      },
    )
  }
  const first = await read()
  expect(first.map((transcription) => transcription.language)).toEqual(['en', 'en', 'fr'])
  expect(first[0]?.findings.map((finding) => finding.code)).toEqual(['kind-differs-from-name'])
  expect(first[1]?.findings).toEqual([])
  expect(await read()).toEqual(first)
  expect(known.slice(3)).toEqual([true, true, true])
  expect(await listFiles(folder)).toHaveLength(2)
})

test.each([
  ['reader-timeout', { taskMs: 1 }],
  ['reader-out-of-memory', { residentBytes: 1_000_000 }],
] as const)('%s is a finding, and is not remembered', async (code, own) => {
  const strict = openPool(`${packageRoot()}/dist/worker.js`, { ...limits, ...own })
  const cache = openCache(`${folder}-${code}`)
  const read = await openExtractor({ pool: strict, cache }).read(letter)
  await strict.close()
  expect(read.findings.map((finding) => finding.code)).toEqual([code])
  expect(read).toMatchObject({ kind: 'unknown', text: '', blocks: [] })
  expect((await openExtractor({ pool, cache }).read(letter)).kind).toBe('text')
  await remove(`${folder}-${code}`)
})

test('an aborted reading rejects with the reason', async () => {
  const abort = new AbortController()
  const reading = openExtractor({ pool, cache: null }).read(letter, abort.signal)
  abort.abort(new Error('stopped by the user'))
  await expect(reading).rejects.toThrow('stopped by the user')
  await expect(openExtractor({ pool, cache: null }).read(letter, abort.signal)).rejects.toThrow('stopped')
})
