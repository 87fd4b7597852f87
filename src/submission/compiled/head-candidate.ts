/** A line of a compiled report that may be the head of a reply: a whole name, and what stands under it. */
import type { Block, Transcription } from '#extract'
import type { StateInText, StateTable } from '#un'
import { CONTINUED } from './notice-words.ts'
import { isNotice, type Notices, partsOf, readNotices, saysOriginal, splitNotices } from './read-notice.ts'

export interface HeadCandidate {
  /** Place of its block among the blocks of running text. */
  readonly at: number
  /** Where the respondent's words begin: behind the heading and its notices. */
  readonly bodyAt: number
  /** The name as printed. */
  readonly name: string
  /** Codes it names, in its order; none for a name that is not in the table. */
  readonly codes: readonly string[]
  readonly notices: Notices
  readonly isContinued: boolean
  /** What it looks like: type, level, boldness, kind of label. Heads of one report look alike. */
  readonly look: string
  /** Level of the heading; null for a line that the reader did not take for one. */
  readonly level: number | null
}

const LONGEST_NAME = 140
const MOST_WORDS = 18
const LABEL =
  /^\s*(?:[IVXLC]{1,7}|[A-Z]{1,2}|\p{Nd}{1,3}|[\p{Lu}])\s*[.)]\s+|^\s*[一二三四五六七八九十]{1,3}[、．.]\s*/u
const NOTE_MARKS = /\s*(?:\*{1,3}|[†‡§]|\p{No}+)\s*$/u

/**
 * Finds the lines that are a whole name, or that stand over "[Original: …]".
 *
 * Takes the blocks of running text in order. Cells, footnotes and lines of running text are none.
 */
export function headCandidates(
  body: readonly Block[],
  { language, kind }: Pick<Transcription, 'language' | 'kind'>,
  states: StateTable,
): readonly HeadCandidate[] {
  return body.flatMap((block, at) => {
    if (!mayBeHead(block)) return []
    const { name: written, notices: beside } = splitNotices(block.text)
    const bodyAt = endOfNotices(body, at + 1)
    const under = body.slice(at + 1, bodyAt).flatMap((each) => partsOf(each.text))
    const notices = readNotices([...beside, ...under], language, states)
    const name = plainName(written)
    const codes = codesNamed(name, states)
    const isMarked = [`[${beside.join('][')}]`, ...body.slice(at + 1, bodyAt).map(({ text }) => text)].some(
      saysOriginal,
    )
    if (name === '' || isNotice(block.text) || (codes.length === 0 && !isMarked)) return []
    const isContinued = CONTINUED.test(written.replace(LABEL, ''))
    return [
      {
        at,
        bodyAt,
        name,
        codes,
        notices,
        isContinued,
        look: lookOf(block, kind === 'text'),
        level: levelOf(block),
      },
    ]
  })
}

function mayBeHead(block: Block): boolean {
  if (block.type !== 'heading' && block.type !== 'paragraph' && block.type !== 'list-item') return false
  const { length } = block.text
  return length <= LONGEST_NAME && block.text.split(/\s+/u).length <= MOST_WORDS
}

function endOfNotices(body: readonly Block[], from: number): number {
  let end = from
  for (const block of body.slice(from)) {
    if (block.type === 'table' || !isNotice(block.text)) break
    end++
  }
  return end
}

/** The name without label, note mark, "(continued)", and with its lines joined. */
export function plainName(written: string): string {
  return written
    .replace(/\s+/gu, ' ')
    .replace(LABEL, '')
    .replace(CONTINUED, '')
    .replace(NOTE_MARKS, '')
    .replace(/\s*[:：]$/u, '')
    .trim()
}

/** What may stand between and around the names of a joint heading, and nothing else. */
const AROUND_NAMES =
  /^(?:[\s,،、;/&–—-]|\b(?:and|et|y|e|the|la|le|les|los|el|de|du|des|its|their|ses|sus|all|member|states?|governments?|of|on|behalf|also|membres?|états|estados|miembros|gouvernements?|gobiernos?|membres)\b|\(the\)|\(\)|(?<!\p{L})(?:и|его|ее|её|государств\p{L}*|член\p{L}*|правительств\p{L}*)(?!\p{L})|(?<!\p{L})(?:و|ودولها?|الأعضاء|حكومة)|[和及与其会成员国]|政府|['’]s)*$/iu

/** The codes of a name that is one respondent's, or a list of several's; none where anything else is said. */
export function codesNamed(name: string, states: StateTable): readonly string[] {
  const whole = states.find(name) ?? states.find(name.replace(/\s*[(（](?:the|la|le|les|el|los)[)）]$/iu, ''))
  if (whole !== null) return [whole.entry.code]
  const hits = states.findAllIn(name)
  const first = hits[0]
  if (first === undefined || !AROUND_NAMES.test(outside(name, hits))) return []
  return [...new Set(hits.map(({ entry }) => entry.code))]
}

function outside(name: string, hits: readonly StateInText[]): string {
  let rest = name
  for (const { start, end } of [...hits].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  return rest
}

/** Heads of one report share type, level, boldness, kind of label, and capitals; a plain text has only the last two. */
function lookOf(block: Block, isPlainText: boolean): string {
  const label = block.marker ?? LABEL.exec(block.text)?.[0]?.trim() ?? ''
  const bold = (block.marks ?? []).some(
    ({ type, start, end }) => type === 'bold' && end - start >= block.text.length * 0.6,
  )
  const capitals =
    block.text.length > 3 && block.text === block.text.toUpperCase() && /\p{Lu}/u.test(block.text)
  const shape = [kindOfLabel(label), capitals ? 'capitals' : '']
  if (isPlainText) return shape.join(' ')
  return [block.type, block.level ?? '', bold ? 'bold' : '', ...shape].join(' ')
}

function kindOfLabel(label: string): string {
  if (/^\p{Nd}/u.test(label)) return 'number'
  if (/^[IVXLC]{2,}[.)]?$/u.test(label)) return 'roman'
  if (/^\p{L}/u.test(label)) return 'letter'
  return label === '' ? '' : 'sign'
}

function levelOf(block: Block): number | null {
  return block.type === 'heading' ? (block.level ?? null) : null
}
