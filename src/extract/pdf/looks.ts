/** How text is set, read from the engine once for each text object. */
import type { Frame } from './frame.ts'
import type { Style } from './page-content.ts'
import type { Engine } from './pdfium.ts'

/** What all glyphs of a text object share, in page coordinates; `degrees` counter-clockwise. */
export interface Look {
  readonly font: string
  /** The engine's own name for the font. */
  readonly handle: number
  readonly bold: boolean
  /** Null where the name of the font says bold. */
  readonly weight: number | null
  readonly italic: boolean
  readonly size: number
  readonly degrees: number
  readonly invisible: boolean
  readonly white: boolean
  /** Its style in the frame it was last placed in. */
  style: Style | null
}

/** The looks of one page's text. */
interface Looks {
  /** What text without an object has. */
  readonly none: Look
  /** The look of a text object, one of whose characters has this index. */
  of(index: number, object: number): Look
}

/** Opens the looks of a page's text; each object and the name of each font are read once. */
export function openLooks(engine: Engine, text: number): Looks {
  const looks = new Map<number, Look>()
  const names = new Map<number, string>()
  const nameOf = (font: number): string => {
    const name = names.get(font) ?? fontName(engine, font)
    names.set(font, name)
    return name
  }
  return {
    none: withoutObject(),
    of(index, object) {
      const known = looks.get(object)
      if (known !== undefined) return known
      const look = readLook(engine, text, index, object, nameOf)
      looks.set(object, look)
      return look
    },
  }
}

function withoutObject(): Look {
  return {
    font: '',
    handle: 0,
    bold: false,
    weight: null,
    italic: false,
    size: 0,
    degrees: 0,
    invisible: false,
    white: false,
    style: null,
  }
}

const BOLD_NAME = /bold|black|heavy|demi|semibold|\bbd\b|,bd|-bd/i
const ITALIC_NAME = /italic|oblique|kursiv|,it\b|-it\b/i
const FORCE_BOLD_FLAG = 1 << 18
const ITALIC_FLAG = 1 << 6
/** From this weight on type is bold, unless the body of the document is as heavy. */
const BOLD_WEIGHT = 650
const WHITE = 245

function readLook(
  engine: Engine,
  text: number,
  index: number,
  object: number,
  nameOf: (font: number) => string,
): Look {
  const { c, at } = engine
  c._FPDFText_GetMatrix(text, index, at)
  const matrix = c.HEAPF32
  const a = matrix[at >> 2] ?? 1
  const b = matrix[(at >> 2) + 1] ?? 0
  const slant = matrix[(at >> 2) + 2] ?? 0
  const d = matrix[(at >> 2) + 3] ?? 1
  const size = c._FPDFText_GetFontSize(text, index) * Math.hypot(slant, d)
  const font = c._FPDFTextObj_GetFont(object)
  const name = nameOf(font)
  const flags = font === 0 ? 0 : c._FPDFFont_GetFlags(font)
  const mode = c._FPDFTextObj_GetTextRenderMode(object)
  const [red, green, blue, alpha] = fillColour(engine, object)
  const named = BOLD_NAME.test(name) || (flags & FORCE_BOLD_FLAG) !== 0
  const weight = c._FPDFText_GetFontWeight(text, index)
  return {
    font: name,
    handle: font,
    bold: named || weight >= BOLD_WEIGHT,
    weight: named ? null : weight,
    italic: ITALIC_NAME.test(name) || (flags & ITALIC_FLAG) !== 0,
    size,
    degrees: (Math.atan2(b, a) * 180) / Math.PI,
    invisible: mode === 3 || mode === 7 || alpha === 0,
    white: Math.min(red, green, blue) >= WHITE,
    style: null,
  }
}

function fontName(engine: Engine, font: number): string {
  if (font === 0) return ''
  const { c, at } = engine
  const length = c._FPDFFont_GetBaseFontName(font, at, 256)
  if (length < 2 || length > 256) return ''
  return new TextDecoder().decode(c.HEAPU8.slice(at, at + length - 1)).replace(/^[A-Z]{6}\+/, '')
}

function fillColour(engine: Engine, object: number): readonly [number, number, number, number] {
  const { c, at } = engine
  if (c._FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12) === 0) return [0, 0, 0, 255]
  const [red = 0, green = 0, blue = 0, alpha = 255] = c.HEAPU32.subarray(at >> 2, (at >> 2) + 4)
  return [red, green, blue, alpha]
}

/** The look as the style of glyphs in the frame of their page. */
export function styleIn(frame: Frame, look: Look): Style {
  if (look.style !== null) return look.style
  const clockwise = Math.round(frame.rotation * 90 - look.degrees)
  const style: Style = {
    font: look.font,
    bold: look.bold,
    ...(look.weight === null ? {} : { weight: look.weight }),
    italic: look.italic,
    size: Math.round(look.size * 100) / 100,
    angle: ((clockwise % 360) + 360) % 360,
    invisible: look.invisible,
    white: look.white,
  }
  look.style = style
  return style
}
