/** Reads a page's content out of the engine: every glyph with its place and style, and the shapes around them. */
import type { Box } from '../transcription.ts'
import { characterIn, isDeceivingControl } from './characters.ts'
import { type Frame, frameOf, heightIn, toFrame, turnedFrame } from './frame.ts'
import { type ComparedLetters, openLetterShapes } from './letter-shapes.ts'
import { type Look, openLooks, styleIn } from './looks.ts'
import type { Glyph, Link, PageContent } from './page-content.ts'
import type { Engine } from './pdfium.ts'
import { readShapes } from './read-shapes.ts'

/** Limits of one page; beyond them the rest of the page is left unread and `cut` says so. */
interface PageLimits {
  readonly charactersPerPage: number
  readonly objectsPerPage: number
}

/** Reads one page (`page` is its handle); `compared` is the document's. Gives content in the frame the page is read in. */
export function readPage(
  engine: Engine,
  document: number,
  page: number,
  number: number,
  limits: PageLimits,
  compared: ComparedLetters,
): PageContent {
  const shown = frameOf(engine, page)
  const text = engine.c._FPDFText_LoadPage(page)
  let read = NO_GLYPHS
  if (text !== 0) {
    try {
      read = readGlyphs(engine, text, limits.charactersPerPage, compared)
    } finally {
      engine.c._FPDFText_ClosePage(text)
    }
  }
  const frame = turnedFrame(shown, dominantTurn(read.signs, shown))
  const shapes = readShapes(engine, page, frame, limits.objectsPerPage)
  return {
    number,
    width: frame.width,
    height: frame.height,
    turned: frame.turned,
    glyphs: placed(read, frame),
    ...shapes,
    links: readLinks(engine, document, page, frame),
    cut: read.cut || shapes.cut,
    unmapped: read.signs.length === 0 ? 0 : read.unmapped / read.signs.length,
    ...(read.misdrawn.length === 0 ? {} : { misdrawn: read.misdrawn }),
    ...(read.unseen === null ? {} : { unseen: read.unseen }),
  }
}

/** A glyph but for its place. */
interface Sign {
  readonly text: string
  readonly look: Look
  readonly generated: boolean
  readonly ink: number | null
}

interface GlyphsRead {
  readonly signs: readonly Sign[]
  /** Six numbers a sign, in the page's own coordinates (upwards from the lower left): see `readPlace`. */
  readonly places: Float64Array
  readonly cut: boolean
  readonly unmapped: number
  readonly misdrawn: readonly string[]
  readonly unseen: string | null
}

const NO_GLYPHS: GlyphsRead = {
  signs: [],
  places: new Float64Array(0),
  cut: false,
  unmapped: 0,
  misdrawn: [],
  unseen: null,
}

function readGlyphs(engine: Engine, text: number, limit: number, compared: ComparedLetters): GlyphsRead {
  const { c } = engine
  const count = c._FPDFText_CountChars(text)
  const most = Math.min(count, limit)
  const signs: Sign[] = []
  const places = new Float64Array(NUMBERS * Math.max(0, most))
  const looks = openLooks(engine, text)
  const shapes = openLetterShapes(compared)
  let isDeceiving = false
  let unmapped = 0
  let lastObject = 0
  let last = looks.none
  for (let i = 0; i < most; i++) {
    const code = c._FPDFText_GetUnicode(text, i)
    if (code === 0x0d || code === 0x0a) continue
    // Of the characters that the engine supplies, only the space is left here.
    const generated = code === 0x20 && c._FPDFText_IsGenerated(text, i) === 1
    if (!generated && c._FPDFText_HasUnicodeMapError(text, i) === 1) unmapped++
    const object = c._FPDFText_GetTextObject(text, i)
    if (object !== 0 && object !== lastObject) {
      last = looks.of(i, object)
      lastObject = object
    }
    const character = characterIn(last.font, code)
    if (character === null) {
      isDeceiving ||= isDeceivingControl(code)
      continue
    }
    if (!last.invisible && Math.abs(last.degrees) < 1)
      shapes.see(engine, text, i, { code, font: last.handle, name: last.font, size: last.size })
    readPlace(engine, text, i, places, NUMBERS * signs.length)
    signs.push({
      text: character,
      look: last,
      generated,
      ink: isDigit(code) ? inkHeight(engine, text, i) : null,
    })
  }
  const unseen = isDeceiving ? charactersOf(engine, text, most) : null
  return { signs, places, cut: count > limit, unmapped, misdrawn: shapes.misdrawn(), unseen }
}

/** The characters of a page as its layer has them. */
function charactersOf({ c }: Engine, text: number, most: number): string {
  const codes = Array.from({ length: most }, (_, index) => c._FPDFText_GetUnicode(text, index))
  return codes.map((code) => (code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code))).join('')
}

const NUMBERS = 6

/** Writes left, bottom, right and top of a character's box, then x and y of its origin, into `places` from `to` on. */
function readPlace({ c, at }: Engine, text: number, index: number, places: Float64Array, to: number): void {
  c._FPDFText_GetLooseCharBox(text, index, at)
  const single = c.HEAPF32
  places[to] = single[at >> 2] ?? 0
  places[to + 1] = single[(at >> 2) + 3] ?? 0
  places[to + 2] = single[(at >> 2) + 2] ?? 0
  places[to + 3] = single[(at >> 2) + 1] ?? 0
  c._FPDFText_GetCharOrigin(text, index, at, at + 8)
  const double = c.HEAPF64
  places[to + 4] = double[at >> 3] ?? 0
  places[to + 5] = double[(at >> 3) + 1] ?? 0
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669)
}

function inkHeight(engine: Engine, text: number, index: number): number {
  const { c, at } = engine
  c._FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24)
  return (c.HEAPF64[(at >> 3) + 3] ?? 0) - (c.HEAPF64[(at >> 3) + 2] ?? 0)
}

/** Quarter turns (clockwise) by which most of the page's text must be turned to be read; 0 unless most is sideways. */
function dominantTurn(signs: readonly Sign[], frame: Frame): number {
  const counts = [0, 0, 0, 0]
  for (const { text, look } of signs) {
    if (text === ' ') continue
    const quarter = ((Math.round((frame.rotation * 90 - look.degrees) / 90) % 4) + 4) % 4
    counts[quarter] = (counts[quarter] ?? 0) + 1
  }
  const most = counts.indexOf(Math.max(...counts))
  return (counts[most] ?? 0) > signs.length / 2 ? (4 - most) % 4 : 0
}

function placed({ signs, places }: GlyphsRead, frame: Frame): Glyph[] {
  return signs.map(({ text, look, generated, ink }, index) => {
    const at = NUMBERS * index
    const box = toFrame(frame, places[at] ?? 0, places[at + 1] ?? 0, places[at + 2] ?? 0, places[at + 3] ?? 0)
    return {
      text,
      x0: box.x,
      x1: box.x + box.width,
      top: box.y,
      bottom: box.y + box.height,
      baseline: heightIn(frame, places[at + 4] ?? 0, places[at + 5] ?? 0),
      style: styleIn(frame, look),
      index,
      space: text === ' ',
      generated,
      ink,
    }
  })
}

const LINKS_PER_PAGE = 2000

function readLinks(engine: Engine, document: number, page: number, frame: Frame): Link[] {
  const { c, at } = engine
  const links: Link[] = []
  c.HEAP32[at >> 2] = 0
  while (links.length < LINKS_PER_PAGE && c._FPDFLink_Enumerate(page, at, at + 4) !== 0) {
    const link = c.HEAPU32[(at + 4) >> 2] ?? 0
    const box = linkBox(engine, link, frame)
    const address = linkAddress(engine, document, link)
    if (box !== null && address !== '') links.push({ box, address })
  }
  return links
}

function linkBox(engine: Engine, link: number, frame: Frame): Box | null {
  const { c, at } = engine
  if (c._FPDFLink_GetAnnotRect(link, at + 16) === 0) return null
  const [left = 0, top = 0, right = 0, bottom = 0] = c.HEAPF32.subarray((at + 16) >> 2, ((at + 16) >> 2) + 4)
  return toFrame(frame, left, bottom, right, top)
}

function linkAddress(engine: Engine, document: number, link: number): string {
  const { c, at } = engine
  const action = c._FPDFLink_GetAction(link)
  if (action === 0) return ''
  const length = c._FPDFAction_GetURIPath(document, action, at + 32, 2048)
  if (length < 2 || length > 2048) return ''
  return new TextDecoder().decode(c.HEAPU8.slice(at + 32, at + 32 + length - 1))
}
