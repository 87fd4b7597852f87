/** Puts the source's own characters into a quotation as an editor typed it, and records its cuts and insertions. */
import type { Edit, Statement } from '../statement.ts'
import type { Place } from '../verify/quotation/find-words.ts'
import { foldPrinting } from '../verify/quotation/fold-printing.ts'
import { matchQuotation, type QuotationMatch } from '../verify/quotation/match-quotation.ts'
import { type Member, runsCited } from '../verify/quotation/passage-runs.ts'
import { signsIn } from '../verify/quotation/quotation-pieces.ts'
import { quotedSpans } from '../verify/quotation/quoted-spans.ts'
import { membersIn, sourceWords } from '../verify/quotation/source-words.ts'
import type { ProofContext } from '../verify/verification.ts'

/** An edit of a quotation; `at` counts in the text of the passage that the citation names. */
type PlacedEdit = Exclude<Edit, { type: 'note-mark' }> & { readonly citation: number }

export interface Snapped {
  readonly text: string
  /** By index of citation: the stretch of the passage's text that is quoted, UTF-16. */
  readonly stretches: ReadonlyMap<number, { readonly start: number; readonly end: number }>
  readonly edits: readonly PlacedEdit[]
}

/**
 * The statement's words with every quotation in the source's characters, white space apart.
 *
 * A quotation that is not found in the passages cited stays as it is typed: the verifier says what is wrong with it.
 */
export function snapQuotations(statement: Statement, context: ProofContext): Snapped {
  const runs = runsCited(statement, context)
  const stretches = new Map<number, { start: number; end: number }>()
  const edits: PlacedEdit[] = []
  let text = ''
  let from = 0
  for (const { start, end } of quotedSpans(statement.text)) {
    const typed = statement.text.slice(start, end)
    const [match] = matchQuotation(typed, runs) ?? []
    text += statement.text.slice(from, start)
    text += match === undefined ? typed : snapped(typed, match)
    from = end
    if (match === undefined) continue
    edits.push(...editsOf(match))
    for (const [citation, stretch] of stretchesOf(match)) widen(stretches, citation, stretch)
  }
  return { text: text + statement.text.slice(from), stretches, edits }
}

/** The words typed, each stretch between the editor's signs replaced by the source's characters. */
function snapped(typed: string, { run, places, reading }: QuotationMatch): string {
  const signs = reading.parts.length === 1 && signsIn(typed).length === 0 ? [] : signsIn(typed)
  const pieces: string[] = []
  let from = 0
  for (const { at, sign } of signs) {
    pieces.push(typed.slice(from, at))
    from = at + sign.length
  }
  pieces.push(typed.slice(from))
  const worded = pieces.filter((piece) => WORD.test(piece))
  if (worded.length !== places.length) return typed
  let next = 0
  return pieces
    .map((piece, index) => {
      const place = WORD.test(piece) ? places[next++] : undefined
      return `${place === undefined ? piece : inSourceCharacters(piece, run, place)}${signs[index]?.sign ?? ''}`
    })
    .join('')
}

const WORD = /[\p{L}\p{M}\p{N}]/u

/** The source's characters only where they are the same words: no note's mark, no hyphen of a line's end comes in with them. */
function inSourceCharacters(piece: string, run: QuotationMatch['run'], place: Place): string {
  const [before, after] = [/^\s*/u.exec(piece)?.[0] ?? '', /\s*$/u.exec(piece)?.[0] ?? '']
  const source = sourceWords(run, place).replace(/\s+/gu, ' ').trim()
  const words = piece.trim()
  // A quotation that goes on with our sentence may begin with a small letter.
  const printed = `${words.slice(0, 1)}${source.slice(1)}`
  return foldPrinting(printed).text === foldPrinting(words).text && !/[\u00ad\p{Cf}]/u.test(source)
    ? `${before}${words.slice(0, 1) === source.slice(0, 1) ? source : printed}${after}`
    : piece
}

function stretchesOf({ run, places }: QuotationMatch): [number, { start: number; end: number }][] {
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined) return []
  const whole = { start: first.start, end: last.end }
  return membersIn(run, whole).map((member) => [
    member.citation,
    { start: positionIn(member, whole.start, 'start'), end: positionIn(member, whole.end, 'end') },
  ])
}

/** A place of the run's folded text as a position in the passage's own. */
function positionIn({ at, words, passage }: Member, place: number, edge: 'start' | 'end'): number {
  if (edge === 'start') return place <= at ? (words.starts[0] ?? 0) : (words.starts[place - at] ?? 0)
  const last = Math.min(words.text.length, place - at) - 1
  return words.ends[last] ?? passage.text.length
}

function widen(
  stretches: Map<number, { start: number; end: number }>,
  citation: number,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  const known = stretches.get(citation)
  stretches.set(citation, {
    start: Math.min(start, known?.start ?? start),
    end: Math.max(end, known?.end ?? end),
  })
}

/** One edit a sign between two stretches: a cut, words inserted, or words put in the place of others. */
function editsOf({ run, places, reading }: QuotationMatch): PlacedEdit[] {
  return reading.gaps.flatMap(({ isCut, insertion }, index): PlacedEdit[] => {
    const [before, after] = [places[index - 1], places[index]]
    const [member] = membersIn(run, before ?? after ?? { start: 0, end: 1 })
    if (member === undefined || (!isCut && insertion === null)) return []
    const { citation, passage } = member
    const at =
      before === undefined
        ? positionIn(member, after?.start ?? 0, 'start')
        : positionIn(member, before.end, 'end')
    const isInside = before !== undefined && after !== undefined && membersIn(run, after).includes(member)
    const removed = isInside ? passage.text.slice(at, positionIn(member, after.start, 'start')).trim() : ''
    const cut: PlacedEdit[] = isCut ? [{ type: 'cut', at, removed, citation }] : []
    if (insertion === null) return cut
    return WORD.test(removed) && !isCut
      ? [{ type: 'correction', at, removed, inserted: insertion, citation }]
      : [...cut, { type: 'insertion', at, inserted: insertion, citation }]
  })
}
