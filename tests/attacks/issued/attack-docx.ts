/** What is done to an issued Word file, by name. */
import { beforeLast, onPage, withPart } from './issued-base.ts'

type Edit = (text: string) => string
const MAIN = 'word/document.xml'
const inMain = (edit: Edit) => (docx: Uint8Array) => withPart(docx, MAIN, edit)
const paragraph = (properties: string, words: string): string =>
  `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r></w:p>`
/** A paragraph more, before the end of the body. */
const more = (xml: string) => inMain((text) => beforeLast(text, '<w:sectPr', xml))
const styled = (properties: string) => more(paragraph(properties, 'Bolmar objects.'))
const said = (from: string, to: string) => inMain((text) => onPage(text, from, to))
/** A run more inside the sentence of Célune. */
const inSentence = (xml: string) =>
  said('Célune may consider', `Célune </w:t></w:r>${xml}<w:r><w:t xml:space="preserve">may consider`)
const run = (properties: string, words: string): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
const inStyles = (edit: Edit) => (docx: Uint8Array) => withPart(docx, 'word/styles.xml', edit)
/** Edits the head of the pages after the first that have an odd number. */
const inHead = (from: string | RegExp, to: string) => (docx: Uint8Array) =>
  withPart(docx, 'word/header2.xml', (text) => text.replace(from, to))
const VML = 'xmlns:v="urn:schemas-microsoft-com:vml"'
const PARAGRAPH = /<w:p>(?:(?!<\/w:p>).)*Célune may consider(?:(?!<\/w:p>).)*<\/w:p>/s

/** The style of the body's paragraphs with one property more. */
function looksOfBody(styles: string, property: string): string {
  const [style = ''] = /<w:style [^>]*w:styleId="SingleTxt".*?<\/w:style>/s.exec(styles) ?? []
  const changed = style.includes('<w:rPr>')
    ? style.replace('<w:rPr>', `<w:rPr>${property}`)
    : style.replace('</w:style>', `<w:rPr>${property}</w:rPr></w:style>`)
  return styles.replace(style, changed)
}

/** Takes the paragraph that holds the sentence of Célune and puts what is given for it. */
const wholeParagraph = (edit: Edit) =>
  inMain((text) => {
    const [found] = PARAGRAPH.exec(text) ?? []
    if (found === undefined) throw new Error('nothing to attack: the paragraph is not there')
    return text.replace(found, edit(found))
  })

export const DOCX_ATTACKS: Readonly<Record<string, (docx: Uint8Array) => Uint8Array>> = {
  vanish: styled('<w:vanish/>'),
  'vanish-inside': inSentence(run('<w:vanish/>', 'never ')),
  white: styled('<w:color w:val="FFFFFF"/>'),
  'nearly-white': styled('<w:color w:val="FAFAFA"/>'),
  'tiny-font': inSentence(run('<w:sz w:val="2"/><w:szCs w:val="2"/>', 'never ')),
  'web-hidden': styled('<w:webHidden/>'),
  'spec-vanish': styled('<w:specVanish/>'),
  'text-box': more(
    `<w:p><w:r><w:pict><v:shape ${VML}><v:textbox><w:txbxContent>${paragraph('', 'Bolmar objects.')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
  ),
  'box-with-fill': more(
    `<w:p><w:r><w:pict><v:rect ${VML} style="position:absolute;width:400pt;height:200pt" fillcolor="white" stroked="f"/></w:pict></w:r></w:p>`,
  ),
  'field-result': more(
    '<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>Bolmar objects</w:t></w:r></w:fldSimple></w:p>',
  ),
  'field-quote': more(
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> QUOTE "Bolmar objects" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Bolmar objects</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
  ),
  'alternate-content': inSentence(
    '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:t>never </w:t></mc:Choice><mc:Fallback><w:t></w:t></mc:Fallback></mc:AlternateContent></w:r>',
  ),
  'style-hides': inStyles((text) => looksOfBody(text, '<w:vanish/>')),
  'style-white': inStyles((text) => looksOfBody(text, '<w:color w:val="FFFFFF"/>')),
  'alt-chunk': more(
    '<w:altChunk xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId99"/>',
  ),
  'numbered-words': (docx) =>
    withPart(
      withPart(docx, MAIN, (text) =>
        text.replace(PARAGRAPH, (found) =>
          found.replace('</w:pPr>', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr></w:pPr>'),
        ),
      ),
      'word/numbering.xml',
      () =>
        '<?xml version="1.0"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="It is not true that"/></w:lvl></w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="9"/></w:num></w:numbering>',
    ),
  'off-the-page': wholeParagraph((text) =>
    text.replace(
      '</w:pPr>',
      '<w:framePr w:w="10" w:x="20000" w:y="20000" w:hAnchor="page" w:vAnchor="page"/></w:pPr>',
    ),
  ),
  'words-in-head': (docx) =>
    withPart(docx, 'word/header2.xml', (text) =>
      beforeLast(text, '</w:hdr>', paragraph('', 'Bolmar objects.')),
    ),
  'symbol-in-head': inHead('A/74/XXX', 'A/75/XXX'),
  'figure-in-banner': inHead('SPECIMEN', '7 SPECIMEN'),
  'banner-out-of-head': inHead(/SPECIMEN[^<]*/, ''),
  'variable-of-head': (docx) =>
    withPart(docx, 'word/settings.xml', (text) =>
      text.replace('w:name="Symbol1" w:val="A/74/XXX"', 'w:name="Symbol1" w:val="S/2019/999"'),
    ),
  'title-of-file': (docx) =>
    withPart(docx, 'docProps/core.xml', (text) => text.replace('>Countering', '>Promoting')),
  'page-number-written': (docx) =>
    withPart(docx, 'word/footer2.xml', (text) => beforeLast(text, '</w:ftr>', paragraph('', '1975'))),
  'page-number-worded': (docx) =>
    withPart(docx, 'word/footer2.xml', (text) =>
      text.replace(' PAGE \\* Arabic', ` PAGE \\# "'A/75/12'" \\* Arabic`),
    ),
  'right-to-left': inSentence(run('<w:rtl/>', '\u202enever\u202c ')),
  'narrowed-to-nothing': inSentence(run('<w:w w:val="1"/>', 'never ')),
  'raised-off-line': inSentence(run('<w:position w:val="-2000"/>', 'never ')),
  'struck-through': wholeParagraph((text) => text.replaceAll('<w:rPr>', '<w:rPr><w:strike/>')),
  'not-dropped': said('does not support', 'does support'),
  'digit-changed': said('5 million', '6 million'),
  'look-alike': said('consider a', 'consider \u0430'),
  'no-width': said('consider a', 'consi\u200bder a'),
  'state-swapped': said('Dalmere refused', 'Célune refused'),
  'sentence-removed': said('Its budget is 5 million.', ''),
  'paragraph-removed': wholeParagraph(() => ''),
  'sentence-added': more(paragraph('', 'Bolmar objects.')),
  'sentence-repeated': wholeParagraph((text) => text + text.replaceAll(/<w:bookmark[^>]*>/g, '')),
  'swapped-between-states': inMain((text) =>
    onPage(
      onPage(
        onPage(text, 'Dalmere refused 12 requests.', '\u0001'),
        'Its budget is 5 million.',
        'Dalmere refused 12 requests.',
      ),
      '\u0001',
      'Its budget is 5 million.',
    ),
  ),
  'heading-changed': said('>Dalmere<', '>Bolmar<'),
  'table-cell-changed': said('20 May 2019', '21 May 2019'),
  'footnote-added': (docx) =>
    withPart(
      withPart(docx, 'word/footnotes.xml', (text) =>
        beforeLast(text, '</w:footnotes>', `<w:footnote w:id="99">${paragraph('', 'Not so.')}</w:footnote>`),
      ),
      MAIN,
      (text) =>
        onPage(
          text,
          'Its budget is 5 million.</w:t></w:r>',
          'Its budget is 5 million.</w:t></w:r><w:r><w:footnoteReference w:id="99"/></w:r>',
        ),
    ),
  'paragraph-renumbered': said('>2.<', '>12.<'),
  'paragraph-number-out': said('>2.<', '><'),
  'word-in-brackets': said('a protocol', 'a [binding] protocol'),
  'manifest-removed': (docx) => withPart(docx, 'customXml/item1.xml', () => '<none/>'),
}
