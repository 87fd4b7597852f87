/** A reply as a Word document: letterhead, headings, lists, table, footnotes and picture, without personal data. */
import { barChart } from './chart.ts'
import { type Block, type Figure, runsOf, type Source, type Table } from './source.ts'
import { escapeXml, zip } from './zip.ts'

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const FONTS = { ar: 'Amiri', zh: 'Noto Serif SC', default: 'Times New Roman' }

/** What grows while the body is written. */
interface Draft {
  readonly language: Source['language']
  readonly notes: string[]
  readonly pictures: Uint8Array[]
}

/** Writes the reply as DOCX bytes. */
export function toDocx(source: Source): Uint8Array {
  const draft: Draft = { language: source.language, notes: [], pictures: [] }
  const body = source.blocks.map((block) => blockXml(block, draft)).join('')
  const bidi = source.language === 'ar' ? '<w:bidi/>' : ''
  const section = `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1304" w:bottom="1418" w:left="1304" w:header="709" w:footer="709" w:gutter="0"/>${bidi}</w:sectPr>`
  return zip({
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': rels([
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`,
    ]),
    'word/document.xml': `${HEAD}<w:document ${W}><w:body>${body}${section}</w:body></w:document>`,
    'word/_rels/document.xml.rels': documentRels(draft.pictures.length),
    'word/styles.xml': styles(source.language),
    'word/numbering.xml': numbering,
    'word/footnotes.xml': footnotes(draft),
    ...Object.fromEntries(draft.pictures.map((png, index) => [`word/media/image${index + 1}.png`, png])),
  })
}

function blockXml(block: Block, draft: Draft): string {
  if ('letterhead' in block)
    return block.letterhead.map((line) => paragraph('Letterhead', line, draft)).join('')
  if ('reference' in block) return paragraph('Reference', block.reference, draft)
  if ('date' in block) return paragraph('DateLine', block.date, draft)
  if ('title' in block) return paragraph('Title', block.title, draft)
  if ('h1' in block) return paragraph('Heading1', block.h1, draft)
  if ('question' in block) return paragraph('Heading2', block.question, draft)
  if ('items' in block) return block.items.map((item) => paragraph('ListBullet', item, draft)).join('')
  if ('table' in block) return tableXml(block.table, draft)
  if ('figure' in block) return figureXml(block.figure, draft)
  if ('p' in block) return paragraph('Normal', block.p, draft)
  throw new RangeError('stamps are set in PDF and scans only')
}

function paragraph(style: string, text: string, draft: Draft): string {
  const bidi = draft.language === 'ar' ? '<w:bidi/>' : ''
  const numbered = style === 'ListBullet' ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : ''
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${numbered}${bidi}</w:pPr>${runsXml(text, draft)}</w:p>`
}

function runsXml(text: string, draft: Draft): string {
  return runsOf(text)
    .map((run) => {
      if (run.type === 'text') return textRun(run.text, run.italic, draft)
      draft.notes.push(run.text)
      return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${draft.notes.length}"/></w:r>`
    })
    .join('')
}

function textRun(text: string, italic: boolean, draft: Draft): string {
  const properties = `${italic ? '<w:i/><w:iCs/>' : ''}${draft.language === 'ar' ? '<w:rtl/>' : ''}`
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}

function tableXml(table: Table, draft: Draft): string {
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('')
  const rows = [table.header, ...table.rows].map((row, index) => {
    const cells = row.map((cell) => `<w:tc><w:tcPr/>${paragraph('TableText', cell, draft)}</w:tc>`).join('')
    return `<w:tr>${index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells}</w:tr>`
  })
  const grid = table.header.map(() => '<w:gridCol w:w="1800"/>').join('')
  return `${paragraph('Caption', table.caption, draft)}<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${border}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>${paragraph('Normal', '', draft)}`
}

function figureXml(figure: Figure, draft: Draft): string {
  draft.pictures.push(barChart(figure.values, figure.labels))
  const id = draft.pictures.length
  const alt = escapeXml(
    `${figure.caption} (${figure.unit}): ${figure.labels.map((label, i) => `${label} ${figure.values[i]}`).join(', ')}`,
  )
  const size = 'cx="4572000" cy="2286000"'
  const picture = `<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="${id}" name="Figure ${id}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdImage${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`
  const drawing = `<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="${id}" name="Figure ${id}" descr="${alt}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">${picture}</a:graphicData></a:graphic></wp:inline></w:drawing>`
  return `<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r>${drawing}</w:r></w:p>${paragraph('Caption', figure.caption, draft)}`
}

function footnotes(draft: Draft): string {
  const fixed =
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
  const notes = draft.notes.map(
    (text, index) =>
      `<w:footnote w:id="${index + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${textRun(` ${text}`, false, draft)}</w:p></w:footnote>`,
  )
  return `${HEAD}<w:footnotes ${W}>${fixed}${notes.join('')}</w:footnotes>`
}

function rels(entries: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`
}

function documentRels(pictures: number): string {
  const parts = ['styles', 'numbering', 'footnotes'].map(
    (name) => `<Relationship Id="rId-${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`,
  )
  const images = Array.from(
    { length: pictures },
    (_, index) =>
      `<Relationship Id="rIdImage${index + 1}" Type="${OFFICE}/image" Target="media/image${index + 1}.png"/>`,
  )
  return rels([...parts, ...images])
}

const PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const contentTypes = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${PART}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${PART}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${PART}.numbering+xml"/><Override PartName="/word/footnotes.xml" ContentType="${PART}.footnotes+xml"/></Types>`

const numbering = `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="start"/><w:pPr><w:ind w:start="567" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

function styles(language: Source['language']): string {
  const font = language === 'ar' ? FONTS.ar : FONTS.default
  const tags = { ar: 'ar-SA', zh: 'zh-CN', en: 'en-GB', fr: 'fr-FR', ru: 'ru-RU', es: 'es-ES' }
  const tag = tags[language]
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${FONTS.ar}" w:eastAsia="${FONTS.zh}"/><w:sz w:val="22"/><w:szCs w:val="24"/><w:lang w:val="${tag}" w:eastAsia="${language === 'zh' ? tag : 'zh-CN'}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`
  const bold = '<w:b/><w:bCs/>'
  return `${HEAD}<w:styles ${W}>${defaults}${[
    style('Normal', 'Normal', '<w:jc w:val="both"/>', ''),
    style('Letterhead', 'Letterhead', '<w:spacing w:after="20"/><w:jc w:val="center"/>', bold),
    style('Reference', 'Reference', '<w:spacing w:before="200" w:after="200"/>', ''),
    style('DateLine', 'Date', '<w:spacing w:before="160"/><w:jc w:val="end"/>', ''),
    style(
      'Title',
      'Title',
      '<w:spacing w:before="240" w:after="240"/><w:jc w:val="center"/>',
      `${bold}<w:sz w:val="26"/><w:szCs w:val="28"/>`,
    ),
    style(
      'Heading1',
      'heading 1',
      '<w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="0"/>',
      `${bold}<w:sz w:val="24"/><w:szCs w:val="26"/>`,
    ),
    style(
      'Heading2',
      'heading 2',
      '<w:keepNext/><w:spacing w:before="200"/><w:outlineLvl w:val="1"/>',
      `${bold}<w:i/><w:iCs/>`,
    ),
    style('ListBullet', 'List Bullet', '<w:jc w:val="both"/>', ''),
    style(
      'TableText',
      'Table Text',
      '<w:spacing w:before="40" w:after="40"/><w:jc w:val="start"/>',
      '<w:sz w:val="20"/><w:szCs w:val="22"/>',
    ),
    style('Caption', 'caption', '<w:keepNext/>', bold),
    style(
      'FootnoteText',
      'footnote text',
      '<w:spacing w:after="40"/>',
      '<w:sz w:val="18"/><w:szCs w:val="20"/>',
    ),
  ].join(
    '',
  )}<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>`
}

function style(id: string, name: string, paragraphs: string, runs: string): string {
  const normal = id === 'Normal'
  return `<w:style w:type="paragraph"${normal ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${normal ? '' : '<w:basedOn w:val="Normal"/>'}<w:pPr>${paragraphs}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`
}
