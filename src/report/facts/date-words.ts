/** Written forms of dates that are no full day: months, quarters, halves, decades, years of other calendars: data. */
import type { Language } from '#un'

/** Stems of Russian months in every case, in order. */
export const RUSSIAN_MONTHS: readonly RegExp[] =
  'январ[ьяеюи]\\p{L}* феврал[ьяею]\\p{L}* март[ае]? апрел[ьяею]\\p{L}* ма[йяею] июн[ьяею]\\p{L}* июл[ьяею]\\p{L}* август[ае]? сентябр[ьяею]\\p{L}* октябр[ьяею]\\p{L}* ноябр[ьяею]\\p{L}* декабр[ьяею]\\p{L}*'
    .split(' ')
    .map((stem) => new RegExp(`^${stem}$`, 'iu'))

/** What may stand before a month named alone, where its name is also another word. */
export const BEFORE_MONTH: Readonly<Record<Exclude<Language, 'zh'>, RegExp>> = {
  en: /(?<!\p{L})(?:in|by|since|until|till|from|of|during|to|and|between|early|late|mid|next|last|before|after|through|this|until|each|every)[\s-]+$/iu,
  fr: /(?<!\p{L})(?:en|de|d[’']|à|et|fin|début|mi|depuis|jusqu[’']en|avant|après|entre|mois\s+d[e’'])[\s-]*$/iu,
  es: /(?<!\p{L})(?:en|de|a|y|hasta|desde|fines|finales|principios|mediados|antes|entre)[\s-]+$/iu,
  ru: /(?<!\p{L})(?:в|во|с|до|к|по|и|на|начала|начале|конца|конце|середине|середины|после|между|месяц\p{L}*)\s+$/iu,
  ar: /(?:شهر|في|من|بحلول|نهاية|أوائل|أواخر|حتى|منذ|مطلع|إلى|بداية|منتصف)\s+$/u,
}

const FIRST_TO_FOURTH: Readonly<Record<Language, readonly string[]>> = {
  en: ['first', 'second', 'third', 'fourth|last'],
  fr: ['premier', 'deuxième|second', 'troisième', 'quatrième|dernier'],
  es: ['primer', 'segundo', 'tercer', 'cuarto|último'],
  ru: ['перв\\p{L}+|I', 'втор\\p{L}+|II', 'трет\\p{L}+|III', 'четверт\\p{L}+|IV'],
  zh: ['第?[一1]', '第?[二2]', '第?[三3]', '第?[四4]'],
  ar: ['ال[أا]ول', 'الثاني', 'الثالث', 'الرابع|ال[أا]خير'],
}

const QUARTER: Readonly<Record<Language, string>> = {
  en: '(?<!\\p{L})(?:ORDINAL)\\s+quarter(?!\\p{L})',
  fr: '(?<!\\p{L})(?:ORDINAL)\\s+trimestre(?!\\p{L})',
  es: '(?<!\\p{L})(?:ORDINAL)\\s+trimestre(?!\\p{L})',
  ru: '(?<!\\p{L})(?:ORDINAL)\\s+квартал\\p{L}*',
  zh: '(?:ORDINAL)季度',
  ar: 'الربع\\s+(?:ORDINAL)(?!\\p{L})',
}

const HALF: Readonly<Record<Language, string>> = {
  en: '(?<!\\p{L})(?:ORDINAL)\\s+half(?!\\p{L})',
  fr: '(?<!\\p{L})(?:ORDINAL)\\s+semestre(?!\\p{L})',
  es: '(?<!\\p{L})(?:ORDINAL)\\s+semestre(?!\\p{L})',
  ru: '(?<!\\p{L})(?:ORDINAL)\\s+(?:полугоди\\p{L}+|половин\\p{L}+)',
  zh: '(?:ORDINAL)半年',
  ar: 'النصف\\s+(?:ORDINAL)(?!\\p{L})',
}

/** A text without one of these, and without a figure, names no part of a year. */
const PART_NAMED: Readonly<Record<Language, RegExp>> = {
  en: /quarter|half|[QT][1-4]/iu,
  fr: /trimestre|semestre|[QT][1-4]/iu,
  es: /trimestre|semestre|[QT][1-4]/iu,
  ru: /квартал|полугоди|половин|[QT][1-4]/iu,
  zh: /季度|半年|[QT][1-4]/u,
  ar: /الربع|النصف|[QT][1-4]/u,
}

type YearPart = readonly [RegExp, string]

const yearPartsKnown = new Map<Language, readonly YearPart[]>()

/** Parts of a year by their name that a text may have: pattern and the part it is ("Q1" to "Q4", "H1", "H2"). */
export function yearParts(language: Language, text: string): readonly YearPart[] {
  if (!PART_NAMED[language].test(text)) return []
  const known = yearPartsKnown.get(language) ?? makeYearParts(language)
  yearPartsKnown.set(language, known)
  return known
}

function makeYearParts(language: Language): readonly YearPart[] {
  const of = (pattern: string, letter: string, count: number): YearPart[] =>
    FIRST_TO_FOURTH[language]
      .slice(0, count)
      .map((ordinal, index) => [
        new RegExp(pattern.replace('ORDINAL', ordinal), 'giu'),
        `${letter}${index + 1}`,
      ])
  const signs = [1, 2, 3, 4].map(
    (part) => [new RegExp(`(?<![\\p{L}\\d])[QT]${part}(?![\\p{L}\\d])`, 'gu'), `Q${part}`] as const,
  )
  const upperAndLower: YearPart[] =
    language === 'zh'
      ? [
          [/上半年/gu, 'H1'],
          [/下半年/gu, 'H2'],
        ]
      : []
  return [...of(QUARTER[language], 'Q', 4), ...of(HALF[language], 'H', 2), ...upperAndLower, ...signs]
}

/** Decades in figures: the first group is the year, of four digits or two. */
export const DECADES: readonly RegExp[] = [
  /(?<!\d)((?:18|19|20)\d0|[5-9]0)[’']?s(?!\p{L})/gu,
  /(?<=années\s)((?:18|19|20)?\d0)(?!\d)/giu,
  /(?<=(?:años|década de(?: los)?|decenio de)\s)((?:18|19|20)?\d0)(?!\d)/giu,
  /(?<!\d)((?:18|19|20)?\d0)-(?:х|е|ые|ых)(?!\p{L})/giu,
  /(?<!\d)((?:18|19|20)?\d0)年代/gu,
]

/** A text with none of these names no decade. */
export const DECADE_NAMED = /\d[’']?s|années|años|década|decenio|\d-[хеы]|年代/iu

/** After a year: it is of another calendar, and is compared as written, never converted. */
export const OTHER_CALENDAR_AFTER =
  /^\s*(?:A\.?H\.?(?!\p{L})|هـ|ه(?!\p{L})|B\.?E\.?(?!\p{L})|г\.?\s?х\.|伊历|回历|佛历)/u
export const OTHER_CALENDAR_BEFORE = /(?:A\.?H\.?|B\.?E\.?|伊历|回历|佛历|هجري)\s*$/u

/** Months of the Islamic calendar, in order, as Arabic writes them and as the other languages transcribe them. */
export const HIJRI_MONTHS: readonly string[] = [
  '(?:ال)?محرم|Mu[hḥ]arram|[Мм]ухаррам\\p{L}*',
  'صفر|[SṢ]afar|[Сс]афар\\p{L}*',
  "ربيع\\s+ال[أا]ول|Rabi[ʿ’‘']?\\s+(?:al-Awwal|I)|[Рр]аби\\s+аль-авваль?",
  "ربيع\\s+ال(?:[آا]خر|ثاني)|Rabi[ʿ’‘']?\\s+(?:al-Thani|al-Akhir|II)|[Рр]аби\\s+ас-сани",
  'جمادى\\s+ال[أا]ولى|Jumada\\s+(?:al-Ula|al-Awwal|I)',
  'جمادى\\s+ال(?:[آا]خرة|ثانية)|Jumada\\s+(?:al-Thani|al-Akhirah?|II)',
  'رجب|Rajab|[Рр]аджаб\\p{L}*',
  "شعبان|Sha[ʿ’‘']?ban|[Шш]аабан\\p{L}*",
  'رمضان|Rama[dḍ][aá]n|[Рр]амадан\\p{L}*',
  'شوال|Shawwal|[Шш]аввал\\p{L}*',
  "ذ[وي]\\s+القعدة|Dhu\\s+al-Qa[ʿ’‘']?dah?",
  'ذ[وي]\\s+الحجة|Dhu\\s+al-Hijjah?',
]

/** Between two days, months or years of one range. */
export const RANGE_MARK = '\\s*(?:[-–—~～/至到]|to|and|au|et|al|a|y|по|и|إلى|و)\\s*'
