/** Two versions of a report as DOCX → one DOCX that shows the way from the old to the new as tracked changes. */
import type { Finding } from '#un'
import { Comparison, comparedFile } from './comparison.ts'
import { mergeBlocks } from './merge-blocks.ts'
import { resolveParts } from './resolve-changes.ts'
import {
  headsAndFeet,
  MAIN_PART,
  NOTES_PART,
  openParts,
  type Parts,
  packParts,
  rootOf,
  withRoots,
} from './word-package.ts'
import { childOf, elementsOf, make, type WordElement, withChildren } from './word-tree.ts'

export type CompareCode = 'file-unreadable' | 'tracked-change'

/** The DOCX with tracked changes, and how many changes it shows. */
export interface TrackedDocx {
  readonly bytes: Uint8Array
  readonly insertions: number
  readonly deletions: number
}

/**
 * Compares two DOCX word by word: text, headings, tables, notes, heads and feet.
 *
 * Accepting all gives the words of the new file, rejecting all those of the old; the manifest, styles and properties are
 * the new file's. Changes still open in either are taken as accepted first (`tracked-change`). Null and `file-unreadable`
 * where one of them is no DOCX. Same files, same bytes: changes carry no date, and no person's name.
 * Limits: page numbers in the contents are fields and are computed again, not tracked; nor are pictures and measures.
 */
export function compareDocx(
  old: Uint8Array,
  fresh: Uint8Array,
): { readonly value: TrackedDocx | null; readonly findings: readonly Finding<CompareCode>[] } {
  const left = accepted(old)
  const right = accepted(fresh)
  const findings = [...openFindings('old', left), ...openFindings('new', right)]
  if (left === null || right === null) return { value: null, findings }
  const { comparison, parts } = comparisonOf(left.file, right.file)
  const { insertions, deletions } = comparison.marks
  return { value: { bytes: packParts(parts), insertions, deletions }, findings }
}

interface OpenedFile {
  readonly parts: Parts
  readonly body: WordElement
  readonly notes: WordElement | null
}

function accepted(bytes: Uint8Array): { readonly file: OpenedFile; readonly openCount: number } | null {
  const opened = openParts(bytes)
  const resolved = opened === null ? null : resolveParts(opened, 'accept')
  const body = resolved === null ? null : rootOf(resolved.parts, MAIN_PART)
  if (resolved === null || body === null) return null
  const { parts } = resolved
  const { insertions, deletions } = resolved.open
  return { file: { parts, body, notes: rootOf(parts, NOTES_PART) }, openCount: insertions + deletions }
}

function openFindings(
  which: 'old' | 'new',
  read: { readonly openCount: number } | null,
): Finding<CompareCode>[] {
  if (read === null)
    return [
      {
        code: 'file-unreadable',
        message: `The ${which} file is no DOCX that can be read`,
        needsPerson: true,
        subject: which,
      },
    ]
  if (read.openCount === 0) return []
  return [
    {
      code: 'tracked-change',
      message: `The ${which} file holds ${read.openCount} tracked change(s) not yet accepted; they were taken as accepted`,
      needsPerson: true,
      subject: which,
    },
  ]
}

function comparisonOf(old: OpenedFile, fresh: OpenedFile): { comparison: Comparison; parts: Parts } {
  const oldHeads = headsAndFeet(old.parts, old.body)
  const newHeads = headsAndFeet(fresh.parts, fresh.body)
  const rootsOf = ({ body, notes }: OpenedFile): WordElement[] => [body, ...(notes === null ? [] : [notes])]
  const comparison = new Comparison(
    comparedFile(rootsOf(old), old.notes),
    comparedFile(rootsOf(fresh), fresh.notes),
  )
  const roots = new Map<string, WordElement>([[MAIN_PART, mergedBody(old.body, fresh.body, comparison)]])
  for (const [kind, name] of newHeads) {
    const before = rootOf(old.parts, oldHeads.get(kind) ?? '')
    const after = rootOf(fresh.parts, name)
    if (before === null || after === null || roots.has(name)) continue
    roots.set(name, withChildren(after, mergeBlocks(elementsOf(before), elementsOf(after), comparison)))
  }
  if (fresh.notes !== null) roots.set(NOTES_PART, mergedNotes(fresh.notes, comparison))
  return { comparison, parts: withRoots(fresh.parts, roots) }
}

function mergedBody(old: WordElement, fresh: WordElement, comparison: Comparison): WordElement {
  const before = childOf(old, 'w:body')
  const after = childOf(fresh, 'w:body')
  if (before === undefined || after === undefined) return fresh
  const merged = withChildren(after, mergeBlocks(elementsOf(before), elementsOf(after), comparison))
  return withChildren(
    fresh,
    fresh.children.map((child) => (child === after ? merged : child)),
  )
}

/** Notes after the body: only then it is known which marks stayed. */
function mergedNotes(notes: WordElement, comparison: Comparison): WordElement {
  const nothing: WordElement[] = []
  const written = elementsOf(notes).map((note) => {
    const id = note.attributes['w:id'] ?? ''
    if (!comparison.fresh.notes.has(id)) return note
    const before = comparison.old.notes.get(comparison.matchedNotes.get(id) ?? '')
    const blocks = mergeBlocks(
      before === undefined ? nothing : elementsOf(before),
      elementsOf(note),
      comparison,
    )
    return withChildren(note, blocks)
  })
  const deleted = [...comparison.deletedNotes].map(([id, note]) =>
    make('w:footnote', { 'w:id': id }, mergeBlocks(elementsOf(note), nothing, comparison)),
  )
  return withChildren(notes, [...written, ...deleted])
}
