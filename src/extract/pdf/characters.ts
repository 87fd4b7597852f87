/** Single characters as the engine gives them, made plain: ligatures, private-use bullets, odd spaces, controls. */
import { strayBullet, symbolOf } from '../symbol-fonts.ts'

const LIGATURES: ReadonlyMap<number, string> = new Map([
  [0xfb00, 'ff'],
  [0xfb01, 'fi'],
  [0xfb02, 'fl'],
  [0xfb03, 'ffi'],
  [0xfb04, 'ffl'],
  [0xfb05, 'st'],
  [0xfb06, 'st'],
])

/** Bullets and marks of symbol fonts (Symbol, Wingdings) that Word maps into the private use area at F000. */
const SYMBOLS: ReadonlyMap<number, string> = new Map([
  [0xf02d, '–'],
  [0xf06c, '•'],
  [0xf06e, '•'],
  [0xf06f, '•'],
  [0xf071, '•'],
  [0xf075, '•'],
  [0xf076, '•'],
  [0xf077, '•'],
  [0xf09e, '•'],
  [0xf09f, '•'],
  [0xf0a0, '•'],
  [0xf0a7, '•'],
  [0xf0a8, '•'],
  [0xf0b7, '•'],
  [0xf0d8, '•'],
  [0xf0da, '•'],
  [0xf0e0, '→'],
  [0xf0e8, '→'],
  [0xf0fc, '✓'],
  [0xf0fe, '☑'],
  [0xf0b0, '°'],
  [0xf0b1, '±'],
  [0xf0b3, '≥'],
  [0xf0a3, '≤'],
])

const SPACES: ReadonlySet<number> = new Set([
  0x09, 0x20, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009,
  0x200a, 0x202f, 0x205f, 0x3000,
])

/** Hyphens that stand for U+002D in running text. The engine marks a hyphen at a line's end as U+0002. */
const HYPHENS: ReadonlySet<number> = new Set([0x02, 0x2010, 0x2011])

/** Zero-width and directional marks, byte order mark, object replacement: nothing that is printed. */
const UNPRINTED: ReadonlySet<number> = new Set([
  0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067,
  0x2068, 0x2069, 0xfeff, 0xfffc,
])

/** Those of the characters that print nothing by which a text can be made to read otherwise than it looks. */
export function isDeceivingControl(code: number): boolean {
  return UNPRINTED.has(code) && code !== 0x200e && code !== 0x200f && code !== 0xfffc
}

/** The characters that a code stands for in running text; null for one that prints nothing. A space of any kind is ' '. */
function plainCharacter(code: number): string | null {
  if (code > 0x20 && code < 0x7f) return String.fromCharCode(code)
  if (SPACES.has(code)) return ' '
  if (HYPHENS.has(code)) return '-'
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || UNPRINTED.has(code)) return null
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\uFFFD'
  if (isArabicForm(code)) return String.fromCodePoint(code).normalize('NFKC').trim()
  return LIGATURES.get(code) ?? SYMBOLS.get(code) ?? String.fromCodePoint(code)
}

/** Arabic presentation forms: the shapes of letters, not letters. */
function isArabicForm(code: number): boolean {
  return (code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc)
}

/** As `plainCharacter`, with the signs that only the name of a symbol font explains; a private character it does not stays. */
export function characterIn(font: string, code: number): string | null {
  const plain = plainCharacter(code)
  if (code < 0xe000 || code > 0xf8ff) return plain
  if (/^symbol/i.test(font)) return symbolOf(font, code) ?? plain
  if (plain !== String.fromCodePoint(code)) return plain
  return symbolOf(font, code) ?? strayBullet(code) ?? plain
}
