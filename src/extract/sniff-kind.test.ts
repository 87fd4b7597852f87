import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writeCompound } from './compound/write-compound.ts'
import { kindPromisedBy } from './promised-kind.ts'
import { sniffKind } from './sniff-kind.ts'

const text = (content: string): Uint8Array => strToU8(content)
const zip = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])))
const types = (main: string): Record<string, string> => ({
  '[Content_Types].xml': `<Types><Override PartName="/x" ContentType="application/vnd.openxmlformats-officedocument.${main}.main+xml"/></Types>`,
})

/** An OLE2 file whose directory, somewhere after the header, holds the names given. */
function compound(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (names.length + 1))
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [index, name] of names.entries()) {
    const at = 512 + 128 * (index + 1)
    for (const [place, sign] of [...name].entries()) bytes[at + place * 2] = sign.charCodeAt(0)
    bytes[at + 64] = (name.length + 1) * 2
    bytes[at + 66] = 2
  }
  return bytes
}

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['white space', text(' \r\n\t '), 'empty'],
  ['a byte order mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty'],
  ['a PDF', text('%PDF-1.7\n'), 'pdf'],
  ['a PDF after rubbish', text('\r\n junk %PDF-1.4\n'), 'pdf'],
  [
    'DOCX by content types',
    zip({ ...types('wordprocessingml.document'), 'word/document.xml': '<a/>' }),
    'docx',
  ],
  ['DOCX whose list of types is lost', zip({ 'word/document.xml': '<a/>' }), 'docx'],
  ['a workbook', zip(types('spreadsheetml.sheet')), 'spreadsheet'],
  ['slides', zip(types('presentationml.presentation')), 'presentation'],
  ['ODT', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }), 'odt'],
  [
    'an OpenDocument sheet',
    zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
    'spreadsheet',
  ],
  ['an archive', zip({ 'reply.txt': 'x' }), 'zip'],
  ['legacy Word', compound('Root Entry', 'WordDocument'), 'doc'],
  ['Outlook', compound('Root Entry', '__properties_version1.0'), 'msg'],
  ['legacy Excel', compound('Workbook'), 'spreadsheet'],
  ['encrypted Office', compound('EncryptedPackage'), 'unknown'],
  [
    'legacy Word with a message embedded in it',
    writeCompound({
      WordDocument: text('x'),
      ObjectPool: { _1: { '__properties_version1.0': text('x') } },
    }),
    'doc',
  ],
  ['RTF', text('{\\rtf1\\ansi x}'), 'rtf'],
  [
    'text in UTF-16 that begins as a sound file may',
    new Uint8Array(Buffer.from('\uFEFFThe reply.', 'utf16le')),
    'text',
  ],
  [
    'PNG',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82),
    'image',
  ],
  ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70), 'image'],
  ['HTML', text('<!DOCTYPE html><html><body>x'), 'html'],
  ['HTML after a comment', text('<!-- saved -->\n<html lang="fr">'), 'html'],
  ['XHTML', text('<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>'), 'html'],
  ['a fragment of HTML', text('<p>One</p><p>Two</p>'), 'html'],
  ['flat ODT', text('<?xml version="1.0"?><office:document xmlns:office="x">'), 'odt'],
  ['other XML', text('<?xml version="1.0"?><w:wordDocument>'), 'unknown'],
  ['an e-mail', text('Received: by x\r\nFrom: a@b.c\r\nSubject: x\r\n\r\nText'), 'eml'],
  [
    'a web archive',
    text('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x'),
    'eml',
  ],
  ['a typed memo', text('From: The Ministry\nTo: UNODC\nSubject: Views\n\nText'), 'text'],
  ['a text about tags', text('Use <b> with care, and 5 < 6.'), 'text'],
  ['Arabic in windows-1256', Uint8Array.of(0xc7, 0xe1, 0xcd, 0xdf, 0xe6, 0xe3, 0xc9), 'text'],
  ['binary data', Uint8Array.of(1, 2, 3, 0, 0, 255, 4, 5, 0, 9), 'unknown'],
])('%s', async (_, bytes, kind) => {
  expect((await sniffKind(bytes)).kind).toBe(kind)
})

test('an encrypted Office document says so', async () => {
  expect(await sniffKind(compound('EncryptedPackage'))).toMatchObject({ isEncrypted: true })
})

test.each([
  ['reply.PDF', 'pdf'],
  ['a.b.docx', 'docx'],
  ['scan.JPG', 'image'],
  ['letter.doc', 'doc'],
  ['table.xlsx', 'spreadsheet'],
  ['noextension', null],
  ['folder.d/name', null],
  ['what.xyz', null],
])('the name %s promises %s', (name, kind) => {
  expect(kindPromisedBy(name)).toBe(kind)
})
