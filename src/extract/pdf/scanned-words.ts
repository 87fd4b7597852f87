/** Gives the blocks of scanned pages the words that OCR saw: where each stands and how sure its reading is. */
import type { Block, Box, Transcription, Word } from '../transcription.ts'
import { asShown } from './frame.ts'
import type { ScannedPage, ScansRead } from './read-scans.ts'

/**
 * The transcription with words and their mean confidence in every block of a scanned page; boxes of a page that was
 * levelled to be read are turned back to where things stand on the page as it is.
 */
export function withWords(transcription: Transcription, scans: ScansRead): Transcription {
  if (scans.pages.size === 0) return transcription
  const left = new Map([...scans.pages].map(([number, page]) => [number, wordsOf(page)]))
  const layers = new Map([...scans.pages].map(([number, { layer }]) => [number, layer]))
  const blocks = transcription.blocks.map((block) => {
    const words = matched(block, left)
    const layer = layers.get(block.page) ?? null
    layers.delete(block.page)
    const tilt = scans.pages.get(block.page)
    const placed = words.map((word) => ({ ...word, box: tilted(word.box, tilt) }))
    return {
      ...block,
      box: block.box === null ? null : tilted(block.box, tilt),
      ...(words.length === 0 ? {} : { words: placed, confidence: meanOf(words) }),
      ...(layer === null ? {} : { raw: layer }),
    }
  })
  return { ...transcription, blocks }
}

/** The box around what stands at `box` on the levelled page, on the page as it is. */
function tilted(box: Box, scan: ScannedPage | undefined): Box {
  const skew = scan?.reading.skew ?? 0
  if (scan === undefined || skew === 0) return box
  const sideways = scan.page.turned % 2 === 1
  const middleX = (sideways ? scan.page.height : scan.page.width) / 2
  const middleY = (sideways ? scan.page.width : scan.page.height) / 2
  const [cos, sin] = [Math.cos(skew), Math.sin(skew)]
  const across = box.x + box.width / 2 - middleX
  const down = box.y + box.height / 2 - middleY
  const width = box.width * cos + box.height * Math.abs(sin)
  const height = box.height * cos + box.width * Math.abs(sin)
  return {
    x: tenth(middleX + across * cos + down * sin - width / 2),
    y: tenth(middleY + down * cos - across * sin - height / 2),
    width: tenth(width),
    height: tenth(height),
  }
}

interface SeenWord {
  readonly text: string
  readonly word: Omit<Word, 'start' | 'end'>
}

function wordsOf({ page, reading }: ScannedPage): SeenWord[] {
  const scale = page.width / reading.width
  return reading.lines.flatMap((line) =>
    line.words.map(({ text, confidence, bbox }) => {
      const box = {
        x: bbox.x0 * scale,
        y: bbox.y0 * scale,
        width: (bbox.x1 - bbox.x0) * scale,
        height: (bbox.y1 - bbox.y0) * scale,
      }
      const { x, y, width, height } = asShown(box, page.turned, page.width, page.height)
      return {
        text: text.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, ''),
        word: {
          box: { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) },
          confidence: Math.round(confidence) / 100,
        },
      }
    }),
  )
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

/** How far ahead in the block's text a word is looked for: a word that layout changed must not draw the others away. */
const REACH = 60

/** The words of the block's page (and, for a joined paragraph, of the next) that stand in its text, in order; they are used up. */
function matched(block: Block, left: Map<number, SeenWord[]>): Word[] {
  const found: Word[] = []
  let at = 0
  for (const page of [block.page, block.page + 1]) {
    const pool = left.get(page)
    if (pool === undefined || at >= block.text.length) continue
    const taken = new Set<SeenWord>()
    for (const seen of pool) {
      const start = block.text.indexOf(seen.text, at)
      const isHere = start >= 0 && start - at <= REACH && (page !== block.page || isInside(seen, block))
      if (!isHere) continue
      at = start + seen.text.length
      found.push({ ...seen.word, start: block.start + start, end: block.start + at })
      taken.add(seen)
      if (at >= block.text.length) break
    }
    left.set(
      page,
      pool.filter((seen) => !taken.has(seen)),
    )
  }
  return found
}

function isInside({ word }: SeenWord, { box }: Block): boolean {
  if (box === null) return false
  const x = word.box.x + word.box.width / 2
  const y = word.box.y + word.box.height / 2
  return x >= box.x - 3 && x <= box.x + box.width + 3 && y >= box.y - 3 && y <= box.y + box.height + 3
}

function meanOf(words: readonly Word[]): number {
  const sum = words.reduce((total, word) => total + word.confidence * (word.end - word.start), 0)
  const count = words.reduce((total, word) => total + word.end - word.start, 0)
  return count === 0 ? 0 : Math.round((sum / count) * 100) / 100
}
