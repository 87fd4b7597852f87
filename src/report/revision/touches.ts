/** What an edit of a sentence touches: figures, dates, names of States, and the words that turn or weigh it. */
import { type LanguageTag, readDates, type StateTable } from '#un'
import { differingFigures, figuresOf } from '../facts/figures.ts'
import { officialOf } from '../translation/translatable.ts'
import type { FoundWord } from '../verify/words/word-table.ts'
import {
  conditionsIn,
  contrastsIn,
  hedgesIn,
  modalsIn,
  negationsIn,
  quantifiersIn,
} from '../verify/words/words-in.ts'

type Words = readonly Pick<FoundWord<string>, 'kind' | 'start' | 'end'>[]

/** Words that turn or weigh a sentence, and who finds them. */
const STRENGTH_WORDS = {
  negation: negationsIn,
  modal: modalsIn,
  hedge: hedgesIn,
  condition: (text: string, language: LanguageTag): Words => [
    ...conditionsIn(text, language),
    ...contrastsIn(text, language),
  ],
  quantity: quantifiersIn,
} as const satisfies Readonly<Record<string, (text: string, language: LanguageTag) => Words>>

const STRENGTHS = ['negation', 'modal', 'hedge', 'condition', 'quantity'] as const
type Strength = (typeof STRENGTHS)[number]

export const TOUCHES = [
  'number',
  'date',
  'state-name',
  ...STRENGTHS,
  'spelling',
  'punctuation',
  'wording',
] as const
export type Touch = (typeof TOUCHES)[number]

/**
 * What the way from one wording to the other touches, the gravest first.
 *
 * Takes the two wordings and their language; a table of States, or null where names are not to be looked for. Gives
 * `spelling` where a word or two differ by few letters, `punctuation` where no word differs, `wording` for the rest.
 * Limits: a first classification by words; whether the sense has changed is for a person and the verifier.
 */
export function touchesOf(
  was: string,
  now: string,
  language: LanguageTag,
  states: StateTable | null,
): readonly Touch[] {
  const grave: Touch[] = [
    ...(numbersDiffer(was, now, language) ? (['number'] as const) : []),
    ...(datesDiffer(was, now, language) ? (['date'] as const) : []),
    ...(states !== null && namesDiffer(was, now, language, states) ? (['state-name'] as const) : []),
    ...STRENGTHS.filter((strength) => strengthDiffers(was, now, language, strength)),
  ]
  if (grave.length > 0) return grave
  const before = lettersOnly(was)
  const after = lettersOnly(now)
  if (before === after) return ['punctuation']
  return [isSlip(before.split(' '), after.split(' ')) ? 'spelling' : 'wording']
}

/** Figures outside dates: a changed date is said once. */
function numbersDiffer(was: string, now: string, language: LanguageTag): boolean {
  const required = (text: string): ReturnType<typeof figuresOf> =>
    figuresOf(withoutDates(text, language), language).map((figure) => ({ ...figure, optional: false }))
  const { lost, added } = differingFigures(required(was), required(now))
  return lost.length + added.length > 0
}

function withoutDates(text: string, language: LanguageTag): string {
  return readDates(text, officialOf(language)).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ; ${rest.slice(end)}`,
    text,
  )
}

function datesDiffer(was: string, now: string, language: LanguageTag): boolean {
  const dates = (text: string): string =>
    readDates(text, officialOf(language))
      .map(({ on, written }) => on ?? written)
      .join()
  return dates(was) !== dates(now)
}

function namesDiffer(was: string, now: string, language: LanguageTag, states: StateTable): boolean {
  const official = officialOf(language)
  const names = (text: string): string =>
    states
      .findAllIn(text, official === undefined ? {} : { language: official })
      .map(({ entry }) => entry.code)
      .join()
  return names(was) !== names(now)
}

function strengthDiffers(was: string, now: string, language: LanguageTag, strength: Strength): boolean {
  if (officialOf(language) === undefined) return false
  const words = (text: string): string =>
    STRENGTH_WORDS[strength](text, language)
      .map(({ start, end }) => text.slice(start, end).toLowerCase().replaceAll('’', "'"))
      .join()
  return words(was) !== words(now)
}

function lettersOnly(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** At most two words differ, each by at most two letters of four or more. */
function isSlip(was: readonly string[], now: readonly string[]): boolean {
  if (was.length !== now.length) return false
  const pairs = was.flatMap((word, index) => (word === now[index] ? [] : [[word, now[index] ?? ''] as const]))
  return pairs.length <= 2 && pairs.every(([one, other]) => one.length >= 4 && distance(one, other) <= 2)
}

/** Letters put in, taken out or replaced on the way from one word to the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1]
    for (let index = 1; index <= other.length; index++) {
      const replaced = (row[index - 1] ?? 0) + (letter === other[index - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
