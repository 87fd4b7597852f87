/**
 * Words that say for what time a figure is reckoned ("15 a day", "annual"), and where a figure is from ("in Arvenia"), in six
 * languages: data. Source: general knowledge of the languages.
 */
import type { Language } from '#un'

export type Period = 'hour' | 'day' | 'week' | 'month' | 'year' | 'whole'

type Periods = Readonly<Record<Exclude<Period, 'whole'>, string>>

const AFTER: Readonly<Record<Language, Periods>> = {
  en: {
    hour: '(?:an|per|each|every)\\s+hour|hourly',
    day: '(?:a|per|each|every)\\s+day|daily',
    week: '(?:a|per|each|every)\\s+week|weekly',
    month: '(?:a|per|each|every)\\s+month|monthly',
    year: '(?:a|per|each|every)\\s+year|yearly|annually|per\\s+annum',
  },
  fr: {
    hour: "(?:par|de\\s+l[’']|chaque)\\s*heure",
    day: '(?:par|chaque)\\s+jour|quotidien\\p{L}*',
    week: '(?:par|chaque)\\s+semaine|hebdomadaire\\p{L}*',
    month: '(?:par|chaque)\\s+mois|mensuel\\p{L}*',
    year: '(?:par|chaque)\\s+an(?:née)?|annuel\\p{L}*',
  },
  es: {
    hour: '(?:por|cada)\\s+hora',
    day: '(?:por|al|cada)\\s+día|diari\\p{L}+',
    week: '(?:por|a\\s+la|cada)\\s+semana|semanal\\p{L}*',
    month: '(?:por|al|cada)\\s+mes|mensual\\p{L}*',
    year: '(?:por|al|cada)\\s+año|anual\\p{L}*',
  },
  ru: {
    hour: 'в\\s+час',
    day: 'в\\s+(?:день|сутки)|ежедневно',
    week: 'в\\s+неделю|еженедельно',
    month: 'в\\s+месяц|ежемесячно',
    year: 'в\\s+год(?!у)|ежегодно',
  },
  zh: { hour: '每小时', day: '每[天日]', week: '每周', month: '每月', year: '每年' },
  ar: {
    hour: 'في\\s+الساعة',
    day: '(?:في\\s+اليوم|كل\\s+يوم|يوميا)',
    week: '(?:في\\s+الأسبوع|كل\\s+أسبوع|أسبوعيا)',
    month: '(?:في\\s+الشهر|كل\\s+شهر|شهريا)',
    year: '(?:في\\s+السنة|كل\\s+سنة|كل\\s+عام|سنويا)',
  },
}

const PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const

/** Behind a sum: it is for several years together. Chinese and Arabic put the years in front, and are not read. */
const IN_ALL: Readonly<Record<Language, RegExp>> = {
  en: /^[\s\u00a0]*(?:\p{L}+\s+){0,1}over\s+(?:the\s+next\s+)?(?:\p{L}+|\d+)\s+years(?!\p{L})/iu,
  fr: /^[\s\u00a0]*(?:\p{L}+\s+){0,1}sur\s+(?:\p{L}+|\d+)\s+ans(?!\p{L})/iu,
  es: /^[\s\u00a0]*(?:\p{L}+\s+){0,1}(?:en|durante)\s+(?:\p{L}+|\d+)\s+años(?!\p{L})/iu,
  ru: /^[\s\u00a0]*(?:\p{L}+\s+){0,1}(?:на|за)\s+(?:\p{L}+|\d+)\s+(?:года|лет)(?!\p{L})/iu,
  zh: /(?!)/u,
  ar: /(?!)/u,
}

/** Behind a number of years: they are counted from another date. */
export const LATER: Readonly<Record<Language, RegExp>> = {
  en: /^\s+(?:later|earlier|before|after)(?!\p{L})/iu,
  fr: /^\s+(?:plus\s+tard|plus\s+tôt|après|auparavant)(?!\p{L})/iu,
  es: /^\s+(?:más\s+tarde|después|antes)(?!\p{L})/iu,
  ru: /^\s+(?:спустя|позже|позднее|ранее|назад)(?!\p{L})/iu,
  zh: /^[之以]?[后前]/u,
  ar: /^\s+(?:لاحقا|بعد\s+ذلك)(?!\p{L})/u,
}
const patterns = new Map<Language, readonly (readonly [Period, RegExp])[]>()

/** What follows a figure, up to two words between. */
export function periodsAfter(language: Language): readonly (readonly [Period, RegExp])[] {
  const known = patterns.get(language)
  if (known !== undefined) return known
  const made: (readonly [Period, RegExp])[] = PERIODS.map((period) => {
    const words = AFTER[language][period]
    const source = language === 'zh' ? words : `^[\\s\\u00a0-]*(?:\\p{L}+\\s+){0,2}(?:${words})(?!\\p{L})`
    return [period, new RegExp(language === 'zh' ? `^\\p{Script=Han}{0,3}${source}` : source, 'iu')] as const
  })
  made.push(['whole', IN_ALL[language]])
  patterns.set(language, made)
  return made
}

/** Directly before the name of a State whose the figure before it is; Chinese puts the name first. */
export const LOCATIVES: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:in|for)\s+(?:the\s+)?$/iu,
  fr: /(?<!\p{L})(?:au|aux|en|à|dans|pour)\s+(?:les?\s+|la\s+|l[’'])?$/iu,
  es: /(?<!\p{L})(?:en|para)\s+(?:el\s+|la\s+|las\s+|los\s+)?$/iu,
  ru: /(?<!\p{L})(?:во?|для)\s+$/iu,
  zh: /(?!)/u,
  ar: /(?<!\p{L})(?:في|لدى)\s+$/u,
}
