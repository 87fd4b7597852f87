/** The metadata of an Akoma Ntoso file: identity, references of statements to passages, notes, manifest, page heads. */
import type { OfficialDocument } from '../document.ts'
import { shortManifestElement } from '../manifest-xml.ts'
import { toCarry } from '../seal.ts'
import { element, escapeText, legal } from '../xml.ts'
import type { AknWriter } from './akn-writer.ts'
import { lines } from './inlines.ts'
import { actorOf, authorRole, dateOf, ISO_639_2, numberOf } from './vocabulary.ts'

/** The eId of a note of the masthead. */
export function mastheadNoteId(place: number): string {
  return `masthead_note_${place}`
}

/** `meta` of the publication: what the printed document is. */
export function publicationMeta(document: OfficialDocument): string {
  const { masthead } = document
  const work = `/akn/un/documentCollection/publication/${actorOf(document)}/${dateOf(document)}/${numberOf(document)}`
  return element(
    'meta',
    {},
    identification(document, work, 'main', 'akn'),
    element('publication', {
      name: `${masthead.organ} document`,
      date: dateOf(document),
      showAs: masthead.symbol,
      number: masthead.jobNumber ?? undefined,
    }),
    references(document),
    mastheadNotes(document),
    element(
      'proprietary',
      { source: '#rapporteur' },
      shortManifestElement(toCarry(document.manifest, document.signatures)),
    ),
    presentation(document),
  )
}

/** `meta` of the report inside the publication: its identity and where each statement comes from; names are the publication's. */
export function reportMeta(writer: AknWriter): string {
  const { document } = writer
  const work = `/akn/un/doc/paper/${actorOf(document)}/${dateOf(document)}/${numberOf(document)}`
  return element('meta', {}, identification(document, work, 'report', 'xml'), analysis(writer))
}

function identification(document: OfficialDocument, work: string, part: string, extension: string): string {
  const date = dateOf(document)
  const expression = `${work}/${ISO_639_2[document.language]}@`
  const level = (name: string, iri: string, suffix: string, ...more: readonly string[]): string =>
    element(
      name,
      {},
      element('FRBRthis', { value: `${iri}/!${part}${suffix}` }),
      element('FRBRuri', { value: suffix === '' ? iri : `${iri}.${extension}` }),
      ...more,
    )
  const symbol = element('FRBRalias', { name: 'symbol', value: document.masthead.symbol })
  const dated = element('FRBRdate', { date, name: 'document' })
  const author = element('FRBRauthor', { href: authorRole(document) === null ? '#un' : '#sg' })
  const issuer = element('FRBRauthor', { href: '#un' })
  return element(
    'identification',
    { source: '#rapporteur' },
    level(
      'FRBRWork',
      work,
      '',
      symbol,
      dated,
      author,
      element('FRBRcountry', { value: 'un' }),
      element('FRBRnumber', { value: numberOf(document) }),
    ),
    level(
      'FRBRExpression',
      expression,
      '',
      dated,
      author,
      element('FRBRlanguage', { language: ISO_639_2[document.language] }),
    ),
    level(
      'FRBRManifestation',
      expression,
      '.xml',
      dated,
      issuer,
      element('FRBRformat', { value: 'application/akn+xml' }),
    ),
  )
}

function references(document: OfficialDocument): string {
  const { masthead } = document
  const actor = actorOf(document)
  const role = authorRole(document)
  return element(
    'references',
    { source: '#rapporteur' },
    element('TLCOrganization', {
      eId: 'un',
      href: '/akn/ontology/organization/un',
      showAs: masthead.organization,
    }),
    element('TLCOrganization', {
      eId: 'organ',
      href: `/akn/ontology/organization/un/${actor}`,
      showAs: masthead.organ,
    }),
    role === null
      ? ''
      : element('TLCRole', { eId: 'sg', href: '/akn/ontology/role/un/secretaryGeneral', showAs: role }),
    element('TLCObject', {
      eId: 'rapporteur',
      href: '/akn/ontology/object/rapporteur',
      showAs: 'Rapporteur',
    }),
  )
}

/** One reference for a printed piece of a statement to each passage it comes from. Validates, as measured. */
function analysis(writer: AknWriter): string {
  const written = writer.written.flatMap(({ anchor, statement }) => {
    const detail = writer.document.details[statement]
    if (detail === undefined) return []
    return [detail, ...(detail.more ?? [])].flatMap(({ href, respondent, passage }) => {
      if (href?.startsWith('/') !== true) return []
      const showAs = [respondent, passage].filter((part) => part !== null).join(', ')
      const shown = showAs === '' ? detail.kind : showAs
      return [element('implicitReference', { for: `#${anchor}`, href: iri(href), showAs: shown })]
    })
  })
  if (written.length === 0) return ''
  const list = element('otherReferences', { source: '#rapporteur' }, ...written)
  return element('analysis', { source: '#rapporteur' }, list)
}

/** An IRI with what it may not hold percent-encoded; what is encoded already stays as it is. */
function iri(href: string): string {
  const [path = '', ...fragment] = legal(href).split('#').map(encoded)
  return fragment.length === 0 ? path : `${path}#${fragment.join('%23')}`
}

function encoded(part: string): string {
  return part.replace(/[^!-~]|["<>\\^`{|}[\]]|%(?![0-9A-Fa-f]{2})/gu, encodeURIComponent)
}

function mastheadNotes(document: OfficialDocument): string {
  const { masthead } = document
  const notes = [...(masthead.agendaNote === null ? [] : [masthead.agendaNote]), ...masthead.notes]
  if (notes.length === 0) return ''
  const written = notes.map((note, index) =>
    element('note', { eId: mastheadNoteId(index + 1) }, element('p', {}, lines(note.text))),
  )
  return element('notes', { source: '#un' }, ...written)
}

/** Heads and feet of every page, the banner among them. */
function presentation(document: OfficialDocument): string {
  const { masthead, banner } = document
  const words = (name: string, text: string): string => element(`akn4un:${name}`, {}, escapeText(text))
  return element(
    'presentation',
    { source: '#rapporteur' },
    element(
      'akn4un:header',
      {},
      words('symbol', masthead.symbol),
      banner === null ? '' : words('banner', banner),
    ),
    masthead.jobNumber === null
      ? ''
      : element('akn4un:firstPageFooter', {}, words('docketNumber', masthead.jobNumber)),
  )
}
