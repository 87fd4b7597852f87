/** The parts of a DOCX, opened and put together again with the same bytes for the same parts. */
import { unzipSync } from 'fflate'
import { zipFiles } from '../docx/package.ts'
import { xmlFile } from '../xml.ts'
import { readWordXml, type WordElement, writeWordXml } from './word-tree.ts'

export type Parts = Readonly<Record<string, Uint8Array>>

/** A part larger than this, unpacked, in bytes, makes the file unreadable. */
const LARGEST_PART = 512_000_000
export const MAIN_PART = 'word/document.xml'
export const NOTES_PART = 'word/footnotes.xml'

/** The parts of a package; null where it is no ZIP, holds no main part, or a part is too large. */
export function openParts(bytes: Uint8Array): Parts | null {
  try {
    let isTooLarge = false
    const parts = unzipSync(bytes, {
      filter: (part) => {
        isTooLarge ||= part.originalSize > LARGEST_PART
        return !isTooLarge
      },
    })
    return isTooLarge || parts[MAIN_PART] === undefined ? null : parts
  } catch {
    return null
  }
}

/** The package of these parts; its dates say nothing. */
export function packParts(parts: Parts): Uint8Array {
  return zipFiles(parts, '')
}

/** The root of a part; null where there is none or it cannot be read. */
export function rootOf(parts: Parts, name: string): WordElement | null {
  const bytes = parts[name]
  return bytes === undefined ? null : readWordXml(bytes)
}

/** The parts with some of them written anew. */
export function withRoots(parts: Parts, roots: ReadonlyMap<string, WordElement>): Parts {
  const written = [...roots].map(([name, root]): [string, Uint8Array] => [name, xmlFile(writeWordXml(root))])
  return { ...parts, ...Object.fromEntries(written) }
}

/** Heads and feet by what they are for ("header first"), as the first section of the text names them. */
export function headsAndFeet(parts: Parts, body: WordElement): ReadonlyMap<string, string> {
  const targets = new Map(
    relationshipsOf(parts).map(({ attributes }) => [attributes.Id ?? '', `word/${attributes.Target ?? ''}`]),
  )
  const found = new Map<string, string>()
  const gather = (node: WordElement): void => {
    const kind = /^w:(header|footer)Reference$/.exec(node.name)?.[1]
    const target = targets.get(node.attributes['r:id'] ?? '')
    const key = `${kind} ${node.attributes['w:type'] ?? 'default'}`
    if (kind !== undefined && target !== undefined && !found.has(key)) found.set(key, target)
    for (const child of node.children) if (typeof child !== 'string') gather(child)
  }
  gather(body)
  return found
}

function relationshipsOf(parts: Parts): readonly WordElement[] {
  const root = rootOf(parts, 'word/_rels/document.xml.rels')
  return root === null ? [] : root.children.filter((child): child is WordElement => typeof child !== 'string')
}
