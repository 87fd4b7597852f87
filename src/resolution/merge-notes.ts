/** The footnotes of all witnesses, one of each mark, healed and merged like the body. */
import { type Healing, healWords, vocabularyOf } from './heal-words.ts'
import type { LanguageTable } from './language-table.ts'
import { type Difference, mergeWitnesses } from './merge-witnesses.ts'
import { type Part, partOf, spanOfWords } from './part.ts'
import type { ReadWitness } from './read-witness.ts'
import type { Footnote } from './resolution.ts'
import { type Word, wordsOfPieces } from './word.ts'

export interface MergedNotes {
  readonly footnotes: readonly Footnote[]
  readonly parts: readonly Part[]
  readonly healings: readonly Healing[]
  readonly differences: readonly Difference[]
}

/** Merges the footnotes by their marks, in the order of the marks; a mark without text in any witness has none. */
export function mergeNotes(
  read: readonly ReadWitness[],
  ids: readonly string[],
  table: LanguageTable,
): MergedNotes {
  const healings: Healing[] = []
  const differences: Difference[] = []
  const parts: Part[] = []
  const footnotes: Footnote[] = []
  for (const mark of marksOf(read)) {
    const lists = read.map((witness, index) => wordsOfMark(witness, index, mark))
    const healed = lists.map((list, index) => {
      const others = [...read.map((witness) => witness.words), ...lists.filter((_, at) => at !== index)]
      const result = healWords(list, vocabularyOf(list, others), table)
      healings.push(...result.healings)
      return result.words
    })
    const merged = mergeWitnesses(healed, table)
    if (merged.words.length === 0) continue
    differences.push(...merged.differences)
    const part = partOf(merged.words, 0)
    parts.push(part)
    footnotes.push({ mark, text: part.text, span: spanOfWords(merged.words, ids) })
  }
  return { footnotes, parts, healings, differences }
}

function marksOf(read: readonly ReadWitness[]): string[] {
  const marks = new Set(read.flatMap((witness) => witness.notes.map((note) => note.mark)))
  return [...marks].sort((a, b) => (Number(a) || 0) - (Number(b) || 0))
}

function wordsOfMark(witness: ReadWitness, index: number, mark: string): Word[] {
  const note = witness.notes.find((one) => one.mark === mark && one.pieces.length > 0)
  return note === undefined ? [] : wordsOfPieces(note.pieces, index, note.page)
}
