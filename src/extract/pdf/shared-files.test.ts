/** Real PDFs that are never shipped: nothing throws, nothing stands outside its page, every span is true, furniture is apart. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listFiles, packageRoot, readBytes, statOf } from '#platform/files'
import type { Transcription } from '../transcription.ts'
import { readPdf } from './read-pdf.ts'

const FOLDER = join(packageRoot(), '../shared/data')
const present = (await statOf(FOLDER)) !== null
if (!present) console.log(`skipped: real PDFs are read only where ${FOLDER} exists`)
const names = present ? (await listFiles(FOLDER)).filter((name) => name.endsWith('.pdf')) : []

const known = new Map<string, Promise<Transcription>>()

/** Each file is read once, for all tests of it. */
function read(name: string): Promise<Transcription> {
  const reading = known.get(name) ?? readOnce(name)
  known.set(name, reading)
  return reading
}

async function readOnce(name: string): Promise<Transcription> {
  return readPdf((await readBytes(join(FOLDER, name))) ?? new Uint8Array(), { languageOf: () => 'und' })
}

describe.skipIf(!present)('every real PDF', () => {
  test.each(names)('%s', async (name) => {
    const read1 = await read(name)
    for (const block of read1.blocks) {
      expect(read1.text.slice(block.start, block.end)).toBe(block.text)
      const page = read1.pages.find((one) => one.number === block.page)
      const { box } = block
      if (box === null) continue
      expect(box.width >= 0 && box.height >= 0).toBe(true)
      expect(box.x >= 0 && box.x + box.width <= (page?.width ?? 0) + 0.2).toBe(true)
      expect(box.y >= 0 && box.y + box.height <= (page?.height ?? 0) + 0.2).toBe(true)
    }
    for (const mark of read1.blocks.flatMap((block) => block.marks ?? []))
      expect(mark.end).toBeGreaterThan(mark.start)
  })

  test('no font is suspected of drawing other letters than it names', async () => {
    for (const name of names) {
      const { findings } = await read(name)
      expect([name, findings.filter(({ message }) => message.includes('draws other letters'))]).toEqual([
        name,
        [],
      ])
    }
  })

  test('resolutions keep their job number, barcode and running heads out of the text', async () => {
    for (const name of names.filter((one) => one.startsWith('resolutions/')).slice(0, 12)) {
      const { blocks } = await read(name)
      const body = blocks.filter((block) => block.type !== 'header' && block.type !== 'footer')
      for (const block of body) expect(block.text).not.toMatch(/\d{2}-\d{5}|\*\d{7}\*|^\d+\/\d+$/)
      const symbol = `A/RES/${name
        .match(/RES_(\d+)_(\d+)/)
        ?.slice(1)
        .join('/')}`
      expect(body.filter((block) => block.page > 1 && block.text === symbol)).toEqual([])
    }
  })
})
