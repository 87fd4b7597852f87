/** Tells English, French and Spanish prose by its small words where they leave no doubt: far cheaper than a detector. */

type Told = 'en' | 'fr' | 'es'

/**
 * Small words that one of the languages has and its neighbours do not; `other` are those of languages that look alike.
 *
 * Source: general knowledge of the languages, written for this project.
 */
const OWN_WORDS: Readonly<Record<Told | 'other', string>> = {
  en: 'the of and to that for with by which its has have been are this these from on be shall should will not their at it was were',
  fr: 'les des du et dans pour qui aux une est par sur au ce cette ces leur leurs ses sont ainsi il elle ont été avec',
  es: 'el los las y del con una por sus ha han como esta este estos lo al son más también en se su',
  other:
    'o os da do dos das em não uma na no ao aos pela pelo à e i els amb dels per di il che della gli delle nel und der die das den von mit het een van voor och att det som på og til ikke ja oraz się nie în și cu din sau na je da ve bir için ng ang mga sa yang dan untuk',
}

const TELLS: ReadonlyMap<string, Told | 'other'> = new Map(
  (['other', 'es', 'fr', 'en'] as const).flatMap((tag) =>
    OWN_WORDS[tag].split(' ').map((word) => [word, tag] as const),
  ),
)

/** Prose shows its small words early on. */
const LOOKED_AT_CHARACTERS = 400
const FEWEST_WORDS = 12
const FEWEST_OWN = 5
/** Own words are at least this share of all words, and so many times those of any other language. */
const OWN_SHARE = 0.2
const TIMES_OTHERS = 4

/** The language of a text in Latin letters whose small words are nearly all of one language; null where that is not so. */
export function toldByWords(text: string): Told | null {
  const words = text
    .slice(0, LOOKED_AT_CHARACTERS)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  if (words.length < FEWEST_WORDS) return null
  const counts = { en: 0, fr: 0, es: 0, other: 0 }
  for (const word of words) {
    const tag = TELLS.get(word)
    if (tag !== undefined) counts[tag]++
  }
  const best =
    counts.en >= counts.fr ? (counts.en >= counts.es ? 'en' : 'es') : counts.fr >= counts.es ? 'fr' : 'es'
  const own = counts[best]
  const others = counts.en + counts.fr + counts.es + counts.other - own
  return own >= FEWEST_OWN && own >= OWN_SHARE * words.length && own >= TIMES_OTHERS * others ? best : null
}
