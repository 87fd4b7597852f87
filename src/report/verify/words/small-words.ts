/**
 * Small words and beginnings of words that one rule asks for by themselves, in the six languages: data.
 *
 * Source: closed classes of the languages' reference grammars (pronouns, conjunctions, prepositions), from general knowledge.
 * Sets are of words as `foldWord` gives them.
 */

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Stand at the beginning of a sentence for what the sentence before begins with. */
export const PRONOUNS = wordsOf(
  'they it these this those its their such he she ils elles il elle celui-ci celle-ci ceux-ci leur ellos ellas estos estas este esta они он она оно эти это этот их',
)

/** Stand for the whole of what was said before. */
export const POINTING = wordsOf(
  'this these such cela ceci cet cette ces esto ello eso dicho dicha dichos dichas este esta эта это этого этот 这 此 其 هذا هذه ذلك وذلك وهذا وهذه',
)

/** Begin what says of which. */
export const RELATIVE = wordsOf(
  'who that which whose qui dont que quien quienes cuyo который которая которые которых الذي التي الذين',
)

/** Stand before a place in which something is. */
export const PLACE_PREPOSITIONS = wordsOf(
  'in at within across throughout inside dans en à au aux à des de en del по в во на из في بـ لدى من',
)

/** May stand between two words that are told together: "mitigation and adaptation". */
export const COUPLING = wordsOf(
  "and or as well the et ou ainsi que d' de la l' à y o e a и или а также 和 与 及 以 、 或 و او ,",
)

/** Begin a clause that only says why, when or in spite of what. */
export const SUBORDINATING = wordsOf(
  'although though while whereas because since as despite comme puisque aunque mientras como хотя поскольку رغم بينما',
)

/** Set one statement beside another. */
export const JOINING = wordsOf(
  'and but while whereas although though et mais tandis bien y e pero mientras aunque и а но хотя тогда 并 并且 而 而且 但 但是 且 虽然 尽 ولكن لكن بينما غير',
)

/** Begin what somebody says or thinks. */
export const COMPLEMENTS = wordsOf("that que qu' что чтобы ان بان")

/** What is wanting stands behind these. */
export const OBJECT_BEHIND = wordsOf("of de d' without sans sin без")

/** From whom a help comes stands behind these. */
export const OF = wordsOf("of from de d' du des del من")

/** Stand between a noun of action and what is acted on, with an article or without: "of the commitments". */
export const NOUN_OF = wordsOf("of de des du d' del")
export const ARTICLES = wordsOf("the its their our la les l' ses leurs las los el sus")

/** Close what a Chinese sentence makes a condition: 在…的前提下. */
export const CHINESE_CLOSING = wordsOf('下 后 时 外')

/** Open it. */
export const CHINESE_OPENING = wordsOf('在 当 经 待 若')

/** Name what must not be missing. */
export const WITHOUT = wordsOf('without absence sans sin ausencia без отсутствие отсутствии دون بدون بلا')

/** Stand between the two figures of a range. */
export const RANGE_WORDS = wordsOf('to à a до 至 到 الي – -')

/** Deny nothing more behind another denial: "neither … nor". */
export const SECOND_SIGNS = wordsOf('nor ni ни ولا pas plus jamais point')

/** Deny the word they stand before and nothing else. */
export const DENYING_NEXT = wordsOf('غير 非 non')

/** Ask in which way: that it can be done is taken for granted behind them. */
export const MANNER = /^(?:how|comment|cómo|каким|如|كيف|كيفيه)$/u

/** Hold nothing back but that it is wholly so. */
export const ALMOST_WORDS = wordsOf('almost nearly presque quasi quasiment casi почти')

/** The country as a place: no reach of anything. */
export const COUNTRY = /^(?:country|pays|país|стран|ال?بلد|国)/u

/** Take in what is spoken of, and no more. */
export const EACH = /^(?:each|chaque|chacun|chacune|cada|кажд\p{L}+|每)$/u

/** What is estimated is often told by the verb alone. */
export const ESTIMATED = /^(?:estim|оцен|估|قدر|يقدر|تقدر)/u

/** What allows something weakens nothing: “the law allows widows to own land”. */
export const ALLOWING =
  /^(?:allow|permit|enabl|authori|permet|autoris|permit|autoriz|позвол|разреш|допуска|允|准|容|يسمح|تسمح|يتيح|تتيح)/u

/** What is expected of somebody or foreseen. */
export const EXPECTED = /^(?:expected|anticipated|foreseen|appel|prév|prev|ожида|预|متوقع)/u

/** Cases: what is said of them is said of some. */
export const CASES = /^(?:cases?|cas|casos?|случа)/u

/** What they bear on stands before them: "the goal is possible only with support". */
export const PREDICATES = /^(?:possibles?|posibles?|возможн[аоы]?|ممكن)$/u

/** What is said to be the reason of something denied is not denied. */
export const BECAUSE =
  /(?<!\p{L})(?:because|since|inasmuch as|parce qu[e'’]|puisqu[e'’]|car|porque|puesto que|ya que|поскольку|так как|потому что|لأن|因为|由于)(?!\p{L})/iu

/** Say of themselves that nothing is decided; a bare future (“sera”) is the speaker's own. */
export const FORESEEN = /^(?:prév|prev[eéií]|предусм)/iu

/** Say that there are two, so that an "each" in the same sentence is of these. */
export const BOTH = wordsOf('both deux ambos ambas оба обе обоих обеих 两 كلا كلتا')

/** Turn what stands behind them into its contrary: "anything but". */
export const EXCEPTING =
  /(?<!\p{L})(?:anything but|nothing but|far from|tout sauf|loin d[e’']|rien que|todo menos|cualquier cosa menos|lejos de|далек[оаи] не|все кроме|что угодно, кроме)(?!\p{L})|绝非|除外|أي شيء سوى|بعيد عن/iu
