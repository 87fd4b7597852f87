/** What a file is, by its bytes: magic numbers first, then a look inside containers, then the form of its text. */
import { fileTypeFromBuffer } from 'file-type'
import { decodeText } from './decode-text.ts'
import { openPackage } from './open-package.ts'
import { sniffCompound } from './sniff-compound.ts'
import { sniffMarkup } from './sniff-markup.ts'
import type { Sniffed } from './sniffed.ts'
import type { FileKind } from './transcription.ts'

/** Finds the kind of a file from its bytes alone. Never throws; what nothing recognises is `unknown`. */
export async function sniffKind(bytes: Uint8Array): Promise<Sniffed> {
  if (isBlank(bytes)) return plain('empty', 'no content')
  if (startsWith(bytes, PDF_MAGIC, 1024)) return plain('pdf', 'application/pdf')
  if (startsWith(bytes, ZIP_MAGIC, 1)) return sniffZip(bytes)
  if (startsWith(bytes, COMPOUND_MAGIC, 1)) return sniffCompound(bytes)
  if (startsWith(bytes, RTF_MAGIC, 4)) return plain('rtf', 'application/rtf')
  const type = UTF_16_MARKS.some((mark) => startsWith(bytes, mark, 1)) ? null : await magicNumber(bytes)
  if (type?.startsWith('image/') === true) return plain('image', type)
  if (type !== null && !TEXT_TYPES.test(type)) return plain('unknown', type)
  const decoded = decodeText(bytes)
  if (decoded === null) return plain('unknown', 'binary data')
  return plain(sniffMarkup(decoded.text), decoded.encoding)
}

const bytesOf = (text: string): number[] => [...text].map((character) => character.charCodeAt(0))
const PDF_MAGIC = bytesOf('%PDF-')
const ZIP_MAGIC = bytesOf('PK\x03\x04')
const COMPOUND_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const RTF_MAGIC = bytesOf('{\\rt')
/** Some of what begins so is taken for sound by file-type; decoding tells text from it. */
const UTF_16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const
/** Types that file-type gives for text; our own look is finer. */
const TEXT_TYPES = /xml|^text\/|rtf|message\/|svg/

function plain(kind: FileKind, detail: string): Sniffed {
  return { kind, detail, isEncrypted: false }
}

const BLANK_BYTES: ReadonlySet<number> = new Set([0, 9, 10, 11, 12, 13, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff])

/** White space, NUL bytes and byte order marks only. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => BLANK_BYTES.has(byte))
}

function startsWith(bytes: Uint8Array, magic: readonly number[], within: number): boolean {
  for (let at = 0; at < within && at + magic.length <= bytes.length; at++) {
    if (magic.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

async function magicNumber(bytes: Uint8Array): Promise<string | null> {
  try {
    return (await fileTypeFromBuffer(bytes))?.mime ?? null
  } catch {
    return null
  }
}

function sniffZip(bytes: Uint8Array): Sniffed {
  const parts = openPackage(bytes)
  const names = new Set(parts.names)
  const media = new TextDecoder('latin1').decode(parts.read('mimetype') ?? new Uint8Array()).trim()
  const open = MEDIA_KINDS.find(([pattern]) => pattern.test(media))
  if (open !== undefined)
    return { kind: open[1], detail: media, isEncrypted: parts.troubles.has('encrypted') }
  const types = new TextDecoder().decode(parts.read('[Content_Types].xml') ?? new Uint8Array())
  const office =
    CONTENT_TYPES.find(([pattern]) => pattern.test(types)) ??
    FOLDERS.find(([folder]) => parts.names.some((name) => name.startsWith(folder)))
  if (office !== undefined) return plain(office[1], 'Office Open XML')
  if (names.has('content.xml')) return plain('odt', 'OpenDocument without a media type')
  return plain('zip', `archive of ${names.size} files`)
}

const MEDIA_KINDS: readonly (readonly [RegExp, FileKind])[] = [
  [/opendocument\.text/, 'odt'],
  [/opendocument\.spreadsheet/, 'spreadsheet'],
  [/opendocument\.presentation/, 'presentation'],
  [/opendocument|epub/, 'unknown'],
]

/** The main part's content type, then (where the list of types is lost) the folder the application keeps. */
const CONTENT_TYPES: readonly (readonly [RegExp, FileKind])[] = [
  [
    /(?:wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled)\S*main\+xml/,
    'docx',
  ],
  [/(?:spreadsheetml\.(?:sheet|template)|ms-excel\.\S*macroEnabled)\S*main\+xml/, 'spreadsheet'],
  [/(?:presentationml\.\w+|ms-powerpoint\.\S*macroEnabled)\S*main\+xml/, 'presentation'],
]
const FOLDERS: readonly (readonly [string, FileKind])[] = [
  ['word/', 'docx'],
  ['xl/', 'spreadsheet'],
  ['ppt/', 'presentation'],
]
