/** Collects the visible letters between the places where a statement begins and ends. */
import { statementOfAnchor } from '../anchors.ts'
import type { PrintedStatement } from '../statements-of.ts'
import { type Line, NEAR } from './lines.ts'
import { isNamed, NOTE_MARK, type Place } from './places.ts'

/** Running heads stand above, feet below: our page's body, in points from the top. */
const BODY = { top: 68, bottom: 736 }
const CHINESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u{3000}-\u{303f}\u{ff00}-\u{ffef}]/u

/** Where a long word may be broken; the renderer's own, for it prints no such sign of the text's. */
const MAY_BREAK = '\u{200b}'

interface Region {
  readonly statement: string
  readonly start: number
  readonly end: number
}

/**
 * The words of each statement, in the order the statements begin in the document.
 *
 * Takes the lines of each page and the places; a place that comes again is a heading row repeated on the next page. A
 * letter belongs to the statement that began last before it and has not ended; letters after a nameless place (numbers
 * of notes, notes of the first page) belong to none.
 */
export function gatherStatements(
  pages: readonly (readonly Line[])[],
  places: readonly Place[],
): PrintedStatement[] {
  const text = new VisibleText(pages)
  const regions = toRegions(places, text)
  const words = new Map<string, string[]>()
  for (const place of places) if (isNamed(place)) words.set(statementOfAnchor(place.statement), [])
  const owners = ownersOf(regions, text.length)
  let before = ''
  for (let at = 0; at < text.length; at++) {
    const owner = owners[at] ?? ''
    const pieces = words.get(statementOfAnchor(owner))
    if (pieces !== undefined) {
      const isNewStretch = (owner !== before && before !== NOTE_MARK) || text.beginsLine(at)
      if (isNewStretch && pieces.length > 0) pieces.push(text.gap(pieces.slice(-2).join(''), at))
      pieces.push(text.letter(at))
    }
    before = owner
  }
  return [...words].map(([id, pieces]) => ({ id, text: pieces.join('').replaceAll(MAY_BREAK, '') }))
}

/** A line of a page as it is seen, with the stretches of it that belong to statements; marks of notes are left out. */
export interface SeenLine {
  readonly isBody: boolean
  readonly text: string
  readonly anchors: readonly { readonly statement: string; readonly start: number; readonly end: number }[]
}

/** Every line of every page, heads and feet as well, in reading order. Takes the same as `gatherStatements`. */
export function seenLines(pages: readonly (readonly Line[])[], places: readonly Place[]): SeenLine[] {
  const text = new VisibleText(pages)
  const owners = ownersOf(toRegions(places, text), text.length)
  return pages.flatMap((lines, index) => {
    const starts = new Map(text.linesOf(index + 1).map(({ line, start }) => [line, start]))
    return lines.map((line): SeenLine => {
      const start = starts.get(line)
      if (start === undefined) return { isBody: false, text: line.letters.join(''), anchors: [] }
      return { isBody: true, ...stretchesOf(line, owners.slice(start, start + line.letters.length)) }
    })
  })
}

function stretchesOf({ letters }: Line, owners: readonly string[]): Pick<SeenLine, 'text' | 'anchors'> {
  const anchors: { statement: string; start: number; end: number }[] = []
  let text = ''
  for (const [at, letter] of letters.entries()) {
    const owner = owners[at] ?? ''
    if (owner === NOTE_MARK) continue
    const statement = statementOfAnchor(owner)
    const last = anchors.at(-1)
    if (statement !== '' && last?.statement === statement && last.end === text.length)
      last.end += letter.length
    else if (statement !== '')
      anchors.push({ statement, start: text.length, end: text.length + letter.length })
    text += letter
  }
  return { text, anchors }
}

/** All letters of the body in reading order, counted through. */
class VisibleText {
  readonly #letters: string[] = []
  /** Lines of each page with the count of letters before them. */
  readonly #pages: { readonly start: number; readonly line: Line }[][] = []
  readonly #starts = new Set<number>()
  readonly #pageEnds: number[] = []

  constructor(pages: readonly (readonly Line[])[]) {
    for (const lines of pages) {
      const kept: { readonly start: number; readonly line: Line }[] = []
      for (const line of lines.filter(({ y }) => y > BODY.top && y < BODY.bottom)) {
        kept.push({ start: this.#letters.length, line })
        this.#starts.add(this.#letters.length)
        this.#letters.push(...line.letters)
      }
      this.#pages.push(kept)
      this.#pageEnds.push(this.#letters.length)
    }
  }

  get length(): number {
    return this.#letters.length
  }

  letter(at: number): string {
    return this.#letters[at] ?? ''
  }

  linesOf(page: number): readonly { readonly start: number; readonly line: Line }[] {
    return this.#pages[page - 1] ?? []
  }

  beginsLine(at: number): boolean {
    return this.#starts.has(at)
  }

  pageEnd(page: number): number {
    return this.#pageEnds[page - 1] ?? this.length
  }

  /** Lines of Chinese join without a space, and so do the parts of a broken word and halves with a hyphen or a stroke. */
  gap(before: string, at: number): string {
    if (before.endsWith(MAY_BREAK) || this.letter(at) === MAY_BREAK) return ''
    const ends = [before.at(-1) ?? '', this.letter(at)]
    if (ends.some((end) => end.trim() === '') || /[\p{L}\p{N}][/-]$/u.test(before)) return ''
    return ends.some((end) => CHINESE.test(end)) ? '' : ' '
  }

  /** Where in the text a place stands: the count of letters before it. */
  position({ page, x, y }: Place): number {
    const lines = this.#pages[page - 1] ?? []
    const near = lines
      .filter(({ line }) => Math.abs(line.y - y) <= NEAR)
      .sort((left, right) => distance(left.line, x) - distance(right.line, x))[0]
    if (near === undefined) return lines.find(({ line }) => line.y > y)?.start ?? this.pageEnd(page)
    const along = near.line.isRightToLeft ? -x : x
    return near.start + near.line.places.filter((place) => place < along).length
  }
}

function distance(line: Line, x: number): number {
  return Math.max(0, line.left - x, x - line.right)
}

function toRegions(places: readonly Place[], text: VisibleText): Region[] {
  const open = new Map<string, Place>()
  const seen = new Set<string>()
  const regions: Region[] = []
  for (const place of places) {
    const begun = open.get(place.statement)
    if (!place.begins && begun !== undefined) {
      open.delete(place.statement)
      const statement = seen.has(place.statement) ? NOTE_MARK : place.statement
      regions.push({ statement, start: text.position(begun), end: text.position(place) })
      seen.add(place.statement)
    }
    if (!place.begins) continue
    if (place.statement === '') {
      regions.push({ statement: '', start: text.position(place), end: text.pageEnd(place.page) })
    } else open.set(place.statement, place)
  }
  return regions
}

function ownersOf(regions: readonly Region[], length: number): string[] {
  const owners = new Array<string>(length).fill('')
  const starts = new Int32Array(length).fill(-1)
  for (const { statement, start, end } of regions) {
    for (let at = start; at < end; at++) {
      if ((starts[at] ?? -1) > start) continue
      starts[at] = start
      owners[at] = statement
    }
  }
  return owners
}
