/** Finds the mandate a report answers and puts it into the form the introduction quotes. */
import type { Mandate } from '#mandate'
import type { LanguageTag } from '#un'
import type { QuotedMandate } from './formulae.ts'
import { pastOf } from './past-verbs.ts'

/** What the report needs to know of the resolution: its printed facts, nothing else. */
export interface ResolutionFacts {
  readonly symbol: string | null
  readonly title: string | null
  /** Language of its text, "und" where it was not recognised. */
  readonly language: LanguageTag
  readonly adoptedOn: string | null
  readonly operative: readonly {
    readonly number: string | null
    readonly verb: string | null
    readonly text: string
  }[]
}

/** What the report needs to know of a mandate. */
export interface MandateFacts extends Pick<Mandate, 'kind' | 'paragraph' | 'subject'> {
  readonly deadline: { readonly gaSession: number | null } | null
}

/** The mandate to seek views, else the one to submit them; null where the resolution asks for no views. */
export function mandateOfReport(mandates: readonly MandateFacts[]): MandateFacts | null {
  const first = (kind: Mandate['kind']): MandateFacts | undefined =>
    mandates.find((mandate) => mandate.kind === kind)
  return first('seek-views') ?? first('submit-views') ?? null
}

/**
 * The paragraph of a mandate, ready to be quoted: its verb in the past, its words as printed without the last mark.
 *
 * Null where the resolution has no symbol, or the paragraph or its verb is not known: then nothing is quoted.
 */
export function quoteMandate(
  resolution: ResolutionFacts,
  mandate: MandateFacts | null,
): QuotedMandate | null {
  const paragraph = paragraphOf(resolution, mandate)
  if (resolution.symbol === null || mandate === null || paragraph === null || paragraph.verb === null)
    return null
  const verb = pastOf(paragraph.verb, resolution.language)
  if (verb === null) return null
  const words = paragraph.text.startsWith(paragraph.verb)
    ? paragraph.text.slice(paragraph.verb.length)
    : paragraph.text
  return {
    paragraph: mandate.paragraph,
    resolution: resolution.symbol.replace(/^A\/RES\//, ''),
    title: resolution.title,
    language: resolution.language,
    verb,
    words: words.trim().replace(/[\s;.,:]+$/u, ''),
  }
}

/** The paragraph of the resolution that a mandate stands in; null where it is not known. */
export function paragraphOf(
  { operative }: Pick<ResolutionFacts, 'operative'>,
  mandate: MandateFacts | null,
): ResolutionFacts['operative'][number] | null {
  if (mandate === null) return null
  return operative.find(({ number }) => sameParagraph(number, mandate.paragraph)) ?? null
}

/** A mandate in sub-paragraph "5 (a)" is quoted with its whole paragraph 5. A lone paragraph has no number. */
function sameParagraph(number: string | null, path: string): boolean {
  return number === null || path === number || path.startsWith(`${number} `) || path.startsWith(`${number}(`)
}
