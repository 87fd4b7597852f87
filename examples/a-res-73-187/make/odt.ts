/** A reply as an OpenDocument text: letterhead, headings, paragraphs and lists, without personal data. */
import { type Block, runsOf, type Source } from './source.ts'
import { escapeXml, zip } from './zip.ts'

const ODF = 'urn:oasis:names:tc:opendocument:xmlns'
const NAMESPACES = `xmlns:office="${ODF}:office:1.0" xmlns:style="${ODF}:style:1.0" xmlns:text="${ODF}:text:1.0" xmlns:fo="${ODF}:xsl-fo-compatible:1.0" xmlns:svg="${ODF}:svg-compatible:1.0" office:version="1.2"`
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const TYPE = 'application/vnd.oasis.opendocument.text'

/** Writes the reply as ODT bytes. */
export function toOdt(source: Source): Uint8Array {
  const body = source.blocks.map(blockXml).join('')
  return zip(
    {
      mimetype: TYPE,
      'META-INF/manifest.xml': manifest,
      'content.xml': `${HEAD}<office:document-content ${NAMESPACES}><office:automatic-styles><style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      'styles.xml': styles(source.language),
    },
    ['mimetype'],
  )
}

function blockXml(block: Block): string {
  if ('letterhead' in block) return block.letterhead.map((line) => paragraph('Letterhead', line)).join('')
  if ('reference' in block) return paragraph('Reference', block.reference)
  if ('date' in block) return paragraph('Date', block.date)
  if ('title' in block) return paragraph('Title', block.title)
  if ('h1' in block) return heading(1, block.h1)
  if ('question' in block) return heading(2, block.question)
  if ('items' in block) return list(block.items)
  if ('p' in block) return paragraph('Text_20_body', block.p)
  throw new RangeError('tables and figures are written in DOCX only')
}

function paragraph(style: string, text: string): string {
  return `<text:p text:style-name="${style}">${inline(text)}</text:p>`
}

function heading(level: number, text: string): string {
  return `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${inline(text)}</text:h>`
}

function list(items: readonly string[]): string {
  const entries = items.map((item) => `<text:list-item>${paragraph('Text_20_body', item)}</text:list-item>`)
  return `<text:list text:style-name="Bullets">${entries.join('')}</text:list>`
}

function inline(text: string): string {
  return runsOf(text)
    .map((run, index) => {
      if (run.type === 'note')
        return `<text:note text:note-class="footnote" text:id="ftn${index}"><text:note-citation>${index}</text:note-citation><text:note-body>${paragraph('Text_20_body', run.text)}</text:note-body></text:note>`
      const words = escapeXml(run.text)
      return run.italic ? `<text:span text:style-name="I">${words}</text:span>` : words
    })
    .join('')
}

const manifest = `${HEAD}<manifest:manifest xmlns:manifest="${ODF}:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="${TYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>`

function styles(language: Source['language']): string {
  const bullets = `<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" fo:margin-left="1cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>`
  const centred = 'fo:text-align="center" fo:margin-bottom="0.05cm"'
  return `${HEAD}<office:document-styles ${NAMESPACES}><office:font-face-decls><style:font-face style:name="Serif" svg:font-family="'Liberation Serif'" style:font-family-generic="roman"/></office:font-face-decls><office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="Serif" fo:font-size="11.5pt" fo:language="${language}"/></style:default-style>${[
    style('Text_20_body', 'fo:text-align="justify" fo:margin-bottom="0.28cm" fo:line-height="115%"', ''),
    style('Letterhead', centred, 'fo:font-weight="bold"'),
    style('Reference', 'fo:margin-top="0.5cm" fo:margin-bottom="0.5cm"', ''),
    style('Date', 'fo:text-align="end" fo:margin-top="0.4cm"', ''),
    style(
      'Title',
      'fo:text-align="center" fo:margin-top="0.6cm" fo:margin-bottom="0.6cm"',
      'fo:font-weight="bold" fo:font-size="13pt"',
    ),
    style(
      'Heading_20_1',
      'fo:keep-with-next="always" fo:margin-top="0.5cm" fo:margin-bottom="0.2cm"',
      'fo:font-weight="bold"',
    ),
    style('Heading_20_2', 'fo:keep-with-next="always"', 'fo:font-weight="bold" fo:font-style="italic"'),
  ].join(
    '',
  )}${bullets}</office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.4cm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles></office:document-styles>`
}

function style(name: string, paragraphs: string, text: string): string {
  const shown = name.replace('_20_', ' ')
  return `<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph"><style:paragraph-properties ${paragraphs}/><style:text-properties ${text}/></style:style>`
}
