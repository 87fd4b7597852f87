/** The heads of a compiled report stand in the order of the alphabet: which of some lines do so together. */
import { isOfficialLanguage, type LanguageTag, type StateTable, shortNameOn } from '#un'

/** A comparison of two names as a report in a language orders them. */
export type NameComparison = (one: string, other: string) => number

/** Names as printed, compared by the rules of a language; signs and articles do not count. */
export function byPrintedName(language: LanguageTag): NameComparison {
  const collator = new Intl.Collator(isOfficialLanguage(language) ? language : 'en', {
    ignorePunctuation: true,
    sensitivity: 'base',
  })
  return (one, other) => collator.compare(bare(one), bare(other))
}

/** "The Gambia" stands under G; "El Salvador" under E. */
function bare(name: string): string {
  return name.replace(/^the\s+/iu, '')
}

/** The name by which a code is ordered where the report is in a language that keeps the English order. */
export function englishName(code: string, states: StateTable): string {
  const entry = states.byCode(code)
  return entry === null ? code : shortNameOn(entry, null, 'en')
}

/**
 * The places of a longest run of names that never fall; equal names may follow each other.
 *
 * Takes the names in their order; gives places, ascending. Limits: some thousands of names (quadratic).
 */
export function longestInOrder(names: readonly string[], compare: NameComparison): ReadonlySet<number> {
  const lengths: number[] = []
  const before: (number | null)[] = []
  names.forEach((name, at) => {
    let best = 0
    let from: number | null = null
    for (let other = 0; other < at; other++) {
      const length = lengths[other] ?? 0
      if (length > best && compare(names[other] ?? '', name) <= 0) {
        best = length
        from = other
      }
    }
    lengths.push(best + 1)
    before.push(from)
  })
  const chosen = new Set<number>()
  let at: number | null = names.length === 0 ? null : lengths.indexOf(Math.max(...lengths))
  while (at !== null) {
    chosen.add(at)
    at = before[at] ?? null
  }
  return chosen
}
