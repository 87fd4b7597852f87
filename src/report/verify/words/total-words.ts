/** Words by which a sentence says that a figure is a sum of others, in six languages: data. Source: general knowledge of the languages. */
import type { Language } from '#un'

/** Anywhere in the sentence of the sum. */
export const TOTALS: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:together|between\s+(?:them|the\s+two)|combined|altogether|in\s+(?:total|all|sum)|a\s+total\s+of|jointly|totall(?:ing|ed)|overall|sum\s+of)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:au\s+total|ensemble|un\s+total\s+de|à\s+(?:eux|elles)\s+(?:deux|trois|quatre)|en\s+tout|conjointement|cumul\p{L}+|totalis\p{L}+)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:en\s+total|en\s+conjunto|un\s+total\s+de|juntos|juntas|entre\s+(?:los|las|ambos|ambas)(?:\s+dos|\s+tres)?|conjuntamente|suman|sumaron|totaliz\p{L}+)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:всего|вместе|в\s+(?:общей\s+сложности|совокупности|сумме)|общее\s+(?:число|количество)|совместно|итого)(?!\p{L})/iu,
  zh: /共|合计|总计|总共|合共|一起/u,
  ar: /(?:مجموع|إجمال|معا(?!\p{L})|في\s+المجموع|جميعا)/u,
}
