/** Renders a document as a Word file in the United Nations' template, with its manifest and an anchor a statement. */
import type { OfficialDocument, Rendering } from './document.ts'
import { bodyPart, HEADS_AND_FEET } from './docx/body.ts'
import { DocxWriter } from './docx/docx-writer.ts'
import { footnotesPart } from './docx/footnotes.ts'
import { footerPart, headerPart } from './docx/heads-and-feet.ts'
import { appPart, corePart, customPart } from './docx/metadata.ts'
import { NAMESPACES } from './docx/namespaces.ts'
import { type Part, type Relationship, zipPackage } from './docx/package.ts'
import { settingsPart } from './docx/settings.ts'
import { stylesPart } from './docx/styles.ts'
import { illegalCharacters } from './illegal-characters.ts'
import { MANIFEST_NAMESPACE, manifestElement } from './manifest-xml.ts'
import { toCarry } from './seal.ts'
import { element } from './xml.ts'

export interface DocxOptions {
  /** Pages of headings, by block id, as another renderer laid them out; Word computes those that are missing. */
  readonly pages?: ReadonlyMap<string, number>
}

/**
 * The document as one DOCX, named after its id.
 *
 * Same document, same options: same bytes. Characters that XML cannot carry are printed as U+FFFD with
 * `character-illegal`. Nothing in the file names a person. Source of looks and measures: un-practice, A/80/6 (Plan
 * outline) as issued.
 */
export function renderDocx(document: OfficialDocument, options: DocxOptions = {}): Rendering {
  const writer = new DocxWriter(document, options.pages ?? new Map())
  const parts = [...textParts(writer), ...otherParts(document)]
  const bytes = zipPackage(parts, relationships(), document.stampedAt)
  return { files: [{ name: `${document.id}.docx`, bytes }], findings: illegalCharacters(document) }
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The body first: notes take their numbers and anchors from it. */
function textParts(writer: DocxWriter): readonly Part[] {
  const body = bodyPart(writer)
  const footnotes = footnotesPart(writer)
  const heads = HEADS_AND_FEET.flatMap(({ kind }, index) => [
    {
      name: `word/header${index + 1}.xml`,
      root: headerPart(writer.document, kind),
      contentType: `${WORD}.header+xml`,
    },
    {
      name: `word/footer${index + 1}.xml`,
      root: footerPart(writer.document, kind),
      contentType: `${WORD}.footer+xml`,
    },
  ])
  return [
    { name: 'word/document.xml', root: body, contentType: `${WORD}.document.main+xml` },
    { name: 'word/styles.xml', root: stylesPart(), contentType: `${WORD}.styles+xml` },
    { name: 'word/settings.xml', root: settingsPart(writer.document), contentType: `${WORD}.settings+xml` },
    { name: 'word/footnotes.xml', root: footnotes, contentType: `${WORD}.footnotes+xml` },
    ...heads,
  ]
}

/** Fixed name of the manifest among the custom XML of the file, so that the same document gives the same bytes. */
const MANIFEST_ITEM = '{6B2F0D54-5A0E-4E2B-9C1D-73187A74130E}'

function otherParts(document: OfficialDocument): readonly Part[] {
  const item = element(
    'ds:datastoreItem',
    { 'xmlns:ds': NAMESPACES.customXml, 'ds:itemID': MANIFEST_ITEM },
    element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': MANIFEST_NAMESPACE })),
  )
  return [
    { name: 'customXml/item1.xml', root: manifestElement(toCarry(document.manifest, document.signatures)) },
    {
      name: 'customXml/itemProps1.xml',
      root: item,
      contentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    },
    {
      name: 'docProps/core.xml',
      root: corePart(document),
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    },
    {
      name: 'docProps/app.xml',
      root: appPart(),
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    },
    {
      name: 'docProps/custom.xml',
      root: customPart(document),
      contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    },
  ]
}

function relationships(): Readonly<Record<string, readonly Relationship[]>> {
  const heads = HEADS_AND_FEET.flatMap(({ header, footer }, index) => [
    { id: header, type: 'header', target: `header${index + 1}.xml` },
    { id: footer, type: 'footer', target: `footer${index + 1}.xml` },
  ])
  return {
    '': [
      { id: 'rId1', type: 'officeDocument', target: 'word/document.xml' },
      {
        id: 'rId2',
        type: `${NAMESPACES.relationships}/metadata/core-properties`,
        target: 'docProps/core.xml',
      },
      { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
      { id: 'rId4', type: 'custom-properties', target: 'docProps/custom.xml' },
    ],
    'word/document.xml': [
      { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
      { id: 'rIdSettings', type: 'settings', target: 'settings.xml' },
      { id: 'rIdFootnotes', type: 'footnotes', target: 'footnotes.xml' },
      { id: 'rIdManifest', type: 'customXml', target: '../customXml/item1.xml' },
      ...heads,
    ],
    'customXml/item1.xml': [{ id: 'rId1', type: 'customXmlProps', target: 'itemProps1.xml' }],
  }
}
