/** Changes to a PDF by its objects: numbers, names and references are exchanged, streams unpacked, changed and packed again. */
import { deflateSync, inflateSync } from 'node:zlib'
import type { Draw } from './draw.ts'
import { mutateBytes } from './mutate-bytes.ts'

const OBJECT = /\d+ \d+ obj\b[\s\S]*?endobj/g
const TOKEN =
  /\/[A-Za-z0-9#.+-]+|\d+ \d+ R\b|-?\d+(?:\.\d+)?|\([^()]*\)|<[0-9A-Fa-f\s]*>|<<|>>|\[|\]|[A-Za-z'"*]+|\s+|[\s\S]/g
const STRANGE: readonly [string, ...string[]] = [
  '0',
  '-1',
  '2147483648',
  '99999999999999999999',
  '0.0000000001',
  '1 0 R',
  '2 0 R',
  '99999 0 R',
  '[',
  ']',
  '<<',
  '>>',
  '[0 0 0 0]',
  '/Type /Pages',
  '/S /JavaScript /JS (x)',
  '/Filter [/FlateDecode /FlateDecode /ASCIIHexDecode]',
  '/ActualText <FEFF202E0041>',
  'BT',
  'ET',
  'q',
  'Q',
  '3 Tr',
  '0 0 0 0 0 0 Tm',
  '/X Do',
  'BI /W 99999 /H 99999 ID x EI',
  `(${'x'.repeat(30_000)})`,
  '<FFFE0000>',
]

/** The file with one to three of its objects changed; where it has none that can be seen, its bytes. */
export function mutatePdf(bytes: Uint8Array, draw: Draw): Uint8Array {
  if (draw.oneIn(6)) return mutateBytes(bytes, draw)
  let text = Buffer.from(bytes).toString('latin1')
  for (let times = 1 + draw.below(3); times > 0; times--) text = withOneChanged(text, draw)
  return Buffer.from(text, 'latin1')
}

function withOneChanged(text: string, draw: Draw): string {
  const objects = [...text.matchAll(OBJECT)]
  const chosen = objects[draw.below(objects.length)]
  if (chosen === undefined) return mutateBytes(Buffer.from(text, 'latin1'), draw).toString('latin1')
  const end = chosen.index + chosen[0].length
  const other = objects[draw.below(objects.length)]?.[0] ?? ''
  const changed = draw.oneIn(12) ? other : changedObject(chosen[0], draw)
  return text.slice(0, chosen.index) + changed + text.slice(end)
}

/** The object with its stream changed where it has one that can be unpacked, else with a token of its own changed. */
function changedObject(object: string, draw: Draw): string {
  const stream = /^([\s\S]*?>>\s*stream\r?\n)([\s\S]*?)(\r?\nendstream[\s\S]*)$/.exec(object)
  const [head = '', body = '', tail = ''] = stream?.slice(1) ?? []
  if (stream === null || draw.oneIn(3)) return changedTokens(object, draw)
  const content = /FlateDecode/.test(head) ? unpacked(body) : body
  if (content === null) return head + mutateBytes(Buffer.from(body, 'latin1'), draw).toString('latin1') + tail
  const changed = draw.oneIn(4)
    ? mutateBytes(Buffer.from(content, 'latin1'), draw).toString('latin1')
    : changedTokens(content, draw)
  const packed = content === body ? changed : deflateSync(Buffer.from(changed, 'latin1')).toString('latin1')
  return head.replace(/\/Length \d+(?! \d+ R)/, `/Length ${packed.length}`) + packed + tail
}

function unpacked(body: string): string | null {
  try {
    return inflateSync(Buffer.from(body, 'latin1'), { maxOutputLength: 5_000_000 }).toString('latin1')
  } catch {
    return null
  }
}

function changedTokens(text: string, draw: Draw): string {
  const tokens: string[] = text.match(TOKEN) ?? ['x']
  for (let times = 1 + draw.below(4); times > 0; times--) {
    const at = draw.below(tokens.length)
    const kind = draw.below(4)
    if (kind === 0) tokens.splice(at, 1 + draw.below(3))
    else if (kind === 1) tokens[at] = draw.pick(STRANGE)
    else if (kind === 2) tokens.splice(at, 0, ` ${draw.pick(STRANGE)} `)
    else tokens[at] = (tokens[draw.below(tokens.length)] ?? '').repeat(1 + draw.below(300))
  }
  return tokens.join('')
}
