/**
 * Adjectives of chance and of plan, which weigh the noun they stand beside and nothing else, and verbs of need, which a future
 * does not weaken; in the six languages: data.
 *
 * Source: the position of attributive adjectives in the languages' reference grammars; the words are those of the tables of hedges
 * that have such a form. From general knowledge. Beginnings and endings of words as `foldWord` gives them; Chinese has none.
 */
import type { InSixLanguages } from '#un'

const NEVER = /^(?!)/u

/** An adjective of chance or plan. */
export const WEIGHING_ADJECTIVE: InSixLanguages<RegExp> = {
  en: /^(?:possible|potential|probable|likely|expected|anticipated|foreseen|projected|planned|intended|proposed|tentative|preliminary|provisional|partial|envisaged)$/u,
  fr: /^(?:possibles?|potentiel(?:le)?s?|probables?|éventuel(?:le)?s?|prévue?s?|attendue?s?|envisagée?s?|proposée?s?|provisoires?|préliminaires?|partiel(?:le)?s?)$/u,
  es: /^(?:posibles?|potencial(?:es)?|probables?|eventual(?:es)?|previst[oa]s?|esperad[oa]s?|propuest[oa]s?|planificad[oa]s?|provisional(?:es)?|preliminar(?:es)?|parcial(?:es)?)$/u,
  ru: /^(?:возможн|потенциальн|вероятн|ожидаем|предполагаем|планируем|запланированн|предлагаем|предварительн|частичн|прогнозируем)(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ую|ом|ыми)$/u,
  zh: NEVER,
  ar: /^و?ال(?:محتمل|متوقع|مقترح|مزمع|ممكن|مرتقب|مخطط)(?:ه|ات)?$/u,
}

/** Words before an adjective that show that it stands before its noun. */
export const BEFORE_ADJECTIVE: InSixLanguages<RegExp> = {
  en: /^(?:the|a|an|its|their|our|any|some|all|these|those|such|other|of|for|in|on|to|with|by|from|and|or|into|about|against|between|under|,)$/u,
  fr: /^(?:les?|la|l'|une?|des|du|de|d'|ses|son|leurs?|ces|aux?|à|et|ou|,)$/u,
  es: /^(?:el|la|los|las|un|una|unos|unas|de|del|sus?|al?|y|e|o|,)$/u,
  ru: /^/u,
  zh: NEVER,
  ar: NEVER,
}

/** Endings by which a Russian adjective between another and the noun is known. */
export const ADJECTIVE_ENDING =
  /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ыми|ими|ую|юю|ого|его|ому|ему|ей|ом|ем)$/u

/** Languages in which such an adjective stands behind its noun, too or always. */
export const ADJECTIVE_BEHIND: ReadonlySet<string> = new Set(['fr', 'es', 'ar'])

/** Verbs of need or dependence: "will depend" holds already. */
export const STANDING_VERB: InSixLanguages<RegExp> = {
  en: /^(?:depend|need|require|hinge|rely|necessitate)$/u,
  fr: /^(?:dépend|nécessit|exig|requ[ée])/u,
  es: /^(?:depend|requ[ei]|necesit|exig|precis)/u,
  ru: /^(?:завис|потреб|требова|нужда|понадоб)/u,
  zh: /^(?:取|需)$/u,
  ar: /^(?:و?س)?[يت](?:توقف|عتمد|حتاج|تطلب|ستلزم|ستدعي|قتضي)/u,
}

/** Words that open a future by themselves. */
export const FUTURE_AUXILIARY = /^(?:will|shall|будет|будут|将)$/u

/** Behind "advocates", show that it is a verb. */
export const ADVOCATED: ReadonlySet<string> = new Set(['for', 'that', 'in', 'to'])

/** A field of work, unless a word before says that something is at this stage: "in planning". */
export const FIELDS_OF_WORK: InSixLanguages<RegExp> = {
  en: /^planning$/u,
  fr: /^planification$/u,
  es: /^planificación$/u,
  ru: /^планировани(?:е|я|ю|и|ем)$/u,
  zh: NEVER,
  ar: /^(?:ال|لل)?تخطيط$/u,
}
export const IN_STAGE: ReadonlySet<string> = new Set(
  'is are was were been in en была были был было قيد'.split(' '),
)
