/** Finds the mandate a report answers and puts it into the form the introduction quotes. */
import type { Mandate } from '#mandate'
import type { QuotedMandate } from './formulae.ts'

/** What the report needs to know of the resolution: its printed facts, nothing else. */
export interface ResolutionFacts {
  readonly symbol: string | null
  readonly title: string | null
  readonly adoptedOn: string | null
  readonly operative: readonly {
    readonly number: string | null
    readonly verb: string | null
    readonly text: string
  }[]
}

/** Governing verbs in the past, as an introduction says them; from the verbs of the resolutions' grammar. */
const PAST: Readonly<Record<string, string>> = {
  requests: 'requested',
  invites: 'invited',
  encourages: 'encouraged',
  urges: 'urged',
  decides: 'decided',
  'calls upon': 'called upon',
  'calls for': 'called for',
  asks: 'asked',
  recommends: 'recommended',
  welcomes: 'welcomed',
  authorizes: 'authorized',
  reiterates: 'reiterated',
  appeals: 'appealed',
}

/** The mandate to seek views, else the one to submit them, else the one to report; null where there is none. */
export function mandateOfReport(mandates: readonly Mandate[]): Mandate | null {
  const first = (kind: Mandate['kind']): Mandate | undefined =>
    mandates.find((mandate) => mandate.kind === kind)
  return first('seek-views') ?? first('submit-views') ?? first('report') ?? null
}

/**
 * The paragraph of a mandate, ready to be quoted: its verb in the past, its words as printed without the last mark.
 *
 * Null where the resolution has no symbol, or the paragraph or its verb is not known: then nothing is quoted.
 */
export function quoteMandate(resolution: ResolutionFacts, mandate: Mandate | null): QuotedMandate | null {
  const paragraph = resolution.operative.find(
    (candidate) => mandate !== null && sameParagraph(candidate.number, mandate.paragraph),
  )
  if (resolution.symbol === null || mandate === null || paragraph === undefined || paragraph.verb === null)
    return null
  const verb = pastOf(paragraph.verb)
  if (verb === null) return null
  const words = paragraph.text.startsWith(paragraph.verb)
    ? paragraph.text.slice(paragraph.verb.length)
    : paragraph.text
  return {
    paragraph: mandate.paragraph,
    resolution: resolution.symbol.replace(/^A\/RES\//, ''),
    title: resolution.title,
    verb,
    words: words.trim().replace(/[\s;.,:]+$/u, ''),
  }
}

/** A mandate in sub-paragraph "5 (a)" is quoted with its whole paragraph 5. A lone paragraph has no number. */
function sameParagraph(number: string | null, path: string): boolean {
  return number === null || path === number || path.startsWith(`${number} `) || path.startsWith(`${number}(`)
}

/** "Also requests" → "also requested"; null for a verb the table does not know. */
function pastOf(verb: string): string | null {
  const words = verb.toLowerCase().split(/\s+/)
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const past = PAST[words.slice(from, to).join(' ')]
      if (past !== undefined) return [...words.slice(0, from), past, ...words.slice(to)].join(' ')
    }
  }
  return null
}
