/** Finds the words between quotation marks in a sentence, in the styles of the six languages and their neighbours. */
import { matchesIn } from '../../facts/matches.ts'
import { rememberedBy } from '../../facts/remember.ts'

/** The words quoted: positions in the sentence (UTF-16, half open) without the marks, and with them. */
export interface QuotedSpan {
  readonly start: number
  readonly end: number
  readonly outerStart: number
  readonly outerEnd: number
}

/** What closes each opening mark. A mark that stands in both columns is its own partner. */
const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '„', '‟'],
  '„': ['“', '”', '‟'],
  '‟': ['”'],
  // Arabic documents of the United Nations open with the mark that closes elsewhere.
  '”': ['”', '“'],
  '«': ['»'],
  '»': ['«', '»'],
  '‹': ['›'],
  '<<': ['>>'],
  '``': ["''", '``', '"'],
  '「': ['」'],
  '『': ['』'],
  '〝': ['〞', '〟'],
  '＂': ['＂'],
  '"': ['"'],
  "''": ["''"],
  '❝': ['❞'],
  '‘': ['’', '‘'],
  '‚': ['‘', '’'],
  '‛': ['’'],
  "'": ["'"],
  '″': ['″'],
  '❛': ['❜'],
}
/** Marks that are apostrophes or measures too: they open only before a word that nothing stands before, and close only after one. */
const SINGLE = new Set(["'", '‘', '‛', '’', '‚', '″'])
const MARKS = /<<|>>|``|''|[“”„‟«»‹›「」『』〝〞〟＂"❝❞❛❜‘’‚‛'″]/gu
/** Several rules ask for the quotations of one statement. */
const TEXTS_KEPT = 100
const WORD = /[\p{L}\p{M}\p{N}]/u

interface Mark {
  readonly mark: string
  readonly start: number
  readonly end: number
  readonly mayOpen: boolean
  readonly mayClose: boolean
}

/**
 * The outermost quotations of a sentence, in order; quotations inside them belong to them.
 *
 * A double mark that nothing closes quotes to the end of the sentence, so that no words escape. Titles in 《 》 are none.
 */
export const quotedSpans: (text: string) => readonly QuotedSpan[] = rememberedBy(
  (text: string) => text,
  spansIn,
  TEXTS_KEPT,
)

function spansIn(text: string): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = []
  const open: Mark[] = []
  for (const mark of marksOf(text)) {
    const partner = mark.mayClose ? open.findLastIndex((each) => closes(mark, each)) : -1
    if (partner === -1) {
      if (mark.mayOpen && mark.mark in CLOSERS) open.push(mark)
      continue
    }
    const [opening] = open.splice(partner)
    if (opening !== undefined && open.length === 0) spans.push(spanOf(opening, mark))
  }
  const unclosed = open.find(({ mark }) => !SINGLE.has(mark))
  if (unclosed === undefined) return spans
  const end = text.length
  const inside = spans.filter(({ outerStart }) => outerStart < unclosed.start)
  return [...inside, { start: unclosed.end, end, outerStart: unclosed.start, outerEnd: end }]
}

/** Everything from the first mark that opens to the last that closes: how marks that do not tell apart may be meant too. */
export function widestSpan(text: string): QuotedSpan | null {
  const marks = marksOf(text)
  const first = marks.find(({ mark, mayOpen }) => mayOpen && mark in CLOSERS)
  const last = marks.findLast((mark) => mark.mayClose && first !== undefined && closes(mark, first))
  return first === undefined || last === undefined || last.start < first.end ? null : spanOf(first, last)
}

function spanOf(opening: Mark, closing: Mark): QuotedSpan {
  return { start: opening.end, end: closing.start, outerStart: opening.start, outerEnd: closing.end }
}

function closes(mark: Mark, opening: Mark): boolean {
  return CLOSERS[opening.mark]?.includes(mark.mark) ?? false
}

function marksOf(text: string): Mark[] {
  return matchesIn(text, MARKS).map((match) => {
    const [mark] = match
    const start = match.index
    const end = start + mark.length
    const afterWord = WORD.test(text.slice(0, start).slice(-1))
    const beforeWord = WORD.test(text.charAt(end))
    if (!SINGLE.has(mark)) return { mark, start, end, mayOpen: true, mayClose: true }
    return {
      mark,
      start,
      end,
      mayOpen: !afterWord && /\S/u.test(text.charAt(end)),
      mayClose: !beforeWord && /\S/u.test(text.charAt(start - 1)),
    }
  })
}
