/** Reads a compiled report of the Secretary-General: whose reply stands where. */
import type { Block, Transcription } from '#extract'
import { isDocumentSymbol, isPlaceholderSymbol, type LanguageTag, type Reading, type StateTable } from '#un'
import { type ChosenHeads, chooseHeads } from './choose-heads.ts'
import type { CompiledCode, CompiledReply, CompiledReport } from './compiled-report.ts'
import { readContents } from './contents-list.ts'
import { findingsOf } from './findings-of.ts'
import { type HeadCandidate, headCandidates } from './head-candidate.ts'
import { isAboveHeads } from './part-heading.ts'
import { placeFootnotes } from './place-footnotes.ts'

/**
 * Takes a compiled report apart.
 *
 * Takes its transcription, from any kind of file, and the table of States; gives each reply with original language, date
 * and pages, and everything else as the Secretariat's words: every block stands in exactly one part. Never throws.
 * Finds `no-replies-found`, `head-doubtful`, `name-not-a-head`, `respondent-unknown`, `joint-head`,
 * `notice-not-understood`, `original-not-said`, `same-respondent-twice`, `listed-without-reply`, `footnote-doubtful`,
 * `secretariat-text`. Limits: columns of two languages side by side are not parted.
 * Source: A/74/130, A/59/128, E/HLPF/2025/5 (heads, lines in brackets, order).
 */
export function readCompiledReport(
  report: Transcription,
  states: StateTable,
): Reading<CompiledReport, CompiledCode> {
  const symbol = symbolIn(report.blocks)
  const furniture = report.blocks.filter((block) => isFurniture(block, symbol))
  const footnotes = report.blocks.filter(({ type }) => type === 'footnote')
  const body = report.blocks.filter((block) => !furniture.includes(block) && !footnotes.includes(block))
  const contents = readContents(body, states)
  const candidates = headCandidates(body, report, states)
  const chosen = chooseHeads(candidates, {
    body,
    contents,
    states,
    language: report.language,
    sha256: report.sha256,
  })
  const stretches = stretchesOf(body, chosen)
  const placed = placeFootnotes(footnotes, stretches, report.pages.length > 1)
  const replies = stretches.slice(1).flatMap((stretch, at) => {
    if (stretch.head === null) return []
    const own = placed.filter((each) => each.stretch === at + 1).map(({ footnote }) => footnote)
    return [replyOf(stretch, stretch.head, own, chosen, body)]
  })
  const secretariat = [
    ...stretches.filter(({ head }) => head === null).flatMap(({ blocks }) => blocks),
    ...placed.filter(({ stretch }) => stretches[stretch]?.head === null).map(({ footnote }) => footnote),
  ].sort((one, other) => one.start - other.start)
  const value: CompiledReport = {
    symbol,
    sha256: report.sha256,
    language: report.language,
    replies,
    secretariat,
    furniture,
    characters: {
      inReport: charactersOf(report.blocks),
      inParts:
        charactersOf([...secretariat, ...furniture]) +
        replies.reduce((sum, { head, blocks }) => sum + charactersOf([...head, ...blocks]), 0),
    },
  }
  return {
    value,
    findings: [
      ...chosen.findings,
      ...findingsOf(value, {
        contents,
        notes: placed.filter(({ isDoubtful }) => isDoubtful).map(({ footnote }) => footnote),
        above: stretches.flatMap(({ head, blocks }) =>
          head === null
            ? []
            : blocks.filter(
                (block) => isAboveHeads(block, chosen.frame) && block.language === report.language,
              ),
        ),
        unread: chosen.heads.flatMap(({ name, notices }) => notices.unread.map((line) => ({ name, line }))),
      }),
    ],
  }
}

/** A head with what follows it, or words of the Secretariat (no head). */
interface OpenStretch {
  readonly head: HeadCandidate | null
  readonly headBlocks: readonly Block[]
  readonly blocks: readonly Block[]
}

/** Cuts the running text at heads and parts; the first stretch is the introduction, even where it is empty. */
function stretchesOf(
  body: readonly Block[],
  { heads, parts, continuations }: ChosenHeads,
): readonly OpenStretch[] {
  const cuts = [
    { at: 0, head: null },
    ...heads.map((head) => ({ at: head.at, head })),
    ...parts.filter(({ at }) => !heads.some((head) => head.at === at)).map(({ at }) => ({ at, head: null })),
  ].sort((one, other) => one.at - other.at)
  const repeated = new Set(continuations.flatMap(({ at, bodyAt }) => body.slice(at, bodyAt)))
  return cuts.map(({ at, head }, place) => {
    const end = cuts[place + 1]?.at ?? body.length
    const from = head === null ? at : Math.min(head.bodyAt, end)
    const inside = body.slice(from, end)
    const again = head === null ? [] : inside.filter((block) => repeated.has(block))
    return {
      head,
      headBlocks: [...body.slice(at, from), ...again],
      blocks: inside.filter((block) => !again.includes(block)),
    }
  })
}

function replyOf(
  { headBlocks, blocks }: OpenStretch,
  head: HeadCandidate,
  footnotes: readonly Block[],
  { parts }: ChosenHeads,
  body: readonly Block[],
): CompiledReply {
  const own = [...blocks, ...footnotes]
  const part = parts.filter(({ at, holdsReplies }) => holdsReplies && at < head.at).at(-1)
  const numbers = [...headBlocks, ...own].flatMap((block) => [
    block.page,
    ...(block.pageStarts ?? []).map(({ page }) => page),
  ])
  return {
    name: head.name === '' ? (body[head.at]?.text ?? '') : head.name,
    code: head.codes[0] ?? null,
    group: part?.group === undefined || part.group === 'member-state' ? groupWithoutPart(head) : part.group,
    onBehalfOf: [...new Set([...head.codes.slice(1), ...head.notices.onBehalfOf])],
    alignsWith: head.notices.alignsWith,
    alignedWith: head.notices.alignedWith,
    originals: head.notices.originals,
    receivedOn: head.notices.receivedOn,
    datedOn: head.notices.datedOn,
    head: headBlocks,
    blocks: own,
    pages: { first: Math.min(...numbers), last: Math.max(...numbers) },
    language: languageOf(own),
  }
}

/** A name that the table does not have, outside a part for States, is most often an organization's; a person says. */
function groupWithoutPart({ codes }: HeadCandidate): CompiledReply['group'] {
  return codes.length > 0 ? 'member-state' : 'other'
}

/** The language of most characters. */
function languageOf(blocks: readonly Block[]): LanguageTag {
  const sums = new Map<string, number>()
  for (const { language, text } of blocks)
    if (language !== 'und') sums.set(language, (sums.get(language) ?? 0) + text.length)
  return [...sums].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 'und'
}

/** In a plain text the running heads and feet stand among the paragraphs: symbol, job number, "12/53". */
const RUNNING_LINE =
  /^(?:(?:[A-Z]\.)?\p{Nd}{2}-\p{Nd}{5}(?: \([A-Z]\))?[\s/\p{Nd}]*|\p{Nd}{1,3}\s?\/\s?\p{Nd}{1,3}(?:\s+\p{Nd}{2}-\p{Nd}{5})?)$/u

function isFurniture({ type, text, page }: Block, symbol: string | null): boolean {
  if (type === 'header' || type === 'footer') return true
  return RUNNING_LINE.test(text.trim()) || (page > 1 && text.trim() === symbol)
}

const FRONT_BLOCKS = 25

function symbolIn(blocks: readonly Block[]): string | null {
  const lines = blocks.slice(0, FRONT_BLOCKS).flatMap(({ text }) => text.split(/\n|\s{2,}|\t/u))
  return (
    lines.map((line) => line.trim()).find((line) => isDocumentSymbol(line) || isPlaceholderSymbol(line)) ??
    null
  )
}

function charactersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}
