/**
 * Words beside a figure that make it a floor ("at least 300") or a ceiling ("up to 300"), in six languages: data.
 *
 * `before` ends where the figure begins, `after` begins where its unit ends. `strict` is what the figure itself is not.
 * Source: general knowledge of the languages and of how penalties and terms are worded in laws.
 */
import type { Language } from '#un'

/** The words of one side. */
export interface BoundWords {
  readonly before: RegExp
  readonly after: RegExp
}

/** Between such a word and the figure: a currency, an article. */
const TO_FIGURE =
  '[\\s\\u00a0]*(?:(?:US|CFA)?[$€£¥]|[A-Z]{3}|an?|el|los|las|les?|la|une?)?[\\s\\u00a0]*(?:[(«“])?$'

function before(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})${TO_FIGURE}`, 'iu')
}

function after(words: string): RegExp {
  return new RegExp(`^[\\s\\u00a0]*(?:(?!(?:and|et|y|e|и)\\s)\\p{L}+\\s+)?[(,]?\\s*(?:${words})`, 'iu')
}

/** The figure is the least, or everything is above it. */
export const FLOORS: Readonly<Record<Language, BoundWords>> = {
  en: {
    before: before(
      '(?:at\\s+(?:the\\s+)?(?:very\\s+)?least|no(?:t)?\\s+(?:less|fewer|lower|shorter|under)\\s+than|(?:a\\s+)?minimum(?:\\s+(?:of|term of|period of))?|more\\s+than|greater\\s+than|higher\\s+than|longer\\s+than|over|above|upwards?\\s+of|in\\s+excess\\s+of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|beyond)',
    ),
    after: after(
      'or\\s+(?:more|over|above)(?!\\p{L})|at\\s+(?:the\\s+)?least|as a minimum|and\\s+(?:more|above|over)(?!\\p{L})',
    ),
  },
  fr: {
    before: before(
      "au\\s+(?:moins|minimum)|(?:pas|n[’']est\\s+pas)\\s+(?:moins\\s+d[e’']|inférieure?s?\\s+à)|ne\\s+(?:peut|peuvent|saurait)\\s+être\\s+inférieure?s?\\s+à|(?:un\\s+)?minimum(?:\\s+de)?|plus(?:\\s+(?:d(?:es|u|[e’'])|que))?|supérieure?s?\\s+à|dépass\\p{L}+|excéd\\p{L}+",
    ),
    after: after('au\\s+(?:moins|minimum)|ou\\s+plus|et\\s+plus'),
  },
  es: {
    before: before(
      '(?:al|por\\s+lo|cuando)\\s+menos|como\\s+mínimo|no\\s+(?:menos\\s+de|menor(?:es)?\\s+(?:de|a)|inferior(?:es)?\\s+a)|(?:un\\s+)?mínimo\\s+de|más\\s+de(?:l)?|superior(?:es)?\\s+a|mayor(?:es)?\\s+(?:de|a)|super\\p{L}+|exced\\p{L}+',
    ),
    after: after('(?:como|al)\\s+(?:mínimo|menos)|o\\s+más|y\\s+más|por\\s+lo\\s+menos'),
  },
  ru: {
    before: before(
      'не\\s+(?:менее|меньше|ниже)(?:\\s+чем)?|по\\s+(?:крайней|меньшей)\\s+мере|как\\s+минимум|минимум|более(?:\\s+чем)?|больше(?:\\s+чем)?|свыше|превы\\p{L}+|сверх|от',
    ),
    after: after('(?:и|или)\\s+(?:более|больше|выше)|как\\s+минимум'),
  },
  zh: {
    before: /(?:至少|不少于|不低于|不短于|最低|最少|超过|超|逾|多于|高于|大于|不下)\s*$/u,
    after: /^\s*\p{Script=Han}{0,3}?(?:以上|多(?=[个名人起件份家所种项次]|$)|余)/u,
  },
  ar: {
    before:
      /(?:لا\s+[تي]قل(?:\s+\p{L}+){0,2}\s+عن|ما\s+لا\s+يقل\s+عن|(?:[وفبل])?أكثر\s+من|(?:[تي]زيد|[تي]ربو|زاد|زادت)\s+(?:على|عن)|[تي]تجاوز|تجاوز|يفوق|تفوق|حدها?\s+الأدنى|كحد\s+أدنى|أدناه(?:ا)?)\s*$/u,
    after: /^\s*(?:\p{L}+\s+)?(?:على\s+ال[أا]قل|ك?حد\s+أدنى|[أا]و\s+أكثر|فأكثر)/u,
  },
}

/** The figure is the most, or everything is below it. */
export const CEILINGS: Readonly<Record<Language, BoundWords>> = {
  en: {
    before: before(
      'at\\s+(?:the\\s+)?(?:very\\s+)?most|no(?:t)?\\s+(?:more|greater|higher|later|longer|over)\\s+than|not\\s+(?:to\\s+)?exceed(?:ing|s)?|does\\s+not\\s+exceed|up\\s+to|(?:a\\s+)?maximum(?:\\s+(?:of|term of|period of))?|less\\s+than|fewer\\s+than|lower\\s+than|under|below|within|nearly|almost|just\\s+short\\s+of',
    ),
    after: after(
      'or\\s+(?:less|fewer|below|under)(?!\\p{L})|at\\s+(?:the\\s+)?most|at\\s+the\\s+latest|as a maximum',
    ),
  },
  fr: {
    before: before(
      "au\\s+(?:plus|maximum)|pas\\s+(?:plus\\s+d[e’']|supérieure?s?\\s+à)|jusqu[’']à|(?:un\\s+)?maximum(?:\\s+de)?|moins\\s+d[e’']|inférieure?s?\\s+à|(?:n[’']|ne\\s+)(?:excéd|dépass)\\p{L}+(?:\\s+pas)?|ne\\s+(?:peut|peuvent)\\s+(?:excéder|dépasser)|près\\s+d(?:es|u|[e’'])|presque",
    ),
    after: after('au\\s+(?:plus|maximum)|ou\\s+moins|tout\\s+au\\s+plus'),
  },
  es: {
    before: before(
      'como\\s+máximo|a\\s+lo\\s+sumo|no\\s+(?:más\\s+de|mayor(?:es)?\\s+(?:de|a)|superior(?:es)?\\s+a|super\\p{L}+|exced\\p{L}+(?:\\s+de)?)|hasta|(?:un\\s+)?máximo\\s+de|menos\\s+de(?:l)?|inferior(?:es)?\\s+a|menor(?:es)?\\s+(?:de|a)|casi|cerca\\s+de',
    ),
    after: after('como\\s+máximo|a\\s+lo\\s+sumo|o\\s+menos'),
  },
  ru: {
    before: before(
      'не\\s+(?:более|больше|выше|позднее|дольше)(?:\\s+чем)?|не\\s+превы\\p{L}+|(?:на\\s+срок\\s+)?до|(?:как\\s+)?максимум|менее(?:\\s+чем)?|меньше|ниже|почти|в\\s+пределах',
    ),
    after: after('(?:и|или)\\s+(?:менее|меньше)'),
  },
  zh: {
    before: /(?:不到|至多|最多|不超过|不多于|不高于|不大于|最高|最长|不足|少于|低于|近|将近|接近|未满)\s*$/u,
    after: /^\s*\p{Script=Han}{0,3}?(?:以下|以内|之内)/u,
  },
  ar: {
    before:
      /(?:لا\s+[تي](?:زيد|تجاوز|ربو|تعدى)(?:\s+(?:\p{L}+\s+){0,2}(?:على|عن))?|ما\s+لا\s+يزيد\s+(?:على|عن)|(?:[وفبل])?أقل\s+من|[تي]قل\s+عن|[تي]صل\s+إلى|حتى|أقصاه(?:ا)?|كحد\s+أقصى|ما\s+يقرب\s+من|قرابة)\s*$/u,
    after: /^\s*(?:\p{L}+\s+)?(?:على\s+ال[أا]كثر|ك?حد\s+أقصى|[أا]و\s+أقل|فأقل)/u,
  },
}

/** Words that turn the floor behind them into a ceiling, and the ceiling into a floor, where they stand before it. */
export const TURNS: Readonly<Record<Language, RegExp>> = {
  en: /(?:(?<!\p{L})(?:not?|nor)|n[’']t|never|without)\s+(?:(?:be|to|being)\s+)?$/iu,
  fr: /(?:(?<!\p{L})(?:ne|ni|pas|sans)|n[’'])\s*(?:être\s+)?$/iu,
  es: /(?<!\p{L})(?:no|ni|sin)\s+(?:podrá\s+)?(?:ser\s+)?$/iu,
  ru: /(?<!\p{L})н[еи]\s+$/iu,
  zh: /(?:不|未|没有)\s*$/u,
  ar: /(?<!\p{L})(?:و?لا|لم|لن|دون\s+أن)\s+$/u,
}

/** Nouns that make every figure of their clause one side: "the maximum penalty … from three to seven years". */
export const BOUND_NOUNS: Readonly<Record<Language, { readonly floor: RegExp; readonly ceiling: RegExp }>> = {
  en: {
    floor: /(?<!\p{L})(?:minimum|minimal)(?!\p{L})/iu,
    ceiling: /(?<!\p{L})(?:maximum|maximal|ceiling)(?!\p{L})/iu,
  },
  fr: {
    floor: /(?<!\p{L})minim(?:um|a|ale?s?)(?!\p{L})/iu,
    ceiling: /(?<!\p{L})(?:maxim(?:um|a|ale?s?)|plafond)(?!\p{L})/iu,
  },
  es: { floor: /(?<!\p{L})mínim[oa]s?(?!\p{L})/iu, ceiling: /(?<!\p{L})máxim[oa]s?(?!\p{L})/iu },
  ru: { floor: /минимальн/iu, ceiling: /максимальн|предельн/iu },
  zh: { floor: /最低|最少|最短/u, ceiling: /最高|最多|最长/u },
  ar: { floor: /ال(?:حد\s+ال)?أدنى|الدنيا/u, ceiling: /ال(?:حد\s+ال)?أقصى|القصوى/u },
}

/** Words by which a figure is rounded, so that the exact one may stand for it. */
export const ROUNDED: Readonly<Record<Language, RegExp>> = {
  en: before('about|around|some|approximately|roughly|circa|an?\\s+estimated|close\\s+to'),
  fr: before("environ|quelque|près\\s+d(?:es|u|[e’'])|à\\s+peu\\s+près|presque|autour\\s+d[e’']"),
  es: before('unos|unas|alrededor\\s+de|aproximadamente|en\\s+torno\\s+a'),
  ru: before('около|примерно|приблизительно|порядка|близко\\s+к'),
  zh: /(?:约|大约|大概)\s*$/u,
  ar: /(?:نحو|حوالي|زهاء|تقريبا)\s*$/u,
}
