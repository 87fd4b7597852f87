/** Properties of the file: what gDoc's macros know a document by, and nothing that names a person. */
import type { Language } from '#un'
import type { OfficialDocument } from '../document.ts'
import { stampOf } from '../stamp.ts'
import { element, escapeText } from '../xml.ts'
import { shortJobNumber } from './heads-and-feet.ts'
import { NAMESPACES } from './namespaces.ts'

/** gDoc writes the name of the language in English. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ar: 'Arabic',
  zh: 'Chinese',
  en: 'English',
  fr: 'French',
  ru: 'Russian',
  es: 'Spanish',
}

/** Properties that hold the name of a member of staff: never written, whoever supplies them. */
const NAMES_A_PERSON =
  /^(?:translator|operator|author|manager|creator|last\s?modified\s?by|typist|editor|reviser)$/i

/**
 * The custom properties: those gDoc's macros rely on, then the document's own, which win.
 *
 * Source: docProps/custom.xml of A/80/6 (Plan outline).
 */
export function gdocProperties(document: OfficialDocument): Readonly<Record<string, string>> {
  const { masthead, title, language } = document
  const own = Object.entries(document.properties).filter(
    ([name]) => !name.startsWith('dc:') && !NAMES_A_PERSON.test(name) && name !== '',
  )
  return {
    Symbol1: masthead.symbol,
    Session1: masthead.session,
    Agenda1: `${masthead.agendaLine}${masthead.agendaNote?.mark ?? ''}`,
    'Agenda Title1': masthead.agendaTitle,
    Title1: title.title,
    Title2: title.subtitle ?? title.author,
    Language: LANGUAGE_NAMES[language],
    Category: 'Document',
    'Publication Date': masthead.distribution,
    'Release Date': masthead.date,
    ...(masthead.jobNumber === null ? {} : { JobNo: masthead.jobNumber }),
    ...Object.fromEntries(own),
  }
}

/** The variables the running heads and feet draw from. Source: settings.xml of the same document. */
export function documentVariables(document: OfficialDocument): Readonly<Record<string, string>> {
  const { jobNumber, symbol } = document.masthead
  const job = jobNumber === null ? {} : { FooterJN: shortJobNumber(jobNumber), jobn: jobNumber }
  return { ...gdocProperties(document), sss1: symbol, ...job }
}

/** Any custom property has this format. Source: ECMA-376 part 1, 22.3. */
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

/** The root of docProps/custom.xml. */
export function customPart(document: OfficialDocument): string {
  const properties = Object.entries(gdocProperties(document)).map(([name, value], index) =>
    element(
      'property',
      { fmtid: FORMAT_ID, pid: index + 2, name },
      element('vt:lpwstr', {}, escapeText(value)),
    ),
  )
  return element('Properties', { xmlns: NAMESPACES.custom, 'xmlns:vt': NAMESPACES.vt }, ...properties)
}

/** The root of docProps/core.xml: title, symbol, language and the report's own date. */
export function corePart(document: OfficialDocument): string {
  const of = (key: string, otherwise: string): string => escapeText(document.properties[key] ?? otherwise)
  const stamp = (name: string): string =>
    element(name, { 'xsi:type': 'dcterms:W3CDTF' }, escapeText(secondsOf(document.stampedAt)))
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': NAMESPACES.core,
      'xmlns:dc': NAMESPACES.dc,
      'xmlns:dcterms': NAMESPACES.dcterms,
      'xmlns:xsi': NAMESPACES.xsi,
    },
    element('dc:title', {}, of('dc:title', document.title.title)),
    element('dc:subject', {}, of('dc:subject', document.masthead.symbol)),
    element('dc:description', {}, of('dc:description', document.banner ?? '')),
    element('dc:language', {}, of('dc:language', document.language)),
    stamp('dcterms:created'),
    stamp('dcterms:modified'),
  )
}

/** W3CDTF to the second, as Word writes it; what is no instant gives the first day archives know. */
function secondsOf(instant: string): string {
  return `${stampOf(instant).toISOString().slice(0, 19)}Z`
}

/** The root of docProps/app.xml. */
export function appPart(): string {
  return element('Properties', { xmlns: NAMESPACES.app }, element('Application', {}, 'Rapporteur'))
}
