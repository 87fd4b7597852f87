/**
 * The commonest small words of the six languages: text that has none of them is not text, or its characters are wrong.
 *
 * Source: general knowledge of the languages, written for this project.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the of and to in a for on is with as by that be are this from at it its will has which or an not have their
de la les des et le en du un une pour dans par que sur est au aux avec qui sont ce cette ou pas plus
el los las y del que con por para se una como más al lo su sus es o no entre
и в на с по для не что к от за из о при как это или его до также а их
في من على إلى أن عن التي الذي هذا هذه مع و بين كما ما لا أو هو هي ذلك كل بعد وقد وفي ومن
の に は を が で と`.split(/\s+/),
)

/** The commonest Chinese characters of official prose; nearly every sentence has one. */
export const COMMON_HAN = /[的和在了是不有为与对等国中年及以]/gu

/** Small Arabic words with the letter "ر" in them that a font gives for its stretching stroke: "فري" for "في". */
export const STRETCH_AS_LETTER =
  /(?<![\u0621-\u064A])(?:فري|إلرى|الرى|علرى|عرن|مرن|هرو|هرذا|هرذه|التري|برين|مرع|أرن)(?![\u0621-\u064A])/gu
