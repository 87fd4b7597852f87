/** Every hostile file ends in its finding, in its time and memory, and the file after it is read as if nothing had been. */
import { afterAll, describe, expect, test } from 'vitest'
import { type HostileFile, SENTENCE, utf8 } from './hostile-file.ts'
import { MARKUP } from './markup.ts'
import { PACKAGES } from './packages.ts'
import { PDFS } from './pdfs.ts'
import { PLAIN_FILES } from './plain-files.ts'
import { MOST_MEGABYTES, openWatchedReader } from './watched-reading.ts'

const reader = openWatchedReader()
afterAll(() => reader.close())

/** On an idle machine with two cores every file takes less than a tenth of this; the machine may be busy. */
const MOST_SECONDS = 110

async function check(file: HostileFile): Promise<void> {
  const { read, seconds, megabytes } = await reader.read(file.name, file.make())
  if (process.env.HOSTILE_TIMES !== undefined)
    console.log(
      `${seconds.toFixed(1)} s\t${megabytes?.toFixed(0)} MB\t${file.name}\t${read.findings.map(({ code }) => code).join(' ')}\t${read.text.length}`,
    )
  const codes = read.findings.map(({ code }) => code)
  if (file.codes.length > 0) expect(codes).toEqual(expect.arrayContaining([...file.codes]))
  else {
    expect(codes).toEqual([])
    expect(file.text instanceof RegExp || file.holds !== undefined).toBe(true)
  }
  if (file.text === 'none') expect(read.text).toBe('')
  else if (file.text !== undefined) expect(read.text).toMatch(file.text)
  expect(file.holds?.(read) ?? true).toBe(true)
  expect(seconds).toBeLessThan(MOST_SECONDS)
  if (megabytes !== null) expect(megabytes).toBeLessThan(MOST_MEGABYTES)
}

const next: HostileFile = {
  what: '',
  name: 'next.txt',
  make: () => utf8(SENTENCE),
  codes: [],
  text: /Xandria/,
}

describe.each([
  ['packages', PACKAGES],
  ['PDF files', PDFS],
  ['markup', MARKUP],
  ['plain files', PLAIN_FILES],
] as const)('%s', (_kind, files) => {
  test.each(files.map((file) => [file.what, file] as const))(
    '%s',
    { timeout: 240_000 },
    async (_what, file) => {
      await check(file)
    },
  )
  test('the next file is read as if nothing had been', { timeout: 240_000 }, () => check(next))
})
