/** Two paragraphs → one that shows, word by word, what was taken out and what was put in. */
import type { Comparison, Side } from './comparison.ts'
import { type Step, stepsBetween } from './match-sequences.ts'
import type { Mark } from './revision-marks.ts'
import { type Token, tokensOf } from './tokens.ts'
import { childOf, make, rewrite, type WordElement, type WordNode, withChildren } from './word-tree.ts'

/** One paragraph from two that answer each other. */
export function mergeParagraph(old: WordElement, fresh: WordElement, comparison: Comparison): WordElement {
  const left = tokensOf(old, comparison.old.names, comparison.noteKey('old'))
  const right = tokensOf(fresh, comparison.fresh.names, comparison.noteKey('new'))
  const steps = joinAcrossSpaces(partHalfEdges(stepsBetween(left, right, (token) => token.key)))
  const look = comparison.marks.onLook(childOf(old, 'w:pPr'), childOf(fresh, 'w:pPr'))
  return withChildren(fresh, [...(look === undefined ? [] : [look]), ...write(steps, comparison)])
}

/** A whole paragraph as inserted or deleted, its end included. */
export function wholeParagraph(paragraph: WordElement, mark: Mark, comparison: Comparison): WordElement {
  const look = comparison.marks.onParagraph(mark, childOf(paragraph, 'w:pPr'))
  return make('w:p', {}, [look, ...wholeContent(paragraph, mark, comparison)])
}

/** The content of a paragraph as inserted or deleted, its end not. */
function wholeContent(paragraph: WordElement, mark: Mark, comparison: Comparison): readonly WordNode[] {
  const side: Side = mark === 'w:del' ? 'old' : 'new'
  const file = side === 'old' ? comparison.old : comparison.fresh
  const tokens = tokensOf(paragraph, file.names, comparison.noteKey(side))
  const steps = tokens.map(
    (token): Step<Token> => (side === 'old' ? { type: 'old', old: token } : { type: 'new', new: token }),
  )
  return write(steps, comparison)
}

/** A bookmark stays where both its edges answer those of one other bookmark; else it is an old one and a new one. */
function partHalfEdges(steps: readonly Step<Token>[]): Step<Token>[] {
  const answers = { start: new Map<string, string>(), end: new Map<string, string>() }
  for (const step of steps)
    if (step.type === 'both' && step.old.edge !== null)
      answers[step.old.edge.side].set(step.old.edge.name, step.new.edge?.name ?? '')
  return steps.flatMap((step): Step<Token>[] => {
    const name = step.type === 'both' ? step.old.edge?.name : undefined
    if (step.type !== 'both' || name === undefined) return [step]
    if (answers.start.get(name) === answers.end.get(name)) return [step]
    return [
      { type: 'old', old: step.old },
      { type: 'new', new: step.new },
    ]
  })
}

/** A space that stands alone between two changes belongs to both: the change reads as one. */
function joinAcrossSpaces(steps: readonly Step<Token>[]): Step<Token>[] {
  return steps.flatMap((step, index): Step<Token>[] => {
    const isSpace =
      step.type === 'both' && step.new.edge === null && step.new.text.trim() === '' && step.new.text !== ''
    if (!isSpace || !isChange(steps[index - 1]) || !isChange(steps[index + 1])) return [step]
    return [
      { type: 'old', old: step.old },
      { type: 'new', new: step.new },
    ]
  })
}

function isChange(step: Step<Token> | undefined): boolean {
  if (step === undefined || step.type === 'both') return false
  return (step.type === 'old' ? step.old : step.new).edge === null
}

/** Writes the steps out: neighbours of one kind in one change, deletions before insertions, edges between them. */
function write(steps: readonly Step<Token>[], comparison: Comparison): WordNode[] {
  const out: WordNode[] = []
  let deleted: WordElement[] = []
  let inserted: WordElement[] = []
  const flush = (): void => {
    if (deleted.length > 0) out.push(comparison.marks.around('w:del', joinRuns(deleted)))
    if (inserted.length > 0) out.push(comparison.marks.around('w:ins', joinRuns(inserted)))
    deleted = []
    inserted = []
  }
  let kept: WordElement[] = []
  const flushKept = (): void => {
    out.push(...joinRuns(kept))
    kept = []
  }
  for (const step of steps) {
    const token = step.type === 'old' ? step.old : step.new
    if (token.edge !== null) {
      flushKept()
      flush()
      out.push(edge(step, token, comparison))
    } else if (step.type === 'both') {
      flush()
      if (step.old.note !== null && step.new.note !== null)
        comparison.matchedNotes.set(step.new.note, step.old.note)
      kept.push(...step.new.nodes)
    } else {
      flushKept()
      if (step.type === 'old') deleted.push(...deletedNodes(step.old, comparison))
      else inserted.push(...step.new.nodes)
    }
  }
  flushKept()
  flush()
  return out
}

function edge(step: Step<Token>, token: Token, comparison: Comparison): WordElement {
  const side = step.type === 'old' ? 'old' : 'new'
  const { id, name } = comparison.edgeOf(side, token.edge?.name ?? '')
  return token.edge?.side === 'start'
    ? make('w:bookmarkStart', { 'w:id': id, 'w:name': name })
    : make('w:bookmarkEnd', { 'w:id': id })
}

/** Deleted marks of notes point to notes of their own; deleted fields to the old bookmarks. */
function deletedNodes(token: Token, comparison: Comparison): readonly WordElement[] {
  if (token.note !== null) {
    const id = comparison.deleteNote(token.note)
    return token.nodes.map((node) =>
      changed(node, (part) =>
        part.name === 'w:footnoteReference' ? make(part.name, { ...part.attributes, 'w:id': id }) : part,
      ),
    )
  }
  if (!token.key.startsWith('field')) return token.nodes
  return token.nodes.map((node) =>
    changed(node, (part) =>
      part.name === 'w:instrText'
        ? withChildren(
            part,
            part.children.map((text) =>
              typeof text === 'string' ? text.replace(/\b_(Toc|RefNote)(?=\d)/u, '_Old_$1') : text,
            ),
          )
        : part,
    ),
  )
}

function changed(node: WordElement, change: (part: WordElement) => WordElement): WordElement {
  const [first] = rewrite(node, change)
  return first === undefined || typeof first === 'string' ? node : first
}

/** Neighbouring runs of one look become one run again, and their words one text. */
function joinRuns(runs: readonly WordElement[]): WordElement[] {
  const joined: WordElement[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const isJoinable = last !== undefined && isPlain(run) && isPlain(last) && sameLook(last, run)
    if (isJoinable) joined[joined.length - 1] = joinTwo(last, run)
    else joined.push(run)
  }
  return joined
}

function isPlain(run: WordElement): boolean {
  return run.name === 'w:r' && textOf(run) !== undefined
}

function textOf(run: WordElement): WordElement | undefined {
  const content = run.children.filter((child) => typeof child !== 'string' && child.name !== 'w:rPr')
  const [only] = content
  return content.length === 1 && only !== undefined && typeof only !== 'string' && only.name === 'w:t'
    ? only
    : undefined
}

function sameLook(left: WordElement, right: WordElement): boolean {
  const one = childOf(left, 'w:rPr')
  const other = childOf(right, 'w:rPr')
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

function joinTwo(left: WordElement, right: WordElement): WordElement {
  const words = [...(textOf(left)?.children ?? []), ...(textOf(right)?.children ?? [])].join('')
  const look = childOf(left, 'w:rPr')
  const text = make('w:t', { 'xml:space': 'preserve' }, [words])
  return make('w:r', {}, look === undefined ? [text] : [look, text])
}
