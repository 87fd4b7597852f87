/** One witness made ready: lines, page furniture taken away, footnotes apart, words with their marks tied. */
import type { Finding } from '#un'
import { anchorNotes } from './anchor-notes.ts'
import { type FoundNote, separateNotes } from './footnote-zone.ts'
import { markFurniture } from './furniture.ts'
import { beginsOf } from './geometry.ts'
import type { LanguageTable } from './language-table.ts'
import { type Line, linesOf } from './line.ts'
import type { ResolutionCode } from './resolution.ts'
import type { WitnessText } from './witness-text.ts'
import { type Word, wordsOf } from './word.ts'

export interface ReadWitness {
  readonly id: string
  readonly words: readonly Word[]
  readonly notes: readonly FoundNote[]
  /** Every line as it stood, furniture included. */
  readonly lines: readonly string[]
  readonly findings: readonly Finding<ResolutionCode>[]
}

/** Reads one witness as far as it can be read alone; `index` is its place among the witnesses. */
export function readWitness(
  witness: WitnessText,
  id: string,
  index: number,
  table: LanguageTable,
): ReadWitness {
  const lines = linesOf(witness, table)
  const furniture = markFurniture(lines, table)
  const kept = lines.filter((_, at) => furniture[at] !== true)
  const { body, notes } = separateNotes(kept, table)
  const words = wordsOf(body, beginsOf(body), index)
  return {
    id,
    words: anchorNotes(words, notes, table),
    notes,
    lines: lines.map((line) => line.text),
    findings: furnitureFindings(lines, furniture, id),
  }
}

/** One finding for each unbroken stretch of furniture. */
function furnitureFindings(
  lines: readonly Line[],
  furniture: readonly boolean[],
  id: string,
): Finding<ResolutionCode>[] {
  const findings: Finding<ResolutionCode>[] = []
  let from: Line | null = null
  lines.forEach((line, at) => {
    if (furniture[at] !== true) return
    from = from ?? line
    if (furniture[at + 1] === true) return
    const words = lines
      .slice(lines.indexOf(from), at + 1)
      .map((one) => one.text)
      .join(' | ')
    findings.push({
      code: 'furniture-removed',
      message: `Page furniture left out of the text: “${words.slice(0, 160)}”.`,
      needsPerson: false,
      span: { witness: id, start: from.start, end: line.end },
    })
    from = null
  })
  return findings
}
