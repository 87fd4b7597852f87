import { expect, test } from 'vitest'
import { readFileBytes } from '#extract'
import { pageReadings } from './page-reading.ts'

const BOX = { x: 0, y: 0, width: 1, height: 1 }

/** A text read as one page: how it was had, its confidence, and the confidences of its words. */
async function check(
  text: string,
  obtained: 'ocr' | 'text-layer' | 'markup',
  blockConfidence: number,
  words: readonly number[],
  expected: { readonly isPoor: boolean; readonly words: number; readonly doubtfulWords: number },
): Promise<void> {
  const read = await readFileBytes(new TextEncoder().encode(text), 'reply.txt')
  const places = [...text.matchAll(/\S+/gu)]
  const seen = words.map((confidence, index) => {
    const start = places[index]?.index ?? 0
    return { start, end: start + (places[index]?.[0].length ?? 0), box: BOX, confidence }
  })
  const blocks = read.blocks.map((block) => ({ ...block, confidence: blockConfidence, words: seen }))
  const pages = read.pages.map((page) => ({ ...page, obtained }))
  expect(pageReadings({ ...read, blocks, pages })).toEqual([{ number: 1, obtained, ...expected }])
}

test('words of a picture are counted, and those read with low confidence; signs alone are no words', async () => {
  await check('two words', 'ocr', 1, [0.9, 0.64], { isPoor: false, words: 2, doubtfulWords: 1 })
  await check('a — dash', 'ocr', 1, [0.9, 0.1, 0.65], { isPoor: false, words: 2, doubtfulWords: 0 })
  await check('a layer', 'text-layer', 0.4, [], { isPoor: true, words: 0, doubtfulWords: 0 })
  await check('a layer', 'text-layer', 1, [], { isPoor: false, words: 0, doubtfulWords: 0 })
  await check('markup', 'markup', 0.4, [], { isPoor: false, words: 0, doubtfulWords: 0 })
})
