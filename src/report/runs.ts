/** Cuts a sentence of a source into runs of one look, taking out the marks of its footnotes. */
import type { Run } from '#official-document'
import type { Passage } from '#passage'
import { toCodePoints } from '#un'
import { type Edit, LOOK_NAMES, type Look } from './statement.ts'

type PassageMark = Passage['marks'][number]

export interface SentenceRuns {
  readonly runs: readonly Run[]
  /** The words printed: the source's, white space folded, without footnote marks. */
  readonly text: string
  readonly edits: readonly Edit[]
}

/**
 * The runs of `text.slice(start, end)`.
 *
 * `noteOf` gives the key of the note a footnote mark points to; where it gives null the mark stays in the text as it is.
 * White space is folded to single spaces: line breaks of a source are not part of what a State said.
 */
export function runsOf(
  text: string,
  start: number,
  end: number,
  marks: readonly PassageMark[],
  noteOf: (mark: PassageMark) => string | null,
): SentenceRuns {
  const inside = marks.filter(
    (mark) =>
      (mark.start < end && mark.end > start) ||
      (mark.start === mark.end && mark.start > start && mark.start <= end),
  )
  const notes = inside.flatMap((mark) => {
    const key = mark.type === 'footnote-ref' ? noteOf(mark) : null
    return key === null ? [] : [{ key, start: Math.max(start, mark.start), end: Math.min(end, mark.end) }]
  })
  const looks = inside.filter(
    (mark) => mark.type === 'bold' || mark.type === 'italic' || mark.type === 'superscript',
  )
  const cuts = [
    ...new Set([
      start,
      end,
      ...[...notes, ...looks].flatMap((mark) => [clamp(mark.start, start, end), clamp(mark.end, start, end)]),
    ]),
  ].sort((a, b) => a - b)
  const runs: Run[] = []
  const edits: Edit[] = []
  const putNotesAt = (position: number): void => {
    for (const note of notes.filter((candidate) => candidate.start === position)) {
      runs.push({ type: 'note', note: note.key })
      edits.push({ type: 'note-mark', at: note.start - start, removed: text.slice(note.start, note.end) })
    }
  }
  cuts.forEach((from, index) => {
    putNotesAt(from)
    const to = cuts[index + 1]
    if (to === undefined || notes.some((note) => note.start <= from && to <= note.end)) return
    push(
      runs,
      text.slice(from, to).replace(/\s+/gu, ' '),
      looks.filter((mark) => mark.start <= from && to <= mark.end),
    )
  })
  return { runs, text: runs.map((run) => (run.type === 'text' ? run.text : '')).join(''), edits }
}

function push(runs: Run[], text: string, looks: readonly PassageMark[]): void {
  const before = runs[runs.length - 1]
  const folded = before?.type === 'text' && before.text.endsWith(' ') ? text.trimStart() : text
  if (folded === '') return
  const has = (type: PassageMark['type']): boolean => looks.some((mark) => mark.type === type)
  runs.push({
    type: 'text',
    text: folded,
    ...(has('bold') ? { bold: true } : {}),
    ...(has('italic') ? { italic: true } : {}),
    ...(has('superscript') ? { superscript: true } : {}),
  })
}

function clamp(position: number, start: number, end: number): number {
  return Math.min(end, Math.max(start, position))
}

/** The emphasis of parts of the printed words; none where every word has the same. */
export function looksOf(runs: readonly Run[]): Look[] {
  const texts = runs.flatMap((run) => (run.type === 'text' ? [run] : []))
  const whole = texts.map((run) => run.text).join('')
  const looks = texts.map((run) => LOOK_NAMES.filter((name) => run[name] === true))
  if (new Set(looks.map((names) => names.join(' '))).size < 2) return []
  let at = 0
  return texts.flatMap(({ text }, index): Look[] => {
    const start = toCodePoints(whole, at)
    at += text.length
    const names = looks[index] ?? []
    return names.length === 0 ? [] : [{ start, end: toCodePoints(whole, at), looks: names }]
  })
}
