/** How surely each page of a file was read: what a delegate must know before taking its words as the State's. */
import { DOUBTFUL, type Page, type Transcription } from '#extract'

/** One page of a file, from 1. `markup` and a sound text layer leave no doubt. */
export interface PageReading {
  readonly number: number
  readonly obtained: Page['obtained']
  /** True where the text layer is not to be believed (finding `text-layer-poor`). */
  readonly isPoor: boolean
  /** Words that OCR placed, and those of them it read with low confidence; 0 for any other page. */
  readonly words: number
  readonly doubtfulWords: number
}

/** Blocks of a text layer below this are the ones that `text-layer-poor` is found about. */
const POOR_CONFIDENCE = 0.5
const PER_CENT = 100

/** The pages of a transcription, in order. Words without a letter or figure are not counted. */
export function pageReadings({ text, pages, blocks }: Transcription): PageReading[] {
  return pages.map(({ number, obtained, start, end }) => {
    const own = blocks.filter((block) => block.start < end && block.end > start)
    const words = own
      .flatMap((block) => block.words ?? [])
      .filter((word) => word.start >= start && word.start < end)
      .filter((word) => /[\p{L}\p{N}]/u.test(text.slice(word.start, word.end)))
    const doubtful = words.filter((word) => word.confidence * PER_CENT < DOUBTFUL)
    const isPoor = obtained === 'text-layer' && own.some((block) => block.confidence < POOR_CONFIDENCE)
    return { number, obtained, isPoor, words: words.length, doubtfulWords: doubtful.length }
  })
}
