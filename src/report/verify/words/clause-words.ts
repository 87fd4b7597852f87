/**
 * Words that begin a new clause, in the six languages, and words that say that somebody said something.
 *
 * Source: conjunctions and relative pronouns of the languages' reference grammars; the reporting verbs are those of
 * summary reports of replies; from general knowledge. "Or" joins what one denial denies, and begins none.
 */
import { type WordList, wordFinder } from './word-table.ts'

export type ClauseWord = 'opens' | 'reports'

const CLAUSE_WORDS: WordList<ClauseWord> = {
  en: {
    opens:
      'and|but|which|that|who|whom|whose|because|since|while|whereas|although|though|if|unless|when|where|as|until|provided|despite|except|nor',
    reports:
      'stated|states that|state that|said|says|reported|reports that|report that|noted|notes|indicated|indicates|informed|added|observed|explained|emphasized|emphasised|stressed|underlined|recalled|mentioned|pointed out|highlighted|expressed|declared|affirmed|according to|considered|argued|maintained|announced|confirmed|acknowledged|described|underscored|opined|viewed|suggested|recommended|proposed|called',
    innocent: 'and/or|as well as|such as|as well|so-called|so far|as regards|as for',
  },
  fr: {
    opens:
      'et|mais|qui|que|dont|où|lequel|laquelle|lesquels|car|parce que|tandis que|alors que|bien que|si|lorsque|quand|puisque|comme|qu’|afin',
    reports:
      'a déclaré|déclare|a indiqué|indique|a signalé|signale|a fait savoir|a noté|note|a souligné|souligne|a précisé|précise|a expliqué|a ajouté|a rappelé|a fait observer|a informé|a affirmé|selon|d’après|a rapporté|a estimé|estime que|considère que|a confirmé|a mentionné|a annoncé|fait état|relève|a relevé',
    innocent: 'ainsi que|comme indiqué',
  },
  es: {
    opens:
      'y|e|pero|que|quien|quienes|cual|cuyo|donde|porque|mientras|aunque|si|cuando|como|sino|ya que|pues',
    reports:
      'declaró|indicó|indica|señaló|señala|afirmó|informó|informa|manifestó|explicó|añadió|recordó|expresó|subrayó|destacó|observó|precisó|según|de acuerdo con|mencionó|comunicó|sostuvo|consideró|confirmó|anunció|puso de relieve',
    innocent: 'así como|tales como|tal como',
  },
  ru: {
    opens:
      'и|а|но|что|который|которая|которое|которые|которых|которым|которого|которой|потому|поскольку|хотя|если|когда|где|чтобы|так как|тогда как|как',
    reports:
      'сообщил*|сообщает|сообщают|заявил*|заявляет|отметил*|отмечает|указал*|указывает|подчеркнул*|пояснил*|добавил*|информировал*|проинформировал*|согласно|по словам|выразил*|напомнил*|подтвердил*|обратил*|по данным|высказал*',
    innocent: 'а также|так и|как и|в том числе|если не',
  },
  zh: {
    opens: '并|并且|而|而且|但|但是|且|以及|因为|由于|虽然|尽管|如果|从而|同时|以便|又',
    reports: '表示|指出|称|报告|报告称|说明|强调|提到|通报|告知|宣布|认为|确认|回顾|说|介绍|据',
    innocent: '名称|职称|并非|并未|并不|称号|对称|报告员|通报制度',
  },
  ar: {
    opens: 'ولكن|لكن|غير أن|إلا أن|الذي|التي|الذين|حيث|لأن|بينما|في حين|إذا|عندما|كما|بل|ثم|ما لم',
    reports:
      'ذكرت|ذكر|أفادت|أفاد|أشارت|أشار|أوضحت|أوضح|أكدت|أكد|أعلنت|أعلن|صرحت|صرح|لاحظت|لاحظ|أضافت|أضاف|أبلغت|أبلغ|أعربت|أعرب|وفقا|حسب ما|بحسب|قالت|قال|رأت|رأى|بينت|شددت|تفيد|تذكر|تشير إلى',
    innocent: 'كما في ذلك|بما في ذلك',
  },
}

/** Finds the words that open a clause, and those that report. */
export const findClauseWords = wordFinder(CLAUSE_WORDS)
