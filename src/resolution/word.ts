/** Words: a witness's body as words with spans, each knowing whether a line or a paragraph begins before it. */
import type { Begins, Line } from './line.ts'
import type { WitnessMark } from './witness-text.ts'

export interface WordNote {
  readonly mark: string
  /** Place inside the word's text, 0 to its length. */
  readonly at: number
}

export interface Word {
  readonly text: string
  /** Index of the witness. */
  readonly witness: number
  /** The raw stretch of the witness, breaks and marks included. */
  readonly start: number
  readonly end: number
  readonly page: number | null
  /** `inside` a line, or at the start of one that begins a paragraph, goes on, or could be either. */
  readonly begins: Begins | 'inside'
  /** True in a line that holds whole paragraphs: anywhere may be a paragraph's beginning. */
  readonly flat: boolean
  readonly blockType: string | null
  /** The printed label of the block that starts here, where it is no part of the text. */
  readonly marker: string | null
  readonly notes: readonly WordNote[]
}

/** Cuts body lines into words; soft hyphens and zero-width characters are left out of the text, not of the span. */
export function wordsOf(lines: readonly Line[], begins: readonly Begins[], witness: number): Word[] {
  return lines.flatMap((line, index) => wordsOfLine(line, begins[index] ?? 'unknown', witness))
}

function wordsOfLine(line: Line, begins: Begins, witness: number): Word[] {
  const words: Word[] = []
  for (const match of line.text.matchAll(/\S+/g)) {
    const text = match[0].replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    if (text === '') continue
    const first = words.length === 0
    const start = line.start + match.index
    words.push({
      text,
      witness,
      start,
      end: start + match[0].length,
      page: line.page,
      begins: first ? begins : 'inside',
      flat: line.cut,
      blockType: line.blockType,
      marker: first ? (line.block?.marker ?? null) : null,
      notes: [],
    })
  }
  return line.marks.length === 0 ? words : tied(words.map((word) => withMarks(word, line.marks)))
}

/** A word that was nothing but a mark goes, its mark tied to the word before it. */
function tied(words: readonly Word[]): Word[] {
  const kept: Word[] = []
  for (const word of words) {
    const before = kept[kept.length - 1]
    if (word.text !== '' || before === undefined) kept.push(word)
    else {
      const notes = word.notes.map((note) => ({ mark: note.mark, at: before.text.length }))
      kept[kept.length - 1] = { ...before, notes: [...before.notes, ...notes] }
    }
  }
  return kept
}

/** Takes the characters that the file's reader knows to be footnote marks out of a word. */
function withMarks(word: Word, marks: readonly WitnessMark[]): Word {
  const own = marks.filter(
    (mark) => mark.type === 'footnote-ref' && mark.start >= word.start && mark.end <= word.end,
  )
  if (own.length === 0 || word.text.length !== word.end - word.start) return word
  let text = word.text
  const notes: WordNote[] = []
  for (const mark of [...own].sort((a, b) => b.start - a.start)) {
    const from = mark.start - word.start
    const to = mark.end - word.start
    notes.unshift({ mark: mark.target ?? text.slice(from, to), at: from })
    text = text.slice(0, from) + text.slice(to)
  }
  return { ...word, text, notes }
}

/** The words of stretches that are no lines of the body: footnotes. */
export function wordsOfPieces(
  pieces: readonly { readonly text: string; readonly start: number }[],
  witness: number,
  page: number | null,
): Word[] {
  return pieces.flatMap((piece, index) =>
    [...piece.text.matchAll(/\S+/g)].map((match, at) => ({
      text: match[0],
      witness,
      start: piece.start + match.index,
      end: piece.start + match.index + match[0].length,
      page,
      begins: at === 0 && index > 0 ? ('unknown' as const) : ('inside' as const),
      flat: false,
      blockType: null,
      marker: null,
      notes: [],
    })),
  )
}

/** Words as running text, one space between them. */
export const textOf = (words: readonly Word[]): string => words.map((word) => word.text).join(' ')
