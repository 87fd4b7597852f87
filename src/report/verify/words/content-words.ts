/**
 * Which words of a sentence carry its matter, and when two of them are forms of one word.
 *
 * Source: closed classes (articles, pronouns, prepositions, auxiliaries, conjunctions) of the languages' reference grammars,
 * from general knowledge. Words are compared by light stemming: an ending taken off, then the first letters.
 */
import type { InSixLanguages, Language } from '#un'
import { rememberedWords } from '../../facts/remember.ts'
import { baseOf } from './irregular-forms.ts'
import { foldWord } from './word-units.ts'

const FUNCTION_WORDS: InSixLanguages<string> = {
  en: 'the a an of to in on at by for with from into onto upon about as is are was were be been being am has have had having do does did done doing will would shall should may might can could must not no nor and or but if than then that this these those there here it its itself he she they them their his her we our us i you your who whom whose which what when where why how so such also too very more most much many some any all each every both either neither own same other another only just even still already yet again further however therefore thus hence moreover furthermore additionally while whereas although though because since until unless after before during through between among within without against under over above below per via out up down off well s t is',
  fr: 'le la les l’ un une des du de d’ à au aux en dans sur sous par pour avec sans entre vers chez et ou où mais donc or ni car que qu’ qui quoi dont lequel laquelle lesquels lesquelles ce cet cette ces c’ ceci cela ça il elle ils elles on nous vous je j’ tu me m’ te t’ se s’ lui leur leurs y son sa ses notre nos votre vos mon ma mes est sont était étaient être été étant a ont avait avaient avoir ayant eu sera seront serait fait faire ne n’ pas plus moins très aussi ainsi alors comme si non oui même mêmes tout tous toute toutes quel quelle quels quelles afin lors lorsque puis déjà encore depuis pendant jusqu’ selon dès après avant notamment également peut peuvent doit doivent',
  es: 'el la los las un una unos unas de del a al en con por para sin sobre entre hacia desde hasta según y e o u pero sino que quien quienes cual cuales cuyo cuya donde cuando como si no ni lo le les se me te nos su sus mi mis nuestro nuestra nuestros nuestras este esta estos estas ese esa esos esas eso esto aquel aquella ello ella él ellos ellas es son era eran ser sido siendo está están estaba estar ha han había haber habido hay fue fueron será serán muy más menos también así ya aún todavía tan tanto mismo misma otro otra otros otras todo toda todos todas después antes durante mediante además asimismo puede pueden debe deben',
  ru: 'и в во не на с со к ко у о об от до за из из-за по под над при про для без через между что чтобы как так то тот та те этот эта это эти этого этой этих этому этим он она оно они его ее её их ему ей им них нее него нему ним мы нас нам наш наша наше наши вы вас я который которая которое которые которого которой которых которым которыми кто где когда куда если или либо но а же бы ли да нет ни был была было были быть есть является являются будет будут также еще ещё уже только лишь очень более менее все всё всех свой своя свое свои своих своей своего себя чем тем того том той такой такие таких там здесь после перед может могут',
  zh: '',
  ar: 'في من إلى على عن مع بين أن إن أنه أنها ان كان كانت يكون تكون هو هي هم هذا هذه ذلك تلك التي الذي الذين اللذين ما لا لم لن ليس قد أو و ثم كما حيث عند عندما بعد قبل حتى كل جميع بعض أي أيضا فإن فقد وقد لقد إذا لدى لها له لهم بها به بهم فيها فيه منها منه عليها عليه إليها إليه هناك هنا ذات ذلك غير دون وأن بأن لأن الى علي تم يتم وتم ويتم',
}

const STOPS: ReadonlyMap<Language, ReadonlySet<string>> = new Map(
  Object.entries(FUNCTION_WORDS).map(([language, words]) => [
    language as Language,
    new Set(words.split(' ').map(foldWord)),
  ]),
)

/** Characters that join Chinese words and carry no matter. */
const CHINESE_JOINS = new Set(
  '的了在是和与及其该这那之于以为而并且或等对将被把从向由也就但都有我们他它们本各已着过个并上中下内外里后前时',
)

/** Endings, longest first; taken off where enough of the word is left. */
const ENDINGS: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /(?:ations?|itions?|ments?|ingly|ities|ively|ions?|ings?|edly|ness|ance|ence|ical|able|ible|ives?|ally|ies|ied|ying|erings?|ered|oring|ored|ity|ing|ers?|ors?|ed|es|ly|al|ic|ry|y|e|s)$/u,
  fr: /(?:issements?|ements?|ations?|itions?|atrices?|ateurs?|ivement|ités?|ments?|ions?|antes?|ants?|euses?|eurs?|aient|eront|erait|ives?|ales?|aux|ées?|ent|ait|era|ant|ers?|é|és|er|ir|es|if|al|e|s|x|a)$/u,
  es: /(?:amientos?|imientos?|aciones|iciones|ación|ición|adoras?|adores|ivamente|mente|idades|idad|iones|antes?|ando|iendo|ados?|adas?|idos?|idas?|aron|ieron|arán|erán|irán|ará|erá|irá|aba|ía|ivas?|ivos?|ión|ales|al|ar|er|ir|an|en|os|as|es|ó|a|o|e|s)$/u,
  ru: /(?:ованиями?|ований|ования|ование|ениями?|ения|ение|ений|анием|ания|ание|аний|иями?|иях|ием|остью|ости|ость|ивает|ывает|ивают|ывают|ировать|ировал|ует|уют|ются|ится|ется|ились|илась|ился|ами|ями|ыми|ими|ого|его|ому|ему|ает|яет|ают|яют|али|ала|ало|или|ила|ать|ять|ить|еть|ых|их|ый|ий|ой|ая|яя|ое|ее|ые|ие|ия|ию|ии|ую|юю|ом|ем|ах|ях|ам|ям|ов|ев|ей|ит|ят|ет|ут|ют|ал|ил|ки|ка|ку|ке|ь|й|а|я|о|е|у|ю|ы|и)$/u,
  ar: /(?:هما|تها|تهم|ها|هم|نا|ات|ين|ون|ان|يه|ته|ه|ي|ا)$/u,
}

const LEAST_STEM: Readonly<Record<Language, number>> = { en: 3, fr: 3, es: 3, ru: 3, ar: 3, zh: 1 }
const STEM_LENGTH = 6
/** “Planned” beside “plan”. */
const DOUBLED = /(?<=\p{L}{2})([bdgmnprt])\1$/u

/** True where a word carries matter; a single letter never does, in Chinese a joining character never does. */
export function isContentWord(word: string, language: Language): boolean {
  if (language === 'zh') return !CHINESE_JOINS.has(word)
  return word.length > (language === 'ar' ? 1 : 2) && STOPS.get(language)?.has(word) !== true
}

/** What two forms of one word share: its beginning, without the ending (and in Arabic without particles and the verb's prefix). */
export function stemOf(word: string, language: Language): string {
  if (language === 'zh') return word
  const bare = language === 'ar' ? withoutArabicPrefixes(word) : baseOf(word, language)
  const ending = ENDINGS[language]?.exec(bare)?.[0] ?? ''
  const rest = bare.slice(0, bare.length - ending.length)
  const stem = rest.length >= LEAST_STEM[language] ? rest : bare
  const single = stem === bare || language !== 'en' ? stem : stem.replace(DOUBLED, '$1')
  return single.slice(0, STEM_LENGTH)
}

function withoutArabicPrefixes(word: string): string {
  const noParticle = word.replace(/^[وف]?(?:[بكل]?ال|لل|[بكلس])?(?=.{3})/u, '')
  return noParticle.replace(/^[يتن](?=.{3})/u, '')
}

const NEGATIVE_PREFIXES: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^(?:un|in|im|il|ir|dis|non-?)(?=\p{L}{5})/u,
  fr: /^(?:in|im|il|ir|non-|dés?|mal)(?=\p{L}{5})/u,
  es: /^(?:in|im|i|des|no-)(?=\p{L}{5})/u,
  ru: /^(?:не|без|бес)(?=\p{L}{4})/u,
}

/** The word that a negative prefix denies ("insufficient" gives "sufficient"); null where there is no such prefix. */
export function deniedWord(word: string, language: Language): string | null {
  const pattern = NEGATIVE_PREFIXES[language]
  const rest = pattern === undefined ? word : word.replace(pattern, '')
  return rest === word ? null : rest
}

/** What a word brings to a text: what its forms share, and what the word shares that a negative prefix of it denies. */
export interface Matter {
  readonly key: string
  readonly denies: string | null
}

/** The matter of a word, worked out once; null for one that carries none. */
export const matterOf: (word: string, language: Language) => Matter | null = rememberedWords(
  (word, language) => {
    if (!isContentWord(word, language)) return null
    const denied = deniedWord(word, language)
    return { key: stemOf(word, language), denies: denied === null ? null : stemOf(denied, language) }
  },
)
