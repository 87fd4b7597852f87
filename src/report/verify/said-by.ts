/** Which of the cited passages may carry a figure, where a statement reports several States side by side. */
import { isOfficialLanguage, type Language, type StateInText } from '#un'
import type { Statement } from '../statement.ts'
import { type NamedTogether, namedTogether, speakersOf, statesNamedIn } from './named-states.ts'
import type { PassageUnderProof, ProofContext } from './verification.ts'
import { EACH } from './words/attribution-words.ts'
import { RESPECTIVELY } from './words/event-words.ts'
import { LOCATIVES } from './words/rate-words.ts'

/** For each place of a statement, the States it is said of. */
export interface SaidBy {
  /**
   * Sets of indices of passages, each of which must hold what stands at a place ("each": one set a State); null where any
   * passage may.
   */
  at(place: Place): readonly ReadonlySet<number>[] | null
}

type Place = { readonly start: number; readonly end: number }

const ANYONE: SaidBy = { at: () => null }

/**
 * Reads who says what in "Arvenia reported 12 cases and Dalmere 40".
 *
 * Takes the statement and the passages it cites. Names count that head a clause, where they stand for different cited
 * passages; a figure belongs to the names before it, or to those after it where the first figure comes before the first
 * name ("12 cases were reported by Arvenia"). A figure in brackets behind a name is that State's; what "each" of several
 * has, each must have; what "respectively" pairs with the names is paired in order.
 */
export function saidBy(
  statement: Statement,
  passages: readonly PassageUnderProof[],
  context: ProofContext,
  figures: readonly Place[],
): SaidBy {
  if (new Set(passages.map(({ memberState }) => memberState)).size < 2) return ANYONE
  const { text, language } = statement
  const all = namedTogether(text, language, statesNamedIn(text, language, context))
  const bracketed = bracketedIn(text, all, passages, context)
  const groups = all
    .filter(({ areSpeakers }) => areSpeakers)
    .map((group) => ({ group, carriers: carriersOf(group.names, passages, context) }))
    .filter(({ carriers }) => carriers.size > 0)
  const isAfter = (figures[0]?.start ?? 0) < (groups[0]?.group.start ?? 0)
  const located = locatedIn(text, all, passages, context, isOfficialLanguage(language) ? language : 'en')
  const each = EACH[isOfficialLanguage(language) ? language : 'en']
  return {
    at: ({ start, end }) => {
      const own = bracketed.find((bracket) => bracket.start <= start && end <= bracket.end)
      if (own !== undefined) return [own.carriers]
      const place = located.find((name) => name.start >= end)
      if (place !== undefined && IN_PLACE.test(text.slice(end, place.start))) return [place.carriers]
      const near = isAfter
        ? groups.find(({ group }) => group.start >= end)
        : groups.findLast(({ group }) => group.end <= start)
      if (near === undefined) return null
      const inOrder = namedInOrder(near.group, statement, figures, start)
      if (inOrder !== null) return [carriersOf([inOrder], passages, context)]
      if (near.group.names.length > 1 && each.test(text.slice(near.group.end, start)))
        return near.group.names.map((name) => carriersOf([name], passages, context))
      return groups.length < 2 ? null : [near.carriers]
    },
  }
}

/** "Arvenia and Telmavia had trained 640 and 410 officers respectively": the name that stands at the figure's place in the order. */
function namedInOrder(
  { names, start, end }: NamedTogether,
  { text, language }: Statement,
  figures: readonly Place[],
  at: number,
): StateInText | null {
  if (!isOfficialLanguage(language) || names.length < 2 || !RESPECTIVELY[language].test(text)) return null
  const own =
    at > end ? figures.filter((each) => each.start > end) : figures.filter((each) => each.end < start)
  return own.length === names.length ? (names[own.findIndex((each) => each.start === at)] ?? null) : null
}

/** Between a figure and "in Arvenia": words of one clause, no other figure. */
const IN_PLACE = /^[^,;.:()\d，；、،؛]{0,60}$/u

/** "Ten years in Arvenia and seven in Bolmar": the names behind "in", where several stand so. */
function locatedIn(
  text: string,
  groups: readonly NamedTogether[],
  passages: readonly PassageUnderProof[],
  context: ProofContext,
  language: Language,
): (Place & { readonly carriers: ReadonlySet<number> })[] {
  const located = groups.flatMap(({ names, start, end, areSpeakers }) => {
    const [name, another] = names
    if (name === undefined || another !== undefined || areSpeakers) return []
    const carriers = carriersOf([name], passages, context)
    const isBehindIn = LOCATIVES[language].test(text.slice(Math.max(0, start - 16), start))
    return isBehindIn && carriers.size > 0 ? [{ start, end, carriers }] : []
  })
  return located.length > 1 ? located : []
}

const IN_BRACKETS = /^\s*[(（]([^()（）]*)[)）]/u

/** "Arvenia (60 officers)": the brackets behind a name and the passages of that State. */
function bracketedIn(
  text: string,
  groups: readonly NamedTogether[],
  passages: readonly PassageUnderProof[],
  context: ProofContext,
): (Place & { readonly carriers: ReadonlySet<number> })[] {
  return groups
    .flatMap(({ names }) => names)
    .flatMap((name) => {
      const match = IN_BRACKETS.exec(text.slice(name.end))
      const carriers = carriersOf([name], passages, context)
      if (match === null || carriers.size === 0) return []
      return [{ start: name.end, end: name.end + match[0].length, carriers }]
    })
}

function carriersOf(
  names: readonly StateInText[],
  passages: readonly PassageUnderProof[],
  context: ProofContext,
): Set<number> {
  const codes = names.map(({ entry }) => entry.code)
  return new Set(
    passages.flatMap((passage, index) => {
      const speakers = speakersOf(passage, context)
      return codes.some((code) => speakers.has(code)) ? [index] : []
    }),
  )
}
