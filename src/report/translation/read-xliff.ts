/** Reads XLIFF 2.x as a translator's tool gives it back: units with their words and the places of their marks. */
import { elementsIn, type Markup, readMarkup } from '#official-document'
import { isOfficialLanguage, type Language, toCodePoints } from '#un'
import type { TranslationCode } from './translation-file.ts'

/** One side of a unit: its words, white space folded, and where its inline codes stand, by their ids (code points). */
export interface UnitText {
  readonly text: string
  readonly marks: ReadonlyMap<string, number>
  readonly stretches: ReadonlyMap<string, Stretch>
}

/** What a paired code is around. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface XliffUnit {
  readonly id: string
  readonly source: UnitText
  readonly target: UnitText
}

export interface XliffFile {
  readonly sourceLanguage: string
  readonly language: Language
  readonly units: readonly XliffUnit[]
}

/** Why a file cannot be used. */
export interface XliffRefusal {
  readonly code: Extract<TranslationCode, 'translation-unreadable' | 'translation-foreign'>
  readonly message: string
}

const VERSION_2 = /^urn:oasis:names:tc:xliff:document:2\.\d$/
const VERSION_1 = /^urn:oasis:names:tc:xliff:document:1\.\d$/

/**
 * Reads the bytes of an XLIFF file, or says why not. A document type is refused, and with it every entity; nothing
 * outside the bytes is fetched. Segments that a tool has split or joined inside a unit are read as one. Never throws.
 */
export function readXliff(bytes: Uint8Array): XliffFile | XliffRefusal {
  const file = inUtf8(bytes)
  const root = declaresDocumentType(file) ? null : readMarkup(file)
  if (root === null)
    return refusal(
      'translation-unreadable',
      'not well-formed XML, or it declares a document type, which is refused. Export it again from the translator’s tool.',
    )
  if (root.name !== 'xliff' || VERSION_1.test(root.namespace) || !VERSION_2.test(root.namespace))
    return refusal('translation-foreign', notXliff2(root))
  const language = (root.attributes.trgLang ?? '').toLowerCase().split('-')[0] ?? ''
  if (!isOfficialLanguage(language))
    return refusal(
      'translation-foreign',
      `its target language (trgLang "${root.attributes.trgLang ?? ''}") is not an official language.`,
    )
  const units = within(root, 'unit').map(readUnit)
  return { sourceLanguage: root.attributes.srcLang ?? 'und', language, units }
}

/** Tools of some systems save UTF-16, by its byte order mark; written again as UTF-8 without what the first line says. */
function inUtf8(bytes: Uint8Array): Uint8Array {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null
  if (encoding === null) return bytes
  const text = new TextDecoder(encoding).decode(bytes)
  return new TextEncoder().encode(text.replace(/^<\?xml[^>]*\?>/u, ''))
}

/** Looked for in the whole file: in XML that declares none the characters can stand only escaped. */
function declaresDocumentType(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-8').decode(bytes).includes('<!DOCTYPE')
}

function notXliff2(root: Markup): string {
  const version = root.attributes.version ?? ''
  if (root.name === 'xliff')
    return `XLIFF ${version}; XLIFF 2.0 or 2.1 is read. Have the translator’s tool save the file as it received it (2.1).`
  return `not XLIFF (its root is <${root.name}>). Give the file that "rapporteur translations export" wrote, translated.`
}

function refusal(code: XliffRefusal['code'], message: string): XliffRefusal {
  return { code, message }
}

/** Elements of a name in groups at any depth, in order. */
function within(markup: Markup, name: string): Markup[] {
  return elementsIn(markup).flatMap((child) =>
    child.name === name
      ? [child]
      : child.name === 'file' || child.name === 'group'
        ? within(child, name)
        : [],
  )
}

function readUnit(unit: Markup): XliffUnit {
  const segments = elementsIn(unit).filter((child) => child.name === 'segment' || child.name === 'ignorable')
  return {
    id: unit.attributes.id ?? '',
    source: sideOf(segments, 'source'),
    target: sideOf(segments, 'target'),
  }
}

/** One side of the segments together; white space between segments on the target side is that of the source. */
function sideOf(segments: readonly Markup[], side: 'source' | 'target'): UnitText {
  const written: Collected = { text: '', marks: new Map(), opened: new Map(), stretches: new Map() }
  const isWordless = segments.every((segment) => sideIn(segment, side) === undefined)
  for (const segment of isWordless ? [] : inOrder(segments, side)) {
    const own = sideIn(segment, side)
    const isGap = own === undefined && segment.name === 'ignorable'
    const content = isGap ? sideIn(segment, 'source') : own
    if (content !== undefined) collect(content, written)
  }
  return foldText(written)
}

/** A translator may change the order of targets: `order` counts segments and gaps from 1. Source: XLIFF 2.1, 4.7.3. */
function inOrder(segments: readonly Markup[], side: 'source' | 'target'): readonly Markup[] {
  if (side === 'source') return segments
  const place = (segment: Markup, index: number): number =>
    Number(sideIn(segment, 'target')?.attributes.order ?? index + 1) || index + 1
  const placed = segments.map((segment, index) => ({ segment, place: place(segment, index) }))
  return placed.toSorted((one, other) => one.place - other.place).map(({ segment }) => segment)
}

function sideIn(segment: Markup, side: 'source' | 'target'): Markup | undefined {
  return elementsIn(segment).find((child) => child.name === side)
}

interface Collected {
  text: string
  readonly marks: Map<string, number>
  /** Where a code was opened that another element closes (`sc`, `ec`). */
  readonly opened: Map<string, number>
  readonly stretches: Map<string, Stretch>
}

function collect(content: Markup, into: Collected): void {
  for (const child of content.children) {
    if (typeof child === 'string') into.text += child
    else collectCode(child, into)
  }
}

/** A tool that splits a unit turns a paired code into one that opens and one that closes. Source: XLIFF 2.1, 4.7.2. */
function collectCode(child: Markup, into: Collected): void {
  const { id = '', startRef = id, hex = '' } = child.attributes
  if (child.name === 'cp') into.text += characterOf(hex)
  else if (child.name === 'ph') markAt(id, into)
  else if (child.name === 'mrk') collect(child, into)
  else if (child.name === 'sc') into.opened.set(id, into.text.length)
  else if (child.name === 'ec') close(startRef, into.opened.get(startRef) ?? 0, into)
  else if (child.name === 'pc') {
    const start = into.text.length
    collect(child, into)
    close(id, start, into)
  }
}

function close(id: string, start: number, into: Collected): void {
  if (!into.stretches.has(id)) into.stretches.set(id, { start, end: into.text.length })
}

function markAt(id: string, into: Collected): void {
  if (!into.marks.has(id)) into.marks.set(id, into.text.length)
}

function characterOf(hex: string): string {
  const code = /^[0-9a-f]{1,6}$/i.test(hex) ? Number.parseInt(hex, 16) : -1
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

/** White space folded and trimmed, codes moved with it. */
function foldText({ text, marks, stretches }: Collected): UnitText {
  const fold = (words: string): string => words.replace(/\s+/gu, ' ').trimStart()
  const whole = fold(text).trimEnd()
  const moved = (at: number): number =>
    toCodePoints(whole, Math.min(fold(text.slice(0, at)).length, whole.length))
  return {
    text: whole,
    marks: new Map([...marks].map(([id, at]): [string, number] => [id, moved(at)])),
    stretches: new Map(
      [...stretches].map(([id, { start, end }]): [string, Stretch] => [
        id,
        { start: moved(start), end: moved(end) },
      ]),
    ),
  }
}
