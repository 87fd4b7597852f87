/**
 * Words before a figure that say whether something changed by it or to it, in six languages: data; directly before the
 * figure, so that "a 40 per cent reduction" is neither. Source: general knowledge of the languages.
 */
import type { Language } from '#un'

/** `by` and `to`: the end of what stands before the figure. */
export const CHANGE_WORDS: Readonly<Record<Language, { readonly by: RegExp; readonly to: RegExp }>> = {
  en: {
    by: /(?:shorten\w+|lengthen\w+|lower\w+|rais\w+|expand\w+|extend\w+|shr[aiu]nk|rose|risen|rise|rises|grew|grown|grow|fell|fallen|fall|falls|increas\w+|decreas\w+|declin\w+|reduc\w+|dropp?\w*|went up|gone up|cut)\s+(?:\w+\s+)?by\s+(?:about\s+|some\s+|over\s+|more than\s+|at least\s+|approximately\s+)?$/iu,
    to: /(?:rose|risen|rise|rises|grew|grown|grow|fell|fallen|fall|falls|increas\w+|decreas\w+|declin\w+|reduc\w+|dropp?\w*|went up|gone up|cut|(?<!\p{L})from\s[^;]{1,40})\s+to\s+(?:about\s+|some\s+|over\s+|more than\s+|at least\s+|approximately\s+)?$/iu,
  },
  fr: {
    by: /(?:augment\p{L}+|progress\p{L}+|diminu\p{L}+|baiss\p{L}+|recul\p{L}+|hausse|réduction|accr\p{L}+|chut\p{L}+)\s+d(?:e\s+|[’'])(?:plus\s+de\s+|près\s+de\s+|environ\s+)?$/iu,
    to: /(?:pass\p{L}+|port\p{L}+|augment\p{L}+|ramen\p{L}+|atteint|(?<!\p{L})de\s[^;]{1,40})\s+à\s+(?:plus\s+de\s+|près\s+de\s+|environ\s+)?$/iu,
  },
  es: {
    by: /(?:aument\p{L}+|creci\p{L}+|disminu\p{L}+|reduj\p{L}+|reduc\p{L}+|baj\p{L}+|increment\p{L}+)\s+(?:en\s+)?(?:un|de|en)\s+(?:más\s+de\s+)?(?:un\s+)?$/iu,
    to: /(?:aument\p{L}+|pas\p{L}+|reduj\p{L}+|increment\p{L}+|(?<!\p{L})(?:de|del)\s[^;]{1,40})\s+(?:al?|hasta(?:\s+el)?)\s+(?:más\s+de\s+)?$/iu,
  },
  ru: {
    by: /(?:рост\p{L}*|вырос\p{L}*|возрос\p{L}*|увелич\p{L}+|сни[зж]\p{L}+|сокра[тщ]\p{L}+|уменьш\p{L}+|повыс\p{L}+)\s+(?:более\s+чем\s+)?на\s+$/iu,
    to: /(?:вырос\p{L}*|возрос\p{L}*|увелич\p{L}+|сни[зж]\p{L}+|сокра[тщ]\p{L}+|уменьш\p{L}+|повыс\p{L}+|(?<!\p{L})с\s[^;]{1,40})\s+до\s+$/iu,
  },
  zh: {
    by: /(?:增加|增长|减少|下降|上升|提高|降低)了?\s*(?:约|近|超过)?(?:百分之)?$/u,
    to: /(?:增加|增长|减少|下降|上升|提高|降低|增|减|升|降)(?:至|到)\s*(?:约|近|超过)?(?:百分之)?$/u,
  },
  ar: {
    by: /(?:زيادة|بزيادة|ارتفع\p{L}*|ارتفاع\p{L}*|انخفض\p{L}*|انخفاض\p{L}*|زاد\p{L}*|تراجع\p{L}*)\s+(?:\p{L}+\s+){0,3}(?:بنسبة|بمقدار|نسبتها|نسبته|قدرها|قدره)\s+$/u,
    to: /(?:ارتفع\p{L}*|انخفض\p{L}*|زاد\p{L}*|تراجع\p{L}*|(?<!\p{L})من\s[^؛]{1,40})\s+(?:\p{L}+\s+){0,3}إلى\s+(?:نسبة\s+)?$/u,
  },
}
