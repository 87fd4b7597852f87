/** The door for bytes: finds the kind, calls its reader, and finishes what the reader gives. */
import { sha256 } from '#platform/files'
import type { Finding, LanguageTag } from '#un'
import { readAkn } from './akn/read-akn.ts'
import { assemble } from './assemble.ts'
import { atMostSome } from './at-most-some.ts'
import { carriedFindings } from './carried.ts'
import { Conversions } from './conversions.ts'
import { deceivingCharacters } from './deceiving-characters.ts'
import { readDocOrConvert } from './doc/read-doc-or-convert.ts'
import { readDocx } from './docx/read-docx.ts'
import type { LanguageOf } from './draft.ts'
import { readHtml } from './html/read-html.ts'
import { loadLanguageOf } from './language.ts'
import { LIMITS } from './limits.ts'
import { readEml } from './mail/read-eml.ts'
import { readMsg } from './mail/read-msg.ts'
import { dropOcrEngine } from './ocr/engine.ts'
import { type Clock, picturesWithin, type ReadPicture } from './ocr/pictures-within.ts'
import { readImage } from './ocr/read-image.ts'
import { readOdt } from './odt/read-odt.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { withNameFinding } from './promised-kind.ts'
import { aboutFile, type Drafted } from './reader.ts'
import { readRtf } from './rtf/read-rtf.ts'
import { sniffKind } from './sniff-kind.ts'
import type { Sniffed } from './sniffed.ts'
import { readText } from './text/read-text.ts'
import type { ExtractCode, FileKind, Transcription } from './transcription.ts'

/** What a reader may use: the language of a text, and the reading of a file found inside another. */
interface ReadingAids {
  readonly languageOf: LanguageOf
  readonly readInside: (bytes: Uint8Array, name: string) => Promise<Transcription | null>
  readonly conversions: Conversions
  readonly readPicture: ReadPicture
}

/** Gives a draft to be finished here, or (PDF) a transcription finished by the reader. */
type Reader = (bytes: Uint8Array, aids: ReadingAids) => Drafted | Promise<Drafted | Transcription>

const READERS: Partial<Record<FileKind, Reader>> = {
  'akoma-ntoso': readAkn,
  doc: (bytes, aids) => readDocOrConvert(bytes, aids.conversions),
  docx: readDocx,
  eml: readEml,
  html: readHtml,
  image: readImage,
  msg: readMsg,
  odt: readOdt,
  pdf: readPdf,
  rtf: readRtf,
  text: readText,
}

/** No reader ran. */
const NO_READER = { name: 'rapporteur-none', version: '1' } as const

/** Always the same moment: nothing is ever too late. */
const STANDING: Clock = () => 0

/**
 * Reads a file.
 *
 * Takes its bytes, its name (only to say when the two disagree, and to name attachments), the conversions at hand,
 * which take note of those that are missing, and a clock, without which scans may take as long as they like; gives the transcription with everything noticed. Never throws for what the bytes are: a kind that is not read, an empty or oversized file
 * and a reader's own fault give a transcription without text and a finding that says what to do.
 */
export async function readFileBytes(
  bytes: Uint8Array,
  name: string,
  conversions = new Conversions([]),
  clock = STANDING,
): Promise<Transcription> {
  return withNameFinding(await readBytes(bytes, 0, conversions, picturesWithin(clock)), name)
}

async function readBytes(
  bytes: Uint8Array,
  depth: number,
  conversions: Conversions,
  readPicture: ReadPicture,
): Promise<Transcription> {
  const aids: ReadingAids = {
    languageOf: await languageOfProcess(),
    readInside: async (inner, name) =>
      depth >= LIMITS.attachmentDepth
        ? null
        : withNameFinding(await readBytes(inner, depth + 1, conversions, readPicture), name),
    conversions,
    readPicture,
  }
  if (bytes.length > LIMITS.fileBytes) return untouched(bytes, aids, 'unknown', LIMITS.fileBytes)
  const sniffed = await sniffKind(bytes)
  const most = LIMITS.bytesOfKind[sniffed.kind] ?? LIMITS.fileBytes
  if (bytes.length > most) return untouched(bytes, aids, sniffed.kind, most)
  const drafted = await draft(bytes, sniffed, aids)
  const read =
    'textSha256' in drafted
      ? drafted
      : assemble({ ...drafted, sha256: sha256(bytes), kind: sniffed.kind }, aids.languageOf)
  const more = [...deceivingCharacters(read), ...carriedFindings(bytes, sniffed.kind)]
  const findings = [...read.findings, ...more]
  return { ...read, findings: findings.length === 0 && read.text === '' ? [WORDLESS] : atMostSome(findings) }
}

/** No file is passed over in silence. */
const WORDLESS = aboutFile(
  'no-text-layer',
  'The file was opened, and no words were found in it.',
  true,
  'Open it and see whether it shows any; ask the sender for another copy.',
)

let loading: Promise<LanguageOf> | null = null

/** The detector is loaded once in a process. */
function languageOfProcess(): Promise<LanguageOf> {
  loading ??= loadLanguageOf()
  return loading
}

async function draft(
  bytes: Uint8Array,
  sniffed: Sniffed,
  aids: ReadingAids,
): Promise<Drafted | Transcription> {
  const reader = READERS[sniffed.kind]
  if (reader === undefined || sniffed.isEncrypted) return unread(sniffed)
  try {
    return await reader(bytes, aids)
  } catch (fault) {
    dropOcrEngine()
    const what = fault instanceof Error ? fault.message : String(fault)
    const message = `The reader of ${sniffed.kind} files stopped: ${what}.`
    return { reader: NO_READER, blocks: [], findings: [aboutFile('reader-crashed', message, true)] }
  }
}

function untouched(bytes: Uint8Array, aids: ReadingAids, kind: FileKind, most: number): Transcription {
  const what = kind === 'unknown' ? 'one file' : `a file of the kind ${kind}`
  const message = `The file has ${bytes.length} bytes; more than ${most} of ${what} are not read.`
  const findings = [aboutFile('limit-exceeded', message, true, 'Ask the sender for a smaller file.')]
  return assemble({ reader: NO_READER, blocks: [], sha256: sha256(bytes), kind, findings }, aids.languageOf)
}

function unread(sniffed: Sniffed): Drafted {
  return { reader: NO_READER, blocks: [], pages: [], findings: [whyUnread(sniffed)] }
}

function whyUnread(sniffed: Sniffed): Finding<ExtractCode> {
  if (sniffed.isEncrypted)
    return aboutFile(
      'file-encrypted',
      `This is an ${sniffed.detail} or holds encrypted parts; it cannot be read without its password.`,
      true,
      'Ask the sender for a copy without a password.',
    )
  if (sniffed.kind === 'empty')
    return aboutFile('empty-file', 'The file holds nothing.', true, 'Ask the sender to send it again.')
  return aboutFile(
    'kind-not-read',
    `Not read: ${sniffed.detail}.`,
    true,
    WHAT_TO_DO[sniffed.kind] ?? WHAT_TO_DO.unknown,
  )
}

const WHAT_TO_DO: Partial<Record<FileKind, string>> & { readonly unknown: string } = {
  zip: 'Unpack it and put the files into the folder of replies.',
  spreadsheet: 'Save the sheets that hold the reply as DOCX or PDF.',
  presentation: 'Save it as PDF.',
  unknown: 'Open it in the program it was made with and save it as DOCX, PDF or TXT.',
}

/** The tag of most of a text, for rooms that have text but no file. */
export async function languageOfText(text: string): Promise<LanguageTag> {
  return (await languageOfProcess())(text)
}
