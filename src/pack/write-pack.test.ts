/** Packs as written: whole, the same each time, verified by tools that know nothing of us. */
import { execFileSync } from 'node:child_process'
import { afterAll, describe, expect, test } from 'vitest'
import { isFree } from '#platform/archive'
import { listFiles, makeTemporaryFolder, readText, remove, sha256, writeWhole } from '#platform/files'
import { checkPack } from './check-pack.ts'
import type { Pack, PackEntry } from './pack.ts'
import { SourceChanged, writePack } from './write-pack.ts'

const folder = await makeTemporaryFolder('write-pack')
afterAll(() => remove(folder))

const OPTIONS = {
  signal: new AbortController().signal,
  onProgress: () => undefined,
  provenance: (written: readonly unknown[]) => `{"files": ${written.length}}\n`,
}

function entry(path: string, content: PackEntry['content'], hash: string | null = null): PackEntry {
  return { path, part: 'record', content, sha256: hash, madeBy: 'a test', madeFrom: [] }
}

function packOf(entries: readonly PackEntry[]): Pack {
  return { entries, info: [['Source-Organization', 'Ministry of Tests']], readme: 'Read me.\n' }
}

const SMALL = packOf([
  entry('data/record/a b.txt', { text: 'one\n' }),
  entry('data/record/Ответ رد 答复.txt', { text: 'two\n' }),
])

const hasSha256sum = (() => {
  try {
    return execFileSync('sha256sum', ['--version']).length > 0
  } catch {
    return false
  }
})()
if (!hasSha256sum)
  console.log('skipped: sha256sum is not on this machine; packs were checked by our own check alone')

test.skipIf(!hasSha256sum)('sha256sum and sha512sum alone verify it', async () => {
  await writePack(SMALL, { ...OPTIONS, folder: `${folder}/plain` })
  for (const [tool, name] of [
    ['sha256sum', 'sha256'],
    ['sha512sum', 'sha512'],
  ] as const) {
    const lists = [`manifest-${name}.txt`, `tagmanifest-${name}.txt`]
    const told = execFileSync(tool, ['-c', ...lists], { cwd: `${folder}/plain`, encoding: 'utf8' })
    expect(told.trim().split('\n')).toHaveLength(8)
    expect(told).not.toMatch(/FAILED/)
  }
})

test('the parts of a bag are there, and the payload is counted', async () => {
  const written = await writePack(SMALL, { ...OPTIONS, folder: `${folder}/parts` })
  expect(await readText(`${folder}/parts/bagit.txt`)).toBe(
    'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
  )
  expect(await readText(`${folder}/parts/bag-info.txt`)).toBe(
    'Source-Organization: Ministry of Tests\nPayload-Oxum: 21.3\n',
  )
  expect(written).toEqual({ fileCount: 3, sizeBytes: 21 })
  const { findings } = await checkPack(`${folder}/parts`, OPTIONS)
  expect(findings.map(({ code }) => code)).toEqual(['trace-missing'])
})

test('the same pack gives the same bytes', async () => {
  await writePack(SMALL, { ...OPTIONS, folder: `${folder}/one` })
  await writePack(SMALL, { ...OPTIONS, folder: `${folder}/two` })
  const files = await listFiles(`${folder}/one`)
  expect(await listFiles(`${folder}/two`)).toEqual(files)
  for (const file of files)
    expect(await readText(`${folder}/two/${file}`)).toBe(await readText(`${folder}/one/${file}`))
})

describe('nothing is left', () => {
  test('where a source is no longer the one that was read, or is gone', async () => {
    await writeWhole(`${folder}/source.txt`, 'after')
    const changed = packOf([
      ...SMALL.entries,
      entry('data/originals/1', { copyOf: `${folder}/source.txt` }, sha256('before')),
    ])
    const gone = packOf([entry('data/originals/1', { copyOf: `${folder}/never-was` })])
    for (const pack of [changed, gone])
      await expect(writePack(pack, { ...OPTIONS, folder: `${folder}/broken` })).rejects.toThrow(SourceChanged)
    expect((await listFiles(folder)).filter((path) => path.includes('broken'))).toEqual([])
  })

  test('where it is stopped', async () => {
    const stop = new AbortController()
    const onProgress = (done: number): void => {
      if (done === 1) stop.abort()
    }
    const options = { ...OPTIONS, signal: stop.signal, onProgress, folder: `${folder}/stopped` }
    await expect(writePack(SMALL, options)).rejects.toThrow()
    expect((await listFiles(folder)).filter((path) => path.includes('stopped'))).toEqual([])
  })

  test('and what stands in its place stays', async () => {
    await writeWhole(`${folder}/taken/letter.txt`, 'mine')
    expect(await isFree(`${folder}/taken`)).toBe(false)
    await expect(writePack(SMALL, { ...OPTIONS, folder: `${folder}/taken` })).rejects.toThrow()
    expect(await readText(`${folder}/taken/letter.txt`)).toBe('mine')
    expect((await listFiles(folder)).filter((path) => path.includes('.taken.part'))).toEqual([])
  })
})

test('a large file passes through in little memory', { timeout: 60_000 }, async () => {
  const size = 64_000_000
  await writeWhole(`${folder}/large.bin`, new Uint8Array(size))
  const before = process.memoryUsage().rss
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 5)
  const pack = packOf(
    ['1', '2', '3'].map((name) => entry(`data/originals/${name}`, { copyOf: `${folder}/large.bin` })),
  )
  const { sizeBytes } = await writePack(pack, { ...OPTIONS, folder: `${folder}/large` })
  clearInterval(watch)
  expect(sizeBytes).toBeGreaterThan(3 * size)
  expect(most - before).toBeLessThan(2 * size)
})
