/** Accepts or rejects every tracked change of a DOCX, as a person would with one click. */
import { MAIN_PART, NOTES_PART, openParts, type Parts, packParts, rootOf, withRoots } from './word-package.ts'
import { allOf, childOf, rewrite, type WordElement, type WordNode, withChildren } from './word-tree.ts'

export type Resolution = 'accept' | 'reject'

/** How many changes of each kind stand in a file, not yet accepted or rejected. */
export interface OpenChanges {
  readonly insertions: number
  readonly deletions: number
  readonly looks: number
}

export interface Resolved {
  readonly bytes: Uint8Array
  readonly open: OpenChanges
}

const TEXT_PARTS = /^word\/(?:document|footnotes|header\d+|footer\d+)\.xml$/

/**
 * The file with every tracked change accepted, or rejected; and how many there were. Null where it is no DOCX that can be
 * read. Insertions, deletions, moves, changes of look, rows and paragraph marks; a note whose mark is gone goes with it.
 */
export function resolveChanges(bytes: Uint8Array, resolution: Resolution): Resolved | null {
  const opened = openParts(bytes)
  const resolved = opened === null ? null : resolveParts(opened, resolution)
  return resolved === null ? null : { bytes: packParts(resolved.parts), open: resolved.open }
}

/** The same for a package that is open already. */
export function resolveParts(
  parts: Parts,
  resolution: Resolution,
): { readonly parts: Parts; readonly open: OpenChanges } | null {
  const roots = new Map<string, WordElement>()
  const open = { insertions: 0, deletions: 0, looks: 0 }
  for (const name of Object.keys(parts).filter((part) => TEXT_PARTS.test(part))) {
    const root = rootOf(parts, name)
    if (root === null) continue
    count(root, open)
    roots.set(name, resolveTree(root, resolution))
  }
  const main = roots.get(MAIN_PART)
  if (main === undefined) return null
  const notes = roots.get(NOTES_PART)
  if (notes !== undefined) roots.set(NOTES_PART, withoutLostNotes(notes, main))
  return { parts: withRoots(parts, roots), open }
}

function count(node: WordElement, open: { insertions: number; deletions: number; looks: number }): void {
  if (node.name === 'w:ins' || node.name === 'w:moveTo') open.insertions++
  if (node.name === 'w:del' || node.name === 'w:moveFrom') open.deletions++
  if (/^w:(?:r|p|tbl|tr|tc|sect)PrChange$/.test(node.name)) open.looks++
  for (const child of node.children) if (typeof child !== 'string') count(child, open)
}

const LOSING: Readonly<Record<Resolution, ReadonlySet<string>>> = {
  accept: new Set(['w:del', 'w:moveFrom']),
  reject: new Set(['w:ins', 'w:moveTo']),
}
const KEEPING: Readonly<Record<Resolution, ReadonlySet<string>>> = {
  accept: new Set(['w:ins', 'w:moveTo']),
  reject: new Set(['w:del', 'w:moveFrom']),
}
const MARKERS = /^w:move(?:From|To)Range(?:Start|End)$/
const OLD_LOOK = /^w:(?:r|p|tbl|tr|tc|sect|tblGrid)PrChange$|^w:(?:tblGrid|numbering)Change$/
const LOST_MARK = 'lost-mark'

function resolveTree(root: WordElement, resolution: Resolution): WordElement {
  const [resolved] = rewrite(root, (node) => resolveNode(node, resolution))
  return resolved === undefined || typeof resolved === 'string' ? root : resolved
}

function resolveNode(node: WordElement, resolution: Resolution): WordElement | readonly WordNode[] | null {
  if (MARKERS.test(node.name)) return null
  if (node.name === 'w:rPr' || node.name === 'w:trPr' || node.name === 'w:pPr' || node.name === 'w:tcPr')
    return resolveLook(node, resolution)
  if (node.name === 'w:tr' || node.name === 'w:tc') return lostCell(node) ? null : node
  if (node.name === 'w:tbl') return childOf(node, 'w:tr') === undefined ? null : node
  if (KEEPING[resolution].has(node.name)) return isEmptyMark(node) ? node : node.children
  if (LOSING[resolution].has(node.name)) return isEmptyMark(node) ? node : []
  if (node.name === 'w:delText') return { ...node, name: 'w:t' }
  if (node.name === 'w:delInstrText') return { ...node, name: 'w:instrText' }
  if (MERGING.has(node.name)) return withChildren(node, joinLostMarks(node.children))
  return node
}

/** A mark on a row or a paragraph's end holds nothing; the same element around text does. */
function isEmptyMark(node: WordElement): boolean {
  return node.children.length === 0
}

/** Takes the marks of changes out of properties; a lost paragraph mark or row leaves a note for its owner. */
function resolveLook(node: WordElement, resolution: Resolution): WordElement {
  const lost = new Set([...LOSING[resolution], resolution === 'accept' ? 'w:cellDel' : 'w:cellIns'])
  const isLost = node.children.some((child) => typeof child !== 'string' && lost.has(child.name))
  const before = node.children.find(
    (child): child is WordElement => typeof child !== 'string' && OLD_LOOK.test(child.name),
  )
  const base = resolution === 'reject' && before !== undefined ? restored(node, before) : node.children
  const children = base.filter((child) => typeof child === 'string' || !isMark(child.name))
  return {
    ...node,
    children: isLost ? [...children, { name: LOST_MARK, attributes: {}, children: [] }] : children,
  }
}

function isMark(name: string): boolean {
  return (
    KEEPING.accept.has(name) ||
    LOSING.accept.has(name) ||
    OLD_LOOK.test(name) ||
    name === 'w:cellIns' ||
    name === 'w:cellDel'
  )
}

/** The look a change replaced; what it cannot carry (the look of the mark, the section) stays. */
function restored(node: WordElement, change: WordElement): readonly WordNode[] {
  const old = childOf(change, node.name)
  const stays = node.children.filter(
    (child) => typeof child !== 'string' && (child.name === 'w:rPr' || child.name === 'w:sectPr'),
  )
  return [...(old?.children ?? []), ...(node.name === 'w:pPr' ? stays : [])]
}

function lostCell(node: WordElement): boolean {
  const look = childOf(node, node.name === 'w:tr' ? 'w:trPr' : 'w:tcPr')
  return childOf(look, LOST_MARK) !== undefined
}

/** Elements that hold paragraphs. */
const MERGING = new Set(['w:body', 'w:tc', 'w:footnote', 'w:hdr', 'w:ftr', 'w:txbxContent', 'w:sdtContent'])

/** A paragraph that loses its mark runs on into the next one, or is gone where nothing is left of it. */
function joinLostMarks(children: readonly WordNode[]): readonly WordNode[] {
  const joined: WordNode[] = []
  let carried: readonly WordNode[] = []
  for (const child of children) {
    if (typeof child === 'string') continue
    if (child.name === 'w:p') {
      const look = childOf(child, 'w:pPr')
      const content = child.children.filter((part) => part !== look)
      if (hasLostMark(look)) carried = [...carried, ...content]
      else {
        joined.push(withChildren(child, [...(look === undefined ? [] : [look]), ...carried, ...content]))
        carried = []
      }
      continue
    }
    joined.push(...flush(carried), child)
    carried = []
  }
  return [...joined, ...flush(carried)]
}

function hasLostMark(look: WordElement | undefined): boolean {
  return childOf(childOf(look, 'w:rPr'), LOST_MARK) !== undefined
}

function flush(carried: readonly WordNode[]): readonly WordNode[] {
  const holdsText = carried.some((part) => typeof part !== 'string' && !part.name.startsWith('w:bookmark'))
  if (carried.length === 0 || !holdsText) return []
  return [{ name: 'w:p', attributes: {}, children: carried }]
}

function withoutLostNotes(notes: WordElement, main: WordElement): WordElement {
  const cited = new Set(allOf(main, 'w:footnoteReference').map(({ attributes }) => attributes['w:id']))
  return withChildren(
    notes,
    notes.children.filter(
      (note) =>
        typeof note === 'string' ||
        note.name !== 'w:footnote' ||
        note.attributes['w:type'] !== undefined ||
        cited.has(note.attributes['w:id']),
    ),
  )
}
