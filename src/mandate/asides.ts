/** Parts a list of those asked from the side remarks in it. */
import type { VerbWords } from './mandate-words.ts'

/** The names alone, and the remarks: "in consultation with Member States", "no later than 2026". */
export interface NamesAndAside {
  readonly names: string
  readonly aside: string
}

interface AsidePatterns {
  readonly withActors: RegExp
  readonly opens: RegExp
  readonly inner: RegExp
  readonly leading: RegExp
  /** “in particular those of the region”: singles out some of those named before. */
  readonly singles: RegExp
  /** “as well as international organizations”: goes back to the list. */
  readonly resumes: RegExp
}

const PATTERNS = new WeakMap<VerbWords, AsidePatterns>()

function patternsOf(words: VerbWords): AsidePatterns {
  const known = PATTERNS.get(words)
  if (known !== undefined) return known
  const made = {
    withActors: new RegExp(`^(?:${words.between} )?${words.asideWithActors}\\b`, 'i'),
    opens: new RegExp(`^(?:${words.asideOpens}|${words.between})\\b`, 'i'),
    singles: new RegExp(`^(?:${words.asideSingles})\\b`, 'i'),
    resumes: new RegExp(`^(?:${words.asideResumes})\\b`, 'i'),
    inner: new RegExp(` (?:${words.asideInside}) ?.*$`),
    leading: new RegExp(`^(?:,? ?(?:${words.between}),?)+ `, 'i'),
  }
  PATTERNS.set(words, made)
  return made
}

/**
 * Takes the side remarks out of a list of those asked: "States, in accordance with their law, and donors".
 *
 * A remark that names others itself ("in cooperation with A, B and C") goes to the end of the list, another to the next comma.
 */
export function withoutAsides(list: string, words: VerbWords): NamesAndAside {
  const { withActors, opens, inner, leading, singles, resumes } = patternsOf(words)
  const pieces = list
    .replace(/^[,\s]+/, '')
    .replace(leading, '')
    .split(/,\s+/)
  const names: string[] = []
  const asides: string[] = []
  let inside: 'none' | 'one' | 'rest' = 'none'
  let isShared = false
  for (const piece of pieces) {
    const plain = piece.replace(new RegExp(`^(?:${words.and}) `), '')
    if (resumes.test(piece) && inside === 'rest' && !isShared) inside = 'none'
    if (withActors.test(plain)) {
      inside = 'rest'
      isShared = !singles.test(plain)
    } else if (opens.test(plain)) inside = inside === 'rest' ? 'rest' : 'one'
    else if (inside === 'one') inside = 'none'
    if (inside === 'none') names.push(piece)
    else asides.push(piece)
  }
  const joined = names.join(', ').replaceAll(new RegExp(` (${words.and}), `, 'g'), ' $1 ')
  const cut = inner.exec(joined)
  if (cut !== null) asides.unshift(cut[0].trim())
  return { names: cut === null ? joined : joined.slice(0, cut.index), aside: asides.join(', ') }
}
