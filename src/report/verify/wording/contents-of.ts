/** The content words of a wording by where they stand: by unit, by clause, and by key. Each put in order once a wording. */
import { rememberedFor } from '../../facts/remember.ts'
import type { Content, Wording } from './wording.ts'

type Contents = readonly Content[]

const NONE: Contents = []

/** The content words that stand at a unit: its own, and its meanings. */
export function contentsAt(wording: Wording, unit: number): Contents {
  return byUnit(wording)[unit] ?? NONE
}

/** True where a content word that is so stands among the units from one up to another. */
export function hasContent(
  wording: Wording,
  from: number,
  to: number,
  isSo: (content: Content) => boolean,
): boolean {
  const contents = byUnit(wording)
  for (let unit = from; unit < to; unit++) if (contents[unit]?.some(isSo) === true) return true
  return false
}

const byUnit = rememberedFor(({ contents, units }: Wording) =>
  grouped(contents, units.length, ({ unit }) => unit),
)

/** The content words of a clause. */
export function contentsOfClause(wording: Wording, clause: number): Contents {
  return byClause(wording)[clause] ?? NONE
}

const byClause = rememberedFor(({ contents, clauses }: Wording) =>
  grouped(contents, clauses.length, ({ clause }) => clause),
)

function grouped(
  contents: Contents,
  count: number,
  placeOf: (content: Content) => number,
): readonly Contents[] {
  const found: Content[][] = Array.from({ length: count })
  for (const content of contents) {
    const place = placeOf(content)
    const group = found[place]
    if (group === undefined) found[place] = [content]
    else group.push(content)
  }
  return found
}

/** The content words of some clauses, clause by clause. */
export function contentsIn(wording: Wording, { clauses }: { readonly clauses: readonly number[] }): Contents {
  const [only] = clauses
  if (only !== undefined && clauses.length === 1) return contentsOfClause(wording, only)
  const groups = byClause(wording)
  return clauses.flatMap((clause) => groups[clause] ?? NONE)
}

/** The keys of each sentence, which show what two sentences have in common. */
export const keysBySentence = rememberedFor(
  ({ contentsOfSentence }: Wording): ReadonlyMap<number, ReadonlySet<string>> =>
    new Map([...contentsOfSentence].map(([sentence, own]) => [sentence, new Set(own.map(({ key }) => key))])),
)

/** How many keys both have. */
export function sharedKeys(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const key of one) if (other.has(key)) count++
  return count
}

/** The units where a content word with the key stands, in order. */
export function placesOf(wording: Wording, key: string): readonly number[] {
  return byKey(wording).get(key) ?? NOWHERE
}

const NOWHERE: readonly number[] = []

const byKey = rememberedFor(({ contents }: Wording): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>()
  for (const { key, unit } of contents) {
    const units = places.get(key)
    if (units === undefined) places.set(key, [unit])
    else units.push(unit)
  }
  return places
})

/** The content words with a negative prefix, of which most texts have none. */
export const contentsDenying = rememberedFor(({ contents }: Wording) =>
  contents.filter((content): content is Content & { readonly denies: string } => content.denies !== null),
)
