/** Bytes of a text in any encoding → Unicode: byte order marks and UTF first, then evidence of real words. */
import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { functionWordEvidence } from './text/function-words.ts'
import { scoreDecoding } from './text/score-decoding.ts'

export interface Decoded {
  readonly text: string
  /** IANA-like name, lower case. */
  readonly encoding: string
  /** `declared` by a mark or a header, `certain` from the bytes' form, `guessed` from the words, `doubtful` otherwise. */
  readonly confidence: 'declared' | 'certain' | 'guessed' | 'doubtful'
  /** Characters that could not be decoded (they stand as U+FFFD). */
  readonly lostCount: number
}

/**
 * Decodes text. Takes the bytes and, where a header or meta element names one, the declared encoding (believed unless
 * the bytes are plainly something else). Gives null for bytes that are no text. Never throws.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded | null {
  const marked = byByteOrderMark(bytes)
  if (marked !== null) return marked
  const wide = byNulPattern(bytes) ?? byWideWords(bytes)
  if (wide !== null) return decodeAs(bytes, wide, 'certain')
  if (isBinary(bytes)) return null
  if (isStrictUtf8(bytes)) return decodeAs(bytes, 'utf-8', 'certain')
  if (declared !== null && isKnown(declared)) {
    const decoded = decodeAs(bytes, normalName(declared), 'declared')
    if (decoded.lostCount === 0) return decoded
  }
  if (isNearlyUtf8(bytes)) return decodeAs(bytes, 'utf-8', 'certain')
  return byWords(bytes)
}

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
]

function byByteOrderMark(bytes: Uint8Array): Decoded | null {
  const mark = MARKS.find(([, bom]) => bom.every((byte, index) => bytes[index] === byte))
  return mark === undefined ? null : decodeAs(bytes.subarray(mark[1].length), mark[0], 'declared')
}

const SAMPLE_BYTES = 65_536

/** UTF-16 without a mark: spaces, digits and line ends give NUL in every second byte. */
function byNulPattern(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue
    if (at % 2 === 0) even++
    else odd++
  }
  const floor = Math.max(2, sample.length / 100)
  if (odd > floor && even < odd / 20) return looksWide(sample, 'utf-16le') ? 'utf-16le' : null
  if (even > floor && odd < even / 20) return looksWide(sample, 'utf-16be') ? 'utf-16be' : null
  return null
}

const WIDE_WORDS_PROVE = 0.15

/** UTF-16 without a mark and nearly without Latin letters (Chinese): a NUL or two, and words where they belong. */
function byWideWords(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  if (bytes.length % 2 !== 0 || !sample.includes(0)) return null
  const reads = (encoding: string): boolean =>
    looksWide(sample, encoding) &&
    functionWordEvidence(iconv.decode(asBuffer(sample), encoding)).share >= WIDE_WORDS_PROVE
  return ['utf-16le', 'utf-16be'].find(reads) ?? null
}

function looksWide(sample: Uint8Array, encoding: string): boolean {
  const text = iconv.decode(asBuffer(sample), encoding)
  const odd = text.match(/[\p{Cn}\p{Co}\uFFFD]|(?!\s)\p{Cc}/gu)?.length ?? 0
  return odd < text.length / 50
}

/** Any NUL, or more than a few control characters that no text holds. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  let control = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 0x09 || (byte > 0x0d && byte < 0x1a) || (byte > 0x1b && byte < 0x20)) control++
  }
  return control > Math.max(2, sample.length / 200)
}

function isStrictUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** A UTF-8 text with a torn character here or there: many whole multi-byte characters, very few broken. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE_BYTES))
  const lost = text.match(/\uFFFD/g)?.length ?? 0
  const whole = text.match(/[\u0080-\uFFFC]|[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0
  return whole >= 20 && lost <= whole / 20
}

const normalName = (name: string): string => name.trim().toLowerCase()

function isKnown(name: string): boolean {
  return iconv.encodingExists(normalName(name)) && !/^(?:utf-?7|base64|hex|binary)/i.test(name)
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function decodeAs(bytes: Uint8Array, encoding: string, confidence: Decoded['confidence']): Decoded {
  const text = iconv.decode(asBuffer(bytes), encoding)
  return { text, encoding, confidence, lostCount: text.match(/\uFFFD/g)?.length ?? 0 }
}

/** One-byte and East Asian encodings that offices have used for the official languages, and a few for others. */
const CANDIDATES = [
  'windows-1252',
  'windows-1251',
  'windows-1256',
  'koi8-r',
  'cp866',
  'iso-8859-5',
  'maccyrillic',
  'iso-8859-6',
  'macintosh',
  'cp850',
  'gb18030',
  'big5',
] as const
const WORDS_PROVE = 0.08
const LEAD_PROVES = 0.02
const FEWEST_WORDS = 5

function byWords(bytes: Uint8Array): Decoded {
  const sample = asBuffer(bytes.subarray(0, SAMPLE_BYTES))
  const detected = detectedBy(sample)
  const names = [...new Set([...CANDIDATES, ...detected])]
  const ranked = names
    .map((name) => ({ name, ...scoreDecoding(iconv.decode(sample, name), detected.indexOf(name)) }))
    .sort((a, b) => b.score - a.score)
  const best = ranked[0]
  if (best === undefined) return decodeAs(bytes, 'windows-1252', 'doubtful')
  const rival = ranked.find((other) => other.sample !== best.sample)
  const proved =
    best.wordCount >= FEWEST_WORDS &&
    best.share >= WORDS_PROVE &&
    best.score - (rival?.score ?? 0) >= LEAD_PROVES
  return decodeAs(bytes, best.name, proved ? 'guessed' : 'doubtful')
}

/** The detector's own candidates, likeliest first, that can be decoded here. */
function detectedBy(sample: Buffer): string[] {
  return analyse(sample)
    .filter((match) => match.confidence > 10)
    .map((match) => match.name.toLowerCase())
    .filter((name) => isKnown(name) && !name.startsWith('utf') && name !== 'ascii')
    .slice(0, 5)
}
