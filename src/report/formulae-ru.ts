/** The set words of a report in Russian, after the model of A/74/130; the first page as seen in A/RES/55/63. */
import { agendaItemLine, languageName, PRINTED_WORDS, type RegionalGroup, replyOriginal } from '#un'
import { closingBrackets, translatedBy, withNote } from './bracketed.ts'
import { countedGenitiveRu, countedRu, russianForm, russianGenitive, russianNumber } from './counted-ru.ts'
import { editionWords } from './edition-words.ts'
import type { Formulae, MissingValue, QuotedMandate } from './formulae.ts'
import { LIMIT_WORDS_RU } from './limit-words-ru.ts'
import { romanNumeral } from './roman-numeral.ts'
import type { TranslationOrigin } from './statement.ts'

const GROUPS: Readonly<Record<RegionalGroup, string>> = {
  african: 'государства Африки',
  'asia-pacific': 'государства Азиатско-Тихоокеанского региона',
  'eastern-european': 'государства Восточной Европы',
  grulac: 'государства Латинской Америки и Карибского бассейна',
  weog: 'западноевропейские и другие государства',
}

const TRANSLATIONS: Readonly<Record<TranslationOrigin, string>> = {
  official: 'официальный перевод',
  'by-the-state': 'перевод представлен государством',
  'by-a-person': 'перевод выполнен лицом, указанным в материалах',
  'by-a-machine': 'машинный перевод, неофициальный',
}

const BY_NAME = (name: string): string => `перевод: ${name}`

const MISSING: Readonly<Record<MissingValue, string>> = {
  symbol: 'условное обозначение',
  date: 'дата',
  item: 'номер',
  session: 'сессия',
  title: 'название',
  reference: 'номер ноты',
  deadline: 'срок',
  document: 'документ',
}

const LIST = new Intl.ListFormat('ru', { type: 'conjunction' })

function list(items: readonly string[]): string {
  return LIST.format(items)
}

/** One thing or several: in an enumeration 21 things are several. */
function among(items: readonly unknown[], one: string, several: string): string {
  return items.length === 1 ? one : several
}

function sentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

function mandateSentence(quoted: QuotedMandate): string {
  const { resolution, title, language, verb, words } = quoted
  const paragraph = closingBrackets(quoted.paragraph)
  if (language !== 'ru')
    return `Настоящий доклад подготовлен в соответствии с пунктом ${paragraph} резолюции ${resolution} Генеральной Ассамблеи.`
  const entitled = title === null ? '' : `, озаглавленной «${title}»,`
  return `В пункте ${paragraph} своей резолюции ${resolution}${entitled} Генеральная Ассамблея ${verb} «${words}».`
}

function summarySentences({ resolution, title, language, verb, words }: QuotedMandate): string[] {
  const prepared = `Настоящий доклад подготовлен в соответствии с резолюцией ${resolution} Генеральной Ассамблеи`
  if (language !== 'ru') return [`${prepared}.`]
  return [
    `${prepared}${title === null ? '' : `, озаглавленной «${title}»`}.`,
    `В этой резолюции Генеральная Ассамблея ${verb} «${words}».`,
  ]
}

function received(date: string, total: number, parts: readonly string[], late: number): string {
  if (total === 0) return `По состоянию на ${date} ответов не поступило.`
  const came = russianForm(total, ['поступил', 'поступили', 'поступило'])
  const from = parts.length === 0 ? '' : `: от ${list(parts)}`
  return `По состоянию на ${date} ${came} ${replies(total)}${from}${lateReplies(total, late)}.`
}

function lateReplies(total: number, late: number): string {
  if (late === 0) return ''
  if (total === 1) return '; он поступил после установленного срока'
  const came = russianForm(late, ['поступил', 'поступили', 'поступило'])
  return `; ${russianNumber(late, 'masculine')} из них ${came} после установленного срока`
}

function membership(replied: number, members: number, represented: number): string {
  const outOf = `из ${membersGenitive(members)}`
  const answered =
    replied === 0
      ? `Ни от одного ${outOf} ответа не поступило`
      : `${replied === 1 ? 'Ответ поступил' : 'Ответы поступили'} от ${russianGenitive(replied, 'neuter')} ${outOf}`
  if (represented === 0) return `${answered}.`
  const were = russianForm(represented, ['было представлено', 'были представлены', 'было представлено'])
  return `${answered}; еще ${states(represented)} ${were} в совместном ответе.`
}

function undecided(count: number): string {
  return count === 1
    ? 'Кроме того, не установлен отправитель одного ответа; этот ответ не воспроизводится.'
    : `Кроме того, не установлены отправители ${repliesGenitive(count)}; эти ответы не воспроизводятся.`
}

function reproduced(sections: readonly string[], text: 'full' | 'summaries'): string {
  const what =
    text === 'summaries'
      ? 'Резюме ответов или, если они не были представлены, полные тексты ответов'
      : 'Полученные ответы'
  return `${what} воспроизводятся в ${among(sections, 'разделе', 'разделах')} ${list(sections)} ниже.`
}

const states = countedRu('neuter', ['государство', 'государства', 'государств'])
const replies = countedRu('masculine', ['ответ', 'ответа', 'ответов'])
const repliesGenitive = countedGenitiveRu('masculine', 'ответа', 'ответов')
const membersGenitive = countedGenitiveRu('neuter', 'государства-члена', 'государств-членов')

export const FORMULAE_RU: Formulae = {
  ...editionWords('ru'),
  seen: false,
  reportOf: (author) =>
    author === null ? PRINTED_WORDS.reportOfTheSecretaryGeneral.ru.text : `Доклад ${author}`,
  sectionTitles: {
    introduction: PRINTED_WORDS.introduction.ru.text,
    replies: {
      'member-state': PRINTED_WORDS.repliesReceivedFromGovernments.ru.text,
      observer: 'Ответы, полученные от государств-наблюдателей',
      organization:
        'Ответы, полученные от межправительственных организаций и структур Организации Объединенных Наций',
      other: 'Ответы, полученные от других заинтересованных сторон',
    },
    annex: PRINTED_WORDS.annex.ru.text,
    annexNumbered: (annex) => `${PRINTED_WORDS.annex.ru.text} ${romanNumeral(annex)}`,
    annexTitle: 'Авторы ответов в разбивке по региональным группам',
  },
  sectionNumber: (section) => `${romanNumeral(section)}.`,
  sectionName: romanNumeral,
  paragraphNumber: (paragraph) => `${paragraph}.`,
  agendaLine: (item, stage) => agendaItemLine(stage, closingBrackets(item), 'ru').text,
  originalNotice: (language, translation, translator) =>
    withNote(
      replyOriginal(language, 'ru').text,
      '; ',
      translatedBy(TRANSLATIONS, BY_NAME, translation, translator),
    ),
  onBehalfNotice: (names) =>
    `[${among(names, 'От имени следующего государства', 'От имени следующих государств')}: ${list(names)}]`,
  alignsNotice: (names) =>
    `[Присоединяется ${among(names, 'к следующему ответу', 'к следующим ответам')}: ${list(names)}]`,
  alignedNotice: (names) =>
    `[${among(names, 'Присоединившееся к ответу государство', 'Присоединившиеся к ответу государства')}: ${list(names)}]`,
  translationPendingNotice: (language) =>
    `[Воспроизводится на языке, на котором был получен ответ (${languageName(language, 'ru')}); перевод ожидается.]`,
  figureNotReproduced: (page) => `[Рисунок не воспроизводится: подлинник, стр.\u00a0${page}]`,
  pageNotRead: (page) => `[Страница ${page} подлинника не воспроизводится: прочитать ее текст не удалось]`,
  unreadableNotice: (sha256) =>
    `[Ответ получен, однако прочитать его текст в файле не удалось. Подлинник хранится; его контрольная сумма SHA-256 начинается с ${sha256.slice(0, 16)}.]`,
  addendumHeading: (number) => `${PRINTED_WORDS.addendum.ru.text}${number > 1 ? ` ${number}` : ''} к ответу`,
  lateSubmission: (reason) => `Настоящий доклад был представлен с опозданием ${reason}.`,
  dated: (date) => `датирован ${date}`,
  missing: (what) => `[${MISSING[what]}]`,
  list,
  punctuation: { colon: ': ', semicolon: '; ', fullStop: '.' },
  regionalGroup: (group) => sentence(GROUPS[group]),
  counted: {
    memberStates: membersGenitive,
    observers: countedGenitiveRu('neuter', 'государства-наблюдателя', 'государств-наблюдателей'),
    organizations: countedGenitiveRu('feminine', 'организации', 'организаций'),
    others: countedGenitiveRu(
      'feminine',
      'другой заинтересованной стороны',
      'других заинтересованных сторон',
    ),
  },
  introduction: {
    mandate: mandateSentence,
    noteVerbale: (reference, date, deadline) =>
      `В этой связи государствам-членам была направлена вербальная нота (${reference}) от ${date} с предложением представить свои мнения не позднее ${deadline}.`,
    noteVerbaleAlone: (reference, date, deadline) =>
      `Государствам-членам была направлена вербальная нота (${reference}) от ${date} с предложением представить свои мнения не позднее ${deadline}.`,
    received,
    membership,
    undecided,
    languages: (parts) =>
      `Ответы поступили на ${among(parts, 'следующем языке', 'следующих языках')}: ${list(parts.map(({ language, count }) => `${languageName(language, 'ru')} (${count})`))}.`,
    regions: (parts) =>
      `В разбивке по региональным группам число государств, представивших ответы, является следующим: ${parts.map(({ group, replied, members }) => `${GROUPS[group]} — ${replied} из ${members}`).join('; ')}.`,
    silentRegions: (groups) =>
      `Ни одного ответа не поступило от ${among(groups, 'следующей региональной группы', 'следующих региональных групп')}: ${groups.map((group) => GROUPS[group]).join('; ')}.`,
    noSilentRegion: 'От каждой региональной группы поступил по меньшей мере один ответ.',
    reproduced,
    ownLanguage:
      'Ответы на языках, отличных от русского, воспроизводятся в переводе, представленном государством, или в официальном переводе, что указывается в каждом случае; при отсутствии перевода они воспроизводятся на языке, на котором были получены, до подготовки перевода.',
    unofficial: (person, machine) =>
      `Некоторые ответы воспроизводятся по неофициальным переводам, что указывается в каждом случае (перевод выполнен человеком: ${person}; машиной: ${machine}).`,
    addendum: (symbol, count) =>
      count === 1
        ? `Ответ, полученный после установленного срока, воспроизводится в добавлении к настоящему докладу (${symbol}).`
        : `Ответы, полученные после установленного срока (${count}), воспроизводятся в добавлении к настоящему докладу (${symbol}).`,
    noLate: 'Дополнительно полученные ответы будут изданы в качестве добавлений к настоящему докладу.',
    summary: (quoted) => [
      ...(quoted === null ? [] : summarySentences(quoted)),
      'В докладе содержатся полученные ответы, каждый из которых воспроизводится с указанием его автора.',
    ],
  },
  groupTitles: {
    'member-state': 'Государства-члены, не входящие ни в одну региональную группу',
    observer: 'Государства-наблюдатели',
    organization: 'Организации',
    other: 'Другие заинтересованные стороны',
  },
  remarks: {
    late: 'получен после установленного срока',
    datedLate: 'датирован позднее установленного срока',
    noViews: 'мнения не высказаны',
    unreadable: 'текст не читается',
    onBehalfOf: (names) =>
      `${among(names, 'также от имени следующего государства', 'также от имени следующих государств')}: ${list(names)}`,
  },
  annexColumns: [
    'Автор ответа',
    'Язык подлинника',
    'Дата получения или дата ответа',
    'Число слов',
    'Примечания',
  ],
  spokenFor: 'В рамках совместного ответа',
  limits: LIMIT_WORDS_RU,
  addendumIntroduction: (symbol, deadline) =>
    `Настоящее добавление к докладу (${symbol}) содержит ответы, полученные после ${deadline ?? 'установленного срока'}.`,
}
