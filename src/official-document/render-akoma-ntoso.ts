/** Renders a document as Akoma Ntoso 3.0 after the United Nations' guidelines, with its manifest and traces. */
import { AknWriter } from './akoma-ntoso/akn-writer.ts'
import {
  contents,
  coverPage,
  publicationPreface,
  reportPreface,
  summary,
} from './akoma-ntoso/front-matter.ts'
import { mainBody } from './akoma-ntoso/main-body.ts'
import { publicationMeta, reportMeta } from './akoma-ntoso/metadata.ts'
import { ROOT_ATTRIBUTES } from './akoma-ntoso/vocabulary.ts'
import type { OfficialDocument, Rendering } from './document.ts'
import { illegalCharacters } from './illegal-characters.ts'
import { element, xmlFile } from './xml.ts'

/**
 * The document as one XML file, named after its id: a publication that holds one report.
 *
 * Each statement is a `span` whose eId is the statement's id; an `implicitReference` leads from it to its passage. Same
 * document: same bytes. Characters that XML cannot carry are printed as U+FFFD with `character-illegal`. Source: AKN4UN
 * part 1; akomantoso30.xsd.
 */
export function renderAkomaNtoso(document: OfficialDocument): Rendering {
  const writer = new AknWriter(document)
  const box = summary(writer)
  const body = mainBody(writer)
  const preface = reportPreface(writer, box, contents(writer))
  const report = element(
    'doc',
    { name: 'report', contains: 'originalVersion' },
    reportMeta(writer),
    preface,
    body,
  )
  const collection = element(
    'documentCollection',
    { name: 'publicationReport', contains: 'originalVersion' },
    publicationMeta(document),
    coverPage(writer),
    publicationPreface(writer),
    element(
      'collectionBody',
      {},
      element(
        'component',
        { eId: 'cmp_1' },
        element('documentRef', { href: '#comp_report', showAs: document.title.title }),
      ),
    ),
    element('components', {}, element('component', { eId: 'comp_report' }, report)),
  )
  const bytes = xmlFile(element('akomaNtoso', ROOT_ATTRIBUTES, collection))
  return { files: [{ name: `${document.id}.xml`, bytes }], findings: illegalCharacters(document) }
}
