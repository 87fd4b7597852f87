/**
 * Words that make a superlative hold of several: "one of the most", "among the least", in the six languages.
 *
 * Source: the partitive superlatives of the languages' reference grammars; from general knowledge.
 */
import { type WordList, wordFinder } from './word-table.ts'

/** `among`: one of the most. `superlative`: the most. */
export type Membership = 'among' | 'superlative'

const MEMBERSHIP_WORDS: WordList<Membership> = {
  en: {
    among:
      'among the most|amongst the most|among the least|one of the most|one of the least|some of the most|among the best|among the highest|among the lowest|among the largest|one of the largest|one of the highest|one of the lowest|one of the biggest|one of the best|one of the main|one of the world|among the countries|among the world|one of the countries|among those',
    superlative:
      'the most|the least|the highest|the lowest|the largest|the biggest|the best|the worst|most vulnerable|most affected|most exposed|most severely|worst affected',
    innocent: 'at the most|the most part|for the most',
  },
  fr: {
    among:
      'parmi les|l’un des|l’une des|un des|une des|au nombre des|compte parmi|figure parmi|fait partie des|font partie des|certains des plus',
    superlative:
      'le plus|la plus|le moins|la moins|les plus|le plus grand|la plus grande|le premier|la première|le meilleur|la meilleure|le pire',
    innocent: 'le plus souvent|le plus tôt|tout au plus',
  },
  es: {
    among:
      'entre los|entre las|uno de los|una de las|forma parte de los|figura entre|se cuenta entre|de los más|de las más',
    superlative:
      'el más|la más|el menos|la menos|el mayor|la mayor|el mejor|la mejor|el peor|la peor|más vulnerable|más afectado',
    innocent: 'la mayor parte',
  },
  ru: {
    among:
      'один из|одна из|одно из|одним из|одной из|одного из|одни из|в числе|среди|к числу|из числа|из самых|из наиболее',
    superlative:
      'самый|самая|самое|самым|самой|наиболее|наименее|больше всех|наивысш*|наибольш*|наименьш*|крупнейш*',
  },
  zh: {
    among: '之一|其中之一|最…的国家之一|属于最',
    superlative: '最',
    innocent: '最后|最近|最终|最初|最新|最多|最少|最低|最高人民|最大限度|最大程度|最不发达',
  },
  ar: {
    among:
      'من بين أكثر|من أكثر|أحد أكثر|احد اكثر|إحدى أكثر|أحد أهم|من أهم|من بين|من أشد|أحد أكبر|من أكبر|ضمن أكثر|من البلدان|من الدول',
    superlative: 'أكثر البلدان|أكثر الدول|أشد البلدان|الأكثر|الأشد|أكثر بلدان|أكثر دول|الأول|أكبر',
    innocent: 'أكثر من|أكبر من|بشكل أكبر|بصوره أكبر',
  },
}

/** Finds them among the units of a text. */
export const findMemberships = wordFinder(MEMBERSHIP_WORDS)
