/** Cuts a list into pages. */
import { type Place, readCursor, writeCursor } from './cursor.ts'

/** The part of a question that asks for a page. */
export interface PageAsked {
  readonly limit: number
  readonly after?: string | undefined
}

export interface Page<Item> {
  readonly items: Item[]
  readonly next: string | null
}

/** A page of a list that is short enough to be read whole, in the order it has; `idOf` is unique. */
export function cutPage<Item>(
  all: readonly Item[],
  question: unknown,
  { limit, after }: PageAsked,
  idOf: (item: Item) => string,
): Page<Item> {
  const [last] = readCursor(question, after) ?? []
  const from = last === undefined ? 0 : all.findIndex((item) => idOf(item) === last) + 1
  const items = all.slice(from, from + limit)
  const end = items.at(-1)
  const isMore = from + limit < all.length && end !== undefined
  return { items, next: isMore ? writeCursor(question, [idOf(end)]) : null }
}

/**
 * A page of a list that is read in parts, each item only if it passes. `read` gives at most so many after a place, none at
 * the end. Limits: of a list of which hardly anything passes at most 5000 items are looked at for one page.
 */
export async function siftPage<Item>(
  question: unknown,
  { limit, after }: PageAsked,
  passes: (item: Item) => boolean,
  means: {
    readonly read: (after: Place | null, most: number) => Promise<readonly Item[]>
    readonly placeOf: (item: Item) => Place
  },
): Promise<Page<Item>> {
  const items: Item[] = []
  let place = readCursor(question, after)
  for (let looked = 0; looked < MOST_LOOKED_AT; ) {
    const part = await means.read(place, PART)
    for (const item of part) {
      if (items.length === limit) return { items, next: writeCursor(question, place ?? []) }
      if (passes(item)) items.push(item)
      place = means.placeOf(item)
    }
    looked += part.length
    if (part.length < PART) return { items, next: null }
  }
  return { items, next: place === null ? null : writeCursor(question, place) }
}

const PART = 200
const MOST_LOOKED_AT = 5000
