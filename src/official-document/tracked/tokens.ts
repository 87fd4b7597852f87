/** A paragraph as a sequence that can be compared: words, spaces, things that are no words, and edges of bookmarks. */
import { piecesOf } from './match-sequences.ts'
import {
  allOf,
  charactersOf,
  childOf,
  elementsOf,
  make,
  type WordElement,
  writeWordXml,
} from './word-tree.ts'

/** One step of a paragraph. Two tokens are the same where their keys are. */
export interface Token {
  readonly key: string
  /** What a reader sees of it; empty for edges and marks. */
  readonly text: string
  /** Whole runs; an edge of a bookmark is the edge itself. */
  readonly nodes: readonly WordElement[]
  readonly edge: { readonly side: 'start' | 'end'; readonly name: string } | null
  /** The note a mark points to, by its id in the file. */
  readonly note: string | null
}

/** What telling two files' notes apart takes: the same key for the same note. */
export type NoteKey = (id: string) => string

/** Looks that carry meaning; two words that differ in another look are the same word. */
const TELLING = ['w:b', 'w:i', 'w:vertAlign', 'w:u', 'w:strike']

/** The tokens of a paragraph's content, in order. Bookmark ids become names, which two files share. */
export function tokensOf(
  paragraph: WordElement,
  names: ReadonlyMap<string, string>,
  noteKey: NoteKey,
): Token[] {
  const tokens: Token[] = []
  let field: WordElement[] = []
  let depth = 0
  for (const node of elementsOf(paragraph)) {
    if (node.name === 'w:pPr' || node.name === 'w:proofErr' || /^w:comment/.test(node.name)) continue
    depth += depthStep(node)
    if (depth > 0 || field.length > 0) {
      field.push(node)
      if (depth === 0) {
        tokens.push(fieldToken(field, noteKey))
        field = []
      }
    } else if (node.name === 'w:bookmarkStart' || node.name === 'w:bookmarkEnd')
      tokens.push(...edge(node, names))
    else if (node.name === 'w:r') tokens.push(...runTokens(node, noteKey))
    else tokens.push(atom(`other:${writeWordXml(node)}`, [node], charactersOf(node)))
  }
  return field.length === 0 ? tokens : [...tokens, fieldToken(field, noteKey)]
}

/** Fields open and close over several runs; they may hold others. */
function depthStep(node: WordElement): number {
  let step = 0
  for (const { attributes } of allOf(node, 'w:fldChar')) {
    if (attributes['w:fldCharType'] === 'begin') step++
    if (attributes['w:fldCharType'] === 'end') step--
  }
  return step
}

function atom(key: string, nodes: readonly WordElement[], text = '', note: string | null = null): Token {
  return { key, text, nodes, edge: null, note }
}

function edge(node: WordElement, names: ReadonlyMap<string, string>): Token[] {
  const name = names.get(node.attributes['w:id'] ?? '')
  if (name === undefined) return []
  const side = node.name === 'w:bookmarkStart' ? 'start' : 'end'
  const known = /^_(?:Toc|RefNote)\d+$/.test(name) ? '_numbered' : name
  return [{ key: `${side} ${known}`, text: '', nodes: [node], edge: { side, name }, note: null }]
}

/** A field is what it asks for, not what it last answered: page numbers and numbers of notes are computed again. */
function fieldToken(nodes: readonly WordElement[], noteKey: NoteKey): Token {
  const code = nodes
    .flatMap((node) => [...allOf(node, 'w:instrText'), ...allOf(node, 'w:delInstrText')])
    .map(charactersOf)
    .join('')
    .trim()
  const note = /^NOTEREF _(?:Old)?_?RefNote(\d+)/.exec(code)?.[1]
  if (note !== undefined) return atom(`field NOTEREF ${noteKey(note)}`, nodes)
  if (code.startsWith('PAGEREF')) return atom('field PAGEREF', nodes)
  return atom(`field ${code}`, nodes)
}

function runTokens(run: WordElement, noteKey: NoteKey): Token[] {
  const look = childOf(run, 'w:rPr')
  const told = telling(look)
  return elementsOf(run).flatMap((part): Token[] => {
    if (part === look) return []
    const runOf = (content: WordElement): WordElement =>
      make('w:r', {}, look === undefined ? [content] : [look, content])
    if (part.name === 'w:t')
      return piecesOf(charactersOf(part)).map((piece) =>
        atom(`${told}${piece}`, [runOf(make('w:t', { 'xml:space': 'preserve' }, [piece]))], piece),
      )
    const id = part.name === 'w:footnoteReference' ? (part.attributes['w:id'] ?? '') : null
    if (id !== null) return [atom(`note ${noteKey(id)}`, [runOf(part)], '', id)]
    if (part.name === 'w:lastRenderedPageBreak') return []
    const seen = part.name === 'w:br' || part.name === 'w:tab' ? ' ' : ''
    return [atom(`part ${writeWordXml(part)}`, [runOf(part)], seen)]
  })
}

/** The part of a look that is compared: "bold" of two words that are otherwise the same is a change. */
function telling(look: WordElement | undefined): string {
  if (look === undefined) return ''
  return elementsOf(look)
    .filter(({ name, attributes }) => TELLING.includes(name) && !isOff(attributes['w:val']))
    .map(({ name, attributes }) => `${name}${attributes['w:val'] ?? ''} `)
    .join('')
}

function isOff(value: string | undefined): boolean {
  return value === '0' || value === 'false' || value === 'none' || value === 'baseline'
}
