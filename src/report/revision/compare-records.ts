/** Two versions of a report, statement by statement: what was added, removed, changed, moved, and for whom. */
import {
  foldSpace,
  type Manifest,
  type PrintedStatement,
  sharedWords,
  stepsBetween,
  wordsIn,
} from '#official-document'
import type { StateTable } from '#un'
import {
  type ManifestRecord,
  type RecordedStatement,
  readManifestRecord,
  type Source,
  sourcesOf,
} from './manifest-record.ts'
import { type Touch, touchesOf } from './touches.ts'
import { type WordChange, wordChanges } from './word-change.ts'

/** One difference; `was` or `now` is empty where the statement is in one version only. */
export interface Difference {
  readonly type: 'added' | 'removed' | 'changed' | 'moved'
  readonly statement: string
  /** The id in the old version where it is another one; null where it is the same. */
  readonly oldStatement: string | null
  readonly kind: string
  readonly source: Source
  readonly was: string
  readonly now: string
  readonly words: readonly WordChange[]
  readonly touches: readonly Touch[]
}

/** The comparison of two versions: counts, and the differences in the order of the new version, removals last. */
export interface VersionComparison {
  readonly old: { readonly symbol: string; readonly title: string; readonly statements: number }
  readonly new: { readonly symbol: string; readonly title: string; readonly statements: number }
  readonly unchanged: number
  readonly differences: readonly Difference[]
}

/** Statements without a common id that share fewer words than this are an addition and a removal. */
const LEAST_ALIKE = 0.5

/** Compares two manifests; null where either is none that can be read. */
export function compareVersions(
  old: Manifest | null,
  fresh: Manifest | null,
  states: StateTable | null,
): VersionComparison | null {
  const before = readManifestRecord(old)
  const after = readManifestRecord(fresh)
  if (before === null || after === null) return null
  const answers = answersOf(before.statements, after.statements)
  const answered = new Set(answers.values())
  const moved = movedIds(before.statements, after.statements)
  const differences = after.statements.flatMap((statement): Difference[] => {
    const other = answers.get(statement)
    const type = typeOf(statement, other, moved)
    return type === null
      ? []
      : [difference(type, other ?? null, statement, sourcesOf(after)(statement), states)]
  })
  const removed = before.statements
    .filter((statement) => !answered.has(statement))
    .map((statement) => difference('removed', statement, null, sourcesOf(before)(statement), states))
  return {
    old: headOf(before),
    new: headOf(after),
    unchanged: after.statements.length - differences.length,
    differences: [...differences, ...removed],
  }
}

/** Ids of the statements whose visible words are not those of the file's manifest: the file was edited. */
export function editedStatements(
  manifest: Manifest | null,
  printed: readonly PrintedStatement[],
): readonly string[] {
  const record = readManifestRecord(manifest)
  const texts = new Map((record?.statements ?? []).map(({ id, text }) => [id, foldSpace(text)]))
  return printed.flatMap(({ id, text }) => {
    const recorded = texts.get(id)
    return recorded === undefined || recorded === foldSpace(text) ? [] : [id]
  })
}

function headOf({ document, statements }: ManifestRecord): VersionComparison['old'] {
  return { symbol: document.symbol, title: document.title, statements: statements.length }
}

function typeOf(
  statement: RecordedStatement,
  other: RecordedStatement | undefined,
  moved: ReadonlySet<string>,
): Difference['type'] | null {
  if (other === undefined) return 'added'
  if (other.text !== statement.text) return 'changed'
  return moved.has(statement.id) ? 'moved' : null
}

/** For each new statement the old one it answers: by its id, else by its words among the same respondent's. */
function answersOf(
  old: readonly RecordedStatement[],
  fresh: readonly RecordedStatement[],
): ReadonlyMap<RecordedStatement, RecordedStatement> {
  const byId = new Map(old.map((statement) => [statement.id, statement]))
  const answers = new Map<RecordedStatement, RecordedStatement>()
  for (const statement of fresh) {
    const same = byId.get(statement.id)
    if (same !== undefined) answers.set(statement, same)
  }
  const taken = new Set(answers.values())
  const open = new Set(old.filter((statement) => !taken.has(statement)))
  for (const statement of fresh) {
    if (answers.has(statement)) continue
    const other = likest(statement, open)
    if (other === null) continue
    answers.set(statement, other)
    open.delete(other)
  }
  return answers
}

function likest(
  statement: RecordedStatement,
  open: ReadonlySet<RecordedStatement>,
): RecordedStatement | null {
  const words = wordsIn(statement.text)
  let best: RecordedStatement | null = null
  let most = LEAST_ALIKE
  for (const other of open) {
    if (ownerOf(other) !== ownerOf(statement)) continue
    const shared = other.text === statement.text ? 2 : sharedWords(words, wordsIn(other.text))
    if (shared <= most) continue
    most = shared
    best = other
  }
  return best
}

function ownerOf({ citations: [first] }: RecordedStatement): string {
  return first?.memberState ?? first?.submission ?? ''
}

/** Ids that both have and that stand outside the longest run kept. */
function movedIds(
  old: readonly RecordedStatement[],
  fresh: readonly RecordedStatement[],
): ReadonlySet<string> {
  const known = new Set(old.map(({ id }) => id))
  const kept = new Set(fresh.map(({ id }) => id).filter((id) => known.has(id)))
  const steps = stepsBetween(
    old.filter(({ id }) => kept.has(id)),
    fresh.filter(({ id }) => kept.has(id)),
    ({ id }) => id,
  )
  return new Set(steps.flatMap((step) => (step.type === 'new' ? [step.new.id] : [])))
}

function difference(
  type: Difference['type'],
  old: RecordedStatement | null,
  fresh: RecordedStatement | null,
  source: Source,
  states: StateTable | null,
): Difference {
  const was = old?.text ?? ''
  const now = fresh?.text ?? ''
  const isChange = type === 'changed'
  const language = fresh?.language ?? old?.language ?? 'und'
  return {
    type,
    statement: fresh?.id ?? old?.id ?? '',
    oldStatement: old !== null && fresh !== null && old.id !== fresh.id ? old.id : null,
    kind: fresh?.kind ?? old?.kind ?? '',
    source,
    was,
    now,
    words: isChange ? wordChanges(was, now) : [],
    touches: isChange ? touchesOf(was, now, language, states) : [],
  }
}
