/** Two sequences of paragraphs and tables → one that shows what was taken out, put in and changed. */
import { statementOfAnchor } from '../anchors.ts'
import type { Comparison } from './comparison.ts'
import { matchInOrder, type Signature, wordsIn } from './match-sequences.ts'
import { mergeParagraph, wholeParagraph } from './merge-paragraph.ts'
import type { Mark } from './revision-marks.ts'
import { allOf, charactersOf, childOf, elementsOf, type WordElement, withChildren } from './word-tree.ts'

/** The blocks of two containers (a body, a cell, a head, a note) as one sequence. */
export function mergeBlocks(
  old: readonly WordElement[],
  fresh: readonly WordElement[],
  comparison: Comparison,
): WordElement[] {
  const steps = matchInOrder(old.filter(isBlock), fresh.filter(isBlock), signatureOf)
  const merged = steps.flatMap((step): WordElement[] => {
    if (step.type === 'old') return wholeBlock(step.old, 'w:del', comparison)
    if (step.type === 'new') return wholeBlock(step.new, 'w:ins', comparison)
    return mergeBlock(step.old, step.new, comparison)
  })
  return [...merged, ...fresh.filter((node) => node.name === 'w:sectPr')]
}

function isBlock({ name }: WordElement): boolean {
  return name === 'w:p' || name === 'w:tbl'
}

/** Words, kind and first statement of a block. Answers of fields are left out: they are computed again. */
function signatureOf(block: WordElement): Signature {
  const words = wordsOf(block)
  const names = allOf(block, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? '')
  const first = names.find((name) => name !== '' && !name.startsWith('_'))
  const kind = block.name === 'w:p' && holdsSection(block) ? 'section' : block.name
  const statement = first === undefined ? null : statementOfAnchor(first)
  return { key: `${kind} ${words}`, statement, words: wordsIn(words), kind }
}

function holdsSection(paragraph: WordElement): boolean {
  return childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr') !== undefined
}

/** What a reader sees of a block, cells parted by tabs. */
function wordsOf(block: WordElement): string {
  if (block.name === 'w:t') return charactersOf(block)
  if (block.name === 'w:tab' || block.name === 'w:br') return ' '
  if (block.name === 'w:instrText' || block.name === 'w:pPr') return ''
  const parts = elementsOf(block).map(wordsOf).join('')
  return block.name === 'w:p' ? `${parts}\t` : parts
}

function wholeBlock(block: WordElement, mark: Mark, comparison: Comparison): WordElement[] {
  if (block.name === 'w:p') return [wholeParagraph(block, mark, comparison)]
  const rows = elementsOf(block).map((child) =>
    child.name === 'w:tr' ? wholeRow(child, mark, comparison) : child,
  )
  return [withChildren(block, rows)]
}

function wholeRow(row: WordElement, mark: Mark, comparison: Comparison): WordElement {
  const cells = elementsOf(row).filter((child) => child.name === 'w:tc')
  const content = cells.map((cell) =>
    withChildren(
      cell,
      elementsOf(cell).flatMap((child) => (isBlock(child) ? wholeBlock(child, mark, comparison) : [child])),
    ),
  )
  return comparison.marks.onRow(mark, row, content)
}

function mergeBlock(old: WordElement, fresh: WordElement, comparison: Comparison): WordElement[] {
  if (fresh.name === 'w:p') return [mergeParagraph(old, fresh, comparison)]
  if (columnCount(old) === columnCount(fresh)) return [mergeTable(old, fresh, comparison)]
  return [
    ...wholeBlock(old, 'w:del', comparison),
    comparison.marks.divider(),
    ...wholeBlock(fresh, 'w:ins', comparison),
  ]
}

function columnCount(table: WordElement): number {
  return allOf(childOf(table, 'w:tblGrid') ?? table, 'w:gridCol').length
}

function mergeTable(old: WordElement, fresh: WordElement, comparison: Comparison): WordElement {
  const steps = matchInOrder(rowsOf(old), rowsOf(fresh), rowSignature)
  const rows = steps.flatMap((step): WordElement[] => {
    if (step.type === 'old') return [wholeRow(step.old, 'w:del', comparison)]
    if (step.type === 'new') return [wholeRow(step.new, 'w:ins', comparison)]
    return mergeRow(step.old, step.new, comparison)
  })
  const head = elementsOf(fresh).filter((child) => child.name !== 'w:tr')
  return withChildren(fresh, [...head, ...rows])
}

function rowsOf(table: WordElement): readonly WordElement[] {
  return elementsOf(table).filter((child) => child.name === 'w:tr')
}

/** Rows with other cells joined in them are other rows. */
function rowSignature(row: WordElement): Signature {
  const shape = cellsOf(row)
    .map((cell) => {
      const look = childOf(cell, 'w:tcPr')
      const span = childOf(look, 'w:gridSpan')?.attributes['w:val'] ?? '1'
      const merge = childOf(look, 'w:vMerge')
      return `${span}${merge === undefined ? '' : (merge.attributes['w:val'] ?? 'continue')}`
    })
    .join()
  const signature = signatureOf(row)
  return { ...signature, key: `${shape} ${signature.key}`, kind: `row ${shape}` }
}

function cellsOf(row: WordElement): readonly WordElement[] {
  return elementsOf(row).filter((child) => child.name === 'w:tc')
}

function mergeRow(old: WordElement, fresh: WordElement, comparison: Comparison): WordElement[] {
  const before = cellsOf(old)
  let index = 0
  const children = elementsOf(fresh).map((child) => {
    if (child.name !== 'w:tc') return child
    const answer = before[index++]
    if (answer === undefined) return child
    const look = childOf(child, 'w:tcPr')
    const blocks = mergeBlocks(elementsOf(answer), elementsOf(child), comparison)
    return withChildren(child, [...(look === undefined ? [] : [look]), ...blocks])
  })
  return [withChildren(fresh, children)]
}
