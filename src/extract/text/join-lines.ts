/** Which lines of a plain text are one paragraph, and how two of them are joined. */

/** The width lines were wrapped at, in columns; null where lines are not wrapped (each is a paragraph). */
export type WrapWidth = number | null

const NARROWEST = 40
const WIDEST = 110
/** Share of lines inside paragraphs that come near the width where text is really wrapped. */
const NEAR_SHARE = 0.5
const NEAR = 0.75
const WIDE_CHARACTER =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/

/** Columns a line takes on a terminal: East Asian characters count two. */
export function columnsOf(line: string): number {
  let columns = 0
  for (const character of line) columns += WIDE_CHARACTER.test(character) ? 2 : 1
  return columns
}

/** Finds the width from the lines that another line follows. */
export function wrapWidthOf(chunks: readonly (readonly string[])[]): WrapWidth {
  const inner = chunks.flatMap((chunk) => chunk.slice(0, -1).map(columnsOf)).sort((a, b) => a - b)
  if (inner.length === 0) return null
  const width = inner[Math.floor((inner.length - 1) * 0.95)] ?? 0
  if (width < NARROWEST || width > WIDEST) return null
  const near = inner.filter((columns) => columns >= width * NEAR).length
  return near >= inner.length * NEAR_SHARE ? width : null
}

const TORN = /(?<!\p{L})(\p{L}+)[-\u2010\u00AD]$/u
const SENTENCE_END = /[.!?:;…。！？：；؟؛](?:["”»’)\]]*)$/
const PAUSE = /[.!?:;,…。！？：；，、؟؛،](?:["”»’)\]]*)$/
/** A line without any stop that fills this much of the width goes on. */
const GOES_ON_FROM = 0.65
/** Wrapping programs differ by a few columns; a line this much short of the width still counts as full. */
const SLACK = 6

/** True where the second line goes on with the paragraph of the first. */
export function continues(line: string, next: string, width: WrapWidth): boolean {
  if (TORN.test(line) && /^\p{Ll}/u.test(next)) return true
  if (/^\p{Ll}/u.test(next) && !SENTENCE_END.test(line) && (width !== null || columnsOf(line) > 30))
    return true
  if (width === null) return false
  if (!PAUSE.test(line) && columnsOf(line) > width * GOES_ON_FROM) return true
  const firstWord = /^\S+/.exec(next)?.[0] ?? ''
  const wanted = WIDE_CHARACTER.test(firstWord.charAt(0)) ? 2 : columnsOf(firstWord) + 1
  return columnsOf(line) + wanted > width - SLACK
}

/** The first look back keeps it linear in a word without end; no word has more letters, and the engine's stack has an end. */
const TORN_IN_TEXT = /(?<!\p{L})\p{L}{1,100}[-\u2010\u00AD][ \t]*\r?\n\s*\p{L}{1,100}/gu
const WORDS = /\p{L}{1,100}(?:-\p{L}{1,100}){0,9}/gu

/** Words of the document in small letters, those torn at a line's end left out: the evidence about a torn one. */
export function wordsOf(text: string): ReadonlySet<string> {
  const whole = text.toLowerCase().replace(TORN_IN_TEXT, ' ')
  return new Set(whole.match(WORDS) ?? [])
}

const CJK_END = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]$/u
const CJK_START = /^[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/u
const PREFIX =
  /^(?:non|co|self|well|long|short|multi|inter|sub|anti|pre|post|e|re|vice|ex|pan|socio|counter|follow|so|high|low|all|cross|open|state|контр|экс|вице|социально|éco|contre|sous|non)$/i

/** Only the last characters decide; a paragraph of a hundred thousand lines must not be searched for each. */
const LOOKED_BACK = 60

/** Joins a line to the next: a hyphenated word is healed only where the document's other words bear it out. */
export function joinLines(line: string, next: string, words: ReadonlySet<string>): string {
  const end = line.slice(-LOOKED_BACK)
  const torn = TORN.exec(end)?.[1]
  const rest = /^\p{Ll}+/u.exec(next)?.[0]
  if (torn !== undefined && rest !== undefined) {
    return keepsHyphen(torn.toLowerCase(), rest, words) ? line + next : line.slice(0, -1) + next
  }
  if (/\p{L}-$/u.test(end) || /[\u2014/]$/.test(end)) return line + next
  return CJK_END.test(end) && CJK_START.test(next) ? line + next : `${line} ${next}`
}

function keepsHyphen(left: string, right: string, words: ReadonlySet<string>): boolean {
  if (words.has(left + right)) return false
  if (words.has(`${left}-${right}`) || PREFIX.test(left)) return true
  return words.has(left) && words.has(right)
}
