/** Lines: a witness cut at its line breaks, blocks and pages, each line with what its place says about paragraphs. */
import { hasJobNumber, isFoot } from './foot.ts'
import { headsInside } from './heads-inside.ts'
import type { LanguageTable } from './language-table.ts'
import type { WitnessBlock, WitnessMark, WitnessText } from './witness-text.ts'

/** Whether a line begins a paragraph, as far as its place tells (indent, blank line, block); never as its words tell. */
export type Begins = 'yes' | 'no' | 'unknown'

export interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Columns before the first character. */
  readonly indent: number
  /** Blank lines right before it. */
  readonly blankBefore: number
  /** From 1; null where the witness knows no pages. */
  readonly page: number | null
  /** Part of the block's text that starts here; null inside a block or without blocks. */
  readonly block: WitnessBlock | null
  readonly blockType: string | null
  /** Footnote marks and emphasis known to the file's reader. */
  readonly marks: readonly WitnessMark[]
  /** True for a stretch cut out of a line that holds whole paragraphs. */
  readonly cut: boolean
}

const FLAT_UNITS_MIN = 400

/** Cuts a witness into lines without blank ones; spans are those of the trimmed text. */
export function linesOf(witness: WitnessText, table: LanguageTable): Line[] {
  const blocks = usableBlocks(witness)
  const lines =
    blocks.length > 0 ? blocks.flatMap((block) => linesOfBlock(witness, block)) : linesOfText(witness)
  if (blocks.length > 0) return lines
  const cut = lines.flatMap((line) => (line.text.length >= FLAT_UNITS_MIN ? cutFlat(line, table) : [line]))
  return cut.some((line) => line.page !== null) ? cut : withPagesGuessed(cut)
}

/** Pages of a text that lost its page breaks: a new one begins after each foot (job number, page of pages). */
function withPagesGuessed(lines: readonly Line[]): Line[] {
  const feet = lines.map((line) => isFoot(line.text) && (!line.cut || hasJobNumber(line.text)))
  if (feet.filter(Boolean).length < 2) return [...lines]
  let page = 1
  return lines.map((line, index) => {
    if (index > 0 && feet[index - 1] === true && feet[index] === false) page++
    return { ...line, page }
  })
}

function usableBlocks(witness: WitnessText): readonly WitnessBlock[] {
  const blocks = (witness.blocks ?? []).filter(
    (block) => block.start >= 0 && block.end <= witness.text.length && block.start < block.end,
  )
  return blocks.length > 3 || blocks.some((block) => block.type !== 'paragraph') ? blocks : []
}

function linesOfBlock(witness: WitnessText, block: WitnessBlock): Line[] {
  const lines = cutAtBreaks(witness, block.start, block.end)
  return lines.map((line, index) => ({
    ...line,
    page: block.page ?? line.page,
    block: index === 0 ? block : null,
    blockType: block.type,
    marks: block.marks ?? [],
    blankBefore: index === 0 ? 1 : line.blankBefore,
  }))
}

const linesOfText = (witness: WitnessText): Line[] => cutAtBreaks(witness, 0, witness.text.length)

function cutAtBreaks(witness: WitnessText, from: number, to: number): Line[] {
  const lines: Line[] = []
  const breaks = /\r\n|[\n\r\f\v\u2028\u2029]/g
  breaks.lastIndex = from
  let start = from
  let blank = 0
  let formFeeds = 0
  const hasFeeds = witness.text.includes('\f')
  while (start <= to) {
    const match = breaks.exec(witness.text)
    const end = match === null || match.index >= to ? to : match.index
    const raw = witness.text.slice(start, end)
    const text = raw.trim()
    if (text === '') blank++
    else {
      const lead = raw.length - raw.trimStart().length
      const at = start + lead
      lines.push({
        text,
        start: at,
        end: at + text.length,
        indent: lead,
        blankBefore: blank,
        page: pageAt(witness, at) ?? (hasFeeds ? formFeeds + 1 : null),
        block: null,
        blockType: null,
        marks: [],
        cut: false,
      })
      blank = 0
    }
    if (match === null || match.index >= to) break
    if (match[0] === '\f') formFeeds++
    start = match.index + match[0].length
  }
  return lines
}

function pageAt(witness: WitnessText, at: number): number | null {
  const pages = witness.pages ?? []
  if (pages.length < 2) return null
  return (pages.find((page) => at >= page.start && at < page.end) ?? null)?.number ?? null
}

/** Cuts a line that holds a whole document at rules and page furniture; the words decide about paragraphs later. */
function cutFlat(line: Line, table: LanguageTable): Line[] {
  const cuts = new Set<number>([0, line.text.length])
  for (const match of line.text.matchAll(/_{5,}/g)) {
    cuts.add(match.index)
    cuts.add(match.index + match[0].length)
  }
  for (const match of line.text.matchAll(table.furnitureInside)) {
    cuts.add(match.index)
    cuts.add(match.index + match[0].length)
  }
  for (const match of line.text.matchAll(/(?<=(?:^|\s)(?:\d{1,2}\s){1,6})\d{1,2}\/\d{1,2}(?=\s)/g)) {
    cuts.add(match.index)
    cuts.add(match.index + match[0].length)
  }
  for (const [from, to] of headsInside(line.text, table)) {
    cuts.add(from)
    cuts.add(to)
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.flatMap((from, index) => {
    const to = places[index + 1]
    if (to === undefined) return []
    const raw = line.text.slice(from, to)
    const text = raw.trim()
    if (text === '') return []
    const at = line.start + from + (raw.length - raw.trimStart().length)
    const first = index === 0
    return [
      {
        ...line,
        text,
        start: at,
        end: at + text.length,
        cut: true,
        blankBefore: first ? line.blankBefore : 0,
      },
    ]
  })
}
