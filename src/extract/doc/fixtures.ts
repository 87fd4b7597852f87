/** Files of Word 97 made for the tests of this folder: text, looks, styles, notes and heads as the program stores them. */
import { type Folder, writeCompound } from '../compound/write-compound.ts'

/** A stretch of text with the properties of its characters: number, then value. */
export interface TestRun {
  readonly text: string
  readonly properties?: readonly (readonly [number, ...number[]])[]
}

/** A paragraph: its runs, the sign that ends it, its style and properties. */
export interface TestParagraph {
  readonly runs: readonly TestRun[]
  readonly end?: string
  readonly style?: number
  readonly properties?: readonly (readonly [number, ...number[]])[]
}

export interface TestWordFile {
  readonly body: readonly TestParagraph[]
  readonly footnotes?: readonly TestParagraph[]
  readonly heads?: readonly TestParagraph[]
  /** Where in the body notes are called, and whether their marks are counted. */
  readonly marks?: readonly (readonly [number, boolean])[]
  readonly flags?: number
  readonly magic?: number
  readonly streams?: Folder
  /** A number that changes the looks of the whole text, as a fast save leaves it. */
  readonly pieceChange?: number
  /** True where one run of characters goes on over all paragraphs, as Word stores text without looks of its own. */
  readonly isOneRun?: boolean
  /** More parts of the table stream, by number. */
  readonly parts?: readonly (readonly [number, Uint8Array])[]
}

const TEXT_AT = 0x400
const PAGE = 512

/** The bytes of a Word file. Style 1 is "heading 1", style 2 is one of the writer's own without a level, style 3 one that hides its text. */
export function wordBinary(file: TestWordFile): Uint8Array {
  const stories = [file.body, file.footnotes ?? [], file.heads ?? []]
  const paragraphs = stories.flat()
  const text = paragraphs.map(textOf).join('')
  const textBytes = new Uint8Array(Buffer.from(text, 'utf16le'))
  const pagesAt = Math.ceil((TEXT_AT + textBytes.length) / PAGE) * PAGE
  const document = new Uint8Array(pagesAt + 2 * PAGE)
  document.set(textBytes, TEXT_AT)
  document.set(characterPage(file.isOneRun === true ? oneRun(text) : paragraphs), pagesAt)
  document.set(paragraphPage(paragraphs), pagesAt + PAGE)
  const view = new DataView(document.buffer)
  view.setUint16(0, file.magic ?? 0xa5ec, true)
  view.setUint16(0x0a, file.flags ?? 0, true)
  for (const [index, story] of stories.entries())
    view.setUint32(0x4c + index * 4, story.map(textOf).join('').length, true)
  const parts: readonly (readonly [number, Uint8Array])[] = [
    [1, styleSheet()],
    ...noteParts(file),
    [11, headPlaces(file.heads ?? [])],
    [12, numbers([TEXT_AT, TEXT_AT + textBytes.length, pagesAt / PAGE])],
    [13, numbers([TEXT_AT, TEXT_AT + textBytes.length, pagesAt / PAGE + 1])],
    [33, pieceTable(text.length, file.pieceChange ?? 0)],
    ...(file.parts ?? []),
  ]
  const table: number[] = []
  for (const [number, content] of parts) {
    view.setUint32(0x9a + number * 8, table.length, true)
    view.setUint32(0x9a + number * 8 + 4, content.length, true)
    table.push(...content)
  }
  return writeCompound({ WordDocument: document, '0Table': Uint8Array.from(table), ...file.streams })
}

function textOf({ runs, end }: TestParagraph): string {
  return runs.map(({ text }) => text).join('') + (end ?? '\r')
}

function numbers(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4)
  const view = new DataView(bytes.buffer)
  for (const [index, value] of values.entries()) view.setUint32(index * 4, value, true)
  return bytes
}

function list(properties: readonly (readonly [number, ...number[]])[]): number[] {
  return properties.flatMap(([code, ...value]) => [code & 255, code >> 8, ...value])
}

interface Stored {
  readonly length: number
  readonly content: readonly number[]
}

function oneRun(text: string): readonly TestParagraph[] {
  return [{ runs: [{ text: text.slice(0, -1), properties: [] }], end: text.slice(-1) }]
}

function characterPage(paragraphs: readonly TestParagraph[]): Uint8Array {
  const runs = paragraphs.flatMap(({ runs: own, end, properties: _ }): Stored[] => [
    ...own
      .filter(({ text }) => text !== '')
      .map(({ text, properties = [] }) => ({ length: text.length, content: list(properties) })),
    { length: (end ?? '\r').length, content: [] },
  ])
  return page(runs, 1, ({ content }) => (content.length === 0 ? null : [content.length, ...content]))
}

function paragraphPage(paragraphs: readonly TestParagraph[]): Uint8Array {
  const stored = paragraphs.map((paragraph): Stored => {
    const style = paragraph.style ?? 0
    return { length: textOf(paragraph).length, content: [style, 0, ...list(paragraph.properties ?? [])] }
  })
  return page(stored, 13, ({ content }) => {
    const even = content.length % 2 === 0 ? content : [...content, 0]
    return [0, even.length / 2, ...even]
  })
}

/** A page of properties: places, then where each one's list stands, the lists from the end. */
function page(
  runs: readonly Stored[],
  width: number,
  bytesOf: (run: Stored) => readonly number[] | null,
): Uint8Array {
  const bytes = new Uint8Array(PAGE)
  const view = new DataView(bytes.buffer)
  let place = TEXT_AT
  let free = PAGE - 1
  bytes[PAGE - 1] = runs.length
  for (const [index, run] of runs.entries()) {
    view.setUint32(index * 4, place, true)
    place += run.length * 2
    view.setUint32(index * 4 + 4, place, true)
    const content = bytesOf(run)
    if (content === null) continue
    free = (free - content.length) & ~1
    bytes.set(content, free)
    bytes[(runs.length + 1) * 4 + index * width] = free / 2
  }
  return bytes
}

function pieceTable(length: number, change: number): Uint8Array {
  const pieces = [...numbers([0, length]), 0, 0, ...numbers([TEXT_AT]), change & 255, change >> 8]
  return Uint8Array.from([2, ...numbers([pieces.length]), ...pieces])
}

function noteParts({ marks = [], footnotes = [] }: TestWordFile): [number, Uint8Array][] {
  if (marks.length === 0) return []
  const flags = marks.flatMap(([, isCounted]) => [isCounted ? 1 : 0, 0])
  const places = [...numbers([...marks.map(([at]) => at), 0xffff]), ...flags]
  return [
    [2, Uint8Array.from(places)],
    [3, numbers(startsOf(footnotes))],
  ]
}

function startsOf(paragraphs: readonly TestParagraph[]): number[] {
  const starts = [0]
  for (const paragraph of paragraphs) starts.push((starts.at(-1) ?? 0) + textOf(paragraph).length)
  return starts
}

/** Six empty lines, then the stories of one section. */
function headPlaces(heads: readonly TestParagraph[]): Uint8Array {
  return numbers([0, 0, 0, 0, 0, 0, ...startsOf(heads)])
}

function styleSheet(): Uint8Array {
  const style = (builtIn: number, name: string, looks: readonly number[] = []): number[] => [
    ...[builtIn & 255, builtIn >> 8, 1, 0, 2, 0, 0, 0, 0, 0],
    ...[name.length, 0],
    ...Buffer.from(`${name}\0`, 'utf16le'),
    ...[2, 0, 0, 0, looks.length, 0, ...looks],
  ]
  const hidden = [0x3c, 0x08, 1]
  const styles = [
    style(0, 'Normal'),
    style(1, 'heading 1'),
    style(0x0ffe, 'Own'),
    style(0x0ffe, 'Unseen', hidden),
  ]
  const header = [4, 0, 10, 0]
  return Uint8Array.from([
    header.length,
    0,
    ...header,
    ...styles.flatMap((content) => [content.length & 255, content.length >> 8, ...content]),
  ])
}
