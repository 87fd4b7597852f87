/** Finds the units of an issued file again in the edited one: by anchors, by their words, by likeness. */
import { type EditedBlock, foldSpace, sharedWords, wordsIn } from '#official-document'
import { sentencesOf } from '#passage'
import type { LanguageTag } from '#un'
import { hasWords, type IssuedText, isNumbering, type Unit } from './units.ts'

/** A stretch of one paragraph of the edited file; half open, UTF-16. */
export interface Stretch {
  readonly block: number
  readonly start: number
  readonly end: number
}

/** A unit found again: its words now, and where they begin. */
export interface FoundUnit {
  readonly unit: Unit
  readonly text: string
  readonly at: Stretch
}

export interface FoundUnits {
  /** In the order of the edited file. */
  readonly found: readonly FoundUnit[]
  readonly removed: readonly Unit[]
  /** Sentences that belong to no unit, in the order of the edited file. */
  readonly loose: readonly { readonly text: string; readonly at: Stretch }[]
}

/** An anchored sentence that shares fewer of its words with the one issued is another sentence. */
const LEAST_SHARED = 0.2
/** A heading, or a unit of so few words, is the one at its anchor whatever it says now. */
const FEW_WORDS = 3
/** A sentence without an anchor must share more to be taken for an edited one. */
const LEAST_ALIKE = 0.5
/** A statement edited into more sentences than this is taken for its likest ones. */
const LONGEST_RUN = 6
/** Shorter words are found only where they stand alone: "Yes" is part of many sentences. */
const SHORT = 12

/**
 * Gives every letter and figure of the edited file to a unit, to a number, or to a loose sentence; none is lost.
 *
 * Takes the issued file's units, the edited file's paragraphs, and the report's language, for cutting sentences.
 */
export function findUnits(
  issued: IssuedText,
  blocks: readonly EditedBlock[],
  language: LanguageTag,
): FoundUnits {
  const search = new Search(issued, blocks, language)
  search.byAnchor()
  search.byWords()
  search.changedAtAnchor()
  search.changedElsewhere()
  return search.result()
}

class Search {
  /** For each paragraph, for each UTF-16 unit: the place of its owner among the units plus one, or 0. */
  readonly #owners: readonly Uint32Array[]
  readonly #pieces = new Map<string, Stretch[]>()
  readonly #placed = new Map<Unit, Stretch[]>()
  readonly #index: ReadonlyMap<Unit, number>
  readonly #folded: readonly string[]
  readonly #sentences = new Map<number, readonly { readonly start: number; readonly end: number }[]>()

  constructor(
    readonly issued: IssuedText,
    readonly blocks: readonly EditedBlock[],
    readonly language: LanguageTag,
  ) {
    this.#owners = blocks.map(({ text }) => new Uint32Array(text.length))
    this.#folded = blocks.map(({ text }) => foldSpace(text))
    this.#index = new Map(issued.units.map((unit, index) => [unit, index]))
    for (const [block, { anchors }] of blocks.entries())
      for (const { statement, start, end } of anchors)
        this.#pieces.set(statement, [...(this.#pieces.get(statement) ?? []), { block, start, end }])
  }

  /** Anchors whose words are as issued, wherever a word processor has put their ends. */
  byAnchor(): void {
    for (const unit of this.issued.units) {
      const pieces = this.#pieces.get(unit.id) ?? []
      if (pieces.length === 0) continue
      if (foldSpace(pieces.map((piece) => this.#words(piece)).join(' ')) === unit.text)
        this.#own(unit, pieces)
      else {
        const near = pieces.flatMap((piece) => this.#exact(unit, piece.block, piece) ?? [])[0]
        if (near !== undefined) this.#own(unit, [near])
      }
    }
  }

  /** Units without anchors, or whose anchors hold other words now, found by their words: as near as may be. */
  byWords(): void {
    let guess = 0
    for (const unit of this.issued.units) {
      const place = this.#placed.get(unit)?.[0]
      if (place === undefined) {
        const found = this.#nearest(unit, guess)
        if (found !== null) this.#own(unit, [found])
      }
      guess = this.#placed.get(unit)?.[0]?.block ?? guess
    }
  }

  /** What stands at the anchor of a unit not yet found: its edited words, up to the ends of their sentences. */
  changedAtAnchor(): void {
    for (const unit of this.#open()) {
      const pieces = this.#pieces.get(unit.id) ?? []
      const stretches = pieces.flatMap((piece) => this.#freeWithin(this.#toSentenceEnds(unit, piece)))
      const sentences = stretches.flatMap((stretch) => this.#cut(stretch))
      const best = this.#bestRun(unit, sentences)
      if (best !== null) this.#own(unit, best)
    }
  }

  /** Sentences without an owner that are like a unit not yet found. */
  changedElsewhere(): void {
    const open = this.#open().map((unit) => ({ unit, words: wordsIn(unit.text) }))
    for (const sentence of this.#free()) {
      if (open.length === 0) return
      const words = wordsIn(this.#words(sentence))
      let best = -1
      let most = LEAST_ALIKE
      for (const [index, each] of open.entries()) {
        const shared = sharedWords(words, each.words)
        if (shared > most) {
          most = shared
          best = index
        }
      }
      const [answer] = best === -1 ? [] : open.splice(best, 1)
      if (answer !== undefined) this.#own(answer.unit, [sentence])
    }
  }

  result(): FoundUnits {
    const found = [...this.#placed].flatMap(([unit, stretches]): FoundUnit[] => {
      const [at] = stretches
      if (at === undefined) return []
      return [{ unit, text: foldSpace(stretches.map((stretch) => this.#words(stretch)).join(' ')), at }]
    })
    const loose = this.#free()
      .map((at) => ({ text: foldSpace(this.#words(at)), at }))
      .filter(({ text, at }) => !this.#isNumber(text, at))
    return { found: found.sort((one, other) => before(one.at, other.at)), removed: this.#open(), loose }
  }

  /** A number at the beginning of a line, printed by the issued file or followed by more. */
  #isNumber(text: string, { block, start, end }: Stretch): boolean {
    const line = this.blocks[block]?.text ?? ''
    if (!isNumbering(text) || hasWords(line.slice(0, start))) return false
    return this.issued.numbering.has(text) || hasWords(line.slice(end))
  }

  #open(): Unit[] {
    return this.issued.units.filter((unit) => !this.#placed.has(unit))
  }

  #words({ block, start, end }: Stretch): string {
    return this.blocks[block]?.text.slice(start, end) ?? ''
  }

  #own(unit: Unit, stretches: readonly Stretch[]): void {
    this.#placed.set(unit, [...stretches])
    for (const { block, start, end } of stretches)
      this.#owners[block]?.fill((this.#index.get(unit) ?? 0) + 1, start, end)
  }

  #isFree({ block, start, end }: Stretch): boolean {
    return this.#owners[block]?.subarray(start, end).every((owner) => owner === 0) ?? false
  }

  /** The unit's very words in a paragraph, in letters nobody owns; `at` is an anchor they must touch. */
  #exact(unit: Unit, block: number, at: Stretch | null): Stretch | null {
    if (this.#folded[block]?.includes(unit.text) !== true) return null
    const pattern = unit.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s\\u200B]+')
    const line = this.blocks[block]?.text ?? ''
    for (const match of line.matchAll(new RegExp(pattern, 'gu'))) {
      const stretch = { block, start: match.index, end: match.index + match[0].length }
      const touches = at === null || (stretch.start <= at.end && at.start <= stretch.end)
      if (touches && this.#isFree(stretch) && this.#isWhole(unit, stretch, at !== null)) return stretch
    }
    return null
  }

  /** Words are not found inside a word, nor short ones inside a sentence. */
  #isWhole(unit: Unit, { block, start, end }: Stretch, isAnchored: boolean): boolean {
    const line = this.blocks[block]?.text ?? ''
    if (unit.text.length < SHORT && !isAnchored)
      return !hasWords(this.#freeText(block, 0, start)) && !hasWords(this.#freeText(block, end, line.length))
    const isLetter = (at: number): boolean => /^[\p{L}\p{N}]$/u.test(line[at] ?? '')
    const isCaseless = /\p{Script=Han}/u.test(unit.text)
    return isCaseless || !((isLetter(start - 1) && isLetter(start)) || (isLetter(end - 1) && isLetter(end)))
  }

  #freeText(block: number, start: number, end: number): string {
    return this.#freeWithin({ block, start, end })
      .map((stretch) => this.#words(stretch))
      .join('')
  }

  #nearest(unit: Unit, guess: number): Stretch | null {
    const count = this.blocks.length
    for (let away = 0; away < count; away++) {
      for (const block of away === 0 ? [guess] : [guess + away, guess - away]) {
        if (block < 0 || block >= count) continue
        const found = this.#exact(unit, block, null)
        if (found !== null) return found
      }
    }
    return null
  }

  #sentencesIn(block: number): readonly { readonly start: number; readonly end: number }[] {
    const known = this.#sentences.get(block)
    if (known !== undefined) return known
    const cut = sentencesOf(this.blocks[block]?.text ?? '', this.language)
    this.#sentences.set(block, cut)
    return cut
  }

  /** The anchor's stretch, widened to the ends of its first and last sentence, short of other units' anchors. */
  #toSentenceEnds(unit: Unit, { block, start, end }: Stretch): Stretch {
    const touched = this.#sentencesIn(block).filter((each) => each.start < end && each.end > start)
    const others = (this.blocks[block]?.anchors ?? []).filter(({ statement }) => statement !== unit.id)
    const least = Math.max(0, ...others.filter((other) => other.end <= start).map((other) => other.end))
    const most = Math.min(
      this.blocks[block]?.text.length ?? end,
      ...others.filter((other) => other.start >= end).map((other) => other.start),
    )
    return {
      block,
      start: Math.max(least, Math.min(start, touched[0]?.start ?? start)),
      end: Math.min(most, Math.max(end, touched.at(-1)?.end ?? end)),
    }
  }

  /** The stretches within one that nobody owns and that hold words. */
  #freeWithin({ block, start, end }: Stretch): Stretch[] {
    const owners = this.#owners[block]
    const free: Stretch[] = []
    let from = start
    for (let at = start; at <= end; at++) {
      if (at < end && owners?.[at] === 0) continue
      const stretch = { block, start: from, end: at }
      if (at > from && hasWords(this.#words(stretch))) free.push(stretch)
      from = at + 1
    }
    return free
  }

  /** A stretch cut at the ends of sentences. */
  #cut({ block, start, end }: Stretch): Stretch[] {
    const cuts = this.#sentencesIn(block)
      .map((sentence) => sentence.start)
      .filter((at) => at > start && at < end)
    const starts = [start, ...cuts]
    return starts
      .map((from, index) => ({ block, start: from, end: starts[index + 1] ?? end }))
      .filter((stretch) => hasWords(this.#words(stretch)))
  }

  #free(): Stretch[] {
    return this.blocks.flatMap(({ text }, block) =>
      this.#freeWithin({ block, start: 0, end: text.length }).flatMap((stretch) => this.#cut(stretch)),
    )
  }

  /** The neighbouring sentences that together are most like the unit; null where none is. */
  #bestRun(unit: Unit, sentences: readonly Stretch[]): Stretch[] | null {
    const words = wordsIn(unit.text)
    let best: Stretch[] | null = null
    let most = unit.level !== null || words.size <= FEW_WORDS ? -1 : LEAST_SHARED
    for (let from = 0; from < sentences.length; from++)
      for (let to = from + 1; to <= Math.min(sentences.length, from + LONGEST_RUN); to++) {
        const run = sentences.slice(from, to)
        const shared = sharedWords(words, wordsIn(run.map((each) => this.#words(each)).join(' ')))
        if (shared <= most) continue
        most = shared
        best = run
      }
    return best
  }
}

function before(one: Stretch, other: Stretch): number {
  return one.block - other.block || one.start - other.start
}
