/** Scans as machines make them: TIFF of several pages, faxes, cameras held askew, sheets on their side; words stay where they are. */
import { beforeAll, expect, test } from 'vitest'
import { readFileBytes, type Transcription } from '#extract'
import { toJpeg } from '../examples/a-res-73-187/make/jpeg.ts'
import {
  blackAndWhite,
  type Picture,
  quarterTurned,
  resized,
  skewed,
} from '../examples/a-res-73-187/make/picture.ts'
import { printedPages } from '../examples/a-res-73-187/make/scan.ts'
import { readSource } from '../examples/a-res-73-187/make/source.ts'
import { toTiff } from '../examples/a-res-73-187/make/tiff.ts'

const DPI = 150
const SENTENCE =
  'The Government of the Republic supports the exchange of information between the police of all States and has set up a centre that answers requests at any hour of the day.'
const LETTER = readSource(`
file: letter.pdf
kind: pdf
language: en
blocks:
  - p: ${SENTENCE}
  - p: It trains judges and prosecutors in the use of electronic evidence, and it would welcome a lighthouse in every port.
  - items: [a first point of some length for the list, a second point of some length for the list]
`)

let sheet: Picture
let upright: { readonly x: number; readonly y: number }
beforeAll(async () => {
  const [page] = await printedPages(LETTER, DPI)
  if (page === undefined) throw new Error('the letter has no page')
  // The upper half of the sheet is enough, and faster.
  const height = Math.round(page.height / 2)
  sheet = { width: page.width, height, pixels: page.pixels.slice(0, page.width * height) }
  upright = centreOf(await readFileBytes(toJpeg(sheet, 80, DPI), 'upright.jpg'), 'lighthouse')
})

/** The middle of the box of a word, as shares of the page's sides. */
function centreOf(read: Transcription, said: string): { x: number; y: number } {
  const words = read.blocks.flatMap((block) => block.words ?? [])
  const word = words.find(({ start, end }) => read.text.slice(start, end) === said)
  const [page] = read.pages
  if (word === undefined || page === undefined) throw new Error(`"${said}" was not read in: ${read.text}`)
  const { x, y, width, height } = word.box
  return { x: (x + width / 2) / (page.width ?? 1), y: (y + height / 2) / (page.height ?? 1) }
}

async function check(picture: Uint8Array, expected: { x: number; y: number }): Promise<void> {
  const read = await readFileBytes(picture, 'picture')
  expect(read.text.replace(/\s+/g, ' ')).toContain(SENTENCE)
  const found = centreOf(read, 'lighthouse')
  expect(Math.abs(found.x - expected.x)).toBeLessThan(0.012)
  expect(Math.abs(found.y - expected.y)).toBeLessThan(0.012)
}

test.each([1, 2, 3])(
  'a sheet turned by %i quarters is read, and its words stay where they are',
  async (turns) => {
    const { x, y } = upright
    const there = [
      { x, y },
      { x: 1 - y, y: x },
      { x: 1 - x, y: 1 - y },
      { x: y, y: 1 - x },
    ][turns]
    await check(toJpeg(quarterTurned(sheet, turns), 80, DPI), there ?? upright)
  },
)

test('a sheet that lies askew is levelled to be read, and its words stay where they are', async () => {
  const angle = (3 * Math.PI) / 180
  const [across, down] = [(upright.x - 0.5) * sheet.width, (upright.y - 0.5) * sheet.height]
  const there = {
    x: 0.5 + (across * Math.cos(angle) - down * Math.sin(angle)) / sheet.width,
    y: 0.5 + (across * Math.sin(angle) + down * Math.cos(angle)) / sheet.height,
  }
  expect(Math.abs(there.x - upright.x) + Math.abs(there.y - upright.y)).toBeGreaterThan(0.012)
  await check(toJpeg(skewed(sheet, 3), 80, DPI), there)
})

test('a picture of a camera held on its side is shown upright by its EXIF, and so are its words', async () => {
  await check(toJpeg(quarterTurned(sheet, 3), 80, DPI, 6), upright)
})

test.each([
  [2, 0],
  [7, 1],
] as const)('a mirrored picture (EXIF %i) is mirrored back', async (orientation, turns) => {
  await check(toJpeg(quarterTurned(mirrored(sheet), turns), 80, DPI, orientation), upright)
})

/** Left for right. */
function mirrored({ width, height, pixels }: Picture): Picture {
  const at = (index: number): number => index - (index % width) + (width - 1 - (index % width))
  return { width, height, pixels: pixels.map((_, index) => pixels[at(index)] ?? 255) }
}

test('a fax of two pages, with half as many dots down as across, is read as two pages', async () => {
  const fax = blackAndWhite(resized(sheet, sheet.width, Math.round(sheet.height / 2)), 160)
  const read = await readFileBytes(toTiff([fax, fax], [204, 102]), 'fax.tif')
  expect(read.pages.map(({ obtained }) => obtained)).toEqual(['ocr', 'ocr'])
  expect(read.text.match(/exchange of information between the police/g)).toHaveLength(2)
})

test('files read beside each other keep each their own text', async () => {
  const other = readSource(
    'file: other.pdf\nkind: pdf\nlanguage: en\nblocks:\n  - p: Another State has no views on the matter, and wishes the organization well in all that it may do about it in the years to come.',
  )
  const [page] = await printedPages(other, DPI)
  const second = page === undefined ? new Uint8Array() : toJpeg(page, 80, DPI)
  const read = await Promise.all([
    readFileBytes(toJpeg(sheet, 80, DPI), 'one.jpg'),
    readFileBytes(second, 'other.jpg'),
  ])
  expect(read.map(({ text }) => [text.includes('lighthouse'), text.includes('Another State')])).toEqual([
    [true, false],
    [false, true],
  ])
})
