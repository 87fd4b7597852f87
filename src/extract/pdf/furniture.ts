/** Finds running heads, feet and page numbers: what stands again at the same place on other pages. */
import type { PageContent } from './page-content.ts'
import { commonest, type Run } from './runs.ts'
import { isAlwaysFurniture, isPageNumber, pageNumberOf } from './un-furniture.ts'

interface PageRuns {
  readonly page: Pick<PageContent, 'number' | 'width' | 'height'>
  readonly runs: readonly Run[]
}

export interface Furniture {
  readonly head: ReadonlySet<Run>
  readonly foot: ReadonlySet<Run>
}

interface Candidate {
  readonly run: Run
  readonly page: number
  readonly text: string
  readonly signature: string
  /** The text of everything on its baseline. */
  readonly row: string
  /** From the top of the page for heads, from its bottom for feet. */
  readonly depth: number
}

const ZONE = 0.2
const SAME_DEPTH = 8
const SHARE = 0.3
const NUMBER_BAND = 16

/** For each page, in order, the runs that are head or foot. */
export function findFurniture(pages: readonly PageRuns[]): Furniture[] {
  const heads = findEdge(pages, 'head')
  const feet = findEdge(pages, 'foot')
  return pages.map((_, i) => ({ head: heads[i] ?? new Set(), foot: feet[i] ?? new Set() }))
}

function findEdge(pages: readonly PageRuns[], edge: 'head' | 'foot'): Set<Run>[] {
  const candidates = pages.map((page) => candidatesOf(page, edge))
  const repeated = repeatedSignatures(candidates)
  const first = pages[0] === undefined ? '' : plain(pages[0].runs.map(runText).join(' '))
  const stands = standsAgain(candidates)
  const offsets = numberOffsets(candidates)
  return candidates.map((own, i) => {
    const always = own.filter((one) => isAlways(one, edge)).map((one) => one.run)
    const prose = proseOf(own, pages[i]?.runs ?? [])
    const likely = own.filter(
      (one) =>
        (isRepeated(repeated, one) && !prose.has(one.run) && !followsMark(one.run, pages[i]?.runs ?? [])) ||
        isNumber(one, own, offsets) ||
        (edge === 'head' &&
          i > 0 &&
          (stands(one) || isSmaller(one, pages[i])) &&
          isTitleAgain(one, own, first, pages[i])),
    )
    const found = withBand(
      own,
      new Set(likely.map((one) => one.run)),
      commonest((pages[i]?.runs ?? []).map((run) => run.size)),
    )
    return outermost(own, new Set([...always, ...found]), new Set(always))
  })
}

function isAlways(candidate: Candidate, edge: 'head' | 'foot'): boolean {
  const font = candidate.run.glyphs[0]?.style.font ?? ''
  return isAlwaysFurniture(candidate.text, font, edge) || isAlwaysFurniture(candidate.row, '', edge)
}

const BAND = 13
const SMALLER = 0.95

/** The other lines of a head or foot: close to a line found, of its size, smaller than the body. */
function withBand(own: readonly Candidate[], found: ReadonlySet<Run>, bodySize: number): Set<Run> {
  const band = new Set(found)
  for (let grown = true; grown; ) {
    const more = own.filter(
      ({ run }) =>
        !band.has(run) &&
        run.size < SMALLER * bodySize &&
        [...band].some(
          (other) => Math.abs(other.baseline - run.baseline) <= BAND && Math.abs(other.size - run.size) < 0.3,
        ),
    )
    for (const { run } of more) band.add(run)
    grown = more.length > 0
  }
  return band
}

const SAME_LINE = 6

/** Furniture has nothing but furniture between it and the edge: what lies deeper than a line of text is text. */
function outermost(own: readonly Candidate[], found: ReadonlySet<Run>, always: ReadonlySet<Run>): Set<Run> {
  const kept = new Set<Run>(always)
  for (const candidate of own) {
    const beside = own.some(
      (other) => found.has(other.run) && Math.abs(other.depth - candidate.depth) <= SAME_LINE,
    )
    if (!beside) break
    if (found.has(candidate.run)) kept.add(candidate.run)
  }
  return kept
}

function candidatesOf({ page, runs }: PageRuns, edge: 'head' | 'foot'): Candidate[] {
  const depthOf = (run: Run): number => (edge === 'head' ? run.baseline : page.height - run.baseline)
  return runs
    .filter((run) => depthOf(run) < ZONE * page.height)
    .map((run) => {
      const text = runText(run)
      const row = rowText(runs, run)
      return { run, page: page.number, text, signature: signatureOf(text), row, depth: depthOf(run) }
    })
    .filter((candidate) => candidate.signature !== '')
    .sort((a, b) => a.depth - b.depth)
}

export function runText(run: Run): string {
  let text = ''
  for (const glyph of run.glyphs) text += glyph.text
  return text.trim()
}

function rowText(runs: readonly Run[], run: Run): string {
  const row = runs.filter((other) => Math.abs(other.baseline - run.baseline) < 2)
  return row.length === 1
    ? runText(run)
    : row
        .sort((a, b) => a.x0 - b.x0)
        .map(runText)
        .join(' ')
}

/** The text with every number the same, so that "2/5" and "3/5" are one. */
function signatureOf(text: string): string {
  return plain(text).replace(/[\d\u0660-\u0669]+/gu, '#')
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Signature → the places where it stands on enough pages. */
type Repeats = ReadonlyMap<string, readonly Place[]>

interface Place {
  readonly page: number
  readonly depth: number
  readonly size: number
}

function alike(a: Place, b: Place): boolean {
  return Math.abs(a.depth - b.depth) <= SAME_DEPTH && Math.abs(a.size - b.size) <= 0.1 * b.size
}

function repeatedSignatures(pages: readonly (readonly Candidate[])[]): Repeats {
  const places = new Map<string, Place[]>()
  for (const candidate of pages.flat()) {
    const known = places.get(candidate.signature) ?? []
    known.push(placeOf(candidate))
    places.set(candidate.signature, known)
  }
  const least = Math.max(2, Math.ceil(SHARE * pages.length))
  const repeats = new Map<string, Place[]>()
  for (const [signature, found] of places) {
    const enough = found.filter(
      (place) =>
        new Set(found.filter((other) => alike(place, other)).map((other) => other.page)).size >= least,
    )
    if (enough.length > 0) repeats.set(signature, enough)
  }
  return repeats
}

function placeOf(candidate: Candidate): Place {
  return { page: candidate.page, depth: candidate.depth, size: candidate.run.size }
}

function isRepeated(repeats: Repeats, candidate: Candidate): boolean {
  if (!/\p{L}/u.test(candidate.signature)) return false
  return (repeats.get(candidate.signature) ?? []).some((place) => alike(place, placeOf(candidate)))
}

const FULL = 0.75
const CLOSE = 1.7

/** Lines of a paragraph: two full lines one close to the other, and what goes on close to them. A head is not so wide and long. */
function proseOf(own: readonly Candidate[], runs: readonly Run[]): Set<Run> {
  const width = Math.max(...runs.map((run) => run.x1)) - Math.min(...runs.map((run) => run.x0))
  const prose = new Set<Run>()
  own.forEach((candidate, i) => {
    const before = own[i - 1]
    if (before === undefined || Math.abs(candidate.depth - before.depth) > CLOSE * candidate.run.size) return
    const full = [before, candidate].every(({ run }) => run.x1 - run.x0 > FULL * width)
    if (full || prose.has(before.run)) prose.add(before.run).add(candidate.run)
  })
  return prose
}

/** True for the text of a footnote: a small raised mark stands right before it. Notes alike are no furniture. */
function followsMark(run: Run, runs: readonly Run[]): boolean {
  return runs.some(
    (other) =>
      other.size < 0.8 * run.size &&
      other.x1 <= run.x0 + 1 &&
      run.x0 - other.x1 < 1.5 * run.size &&
      run.baseline - other.baseline > 0.1 * run.size &&
      run.baseline - other.baseline < 0.7 * run.size,
  )
}

const VOTES = 3

/** What must be added to a page's place in the file to get its printed number: one value for each numbering that is seen. */
function numberOffsets(pages: readonly (readonly Candidate[])[]): Set<number> {
  const votes = new Map<number, number>()
  for (const page of pages) {
    for (const candidate of page.filter((one) => isPageNumber(one.text))) {
      const offset = (pageNumberOf(candidate.text) ?? 0) - candidate.page
      votes.set(offset, (votes.get(offset) ?? 0) + 1)
    }
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]))
  const offsets = new Set([...votes].filter(([, count]) => count >= VOTES).map(([offset]) => offset))
  if (best !== undefined && (best[1] > 1 || (pages.length <= 2 && best[0] === 0))) offsets.add(best[0])
  return offsets
}

/** A page number in sequence, alone on the outermost line of its edge or beside other furniture. */
function isNumber(candidate: Candidate, own: readonly Candidate[], offsets: ReadonlySet<number>): boolean {
  if (!isPageNumber(candidate.text)) return false
  if (!offsets.has((pageNumberOf(candidate.text) ?? 0) - candidate.page)) return false
  const outermost = own[0]?.depth ?? 0
  return candidate.depth - outermost < NUMBER_BAND && !own.some((other) => isBeside(other.run, candidate.run))
}

/** True for another run on about the same line, closer than a few letters. */
function isBeside(other: Run, run: Run): boolean {
  if (other === run || Math.abs(other.baseline - run.baseline) > 0.6 * other.size) return false
  return Math.max(other.x0 - run.x1, run.x0 - other.x1) < 3 * other.size
}

/** Smaller than most runs of its page: a head of a short document, which may stand on one page only. */
function isSmaller({ run }: Candidate, page: PageRuns | undefined): boolean {
  return run.size < SMALLER * commonest((page?.runs ?? []).map((other) => other.size))
}

/** Tells of a candidate whether it stands at the same place on another page too. */
function standsAgain(pages: readonly (readonly Candidate[])[]): (candidate: Candidate) => boolean {
  const bySignature = new Map<string, Candidate[]>()
  for (const candidate of pages.flat()) {
    const same = bySignature.get(candidate.signature)
    if (same === undefined) bySignature.set(candidate.signature, [candidate])
    else same.push(candidate)
  }
  return (candidate) =>
    (bySignature.get(candidate.signature) ?? []).some(
      (other) => other.page !== candidate.page && alike(placeOf(other), placeOf(candidate)),
    )
}

/** On later pages: words of the first page again, in the band at the top, parted by a gap. */
function isTitleAgain(
  candidate: Candidate,
  own: readonly Candidate[],
  first: string,
  page: PageRuns | undefined,
): boolean {
  if (page === undefined || candidate.text.length < 6 || candidate.depth > 0.12 * page.page.height)
    return false
  if (!first.includes(plain(candidate.text))) return false
  const band = own.filter((other) => Math.abs(other.depth - candidate.depth) < 14)
  const lowest = Math.max(...band.map((other) => other.depth))
  const next = page.runs.filter((run) => run.baseline > lowest + 2).sort((a, b) => a.baseline - b.baseline)[0]
  return next === undefined || next.baseline - lowest > 2 * candidate.run.size
}
