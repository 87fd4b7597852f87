/** Hostile plain files: empty, huge, deceiving letters, pictures that boast, one kind under the name of another. */
import type { Transcription } from '#extract'
import { type HostileFile, SENTENCE, utf8 } from './hostile-file.ts'
import { noise } from './packages.ts'

/** The head of a PNG that says how large it is. */
function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(60)
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).copy(bytes)
  bytes.write('IHDR', 12, 'latin1')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  bytes.set([8, 2, 0, 0, 0], 24)
  return bytes
}

function bitmap(side: number): Uint8Array {
  const bytes = Buffer.alloc(70)
  bytes.write('BM', 'latin1')
  bytes.writeUInt32LE(54, 10)
  bytes.writeUInt32LE(40, 14)
  bytes.writeInt32LE(side, 18)
  bytes.writeInt32LE(side, 22)
  bytes.writeUInt16LE(24, 28)
  return bytes
}

/** An OLE2 file whose directory has one entry. */
function compound(entry: string): Uint8Array {
  const bytes = Buffer.alloc(2_048)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes)
  bytes.write(entry, 1_024, 'utf16le')
  bytes.writeUInt16LE(entry.length * 2 + 2, 1_024 + 64)
  bytes[1_024 + 66] = 2
  return bytes
}

/** More may be found on one machine than on another, but somebody must look. */
const asksAPerson = (read: Transcription): boolean => read.findings.some((finding) => finding.needsPerson)

const million = 1_000_000

export const PLAIN_FILES: readonly HostileFile[] = [
  { what: 'nothing', name: 'empty.pdf', make: () => new Uint8Array(), codes: ['empty-file'], text: 'none' },
  {
    what: 'only white space',
    name: 'blank.txt',
    make: () => utf8(' \n\t\n'.repeat(9_999)),
    codes: ['empty-file'],
  },
  {
    what: '100 MB of zeros',
    name: 'zeros.docx',
    make: () => new Uint8Array(100 * million),
    codes: ['empty-file'],
  },
  {
    what: '100 MB of text',
    name: 'long.txt',
    make: () => Buffer.alloc(100 * million, `${SENTENCE}\n\n`),
    codes: ['limit-exceeded'],
    text: 'none',
  },
  {
    what: '30 MB of a page',
    name: 'long.html',
    make: () => Buffer.concat([utf8('<html><body>'), Buffer.alloc(30 * million, `<p>${SENTENCE}</p>`)]),
    codes: ['limit-exceeded'],
    text: 'none',
  },
  {
    what: '30 MB that say they are a PDF',
    name: 'long.pdf',
    make: () => Buffer.concat([utf8('%PDF-1.7\n'), Buffer.alloc(30 * million, noise(4_096))]),
    codes: ['file-damaged'],
    text: 'none',
  },
  {
    what: '30 MB without order',
    name: 'noise.bin',
    make: () => Buffer.alloc(30 * million, noise(65_536)),
    codes: ['kind-not-read'],
    text: 'none',
  },
  {
    what: 'a picture that says it is 100,000 by 100,000 dots',
    name: 'huge.png',
    make: () => png(100_000, 100_000),
    codes: ['limit-exceeded'],
    holds: asksAPerson,
    text: 'none',
  },
  {
    what: 'a bitmap that says it is 100,000 by 100,000 dots',
    name: 'huge.bmp',
    make: () => bitmap(100_000),
    codes: ['no-text-layer'],
    holds: asksAPerson,
    text: 'none',
  },
  {
    what: 'a Word file under a password',
    name: 'locked.docx',
    make: () => compound('EncryptedPackage'),
    codes: ['file-encrypted'],
    text: 'none',
  },
  {
    what: 'a legacy Word file cut after its directory',
    name: 'cut.doc',
    make: () => compound('WordDocument'),
    codes: ['file-damaged'],
    text: 'none',
    holds: asksAPerson,
  },
  {
    what: 'a program under the name of a PDF',
    name: 'program.pdf',
    make: () => Buffer.concat([utf8('MZ'), noise(5_000)]),
    codes: ['kind-not-read'],
    text: 'none',
  },
  {
    what: 'a page under the name of a DOCX',
    name: 'page.docx',
    make: () => utf8(`<html><body><p>${SENTENCE}</p></body></html>`),
    codes: ['kind-differs-from-name'],
    text: /Xandria/,
  },
  {
    what: '10 MB in one line without a space, read whole: nothing is wrong with it',
    name: 'line.txt',
    make: () => Buffer.alloc(10 * million, 'x'),
    codes: [],
    holds: (read) => read.text.length === 10 * million,
  },
  {
    what: '10 MB of one Arabic word, read whole: nothing is wrong with it',
    name: 'word.txt',
    make: () => Buffer.alloc(10 * million, '\u0628'),
    codes: [],
    holds: (read) => read.text.length === 5 * million,
  },
  {
    what: '10 MB in one line of HTML without a space, read whole: nothing is wrong with it',
    name: 'line.html',
    make: () => Buffer.concat([utf8('<html><body><p>'), Buffer.alloc(10 * million, 'x')]),
    codes: [],
    holds: (read) => read.text.length === 10 * million,
  },
  {
    what: 'a million paragraphs of one letter',
    name: 'paragraphs.txt',
    make: () => Buffer.alloc(3 * million, 'x\n\n'),
    codes: ['limit-exceeded'],
    text: /^x\n\nx/,
  },
  {
    what: 'a million paragraphs of one letter in HTML',
    name: 'paragraphs.html',
    make: () => Buffer.concat([utf8('<html><body>'), Buffer.alloc(4 * million, '<p>x')]),
    codes: ['limit-exceeded'],
    text: /^x\n\nx/,
  },
  {
    what: 'five million paragraphs of one letter in one preformatted text',
    name: 'preformatted.html',
    make: () => Buffer.concat([utf8('<html><body><pre>'), Buffer.alloc(15 * million, 'x\n\n')]),
    codes: ['limit-exceeded'],
    text: /^x\n\nx/,
  },
  {
    what: 'a million paragraphs of one letter in a message',
    name: 'paragraphs.eml',
    make: () =>
      Buffer.concat([
        utf8('From: clerk@example.org\nSubject: Views\nMIME-Version: 1.0\n\n'),
        Buffer.alloc(3 * million, 'x\n\n'),
      ]),
    codes: ['limit-exceeded'],
    text: /^x\n\nx/,
  },
  {
    what: 'a million cells in a table of RTF',
    name: 'cells.rtf',
    make: () =>
      Buffer.concat([
        utf8('{\\rtf1\\ansi '),
        Buffer.alloc(36 * 500_000, '\\trowd\\cellx1\\cellx2 x\\cell y\\cell\\row '),
        utf8('}'),
      ]),
    codes: ['limit-exceeded'],
    text: /^x\ty\nx/,
  },
  {
    what: 'words turned round by direction controls',
    name: 'turned.txt',
    make: () => utf8(`${SENTENCE} It gives \u202E001\u202C courses a year.`),
    codes: ['direction-controls'],
    text: /\u202E001\u202C/,
  },
  {
    what: 'words with letters nobody sees',
    name: 'unseen.txt',
    make: () => utf8(`${SENTENCE} It does n\u200Dot agree.`),
    codes: ['invisible-characters'],
    text: /n\u200Dot agree/,
  },
  {
    what: 'words of two alphabets that look like one',
    name: 'mixed.txt',
    make: () => utf8(`${SENTENCE} The G\u043Evernment does not agree.`),
    codes: ['mixed-scripts'],
    text: /G\u043Evernment/,
  },
  {
    what: 'controls of a terminal',
    name: 'terminal.txt',
    make: () => utf8(`${SENTENCE} \u001B[2J\u001B]0;x\u0007\u0000 \u009B31m`),
    codes: ['kind-not-read'],
    text: 'none',
  },
]
