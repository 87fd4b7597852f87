/** Which items of two sequences answer each other, in order: by the same words, by the same statement, by likeness. */
import { diffArrays } from 'diff'

/** One step through both: an item of each, or of one only. The old one comes first where both stand at a place. */
export type Step<Item> =
  | { readonly type: 'both'; readonly old: Item; readonly new: Item }
  | { readonly type: 'old'; readonly old: Item }
  | { readonly type: 'new'; readonly new: Item }

/** The shortest way from one sequence to the other over items with the same key. */
export function stepsBetween<Item>(
  old: readonly Item[],
  fresh: readonly Item[],
  keyOf: (item: Item) => string,
): Step<Item>[] {
  const left = [...old]
  const right = [...fresh]
  return diffArrays(old.map(keyOf), fresh.map(keyOf)).flatMap(({ added, removed, value }): Step<Item>[] => {
    if (added) return right.splice(0, value.length).map((item) => ({ type: 'new', new: item }))
    if (removed) return left.splice(0, value.length).map((item) => ({ type: 'old', old: item }))
    const others = right.splice(0, value.length)
    return left.splice(0, value.length).flatMap((item, index): Step<Item>[] => {
      const other = others[index]
      return other === undefined ? [] : [{ type: 'both', old: item, new: other }]
    })
  })
}

/** What an item is compared by. */
export interface Signature {
  /** Same words and same kind. */
  readonly key: string
  /** The first statement in it, where there is one. */
  readonly statement: string | null
  /** Its words, each once, for likeness. */
  readonly words: ReadonlySet<string>
  /** Items of different kinds never answer each other. */
  readonly kind: string
}

/**
 * Matches two sequences: items with the same words first, then between those the ones that hold the same statement,
 * then the ones that are alike. Order is kept: what moved is old in one place and new in another.
 */
export function matchInOrder<Item>(
  old: readonly Item[],
  fresh: readonly Item[],
  signatureOf: (item: Item) => Signature,
): Step<Item>[] {
  const signatures = new Map([...old, ...fresh].map((item) => [item, signatureOf(item)]))
  const of = (item: Item): Signature => signatures.get(item) ?? EMPTY
  const bySame = stepsBetween(old, fresh, (item) => of(item).key)
  return refine(bySame, (left, right) => {
    let unnamed = 0
    const byStatement = stepsBetween(left, right, (item) => {
      const { kind, statement } = of(item)
      return statement === null ? `none ${unnamed++}` : `${kind} ${statement}`
    })
    return refine(byStatement, (some, others) => byLikeness(some, others, of))
  })
}

const EMPTY: Signature = { key: '', statement: null, words: new Set(), kind: '' }

/** Stretches without a match are matched again by another rule. */
function refine<Item>(
  steps: readonly Step<Item>[],
  rule: (old: readonly Item[], fresh: readonly Item[]) => Step<Item>[],
): Step<Item>[] {
  const refined: Step<Item>[] = []
  let old: Item[] = []
  let fresh: Item[] = []
  const flush = (): void => {
    if (old.length > 0 && fresh.length > 0) refined.push(...rule(old, fresh))
    else {
      refined.push(...old.map((item): Step<Item> => ({ type: 'old', old: item })))
      refined.push(...fresh.map((item): Step<Item> => ({ type: 'new', new: item })))
    }
    old = []
    fresh = []
  }
  for (const step of steps) {
    if (step.type === 'old') old.push(step.old)
    else if (step.type === 'new') fresh.push(step.new)
    else {
      flush()
      refined.push(step)
    }
  }
  flush()
  return refined
}

/** Items that share fewer of their words than this are different items. */
const LEAST_ALIKE = 0.5
/** More pairs than this are not weighed: such a stretch is another text altogether. */
const MOST_PAIRS = 40_000

/** The pairing in order with the greatest likeness in all. */
function byLikeness<Item>(
  old: readonly Item[],
  fresh: readonly Item[],
  of: (item: Item) => Signature,
): Step<Item>[] {
  if (old.length * fresh.length > MOST_PAIRS) return apart(old, fresh)
  const best: number[][] = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(fresh.length + 1).fill(0),
  )
  const weight = old.map((left) => fresh.map((right) => likeness(of(left), of(right))))
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0
  for (let row = old.length - 1; row >= 0; row--)
    for (let column = fresh.length - 1; column >= 0; column--) {
      const pair = weight[row]?.[column] ?? 0
      const joined = pair === 0 ? 0 : pair + at(row + 1, column + 1)
      const line = best[row]
      if (line !== undefined) line[column] = Math.max(joined, at(row + 1, column), at(row, column + 1))
    }
  return walk(old, fresh, weight, at)
}

function walk<Item>(
  old: readonly Item[],
  fresh: readonly Item[],
  weight: readonly (readonly number[])[],
  at: (row: number, column: number) => number,
): Step<Item>[] {
  const steps: Step<Item>[] = []
  let row = 0
  let column = 0
  while (row < old.length || column < fresh.length) {
    const left = old[row]
    const right = fresh[column]
    const pair = weight[row]?.[column] ?? 0
    if (
      left !== undefined &&
      right !== undefined &&
      pair > 0 &&
      at(row, column) === pair + at(row + 1, column + 1)
    ) {
      steps.push({ type: 'both', old: left, new: right })
      row++
      column++
    } else if (left !== undefined && (right === undefined || at(row, column) === at(row + 1, column))) {
      steps.push({ type: 'old', old: left })
      row++
    } else if (right !== undefined) {
      steps.push({ type: 'new', new: right })
      column++
    }
  }
  return steps
}

function apart<Item>(old: readonly Item[], fresh: readonly Item[]): Step<Item>[] {
  return [
    ...old.map((item): Step<Item> => ({ type: 'old', old: item })),
    ...fresh.map((item): Step<Item> => ({ type: 'new', new: item })),
  ]
}

function likeness(left: Signature, right: Signature): number {
  if (left.kind !== right.kind) return 0
  const share = sharedWords(left.words, right.words)
  return share >= LEAST_ALIKE ? share : 0
}

/** How many of their words two texts share, from 0 to 1: twice the shared ones over all (Dice). */
export function sharedWords(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size + right.size === 0) return 1
  let shared = 0
  for (const word of left) if (right.has(word)) shared++
  return (2 * shared) / (left.size + right.size)
}

/** The words of a text, folded, each once; a Chinese character is a word. */
export function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu) ?? [])
}

const PIECES =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}\u0640])+(?:[.,'’·\-\u2011/:](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*|\s+|./gsu

/**
 * A text cut for comparing: words with their inner marks, numbers with theirs, single Chinese characters, stretches of
 * space, any other character. Joined they give the text again.
 */
export function piecesOf(text: string): readonly string[] {
  return text.match(PIECES) ?? []
}
