/** The language a caller asks to be answered in. Source: RFC 9110, 12.5.4. */
import { isOfficialLanguage, type Language } from '#un'

const MOST_CHOICES = 30

/** The official language that an Accept-Language names first by its weight; English where it names none. */
export function languageOf(header: string | null): Language {
  const choices = (header ?? '')
    .split(',', MOST_CHOICES)
    .map((choice) => {
      const [tag = '', ...parameters] = choice.trim().split(';')
      const weight = parameters.map((each) => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(each)?.[1]).find(Boolean)
      return { language: tag.trim().toLowerCase().split('-')[0] ?? '', weight: Number(weight ?? 1) }
    })
    .sort((one, other) => other.weight - one.weight)
  for (const { language, weight } of choices) if (weight > 0 && isOfficialLanguage(language)) return language
  return 'en'
}
