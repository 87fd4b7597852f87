/** The styles and fonts of a Word 97–2003 file. Source: MS-DOC, STSH and SttbfFfn. */
import { headingLevelByName } from '../docx/heading-styles.ts'
import { type Property, propertiesIn } from './properties.ts'
import { PARTS, type WordFile, within } from './word-file.ts'

export interface Style {
  readonly headingLevel: number | null
  /** Of paragraphs, those of the styles it is based on first. */
  readonly paragraph: readonly Property[]
  readonly characters: readonly Property[]
}

interface OwnStyle extends Style {
  readonly base: number
}

const NO_STYLE: Style = { headingLevel: null, paragraph: [], characters: [] }
const LAST_BUILT_IN_HEADING = 9
const TITLE = 62
const PARAGRAPH_STYLE = 1
const CHARACTER_STYLE = 2
const DEEPEST = 12

/** Reads the styles; gives the one of a number, with all that it is based on. */
export function readStyles(file: WordFile): (number: number) => Style {
  const sheet = file.part(PARTS.styles)
  if (sheet.byteLength < 8) return () => NO_STYLE
  const baseBytes = sheet.getUint16(4, true)
  const own: (OwnStyle | null)[] = []
  let at = 2 + sheet.getUint16(0, true)
  while (at + 2 <= sheet.byteLength) {
    const length = sheet.getUint16(at, true)
    own.push(length < 12 ? null : styleIn(within(sheet, at + 2, length), baseBytes))
    at += 2 + length
  }
  const known = new Map<number, Style>()
  return (number) => {
    const style = known.get(number) ?? withBases(number, own, 0)
    known.set(number, style)
    return style
  }
}

function withBases(number: number, own: readonly (OwnStyle | null)[], depth: number): Style {
  const style = own[number]
  if (style === null || style === undefined || depth > DEEPEST) return NO_STYLE
  const base = withBases(style.base, own, depth + 1)
  return {
    headingLevel: style.headingLevel ?? base.headingLevel,
    paragraph: [...base.paragraph, ...style.paragraph],
    characters: [...base.characters, ...style.characters],
  }
}

function styleIn(style: DataView, baseBytes: number): OwnStyle | null {
  if (style.byteLength < baseBytes + 2) return null
  const builtIn = style.getUint16(0, true) & 0x0fff
  const kind = style.getUint16(2, true) & 0x000f
  const base = style.getUint16(2, true) >> 4
  const length = style.getUint16(baseBytes, true)
  const name = textAt(style, baseBytes + 2, length)
  const lists = listsIn(style, baseBytes + 2 + length * 2 + 2)
  const isParagraph = kind === PARAGRAPH_STYLE
  return {
    base,
    headingLevel: isParagraph ? levelOf(builtIn, name) : null,
    paragraph: isParagraph ? propertiesIn(within(lists[0] ?? NONE, 2, LONGEST)) : [],
    characters: propertiesIn((isParagraph ? lists[1] : kind === CHARACTER_STYLE ? lists[0] : null) ?? NONE),
  }
}

const NONE = new DataView(new ArrayBuffer(0))
const LONGEST = 0xffff

function levelOf(builtIn: number, name: string): number | null {
  if (builtIn >= 1 && builtIn <= LAST_BUILT_IN_HEADING) return builtIn
  return builtIn === TITLE ? 1 : headingLevelByName(name.split(',')[0] ?? '')
}

/** Lists of properties, each after its length and begun at an even place. */
function listsIn(style: DataView, start: number): DataView[] {
  const lists: DataView[] = []
  let at = start
  while (at + 2 <= style.byteLength && lists.length < 3) {
    const length = style.getUint16(at, true)
    lists.push(within(style, at + 2, length))
    at += 2 + length + (length % 2)
  }
  return lists
}

function textAt(view: DataView, at: number, length: number): string {
  const part = within(view, at, length * 2)
  return new TextDecoder('utf-16le').decode(part)
}

const FONTS = 15
const NAME_AT = 40

/** The names of the fonts, by number. */
export function readFonts({ part }: WordFile): string[] {
  const table = part(FONTS)
  const names: string[] = []
  let at = 4
  while (at + NAME_AT < table.byteLength) {
    const length = table.getUint8(at) + 1
    const name = textAt(table, at + NAME_AT, Math.max(0, (length - NAME_AT) >> 1))
    names.push(name.split('\0')[0] ?? '')
    at += length
  }
  return names
}
