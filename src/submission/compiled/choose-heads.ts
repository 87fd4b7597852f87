/** Weighs which candidate lines are heads of replies: the line of the original language, look, order, list of contents. */
import type { Block } from '#extract'
import type { Finding, LanguageTag, StateTable } from '#un'
import { byPrintedName, englishName, longestInOrder } from './alphabetical.ts'
import type { CompiledCode } from './compiled-report.ts'
import type { ContentsEntry } from './contents-list.ts'
import type { HeadCandidate } from './head-candidate.ts'
import { type HeadsFrame, type PartHeading, partHeadings } from './part-heading.ts'

export interface ChosenHeads {
  readonly heads: readonly HeadCandidate[]
  /** Lines "Albania (continued)" inside a reply: repeated by the printer, not words of the State. */
  readonly continuations: readonly HeadCandidate[]
  readonly parts: readonly PartHeading[]
  readonly frame: HeadsFrame
  readonly findings: readonly Finding<CompiledCode>[]
}

export interface HeadsScene {
  readonly body: readonly Block[]
  readonly contents: readonly ContentsEntry[] | null
  readonly language: LanguageTag
  readonly states: StateTable
  readonly sha256: string
}

/** How far a candidate is evidenced; `doubtful` ones are taken and told, `refused` ones told. */
type Verdict = 'sure' | 'doubtful' | 'refused' | 'not-a-head'

const FEWEST_WITH_ORIGINAL = 2
const FEWEST_IN_A_LIST = 3

/**
 * Chooses the heads.
 *
 * A name over "[Original: …]" is one. Where the report has such lines, a name without is one only if it looks like the
 * others and stands in the order of the alphabet, and a person is told. Where it has none, look and order decide, and the
 * list of contents where there is one. A name that is not taken although it might be is told too.
 */
export function chooseHeads(candidates: readonly HeadCandidate[], scene: HeadsScene): ChosenHeads {
  const real = withoutLists(candidates)
  const own = real.filter((each) => !each.isContinued)
  const marked = own.filter((each) => each.notices.originals.length > 0)
  const usesOriginals = marked.length >= FEWEST_WITH_ORIGINAL || marked.length * 2 > own.length
  const look = dominantLook(usesOriginals ? marked : own, scene)
  const pool = usesOriginals ? marked : own.filter((each) => each.look === look)
  const frame = frameOf(pool)
  const parts = partHeadings(scene.body, frame)
  const inOrder = usesOriginals
    ? new Set(own.filter((each) => fitsBetween(each, marked, parts, scene)))
    : inOrderTogether(pool, parts, scene)
  const verdicts = new Map(
    own.map((each) => [each, judge(each, { usesOriginals, look, inOrder, marked, scene })]),
  )
  const heads = own.filter((each) => ['sure', 'doubtful'].includes(verdicts.get(each) ?? ''))
  const rest = own.filter((each) => verdicts.get(each) === 'refused' && within(each, heads))
  return {
    heads,
    continuations: real.filter((each) => each.isContinued && continues(each, heads)),
    parts: partHeadings(scene.body, frameOf(heads)),
    frame: frameOf(heads),
    findings: [
      ...heads.filter((each) => verdicts.get(each) === 'doubtful').map((each) => doubtful(each, scene)),
      ...rest.map((each) => refused(each, look, scene)),
    ],
  }
}

/** Names that follow each other with nothing between are a list, if each stands somewhere else again. */
function withoutLists(candidates: readonly HeadCandidate[]): readonly HeadCandidate[] {
  const listed = new Set<HeadCandidate>()
  let run: HeadCandidate[] = []
  const close = (): void => {
    const again = run.filter((each) => candidates.some((other) => other.at > each.at && isSame(other, each)))
    if (run.length >= FEWEST_IN_A_LIST && again.length * 2 > run.length)
      for (const each of run) listed.add(each)
    run = []
  }
  for (const candidate of candidates) {
    const last = run.at(-1)
    if (last !== undefined && (candidate.at !== last.at + 1 || candidate.notices.originals.length > 0))
      close()
    if (candidate.notices.originals.length === 0) run.push(candidate)
  }
  close()
  return candidates.filter((each) => !listed.has(each))
}

function isSame(one: HeadCandidate, other: HeadCandidate): boolean {
  return one.codes.length > 0 ? one.codes[0] === other.codes[0] : one.name === other.name
}

/** The look of most; where no line says the original, the look under which most names stand in order. */
function dominantLook(candidates: readonly HeadCandidate[], scene: HeadsScene): string | null {
  const looks = [...new Set(candidates.map(({ look }) => look))]
  const ranked = looks
    .map((look) => {
      const alike = candidates.filter((each) => each.look === look)
      return { look, count: runInOrder(alike, scene).size, first: alike[0]?.at ?? 0 }
    })
    .sort((one, other) => other.count - one.count || one.first - other.first)
  return ranked[0]?.look ?? null
}

/** The better of the report's own order and the English one (which Chinese editions keep). */
function runInOrder(
  candidates: readonly HeadCandidate[],
  { language, states }: HeadsScene,
): ReadonlySet<HeadCandidate> {
  const printed = longestInOrder(
    candidates.map(({ name }) => name),
    byPrintedName(language),
  )
  const english = longestInOrder(
    candidates.map(({ codes, name }) => (codes[0] === undefined ? name : englishName(codes[0], states))),
    byPrintedName('en'),
  )
  const better = printed.size >= english.size ? printed : english
  return new Set(candidates.filter((_each, at) => better.has(at)))
}

/** Every part of the report begins the alphabet anew. */
function inOrderTogether(
  candidates: readonly HeadCandidate[],
  parts: readonly PartHeading[],
  scene: HeadsScene,
): ReadonlySet<HeadCandidate> {
  const numbers = [...new Set(candidates.map((each) => partOf(each, parts)))]
  return new Set(
    numbers.flatMap((number) => [
      ...runInOrder(
        candidates.filter((each) => partOf(each, parts) === number),
        scene,
      ),
    ]),
  )
}

function partOf(candidate: HeadCandidate, parts: readonly PartHeading[]): number {
  return parts.filter(({ at, holdsReplies }) => holdsReplies && at <= candidate.at).length
}

/** Whether a name stands in the order between the sure heads before and behind it, in its part. */
function fitsBetween(
  candidate: HeadCandidate,
  marked: readonly HeadCandidate[],
  parts: readonly PartHeading[],
  scene: HeadsScene,
): boolean {
  const alike = marked.filter((each) => partOf(each, parts) === partOf(candidate, parts))
  const before = alike.filter((each) => each.at < candidate.at).at(-1)
  const behind = alike.find((each) => each.at > candidate.at)
  const row = [before, candidate, behind].flatMap((each) => each ?? [])
  return runInOrder(row, scene).size === row.length
}

function frameOf(heads: readonly HeadCandidate[]): HeadsFrame {
  const levels = heads.flatMap(({ level }) => level ?? [])
  const counts = new Map<number, number>()
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1)
  const level = [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0])[0]?.[0] ?? null
  return { level, first: heads[0]?.at ?? Number.POSITIVE_INFINITY, last: heads.at(-1)?.at ?? -1 }
}

interface Grounds {
  readonly usesOriginals: boolean
  readonly look: string | null
  readonly inOrder: ReadonlySet<HeadCandidate>
  readonly marked: readonly HeadCandidate[]
  readonly scene: HeadsScene
}

function judge(candidate: HeadCandidate, grounds: Grounds): Verdict {
  const { usesOriginals, look, inOrder, marked, scene } = grounds
  const isOrdered = inOrder.has(candidate)
  if (candidate.notices.originals.length > 0) return 'sure'
  if (candidate.codes.length === 0) return 'not-a-head'
  if (marked.some((other) => isSame(other, candidate))) return 'not-a-head'
  const isAlike = candidate.look === look
  const listed = scene.contents === null ? null : isListed(candidate, scene.contents)
  if (isDated(candidate) && isAlike && isOrdered) return 'sure'
  if (!isAlike) return listed === true && isOrdered ? 'doubtful' : 'refused'
  if (usesOriginals) return isOrdered && listed !== false ? 'doubtful' : 'refused'
  if (isOrdered && listed !== false) return 'sure'
  return listed === true ? 'doubtful' : 'refused'
}

function isDated({ notices: { receivedOn, datedOn } }: HeadCandidate): boolean {
  return receivedOn !== null || datedOn !== null
}

function isListed(candidate: HeadCandidate, contents: readonly ContentsEntry[]): boolean {
  return contents.some((entry) => entry.codes[0] === candidate.codes[0])
}

/** Behind the first head; names before it stand in the introduction. */
function within(candidate: HeadCandidate, heads: readonly HeadCandidate[]): boolean {
  const first = heads[0]
  if (first === undefined || candidate.at < first.at) return false
  const own = heads.filter((head) => head.at < candidate.at).at(-1)
  return own === undefined || !isSame(own, candidate)
}

function continues(candidate: HeadCandidate, heads: readonly HeadCandidate[]): boolean {
  const own = heads.filter((head) => head.at < candidate.at).at(-1)
  return own !== undefined && isSame(own, candidate)
}

function spanOf(candidate: HeadCandidate, { body, sha256 }: HeadsScene): Pick<Finding, 'span' | 'subject'> {
  const block = body[candidate.at]
  if (block === undefined) return { subject: candidate.name }
  return {
    subject: candidate.name,
    span: { witness: sha256, start: block.start, end: block.end, page: block.page },
  }
}

function pageOf(candidate: HeadCandidate, { body }: HeadsScene): string {
  return `page ${body[candidate.at]?.page ?? 1}`
}

function doubtful(candidate: HeadCandidate, scene: HeadsScene): Finding<CompiledCode> {
  const message = `“${candidate.name}” on ${pageOf(candidate, scene)} is taken as the head of a reply by its look and order only. If it is a heading inside the reply before it, join the two files.`
  return { code: 'head-doubtful', message, needsPerson: true, ...spanOf(candidate, scene) }
}

/** A name that looks like the heads is a doubt for a person; one that does not is told. */
function refused(candidate: HeadCandidate, look: string | null, scene: HeadsScene): Finding<CompiledCode> {
  const isAlike = candidate.look === look
  const message = `“${candidate.name}” on ${pageOf(candidate, scene)} stands alone as a heading does, ${isAlike ? 'and looks like the heads of replies, but is out of their order' : 'but does not look like the heads of replies'}; it is left inside the reply before it. If a reply begins there, part the file.`
  return { code: 'name-not-a-head', message, needsPerson: isAlike, ...spanOf(candidate, scene) }
}
