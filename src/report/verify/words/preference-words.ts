/**
 * Words by which a sentence sets one thing in the place of another, or above or below it, in the six languages.
 *
 * Source: connectives of substitution ("rather than", "вместо") and the comparatives of the languages' reference grammars; from
 * general knowledge.
 */
import { type WordList, wordFinder } from './word-table.ts'

/** `instead`: the one and not the other. `than`: more or less than another. `beside`: compared in any way, which answers `than`. */
export type Preference = 'instead' | 'than' | 'beside'

const PREFERENCE_WORDS: WordList<Preference> = {
  en: {
    instead:
      'rather than|instead of|in place of|in lieu of|as opposed to|in preference to|to the exclusion of|to the detriment of|replace|replaces|replaced|replacing|replacement|substitut*|instead',
    than: 'more … than|less … than|better than|worse than|higher than|lower than|greater than|smaller than|faster than|slower than|larger than|shorter than|longer than|stronger than|weaker than|further than|earlier than|later than|outweigh*|outpac*|outstrip*|took precedence over|takes precedence over|take precedence over|taking precedence over|priority over|prevail* over|surpass*',
    beside:
      'compar*|relative to|against|versus|than|first|priority|prioriti*|the most|the highest|the lowest|the least|exceed*|excess|whereas|while|beyond|below|above|fold|average|double*|half|twice|times|next to|ranks|ranked|in relation to|more|less|most|highest|lowest|largest|smallest|over',
    innocent:
      'no more … than|not more … than|more than half|less than half|no later than|not later than|no less than|more … rather than',
  },
  fr: {
    instead:
      'plutôt que|au lieu de|en lieu et place|à la place|au détriment|à l’exclusion|aux dépens|remplace*|remplaç*|substitu*',
    than: 'plus … que|moins … que|supérieur* à|inférieur* à|mieux que|pire que|meilleur* que|l’emport*|primer sur|priment sur|prime sur|davantage que',
    beside:
      'compar*|par rapport|rapport à|contre|que|premier|première|priorit*|tandis|alors que|dépass*|excèd*|excéd*|fois|moyen*|double*|moitié|le plus|la plus|les plus|le moins|au-delà|au-dessous|au-dessus|davantage|plus|moins|supérieur*|inférieur*|relativement',
    innocent: 'plus tard que|au plus tard|pas plus que|ne … plus que|ne … plus … que',
  },
  es: {
    instead:
      'en lugar de|en vez de|antes que|en detrimento|a expensas|con exclusión|sustitu*|reemplaz*|en sustitución',
    than: 'más … que|menos … que|mayor … que|menor … que|superior* a|inferior* a|mejor* que|peor* que|por encima de|por debajo de|prevale*',
    beside:
      'compar*|respecto|frente|que|primer*|priorit*|prioridad|mientras|super*|exced*|veces|promedio|media|doble|duplic*|mitad|el más|la más|más|menos|mayor*|menor*|inferior*|relativ*|en relación',
    innocent: 'a más tardar|no más que|más que nunca|no … más que|por encima de todo',
  },
  ru: {
    instead: 'вместо|взамен|нежели|в ущерб|замен*',
    than: 'более … чем|менее … чем|больше чем|меньше чем|выше чем|ниже чем|лучше чем|хуже чем|быстрее|медленнее|опережа*|опереди*|превосход*|превзо*',
    beside:
      'сравн*|относительно|против|чем|приоритет*|перв*|раза|раз|самый|самая|самое|самых|самым|наиболее|наименее|средн*|вдвое|половин*|превы*|выше|ниже|больше|меньше|более|менее|лидир*|по отношению',
    innocent: 'не более чем|не менее чем|не позднее чем|более чем',
  },
  zh: {
    instead: '而不是|而非|代替|取代|替代|以代|改为',
    than: '比…更|比…快|比…慢|比…高|比…低|优于|胜于|重于|多于|少于|快于|慢于|领先于',
    beside: '比|较|超|高于|低于|优先|首|最|平均|倍|一半|相对|对比|落后|领先|更|首要',
    innocent: '比例|比重|比如',
  },
  ar: {
    instead: 'بدلا من|بدل|عوضا عن|استبدال|يحل محل|تحل محل|محل',
    than: 'أكثر … من|أقل … من|أعلى … من|أدنى … من|أكبر … من|أصغر … من|أفضل من|أسوأ من|أسرع من|أبطأ من|يفوق|تفوق',
    beside:
      'مقارنه|بالمقارنه|مقابل|أولويه|الاولويه|اولا|أول|متوسط|ضعف|نصف|أكثر|أقل|أعلى|أدنى|أكبر|أصغر|يتجاوز|تتجاوز|تزيد|يزيد|مرات|قياسا|نسبيا',
    innocent: 'أكثر من نصف',
  },
}

/** Finds them among the units of a text. */
export const findPreferences = wordFinder(PREFERENCE_WORDS)
