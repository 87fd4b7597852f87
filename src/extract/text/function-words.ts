/** The commonest short words of the six official languages: evidence that text was decoded, read or ordered rightly. */
import type { Language } from '#un'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/**
 * Function words by language; for Chinese, the commonest characters in both standards of writing.
 * Source: written for this project from general knowledge of the languages; articles, prepositions, conjunctions,
 * pronouns and the forms of "to be" first.
 */
export const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one were all we her has been would their more if no will when so who what its into than can other some could our these only may any such also should under between',
  ),
  fr: words(
    "de la le et les des en un une du que est pour qui dans par plus pas au sur ne se ce il sont avec ou son aux d'un cette ces leur été être a ont nous sa ses mais comme entre ainsi dont elle sous également",
  ),
  es: words(
    'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí porque esta entre cuando muy sin sobre también me hasta hay donde han quien son ser fue está así',
  ),
  ru: words(
    'и в не на с что по к как из для от за а о это при у его но все или же мы их бы так во до со то также были был быть если она они он ее которые который может является между по под над без об этого этой',
  ),
  ar: words(
    'في من على إلى أن التي عن مع هذا هذه الذي كما ما لا ذلك بين كان قد أو ان لم و كل بعد تم غير قبل إن هو هي أي وقد تلك خلال عند حيث لها له وفي ومن التى فى الى وعلى أيضا تحت دون منها بها فيها',
  ),
  zh: new Set([
    ...'的一是在不了有和人这中大为上个国以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经',
    ...'這為個國時來們對會發動過說產種後學經與并並與及等其将將由或该該本年月日各加强強打击擊犯罪信息通信技术術',
  ]),
}

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
const HAN = /\p{Script=Han}/u

/** How much of a text is made of function words of one language, 0 to 1, and which language that is. */
export interface Evidence {
  readonly language: Language | null
  readonly share: number
  readonly wordCount: number
}

/** Measures the share of function words (of common characters, for Chinese) in a text, best language first. */
export function functionWordEvidence(text: string): Evidence {
  const tokens = text.toLowerCase().match(WORD) ?? []
  const units = tokens.flatMap((token) => (HAN.test(token) ? [...token] : [token]))
  let best: Evidence = { language: null, share: 0, wordCount: units.length }
  if (units.length === 0) return best
  for (const [language, known] of Object.entries(FUNCTION_WORDS) as [Language, ReadonlySet<string>][]) {
    const share = units.filter((unit) => known.has(unit)).length / units.length
    if (share > best.share) best = { language, share, wordCount: units.length }
  }
  return best
}
