/**
 * Words that begin a new clause, in the six languages, and words that say that somebody said something.
 *
 * Source: conjunctions and relative pronouns of the languages' reference grammars; the reporting verbs are those of
 * summary reports of replies; from general knowledge. "Or" joins what one denial denies, and begins none.
 */
import { type FoundWord, type WordFinder, type WordList, wordFinder } from './word-table.ts'
import { tongueOf } from './word-units.ts'

export type ClauseWord = 'opens' | 'reports'

const CLAUSE_WORDS: WordList<ClauseWord> = {
  en: {
    opens:
      'and|but|which|that|who|whom|whose|because|since|while|whereas|although|though|if|unless|when|where|as|until|provided|despite|except|nor',
    reports:
      'stated|states that|state that|said|says|reported|reports that|report that|noted|notes|indicated|indicates|informed|added|observed|explained|emphasized|emphasised|stressed|underlined|recalled|mentioned|pointed out|highlighted|expressed|declared|affirmed|according to|considered|argued|maintained|announced|confirmed|acknowledged|described|underscored|opined|viewed|suggested|recommended|proposed|called|reported that|reporting|reaffirmed|reiterated|recognized|recognised|recognizes|cautioned|warned|clarified|specified|submitted that|contended|concluded|conceded|admitted|commented|remarked|asserted|claimed|believed|felt|held|hoped|thought|expressed the view|was of the view|took the view|was of the opinion|voiced|conveyed|communicated|cited|referred to|drew attention|pointed to|elaborated|set out|outlined|asked|advised|disclosed|revealed|underlines|stresses|emphasizes|explains|recalls|confirms|acknowledges|considers|believes|affirms|adds|observes|mentions|in the view of|in the opinion of|it was noted|it was reported|it was stated|was noted by|was reported by|attested|testified|reasoned|appreciated|regretted|welcomed|called attention|insisted|informs|undertook|pledged|noted that',
    innocent:
      'and/or|as well as|such as|as well|so-called|so far|as regards|as for|as a rule|as a result|as part of|as of|as far as|as soon as|as long as|as appropriate|as required|as needed|as a whole|as a first step|as a matter|as a means|where appropriate|where possible|where necessary|where applicable|when necessary|when needed|when appropriate|if any|if necessary|if possible|as much as|as many as|as yet|as at|as from|as to|as a condition|since 19|since 20|until now|and so on',
  },
  fr: {
    opens:
      'et|mais|qui|que|dont|où|lequel|laquelle|lesquels|car|parce que|tandis que|alors que|bien que|si|lorsque|quand|puisque|comme|qu’|afin',
    reports:
      'a déclaré|déclare|a indiqué|indique|a signalé|signale|a fait savoir|a noté|note|a souligné|souligne|a précisé|précise|a expliqué|a ajouté|a rappelé|a fait observer|a informé|a affirmé|selon|d’après|a rapporté|a estimé|estime que|considère que|a confirmé|a mentionné|a annoncé|fait état|relève|a relevé|a dit|a fait valoir|a exprimé|a jugé|jugeait|jugé|estimait|considérait|a considéré|a reconnu|a réaffirmé|a réitéré|a mis l’accent|a insisté|a communiqué|a proposé|a recommandé|a espéré|a souhaité|a remercié|a salué|a déploré|a regretté|de l’avis|aux yeux|a pris note|a exposé|a décrit|a soutenu|soutient que|affirme|rappelle|a évoqué|a attiré|a demandé|a engagé|a invité|dit que',
    innocent:
      'ainsi que|comme indiqué|comme tel|comme telle|comme telles|si possible|si nécessaire|et/ou|comme suit',
  },
  es: {
    opens:
      'y|e|pero|que|quien|quienes|cual|cuyo|donde|porque|mientras|aunque|si|cuando|como|sino|ya que|pues',
    reports:
      'declaró|indicó|indica|señaló|señala|afirmó|informó|informa|manifestó|explicó|añadió|recordó|expresó|subrayó|destacó|observó|precisó|según|de acuerdo con|mencionó|comunicó|sostuvo|consideró|confirmó|anunció|puso de relieve|dijo|reconoció|opinó|consideraba|estimó|estimaba|reafirmó|reiteró|hizo hincapié|puso de manifiesto|hizo notar|hizo saber|aclaró|detalló|describió|admitió|expuso|planteó|propuso|recomendó|sugirió|alentó|acogió|lamentó|agradeció|insistió|aseguró|aseveró|recordaba|a juicio|en opinión|entendía|comentó|advirtió|alegó|apuntó|notó|dio a conocer|se refirió|respaldó|creía|esperaba',
    innocent:
      'así como|tales como|tal como|como mínimo|como máximo|como parte|como resultado|como consecuencia|como tal|como medida|como regla|si procede|si es posible|si bien|cuando proceda|cuando corresponda|y/o|donde proceda',
  },
  ru: {
    opens:
      'и|а|но|что|который|которая|которое|которые|которых|которым|которого|которой|потому|поскольку|хотя|если|когда|где|чтобы|так как|тогда как|как',
    reports:
      'сообщил*|сообщает|сообщают|заявил*|заявляет|отметил*|отмечает|указал*|указывает|подчеркнул*|пояснил*|добавил*|информировал*|проинформировал*|согласно|по словам|выразил*|напомнил*|подтвердил*|обратил*|по данным|высказал*|полагает|считает|полагала|считала|по мнению|высказала мнение|объяснил*|уточнил*|признал*|подтверждает|заверил*|уведомил*|рассказал*|констатировал*|напоминает|утверждает|утверждал*|призвал*|предложил*|рекомендовал*|приветствовал*|поблагодарил*|сослал*|упомянул*|довел* до сведения|говорится|разъяснил*|выступил*|настаивал*|сожале*',
    innocent:
      'а также|так и|как и|в том числе|если не|как правило|как только|как минимум|как максимум|как следует|как таков*|как можно',
  },
  zh: {
    opens: '并|并且|而|而且|但|但是|且|以及|因为|由于|虽然|尽管|如果|从而|同时|以便|又',
    reports:
      '表示|指出|称|报告|报告称|说明|强调|提到|通报|告知|宣布|认为|确认|回顾|说|介绍|据|主张|声明|强烈主张|解释|回应|阐述|重申|阐明|承认|坦言|相信|建议|呼吁|欢迎|遗憾|感谢|补充|介绍说|透露|提出|告诉|说道',
    innocent: '名称|职称|并非|并未|并不|称号|对称|报告员|通报制度',
  },
  ar: {
    opens:
      'ولكن|لكن|غير أن|إلا أن|الذي|التي|الذين|حيث|لأن|بينما|في حين|إذا|عندما|كما|بل|ثم|ما لم|لذلك|لذا|إذ|إذ إن|إذ أن|علما بأن|مما|والذي|والتي|والذين|فإن',
    reports:
      'أوردت|أورد|ذكرت|ذكر|أفادت|أفاد|أشارت|أشار|أوضحت|أوضح|أكدت|أكد|أعلنت|أعلن|صرحت|صرح|لاحظت|لاحظ|أضافت|أضاف|أبلغت|أبلغ|أعربت|أعرب|وفقا|حسب ما|بحسب|قالت|قال|رأت|رأى|بينت|شددت|تفيد|تذكر|تشير إلى|اعتبرت|اعتبر|ترى|يرى|تعتقد|يعتقد|اعترفت|أقرت|أقر|جددت|جدد|شرحت|شرح|وأوضحت|نوهت|أعادت|كررت|أحاطت|دعت|دعا|اقترحت|أوصت|رحبت|أسفت|شكرت|عزت|رأي|في رأي|ادعت|حثت|طلبت|أفيد|كما ذكرت|لفتت',
    innocent: 'كما في ذلك|بما في ذلك',
  },
}

const findListed = wordFinder(CLAUSE_WORDS)

/** Finds the words that open a clause, and those that report. In Arabic "and" is written onto the word behind a comma. */
export const findClauseWords: WordFinder<ClauseWord> = (units, language) => {
  const listed = findListed(units, language)
  if (tongueOf(language) !== 'ar') return listed
  const joined = units.flatMap((unit, from): FoundWord<ClauseWord>[] =>
    unit.type === 'word' &&
    /^و\p{L}{2}/u.test(unit.text) &&
    units[from - 1]?.type === 'stop' &&
    !listed.some((each) => each.kind === 'opens' && each.from === from)
      ? [{ kind: 'opens', from, to: from + 1, start: unit.start, end: unit.end }]
      : [],
  )
  return [...listed, ...joined].sort((one, other) => one.from - other.from)
}
