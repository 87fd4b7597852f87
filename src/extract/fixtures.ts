/** Files made for the tests of this room: a Word or OpenDocument package from the markup of its body. */
import { strToU8, zipSync } from 'fflate'

const FIXED = new Date('2019-07-30T00:00:00Z')

function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    mtime: FIXED,
  })
}

const W = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Parts beside the body: "styles", "numbering", "footnotes", "comments", "settings", "header1"; each its inner markup. */
export type WordParts = Readonly<Record<string, string>>

const ROOTS: Readonly<Record<string, string>> = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  settings: 'settings',
  header1: 'hdr',
  footer1: 'ftr',
}

/** A DOCX whose body is the markup given. Outside links have the relation "rIdOut". */
export function wordFile(body: string, parts: WordParts = {}): Uint8Array {
  const names = Object.keys(parts)
  const relations = names.map(
    (name) =>
      `<Relationship Id="rId-${name}" Type="${RELATIONS}/${name.replace(/\d/, '')}" Target="${name}.xml"/>`,
  )
  const outside = `<Relationship Id="rIdOut" Type="${RELATIONS}/hyperlink" Target="https://example.org/law" TargetMode="External"/>`
  const own = names.map((name) => [
    `word/${name}.xml`,
    `<w:${ROOTS[name]} ${W}>${parts[name]}</w:${ROOTS[name]}>`,
  ])
  return zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships>${relations.join('')}${outside}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(own),
  })
}

/** A paragraph of Word with one run of text; `properties` and `look` are the markup of its properties. */
export function wordParagraph(text: string, properties = '', look = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${wordRun(text, look)}</w:p>`
}

/** A run of Word. */
export function wordRun(text: string, look = ''): string {
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

const ODF = 'urn:oasis:names:tc:opendocument:xmlns'
const O = [
  ...['office', 'text', 'table', 'style'].map((name) => `xmlns:${name}="${ODF}:${name}:1.0"`),
  `xmlns:draw="${ODF}:drawing:1.0"`,
  `xmlns:fo="${ODF}:xsl-fo-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

/** An ODT whose text is the markup given, with automatic styles and the content of styles.xml. */
export function openFile(text: string, automatic = '', styles = ''): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content ${O}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${O}>${styles}</office:document-styles>`,
    'meta.xml': `<office:document-meta ${O}><office:meta><dc:title>Views</dc:title></office:meta></office:document-meta>`,
    'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="${ODF}:manifest:1.0"/>`,
  })
}

/** A flat ODT: the same in one XML file. */
export function flatOpenFile(text: string): Uint8Array {
  return strToU8(
    `<?xml version="1.0"?><office:document ${O}><office:body><office:text>${text}</office:text></office:body></office:document>`,
  )
}
