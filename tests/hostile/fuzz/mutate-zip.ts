/** Changes to an archive by its parts: one is changed and packed again, lost, doubled, renamed, or the headers are made to lie. */
import { strFromU8, unzipSync } from 'fflate'
import { type ZipPart, zipFile } from '../zip-maker.ts'
import type { Draw } from './draw.ts'
import { cutBytes, mutateBytes } from './mutate-bytes.ts'
import { mutateMarkup } from './mutate-markup.ts'

const NAMES: readonly [string, ...string[]] = [
  '../../outside.xml',
  '/etc/passwd',
  'word/document.xml',
  'content.xml',
  'word/vbaProject.bin',
  'a\u0000b.xml',
  'x'.repeat(60_000),
  '',
  'CON',
  'word/e\u0301.xml',
]

/** The archive with one change; bytes that are no archive are changed as bytes. */
export function mutateZip(bytes: Uint8Array, draw: Draw): Uint8Array {
  const parts = partsOf(bytes)
  const at = draw.below(parts.length)
  const part = parts[at]
  if (part === undefined || draw.oneIn(6)) return mutateBytes(bytes, draw)
  if (draw.oneIn(12)) return zipFile(parts.toSpliced(at, 1))
  if (draw.oneIn(12)) return zipFile([...parts, { ...part, name: draw.pick(NAMES) }])
  if (draw.oneIn(12)) return zipFile(parts.with(at, { ...part, sizeSaid: draw.below(2 ** 32) }))
  if (draw.oneIn(12)) return zipFile(parts.with(at, { ...part, isEncrypted: true }))
  const story = draw.oneIn(3) ? at : mainOf(parts, at)
  return zipFile(parts.map((each, index) => (index === story ? changed(each, draw) : each)))
}

/** Most changes go where the words are. */
function mainOf(parts: readonly ZipPart[], otherwise: number): number {
  const main = parts.findIndex(({ name }) => name === 'word/document.xml' || name === 'content.xml')
  return main === -1 ? otherwise : main
}

function changed(part: ZipPart, draw: Draw): ZipPart {
  if (draw.oneIn(15)) return { ...part, content: cutBytes(part.content, draw) }
  const isMarkup = strFromU8(part.content.subarray(0, 200), true).trimStart().startsWith('<')
  return { ...part, content: isMarkup ? mutateMarkup(part.content, draw) : mutateBytes(part.content, draw) }
}

function partsOf(bytes: Uint8Array): ZipPart[] {
  try {
    const stored = (name: string): boolean => name === 'mimetype'
    return Object.entries(unzipSync(bytes)).map(([name, content]) =>
      stored(name) ? { name, content, isStored: true } : { name, content },
    )
  } catch {
    return []
  }
}
