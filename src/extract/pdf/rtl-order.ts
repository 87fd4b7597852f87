/** Puts the glyphs of a right-to-left line into the order they are read in, from where they stand on the page. */
import type { Glyph } from './page-content.ts'

/** Glyphs that keep together: a word of one direction, or a single sign. */
interface Token {
  readonly glyphs: Glyph[]
  readonly kind: 'rtl' | 'latin' | 'number' | 'sign'
  readonly x0: number
  readonly x1: number
}

const RTL = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/
const RTL_SIGN = /[\u060C\u061B\u061F\u066A-\u066D\u06D4]/
const NUMBER = /[0-9\u0660-\u0669\u06F0-\u06F9]/
const MARK = /^\p{M}+$/u
const TIGHT = 0.28
/** The widest step to the right inside a stretch of Latin words. */
const WORD_STEP = 0.8
/** Signs that stand inside a number or a code: between two numbers they keep its direction. */
const INNER = /^[./:,\u066B\u066C]$/
/** Signs inside Latin words, addresses and codes. */
const LATIN_INNER = /^[./:,@&_'’+\-–()#=?%]$/

/**
 * The glyphs of all runs of one line as read. Arabic words keep the order of the engine (it knows ligatures and marks);
 * words stand from right to left, Latin words and numbers from left to right inside. Spaces are left out.
 */
export function readingOrder(glyphs: readonly Glyph[]): Glyph[] {
  const tokens = tokensOf([...glyphs].sort((a, b) => a.index - b.index))
  const ordered = tokens.sort((a, b) => b.x0 + b.x1 - (a.x0 + a.x1))
  return withLeftToRight(ordered).flatMap((token) => token.glyphs)
}

function tokensOf(glyphs: readonly Glyph[]): Token[] {
  const tokens: Token[] = []
  let spaced = true
  for (const glyph of glyphs) {
    if (glyph.space) {
      spaced = true
      continue
    }
    const kind = kindOf(glyph.text)
    const last = tokens.at(-1)
    if (last !== undefined && belongs(last, glyph, kind, spaced))
      tokens[tokens.length - 1] = extended(last, glyph)
    else tokens.push({ glyphs: [glyph], kind, x0: glyph.x0, x1: glyph.x1 })
    spaced = false
  }
  return tokens
}

function kindOf(text: string): Token['kind'] {
  if (RTL_SIGN.test(text)) return 'sign'
  if (NUMBER.test(text)) return 'number'
  if (RTL.test(text)) return 'rtl'
  return /\p{L}/u.test(text) ? 'latin' : 'sign'
}

function belongs(last: Token, glyph: Glyph, kind: Token['kind'], spaced: boolean): boolean {
  if (MARK.test(glyph.text) && last.kind === 'rtl') return glyph.x0 < last.x1 + 1 && glyph.x1 > last.x0 - 1
  if (spaced || kind === 'sign' || last.kind === 'sign' || kind !== last.kind) return false
  const gap = Math.max(glyph.x0 - last.x1, last.x0 - glyph.x1)
  return gap < TIGHT * glyph.style.size
}

function extended(token: Token, glyph: Glyph): Token {
  return {
    kind: token.kind,
    glyphs: [...token.glyphs, glyph],
    x0: Math.min(token.x0, glyph.x0),
    x1: Math.max(token.x1, glyph.x1),
  }
}

/** Turns round what reads from left to right: Latin words one after another, and numbers with their inner signs. */
function withLeftToRight(tokens: readonly Token[]): Token[] {
  const done: Token[] = []
  let at = 0
  while (at < tokens.length) {
    const end = leftToRightEnd(tokens, at)
    const stretch = tokens.slice(at, end)
    done.push(...(stretch.length > 1 ? turned(stretch) : stretch))
    at = end
  }
  return done
}

function turned(stretch: readonly Token[]): Token[] {
  return [...stretch].reverse()
}

/** Where the left-to-right stretch that begins at `from` ends; `from + 1` for a stretch of one. */
function leftToRightEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1
  const first = tokens[from]
  if (first === undefined || (first.kind !== 'latin' && first.kind !== 'number')) return end
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'rtl') break
    if (token.kind === 'sign') {
      if (!isInner(tokens, i)) break
      continue
    }
    const latin = tokens.slice(from, i + 1).some((one) => one.kind === 'latin')
    if (!latin && i === end && !isAdjacentNumber(tokens[i - 1], token)) break
    end = i + 1
  }
  return end
}

/** A sign between two tokens, tight on both sides, of a form that occurs inside codes and numbers. */
function isInner(tokens: readonly Token[], at: number): boolean {
  const [before, sign, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before === undefined || sign === undefined || after === undefined) return false
  const text = sign.glyphs[0]?.text ?? ''
  const latin = before.kind === 'latin' || after.kind === 'latin'
  if (after.kind === 'rtl' || after.kind === 'sign' || before.kind === 'rtl') return false
  if (!(latin ? LATIN_INNER : INNER).test(text)) return false
  return isTight(before, sign) && isTight(sign, after)
}

function isTight(a: Token, b: Token): boolean {
  const size = a.glyphs[0]?.style.size ?? 10
  return Math.max(a.x0 - b.x1, b.x0 - a.x1) < TIGHT * size
}

function isAdjacentNumber(before: Token | undefined, token: Token): boolean {
  return before !== undefined && isTight(before, token)
}

/** From where to where something reaches across the page. */
export interface Extent {
  readonly x0: number
  readonly x1: number
}

/** What each glyph of a line in reading order reaches over: itself, or the whole stretch that reads from left to right. */
export function extentsOf(glyphs: readonly Glyph[]): Map<Glyph, Extent> {
  const extents = new Map<Glyph, Extent>()
  let open: { x0: number; x1: number } | null = null
  for (const glyph of glyphs) {
    if (glyph.space) continue
    const step: number = open === null ? -1 : glyph.x0 - open.x1
    if (open !== null && step > -1 && step < WORD_STEP * glyph.style.size) open.x1 = glyph.x1
    else open = { x0: glyph.x0, x1: glyph.x1 }
    extents.set(glyph, open)
  }
  return extents
}
