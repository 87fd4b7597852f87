/** The law of a comparison: accept all and the words are the new file's, reject all and they are the old one's. */
import '../../../tests/seed.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DocumentBlock, OfficialDocument } from '../document.ts'
import { readEditedDocx } from '../read-edited-docx.ts'
import { renderDocx } from '../render-docx.ts'
import { arbitraryDocument } from '../sample-arbitrary.ts'
import { arabicSample, sampleDocument } from '../sample-document.ts'
import { compareDocx } from './compare-docx.ts'
import { type Resolution, resolveChanges } from './resolve-changes.ts'
import { MAIN_PART, NOTES_PART, openParts, rootOf } from './word-package.ts'
import { allOf } from './word-tree.ts'

function docx(document: OfficialDocument): Uint8Array {
  return renderDocx(document).files[0]?.bytes ?? new Uint8Array()
}

/** Every paragraph's words, in order, notes sorted: Word orders them by their marks. Empty paragraphs are no words. */
function linesOf(bytes: Uint8Array): string[] {
  const blocks = readEditedDocx(bytes).value?.blocks ?? []
  const lines = blocks.map((block) => `${block.part} ${block.text}`).filter((line) => !/^\w+ \s*$/.test(line))
  const isNote = (line: string): boolean => line.startsWith('note ')
  return [...lines.filter((line) => !isNote(line)), ...lines.filter(isNote).sort()]
}

function marksOf(bytes: Uint8Array): string[] {
  const blocks = readEditedDocx(bytes).value?.blocks ?? []
  return blocks.flatMap((block) => block.anchors.map((anchor) => anchor.statement)).sort()
}

function check(old: OfficialDocument, fresh: OfficialDocument): Uint8Array {
  const files = { accept: docx(fresh), reject: docx(old) }
  const tracked = compareDocx(files.reject, files.accept).value?.bytes ?? new Uint8Array()
  for (const resolution of ['accept', 'reject'] satisfies Resolution[]) {
    const resolved = resolveChanges(tracked, resolution)?.bytes ?? new Uint8Array()
    expect(linesOf(resolved), resolution).toEqual(linesOf(files[resolution]))
    expect(resolveChanges(resolved, 'accept')?.open).toEqual({ insertions: 0, deletions: 0, looks: 0 })
  }
  expect(wrongReferences(tracked)).toEqual([])
  return tracked
}

/** Notes without text, bookmarks used twice, starts without ends: what makes Word offer to mend a file. */
function wrongReferences(bytes: Uint8Array): string[] {
  const parts = openParts(bytes) ?? {}
  const main = rootOf(parts, MAIN_PART)
  const notes = rootOf(parts, NOTES_PART)
  if (main === null || notes === null) return ['a part is missing']
  const ids = (name: string): string[] =>
    [main, notes].flatMap((root) => allOf(root, name).map(({ attributes }) => attributes['w:id'] ?? ''))
  const twice = (list: readonly string[]): string[] => list.filter((id, index) => list.indexOf(id) < index)
  const names = [main, notes].flatMap((root) =>
    allOf(root, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? ''),
  )
  const held = new Set(ids('w:footnote'))
  return [
    ...twice(ids('w:bookmarkStart')).map((id) => `bookmark ${id} begins twice`),
    ...twice(names).map((name) => `${name} is used twice`),
    ...names.filter((name) => name.length > 40).map((name) => `${name} is too long`),
    ...ids('w:footnoteReference')
      .filter((id) => !held.has(id))
      .map((id) => `note ${id} is missing`),
    ...twice(ids('w:footnote')).map((id) => `note ${id} stands twice`),
    ...(ids('w:bookmarkStart').sort().join() === ids('w:bookmarkEnd').sort().join()
      ? []
      : ['an edge is missing']),
  ]
}

test('a document compared with itself shows nothing', () => {
  const same = docx(sampleDocument())
  expect(compareDocx(same, same).value).toMatchObject({ insertions: 0, deletions: 0 })
  check(arabicSample(), arabicSample())
})

test('any two documents: accept gives the new words, reject the old', () => {
  fc.assert(
    fc.property(arbitraryDocument, arbitraryDocument, (old, fresh) => void check(old, fresh)),
    {
      numRuns: 4,
      endOnFailure: true,
    },
  )
})

/** The blocks of a body with some left out, some turned round, some words changed. */
function edited(body: readonly DocumentBlock[], steps: readonly number[]): DocumentBlock[] {
  const blocks = [...body]
  for (const step of steps) {
    const at = step % Math.max(1, blocks.length)
    const block = blocks[at]
    if (block === undefined) continue
    if (step % 3 === 0) blocks.splice(at, 1)
    else if (step % 3 === 1) blocks.splice((at * 7) % blocks.length, 0, ...blocks.splice(at, 1))
    else if (block.type === 'paragraph') blocks[at] = { ...block, inlines: block.inlines.map(reword) }
    else if (block.type === 'table') blocks[at] = { ...block, rows: block.rows.slice(1) }
  }
  return blocks
}

function reword<Line extends { readonly runs: readonly { readonly type: string }[] }>(line: Line): Line {
  return {
    ...line,
    runs: line.runs.map((run) =>
      'text' in run && typeof run.text === 'string'
        ? { ...run, text: run.text.replace(/\p{L}+/u, 'other') }
        : run,
    ),
  }
}

test('edits of the sample: paragraphs, notes, tables, headings, both directions of writing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(10_000), { maxLength: 8 }), fc.boolean(), (steps, isArabic) => {
      const old = isArabic ? arabicSample() : sampleDocument()
      const tracked = check(old, { ...old, body: edited(old.body, steps) })
      expect(marksOf(resolveChanges(tracked, 'reject')?.bytes ?? new Uint8Array())).toEqual(
        marksOf(docx(old)),
      )
    }),
    { numRuns: 4, endOnFailure: true },
  )
})

test('a masthead, a title and a word: each is tracked where it stands, unchanged words are not', () => {
  const old = sampleDocument()
  const fresh = sampleDocument({
    masthead: { ...old.masthead, symbol: 'A/99/999/Rev.1' },
    title: { ...old.title, title: `${old.title.title} revised` },
  })
  const value = compareDocx(docx(old), docx(fresh)).value
  expect(value?.insertions).toBeGreaterThan(0)
  expect(value?.insertions).toBeLessThan(8)
  check(old, fresh)
})

test('what is no DOCX is found, not thrown', () => {
  const { value, findings } = compareDocx(new Uint8Array([1, 2, 3]), docx(sampleDocument()))
  expect(value).toBeNull()
  expect(findings.map(({ code, subject }) => `${code} ${subject}`)).toEqual(['file-unreadable old'])
})

test('the same two files give the same bytes, and no change carries a date', () => {
  const old = docx(sampleDocument())
  const fresh = docx(sampleDocument({ body: [] }))
  const [one, two] = [compareDocx(old, fresh).value, compareDocx(old, fresh).value]
  expect(one?.bytes).toEqual(two?.bytes)
  const main = rootOf(openParts(one?.bytes ?? new Uint8Array()) ?? {}, MAIN_PART)
  const changes = main === null ? [] : [...allOf(main, 'w:ins'), ...allOf(main, 'w:del')]
  expect(new Set(changes.flatMap(({ attributes }) => Object.keys(attributes)))).toEqual(
    new Set(['w:id', 'w:author']),
  )
  expect(new Set(changes.map(({ attributes }) => attributes['w:author']))).toEqual(new Set(['Rapporteur']))
})
