/** A reason to think that a file comes from a certain respondent. */
import type { AttributionSource } from './submission.ts'

/**
 * How a respondent is named.
 * `formula`: it speaks in its own name ("The Permanent Mission of X presents its compliments", "Submission by X").
 * `title`: a line of the first page names it. `office`: "the Government of X" on the first page, a signature.
 * `frequency`: the text speaks of it more than of all others. `property`: the file's own title.
 * `code`: its code in the file's name. `name`: its name there. `mail`: sender, subject. `domain`: the mail's domain.
 */
export type EvidenceKind =
  | 'formula'
  | 'title'
  | 'office'
  | 'frequency'
  | 'property'
  | 'code'
  | 'name'
  | 'mail'
  | 'domain'

export interface Evidence {
  /** Code of the States table. */
  readonly code: string
  readonly kind: EvidenceKind
  /** Points on one scale for all kinds; see WEIGHTS. */
  readonly weight: number
  /** The words that say so, for a person to check. */
  readonly words: string
}

/** What each kind weighs at most; measured on real replies with and without telling names (scripts/measure/attribution.ts). */
export const WEIGHTS: Readonly<Record<EvidenceKind, number>> = {
  formula: 10,
  title: 5,
  office: 3,
  frequency: 6.6,
  property: 2,
  code: 5,
  name: 6,
  mail: 5,
  domain: 2,
}

const SOURCES: Readonly<Record<EvidenceKind, AttributionSource>> = {
  formula: 'letterhead',
  title: 'letterhead',
  office: 'letterhead',
  frequency: 'content',
  property: 'content',
  code: 'file-name',
  name: 'file-name',
  mail: 'e-mail',
  domain: 'e-mail',
}

/** Where evidence of a kind is found, in the words of the public contract. */
export function sourceOf(kind: EvidenceKind): AttributionSource {
  return SOURCES[kind]
}

/** The points of each respondent, best first; equal ones in the order of their codes. */
export function scores(
  evidence: readonly Evidence[],
): readonly { readonly code: string; readonly points: number }[] {
  const sums = new Map<string, number>()
  for (const { code, weight } of evidence) sums.set(code, (sums.get(code) ?? 0) + weight)
  return [...sums]
    .map(([code, points]) => ({ code, points }))
    .sort((a, b) => b.points - a.points || (a.code < b.code ? -1 : 1))
}

/** In which order kinds are named as the reason of an attribution, most telling first. */
const TELLING: readonly EvidenceKind[] = [
  ...(['formula', 'title', 'office', 'frequency', 'property'] as const),
  ...(['name', 'code', 'mail', 'domain'] as const),
]

/** The most telling evidence for a respondent; null where there is none. */
export function strongest(evidence: readonly Evidence[], code: string): Evidence | null {
  const own = evidence.filter((each) => each.code === code)
  const rank = (each: Evidence): number => TELLING.indexOf(each.kind)
  return own.sort((a, b) => rank(a) - rank(b) || b.weight - a.weight)[0] ?? null
}
