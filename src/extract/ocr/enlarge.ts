/** Makes small pictures larger before they are read again, and puts what was read back on the picture as it is. */
import type { EngineBox, EngineLine, EngineWord, GreyPicture, PictureSize } from './engine.ts'
import { stretched } from './even-picture.ts'
import type { InkRule } from './find-rules.ts'

/** Pixels of a line of type: the engine's data was taught with larger. */
const SMALL_LINE = 26
const GOOD_LINE = 48
/** Pixels of the longer side: larger pictures are scans, whose small lines are small print. */
const SMALL_SIDE = 2000
const SMALLEST_SIDE = 1000
const FARTHEST = 4

/** By how much a picture is to be enlarged; 1 where its lines, `height` pixels high (0 where none was read), are large enough. */
export function enlargement(longSide: number, height: number): number {
  if (longSide > SMALL_SIDE || height >= SMALL_LINE || (height === 0 && longSide > SMALLEST_SIDE)) return 1
  return height === 0 ? 3 : Math.min(FARTHEST, GOOD_LINE / height)
}

/** The picture so many times as large, as a PNM file. */
export function enlarged({ width, height, grey }: GreyPicture, times: number): Uint8Array {
  return stretched(grey, width, height, [Math.round(width * times), Math.round(height * times)])
}

/** What a reading says in pixels. */
interface Placed extends PictureSize {
  readonly lines: readonly EngineLine[]
  readonly heavy: ReadonlySet<EngineLine>
  readonly rules: readonly InkRule[]
  readonly dropped: readonly EngineWord[]
}

/** The same of a reading of an enlarged picture, in pixels of the picture as it was. */
export function asBefore(reading: Placed, times: number): Placed {
  const box = ({ x0, y0, x1, y1 }: EngineBox): EngineBox => ({
    x0: x0 / times,
    y0: y0 / times,
    x1: x1 / times,
    y1: y1 / times,
  })
  const word = (one: EngineWord): EngineWord => ({
    ...one,
    bbox: box(one.bbox),
    symbols: one.symbols.map((symbol) => ({ ...symbol, bbox: box(symbol.bbox) })),
  })
  const lines = new Map(
    reading.lines.map((line): readonly [EngineLine, EngineLine] => [
      line,
      {
        ...line,
        bbox: box(line.bbox),
        baseline: box(line.baseline),
        rowAttributes: { rowHeight: line.rowAttributes.rowHeight / times },
        words: line.words.map(word),
      },
    ]),
  )
  return {
    width: reading.width / times,
    height: reading.height / times,
    lines: [...lines.values()],
    heavy: new Set([...lines].filter(([line]) => reading.heavy.has(line)).map(([, after]) => after)),
    rules: reading.rules.map((rule) => ({ ...rule, ...box(rule) })),
    dropped: reading.dropped.map(word),
  }
}
