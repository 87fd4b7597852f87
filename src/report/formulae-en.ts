/** The set words of a report in English, as seen in A/74/130, A/59/128 and the Editorial Manual. */
import { agendaItemLine, englishCount, languageName, PRINTED_WORDS, type RegionalGroup } from '#un'
import { translatedBy, withNote } from './bracketed.ts'
import { editionWords } from './edition-words.ts'
import type { Formulae, QuotedMandate } from './formulae.ts'
import { LIMIT_WORDS_EN } from './limit-words-en.ts'
import { romanNumeral } from './roman-numeral.ts'
import type { TranslationOrigin } from './statement.ts'

const GROUPS: Readonly<Record<RegionalGroup, string>> = {
  african: 'African States',
  'asia-pacific': 'Asia-Pacific States',
  'eastern-european': 'Eastern European States',
  grulac: 'Latin American and Caribbean States',
  weog: 'Western European and other States',
}

const TRANSLATIONS: Readonly<Record<TranslationOrigin, string>> = {
  official: 'official translation',
  'by-the-state': 'translation submitted by the State',
  'by-a-person': 'translation by a person named in the record',
  'by-a-machine': 'machine translation, not official',
}

const BY_NAME = (name: string): string => `translation by ${name}`

function counted(one: string, many: string): (count: number) => string {
  return (count) => `${englishCount(count)} ${count === 1 ? one : many}`
}

function list(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`
}

function mandateSentence({ paragraph, resolution, title, language, verb, words }: QuotedMandate): string {
  if (language !== 'en')
    return `The present report has been prepared pursuant to paragraph ${paragraph} of General Assembly resolution ${resolution}.`
  const entitled = title === null ? '' : `, entitled “${title}”`
  return `In paragraph ${paragraph} of its resolution ${resolution}${entitled}, the General Assembly ${verb} “${words}”.`
}

function summarySentences({ resolution, title, language, verb, words }: QuotedMandate): string[] {
  const prepared = `The present report has been prepared pursuant to General Assembly resolution ${resolution}`
  if (language !== 'en') return [`${prepared}.`]
  return [
    `${prepared}${title === null ? '' : `, entitled “${title}”`}.`,
    `In that resolution, the General Assembly ${verb} “${words}”.`,
  ]
}

const memberStates = counted('Member State', 'Member States')
const replies = counted('reply', 'replies')

export const FORMULAE_EN: Formulae = {
  ...editionWords('en'),
  seen: true,
  reportOf: (author) => `Report of the ${author ?? 'Secretary-General'}`,
  sectionTitles: {
    introduction: PRINTED_WORDS.introduction.en.text,
    replies: {
      'member-state': PRINTED_WORDS.repliesReceivedFromGovernments.en.text,
      observer: 'Replies received from observer States',
      organization: 'Replies received from intergovernmental organizations and United Nations entities',
      other: 'Replies received from other respondents',
    },
    annex: PRINTED_WORDS.annex.en.text,
    annexNumbered: (annex) => `${PRINTED_WORDS.annex.en.text} ${romanNumeral(annex)}`,
    annexTitle: 'Respondents by regional group',
  },
  sectionNumber: (section) => `${romanNumeral(section)}.`,
  sectionName: romanNumeral,
  paragraphNumber: (paragraph) => `${paragraph}.`,
  agendaLine: (item, stage) => agendaItemLine(stage, item, 'en').text,
  originalNotice: (language, translation, translator) =>
    withNote(
      `[Original: ${languageName(language, 'en')}]`,
      '; ',
      translatedBy(TRANSLATIONS, BY_NAME, translation, translator),
    ),
  onBehalfNotice: (names) => `[On behalf of ${list(names)}]`,
  alignsNotice: (names) => `[Aligns itself with the reply of ${list(names)}]`,
  alignedNotice: (names) => `[Aligned with the reply: ${list(names)}]`,
  translationPendingNotice: (language) =>
    `[Reproduced in ${languageName(language, 'en')}, the language in which it was received; translation pending.]`,
  figureNotReproduced: (page) => `[Figure not reproduced: original, p. ${page}]`,
  pageNotRead: (page) => `[Page ${page} of the original not reproduced: its text could not be read]`,
  unreadableNotice: (sha256) =>
    `[The reply was received but its text could not be read from the file. The original is kept; its SHA-256 begins ${sha256.slice(0, 16)}.]`,
  addendumHeading: (number) => `Addendum${number > 1 ? ` ${number}` : ''} to the reply`,
  lateSubmission: (reason) => `The present report was submitted for processing after the deadline ${reason}.`,
  dated: (date) => `dated ${date}`,
  missing: (what) => `[${what}]`,
  list,
  punctuation: { colon: ': ', semicolon: '; ', fullStop: '.' },
  regionalGroup: (group) => GROUPS[group],
  counted: {
    memberStates,
    observers: counted('observer State', 'observer States'),
    organizations: counted('organization', 'organizations'),
    others: counted('other respondent', 'other respondents'),
  },
  introduction: {
    mandate: mandateSentence,
    noteVerbale: (reference, date, deadline) =>
      `Pursuant to that request, a note verbale (${reference}) dated ${date} was sent to Member States, inviting them to submit their views by ${deadline}.`,
    noteVerbaleAlone: (reference, date, deadline) =>
      `A note verbale (${reference}) dated ${date} was sent to Member States, inviting them to submit their views by ${deadline}.`,
    received: (date, total, parts, late) =>
      `As at ${date}, ${replies(total)} had been received${parts.length === 0 ? '' : `: from ${list(parts)}`}${late === 0 ? '' : total === 1 ? '; it arrived after the deadline' : `; ${englishCount(late)} of them arrived after the deadline`}.`,
    membership: (replied, members, represented) =>
      `${replied === 0 ? 'No reply was received from any' : `Replies were received from ${englishCount(replied)}`} of the ${englishCount(members)} Member States${represented === 0 ? '' : `; ${englishCount(represented)} more ${represented === 1 ? 'was' : 'were'} spoken for in a joint reply`}.`,
    undecided: (count) =>
      `In addition, ${replies(count)} could not yet be attributed to a sender and ${count === 1 ? 'is' : 'are'} not reproduced.`,
    languages: (parts) =>
      `The replies were received in ${list(parts.map(({ language, count }) => `${languageName(language, 'en')} (${count})`))}.`,
    regions: (parts) =>
      `By regional group, replies were received from ${list(parts.map(({ group, replied, members }) => `${replied === 0 ? 'none' : englishCount(replied)} of ${englishCount(members)} ${GROUPS[group]}`))}.`,
    silentRegions: (groups) =>
      `No reply was received from any of the ${list(groups.map((group) => GROUPS[group]))}.`,
    noSilentRegion: 'At least one reply was received from each regional group.',
    reproduced: (sections, text) =>
      `${text === 'summaries' ? 'The executive summaries of the replies, or the full text where none was submitted,' : 'The replies'} are reproduced in ${sections.length === 1 ? 'section' : 'sections'} ${list(sections)} below.`,
    ownLanguage:
      'A reply in a language other than English is reproduced from the translation submitted by the State or from an official translation, and marked accordingly; where there is none, it is reproduced in the language in which it was received, pending translation.',
    unofficial: (person, machine) =>
      `Some replies are reproduced from translations that are not official, marked accordingly (translated by a person: ${person}; by a machine: ${machine}).`,
    addendum: (symbol, count) =>
      `The addendum to the present report (${symbol}) contains ${replies(count)} received after the deadline.`,
    noLate: 'Additional replies received will be issued as addenda to the present report.',
    summary: (quoted) => [
      ...(quoted === null ? [] : summarySentences(quoted)),
      'The report contains the replies received, each reproduced under the name of the respondent that submitted it.',
    ],
  },
  groupTitles: {
    'member-state': 'Member States in no regional group',
    observer: 'Observer States',
    organization: 'Organizations',
    other: 'Other respondents',
  },
  remarks: {
    late: 'received after the deadline',
    datedLate: 'dated after the deadline',
    noViews: 'no views',
    unreadable: 'text not readable',
    onBehalfOf: (names) => `also on behalf of ${list(names)}`,
  },
  annexColumns: ['Respondent', 'Original', 'Received or dated', 'Words', 'Remarks'],
  spokenFor: 'Spoken for in a joint reply',
  limits: LIMIT_WORDS_EN,
  addendumIntroduction: (symbol, deadline) =>
    `The present addendum to the report (${symbol}) contains replies received after ${deadline === null ? 'the deadline' : deadline}.`,
}
