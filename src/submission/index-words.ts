/** The words an index of replies uses for its columns, its kinds of file and its languages. */
import { LANGUAGES, type LanguageTag } from '#un'
import type { FileRole } from './submission.ts'

export const COLUMNS = [
  'code',
  'party',
  'type',
  'language',
  'file',
  'received',
  'original',
  'translatedFrom',
] as const
export type Column = (typeof COLUMNS)[number]

/** Headings without signs and in small letters, most telling first. */
export const COLUMN_NAMES: Readonly<Record<Column, readonly string[]>> = {
  code: [
    'code',
    'iso3',
    'isocode',
    'iso',
    'countrycode',
    'partycode',
    'statecode',
    'alpha3',
    'iso3166alpha3',
  ],
  party: [
    ...[
      'party',
      'memberstate',
      'state',
      'country',
      'respondent',
      'sender',
      'government',
      'organization',
      'organisation',
      'name',
    ],
    ...[
      'etatmembre',
      'etat',
      'pays',
      'partie',
      'estadomiembro',
      'estado',
      'pais',
      'государство',
      'страна',
      'الدولة',
      'البلد',
      '国家',
      '会员国',
    ],
  ],
  type: [
    'filetype',
    'type',
    'documenttype',
    'doctype',
    'kind',
    'role',
    'nature',
    'tipo',
    'тип',
    'النوع',
    '类型',
  ],
  language: ['language', 'lang', 'languages', 'langue', 'idioma', 'язык', 'اللغة', '语言'],
  file: [
    'filename',
    'file',
    'path',
    'filepath',
    'document',
    'documentname',
    'fichier',
    'nomdufichier',
    'archivo',
    'fichero',
    'файл',
    'الملف',
    '文件',
    '文件名',
  ],
  received: [
    ...[
      'submissiondate',
      'receivedon',
      'datereceived',
      'received',
      'date',
      'submitted',
      'submittedon',
      'datereception',
      'recule',
    ],
    ...['fecha', 'fechaderecepcion', 'дата', 'датаполучения', 'التاريخ', '日期', '收到日期'],
  ],
  original: ['originalfilename', 'originalname', 'sentas'],
  translatedFrom: [
    ...['originallanguage', 'languageoforiginal', 'translatedfrom', 'langueoriginale', 'langueoriginal'],
    ...['idiomaoriginal', 'языкоригинала', 'اللغةالأصلية', 'لغةالأصل', '原文语言', '原语言'],
  ],
}

/** What a kind of file is called; tried in order on the lower-case words of the index. */
export const ROLE_WORDS: readonly (readonly [RegExp, FileRole])[] = [
  [/translat|traduc|перевод|ترجمة|译/u, 'translation'],
  [/corrig|correct|revis|rectif|исправл|تصويب|更正/u, 'correction'],
  [/addend|supplement|additif|adición|добавлен|إضافة|增编/u, 'addendum'],
  [
    /cover|transmit|letter|note verbale|lettre|nota verbal|carta|вербальн|письмо|مذكرة|رسالة|照会|信/u,
    'covering-note',
  ],
  [/summary|résumé|resumen|резюме|ملخص|موجز|摘要/u, 'executive-summary'],
  [/annex|attachment|appendix|annexe|anexo|приложен|مرفق|附件/u, 'attachment'],
  [/duplic|duplicat|дубл/u, 'duplicate'],
]

/** Who made a translation, where the index or the file says. */
export const TRANSLATION_MAKERS: readonly (readonly [
  RegExp,
  'official' | 'by-the-state' | 'by-a-machine',
])[] = [
  [/machine|automati|машинн|آلي|机器/u, 'by-a-machine'],
  [
    /non.?officiel|unofficial|non-official|courtesy|no oficial|courtoisie|cortesía|неофициальн|غير رسمي|非官方|非正式/u,
    'by-the-state',
  ],
  [
    /official translation|translated from|traduction officielle|traducción oficial|официальный перевод|ترجمة رسمية|正式译文/u,
    'official',
  ],
]

const OTHER_TAGS = [
  'pt',
  'de',
  'it',
  'ja',
  'ko',
  'fa',
  'tr',
  'uk',
  'vi',
  'th',
  'id',
  'nl',
  'pl',
  'he',
  'hi',
] as const

/** Names beside those of the Unicode locale data: of scripts, short ones, codes of three letters. */
const MORE_LANGUAGE_NAMES: Readonly<Record<string, LanguageTag>> = {
  ...{
    英文: 'en',
    法文: 'fr',
    俄文: 'ru',
    中文: 'zh',
    汉语: 'zh',
    西班牙文: 'es',
    阿拉伯文: 'ar',
    عربي: 'ar',
    إنجليزي: 'en',
  },
  ...{
    eng: 'en',
    fra: 'fr',
    fre: 'fr',
    fr: 'fr',
    spa: 'es',
    esp: 'es',
    rus: 'ru',
    ara: 'ar',
    zho: 'zh',
    chi: 'zh',
    por: 'pt',
  },
  ...{
    angl: 'en',
    español: 'es',
    castellano: 'es',
    français: 'fr',
    русский: 'ru',
    العربية: 'ar',
    mandarin: 'zh',
  },
}

const LANGUAGE_OF_NAME: ReadonlyMap<string, LanguageTag> = new Map([
  ...LANGUAGES.flatMap((inTongue) => {
    const names = new Intl.DisplayNames([inTongue], { type: 'language' })
    return [...LANGUAGES, ...OTHER_TAGS].map((tag) => [plainWord(names.of(tag) ?? tag), tag] as const)
  }),
  ...[...LANGUAGES, ...OTHER_TAGS].map((tag) => [tag as string, tag as string] as const),
  ...Object.entries(MORE_LANGUAGE_NAMES).map(([name, tag]) => [plainWord(name), tag] as const),
])

/** The tag of a language by its name in one of the six languages, its own name, or its code; null for an unknown one. */
export function languageNamed(name: string): LanguageTag | null {
  const word = plainWord(name)
  return (
    LANGUAGE_OF_NAME.get(word) ?? LANGUAGE_OF_NAME.get(plainWord(name.split(/[\s(/,-]/u)[0] ?? '')) ?? null
  )
}

/** Small letters without accents, signs and spaces, as headings and names are compared. */
export function plainWord(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]/gu, '')
}

/** The role a word of the index or of a file's name gives; null where it gives none. */
export function roleNamed(words: string): FileRole | null {
  const lower = words.normalize('NFC').toLowerCase()
  return ROLE_WORDS.find(([pattern]) => pattern.test(lower))?.[1] ?? null
}

/** Who made the translation the words speak of; null where they do not say. */
export function translationMaker(words: string): 'official' | 'by-the-state' | 'by-a-machine' | null {
  const lower = words.normalize('NFC').toLowerCase()
  return TRANSLATION_MAKERS.find(([pattern]) => pattern.test(lower))?.[1] ?? null
}
