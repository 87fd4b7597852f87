/** How a report says that a State said something, in six languages: set words around a State's own. Data. */
import { type Language, type StateEntry, shortNameOn } from '../../../src/un/index.ts'

interface Frame {
  /** Before and after words quoted. */
  readonly quote: readonly [string, string]
  /** Before words reported, not quoted; and another way to say it. */
  readonly report: string
  readonly told: string
  /** Joins two names, and two clauses. */
  readonly and: string
}

/** `%` stands for the name. Source: general knowledge of the languages; the voice of the words is left as it is. */
const FRAMES: Readonly<Record<Language, Frame>> = {
  ar: { quote: ['ذكرت %: «', '»'], report: 'ذكرت % أن ', told: 'وفيما يلي ما أفادت به %: ', and: ' و' },
  zh: { quote: ['%指出：“', '”'], report: '%指出，', told: '据%称，', and: '和' },
  en: { quote: ['% stated: “', '”'], report: '% stated that ', told: 'According to %, ', and: ' and ' },
  fr: {
    quote: ['% a déclaré : «\u00a0', '\u00a0»'],
    report: 'Selon %, ',
    told: '% indique ce qui suit : ',
    and: ' et ',
  },
  ru: {
    quote: ['% заявляет: «', '»'],
    report: '% заявляет, что ',
    told: '% сообщает следующее: ',
    and: ' и ',
  },
  es: { quote: ['% declaró: «', '»'], report: 'Según %, ', told: '% señala lo siguiente: ', and: ' y ' },
}

/** First words of English sentences that are written small inside another; any other may be a name. */
const SMALL_INSIDE = new Set(
  'The A An It We Our This These That Those There In On At For To As While When If All Some Many Most Each No Its Such'.split(
    ' ',
  ),
)

export function nameIn(entry: StateEntry, language: Language): string {
  return shortNameOn(entry, null, language)
}

/** Words quoted as those of the States named. */
export function quoting(names: readonly string[], words: string, language: Language): string {
  const { quote, and } = FRAMES[language]
  return `${quote[0].replace('%', names.join(and))}${words}${quote[1]}`
}

/** Words reported as those of the States named, without quotation marks. */
export function reporting(names: readonly string[], words: string, language: Language): string {
  const { report, and } = FRAMES[language]
  return report.replace('%', names.join(and)) + smallInside(words)
}

/** The same in another way. */
export function telling(names: readonly string[], words: string, language: Language): string {
  const { told, and } = FRAMES[language]
  return told.replace('%', names.join(and)) + (language === 'en' ? smallInside(words) : words)
}

/** A sentence that begins with an Arabic “and” loses it inside another. */
function smallInside(words: string): string {
  if (/^و(?:لم|قد|من|في|على|هي|هو|كان|تم|لا)(?!\p{L})|^و(?:ت|ي)\p{L}/u.test(words)) return words.slice(1)
  const [first = ''] = words.split(' ')
  return SMALL_INSIDE.has(first) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

/** Marks that would open or close a quotation inside one of ours. */
export const QUOTATION_MARKS = /["“”„«»「」『』‹›]/u
