/** What stands beside a number and says what it is: scale, per cent, points, multiples, ordinals, fractions: data. */
import type { Language } from '#un'

/** "USD 17,000 MM": thousands of thousands, of accountants in the Americas; in capitals, or they are millimetres. */
const MILLIONS = /^\s?MM(?![\p{L}\d²³])/u

/** What a scale word multiplies by, after digits; the longer first where one begins another ("mil millones", "mil"). */
export const SCALES: Readonly<Record<Language, readonly (readonly [RegExp, number])[]>> = {
  en: [
    [/^[\s-]?trillion(?!\p{L})/iu, 1e12],
    [/^[\s-]?(?:billion|bn)(?!\p{L})/iu, 1e9],
    [/^[\s-]?(?:millions?|mn|mln)(?!\p{L})/iu, 1e6],
    [MILLIONS, 1e6],
    [/^[\s-]?thousand(?!\p{L})/iu, 1e3],
    [/^\s?hundred(?!\p{L})/iu, 1e2],
    [/^\s?crores?(?!\p{L})/iu, 1e7],
    [/^\s?lakhs?(?!\p{L})/iu, 1e5],
  ],
  fr: [
    [/^\s?billions?(?!\p{L})/iu, 1e12],
    [/^\s?(?:milliards?|Mds?)(?!\p{L})/iu, 1e9],
    [/^\s?millions?(?!\p{L})/iu, 1e6],
    [/^\s?mille(?!\p{L})/iu, 1e3],
  ],
  es: [
    [/^\s?(?:billón|billones)(?!\p{L})/iu, 1e12],
    [/^\s?mil\s+millones(?!\p{L})/iu, 1e9],
    [/^\s?mill[oó]n(?:es)?(?!\p{L})/iu, 1e6],
    [MILLIONS, 1e6],
    [/^\s?mil(?!\p{L})/iu, 1e3],
  ],
  ru: [
    [/^\s?(?:триллион\p{L}*|трлн\.?)/iu, 1e12],
    [/^\s?(?:миллиард\p{L}*|млрд\.?)/iu, 1e9],
    [/^\s?(?:миллион\p{L}*|млн\.?)/iu, 1e6],
    [/^\s?(?:тысяч\p{L}*|тыс\.?)(?!\p{L})/iu, 1e3],
  ],
  zh: [
    [/^\s?[多余]?\s?万亿/u, 1e12],
    [/^\s?十亿/u, 1e9],
    [/^\s?[多余]?\s?亿/u, 1e8],
    [/^\s?千万/u, 1e7],
    [/^\s?百万/u, 1e6],
    [/^\s?[多余]?\s?万/u, 1e4],
    [/^\s?千(?![米克瓦])/u, 1e3],
  ],
  ar: [
    [/^\)?\s?تريليونا?/u, 1e12],
    [/^\)?\s?(?:بليونا?|بلايين|مليار(?:ات|ا)?)/u, 1e9],
    [/^\)?\s?(?:مليونا?|ملايين)/u, 1e6],
    [/^\s?(?:ألفا?|آلاف|الاف|الف)(?!\p{L})/u, 1e3],
  ],
}

const PER_CENT =
  'per\\s?cent(?!age)|percent(?!age)|pct|p\\.\\s?100|pour\\s?cent|por\\s?ciento|процент(?!н\\p{L}*\\s+пункт)\\p{L}*|(?:في|ب)\\s?ال(?:مائة|مئة|ماية|مية)'

/** After a number: it is a percentage. */
export const PERCENT_AFTER = new RegExp(`^[\\s\\u00a0\\u202f-]*(?:%|${PER_CENT})`, 'iu')
/** After a number: it is so many percentage points. */
export const POINTS_AFTER =
  /^[\s\u00a0-]*(?:(?:percentage|per\s?cent)[\s-]+points?|points?\s+de\s+pourcentage|puntos?\s+porcentual(?:es)?|процентн\p{L}+\s+пункт\p{L}*|п\.\s?п\.|个百分点|نقطة\s+مئوية|نقاط\s+مئوية)/iu
/** Behind a fraction: it is a fraction of one per cent ("one tenth of one per cent"). */
export const OF_ONE_PER_CENT: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^\s+of\s+(?:one|1|a)\s+per\s?cent(?!\p{L})/iu,
  fr: /^\s+(?:de\s+|d[’'])(?:un|1)\s*(?:pour\s+cent|%)/iu,
  es: /^\s+del?\s+(?:uno?|1)\s*(?:por\s+ciento|%)/iu,
  ru: /^\s+(?:одного\s+)?процента(?!\p{L})/iu,
  ar: /^\s+(?:من\s+)?(?:واحد\s+)?في\s+المائة/u,
}
/** After a number: points, which beside a rate are of its percentage. */
export const POINTS_ALONE = /^[\s\u00a0]*(?:points?|puntos?|пункт(?:а|ов)?)(?!\p{L}|\s+(?:de|of)\s)/iu
/** After a number: it is per thousand. */
export const PER_MILLE_AFTER =
  /^[\s\u00a0]*(?:‰|per\s?mille?(?!\p{L})|pour\s+mille(?!\p{L})|por\s+mil(?!\p{L})|промилле|في\s+الألف)/iu
/** Before a number, in Chinese: it is a percentage, or per thousand. */
export const PERCENT_BEFORE = /百分之\s*$/u
export const PER_MILLE_BEFORE = /千分之\s*$/u
/** Before a number: "percentage of 40", where the sign stands in front ("%40"). */
export const SIGN_BEFORE = /%\s?$/u

/** After a number: so many times as much. */
export const TIMES_AFTER =
  /^[\s\u00a0-]?(?:(?:times|fold)(?!\p{L})|fois(?!\p{L})|veces(?!\p{L})|раза?(?!\p{L})|倍|مرات(?!\p{L})|أضعاف(?!\p{L}))/iu

/** Words that are a multiple of themselves. */
export const MULTIPLES: Readonly<Record<Language, readonly (readonly [RegExp, number])[]>> = {
  en: [
    [/(?<!\p{L})(?:doubl(?:e|ed|es|ing)|twofold|two-fold|twice)(?!\p{L})/giu, 2],
    [/(?<!\p{L})(?:tripl(?:e|ed|es|ing)|threefold|three-fold|thrice|trebl(?:e|ed|ing))(?!\p{L})/giu, 3],
    [/(?<!\p{L})(?:quadrupl(?:e|ed|es|ing)|fourfold|four-fold)(?!\p{L})/giu, 4],
    [/(?<!\p{L})(?:fivefold|five-fold)(?!\p{L})/giu, 5],
    [/(?<!\p{L})(?:tenfold|ten-fold)(?!\p{L})/giu, 10],
  ],
  fr: [
    [
      /(?<!\p{L})(?:double|doubler|doublé|doublée?s?|doublement|doublant|double[nr]t?|doublera)(?!\p{L})/giu,
      2,
    ],
    [/(?<!\p{L})(?:triple|tripler|triplé|triplée?s?|triplement|triplera)(?!\p{L})/giu, 3],
    [/(?<!\p{L})(?:quadrupl\p{L}+)(?!\p{L})/giu, 4],
    [/(?<!\p{L})(?:décupl\p{L}+)(?!\p{L})/giu, 10],
  ],
  es: [
    [/(?<!\p{L})(?:doble|duplic\p{L}+)(?!\p{L})/giu, 2],
    [/(?<!\p{L})(?:triple|triplic\p{L}+)(?!\p{L})/giu, 3],
    [/(?<!\p{L})(?:cuádruple|cuadruplic\p{L}+)(?!\p{L})/giu, 4],
    [/(?<!\p{L})(?:decuplic\p{L}+)(?!\p{L})/giu, 10],
  ],
  ru: [
    [/(?<!\p{L})(?:вдвое|удво\p{L}+|двукратн\p{L}+|двойн\p{L}+|дважды)(?!\p{L})/giu, 2],
    [/(?<!\p{L})(?:втрое|утро\p{L}+|троекратн\p{L}+|трехкратн\p{L}+|трижды)(?!\p{L})/giu, 3],
    [/(?<!\p{L})(?:вчетверо|четырехкратн\p{L}+)(?!\p{L})/giu, 4],
    [/(?<!\p{L})(?:десятикратн\p{L}+)(?!\p{L})/giu, 10],
  ],
  zh: [
    [/翻一番|加倍|翻倍/gu, 2],
    [/翻两番/gu, 4],
  ],
  ar: [
    [
      /(?<!\p{L})(?:و|ب|ل)?(?:ضعف|الضعف|ضعفي|مضاعفة|المضاعفة|ضاعف\p{L}*|يضاعف|تضاعف\p{L}*|مرتين|مرتان)(?!\p{L})/gu,
      2,
    ],
    [/(?<!\p{L})(?:ثلاثة أضعاف|ثلاث مرات)(?!\p{L})/gu, 3],
  ],
}

/** After digits: an ordinal. */
export const ORDINAL_AFTER: Readonly<Record<Language, RegExp | null>> = {
  en: /^(?:st|nd|rd|th)(?!\p{L})/iu,
  fr: /^\s?(?:er|re|ère|e|è|ème|ième|nd|nde)s?(?!\p{L})/iu,
  es: /^\s?\.?(?:ª|[º°](?!\s?[CF]))|^\.?(?:er|ro|ra|do|da|to|ta|vo|va|mo|ma)(?!\p{L})/iu,
  ru: /^-?(?:й|я|е|го|му|м|ой|ом|х|ю|ый|ая|ое|ого|ых|ми|ым|ыми)(?!\p{L})/iu,
  zh: null,
  ar: null,
}

/** Before a number: it is the number of a thing (a part, a paragraph, a session), so that "3", "III" and "third" are one. */
export const REFERENCE_BEFORE: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:art(?:icle|icles|s)?|para(?:graph|graphs|s)?|annex(?:es)?|part|parts|chapter|chapters|section|sections|table|figure|phase|phases|tier|volume|appendix|item|no|nos|number|step|resolution|decision|goal|target|option|scenario|category|class|group|protocol|title|pillar|session|round|component|level|stage|type|box|page|pages|p|scheme|article s|schedule|form|question|module|cluster|track)\.?[\s\u00a0]+(?:\(|no\.?\s)?$/iu,
  fr: /(?<!\p{L})(?:art(?:icle|icles)?|par(?:agraphe|agraphes|(?=\.))|annexes?|parties?|chapitres?|sections?|tableaux?|figures?|phases?|volume|appendice|points?|numéro|n[o°º]|étape|résolution|décision|objectifs?|cible|option|scénario|catégorie|classe|groupe|protocole|titre|pilier|pages?|p|axe|composante|niveau|livre)\.?(?<!(?:mise?s?|mettre|mettant|met(?:tent|tait|tra)?) au point)[\s\u00a0]+(?:\()?$/iu,
  es: /(?<!\p{L})(?:art(?:ículo|ículos)?|párrafos?|párr|anexos?|partes?|capítulos?|sección|secciones|cuadros?|tablas?|figuras?|fases?|volumen|apéndice|tema|número|n[oº°]|núm|etapa|resolución|decisión|objetivos?|meta|opción|escenario|categoría|clase|grupo|protocolo|título|pilar|páginas?|p|eje|componente|nivel)\.?[\s\u00a0]+(?:\()?$/iu,
  ru: /(?<!\p{L})(?:стать\p{L}+|ст|пункт\p{L}*|п|приложени\p{L}+|част\p{L}+|глав\p{L}+|раздел\p{L}*|таблиц\p{L}*|рис|рисун\p{L}+|фаз\p{L}*|том\p{L}*|номер\p{L}*|этап\p{L}*|резолюци\p{L}+|решени\p{L}+|цел\p{L}+|задач\p{L}+|вариант\p{L}*|сценари\p{L}*|категори\p{L}+|класс\p{L}*|групп\p{L}*|протокол\p{L}*|стр)\.?[\s\u00a0]+(?:№\s?)?$|№\s?$/iu,
  zh: /(?:第|附件|表|图|附录|选项|目标)\s*$/u,
  ar: /(?<!\p{L})(?:و|ب|ل|لل|وال|بال|ال|في\s)*(?:ال)?(?:مادة|مواد|فقرة|فقرات|فقرتين|مرفق|جزء|فصل|فرع|قسم|جدول|شكل|مرحلة|مجلد|تذييل|بند|رقم|خطوة|قرار|مقرر|هدف|غاية|خيار|سيناريو|فئة|صفحة)\s+(?:رقم\s+)?\(?$/u,
}

/** After a number: a part of something with the number before its name ("21st session"), so that "21" and "XXI" are one. */
export const CENTURY_AFTER = /^[\s\u00a0]*(?:век|столети|siècle|siglo)/iu
export const CENTURY_BEFORE = /(?:siglo|século)[\s\u00a0]+$/iu

const NUMERATORS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  un: 1,
  une: 1,
  le: 1,
  la: 1,
  du: 1,
  au: 1,
  d: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  una: 1,
  el: 1,
  del: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  одна: 1,
  одной: 1,
  одну: 1,
  две: 2,
  двух: 2,
  двумя: 2,
  двум: 2,
  три: 3,
  трех: 3,
  тремя: 3,
  четыре: 4,
  четырех: 4,
  пять: 5,
}

/** The numerator a word stands for; one where none stands. */
export function numeratorOf(word: string | undefined): number {
  if (word === undefined) return 1
  const plain = word.toLowerCase().replace('ё', 'е').replace(/[’']/u, '')
  return NUMERATORS[plain] ?? (Number(plain) || 1)
}

/** "One in ten", "deux communes sur 3", "cuatro de cada diez": what stands between how many and of how many. */
export const OUT_OF: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^\s+(?:\p{L}+\s+)?(?:in(?:\s+every)?|out\s+of(?:\s+every)?)\s+$/iu,
  fr: /^\s+(?:\p{L}+\s+)?sur\s+$/iu,
  es: /^\s+(?:\p{L}+\s+)?de\s+cada\s+$/iu,
  ru: /^\s+(?:\p{L}+\s+)?из\s+каждых\s+$/iu,
  ar: /^\s+من\s+كل\s+$/u,
}

/** Words that may follow a part of a whole; any other word there is what an ordinal counts ("a third country"). */
const AFTER_PART =
  'of|on|in|by|at|were|was|are|is|have|had|has|more|less|fewer|higher|lower|larger|smaller|greater|as|from|since|over|under|between|during|within|than|to|and|or|who|which|that|did|do|came|went|could|would|will|for|with|when|compared|those|these|its|their|the|all'

/** "A quarter of", "by a quarter in 2018"; not "once a quarter", nor "in a quarter when". */
function englishPart(count: string, part: string): RegExp {
  return new RegExp(
    `(?<!\\p{L}|once\\s|times\\s|in\\s(?=an?\\s))${count.startsWith('(') ? count : `(?:${count})`}[\\s-]${part}(?=\\s+(?:${AFTER_PART})(?!\\p{L})|\\s*(?:[.,;:)—–]|$))`,
    'giu',
  )
}

/** "Every fifth officer" is a fifth of them; "every second year" is a time. */
function englishEvery(ordinal: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})every\\s${ordinal}(?!\\p{L}|\\s+(?:year|month|week|day|hour|decade|session|meeting)s?(?!\\p{L}))`,
    'giu',
  )
}

/** «Каждый пятый сотрудник»; «каждый второй год» is a time. */
function russianEvery(stem: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})кажд\\p{L}+\\s${stem}(?:ый|ой|ий|ая|ое|ье|ья|ого|его|ьего|ьей|ьем|ьему|ому|ым|ом|ую|ью)(?!\\p{L}|\\s+(?:год|месяц|недел|день|дня|час|сесси|заседан))`,
    'giu',
  )
}

/** "A year and a half", "un millón y medio", "полтора года": groups `count` (one where none stands) and `thing`, a unit or scale. */
export const AND_A_HALF: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /(?<!\p{L})(?<count>an?|one|two|three|four|five|six|seven|eight|nine|\d{1,3})\s+(?:(?<thing>\p{L}+)\s+)?and\s+a\s+half(?!\p{L})/giu,
  fr: /(?<!\p{L})(?<count>une?|deux|trois|quatre|cinq|six|sept|huit|neuf|\d{1,3})\s+(?<thing>\p{L}+)\s+et\s+demie?(?!\p{L})/giu,
  es: /(?<!\p{L})(?:(?<count>una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|\d{1,3})\s+)?(?<thing>\p{L}+)\s+y\s+medi[oa](?!\p{L})/giu,
  ru: /(?<!\p{L})(?:полтор[аы]|полутора)\s+(?<thing>\p{L}+)/giu,
}

/** A text with none of these counts nothing and a half. */
export const HALF_NAMED = /half|demi|medi[oa]|полтор/iu

/** Times counted twice in one word; the first group is the word without what is written onto it. */
export const DUALS =
  /(?<![\p{L}\p{M}])[وف]?[بلك]?(?:ال|لل)?((?:ساع|سن)ت(?:ين|ان)|(?:يوم|[أا]سبوع|شهر|عام|عقد|قرن)(?:ين|ان))(?![\p{L}\p{M}])/gu

/** A text with none of these has no fraction in words. */
export const FRACTION_NAMED: Readonly<Record<Language, RegExp>> = {
  en: /half|third|quarter|fourth|fifth|sixth|eighth|tenth/iu,
  fr: /moiti|demi|tiers|quart|cinqui|dixi/iu,
  es: /mitad|terci|tercera|cuart|quint|cima/iu,
  ru: /половин|трет|четверт|пят|десят|кажд/iu,
  zh: /半/u,
  ar: /نصف|ثلث|ربع|رباع/u,
}

/** A text with none of these has no multiple in a word. */
export const MULTIPLE_NAMED: Readonly<Record<Language, RegExp>> = {
  en: /doubl|upl|fold|twice|tripl|thrice|trebl/iu,
  fr: /upl|ripl|oubl/iu,
  es: /dobl|upl|ripl/iu,
  ru: /вдвое|удво|кратн|двойн|дважды|втрое|утро|трижды|вчетверо/iu,
  zh: /番|倍/u,
  ar: /ضعف|ضاعف|ضعاف|مرت|مرات/u,
}

/** Fractions in words: pattern (its first group is the numerator, where there is one), numerator given, denominator. */
export const FRACTIONS: Readonly<Record<Language, readonly (readonly [RegExp, number | null, number])[]>> = {
  en: [
    [/(?<!\p{L})(?:(?:a|one)[\s-]+)?half(?!\p{L}|-(?:day|hour|year))/giu, 1, 2],
    [/(?<!\p{L})(?:one)[\s-]third(?!\p{L})/giu, 1, 3],
    [/(?<!\p{L})(two|\d+)[\s-]thirds(?!\p{L})/giu, null, 3],
    [englishPart('a', 'third'), 1, 3],
    [englishEvery('second'), 1, 2],
    [englishEvery('third'), 1, 3],
    [englishEvery('fourth'), 1, 4],
    [englishEvery('fifth'), 1, 5],
    [englishEvery('sixth'), 1, 6],
    [englishEvery('eighth'), 1, 8],
    [englishEvery('tenth'), 1, 10],
    [/(?<!\p{L})one-quarter(?!\p{L})/giu, 1, 4],
    [englishPart('a|one', '(?:quarter|fourth)'), 1, 4],
    [englishPart('(two|three|\\d+)', '(?:quarters|fourths)'), null, 4],
    [englishPart('(a|one|two|three|four)', 'fifths?'), null, 5],
    [englishPart('(one|five|a)', 'sixths?'), null, 6],
    [englishPart('(one|three|five|seven|an)', 'eighths?'), null, 8],
    [englishPart('(a|one|two|three|four|five|six|seven|eight|nine)', 'tenths?'), null, 10],
  ],
  fr: [
    [/(?<!\p{L})(?:moitié|demie?)(?!\p{L})/giu, 1, 2],
    [/(?<!\p{L})(un|le|du|au|d’un|deux)\s+tiers(?!\p{L})/giu, null, 3],
    [/(?<!\p{L})(un|le|du|au|trois)\s+quarts?(?!\p{L})/giu, null, 4],
    [/(?<!\p{L})(un|deux|trois|quatre)\s+cinquièmes?(?!\p{L})/giu, null, 5],
    [/(?<!\p{L})(un|deux|trois|quatre|cinq|six|sept|huit|neuf)\s+dixièmes?(?!\p{L})/giu, null, 10],
  ],
  es: [
    [/(?<!\p{L})mitad(?!\p{L})/giu, 1, 2],
    [/(?<!\p{L})(un|el|del|dos)\s+tercios?(?!\p{L})|(?<!\p{L})tercera\s+parte(?!\p{L})/giu, null, 3],
    [/(?<!\p{L})(dos)\s+terceras\s+partes(?!\p{L})/giu, null, 3],
    [/(?<!\p{L})(un|tres)\s+cuartos?(?!\p{L})|(?<!\p{L})cuarta\s+parte(?!\p{L})/giu, null, 4],
    [/(?<!\p{L})(tres)\s+cuartas\s+partes(?!\p{L})/giu, null, 4],
    [/(?<!\p{L})(un|dos|tres|cuatro)\s+quintos?(?!\p{L})|(?<!\p{L})quinta\s+parte(?!\p{L})/giu, null, 5],
    [/(?<!\p{L})décima\s+parte(?!\p{L})/giu, 1, 10],
  ],
  ru: [
    [/(?<!\p{L})половин\p{L}*(?!\p{L})/giu, 1, 2],
    [
      /(?<!\p{L})(?:(одна|одной|одну|две|двух|двумя|двум)\s+)?(?:треть|трети|третью|третей|третям)(?!\p{L})/giu,
      null,
      3,
    ],
    [
      /(?<!\p{L})(?:(одна|одной|одну|три|трех|тремя)\s+)?(?:четверть|четверти|четвертью|четвертей)(?!\p{L})/giu,
      null,
      4,
    ],
    [/(?<!\p{L})(одна|две|двух|три|трех|четыре|четырех)\s+пят(?:ая|ых|ой)(?!\p{L})/giu, null, 5],
    [/(?<!\p{L})(одна|две|двух|три|трех|семь)\s+десят(?:ая|ых|ой)(?!\p{L})/giu, null, 10],
    [russianEvery('втор'), 1, 2],
    [russianEvery('трет'), 1, 3],
    [russianEvery('четверт'), 1, 4],
    [russianEvery('пят'), 1, 5],
    [russianEvery('шест'), 1, 6],
    [russianEvery('восьм'), 1, 8],
    [russianEvery('десят'), 1, 10],
  ],
  zh: [[/一半|半数/gu, 1, 2]],
  ar: [
    [/(?<!\p{L})(?:[وفبلك]|ال|وال|بال|لل)?نصف(?:ها|هم|هن|ه)?(?!\p{L})/gu, 1, 2],
    [/(?<!\p{L})(?:[وفبلك]|ال|وال|بال|لل)?ثلث(?:ها|هم|هن|ه)?(?!\p{L})/gu, 1, 3],
    [/(?<!\p{L})(?:[وفبلك]|ال|وال|بال|لل)?ثلث(?:ا|ي|ان|ين)(?!\p{L})/gu, 2, 3],
    [/(?<!\p{L})ثلاثة\s+أرباع(?!\p{L})/gu, 3, 4],
    [/(?<!\p{L})(?:[وفبلك]|ال|وال|بال|لل)?ربع(?:ها|هم|هن|ه)?(?!\p{L})/gu, 1, 4],
  ],
}
