/** The texts a statement's quotations must be found in: its cited passages, those that follow each other joined. */
import { type LanguageTag, toCodePoints } from '#un'
import { rememberedTexts } from '../../facts/remember.ts'
import type { Citation, Edit, NoteMarkEdit, Statement } from '../../statement.ts'
import type { PassageUnderProof, ProofContext } from '../verification.ts'
import type { Haystack } from './find-words.ts'
import { foldPrinting, type PrintedWords } from './fold-printing.ts'

/** Consecutive passages of one submission as one folded text. */
export interface Run extends Haystack {
  readonly language: LanguageTag
  readonly members: readonly Member[]
}

/** A passage of a run: the citation that brought it, and where it begins in the run's text. */
export interface Member {
  readonly passage: PassageUnderProof
  readonly citation: number
  readonly at: number
  readonly words: PrintedWords
}

/** Between two passages that follow each other stands at most the furniture of a page, in code points. */
const WIDEST_BREAK = 400
/** A note's mark is figures or signs, written onto the word before it, or raised, or in brackets. */
const NOTE_MARK = /^(?:[\d*†‡§¶]{1,3}|[¹²³⁰⁴-⁹]{1,3}|[[(][\d*†‡]{1,3}[\])])$/u
const RAISED_OR_BRACKETED = /^[¹²³⁰⁴-⁹[(*†‡§¶]/u

const folded = rememberedTexts(foldPrinting)

/** A passage's folded text. */
export function foldedPassage({ text, language }: PassageUnderProof): PrintedWords {
  return folded(text, language)
}

/** The runs of a statement's citations, in the order of the citations. Citations of no known passage are left out. */
export function runsCited(statement: Statement, context: ProofContext): Run[] {
  const cited = new Map<string, Cited>()
  for (const [citation, { passage: id }] of statement.citations.entries()) {
    const passage = context.passages.get(id)
    if (passage !== undefined && !cited.has(id)) cited.set(id, { passage, citation })
  }
  const bySource = new Map<string, Cited[]>()
  for (const each of cited.values()) {
    const source = `${each.passage.submission} ${each.passage.fileSha256}`
    bySource.set(source, [...(bySource.get(source) ?? []), each])
  }
  return [...bySource.values()].flatMap((members) =>
    chainsOf(members.toSorted((one, other) => one.passage.start - other.passage.start)).map((chain) =>
      runOf(chain, statement),
    ),
  )
}

/** The words of each citation alone, joined as one run where a statement cites several; what a reproduction prints. */
export function runOfCitedWords(statement: Statement, context: ProofContext): Run {
  const cited = statement.citations.flatMap(({ passage: id, selector }, citation): Cited[] => {
    const passage = context.passages.get(id)
    return passage === undefined
      ? []
      : [{ passage: { ...passage, text: selector.textQuote.exact }, citation }]
  })
  return runOf(cited, statement)
}

/** One passage alone as a run, for passages that no citation names. */
export function runOfPassage(passage: PassageUnderProof): Run {
  const words = foldedPassage(passage)
  const members = [{ passage, citation: -1, at: 0, words }]
  return { text: words.text, optional: words.optional, language: passage.language, members }
}

type Cited = Pick<Member, 'passage' | 'citation'>

function chainsOf(sorted: readonly Cited[]): Cited[][] {
  const chains: Cited[][] = []
  for (const each of sorted) {
    const chain = chains.at(-1)
    const before = chain?.at(-1)
    if (chain !== undefined && before !== undefined && follows(before.passage, each.passage)) chain.push(each)
    else chains.push([each])
  }
  return chains
}

function follows(before: PassageUnderProof, passage: PassageUnderProof): boolean {
  const gap = passage.start - before.end
  return gap >= 0 && gap <= WIDEST_BREAK
}

function runOf(chain: readonly Cited[], statement: Statement): Run {
  const members: Member[] = []
  const optional: number[] = []
  let text = ''
  for (const { passage, citation } of chain) {
    const words = foldedPassage(passage)
    if (text !== '') text += ' '
    const at = text.length
    members.push({ passage, citation, at, words })
    const marks = noteMarks(statement, citation, passage, words)
    optional.push(
      ...[...words.optional, ...marks].toSorted((one, other) => one - other).map((each) => each + at),
    )
    text += words.text
  }
  return { text, optional, language: chain[0]?.passage.language ?? 'und', members }
}

/** Places of note marks that the statement records as taken out of its citation's words. */
function noteMarks(
  { edits, citations }: Statement,
  citation: number,
  passage: PassageUnderProof,
  words: PrintedWords,
): number[] {
  const cited = citations[citation]
  if (cited === undefined || citations.length !== 1 || edits.length === 0) return []
  const from = passage.text.indexOf(cited.selector.textQuote.exact)
  if (from === -1) return []
  const spans = edits
    .filter((edit): edit is NoteMarkEdit => isNoteMark(edit, cited, passage))
    .map(({ at, removed }) => ({ start: from + at, end: from + at + removed.length }))
  const places: number[] = []
  for (let place = 0; place < words.text.length && spans.length > 0; place++) {
    const start = words.starts[place] ?? -1
    if (spans.some((span) => span.start <= start && start < span.end)) places.push(place)
  }
  return places
}

/**
 * Whether an edit takes out what is recorded, and that is a note's mark: never a figure of the sentence. Behind a figure, or
 * where a sentence begins, only the reader that saw a mark there can tell (“2030¹”).
 */
export function isNoteMark(
  edit: Edit,
  { selector }: Citation,
  passage: PassageUnderProof | undefined,
): edit is NoteMarkEdit {
  if (edit.type !== 'note-mark') return false
  const { at, removed } = edit
  const { exact } = selector.textQuote
  const mark = removed.trim()
  if (!exact.startsWith(removed, at)) return false
  if (mark === '') return true
  if (!NOTE_MARK.test(mark)) return false
  if (RAISED_OR_BRACKETED.test(mark) || /[^\s\d]$/u.test(exact.slice(0, at))) return true
  const start = selector.textPosition.start + toCodePoints(exact, at)
  const end = start + toCodePoints(removed, removed.length)
  return (passage?.noteMarks ?? []).some((seen) => seen.start <= start && end <= seen.end)
}
