/** The set words of a report in French; the first page and the summary as seen in A/74/130, the rest after its model. */
import { agendaItemLine, languageName, PRINTED_WORDS, type RegionalGroup, replyOriginal } from '#un'
import { closingBrackets, translatedBy, withNote } from './bracketed.ts'
import { countedFr, frenchForm, frenchNumber, withDe } from './counted-fr.ts'
import { editionWords } from './edition-words.ts'
import type { Formulae, MissingValue, QuotedMandate } from './formulae.ts'
import { LIMIT_WORDS_FR } from './limit-words-fr.ts'
import { romanNumeral } from './roman-numeral.ts'
import type { TranslationOrigin } from './statement.ts'

/** French sets a no-break space before double signs and inside its quotation marks. */
const COLON = '\u00a0: '
const SEMICOLON = '\u00a0; '

const GROUPS: Readonly<Record<RegionalGroup, string>> = {
  african: 'États d’Afrique',
  'asia-pacific': 'États d’Asie et du Pacifique',
  'eastern-european': 'États d’Europe orientale',
  grulac: 'États d’Amérique latine et des Caraïbes',
  weog: 'États d’Europe occidentale et autres États',
}

const TRANSLATIONS: Readonly<Record<TranslationOrigin, string>> = {
  official: 'traduction officielle',
  'by-the-state': 'traduction communiquée par l’État',
  'by-a-person': 'traduction établie par une personne désignée dans le dossier',
  'by-a-machine': 'traduction automatique, non officielle',
}

const BY_NAME = (name: string): string => `traduction${COLON}${name}`

const MISSING: Readonly<Record<MissingValue, string>> = {
  symbol: 'cote',
  date: 'date',
  item: 'numéro',
  session: 'session',
  title: 'titre',
  reference: 'référence',
  deadline: 'date limite',
  document: 'document',
}

const LIST = new Intl.ListFormat('fr', { type: 'conjunction' })

function list(items: readonly string[]): string {
  return LIST.format(items)
}

function quotes(words: string): string {
  return `«\u00a0${words}\u00a0»`
}

/** "Rapport du Haut-Commissaire": the article of the author is contracted with "de". */
function reportOf(author: string): string {
  const contracted = author.replace(/^le /iu, 'du ').replace(/^les /iu, 'des ')
  return `Rapport ${contracted === author ? withDe(author) : contracted}`
}

function entitled({ title }: QuotedMandate): string {
  return title === null ? '' : `, intitulée ${quotes(title)}`
}

function mandateSentence(quoted: QuotedMandate): string {
  const { resolution, language, verb, words } = quoted
  const paragraph = closingBrackets(quoted.paragraph)
  if (language !== 'fr')
    return `Le présent rapport a été établi en application du paragraphe ${paragraph} de la résolution ${resolution} de l’Assemblée générale.`
  return `Au paragraphe ${paragraph} de sa résolution ${resolution}${entitled(quoted)}, l’Assemblée générale ${verb} ${quotes(words)}.`
}

function summarySentences(quoted: QuotedMandate): string[] {
  const prepared = `Le présent rapport a été établi en application de la résolution ${quoted.resolution} de l’Assemblée générale`
  if (quoted.language !== 'fr') return [`${prepared}.`]
  return [
    `${prepared}${entitled(quoted)}.`,
    `Dans cette résolution, l’Assemblée ${quoted.verb} ${quotes(quoted.words)}.`,
  ]
}

function received(date: string, total: number, parts: readonly string[], late: number): string {
  const were = total === 0 ? 'n’avait été reçue' : frenchForm(total, 'avait été reçue', 'avaient été reçues')
  const from = parts.length === 0 ? '' : `, émanant ${list(parts.map(withDe))}`
  return `Au ${date}, ${replies(total)} ${were}${from}${lateReplies(total, late)}.`
}

function lateReplies(total: number, late: number): string {
  if (late === 0) return ''
  if (total === 1) return `${SEMICOLON}elle est arrivée après la date limite`
  if (late === 1) return `${SEMICOLON}l’une d’elles est arrivée après la date limite`
  return `${SEMICOLON}${frenchNumber(late)} d’entre elles sont arrivées après la date limite`
}

function membership(replied: number, members: number, represented: number): string {
  const answered =
    replied === 0
      ? `Aucun État Membre, sur ${frenchNumber(members)}, n’a répondu`
      : `En tout, ${memberStates(replied)} sur ${frenchNumber(members)} ${replied === 1 ? 'a' : 'ont'} répondu`
  if (represented === 0) return `${answered}.`
  const others = frenchForm(represented, 'autre était représenté', 'autres étaient représentés')
  return `${answered}${SEMICOLON}${frenchNumber(represented)} ${others} dans une réponse commune.`
}

const memberStates = countedFr('m', 'État Membre', 'États Membres')
const replies = countedFr('f', 'réponse', 'réponses')

export const FORMULAE_FR: Formulae = {
  ...editionWords('fr'),
  seen: false,
  reportOf: (author) =>
    author === null ? PRINTED_WORDS.reportOfTheSecretaryGeneral.fr.text : reportOf(author),
  sectionTitles: {
    introduction: PRINTED_WORDS.introduction.fr.text,
    replies: {
      'member-state': PRINTED_WORDS.repliesReceivedFromGovernments.fr.text,
      observer: 'Réponses reçues d’États observateurs',
      organization: 'Réponses reçues d’organisations intergouvernementales et d’entités des Nations Unies',
      other: 'Réponses reçues d’autres parties prenantes',
    },
    annex: PRINTED_WORDS.annex.fr.text,
    annexNumbered: (annex) => `${PRINTED_WORDS.annex.fr.text} ${romanNumeral(annex)}`,
    annexTitle: 'Auteurs des réponses, par groupe régional',
  },
  sectionNumber: (section) => `${romanNumeral(section)}.`,
  sectionName: romanNumeral,
  paragraphNumber: (paragraph) => `${paragraph}.`,
  agendaLine: (item, stage) => agendaItemLine(stage, closingBrackets(item), 'fr').text,
  originalNotice: (language, translation, translator) =>
    withNote(
      replyOriginal(language, 'fr').text,
      SEMICOLON,
      translatedBy(TRANSLATIONS, BY_NAME, translation, translator),
    ),
  onBehalfNotice: (names) =>
    `[${frenchForm(names.length, 'Au nom de l’État suivant', 'Au nom des États suivants')}${COLON}${list(names)}]`,
  alignsNotice: (names) =>
    `[S’associe ${frenchForm(names.length, 'à la réponse suivante', 'aux réponses suivantes')}${COLON}${list(names)}]`,
  alignedNotice: (names) =>
    `[${frenchForm(names.length, 'S’est associé à cette réponse', 'Se sont associés à cette réponse')}${COLON}${list(names)}]`,
  translationPendingNotice: (language) =>
    `[Texte reproduit dans la langue dans laquelle il a été reçu (${languageName(language, 'fr')})${SEMICOLON}traduction en attente.]`,
  figureNotReproduced: (page) => `[Figure non reproduite${COLON}original, p.\u00a0${page}]`,
  pageNotRead: (page) => `[Page ${page} de l’original non reproduite${COLON}son texte n’a pu être lu]`,
  unreadableNotice: (sha256) =>
    `[La réponse a été reçue, mais son texte n’a pu être lu dans le fichier. L’original est conservé${SEMICOLON}son empreinte SHA-256 commence par ${sha256.slice(0, 16)}.]`,
  addendumHeading: (number) =>
    `${PRINTED_WORDS.addendum.fr.text}${number > 1 ? ` ${number}` : ''} à la réponse`,
  lateSubmission: (reason) => `Le présent rapport a été soumis après la date limite ${reason}.`,
  dated: (date) => `datée du ${date}`,
  missing: (what) => `[${MISSING[what]}]`,
  list,
  punctuation: { colon: COLON, semicolon: SEMICOLON, fullStop: '.' },
  regionalGroup: (group) => GROUPS[group],
  counted: {
    memberStates,
    observers: countedFr('m', 'État observateur', 'États observateurs'),
    organizations: countedFr('f', 'organisation', 'organisations'),
    others: countedFr('f', 'autre partie prenante', 'autres parties prenantes'),
  },
  introduction: {
    mandate: mandateSentence,
    noteVerbale: (reference, date, deadline) =>
      `À cette fin, une note verbale (${reference}) datée du ${date} a été adressée aux États Membres, les invitant à communiquer leurs vues au plus tard le ${deadline}.`,
    noteVerbaleAlone: (reference, date, deadline) =>
      `Une note verbale (${reference}) datée du ${date} a été adressée aux États Membres, les invitant à communiquer leurs vues au plus tard le ${deadline}.`,
    received,
    membership,
    undecided: (count) =>
      `En outre, ${replies(count)} ${frenchForm(count, 'n’a pas encore pu être attribuée à son auteur et n’est pas reproduite', 'n’ont pas encore pu être attribuées à leur auteur et ne sont pas reproduites')}.`,
    languages: (parts) =>
      `Les réponses ont été reçues dans ${frenchForm(parts.length, 'la langue suivante', 'les langues suivantes')}${COLON}${list(parts.map(({ language, count }) => `${languageName(language, 'fr')} (${count})`))}.`,
    regions: (parts) =>
      `Par groupe régional, le nombre d’États ayant répondu s’établit comme suit${COLON}${parts.map(({ group, replied, members }) => `${GROUPS[group]}, ${replied} sur ${members}`).join(SEMICOLON)}.`,
    silentRegions: (groups) =>
      `Aucune réponse n’a été reçue ${frenchForm(groups.length, 'du groupe régional suivant', 'des groupes régionaux suivants')}${COLON}${groups.map((group) => GROUPS[group]).join(SEMICOLON)}.`,
    noSilentRegion: 'Au moins une réponse a été reçue de chacun des groupes régionaux.',
    reproduced: (sections, text) =>
      `${text === 'summaries' ? 'Les résumés analytiques des réponses ou, lorsqu’il n’en a pas été présenté, le texte intégral de celles-ci sont reproduits' : 'Les réponses reçues sont reproduites'} ${frenchForm(sections.length, 'à la section', 'aux sections')} ${list(sections)} ci-après.`,
    ownLanguage: `Les réponses rédigées dans une langue autre que le français sont reproduites d’après la traduction communiquée par l’État ou une traduction officielle, mention en étant faite dans chaque cas${SEMICOLON}à défaut, elles sont reproduites dans la langue dans laquelle elles ont été reçues, en attendant leur traduction.`,
    unofficial: (person, machine) =>
      `Certaines réponses sont reproduites d’après des traductions non officielles, mention en étant faite dans chaque cas (traductions établies par une personne${COLON}${person}${SEMICOLON}par une machine${COLON}${machine}).`,
    addendum: (symbol, count) =>
      count === 1
        ? `La réponse reçue après la date limite est reproduite dans l’additif au présent rapport (${symbol}).`
        : `Les ${frenchNumber(count)} réponses reçues après la date limite sont reproduites dans l’additif au présent rapport (${symbol}).`,
    noLate: 'Les réponses supplémentaires reçues seront publiées sous forme d’additifs au présent rapport.',
    summary: (quoted) => [
      ...(quoted === null ? [] : summarySentences(quoted)),
      'Le rapport présente les réponses reçues, chacune étant reproduite sous le nom de son auteur.',
    ],
  },
  groupTitles: {
    'member-state': 'États Membres n’appartenant à aucun groupe régional',
    observer: 'États observateurs',
    organization: 'Organisations',
    other: 'Autres parties prenantes',
  },
  remarks: {
    late: 'reçue après la date limite',
    datedLate: 'portant une date postérieure à la date limite',
    noViews: 'aucune vue exprimée',
    unreadable: 'texte illisible',
    onBehalfOf: (names) =>
      `${frenchForm(names.length, 'également au nom de l’État suivant', 'également au nom des États suivants')}${COLON}${list(names)}`,
  },
  annexColumns: [
    'Auteur de la réponse',
    'Langue originale',
    'Date de réception ou de la réponse',
    'Nombre de mots',
    'Observations',
  ],
  spokenFor: 'Par voie de réponse commune',
  limits: LIMIT_WORDS_FR,
  addendumIntroduction: (symbol, deadline) =>
    `Le présent additif au rapport (${symbol}) contient les réponses reçues après ${deadline === null ? 'la date limite' : `le ${deadline}`}.`,
}
