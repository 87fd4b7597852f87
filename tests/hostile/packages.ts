/** Hostile archives and Office packages: bombs, lies about sizes, endless lists, paths that lead out, macros, passwords. */
import { type HostileFile, SENTENCE, utf8 } from './hostile-file.ts'
import { textPart, type ZipPart, zipFile, zipOfManyParts } from './zip-maker.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const MACRO_MAIN = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PARAGRAPH = `<w:p><w:r><w:t>${SENTENCE}</w:t></w:r></w:p>`

function typesPart(main = MAIN): ZipPart {
  return textPart(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  )
}

function documentPart(body: string, prolog = ''): ZipPart {
  return textPart('word/document.xml', `${prolog}<w:document ${W}><w:body>${body}</w:body></w:document>`)
}

/** A DOCX of one paragraph with more parts. */
export function word(body = PARAGRAPH, more: readonly ZipPart[] = [], prolog = ''): Uint8Array {
  return zipFile([typesPart(), documentPart(body, prolog), ...more])
}

function open(content: ZipPart, more: readonly ZipPart[] = []): Uint8Array {
  const media: ZipPart = {
    ...textPart('mimetype', 'application/vnd.oasis.opendocument.text'),
    isStored: true,
  }
  return zipFile([media, content, ...more])
}

const ODF = 'urn:oasis:names:tc:opendocument:xmlns'
function contentPart(text: string, prolog = ''): ZipPart {
  return textPart(
    'content.xml',
    `${prolog}<office:document-content xmlns:office="${ODF}:office:1.0" xmlns:text="${ODF}:text:1.0"><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
  )
}

const BOMB = Buffer.alloc(300_000_000, 0x20)
const bomb = (name: string): ZipPart => ({ name, content: BOMB })

/** An archive in an archive in an archive. */
function nested(depth: number): Uint8Array {
  let inner: Uint8Array = zipFile([bomb('zeros.bin')])
  for (let level = 0; level < depth; level++)
    inner = zipFile(Array.from({ length: 8 }, (_, index) => ({ name: `${index}.zip`, content: inner })))
  return inner
}

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a0 "ha">${Array.from(
  { length: 12 },
  (_, level) => `<!ENTITY a${level + 1} "${`&a${level};`.repeat(10)}">`,
).join('')}]>`
const OUTSIDE = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY secret SYSTEM "file:///etc/passwd">]>`
const withEntity = (entity: string): string => `<w:p><w:r><w:t>${SENTENCE} &${entity};</w:t></w:r></w:p>`
const deep = (name: string, depth: number, inner: string): string =>
  `<${name}>`.repeat(depth) + inner + `</${name}>`.repeat(depth)

/** As many of a piece as asked, each with a number, so that they do not pack like a bomb. */
function numbered(count: number, piece: (number: string) => string): string {
  return Array.from({ length: count }, (_, at) => piece(((at * 2_654_435_761) >>> 0).toString(36))).join('')
}

export const PACKAGES: readonly HostileFile[] = [
  {
    what: 'a DOCX of a million paragraphs',
    name: 'paragraphs.docx',
    make: () => word(numbered(1_000_000, (text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)),
    codes: ['limit-exceeded'],
    text: /^0\n\n/,
  },
  {
    what: 'a DOCX of a table of a million cells',
    name: 'cells.docx',
    make: () => {
      const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
      const row = `<w:tr>${numbered(10, cell)}</w:tr>`
      return word(`<w:tbl>${numbered(100_000, (text) => row.replace('>0<', `>${text}<`))}</w:tbl>`)
    },
    codes: ['limit-exceeded'],
    text: /^0\t/,
  },
  {
    what: 'an ODT of a million paragraphs',
    name: 'paragraphs.odt',
    make: () => open(contentPart(numbered(1_000_000, (text) => `<text:p>${text}</text:p>`))),
    codes: ['limit-exceeded'],
    text: /^0\n\n/,
  },
  {
    what: 'a DOCX whose text unpacks to 300 MB',
    name: 'bomb.docx',
    make: () => zipFile([typesPart(), bomb('word/document.xml')]),
    codes: ['limit-exceeded'],
    text: 'none',
  },
  {
    what: 'a DOCX whose text says it is small and is 300 MB',
    name: 'liar.docx',
    make: () => zipFile([typesPart(), { ...bomb('word/document.xml'), sizeSaid: 4_000 }]),
    codes: ['file-damaged'],
    text: 'none',
  },
  {
    what: 'a DOCX whose text says it is 4 GB',
    name: 'boaster.docx',
    make: () => zipFile([typesPart(), { ...documentPart(PARAGRAPH), sizeSaid: 0xfffffffe }]),
    codes: ['limit-exceeded'],
  },
  {
    what: 'an ODT whose text unpacks to 300 MB',
    name: 'bomb.odt',
    make: () => open(bomb('content.xml')),
    codes: ['limit-exceeded'],
    text: 'none',
  },
  {
    what: 'an ODT with a bomb beside its text',
    name: 'beside.odt',
    make: () => open(contentPart(`<text:p>${SENTENCE}</text:p>`), [bomb('styles.xml')]),
    codes: ['limit-exceeded'],
    text: /Xandria/,
  },
  {
    what: 'a bomb without a table of contents',
    name: 'headless.docx',
    make: () => {
      const whole = zipFile([typesPart(), bomb('word/document.xml')])
      return whole.subarray(0, whole.length - 60)
    },
    codes: ['file-damaged'],
  },
  { what: 'archives in archives', name: 'nested.zip', make: () => nested(4), codes: ['kind-not-read'] },
  {
    what: 'an archive of 250,000 parts',
    name: 'parts.zip',
    make: () => zipOfManyParts(250_000),
    codes: ['kind-not-read', 'limit-exceeded'],
  },
  {
    what: 'an archive with paths that lead out of it',
    name: 'paths.zip',
    make: () =>
      zipFile(
        ['../../etc/cron.d/x', '/etc/passwd', 'C:\\Windows\\x.dll', '..\\..\\x', 'a\u0000.txt'].map((name) =>
          textPart(name, SENTENCE),
        ),
      ),
    codes: ['kind-not-read', 'unsafe-path'],
  },
  {
    what: 'a DOCX with a part whose path leads out of it',
    name: 'paths.docx',
    make: () => word(PARAGRAPH, [textPart('../../../tmp/x', 'x')]),
    codes: ['unsafe-path'],
    text: /Xandria/,
  },
  {
    what: 'a DOCX with macros under the name of one without',
    name: 'macros.docx',
    make: () =>
      zipFile([
        typesPart(MACRO_MAIN),
        documentPart(PARAGRAPH),
        textPart('word/vbaProject.bin', 'Sub AutoOpen()'),
      ]),
    codes: ['active-content'],
    text: /Xandria/,
  },
  {
    what: 'a DOCM',
    name: 'macros.docm',
    make: () =>
      zipFile([
        typesPart(MACRO_MAIN),
        documentPart(PARAGRAPH),
        textPart('word/vbaProject.bin', 'Sub AutoOpen()'),
      ]),
    codes: ['active-content'],
    text: /Xandria/,
  },
  {
    what: 'an ODT with macros',
    name: 'macros.odt',
    make: () =>
      open(contentPart(`<text:p>${SENTENCE}</text:p>`), [textPart('Basic/Standard/Module1.xml', '<x/>')]),
    codes: ['active-content'],
    text: /Xandria/,
  },
  {
    what: 'a DOCX with a template at an outside address',
    name: 'template.docx',
    make: () =>
      word(PARAGRAPH, [
        textPart(
          'word/_rels/settings.xml.rels',
          `<Relationships><Relationship Id="r1" Type="${RELATIONS}/attachedTemplate" Target="http://127.0.0.1:9/x.dotm" TargetMode="External"/></Relationships>`,
        ),
      ]),
    codes: ['active-content'],
    text: /Xandria/,
  },
  {
    what: 'a DOCX with an embedded program',
    name: 'object.docx',
    make: () => word(PARAGRAPH, [textPart('word/embeddings/oleObject1.bin', 'MZ')]),
    codes: ['attachment-not-read'],
    text: /Xandria/,
  },
  {
    what: 'a DOCX under a password, as an archive encrypts',
    name: 'locked.docx',
    make: () => zipFile([typesPart(), { ...documentPart(PARAGRAPH), isEncrypted: true, content: locked() }]),
    codes: ['file-encrypted'],
    text: 'none',
  },
  {
    what: 'an ODT under a password',
    name: 'locked.odt',
    make: () =>
      open(textPart('content.xml', 'scrambled'), [
        textPart(
          'META-INF/manifest.xml',
          `<manifest:manifest xmlns:manifest="${ODF}:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`,
        ),
      ]),
    codes: ['file-encrypted'],
    text: 'none',
  },
  {
    what: 'a DOCX cut in half',
    name: 'half.docx',
    make: () =>
      half(word(PARAGRAPH.repeat(40), [{ name: 'word/media/x.bin', content: noise(4_000), isStored: true }])),
    codes: ['file-damaged'],
  },
  {
    what: 'an ODT cut in half',
    name: 'half.odt',
    make: () =>
      half(
        open(contentPart(`<text:p>${SENTENCE}</text:p>`.repeat(40)), [
          { name: 'Pictures/x.bin', content: noise(4_000), isStored: true },
        ]),
      ),
    codes: ['file-damaged'],
  },
  {
    what: 'entities that unfold a billion times in a DOCX',
    name: 'laughs.docx',
    make: () => word(withEntity('a12'), [], LAUGHS),
    codes: ['file-damaged'],
    holds: (read) => read.text.length < 10_000,
  },
  {
    what: 'an entity that names a file of the machine, in a DOCX',
    name: 'outside.docx',
    make: () => word(withEntity('secret'), [], OUTSIDE),
    codes: ['file-damaged'],
    holds: (read) => !/root:/.test(read.text),
  },
  {
    what: 'entities that unfold a billion times in an ODT',
    name: 'laughs.odt',
    make: () => open(contentPart(`<text:p>${SENTENCE} &a12;</text:p>`, LAUGHS)),
    codes: ['file-damaged'],
    holds: (read) => read.text.length < 10_000,
  },
  {
    what: 'a DOCX of 200,000 tables in each other',
    name: 'deep.docx',
    make: () => word(deep('w:tbl', 200_000, PARAGRAPH)),
    codes: ['file-damaged'],
  },
  {
    what: 'an ODT of 200,000 lists in each other',
    name: 'deep.odt',
    make: () => open(contentPart(deep('text:list', 200_000, `<text:p>${SENTENCE}</text:p>`))),
    codes: ['file-damaged'],
  },
  {
    what: 'a PDF under the name of a DOCX, in truth a DOCX under the name of a PDF',
    name: 'other.pdf',
    make: () => word(),
    codes: ['kind-differs-from-name'],
    text: /Xandria/,
  },
]

function half(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, Math.floor(bytes.length / 2))
}

/** Bytes without order, the same every time. */
export function noise(length: number): Uint8Array {
  let state = 73_187
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state >>> 24
  })
}

function locked(): Uint8Array {
  return Buffer.concat([utf8('twelve bytes'), noise(400)])
}
