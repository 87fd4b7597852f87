/** The set words of a report in Spanish, after the model of A/59/128; the first page as seen in A/59/100 and A/63/959. */
import { agendaItemLine, languageName, PRINTED_WORDS, type RegionalGroup, replyOriginal } from '#un'
import { closingBrackets, translatedBy, withNote } from './bracketed.ts'
import { countedEs, spanishForm, spanishNumber } from './counted-es.ts'
import { editionWords } from './edition-words.ts'
import type { Formulae, MissingValue, QuotedMandate } from './formulae.ts'
import { LIMIT_WORDS_ES } from './limit-words-es.ts'
import { romanNumeral } from './roman-numeral.ts'
import type { TranslationOrigin } from './statement.ts'

const GROUPS: Readonly<Record<RegionalGroup, string>> = {
  african: 'Estados de África',
  'asia-pacific': 'Estados de Asia y el Pacífico',
  'eastern-european': 'Estados de Europa Oriental',
  grulac: 'Estados de América Latina y el Caribe',
  weog: 'Estados de Europa Occidental y otros Estados',
}

const TRANSLATIONS: Readonly<Record<TranslationOrigin, string>> = {
  official: 'traducción oficial',
  'by-the-state': 'traducción presentada por el Estado',
  'by-a-person': 'traducción hecha por una persona indicada en el registro',
  'by-a-machine': 'traducción automática, no oficial',
}

const BY_NAME = (name: string): string => `traducción: ${name}`

const MISSING: Readonly<Record<MissingValue, string>> = {
  symbol: 'signatura',
  date: 'fecha',
  item: 'número',
  session: 'período de sesiones',
  title: 'título',
  reference: 'referencia',
  deadline: 'fecha límite',
  document: 'documento',
}

const LIST = new Intl.ListFormat('es', { type: 'conjunction' })

function list(items: readonly string[]): string {
  return LIST.format(items)
}

/** Numbers of sections: the "e" before the sound of i is not for the figure IV, which is said "cuatro". */
function sectionList(sections: readonly string[]): string {
  if (sections.length <= 1) return sections[0] ?? ''
  return `${sections.slice(0, -1).join(', ')} y ${sections[sections.length - 1]}`
}

/** "Informe del Alto Comisionado": the article of the author is contracted with "de". */
function reportOf(author: string): string {
  return `Informe ${/^el /iu.test(author) ? author.replace(/^el /iu, 'del ') : `de ${author}`}`
}

function entitled({ title }: QuotedMandate): string {
  return title === null ? '' : `, titulada “${title}”`
}

function mandateSentence(quoted: QuotedMandate): string {
  const { resolution, language, verb, words } = quoted
  const paragraph = closingBrackets(quoted.paragraph)
  if (language !== 'es')
    return `El presente informe se ha preparado de conformidad con el párrafo ${paragraph} de la resolución ${resolution} de la Asamblea General.`
  return `En el párrafo ${paragraph} de su resolución ${resolution}${entitled(quoted)}, la Asamblea General ${verb} “${words}”.`
}

function summarySentences(quoted: QuotedMandate): string[] {
  const prepared = `El presente informe se ha preparado de conformidad con la resolución ${quoted.resolution} de la Asamblea General`
  if (quoted.language !== 'es') return [`${prepared}.`]
  return [
    `${prepared}${entitled(quoted)}.`,
    `En esa resolución, la Asamblea General ${quoted.verb} “${quoted.words}”.`,
  ]
}

function received(date: string, total: number, parts: readonly string[], late: number): string {
  if (total === 0) return `Al ${date} no se había recibido ninguna respuesta.`
  const from = parts.length === 0 ? '' : `, de ${list(parts)}`
  return `Al ${date} se ${spanishForm(total, 'había', 'habían')} recibido ${replies(total)}${from}${lateReplies(total, late)}.`
}

function lateReplies(total: number, late: number): string {
  if (late === 0) return ''
  if (total === 1) return '; llegó después de la fecha límite'
  return `; ${late === 1 ? 'una de ellas llegó' : `${spanishNumber(late)} de ellas llegaron`} después de la fecha límite`
}

function membership(replied: number, members: number, represented: number): string {
  const verb = replied === 0 ? 'No respondió' : spanishForm(replied, 'Respondió', 'Respondieron')
  const answered = `${verb} ${memberStates(replied)} de un total de ${spanishNumber(members)}`
  if (represented === 0) return `${answered}.`
  const others =
    represented === 1 ? 'otro fue representado' : `otros ${spanishNumber(represented)} fueron representados`
  return `${answered}; ${others} en una respuesta conjunta.`
}

const memberStates = countedEs('m', 'Estado Miembro', 'Estados Miembros')
const replies = countedEs('f', 'respuesta', 'respuestas')

export const FORMULAE_ES: Formulae = {
  ...editionWords('es'),
  seen: false,
  reportOf: (author) =>
    author === null ? PRINTED_WORDS.reportOfTheSecretaryGeneral.es.text : reportOf(author),
  sectionTitles: {
    introduction: PRINTED_WORDS.introduction.es.text,
    replies: {
      'member-state': PRINTED_WORDS.repliesReceivedFromGovernments.es.text,
      observer: 'Respuestas recibidas de Estados observadores',
      organization:
        'Respuestas recibidas de organizaciones intergubernamentales y entidades de las Naciones Unidas',
      other: 'Respuestas recibidas de otras partes interesadas',
    },
    annex: PRINTED_WORDS.annex.es.text,
    annexNumbered: (annex) => `${PRINTED_WORDS.annex.es.text} ${romanNumeral(annex)}`,
    annexTitle: 'Autores de las respuestas, por grupo regional',
  },
  sectionNumber: (section) => `${romanNumeral(section)}.`,
  sectionName: romanNumeral,
  paragraphNumber: (paragraph) => `${paragraph}.`,
  agendaLine: (item, stage) => agendaItemLine(stage, closingBrackets(item), 'es').text,
  originalNotice: (language, translation, translator) =>
    withNote(
      replyOriginal(language, 'es').text,
      '; ',
      translatedBy(TRANSLATIONS, BY_NAME, translation, translator),
    ),
  onBehalfNotice: (names) =>
    `[${spanishForm(names.length, 'En nombre del Estado siguiente', 'En nombre de los Estados siguientes')}: ${list(names)}]`,
  alignsNotice: (names) =>
    `[Se suma ${spanishForm(names.length, 'a la respuesta siguiente', 'a las respuestas siguientes')}: ${list(names)}]`,
  alignedNotice: (names) =>
    `[${spanishForm(names.length, 'Se suma', 'Se suman')} a esta respuesta: ${list(names)}]`,
  translationPendingNotice: (language) =>
    `[Se reproduce en el idioma en que se recibió (${languageName(language, 'es')}); pendiente de traducción.]`,
  figureNotReproduced: (page) => `[Figura no reproducida: original, pág.\u00a0${page}]`,
  pageNotRead: (page) => `[Página ${page} del original no reproducida: no se pudo leer su texto]`,
  unreadableNotice: (sha256) =>
    `[Se recibió la respuesta, pero no se pudo leer su texto en el archivo. Se conserva el original; su huella SHA-256 comienza por ${sha256.slice(0, 16)}.]`,
  addendumHeading: (number) =>
    `${PRINTED_WORDS.addendum.es.text}${number > 1 ? ` ${number}` : ''} a la respuesta`,
  lateSubmission: (reason) => `El presente informe se presentó después del plazo establecido ${reason}.`,
  dated: (date) => `de fecha ${date}`,
  missing: (what) => `[${MISSING[what]}]`,
  list,
  punctuation: { colon: ': ', semicolon: '; ', fullStop: '.' },
  regionalGroup: (group) => GROUPS[group],
  counted: {
    memberStates,
    observers: countedEs('m', 'Estado observador', 'Estados observadores'),
    organizations: countedEs('f', 'organización', 'organizaciones'),
    others: countedEs('f', 'parte interesada de otra índole', 'partes interesadas de otra índole'),
  },
  introduction: {
    mandate: mandateSentence,
    noteVerbale: (reference, date, deadline) =>
      `Con ese fin, se envió a los Estados Miembros una nota verbal (${reference}) de fecha ${date} en la que se los invitaba a presentar sus opiniones a más tardar el ${deadline}.`,
    noteVerbaleAlone: (reference, date, deadline) =>
      `Se envió a los Estados Miembros una nota verbal (${reference}) de fecha ${date} en la que se los invitaba a presentar sus opiniones a más tardar el ${deadline}.`,
    received,
    membership,
    undecided: (count) =>
      `Además, ${spanishForm(count, 'no se ha podido determinar todavía el autor de', 'no se han podido determinar todavía los autores de')} ${replies(count)}, que no se ${spanishForm(count, 'reproduce', 'reproducen')}.`,
    languages: (parts) =>
      `Las respuestas se recibieron en ${spanishForm(parts.length, 'el idioma siguiente', 'los idiomas siguientes')}: ${list(parts.map(({ language, count }) => `${languageName(language, 'es')} (${count})`))}.`,
    regions: (parts) =>
      `Por grupo regional, el número de Estados que respondieron es el siguiente: ${parts.map(({ group, replied, members }) => `${GROUPS[group]}, ${replied} de ${members}`).join('; ')}.`,
    silentRegions: (groups) =>
      `No se recibió ninguna respuesta ${spanishForm(groups.length, 'del grupo regional siguiente', 'de los grupos regionales siguientes')}: ${groups.map((group) => GROUPS[group]).join('; ')}.`,
    noSilentRegion: 'Se recibió al menos una respuesta de cada grupo regional.',
    reproduced: (sections, text) =>
      `${text === 'summaries' ? 'Los resúmenes de las respuestas o, cuando no se presentaron, su texto completo' : 'Las respuestas recibidas'} se reproducen en ${spanishForm(sections.length, 'la sección', 'las secciones')} ${sectionList(sections)} del presente informe.`,
    ownLanguage:
      'Las respuestas en un idioma distinto del español se reproducen a partir de la traducción presentada por el Estado o de una traducción oficial, lo que se indica en cada caso; cuando no la hay, se reproducen en el idioma en que se recibieron, a la espera de su traducción.',
    unofficial: (person, machine) =>
      `Algunas respuestas se reproducen a partir de traducciones no oficiales, lo que se indica en cada caso (traducidas por una persona: ${person}; por una máquina: ${machine}).`,
    addendum: (symbol, count) =>
      `${count === 1 ? 'La respuesta recibida después de la fecha límite se reproduce' : `Las ${spanishNumber(count)} respuestas recibidas después de la fecha límite se reproducen`} en la adición al presente informe (${symbol}).`,
    noLate: 'Las demás respuestas que se reciban se publicarán como adiciones al presente informe.',
    summary: (quoted) => [
      ...(quoted === null ? [] : summarySentences(quoted)),
      'El informe contiene las respuestas recibidas, cada una de las cuales se reproduce bajo el nombre de su autor.',
    ],
  },
  groupTitles: {
    'member-state': 'Estados Miembros que no pertenecen a ningún grupo regional',
    observer: 'Estados observadores',
    organization: 'Organizaciones',
    other: 'Otras partes interesadas',
  },
  remarks: {
    late: 'recibida después de la fecha límite',
    datedLate: 'de fecha posterior a la fecha límite',
    noViews: 'sin opiniones',
    unreadable: 'texto ilegible',
    onBehalfOf: (names) =>
      `${spanishForm(names.length, 'también en nombre del Estado siguiente', 'también en nombre de los Estados siguientes')}: ${list(names)}`,
  },
  annexColumns: [
    'Autor de la respuesta',
    'Idioma original',
    'Fecha de recepción o de la respuesta',
    'Número de palabras',
    'Observaciones',
  ],
  spokenFor: 'Mediante respuesta conjunta',
  limits: LIMIT_WORDS_ES,
  addendumIntroduction: (symbol, deadline) =>
    `La presente adición al informe (${symbol}) contiene las respuestas recibidas después ${deadline === null ? 'de la fecha límite' : `del ${deadline}`}.`,
}
