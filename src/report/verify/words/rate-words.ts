/**
 * Words that say for what time a figure is reckoned ("15 a day", "annual"), and where a figure is from ("in Arvenia"), in six
 * languages: data. Source: general knowledge of the languages.
 */
import type { Language } from '#un'

export type Period = 'hour' | 'day' | 'week' | 'month' | 'year'

type Periods = Readonly<Record<Period, string>>

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

const PERIODS: readonly Period[] = ['hour', 'day', 'week', 'month', 'year']
const patterns = new Map<Language, readonly (readonly [Period, RegExp])[]>()

/** What follows a figure, up to two words between. */
export function periodsAfter(language: Language): readonly (readonly [Period, RegExp])[] {
  const known = patterns.get(language)
  if (known !== undefined) return known
  const made = PERIODS.map((period) => {
    const words = AFTER[language][period]
    const source = language === 'zh' ? words : `^[\\s\\u00a0-]*(?:\\p{L}+\\s+){0,2}(?:${words})(?!\\p{L})`
    return [period, new RegExp(language === 'zh' ? `^\\p{Script=Han}{0,3}${source}` : source, 'iu')] as const
  })
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
