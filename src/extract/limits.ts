/** How much of one file is read: every limit of this room in one place; beyond it the finding is `limit-exceeded`. */
import type { FileKind } from './transcription.ts'

export const LIMITS = {
  /** A file of more bytes is not opened. */
  fileBytes: 200_000_000,
  /** Less for kinds whose every byte is text: the longest reply seen has 2 MB of it. */
  bytesOfKind: {
    text: 20_000_000,
    html: 20_000_000,
    'akoma-ntoso': 20_000_000,
    eml: 100_000_000,
    msg: 100_000_000,
    rtf: 100_000_000,
    doc: 100_000_000,
  } as Readonly<Partial<Record<FileKind, number>>>,
  /** One part of a package (word/document.xml) after unpacking. */
  partBytes: 80_000_000,
  /** All parts of a package that are unpacked together. */
  packageBytes: 240_000_000,
  /** A part that unpacks to more than this many times its packed size is a bomb, once it is over `bombFloorBytes`. */
  unpackRatio: 200,
  bombFloorBytes: 10_000_000,
  /** Parts listed in one package. */
  packageParts: 20_000,
  /** Groups of RTF inside each other. */
  rtfDepth: 1_000,
  /** Elements of HTML inside each other (the XML library has its own limit, 256). */
  htmlDepth: 400,
  /** Blocks of one file, cells of tables counted too; the rest is not read. */
  blocks: 100_000,
  /** Lines of one plain text; twenty megabytes of prose have fewer. */
  lines: 300_000,
  /** Of a message: its parser holds some kilobytes a line. */
  messageLines: 100_000,
  /** Columns of a table drawn in plain text. */
  textColumns: 200,
  /** Bookmarks that are open at once: each marks every block it goes through. */
  openBookmarks: 100,
  /** Elements of one page of HTML. */
  htmlElements: 400_000,
  /** Words of one page of HTML and the spaces between them, counted together. */
  htmlPieces: 2_000_000,
  /** Tags in one part of XML, opening and closing. */
  xmlTags: 1_000_000,
  /** Attachments inside attachments. */
  attachmentDepth: 4,
  attachments: 100,
  /** Processor's time for the picture of one page (2 to 8 s are usual), and for those of one file: its child has ten minutes. */
  ocrPageMs: 45_000,
  ocrFileMs: 420_000,
} as const
