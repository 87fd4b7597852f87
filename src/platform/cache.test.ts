import { afterAll, expect, test } from 'vitest'
import { openCache } from './cache.ts'
import { listFiles, makeTemporaryFolder, readText, remove, writeWhole } from './files.ts'

const folder = await makeTemporaryFolder('cache')
afterAll(() => remove(folder))

const text = (kept: unknown): string | null => (typeof kept === 'string' ? kept : null)
const made = (value: string, calls: string[]) => async () => {
  calls.push(value)
  return { value, keep: true }
}

test('a value is made once and found again, also by another opening', async () => {
  const calls: string[] = []
  const cache = openCache(`${folder}/a`)
  expect(await cache.remember('k', text, made('عربي', calls))).toBe('عربي')
  expect(await cache.remember('k', text, made('other', calls))).toBe('عربي')
  expect(await openCache(`${folder}/a`).remember('k', text, made('other', calls))).toBe('عربي')
  expect(await cache.remember('k2', text, made('two', calls))).toBe('two')
  expect(calls).toEqual(['عربي', 'two'])
})

test('callers at the same time share one making', async () => {
  const calls: string[] = []
  const cache = openCache(`${folder}/b`)
  const values = await Promise.all([1, 2, 3].map(() => cache.remember('k', text, made('v', calls))))
  expect(values).toEqual(['v', 'v', 'v'])
  expect(calls).toEqual(['v'])
})

test.each([
  ['cut short', (entry: string) => entry.slice(0, -3)],
  ['changed', (entry: string) => entry.replace('"v"', '"w"')],
  ['emptied', () => ''],
  ['of another shape', () => null],
])('an entry %s counts as absent and is written anew', async (name, damage) => {
  const own = `${folder}/c-${name}`
  const calls: string[] = []
  await openCache(own).remember('k', text, made('v', calls))
  const path = `${own}/${(await listFiles(own))[0]}`
  const damaged = damage((await readText(path)) ?? '')
  if (damaged !== null) await writeWhole(path, damaged)
  const accept = damaged === null ? () => null : text
  expect(await openCache(own).remember('k', accept, made('v', calls))).toBe('v')
  expect(await openCache(own).remember('k', text, made('x', calls))).toBe('v')
  expect(calls).toEqual(['v', 'v'])
})

test('what is not to be kept is made again; a folder that cannot be written is told, not thrown', async () => {
  const calls: string[] = []
  const cache = openCache(`${folder}/d`)
  const once = async () => {
    calls.push('c')
    return { value: 'v', keep: false }
  }
  await cache.remember('k', text, once)
  await cache.remember('k', text, once)
  expect(calls).toEqual(['c', 'c'])
  await writeWhole(`${folder}/file`, 'no folder')
  const faults: unknown[] = []
  const blocked = openCache(`${folder}/file/below`, { onFault: (fault) => faults.push(fault) })
  await expect(blocked.remember('k', text, made('v', calls)).catch(() => 'v')).resolves.toBe('v')
})
