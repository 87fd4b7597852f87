/** The main part: first page, contents, body, and the two sections of the template. */
import { directionOf } from '#un'
import { element } from '../xml.ts'
import { blocks } from './blocks.ts'
import { contents } from './contents.ts'
import type { DocxWriter } from './docx-writer.ts'
import { frontPage } from './front-page.ts'
import type { PageKind } from './heads-and-feet.ts'
import { TEXT_ROOT } from './namespaces.ts'
import { paragraph } from './paragraph.ts'
import { paragraphProperties } from './properties.ts'

/** Relationship ids of the heads and feet, in the order the parts are numbered. */
export const HEADS_AND_FEET: readonly {
  readonly kind: PageKind
  readonly header: string
  readonly footer: string
}[] = [
  { kind: 'even', header: 'rIdHeader1', footer: 'rIdFooter1' },
  { kind: 'default', header: 'rIdHeader2', footer: 'rIdFooter2' },
  { kind: 'first', header: 'rIdHeader3', footer: 'rIdFooter3' },
]

/** The root of word/document.xml. */
export function bodyPart(writer: DocxWriter): string {
  const list = contents(writer)
  const content = [
    firstSection(writer),
    frontPage(writer),
    list,
    beforeBody(writer, list !== ''),
    blocks(writer.document.body, writer),
    section(writer, 1152, [element('w:type', { 'w:val': 'continuous' })]),
  ]
  return element('w:document', TEXT_ROOT, element('w:body', {}, ...content))
}

/**
 * An empty line holds the first section: heads, feet and the deeper foot of page 1 come from it.
 *
 * Source: A/80/6 (Plan outline) ends its first section before the first word in the same way.
 */
function firstSection(writer: DocxWriter): string {
  const references = HEADS_AND_FEET.flatMap(({ kind, header, footer }) => [
    element('w:headerReference', { 'w:type': kind, 'r:id': header }),
    element('w:footerReference', { 'w:type': kind, 'r:id': footer }),
  ])
  const properties = paragraphProperties(
    { line: 'auto', mark: { size: 2 } },
    section(writer, 1728, references, element('w:titlePg')),
  )
  return element('w:p', {}, properties)
}

/** US Letter and the margins of the template, in twips; `bottom` is that of the section. */
function section(writer: DocxWriter, bottom: number, before: readonly string[], title = ''): string {
  const isRightToLeft = directionOf(writer.document.language) === 'rtl'
  return element(
    'w:sectPr',
    {},
    ...before,
    element('w:pgSz', { 'w:w': 12240, 'w:h': 15840 }),
    element('w:pgMar', {
      'w:top': 1440,
      'w:right': 1200,
      'w:bottom': bottom,
      'w:left': 1200,
      'w:header': 432,
      'w:footer': 504,
      'w:gutter': 0,
    }),
    element('w:cols', { 'w:space': 720 }),
    title,
    isRightToLeft ? element('w:bidi') : '',
    element('w:docGrid', { 'w:linePitch': 360 }),
  )
}

/** The body begins on a new page after the contents, and below the summary where there are no contents. */
function beforeBody(writer: DocxWriter, hasContents: boolean): string {
  if (hasContents) return paragraph({}, element('w:r', {}, element('w:br', { 'w:type': 'page' })))
  return writer.document.summary.length > 0 ? paragraph({ style: 'SingleTxt' }) : ''
}
