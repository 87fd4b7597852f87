/**
 * What parts the members of an enumeration of figures ("27 per cent in 2011 and 31 per cent in 2015"), in six languages: data.
 * Source: general knowledge of the languages.
 */
import type { Language } from '#un'

/** Words that join or oppose members, with a mark before them or without. */
const JOINS: Readonly<Record<Language, string>> = {
  en: 'and|while|whereas|but|or|against|compared\\s+(?:with|to)|versus|as\\s+well\\s+as|which',
  fr: 'et|tandis\\s+que?|alors\\s+que?|mais|ou|contre|ainsi\\s+que?|puis|qui',
  es: 'y|e|mientras(?:\\s+que)?|pero|o|frente\\s+al?|así\\s+como|que|cuando',
  ru: 'и|а|тогда\\s+как|но|или|против|а\\s+также|котор\\p{L}+',
  zh: '和|及|以及|并|而|但|与',
  ar: 'بينما|في\\s+حين|مقابل|أو|لكن|كما|و(?=\\p{L}{2})|و(?=\\s*[\\d٠-٩])',
}

/** Words that stand right before the second of two figures that are compared: "from 12 in 2010 to 15 in 2015". */
const REACHES: Readonly<Record<Language, string>> = {
  en: 'to',
  fr: 'à',
  es: 'a',
  ru: 'до',
  zh: '到|至',
  ar: 'إلى|الى',
}

const MARK = '[,:，、：،–—/]|\\s-(?=\\d)'

const patterns = new Map<Language, RegExp>()

/** What may part two figures of one sentence; the group `stop` is a semicolon, `strong` a mark with a joining word behind it. */
export function partingPattern(language: Language): RegExp {
  const known = patterns.get(language)
  if (known !== undefined) return known
  const [left, right] = language === 'zh' ? ['', ''] : ['(?<!\\p{L})', '(?!\\p{L})']
  const words = language === 'ar' ? `${left}(?:${JOINS.ar})` : `${left}(?:${JOINS[language]})${right}`
  const reaches = `${left}(?:${REACHES[language]})${right}(?=\\s*\\p{L}{0,3}\\s*[\\p{Sc}]?\\s*[\\d٠-٩])`
  const pattern = new RegExp(
    `(?<stop>[;；؛•])|(?<strong>[,，،]\\s*${words})|(?<mark>${MARK})|(?<word>${words}|${reaches})`,
    'giu',
  )
  patterns.set(language, pattern)
  return pattern
}
