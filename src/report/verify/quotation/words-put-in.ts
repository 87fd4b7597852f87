/** Words of ours in square brackets may explain what is quoted; they may not weigh, turn, rename or replace it. */
import type { LanguageTag } from '#un'
import { matchesIn } from '../../facts/matches.ts'
import { canExpand } from '../names-said.ts'
import { officesNamed } from '../office-names.ts'
import { CEILINGS, FLOORS } from '../words/bound-words.ts'
import { isContentWord } from '../words/content-words.ts'
import type { Hedge } from '../words/hedge-words.ts'
import type { ModalKind } from '../words/modal-words.ts'
import type { Quantifier } from '../words/quantifier-words.ts'
import { EXCEPTING } from '../words/small-words.ts'
import { foldWord, tongueOf, unitsOf } from '../words/word-units.ts'
import { conditionsIn, hedgesIn, modalsIn, negationsIn, quantifiersIn } from '../words/words-in.ts'

type Finder = (words: string, language: LanguageTag) => readonly unknown[]

const WEIGHING: readonly { readonly find: Finder; readonly does: string }[] = [
  { find: negationsIn, does: 'denies what the passage says without it' },
  { find: exceptionsIn, does: 'turns what the passage says without it' },
  { find: conditionsIn, does: 'makes a condition that the passage does not make' },
  { find: boundsIn, does: 'makes a figure a limit' },
  { find: bindingIn, does: 'adds a duty, a plan or a chance' },
  { find: reservesIn, does: 'holds back what the passage says' },
  { find: amountsIn, does: 'says of how many it holds' },
]

/**
 * What an insertion does that it may not, as words behind "the insertion"; null where it only explains.
 *
 * Takes the words in the brackets and those of the passage that they stand for, empty where they stand for none: what these do
 * already, the insertion may do too.
 */
export function weightPutIn(insertion: string, left: string, language: LanguageTag): string | null {
  const kind = WEIGHING.find(
    ({ find }) => find(insertion, language).length > 0 && find(left, language).length === 0,
  )
  return kind?.does ?? null
}

function exceptionsIn(words: string): readonly unknown[] {
  return EXCEPTING.test(words) ? [words] : []
}

/** The words stand before a figure, which stands outside the brackets. */
function boundsIn(words: string, language: LanguageTag): readonly unknown[] {
  const tongue = tongueOf(language)
  const before = words.trimEnd()
  return [FLOORS[tongue].before, CEILINGS[tongue].before].some((side) => side.test(before)) ? [words] : []
}

function bindingIn(words: string, language: LanguageTag): readonly unknown[] {
  return modalsIn(words, language).filter(({ kind }) => BINDING.has(kind))
}
const BINDING: ReadonlySet<ModalKind> = new Set<ModalKind>([
  ...(['possible', 'advised', 'planned', 'commit', 'demanded', 'required'] as const),
])

function reservesIn(words: string, language: LanguageTag): readonly unknown[] {
  return hedgesIn(words, language).filter(({ kind }) => RESERVES.has(kind))
}
const RESERVES: ReadonlySet<Hedge> = new Set<Hedge>([
  'approximate',
  'bounded',
  'likely',
  'partly',
  'considered',
])

function amountsIn(words: string, language: LanguageTag): readonly unknown[] {
  return quantifiersIn(words, language).filter(({ kind }) => AMOUNTS.has(kind))
}
const AMOUNTS: ReadonlySet<Quantifier> = new Set<Quantifier>([
  'part',
  'few',
  'many',
  'most',
  'all',
  'wholly',
  'only',
])

/** An insertion where it stands: the words quoted right before it, and the passage from there on; neither where it opens. */
export interface PutIn {
  readonly words: string
  readonly before: string
  readonly left: string
  /** Nothing is quoted behind it. */
  readonly isLast: boolean
}

/**
 * What an insertion names or replaces that the passage has not; null where it does neither. `isKnown` tells of a word whether the
 * passage or the name of a State has it.
 */
export function strangePutIn(
  { words, before, left, isLast }: PutIn,
  language: LanguageTag,
  passage: string,
  isKnown: (word: string) => boolean,
): string | null {
  const name =
    officesNamed(words, language).find(({ written }) => !isKnown(written)) ??
    capitalsIn(words, before === '').find(
      ({ written }) =>
        isContentWord(foldWord(written), tongueOf(language)) &&
        !isKnown(written) &&
        !canExpand(written, passage),
    )
  if (name !== undefined) return `names “${name.written}”, which the passage does not`
  const isPlace = isLast && tongueOf(language) !== 'zh' && /^[\s,]*[\p{L}\p{N}]/u.test(left)
  const last = unitsOf(before, language).at(-1)
  const isOpen = last?.type === 'word' && !isContentWord(last.text, tongueOf(language))
  if (!isPlace || !isOpen || words.split(/\s+/u).every(isKnown)) return null
  return `stands in the place of the words of the passage: “${left.trim().split(/\s+/u).slice(0, SHOWN).join(' ')} …”`
}
const SHOWN = 6

/** Words written large; not the first where the quotation begins with the insertion. */
function capitalsIn(words: string, isFirst: boolean): { readonly written: string }[] {
  return matchesIn(words, CAPITAL)
    .filter(({ index }) => !isFirst || index > 0)
    .map(([written]) => ({ written }))
}
const CAPITAL = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}-]+/gu
