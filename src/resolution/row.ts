/** Rows: merged words grouped where a line begins, or, in text without lines, where the grammar lets a part begin. */
import { type Label, readLabel } from './label.ts'
import type { LanguageTable } from './language-table.ts'
import type { Begins } from './line.ts'
import { matchOpener, matchVerb } from './match-phrase.ts'
import { textOf, type Word } from './word.ts'

export interface Row {
  readonly words: readonly Word[]
  readonly text: string
  readonly begins: Begins
  readonly blockType: string | null
  readonly label: Label | null
  /** The text after the label. */
  readonly rest: string
  /** True where the label is the block's marker and no part of the text. */
  readonly labelOutside: boolean
}

/** Groups words to rows; every word is in exactly one. */
export function rowsOf(words: readonly Word[], table: LanguageTable): Row[] {
  const groups: Word[][] = []
  words.forEach((given, at) => {
    const word =
      given.marker !== null && isDoubledLabel(given.marker, given.text) ? inner(given, groups) : given
    const last = groups[groups.length - 1]
    const breaks = word.begins !== 'inside' || (word.flat && mayBegin(words, at, table))
    const doubled = last?.length === 1 && isDoubledLabel(last[0]?.text ?? '', word.text)
    if (last === undefined || breaks || doubled || endsOrganLine(last, table)) groups.push([word])
    else last.push(word)
  })
  return joinLoneLabels(groups.map(rowOf))
}

/** "5. (a) Decides": two labels before one text. */
const isDoubledLabel = (first: string, second: string): boolean =>
  /^(?:\d{1,3}\.|\([a-z]\))$/.test(first) && /^\((?:a|i)\)$/.test(second) && first !== second

/** A block marked "5." whose text begins with "(a)": the number gets a row without words of its own. */
function inner(word: Word, groups: Word[][]): Word {
  groups.push([{ ...word, text: '', end: word.start, notes: [] }])
  return { ...word, marker: null }
}

function rowOf(words: readonly Word[]): Row {
  const first = words[0]
  const text = textOf(words)
  const outside = first?.marker == null ? null : readLabel(`${first.marker} `)
  const label = outside ?? readLabel(text)
  return {
    words,
    text,
    begins: first === undefined || first.begins === 'inside' ? 'unknown' : first.begins,
    blockType: first?.blockType ?? null,
    label,
    rest: outside === null && label !== null ? text.slice(label.length).trim() : text,
    labelOutside: outside !== null,
  }
}

/** A row that is only a label takes the next row's words. */
function joinLoneLabels(rows: readonly Row[]): Row[] {
  const joined: Row[] = []
  for (const row of rows) {
    const last = joined[joined.length - 1]
    if (last?.label != null && last.rest === '' && !last.labelOutside && row.label === null)
      joined[joined.length - 1] = { ...rowOf([...last.words, ...row.words]), begins: last.begins }
    else joined.push(row)
  }
  return joined
}

function endsOrganLine(words: readonly Word[], table: LanguageTable): boolean {
  if (words.length > 24 || words[0]?.text !== 'The') return false
  const text = textOf(words)
  return table.organLine.exec(text)?.[0] === text
}

const WINDOW_WORDS = 14

/** In text without lines: whether a paragraph can begin at this word, by the stop before it and the words after. */
function mayBegin(words: readonly Word[], at: number, table: LanguageTable): boolean {
  const text = textOf(words.slice(at, at + WINDOW_WORDS))
  const before = words[at - 1]?.text ?? ''
  if (table.organLine.test(text)) return true
  if (table.meeting.test(text)) return /[.!?][”"’')\]]*\d*$/.test(before)
  if (!closes(before) && !closes(textOf(words.slice(Math.max(0, at - 2), at)))) return false
  const label = readLabel(text)
  if (label !== null) {
    const rest = text.slice(label.length)
    return label.readings[0]?.form === 'number' ? matchVerb(rest, table) !== null : /^\p{Lu}/u.test(rest)
  }
  return (
    (matchOpener(text, table) !== null && !before.endsWith(':')) ||
    (/[;,]$/.test(before) && matchVerb(text, table) !== null)
  )
}

/** True for text after which a paragraph, sub-paragraph or heading may begin; a footnote mark may stand last. */
export const closes = (text: string): boolean =>
  /(?:[,;:.!?…][”"’')\]]*|[;,] (?:and|or|and\/or)|[”"])(?:\d{1,3}|(?<=[,;:]) \d{1,2})?$/.test(text.trimEnd())
