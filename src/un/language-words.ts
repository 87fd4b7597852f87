/** Words the United Nations prints around a document in each of the six languages: data, each marked seen or not seen. */
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
 * Sources of the forms seen: A/74/130 (English and Chinese), A/59/128 (English), A/59/100 and A/57/551 (Spanish), A/53/250
 * (French), bitexts of the conference services (Arabic, Russian), mirrors of the Editorial Manual.
 */
export const PRINTED_WORDS = {
  unitedNations: {
    ar: unseen('الأمم المتحدة'),
    zh: unseen('联合国'),
    en: seen('United Nations'),
    fr: seen('Nations Unies'),
    ru: unseen('Организация Объединенных Наций'),
    es: unseen('Naciones Unidas'),
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
    ru: unseen('Distr.: General'),
    es: seen('Distr. general'),
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
    fr: unseen('Résumé'),
    ru: unseen('Резюме'),
    es: unseen('Resumen'),
  },
  contents: {
    ar: seen('المحتويات'),
    zh: seen('目录'),
    en: seen('Contents'),
    fr: seen('Table des matières'),
    ru: unseen('Содержание'),
    es: seen('Índice'),
  },
  page: {
    ar: seen('الصفحة'),
    zh: seen('页次'),
    en: seen('Page'),
    fr: unseen('Page'),
    ru: unseen('Стр.'),
    es: seen('Página'),
  },
  introduction: {
    ar: unseen('مقدمة'),
    zh: unseen('导言'),
    en: seen('Introduction'),
    fr: unseen('Introduction'),
    ru: unseen('Введение'),
    es: unseen('Introducción'),
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
    es: unseen('Anexo'),
  },
  addendum: {
    ar: unseen('إضافة'),
    zh: unseen('增编'),
    en: unseen('Addendum'),
    fr: unseen('Additif'),
    ru: unseen('Добавление'),
    es: unseen('Adición'),
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
    ar: unseen('البند {item} من جدول الأعمال المؤقت'),
    zh: seen('临时议程项目{item}'),
    en: seen('Item {item} of the provisional agenda'),
    fr: unseen('Point {item} de l’ordre du jour provisoire'),
    ru: unseen('Пункт {item} предварительной повестки дня'),
    es: seen('Tema {item} del programa provisional'),
  },
  agenda: {
    ar: seen('البند {item} من جدول الأعمال'),
    zh: unseen('议程项目{item}'),
    en: seen('Agenda item {item}'),
    fr: seen('Point {item} de l’ordre du jour'),
    ru: unseen('Пункт {item} повестки дня'),
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

/**
 * The name of any language in an official one, in the form that follows "Original:".
 *
 * Takes a BCP 47 tag; the six come from the table, others from the Unicode locale data of the platform (not seen in an
 * issued document); a tag nobody knows gives itself.
 */
export function languageName(tag: LanguageTag, language: Language): string {
  if (isOfficialLanguage(tag)) return LANGUAGE_NAMES[language][tag]
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)) return tag
  return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
}

/** Languages whose mastheads keep English for distribution, date and languages. Russian by pattern, not seen. */
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
  return { text: name.charAt(0).toUpperCase() + name.slice(1), seen: language !== 'ru' && language !== 'ar' }
}

const RUSSIAN_PREPOSITIONAL = (name: string) => name.replace(/ий$/, 'ом')

/** The line in brackets at the right under a State's heading: "[Original: Arabic]". Source: A/59/128 (English). */
export function replyOriginal(original: Language, language: Language): PrintedForm {
  const name = LANGUAGE_NAMES[language][original]
  const lines: InSixLanguages<PrintedForm> = {
    ar: unseen(`[الأصل: ب${name}]`),
    zh: unseen(`[原件：${name}]`),
    en: seen(`[Original: ${name}]`),
    fr: unseen(`[Original\u00a0: ${name}]`),
    ru: unseen(`[Подлинный текст на ${RUSSIAN_PREPOSITIONAL(name)} языке]`),
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
