/** The OCR engine, tesseract as WebAssembly in this process: a picture in, words with boxes and confidences out. */
import openCore, { type Api, type Pix } from 'tesseract.js-core/tesseract-core-simd.js'
import { type Held, heldAs } from './exif.ts'
import { type DataName, readLanguageData } from './language-data.ts'

/** The engine's own account of a line; pixels from the upper left corner of the picture after turning. */
export interface EngineLine {
  readonly bbox: EngineBox
  readonly confidence: number
  readonly rowAttributes: { readonly rowHeight: number }
  readonly baseline: EngineBox
  readonly words: readonly EngineWord[]
}

export interface EngineWord {
  readonly bbox: EngineBox
  readonly text: string
  /** 0 to 100. */
  readonly confidence: number
  readonly symbols: readonly { readonly bbox: EngineBox; readonly text: string }[]
}

export interface EngineBox {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** Pixels. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** What was recognised, and the picture as it was recognised. */
export interface Recognition extends PictureSize {
  readonly lines: readonly EngineLine[]
  /** By how much the picture was turned so that its lines lie level, in radians. */
  readonly skew: number
}

export interface ScriptFound {
  /** As the engine names it: "Latin", "Cyrillic", "Arabic", "Han" … */
  readonly script: string
  /** Quarter turns clockwise by which the picture must be turned to stand upright. */
  readonly turns: number
  readonly turnsConfidence: number
}

export interface OcrEngine {
  /**
   * Puts a picture (PNG, JPEG, BMP, PNM) before the engine, as its EXIF says it is to be held; gives its size in
   * pixels, null where it cannot be read. `mayGoOn` is asked now and then while it is read: where it says no, the
   * reading throws `OutOfTime`, and the engine is of no more use.
   */
  show(picture: Uint8Array, mayGoOn?: () => boolean): Promise<PictureSize | null>
  /** Script and orientation of the picture shown; null where there is too little on it to tell. */
  findScript(): Promise<ScriptFound | null>
  /** Reads the picture shown, turned upright; null where the machine has no data for the language. */
  recognise(language: DataName, turns: number): Promise<Recognition | null>
  /** Reads parts of the picture shown, each as one block of lines; pixels of the picture turned and levelled. */
  recogniseParts(
    language: DataName,
    place: { readonly turns: number; readonly skew: number },
    parts: readonly EngineBox[],
  ): Promise<readonly EngineLine[]>
  /** The picture shown, turned and levelled as it was recognised; null where it cannot be had. */
  look(turns: number, skew: number): Promise<GreyPicture | null>
}

/** A picture in grey: a byte a pixel, row by row, 0 black to 255 white. */
export interface GreyPicture extends PictureSize {
  readonly grey: Uint8Array
}

/** Thrown where a picture may be read no longer. */
export class OutOfTime extends Error {}

const LEGACY = 0
const NEURAL = 1
const DETECT_PAGE = '0'
const ONE_BLOCK = '6'
/** Ways of finding lines, tried in order: whole pages with columns, or one block of lines. */
const WHOLE_PAGE = ['3'] as const
/** Of Arabic the finder of columns cuts off dots and tails that stand far from the line: 7.7 % of letters wrong against 4.2 %. */
const ARABIC_PAGE = [ONE_BLOCK, '3'] as const
const INPUT = '/input'
/** EXIF orientations by quarter turns clockwise. */
const ORIENTATION = [1, 6, 3, 8] as const
/** The same of a picture that is mirrored first. */
const MIRRORED = [2, 7, 4, 5] as const
/** Interpreters kept beside the one for scripts: files in two languages change from page to page. */
const KEPT = 2
/** Lines that rise less than this (radians; a third of a degree) are read as they are. */
const LEVEL = 0.005
/** More than this is no skew of a scan but a fault in finding lines. */
const STEEP = 0.35

let opened: Promise<OcrEngine> | null = null

/** The engine of this process; started at the first call (some tenths of a second). Reads nothing but the pictures shown and the data of languages. */
export function openOcrEngine(): Promise<OcrEngine> {
  opened ??= startOcrEngine(readLanguageData)
  return opened
}

/** Forgets the engine: after a fault its memory cannot be trusted. */
export function dropOcrEngine(): void {
  opened = null
}

/** An engine of its own that knows the languages whose data `readData` gives. */
export async function startOcrEngine(readData: typeof readLanguageData): Promise<OcrEngine> {
  const silent = (): void => undefined
  let mayRead = (): boolean => true
  const askOn = (): void => {
    if (!mayRead()) throw new OutOfTime('the picture may be read no longer')
  }
  const core = await openCore({ TesseractProgress: askOn, print: silent, printErr: silent })
  const ready = new Map<DataName, Api>()
  let held: Held = { turns: 0, isMirrored: false }
  const orientation = (turns: number): number =>
    (held.isMirrored ? MIRRORED : ORIENTATION)[(held.turns + turns) % 4] ?? 1

  /** An interpreter for one language; the last two are kept beside the one for scripts. */
  const speaking = async (name: DataName): Promise<Api | null> => {
    const known = ready.get(name)
    if (known !== undefined) {
      ready.delete(name)
      ready.set(name, known)
      return known
    }
    const data = await readData(name)
    if (data === null) return null
    const path = `${name}.traineddata`
    core.FS.writeFile(path, data)
    const api = new core.TessBaseAPI()
    const began = api.Init(null, name, name === 'osd' ? LEGACY : NEURAL)
    core.FS.unlink(path)
    if (began !== 0) return null
    if (name === 'osd') api.SetVariable('tessedit_pageseg_mode', DETECT_PAGE)
    api.SetVariable('user_defined_dpi', '300')
    for (const oldest of [...ready.keys()].filter((kept) => kept !== 'osd').slice(0, -(KEPT - 1))) {
      ready.get(oldest)?.End()
      ready.delete(oldest)
    }
    ready.set(name, api)
    return api
  }

  return {
    async show(picture, mayGoOn = () => true) {
      mayRead = mayGoOn
      core.FS.writeFile(INPUT, picture)
      held = heldAs(picture)
      const api = await speaking('osd')
      return api === null || api.SetImageFile(orientation(0), 0) !== 0 ? null : sizeOf(api)
    },
    async findScript() {
      const api = await speaking('osd')
      if (api === null || api.SetImageFile(orientation(0), 0) !== 0) return null
      const results = new core.OSResults()
      if (!api.DetectOS(results)) return null
      const { orientation_id: turns, script_id: id, oconfidence } = results.best_result
      return {
        script: results.unicharset.get_script_from_script_id(id),
        turns: (4 - turns) % 4,
        turnsConfidence: oconfidence,
      }
    },
    async recognise(language, turns) {
      const api = await speaking(language)
      if (api === null) return null
      let best: Recognition | null = null
      for (const way of language === 'ara' ? ARABIC_PAGE : WHOLE_PAGE) {
        api.SetVariable('tessedit_pageseg_mode', way)
        const found = recognise(api, orientation(turns))
        if (best === null || (found !== null && meanOf(found.lines) > meanOf(best.lines))) best = found
        if (best !== null && meanOf(best.lines) >= LIKELY) break
      }
      return best
    },
    async recogniseParts(language, { turns, skew }, parts) {
      const api = parts.length === 0 ? null : await speaking(language)
      if (api === null || api.SetImageFile(orientation(turns), skew) !== 0) return []
      api.SetVariable('tessedit_pageseg_mode', ONE_BLOCK)
      return parts.flatMap(({ x0, y0, x1, y1 }) => {
        api.SetRectangle(x0, y0, x1 - x0, y1 - y0)
        api.Recognize(null)
        return linesOf(api.GetJSONText(0))
      })
    },
    async look(turns, skew) {
      const api = await speaking('osd')
      if (api === null || api.SetImageFile(orientation(turns), skew) !== 0) return null
      return greyOf(api.GetInputImage(), (at) => core.getValue(at, 'i32'))
    },
  }
}

/** The pixels of the engine's picture: rows of 32-bit words, the leftmost pixel in the highest bits. */
function greyOf(picture: Pix, wordAt: (address: number) => number): GreyPicture | null {
  const [width, height, depth] = [picture.get_w(), picture.get_h(), picture.get_d()]
  if (width < 1 || height < 1 || (depth !== 1 && depth !== 8 && depth !== 32)) return null
  const [start, bytesPerRow, perWord] = [picture.get_data(), picture.get_wpl() * 4, 32 / depth]
  const grey = new Uint8Array(width * height)
  const lightness = LIGHTNESS[depth]
  for (let y = 0; y < height; y++) {
    const row = y * width
    for (let x = 0; x < width; x += perWord) {
      const word = wordAt(start + y * bytesPerRow + (x / perWord) * 4)
      const end = Math.min(perWord, width - x)
      for (let i = 0; i < end; i++) grey[row + x + i] = lightness(word, i)
    }
  }
  return { width, height, grey }
}

/** By bits a pixel: the lightness, 0 to 255, of one pixel of a word. */
const LIGHTNESS = {
  1: (word: number, index: number): number => (((word >>> (31 - index)) & 1) === 1 ? 0 : 255),
  8: (word: number, index: number): number => (word >>> (24 - 8 * index)) & 255,
  32: (word: number): number =>
    (((word >>> 24) & 255) + 2 * ((word >>> 16) & 255) + ((word >>> 8) & 255)) >> 2,
}

function sizeOf(api: Api): PictureSize | null {
  const picture = api.GetInputImage()
  const [width, height] = [picture.get_w(), picture.get_h()]
  return width > 0 && height > 0 ? { width, height } : null
}

function recognise(api: Api, orientation: number): Recognition | null {
  if (api.SetImageFile(orientation, 0) !== 0) return null
  api.FindLines()
  const found = api.GetGradient()
  if (Math.abs(found) < LEVEL || Math.abs(found) > STEEP) return recogniseAt(api, orientation, 0)
  const levelled = recogniseAt(api, orientation, found)
  if (levelled !== null && meanOf(levelled.lines) >= CONFIDENT) return levelled
  api.SetImageFile(orientation, 0)
  const asGiven = recogniseAt(api, orientation, 0)
  return levelled === null || (asGiven !== null && meanOf(asGiven.lines) > meanOf(levelled.lines))
    ? asGiven
    : levelled
}

function recogniseAt(api: Api, orientation: number, skew: number): Recognition | null {
  if (skew !== 0 && api.SetImageFile(orientation, skew) !== 0) return null
  api.Recognize(null)
  const size = sizeOf(api)
  return size === null ? null : { ...size, lines: linesOf(api.GetJSONText(0)), skew }
}

/** From here a reading needs no other way of finding lines. */
const LIKELY = 70
/** Below this a few short lines may have misled the levelling: the picture as given is tried too. */
const CONFIDENT = 85

function meanOf(lines: readonly EngineLine[]): number {
  return lines.reduce((sum, line) => sum + line.confidence, 0) / Math.max(1, lines.length)
}

interface EngineReport {
  readonly blocks?: readonly {
    readonly paragraphs?: readonly { readonly lines: readonly EngineLine[] }[]
  }[]
}

function linesOf(json: string): EngineLine[] {
  const report = JSON.parse(json) as EngineReport
  return (report.blocks ?? []).flatMap((block) => (block.paragraphs ?? []).flatMap(({ lines }) => lines))
}
