/**
 * Words for what befalls a law, a treaty or a body on a day, and for "respectively", in six languages: data. Each row is one
 * event, so that "signed" and "подписала" are the same and "ratified" is another. Source: general knowledge of the languages
 * and of the final clauses of treaties.
 */
import type { Language } from '#un'

type Events = Readonly<Record<Language, string>>

const EVENTS: Readonly<Record<string, Events>> = {
  signed: {
    en: 'sign(?:ed|ing|s|ature|ator(?:y|ies))',
    fr: 'sign(?:é|a(?!l)|ature|ataire)\\p{L}*',
    es: 'firm(?:ó|ad[oa]s?|a|aron|ar)|suscri(?:bió|t[oa]s?|pción)',
    ru: 'подпис\\p{L}+',
    zh: '签署|签订',
    ar: '(?:[وتي])?وق[عّ]ت?|توقيع\\p{L}*',
  },
  ratified: {
    en: 'ratif\\p{L}+',
    fr: 'ratifi\\p{L}+',
    es: 'ratific\\p{L}+',
    ru: 'ратифи\\p{L}+',
    zh: '批准',
    ar: 'صد[قّ]ت?|صادقت?|(?:ال)?تصديق\\p{L}*',
  },
  acceded: {
    en: 'acced(?:ed|ing)|accession',
    fr: 'adhér\\p{L}+|adhésion',
    es: 'adhiri\\p{L}+|adherid\\p{L}+|adhesión',
    ru: 'присоедин\\p{L}+',
    zh: '加入',
    ar: 'انضمت?|انضمام\\p{L}*',
  },
  'in force': {
    en: '(?:enter\\p{L}*|ent(?:ry)|c[ao]me|coming|comes?)\\s+in(?:to)?\\s+(?:force|effect)|in\\s+(?:force|effect)|t(?:ook|aken|ake)\\s+effect|effective',
    fr: 'en\\s+vigueur|pris\\s+effet',
    es: 'en\\s+vigor|vigencia|vigente',
    ru: 'в\\s+силу|действует',
    zh: '生效|施行',
    ar: 'حيز|نفاذ\\p{L}*|سريان\\p{L}*',
  },
  adopted: {
    en: 'adopt(?:ed|ion|ing)|approv(?:ed|al|ing)|enact(?:ed|ment|ing)|passed|promulgat\\p{L}+',
    fr: 'adopt\\p{L}+|approuv\\p{L}+|promulgu\\p{L}+|votée?',
    es: 'aprob\\p{L}+|adopt\\p{L}+|promulg\\p{L}+',
    ru: 'принят\\p{L}*|принял\\p{L}*|утвержд\\p{L}+|утверд\\p{L}+|одобр\\p{L}+',
    zh: '通过|颁布',
    ar: '(?:ا)?عتمدت?|اعتماد\\p{L}*|أقر(?:ت)?|إقرار\\p{L}*|صدر(?:ت)?|الصادر(?:ة)?|إصدار\\p{L}*',
  },
  submitted: {
    en: 'submit(?:ted|ting)|submission|tabled|laid\\s+before|introduced',
    fr: 'soumis\\p{L}*|présentée?s?|déposée?s?|dépôt',
    es: 'presentó|presentad\\p{L}+|presentaron|someti\\p{L}+',
    ru: 'представ(?:ил|лен)\\p{L}*|внес\\p{L}+',
    zh: '提交',
    ar: 'قدمت?|قُدم|تقديم\\p{L}*|عُرض|عرض',
  },
  amended: {
    en: 'amend(?:ed|ment|ing)|revised',
    fr: 'modifi\\p{L}+|révisée?s?',
    es: 'modific\\p{L}+|enmend\\p{L}+|reformad\\p{L}+',
    ru: 'измен[еи]\\p{L}+|поправ\\p{L}+',
    zh: '修订|修正|修改',
    ar: 'عدل(?:ت)?|تعديل\\p{L}*|المعدل(?:ة)?',
  },
  created: {
    en: 'establish(?:ed|ment|ing)|created|creation|set\\s+up|launch(?:ed|ing)?|founded|inaugurated',
    fr: 'créée?s?|créa|création|mise?\\s+en\\s+place|lancée?s?|lancement|établie?s?',
    es: 'creó|cread[oa]s?|creación|estableci\\p{L}+|inaugur\\p{L}+|lanzó|lanzad\\p{L}+',
    ru: 'создан\\p{L}*|создал\\p{L}*|учре[жд]\\p{L}+|откры[тл]\\p{L}*|запущ\\p{L}+',
    zh: '设立|成立|建立|启动',
    ar: 'أنشأت?|أنشئت?|إنشاء\\p{L}*|أطلقت?|إطلاق\\p{L}*|افتتحت?|تأسست?',
  },
}

const patterns = new Map<Language, RegExp>()

/** Finds the events of a text; the name of the group that matched is the event. */
export function eventPattern(language: Language): RegExp {
  const known = patterns.get(language)
  if (known !== undefined) return known
  const any = Object.entries(EVENTS)
    .map(([name, words]) => `(?<${name.replace(' ', '_')}>${words[language]})`)
    .join('|')
  const edges = { zh: ['', ''], ar: ['(?<![\\p{L}\\p{M}])[وفبل]?', '(?![\\p{L}\\p{M}])'] } as const
  const [left, right] =
    language === 'zh' || language === 'ar' ? edges[language] : ['(?<!\\p{L})', '(?!\\p{L})']
  const pattern = new RegExp(`${left}(?:${any})${right}`, 'giu')
  patterns.set(language, pattern)
  return pattern
}

/** What pairs two lists of a sentence in their order. */
export const RESPECTIVELY: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})respectively(?!\p{L})/iu,
  fr: /(?<!\p{L})respectivement(?!\p{L})/iu,
  es: /(?<!\p{L})respectivamente(?!\p{L})/iu,
  ru: /(?<!\p{L})соответственно(?!\p{L})/iu,
  zh: /分别/u,
  ar: /على\s+التوالي/u,
}

/** Before a figure: another is compared with it, and the date beside it is its own. */
export const COMPARED_WITH: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:compared\s+(?:with|to)|against|(?:up|down)\s+from|versus)\s+(?:\p{L}+\s+)?$/iu,
  fr: /(?<!\p{L})(?:contre|par\s+rapport\s+à|comparé\p{L}*\s+à)\s+(?:\p{L}+\s+)?$/iu,
  es: /(?<!\p{L})(?:frente\s+al?|en\s+comparación\s+con|comparad\p{L}+\s+con)\s+(?:\p{L}+\s+)?$/iu,
  ru: /(?<!\p{L})(?:против|по\s+сравнению\s+со?)\s+(?:\p{L}+\s+)?$/iu,
  zh: /(?:相比于?|对比)\s*$/u,
  ar: /(?<!\p{L})(?:مقابل|مقارنة\s+ب)\s*$/u,
}

/** Before a year that a change is reckoned from, and behind it. */
export const BASE_BEFORE: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})relative\s+to\s+(?:the\s+)?$/iu,
  fr: /(?<!\p{L})par\s+rapport\s+(?:à|au(?:x)?\s+niveaux?\s+de)\s+$/iu,
  es: /(?<!\p{L})(?:con\s+respecto\s+al?|respecto\s+(?:de|al?)|en\s+relación\s+con)\s+$/iu,
  ru: /(?<!\p{L})(?:относительно|(?:от|к|с|со)\s+уровн\p{L}+)\s+$/iu,
  zh: /(?:比|较|相对于)\s*$/u,
  ar: /(?<!\p{L})(?:عن|إلى)\s+مستوى\s+(?:عام\s+)?$/u,
}
export const BASE_BEHIND: Readonly<Record<Language, RegExp>> = {
  en: /^\s+(?:levels?|baseline|base\s+year)(?!\p{L})/iu,
  fr: /(?!)/u,
  es: /(?!)/u,
  ru: /^\s*(?:год\p{L}*|г\.)?\s+уровн/iu,
  zh: /^(?:的)?(?:水平|基准)/u,
  ar: /(?!)/u,
}
