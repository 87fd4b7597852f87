/** Changes to markup, messages and text by their tokens: tags lost, doubled, nested, numbers and names made extreme. */
import type { Draw } from './draw.ts'
import { mutateBytes } from './mutate-bytes.ts'

/** A tag, an entity, a header's line, a word, or one character. */
const TOKEN =
  /<[^<>]{0,2000}>|&#?\w{1,12};|\r?\n[A-Za-z-]{1,40}:|--[^\s<>]{4,80}|"[^"\n]{0,200}"|\d+|\s+|[^\s<>&"\d]+|[\s\S]/gu
const TOKENS_AT_MOST = 200_000

/** What a hostile or broken program may put anywhere. */
const STRANGE: readonly [string, ...string[]] = [
  '\0',
  '\uFEFF',
  '\u202E',
  '\u200B',
  '\u{E0041}',
  '\uFFFD',
  '\u0301'.repeat(500),
  'x'.repeat(20_000),
  ' '.repeat(20_000),
  '\n'.repeat(5_000),
  '-',
  '99999999999999999999',
  '-1',
  'NaN',
  '1e309',
  '&#x10FFFF;',
  '&#0;',
  '&undeclared;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '<?xml version="9"?>',
  '<!DOCTYPE x [<!ENTITY e "&e;">]>',
  '<table><tr><td rowspan="99999" colspan="99999">',
  '<w:tbl><w:tr><w:tc>',
  '<script>',
  '<svg><foreignObject>',
  '\r\nContent-Type: multipart/mixed; boundary=""\r\n\r\n',
  '\r\nContent-Transfer-Encoding: base64\r\n',
  '=?utf-8?B?////?=',
  '=?x-none?Q?=FF=?=',
  'http://127.0.0.1:9/',
  '../../../etc/passwd',
  '1. ',
  '(a) ',
  '| ',
  '\t',
  '> ',
]

type TokenChange = (tokens: readonly string[], at: number, draw: Draw) => string[]

const CHANGES: readonly [TokenChange, ...TokenChange[]] = [
  (tokens, at, draw) => tokens.toSpliced(at, 1 + draw.below(6)),
  (tokens, at, draw) => tokens.toSpliced(at, 0, draw.pick(STRANGE)),
  (tokens, at, draw) => tokens.toSpliced(at, 1, draw.pick(STRANGE)),
  (tokens, at, draw) => {
    const stretch = tokens.slice(at, at + 1 + draw.below(40))
    const length = 1 + draw.below(Math.ceil(20_000 / Math.max(1, stretch.join('').length)))
    return tokens.toSpliced(at, 0, ...Array.from({ length }, () => stretch).flat())
  },
  (tokens, at, draw) => tokens.toSpliced(at, 0, ...tokens.slice(draw.below(tokens.length)).slice(0, 40)),
  (tokens, at, draw) => tokens.toSpliced(at, 0, (tokens[draw.below(tokens.length)] ?? '').repeat(2_000)),
  (tokens, at) => tokens.with(at, [...(tokens[at] ?? '')].reverse().join('')),
]

/** The text with one to four changes; one in ten is made to its bytes instead. */
export function mutateMarkup(bytes: Uint8Array, draw: Draw): Uint8Array {
  if (draw.oneIn(10)) return mutateBytes(bytes, draw)
  let tokens = new TextDecoder('latin1').decode(bytes).match(TOKEN) ?? ['x']
  if (tokens.length > TOKENS_AT_MOST) return mutateBytes(bytes, draw)
  for (let times = 1 + draw.below(4); times > 0; times--)
    tokens = draw.pick(CHANGES)(tokens, draw.below(tokens.length), draw) as RegExpMatchArray
  return bytesOf(tokens.join(''))
}

/** What was read as single bytes goes back as single bytes; what was put in as a character goes in as UTF-8. */
function bytesOf(text: string): Uint8Array {
  return Buffer.concat(
    text
      .split(/([\u0100-\u{10FFFF}]+)/u)
      .map((part, index) => Buffer.from(part, index % 2 === 0 ? 'latin1' : 'utf8')),
  )
}
