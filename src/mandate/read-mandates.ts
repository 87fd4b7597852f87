/** Reads the mandates of a resolution: one for each governing verb, those asked, and kind. */
import type { OperativeParagraph, Resolution } from '#resolution'
import type { Finding, Language } from '#un'
import { idGiver } from './list-path.ts'
import type { Mandate, MandateCode, MandateReading } from './mandate.ts'
import { type Place, readParagraph } from './read-paragraph.ts'
import type { Reader } from './reader.ts'
import { MANDATE_WORDS } from './words-of.ts'

/** Read as English where the language is not known. */
const LANGUAGE_WHERE_UNKNOWN: Language = 'en'

/**
 * The mandates of the operative paragraphs, in order.
 *
 * Takes a resolution as `readResolution` gives it. Never throws.
 * Finds: `actor-unclear`, `deadline-unclear`, `recipient-missing`, `kind-uncertain`, `paragraph-not-understood`.
 * Limits: resolutions in English; in another language one finding says so and nothing is read.
 */
export function readMandates(resolution: Resolution): MandateReading {
  const language = resolution.language === 'und' ? LANGUAGE_WHERE_UNKNOWN : resolution.language
  const words = MANDATE_WORDS[language]
  if (words === undefined) return { mandates: [], findings: [languageUnknown(language, resolution)] }
  const mandates: Mandate[] = []
  const findings: Finding<MandateCode>[] = []
  const reader: Reader = {
    words,
    body: resolution.body ?? 'General Assembly',
    gaSession: resolution.gaSession,
    adoptedOn: resolution.adoptedOn,
    idOf: idGiver(),
    keep: (mandate) => mandates.push(mandate),
    find: (finding) => findings.push(finding),
  }
  let before = opening(resolution)
  for (const [index, paragraph] of resolution.operative.entries()) {
    readParagraph(paragraph, placeOf(paragraph, index), before, reader)
    before += `\n${wholeText(paragraph)}`
  }
  return { mandates, findings }
}

function placeOf(paragraph: OperativeParagraph, index: number): Place {
  return { path: paragraph.number ?? String(index + 1), inherited: null }
}

/** Organ, title and preamble, from which short names are resolved. */
function opening(resolution: Resolution): string {
  return [
    resolution.body ?? '',
    resolution.title ?? '',
    ...resolution.preambular.map(({ text }) => text),
  ].join('\n')
}

function wholeText(paragraph: OperativeParagraph): string {
  return [paragraph.text, ...paragraph.paragraphs.map(wholeText)].join('\n')
}

function languageUnknown(language: Language, resolution: Resolution): Finding<MandateCode> {
  const span = resolution.operative[0]?.span
  const base: Finding<MandateCode> = {
    code: 'paragraph-not-understood',
    message: `The resolution is in a language (${language}) whose verbs are not in the tables yet; no mandate was read. Give the English text.`,
    needsPerson: true,
  }
  return span === undefined ? base : { ...base, span }
}
