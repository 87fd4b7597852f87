/** Reads what stands around a thing asked: money, condition, recurrence, matter, those addressed. */
import type { FundingSource, MandateKind } from './mandate.ts'
import type { CircumstanceWords, KindWords } from './mandate-words.ts'

/** Where the money is to come from, by the first source of the table that is named; `own` for a clause about money itself. */
export function readFunding(
  text: string,
  place: 'own' | 'embedded',
  { funding }: CircumstanceWords,
): FundingSource | null {
  return funding.find((each) => each[place].test(text))?.source ?? null
}

/** The conditions as written, in order, parted by "; "; null for none. */
export function readCondition(text: string, { conditions }: CircumstanceWords): string | null {
  const found = conditions
    .flatMap((pattern) => {
      const match = pattern.exec(text)
      return match === null
        ? []
        : [{ at: match.index, end: match.index + match[0].length, words: match[0].trim() }]
    })
    .sort((one, other) => one.at - other.at || other.end - one.end)
  const apart = found.filter((each, index) =>
    found.slice(0, index).every((earlier) => earlier.end <= each.at),
  )
  return apart.length === 0 ? null : apart.map(({ words }) => words).join('; ')
}

export function readRecurrence(text: string, { recurrences }: CircumstanceWords): string | null {
  return recurrences.find(({ words }) => words.test(text))?.as ?? null
}

const QUOTED = /[“"«„]([^”"»]+)[”"»]/gu

/** The matter of a thing of a kind; for an item of an agenda its title, the last of those quoted ("the sub-item entitled"). */
export function readSubject(kind: MandateKind, text: string, { subjects }: KindWords): string | null {
  if (kind === 'place-on-agenda') return titleOf(text)
  for (const pattern of subjects[kind] ?? []) {
    const match = pattern.exec(text)
    if (match === null) continue
    const matter = tidy(match[match.length - 1] ?? '')
    if (matter !== '') return matter
  }
  return null
}

function titleOf(text: string): string | null {
  const titles = [...text.matchAll(QUOTED)].map((match) => match[1] ?? '')
  const under = /\bunder the item\b/.test(text)
  return (under ? titles[titles.length - 1] : titles[0])?.trim() ?? null
}

/** Those addressed, as written, by the first pattern of the kind that finds any; the caller normalises them. */
export function readAddressees(kind: MandateKind, text: string, { addressees }: KindWords): string[] {
  for (const pattern of addressees[kind] ?? []) {
    const found = [...text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))]
    const written = found.flatMap((match) => match[1]?.trim() ?? [])
    if (written.length > 0) return kind === 'report' ? written : written.slice(0, 1)
  }
  return []
}

/** Without the time limit and the marks at the end. */
function tidy(matter: string): string {
  return (matter.split('; ', 1)[0] ?? '')
    .replace(
      /,? (?:(?:for consideration|for its consideration|to the General Assembly|to the Assembly|to the Human Rights Council)\b[^;]*)$/,
      '',
    )
    .replace(/,? (?:at|during|by) (?:its|the) [a-z0-9]+(?:-[a-z]+)?(?: and [a-z-]+)? sessions?\b.*$/, '')
    .replace(/[\s,;.:]+$/, '')
    .trim()
}
