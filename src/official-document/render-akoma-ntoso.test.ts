/** Akoma Ntoso: valid against the schema, every statement there with its trace, structure as the guidelines ask. */
import fc from 'fast-check'
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { packageRoot, readBytes } from '#platform/files'
import type { OfficialDocument } from './document.ts'
import { foldSpace } from './issued.ts'
import { readIssuedAkomaNtoso } from './read-issued-akn.ts'
import { elementsIn, type Markup, readMarkup, textIn } from './read-markup.ts'
import { renderAkomaNtoso } from './render-akoma-ntoso.ts'
import { arbitraryDocument } from './sample-arbitrary.ts'
import { arabicSample, sampleDocument } from './sample-document.ts'
import { statementsOf } from './statements-of.ts'

function bytesOf(document: OfficialDocument): Uint8Array {
  return renderAkomaNtoso(document).files[0]?.bytes ?? new Uint8Array()
}

function rootOf(document: OfficialDocument): Markup {
  const root = readMarkup(bytesOf(document))
  if (root === null) throw new Error('not well formed')
  return root
}

function all(markup: Markup, name: string): Markup[] {
  const own = markup.name === name ? [markup] : []
  return [...own, ...elementsIn(markup).flatMap((child) => all(child, name))]
}

const folder = `${packageRoot()}/../shared/data/akn/`
const schema = await readBytes(`${folder}akomantoso30.xsd`)
const xml = await readBytes(`${folder}xml.xsd`)
if (schema === null || xml === null) {
  console.log(`skipped: the Akoma Ntoso schema is not at ${folder}; nothing here is validated against it`)
}

/** What the schema says against a document; null where it says nothing. */
function validator(): (bytes: Uint8Array) => string | null {
  xmlRegisterInputProvider(
    new XmlBufferInputProvider({ 'xml.xsd': xml ?? new Uint8Array(), './xml.xsd': xml ?? new Uint8Array() }),
  )
  const source = XmlDocument.fromBuffer(schema ?? new Uint8Array(), { url: 'akomantoso30.xsd' })
  const xsd = XsdValidator.fromDoc(source)
  return (bytes) => {
    const document = XmlDocument.fromBuffer(bytes)
    try {
      xsd.validate(document)
      return null
    } catch (fault) {
      return String(fault)
    } finally {
      document.dispose()
    }
  }
}

test.skipIf(schema === null || xml === null)('valid: the samples, any document; a wrong one is not', () => {
  const complaint = validator()
  expect(complaint(bytesOf(sampleDocument()))).toBeNull()
  expect(complaint(bytesOf(arabicSample()))).toBeNull()
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      expect(complaint(bytesOf(document))).toBeNull()
    }),
    { numRuns: 60 },
  )
  const wrong = new TextDecoder().decode(bytesOf(sampleDocument())).replace('<mainBody', '<wrong/><mainBody')
  expect(complaint(new TextEncoder().encode(wrong))).not.toBeNull()
})

test.each([
  ['English', sampleDocument()],
  ['Arabic', arabicSample()],
])('every statement of the %s edition is read back', (_, document) => {
  const { value, findings } = readIssuedAkomaNtoso(bytesOf(document))
  expect(findings).toEqual([])
  expect(value.manifest).toEqual(document.manifest)
  const byId = (list: readonly { id: string; text: string }[]): Map<string, string> =>
    new Map(list.map(({ id, text }) => [id, foldSpace(text)]))
  expect(byId(value.statements)).toEqual(byId(statementsOf(document)))
})

test('each statement of a State leads to its passage', () => {
  const document = sampleDocument()
  const references = all(rootOf(document), 'implicitReference').map(({ attributes }) => [
    attributes.for,
    attributes.href,
    attributes.showAs,
  ])
  const traced = Object.values(document.details).filter(({ href }) => href !== null)
  expect(references.length).toBe(traced.length)
  expect(references).toContainEqual([
    '#s-18',
    '/akn/un/doc/communication/xaa/2019-05-14/reply/eng@/!main#xaa-p-18',
    'Ardesia, xaa-p-18',
  ])
})

test('the structure of a compilation', () => {
  const body = all(rootOf(sampleDocument()), 'mainBody')[0]
  const outline = (markup: Markup, depth: number): string[] => {
    const heading = elementsIn(markup).find(({ name }) => name === 'heading')
    const num = elementsIn(markup).find(({ name }) => name === 'num')
    const { eId, name } = markup.attributes
    const title = heading === undefined ? '' : textIn(heading)
    const shown = ['section', 'subsection', 'hcontainer', 'paragraph'].includes(markup.name)
      ? [
          `${'  '.repeat(depth)}${name ?? markup.name} ${eId}: ${num === undefined ? '' : textIn(num)} ${title}`.trimEnd(),
        ]
      : []
    return [...shown, ...elementsIn(markup).flatMap((child) => outline(child, depth + shown.length))]
  }
  expect(outline(body ?? rootOf(sampleDocument()), 0).slice(0, 20)).toEqual([
    'section sec_I: I. Introduction',
    '  paragraph sec_I__para_1: 1.',
    '  paragraph sec_I__para_2: 2.',
    '  subsection sec_I__subsec_A: A. Replies by language',
    '    heading3 sec_I__subsec_A__hcontainer_1: 1. Official languages of the United Nations',
    '      heading4 sec_I__subsec_A__hcontainer_1__hcontainer_a: (a) Languages written from right to left',
    '        heading5 sec_I__subsec_A__hcontainer_1__hcontainer_a__hcontainer_i: (i) Arabic',
    '          paragraph sec_I__subsec_A__hcontainer_1__hcontainer_a__hcontainer_i__para_3: 3.',
    'section sec_II: II. Replies received from Governments',
    '  reply sec_II__hcontainer_xaa:  Ardesia',
    '    text sec_II__hcontainer_xaa__text_1:',
    '    heading3 sec_II__hcontainer_xaa__hcontainer_1: 1. Legislation',
    '  reply sec_II__hcontainer_xab:  Belmarre',
    '    text sec_II__hcontainer_xab__text_1:',
    '    heading3 sec_II__hcontainer_xab__hcontainer_1:  Difficultés rencontrées',
    '  reply sec_II__hcontainer_xac:  Costaluna',
    '  reply sec_II__hcontainer_xad:  Verkholesye',
    '    text sec_II__hcontainer_xad__text_1:',
    '    heading3 sec_II__hcontainer_xad__hcontainer_1:  Законодательство',
    '  reply sec_II__hcontainer_xae:  Yunhai',
  ])
})

test('replies say their language and direction; lists are nested; a note stands where its mark is', () => {
  const root = rootOf(sampleDocument())
  const replies = all(root, 'hcontainer').filter(({ attributes }) => attributes.name === 'reply')
  expect(replies.map(({ attributes }) => [attributes.lang, attributes.dir])).toEqual([
    [undefined, undefined],
    ['fr', undefined],
    ['es', undefined],
    ['ru', undefined],
    ['zh', undefined],
    ['ar', 'rtl'],
  ])
  const list = all(root, 'blockList')[0]
  const shape = (markup: Markup): string =>
    elementsIn(markup)
      .map(
        (item) =>
          `${textIn(elementsIn(item)[0] ?? item)}${all(item, 'blockList')
            .slice(0, 1)
            .map((inner) => `[${shape(inner)}]`)
            .join('')}`,
      )
      .join(' ')
  expect(shape(list ?? root)).toBe('(a)[(i) (ii)] (b)')
  const note = all(root, 'authorialNote')[0]
  expect([note?.attributes.marker, textIn(note ?? root)]).toEqual([
    '1',
    'Replies received after 31 May 2019 will be issued as addenda.',
  ])
})

test('the banner stands on the cover, before the report and in the heads of the pages', () => {
  const where = (document: OfficialDocument): string[] =>
    ['coverPage', 'presentation', 'preface']
      .flatMap((name) => all(rootOf(document), name).filter((part) => textIn(part).includes('SPECIMEN')))
      .map(({ name }) => name)
  expect(where(sampleDocument())).toEqual(['coverPage', 'presentation', 'preface'])
  expect(where(sampleDocument({ banner: null }))).toEqual([])
})

test('identity: IRIs, language, date; a symbol nobody gave leaves an IRI that can be written', () => {
  const value = (document: OfficialDocument, name: string): string[] =>
    all(rootOf(document), name).map(({ attributes }) => attributes.value ?? attributes.language ?? '')
  const masthead = { ...sampleDocument().masthead, symbol: '[symbol]' }
  expect(value(sampleDocument(), 'FRBRuri').slice(0, 2)).toEqual([
    '/akn/un/documentCollection/publication/un-ga/2019-07-30/A-74-XXX',
    '/akn/un/documentCollection/publication/un-ga/2019-07-30/A-74-XXX/eng@',
  ])
  const authors = (document: OfficialDocument): string[] =>
    all(rootOf(document), 'FRBRauthor')
      .map(({ attributes }) => attributes.href ?? '')
      .slice(0, 3)
  expect(authors(arabicSample())).toEqual(['#sg', '#sg', '#un'])
  const { title } = sampleDocument()
  expect(authors(sampleDocument({ title: { ...title, author: 'Note by the Secretariat' } }))).toEqual([
    '#un',
    '#un',
    '#un',
  ])
  expect(value(arabicSample(), 'FRBRlanguage')).toEqual(['ara', 'ara'])
  expect(value(sampleDocument({ masthead }), 'FRBRuri')[0]).toBe(
    '/akn/un/documentCollection/publication/un/2019-07-30/symbol',
  )
})

test('same document, same bytes', () => {
  expect(bytesOf(sampleDocument())).toEqual(bytesOf(sampleDocument()))
})
