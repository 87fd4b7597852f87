/** Footnote marks in the running text: found among the words, in the order of the footnotes, and taken out of them. */

import type { FoundNote } from './footnote-zone.ts'
import type { LanguageTable } from './language-table.ts'
import type { Word } from './word.ts'

interface Candidate {
  readonly word: number
  /** Place of the mark's digits in the word; 0 for a word that is nothing but the mark. */
  readonly at: number
  readonly score: number
}

/**
 * Ties each footnote to its mark. Marks stand in rising order, on the footnote's page where pages are known; a
 * number after "paragraph", "Article", a month's day and the like is no mark.
 */
export function anchorNotes(
  words: readonly Word[],
  notes: readonly FoundNote[],
  table: LanguageTable,
): Word[] {
  const known = new Set(words.flatMap((word) => word.notes.map((note) => note.mark)))
  const wanted = withGaps(notes, known).filter((note) => !known.has(note.mark))
  const lists = wanted.map((note) => candidatesFor(note, words, table))
  const chosen = bestInOrder(lists)
  const byWord = new Map<number, { mark: string; at: number }>()
  wanted.forEach((note, index) => {
    const candidate = chosen[index]
    if (candidate != null) byWord.set(candidate.word, { mark: note.mark, at: candidate.at })
  })
  return takeOut(words, byWord)
}

const CERTAIN = 3
const GAP_AFTER = 2

/** The notes, and the marks between and after them that no note has: only certain places are taken for those. */
function withGaps(notes: readonly FoundNote[], known: ReadonlySet<string>): FoundNote[] {
  const have = new Map(notes.map((note) => [note.mark, note]))
  const marks = [...have.keys(), ...known].map(Number).filter((mark) => Number.isInteger(mark))
  if (marks.length === 0) return [...notes]
  const all = [...notes.filter((note) => !/^\d+$/.test(note.mark))]
  for (let mark = Math.max(1, Math.min(...marks) - 1); mark <= Math.max(...marks) + GAP_AFTER; mark++)
    all.push(have.get(String(mark)) ?? { mark: String(mark), pieces: [], page: null })
  return all
}

function candidatesFor(note: FoundNote, words: readonly Word[], table: LanguageTable): Candidate[] {
  const candidates: Candidate[] = []
  words.forEach((word, index) => {
    if (note.page !== null && word.page !== note.page) return
    const candidate = candidateIn(note.mark, index, words, table)
    if (candidate !== null && (note.pieces.length > 0 || note.page !== null || candidate.score >= CERTAIN))
      candidates.push(candidate)
  })
  return candidates
}

function candidateIn(
  mark: string,
  index: number,
  words: readonly Word[],
  table: LanguageTable,
): Candidate | null {
  const text = words[index]?.text ?? ''
  if (text === mark || text.replace(/[,;:)”’]+$/, '') === mark) {
    return { word: index, at: 0, score: Math.min(CERTAIN - 0.1, scoreAlone(index, words, table)) }
  }
  const glued = text.lastIndexOf(mark)
  if (glued <= 0) return null
  const before = text[glued - 1] ?? ''
  const after = text.slice(glued + mark.length)
  if (/\d/.test(before) || !/^[,.;:)”’]*$/.test(after) || isPartOfSymbol(text.slice(0, glued), table))
    return null
  const stopped = /(?:\p{Ll}|[)”’]|(?:^|\D)\d{4}|\/\d{1,3})[,.;:)”’]+$/u.test(text.slice(0, glued))
  if (stopped) return { word: index, at: glued, score: CERTAIN }
  return /[a-zé]{3}$/i.test(text.slice(0, glued)) ? { word: index, at: glued, score: 2.5 } : null
}

/** "Add.1", "No.1": the full stop joins the number to the word. */
const isPartOfSymbol = (lead: string, table: LanguageTable): boolean => {
  const word = /([A-Za-z]+)\.$/.exec(lead)?.[1]
  return word !== undefined && (lead.includes('/') || table.abbreviations.has(word.toLowerCase()))
}

/** How likely a number standing alone is a mark: after a stop most, after "paragraph" least. */
function scoreAlone(index: number, words: readonly Word[], table: LanguageTable): number {
  const own = words[index]
  const before = words[index - 1]?.text ?? ''
  const next = words[index + 1]?.text ?? ''
  if (before === '' || own === undefined) return -5
  if (own.begins !== 'inside' && /^\d+\.$/.test(own.text)) return -5
  let score = 0
  if (/[,;.:][”"’)]*$|[”)]$/.test(before)) score += 3
  else if (/[A-Za-z]$/.test(before)) score += 1.5
  const word = before.toLowerCase().replace(/[.(]/g, '')
  const stopped = /[,;:.]$/.test(before) && !table.abbreviations.has(word)
  if (table.beforeNumbers.has(word) && !stopped) score -= 4
  if (/^(?:19|20)\d{2}$/.test(before)) score += 1
  else if (/\d/.test(before)) score -= 0.5
  if (table.months.some((month) => next.startsWith(month))) score -= 5
  if (/^[a-z]/.test(next) || next === '') score += 0.5
  if (/^[a-z]+s$/.test(next) && /[a-z]$/.test(before)) score -= 0.75
  return score
}

/** One candidate a footnote, places rising, the sum of scores greatest; a footnote may stay without. */
function bestInOrder(lists: readonly (readonly Candidate[])[]): (Candidate | null)[] {
  interface State {
    readonly score: number
    readonly last: number
    readonly choice: Candidate | null
    readonly before: State | null
  }
  let states: State[] = [{ score: 0, last: -1, choice: null, before: null }]
  for (const list of lists) {
    const next: State[] = states.map((state) => ({ ...state, choice: null, before: state }))
    for (const candidate of list) {
      if (candidate.score <= 0) continue
      const from = bestBefore(states, candidate.word)
      if (from !== null)
        next.push({
          score: from.score + candidate.score,
          last: candidate.word,
          choice: candidate,
          before: from,
        })
    }
    states = frontier(next)
  }
  const path: (Candidate | null)[] = []
  let best: State | null = states.reduce((a, b) => (b.score > a.score ? b : a))
  for (let index = 0; index < lists.length && best !== null; index++) {
    path.unshift(best.choice)
    best = best.before
  }
  return path
}

function bestBefore<S extends { score: number; last: number }>(states: readonly S[], word: number): S | null {
  let best: S | null = null
  for (const state of states) {
    if (state.last < word && (best === null || state.score > best.score)) best = state
  }
  return best
}

/** Keeps only states no other beats: a later end must pay with a greater score. */
function frontier<S extends { score: number; last: number }>(states: readonly S[]): S[] {
  const sorted = [...states].sort((a, b) => a.last - b.last || b.score - a.score)
  const kept: S[] = []
  let best = Number.NEGATIVE_INFINITY
  for (const state of sorted) {
    if (state.score <= best) continue
    kept.push(state)
    best = state.score
  }
  return kept
}

/** Words without their marks; a word that was only a mark goes, its mark tied to the word before. */
function takeOut(words: readonly Word[], byWord: ReadonlyMap<number, { mark: string; at: number }>): Word[] {
  const kept: Word[] = []
  words.forEach((word, index) => {
    const found = byWord.get(index)
    if (found === undefined) {
      kept.push(word)
      return
    }
    const rest = word.text.slice(0, found.at) + word.text.slice(found.at + found.mark.length)
    const before = kept[kept.length - 1]
    if (found.at > 0 || before === undefined) {
      kept.push({ ...word, text: rest, notes: [...word.notes, { mark: found.mark, at: found.at }] })
      return
    }
    const notes = [...before.notes, { mark: found.mark, at: before.text.length }]
    kept[kept.length - 1] = {
      ...before,
      text: before.text + rest,
      end: rest === '' ? before.end : word.end,
      notes,
    }
  })
  return kept
}
