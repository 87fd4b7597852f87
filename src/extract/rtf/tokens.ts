/** The bytes of an RTF file → its tokens: groups, control words, symbols, bytes of text. */

export type Token =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  /** A control symbol other than an escaped byte: "~", "-", "*" … */
  | { readonly kind: 'symbol'; readonly sign: string }
  /** Bytes of text, as they stand or one that was written in hexadecimal. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }

const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d
const SPACE = 0x20
const QUOTE = 0x27
const LONGEST_WORD = 40
const LONGEST_NUMBER = 10

const isLetter = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39
const isLineEnd = (byte: number): boolean => byte === 0x0a || byte === 0x0d

/** Takes a file apart. Line ends are no text; the bytes after `\bin` are passed over. Never throws. */
export function* tokensOf(bytes: Uint8Array): Generator<Token> {
  let at = 0
  while (at < bytes.length) {
    const [token, next] = tokenAt(bytes, at)
    at = next
    if (token?.kind === 'word' && token.name === 'bin') at += Math.max(0, token.value ?? 0)
    else if (token !== null) yield token
  }
}

/** The token at a place (null for what is none), and where the next one begins. */
function tokenAt(bytes: Uint8Array, at: number): [Token | null, number] {
  const byte = bytes[at] ?? 0
  if (byte === OPEN || byte === CLOSE) return [{ kind: byte === OPEN ? 'open' : 'close' }, at + 1]
  if (byte === BACKSLASH) return control(bytes, at + 1)
  if (!isPlain(byte)) return [null, at + 1]
  let end = at
  while (end < bytes.length && isPlain(bytes[end] ?? 0)) end++
  return [{ kind: 'bytes', bytes: bytes.subarray(at, end) }, end]
}

function isPlain(byte: number): boolean {
  return byte !== OPEN && byte !== CLOSE && byte !== BACKSLASH && byte !== 0 && !isLineEnd(byte)
}

/** What stands after a backslash, and where the next token begins. */
function control(bytes: Uint8Array, start: number): [Token | null, number] {
  const first = bytes[start]
  if (first === undefined) return [null, start]
  if (first === QUOTE) return escaped(bytes, start)
  if (isLineEnd(first)) return [{ kind: 'word', name: 'par', value: null }, start + 1]
  if (!isLetter(first)) return [{ kind: 'symbol', sign: String.fromCharCode(first) }, start + 1]
  let at = start
  while (at < bytes.length && at - start < LONGEST_WORD && isLetter(bytes[at] ?? 0)) at++
  const name = latin(bytes, start, at)
  const signed = bytes[at] === 0x2d && isDigit(bytes[at + 1] ?? 0) ? at + 1 : at
  let end = signed
  while (end < bytes.length && end - signed < LONGEST_NUMBER && isDigit(bytes[end] ?? 0)) end++
  const value = end === signed ? null : Number(latin(bytes, at, end))
  return [{ kind: 'word', name, value }, bytes[end] === SPACE ? end + 1 : end]
}

function escaped(bytes: Uint8Array, start: number): [Token | null, number] {
  const digits = latin(bytes, start + 1, start + 3)
  if (!/^[0-9a-f]{2}$/i.test(digits)) return [null, start + 1]
  return [{ kind: 'bytes', bytes: Uint8Array.of(Number.parseInt(digits, 16)) }, start + 3]
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end))
}
