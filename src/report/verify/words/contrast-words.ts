/**
 * Words that turn what was said before them, in the six languages.
 *
 * Source: adversative and concessive connectives of the languages' reference grammars; from general knowledge.
 */
import { type WordList, wordFinder } from './word-table.ts'

export type Contrast = 'contrast'

const CONTRAST_WORDS: WordList<Contrast> = {
  en: {
    contrast:
      'but|however|although|though|even though|even if|nevertheless|nonetheless|yet|whereas|while|despite|in spite of|notwithstanding|on the other hand|rather than|instead|conversely|albeit|regardless of|that said|on the contrary|still',
    innocent:
      'not only … but|but also|last but not least|yet to|not yet|as yet|for a while|worth while|still to|nothing but|no one but|all but',
  },
  fr: {
    contrast:
      'mais|toutefois|cependant|néanmoins|pourtant|bien que|quoique|alors que|tandis que|malgré|en dépit|nonobstant|en revanche|par contre|au contraire|or|même si|si bien|quoi qu’il',
    innocent: 'non seulement … mais|mais aussi|mais également|mais encore',
  },
  es: {
    contrast:
      'pero|sin embargo|no obstante|aunque|a pesar de|pese a|si bien|mientras que|por el contrario|en cambio|con todo|ahora bien|aun cuando|sino',
    innocent: 'no solo … sino|no sólo … sino|sino también|no solo … pero|pero también|no obstante lo',
  },
  ru: {
    contrast:
      'но|однако|хотя|тем не менее|несмотря|вместе с тем|в то же время|вопреки|напротив|тогда как|зато|а не|при этом|впрочем|и все же|все же|невзирая',
    innocent: 'не только … но|но и|но также|а также',
  },
  zh: {
    contrast: '但|但是|然而|不过|尽管|虽然|虽|却|而不是|可是|相反|反而|即使|仍然|只是|尽管如此|与此同时',
    innocent: '不但|非但|但愿|不仅…但|却步|退却|冷却|虽说',
  },
  ar: {
    contrast:
      'لكن|ولكن|لكنه|لكنها|غير أن|إلا أن|بيد أن|رغم|بالرغم|على الرغم|مع ذلك|ومع ذلك|في حين|بينما|بل|وإن كان|وإن كانت|مع أن|على أن|على النقيض|غير أنه|إلا أنه|إلا أنها|وإن كنا',
    innocent: 'ليس فقط … بل|بل أيضا|ولكن أيضا',
  },
}

/** Finds the words of contrast among the units of a text. */
export const findContrasts = wordFinder(CONTRAST_WORDS)
