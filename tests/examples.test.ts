/** The example holds together: files made again are the same, and index, States and expectations agree. */
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { listFiles, readBytes, readText, sha256 } from '#platform/files'
import { readStates } from '#un'
import { EXAMPLE, readSources } from '../examples/a-res-73-187/make/read-sources.ts'
import { makeReplies } from '../examples/a-res-73-187/make/write-reply.ts'
import { readExpected } from './example-expected.ts'

const replies = join(EXAMPLE, 'replies')
const made = await makeReplies(await readSources())
const committed = (await listFiles(replies)).filter((name) => name !== 'index.csv')

const expected = await readExpected()
const states = readStates((await readText(join(EXAMPLE, 'states.yaml'))) ?? '')
const memberStates = states.value.all
  .filter((entry) => entry.status === 'member-state')
  .map((entry) => entry.code)

test.each([...made.keys()])('%s is made again to the byte', async (name) => {
  const bytes = await readBytes(join(replies, name))
  expect(bytes && sha256(bytes)).toBe(sha256(made.get(name) ?? ''))
})

test('the replies folder holds nothing else, and is small', async () => {
  expect(committed).toEqual([...made.keys()].sort())
  expect([...made.values()].reduce((sum, bytes) => sum + bytes.length, 0)).toBeLessThan(6_000_000)
})

test('the table of States is read without a finding and names thirty', () => {
  expect(states.findings).toEqual([])
  expect(memberStates).toHaveLength(30)
  expect(states.value.all.every(({ code }) => /^X[A-Z]{2}$/.test(code) && code !== 'XKX')).toBe(true)
})

test('every file has one expectation, and every State replies, is spoken for or is silent', () => {
  const paths = expected.files.map(({ path }) => path)
  expect(paths.filter((path) => !path.includes('!')).sort()).toEqual(committed)
  const senders = new Set(expected.files.map(({ party }) => party))
  const spokenFor = expected.files
    .flatMap(({ onBehalfOf }) => onBehalfOf)
    .filter((code) => !senders.has(code))
  expect(spokenFor).toEqual(expected.onlyRepresented)
  const accounted = [...senders, ...spokenFor, ...expected.silent].filter((code) =>
    memberStates.includes(code),
  )
  expect(accounted.sort()).toEqual([...memberStates].sort())
  expect(expected.silent).toHaveLength(6)
})

test('the index misses one file and has three rows too many', async () => {
  const text = (await readText(join(replies, 'index.csv'))) ?? ''
  const rows = z.array(z.object({ Filename: z.string() })).parse(parseCsv(text, { columns: true }))
  const named = rows.map((row) => row.Filename)
  expect(named.filter((name) => !committed.includes(name)).sort()).toEqual(expected.rowsWithoutFile)
  expect(committed.filter((name) => !named.includes(name))).toEqual(expected.notInIndex)
})

test.each([...made].filter(([name]) => /\.(docx|odt)$/.test(name)))(
  '%s says nothing of its maker',
  (_, bytes) => {
    const parts = Object.keys(unzipSync(bytes))
    expect(parts.filter((part) => /docProps|meta\.xml|settings/.test(part))).toEqual([])
  },
)
