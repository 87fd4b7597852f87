/** The names of the months in the six languages, as printed and as otherwise written: data. */
import type { Language } from './language.ts'

/** The twelve months as the United Nations prints them in each language. Arabic gives both names, Chinese the number. */
export const PRINTED_MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  zh: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'.split(' '),
  ar: [
    'كانون الثاني/يناير',
    'شباط/فبراير',
    'آذار/مارس',
    'نيسان/أبريل',
    'أيار/مايو',
    'حزيران/يونيه',
    'تموز/يوليه',
    'آب/أغسطس',
    'أيلول/سبتمبر',
    'تشرين الأول/أكتوبر',
    'تشرين الثاني/نوفمبر',
    'كانون الأول/ديسمبر',
  ],
}

/**
 * Other forms seen in letters, a list for each month: abbreviations, nominatives, Levantine, Egyptian and Maghreb names.
 * Arabic letters may stand in any of their variants; see `foldName`. Source: general knowledge.
 */
export const OTHER_MONTHS: Readonly<Record<Exclude<Language, 'zh'>, readonly string[]>> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep|Sept Oct Nov Dec'.split(' '),
  fr: 'janv févr|fév mars avr mai juin juil août sept oct nov déc'.split(' '),
  es: 'ene feb mar abr may jun jul ago sept|setiembre|sep oct nov dic'.split(' '),
  ru: 'январь|янв февраль|фев март|мар апрель|апр май июнь июль август|авг сентябрь|сент октябрь|окт ноябрь|нояб декабрь|дек'.split(
    ' ',
  ),
  ar: [
    'كانون الثاني|يناير|جانفي|كانون ثاني',
    'شباط|فبراير|فيفري',
    'آذار|مارس',
    'نيسان|أبريل|ابريل|أفريل',
    'أيار|مايو|ماي|مايس',
    'حزيران|يونيه|يونيو|جوان',
    'تموز|يوليه|يوليو|جويلية|يوليوز',
    'آب|أغسطس|أوت|غشت',
    'أيلول|سبتمبر|شتنبر',
    'تشرين الأول|أكتوبر|تشرين أول|اكتوبر',
    'تشرين الثاني|نوفمبر|تشرين ثاني|نونبر',
    'كانون الأول|ديسمبر|كانون أول|دجنبر',
  ],
}
