/** Words the United Nations prints around a document in each of the six languages: data, each marked seen or not seen. */
import { formatDate } from './calendar-date.ts'
import type { CalendarDate } from './iso-date.ts'
import { type InSixLanguages, isOfficialLanguage, type Language, type LanguageTag } from './language.ts'

/**
 * One printed form. `seen` is true where an issued document, a United Nations bitext or the Editorial Manual shows it;
 * false where it is general knowledge of the language and of usage, to be confirmed before an official issue.
 */
export interface PrintedForm {
  readonly text: string
  readonly seen: boolean
}

const seen = (text: string): PrintedForm => ({ text, seen: true })
const unseen = (text: string): PrintedForm => ({ text, seen: false })

/**
 * Fixed words of documents.
 *
 * Sources of the forms seen: A/74/130 (English, Chinese, French), A/59/128 (English), A/59/100, A/57/551, A/63/959 and
 * A/59/2005/Add.2 (Spanish), A/53/250 (French), A/RES/55/63, A/520/Rev.17 and A/34/33 (Russian), bitexts of the conference
 * services (Arabic: A/71/1007, A/74/L.75, A/73/512, E/CONF.103/2), mirrors of the Editorial Manual.
 */
export const PRINTED_WORDS = {
  unitedNations: {
    ar: seen('الأمم المتحدة'),
    zh: seen('联合国'),
    en: seen('United Nations'),
    fr: seen('Nations Unies'),
    ru: seen('Организация Объединенных Наций'),
    es: seen('Naciones Unidas'),
  },
  generalAssembly: {
    ar: seen('الجمعية العامة'),
    zh: seen('大会'),
    en: seen('General Assembly'),
    fr: seen('Assemblée générale'),
    ru: seen('Генеральная Ассамблея'),
    es: seen('Asamblea General'),
  },
  distributionGeneral: {
    ar: seen('Distr.: General'),
    zh: seen('Distr.: General'),
    en: seen('Distr.: General'),
    fr: seen('Distr. générale'),
    ru: seen('Distr.: General'),
    es: seen('Distr. general'),
  },
  distributionLimited: {
    ar: seen('Distr.: Limited'),
    zh: unseen('Distr.: Limited'),
    en: seen('Distr.: Limited'),
    fr: unseen('Distr. limitée'),
    ru: unseen('Distr.: Limited'),
    es: unseen('Distr. limitada'),
  },
  distributionRestricted: {
    ar: unseen('Distr.: Restricted'),
    zh: unseen('Distr.: Restricted'),
    en: unseen('Distr.: Restricted'),
    fr: unseen('Distr. restreinte'),
    ru: unseen('Distr.: Restricted'),
    es: unseen('Distr. reservada'),
  },
  reportOfTheSecretaryGeneral: {
    ar: unseen('تقرير الأمين العام'),
    zh: seen('秘书长的报告'),
    en: seen('Report of the Secretary-General'),
    fr: seen('Rapport du Secrétaire général'),
    ru: seen('Доклад Генерального секретаря'),
    es: seen('Informe del Secretario General'),
  },
  summary: {
    ar: unseen('موجز'),
    zh: seen('摘要'),
    en: seen('Summary'),
    fr: seen('Résumé'),
    ru: unseen('Резюме'),
    es: unseen('Resumen'),
  },
  contents: {
    ar: seen('المحتويات'),
    zh: seen('目录'),
    en: seen('Contents'),
    fr: seen('Table des matières'),
    ru: seen('Содержание'),
    es: seen('Índice'),
  },
  page: {
    ar: seen('الصفحة'),
    zh: seen('页次'),
    en: seen('Page'),
    fr: unseen('Page'),
    ru: seen('Стр.'),
    es: seen('Página'),
  },
  introduction: {
    ar: seen('مقدمة'),
    zh: seen('导言'),
    en: seen('Introduction'),
    fr: unseen('Introduction'),
    ru: seen('Введение'),
    es: seen('Introducción'),
  },
  repliesReceivedFromGovernments: {
    ar: unseen('الردود الواردة من الحكومات'),
    zh: seen('从各国政府收到的答复'),
    en: seen('Replies received from Governments'),
    fr: unseen('Réponses reçues des gouvernements'),
    ru: unseen('Ответы, полученные от правительств'),
    es: unseen('Respuestas recibidas de los Gobiernos'),
  },
  repliesReceivedFromMemberStates: {
    ar: unseen('الردود الواردة من الدول الأعضاء'),
    zh: unseen('从会员国收到的答复'),
    en: seen('Replies received from Member States'),
    fr: unseen('Réponses reçues des États Membres'),
    ru: unseen('Ответы, полученные от государств-членов'),
    es: unseen('Respuestas recibidas de los Estados Miembros'),
  },
  annex: {
    ar: unseen('المرفق'),
    zh: unseen('附件'),
    en: seen('Annex'),
    fr: unseen('Annexe'),
    ru: unseen('Приложение'),
    es: seen('Anexo'),
  },
  addendum: {
    ar: unseen('إضافة'),
    zh: unseen('增编'),
    en: unseen('Addendum'),
    fr: unseen('Additif'),
    ru: unseen('Добавление'),
    es: seen('Adición'),
  },
} as const satisfies Readonly<Record<string, InSixLanguages<PrintedForm>>>

/** The list an item number belongs to; a number never belongs to the item alone. */
export const AGENDA_STAGES = ['preliminary-list', 'provisional-agenda', 'agenda'] as const
export type AgendaStage = (typeof AGENDA_STAGES)[number]

/** The line of an item in the upper left corner; `{item}` stands for its number, "109" or "66 (b)". */
const AGENDA_LINES: Readonly<Record<AgendaStage, InSixLanguages<PrintedForm>>> = {
  'preliminary-list': {
    ar: unseen('البند {item} من القائمة الأولية'),
    zh: unseen('暂定项目表项目{item}'),
    en: seen('Item {item} of the preliminary list'),
    fr: unseen('Point {item} de la liste préliminaire'),
    ru: unseen('Пункт {item} первоначального перечня'),
    es: unseen('Tema {item} de la lista preliminar'),
  },
  'provisional-agenda': {
    ar: seen('البند {item} من جدول الأعمال المؤقت'),
    zh: seen('临时议程项目{item}'),
    en: seen('Item {item} of the provisional agenda'),
    fr: seen('Point {item} de l’ordre du jour provisoire'),
    ru: unseen('Пункт {item} предварительной повестки дня'),
    es: seen('Tema {item} del programa provisional'),
  },
  agenda: {
    ar: seen('البند {item} من جدول الأعمال'),
    zh: unseen('议程项目{item}'),
    en: seen('Agenda item {item}'),
    fr: seen('Point {item} de l’ordre du jour'),
    ru: seen('Пункт {item} повестки дня'),
    es: seen('Tema {item} del programa'),
  },
}

/** The corner line of an item at a stage: "Item 109 of the provisional agenda". The asterisk is the caller's. */
export function agendaItemLine(stage: AgendaStage, item: string, language: Language): PrintedForm {
  const line = AGENDA_LINES[stage][language]
  return { ...line, text: line.text.replace('{item}', item) }
}

/** The names of the six languages in each of them, as they stand after "Original:"; first key the language of the document. */
export const LANGUAGE_NAMES: InSixLanguages<InSixLanguages<string>> = {
  ar: {
    ar: 'العربية',
    zh: 'الصينية',
    en: 'الإنكليزية',
    fr: 'الفرنسية',
    ru: 'الروسية',
    es: 'الإسبانية',
  },
  zh: { ar: '阿拉伯文', zh: '中文', en: '英文', fr: '法文', ru: '俄文', es: '西班牙文' },
  en: { ar: 'Arabic', zh: 'Chinese', en: 'English', fr: 'French', ru: 'Russian', es: 'Spanish' },
  fr: { ar: 'arabe', zh: 'chinois', en: 'anglais', fr: 'français', ru: 'russe', es: 'espagnol' },
  ru: {
    ar: 'арабский',
    zh: 'китайский',
    en: 'английский',
    fr: 'французский',
    ru: 'русский',
    es: 'испанский',
  },
  es: { ar: 'árabe', zh: 'chino', en: 'inglés', fr: 'francés', ru: 'ruso', es: 'español' },
}

/** What stands for the name of a language that was not recognised ("und"). Not seen in an issued document. */
const UNDETERMINED: InSixLanguages<string> = {
  ar: 'لغة غير محددة',
  zh: '语文未定',
  en: 'undetermined',
  fr: 'langue indéterminée',
  ru: 'язык не определен',
  es: 'idioma indeterminado',
}

/**
 * The name of any language in an official one, in the form that follows "Original:".
 *
 * Takes a BCP 47 tag; the six come from the table, others from the Unicode locale data of the platform (not seen in an
 * issued document), Chinese ones with 文 as the six have it; "und" is said in words; a tag nobody knows gives itself.
 */
export function languageName(tag: LanguageTag, language: Language): string {
  if (isOfficialLanguage(tag)) return LANGUAGE_NAMES[language][tag]
  if (tag === 'und') return UNDETERMINED[language]
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)) return tag
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
  return language === 'zh' ? name.replace(/语$/u, '文') : name
}

/**
 * Languages whose mastheads keep English for distribution, date and languages; of the Russian one only date and
 * distribution were seen.
 */
const ENGLISH_MASTHEADS: readonly Language[] = ['ar', 'zh', 'en', 'ru']

/**
 * The line "Original:" of a masthead, with the languages joined by strokes in English alphabetical order.
 *
 * Source: A/74/130 (English and Chinese: the line stays English), A/53/250 (French), A/59/100 (Spanish), A/72/65 (several).
 */
export function mastheadOriginal(originals: readonly Language[], language: Language): PrintedForm {
  const own = ENGLISH_MASTHEADS.includes(language) ? 'en' : language
  const sorted = [...originals].sort((one, other) =>
    compare(LANGUAGE_NAMES.en[one], LANGUAGE_NAMES.en[other]),
  )
  const names = sorted.map((original) => LANGUAGE_NAMES[own][original]).join('/')
  return { text: `Original${own === 'fr' ? '\u00a0' : ''}: ${names}`, seen: language !== 'ru' }
}

/** The language line of a masthead, above "Original:"; English in the mastheads that keep English. */
export function mastheadLanguage(language: Language): PrintedForm {
  const own = ENGLISH_MASTHEADS.includes(language) ? 'en' : language
  const name = LANGUAGE_NAMES[own][language]
  return { text: name.charAt(0).toUpperCase() + name.slice(1), seen: language !== 'ru' }
}

/**
 * The date of a masthead; English in the mastheads that keep English ("30 July 2019" above Chinese). Takes a valid date.
 *
 * Source: A/74/130 (Chinese, French), A/74/L.75 (Arabic), A/RES/55/63 (Russian), A/59/100 (Spanish).
 */
export function mastheadDate(on: CalendarDate, language: Language): string {
  return formatDate(on, ENGLISH_MASTHEADS.includes(language) ? 'en' : language)
}

/** "на английском языке"; names that are no adjectives stand behind the noun: "на языке хинди". */
function inRussian(name: string): string {
  return name.endsWith('ий') ? `на ${name.replace(/ий$/, 'ом')} языке` : `на языке ${name}`
}

/**
 * The line in brackets at the right under a State's heading: "[Original: Arabic]".
 *
 * Source: A/59/128 (English); A/34/33 (Russian, with a small first letter); the others are general knowledge.
 */
export function replyOriginal(original: LanguageTag, language: Language): PrintedForm {
  const name = languageName(original, language)
  const lines: InSixLanguages<PrintedForm> = {
    ar: unseen(`[الأصل: ب${name}]`),
    zh: unseen(`[原件：${name}]`),
    en: seen(`[Original: ${name}]`),
    fr: unseen(`[Original\u00a0: ${name}]`),
    ru: seen(`[Подлинный текст ${inRussian(name)}]`),
    es: unseen(`[Original: ${name}]`),
  }
  return lines[language]
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

const UNITS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const

/**
 * A count in English running text: words under ten ("no" for none), figures with commas from ten on.
 *
 * Takes a whole number from 0. Limits: never for percentages, ages or sums, which are always figures; a sentence must not
 * start with a figure. Source: Editorial Manual, numbers, dates and time.
 */
export function englishCount(count: number): string {
  return UNITS[count] ?? count.toLocaleString('en-US')
}
