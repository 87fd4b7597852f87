/** Repairs what PDFs do to Arabic text: lam-alef, mirrored brackets, stretched letters, stray marks; the raw text is kept by the caller. */
import { isSwapped, repairLamAlef } from './lam-alef.ts'
import { DIVINE_NAME } from './lam-alef-words.ts'
import { type Piece, sliced, textOf } from './pieces.ts'

export interface ArabicFacts {
  /** Lam and alef are swapped throughout the document. */
  readonly swapped: boolean
  /** Words of the document. */
  readonly vocabulary: ReadonlySet<string>
}

const DIVINE = 'الله'
const ARABIC = /[\u0621-\u064A]/u

/** Learns from the whole text of a document. */
export function learnArabic(texts: readonly string[], vocabulary: ReadonlySet<string>): ArabicFacts {
  return { swapped: isSwapped(texts.filter((text) => ARABIC.test(text)).join('\n')), vocabulary }
}

interface Repaired {
  readonly pieces: readonly Piece[]
  /** Words in which lam-alef was repaired. */
  readonly lamAlef: number
  readonly changed: boolean
}

/** Repairs one block's text; text without Arabic passes through. */
export function repairArabic(pieces: readonly Piece[], facts: ArabicFacts): Repaired {
  const raw = textOf(pieces)
  if (!ARABIC.test(raw)) return { pieces, lamAlef: 0, changed: false }
  let done = unmirrored(pieces)
  done = replaced(withoutStretch(done), DIVINE_NAME, DIVINE)
  const { text, count } = facts.swapped
    ? repairLamAlef(textOf(done), facts.vocabulary)
    : { text: textOf(done), count: 0 }
  done = tidied(retold(done, text))
  return { pieces: done, lamAlef: count, changed: textOf(done) !== raw }
}

/** The same pieces over a text of the same length. */
function retold(pieces: readonly Piece[], text: string): Piece[] {
  let at = 0
  return pieces.map((piece) => {
    const own = text.slice(at, at + piece.text.length)
    at += piece.text.length
    return { ...piece, text: own }
  })
}

const MIRROR: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  [')', '('],
  ['[', ']'],
  [']', '['],
  ['«', '»'],
  ['»', '«'],
])
const OPENING = new Set(['(', '[', '«'])

/** Brackets that close before they open are turned round, pair by pair. */
function unmirrored(pieces: readonly Piece[]): Piece[] {
  const text = [...textOf(pieces)]
  const units = textOf(pieces)
  if (text.length !== units.length) return [...pieces]
  const open: number[] = []
  let closedFirst: number | null = null
  text.forEach((sign, at) => {
    const mirror = MIRROR.get(sign)
    if (mirror === undefined) return
    if (OPENING.has(sign)) {
      if (closedFirst !== null && text[closedFirst] === mirror) {
        text[closedFirst] = sign
        text[at] = mirror
        closedFirst = null
      } else open.push(at)
    } else if (open.length > 0 && text[open.at(-1) ?? 0] === mirror) open.pop()
    else closedFirst = at
  })
  return retold(pieces, text.join(''))
}

/** Edits on the text, applied to the pieces: each match is replaced ("$1" is its first group), in the piece where it begins. */
function replaced(pieces: readonly Piece[], pattern: RegExp, replacement: string): Piece[] {
  let done = [...pieces]
  const text = textOf(pieces)
  for (const match of [...text.matchAll(pattern)].reverse()) {
    const end = match.index + match[0].length
    const insert = replacement.replace('$1', match[1] ?? '')
    const first = sliced(done, match.index, end)[0]
    const middle = insert === '' || first === undefined ? [] : [{ ...first, text: insert }]
    done = [...sliced(done, 0, match.index), ...middle, ...sliced(done, end)]
  }
  return done
}

/** Without the strokes that stretch letters (U+0640) and the spaces PDFs put around them; "هـ" stays. */
function withoutStretch(pieces: readonly Piece[]): Piece[] {
  if (!textOf(pieces).includes('\u0640')) return [...pieces]
  const joined = replaced(
    pieces,
    /(?<=[\u0621-\u064A]) ?\u0640+(?: \u0640+)*(?: (?=[\u0621-\u064A]{1,3}\u0640))?(?=[\u0621-\u064A])/gu,
    '',
  )
  const spaced = replaced(joined, /(?<=[\u0621-\u064A]) \u0640+ (?=[\u0621-\u064A])/gu, '')
  return replaced(spaced, /(?<=[\u0621-\u0646\u0648-\u064A])\u0640+/gu, '')
}

/** Spaces inside brackets and before signs, and marks parted from their letter. */
function tidied(pieces: readonly Piece[]): Piece[] {
  let done = replaced(pieces, /(?<=[([]) (?=[\p{L}\p{N}])/gu, '')
  done = replaced(done, /(?<=[\p{L}\p{N}]) (?=[)\]])/gu, '')
  done = replaced(done, /ا ?(\u064B)ء/gu, 'اء$1')
  return replaced(done, / (?=[\u064B-\u0652])/gu, '')
}
