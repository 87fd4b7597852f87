/** Words that belong to figures in the six languages: scales, per cent, and small numbers written out. */
import type { Language } from '#un'

/** What a scale word multiplies by; longer ones first where one begins another ("mil millones" before "mil"). */
export const SCALES: Readonly<Record<Language, readonly (readonly [RegExp, number])[]>> = {
  en: [
    [/^\s?trillion/iu, 1e12],
    [/^\s?billion/iu, 1e9],
    [/^\s?million/iu, 1e6],
    [/^\s?thousand/iu, 1e3],
  ],
  fr: [
    [/^\s?billions?/iu, 1e12],
    [/^\s?milliards?/iu, 1e9],
    [/^\s?millions?/iu, 1e6],
    [/^\s?mille/iu, 1e3],
  ],
  es: [
    [/^\s?billón|^\s?billones/iu, 1e12],
    [/^\s?mil\s+millones/iu, 1e9],
    [/^\s?mill[oó]n(?:es)?/iu, 1e6],
    [/^\s?mil(?!\p{L})/iu, 1e3],
  ],
  ru: [
    [/^\s?(?:триллион|трлн)/iu, 1e12],
    [/^\s?(?:миллиард|млрд)/iu, 1e9],
    [/^\s?(?:миллион|млн)/iu, 1e6],
    [/^\s?(?:тысяч|тыс)/iu, 1e3],
  ],
  zh: [
    [/^\s?万亿/u, 1e12],
    [/^\s?十亿/u, 1e9],
    [/^\s?亿/u, 1e8],
    [/^\s?千万/u, 1e7],
    [/^\s?百万/u, 1e6],
    [/^\s?万/u, 1e4],
    [/^\s?千/u, 1e3],
  ],
  ar: [
    [/^\s?تريليون/u, 1e12],
    [/^\s?(?:بليون|بلايين|مليار|مليارات)/u, 1e9],
    [/^\s?(?:مليون|ملايين)/u, 1e6],
    [/^\s?(?:ألف|آلاف|الاف|الف)/u, 1e3],
  ],
}

/** After a figure: it is a percentage. */
export const PERCENT_AFTER =
  /^\s*(?:[%٪％﹪]|per\s?cent|percent|pour\s?cent|por\s?ciento|процент|(?:في|ب)\s?ال(?:مائة|مئة|ماية))/iu

/** Before a figure, in Chinese. */
export const PERCENT_BEFORE = /百分之\s*$/u

/** One to twelve written out; used only to answer a figure on the other side. */
export const SMALL_NUMBERS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: words('one once|two twice both|three|four|five|six|seven|eight|nine|ten|eleven|twelve'),
  fr: words('un une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze'),
  es: words('un uno una|dos ambos ambas|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce'),
  ru: words(
    'один одна одно одного одной одному одним одном|два две двух двум двумя оба обе обоих|три трех трёх трем тремя|четыре четырех четырёх четырем|пять пяти пятью|шесть шести шестью|семь семи семью|восемь восьми восемью|девять девяти девятью|десять десяти десятью|одиннадцать одиннадцати|двенадцать двенадцати',
  ),
  zh: [],
  ar: words(
    'واحد واحدة|اثنان اثنين اثنتان اثنتين|ثلاثة ثلاث|أربعة أربع|خمسة خمس|ستة ست|سبعة سبع|ثمانية ثماني ثمان|تسعة تسع|عشرة عشر',
  ),
}

/** Chinese numerals, for the same use. */
export const HAN_NUMERALS = /[〇零一二两三四五六七八九十百千]+/gu
export const HAN_FIGURES = '〇一二三四五六七八九'

function words(list: string): RegExp[] {
  return list
    .split('|')
    .map((forms) => new RegExp(`(?<!\\p{L})(?:[وبلف]|ال)?(?:${forms.split(' ').join('|')})(?!\\p{L})`, 'giu'))
}
