/** Takes an editor's DOCX in again: which statements stand as they were, which changed, which have no source. */
import { type EditedDocx, type EditedReading, stepsBetween } from '#official-document'
import { sha256 } from '#platform/files'
import type { Finding, StateTable } from '#un'
import { type FoundUnit, type FoundUnits, findUnits } from './find-units.ts'
import { headsOf } from './heads.ts'
import {
  type ManifestRecord,
  type RecordedStatement,
  readManifestRecord,
  type Source,
  sourcesOf,
} from './manifest-record.ts'
import type { Change, Confirmation, Revision, RevisionCode, Standing, Untraced } from './revision.ts'
import { revisionFindings } from './revision-findings.ts'
import { type Touch, touchesOf } from './touches.ts'
import { type Unit, unitsOf } from './units.ts'
import { wordChanges } from './word-change.ts'

export interface RevisionOrder {
  readonly issued: EditedReading
  readonly edited: EditedReading
  /** For names of States in changed words; null where they are not to be looked for. */
  readonly states: StateTable | null
  readonly confirmations: readonly Confirmation[]
}

const NO_SOURCE: Source = { respondent: null, memberState: null, page: null, file: null }

/**
 * The revision of an issued report by an edited copy of it.
 *
 * Gives null with `file-unreadable`, `manifest-missing`, `manifest-unreadable` or `another-report` where the edited file
 * is not one of this very version. Otherwise every sentence of the edited file is a statement with its standing or
 * untraced. Open changes count as accepted. Finds RevisionCode.
 */
export function revise(order: RevisionOrder): {
  readonly value: Revision | null
  readonly findings: readonly Finding<RevisionCode>[]
} {
  const issued = openIssued(order.issued)
  const edited = order.edited.value
  if (issued === null)
    return refusal('manifest-missing', 'The issued file is no report of ours: it carries no manifest')
  if (edited === null || edited.manifest === null) return { value: null, findings: order.edited.findings }
  if (JSON.stringify(edited.manifest) !== JSON.stringify(order.issued.value?.manifest))
    return refusal('another-report', describeOther(edited, issued.record))
  const value = revisionOf(order, issued.text, issued.record, edited)
  return { value, findings: value.findings }
}

function openIssued(reading: EditedReading): { record: ManifestRecord; text: EditedDocx } | null {
  const record = readManifestRecord(reading.value?.manifest ?? null)
  return record === null || reading.value === null ? null : { record, text: reading.value }
}

function refusal(code: RevisionCode, message: string): ReturnType<typeof revise> {
  return { value: null, findings: [{ code, message, needsPerson: true }] }
}

function describeOther(edited: EditedDocx, record: ManifestRecord): string {
  const other = readManifestRecord(edited.manifest)
  const name = ({ document }: ManifestRecord): string => `${document.symbol} (${document.name})`
  if (other === null) return 'The manifest in the edited file is none that this version can read'
  return name(other) === name(record)
    ? `The edited file comes from another version of ${name(record)}, or its manifest was changed. Give the version it was made from with --of`
    : `The edited file is ${name(other)}, not ${name(record)}. Give the report it was made from with --of`
}

function revisionOf(
  order: RevisionOrder,
  issued: EditedDocx,
  record: ManifestRecord,
  edited: EditedDocx,
): Revision {
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]))
  const text = unitsOf(issued.blocks, new Set(statements.keys()))
  const placed = findUnits(text, edited.blocks, record.document.language)
  const heads = headsOf(text.units, placed, edited.blocks, statements)
  const moved = movedUnits(text.units, placed)
  const sourceOf = sourcesOf(record)
  const standingOf = (found: FoundUnit): Standing => {
    if (found.text !== found.unit.text) return 'changed'
    if (isCited(statements.get(found.unit.id)) && heads.isElsewhere(found.unit)) return 'misplaced'
    return moved.has(found.unit) && found.unit.statement !== null ? 'moved' : 'unchanged'
  }
  const touched = (was: string, now: string, statement: RecordedStatement | undefined): readonly Touch[] => {
    if (statement !== undefined && namesRespondent(statement)) return ['state-name']
    return touchesOf(was, now, statement?.language ?? record.document.language, order.states)
  }
  const change = (unit: Unit, now: string, standing: Change['standing']): Change => {
    const statement = statements.get(unit.id)
    const touches = standing === 'changed' ? touched(unit.text, now, statement) : []
    const under = standing === 'removed' || !heads.isElsewhere(unit) ? null : heads.under(unit)
    const id = `c-${sha256([unit.id, standing, now, under ?? ''].join('\n')).slice(0, 12)}`
    return {
      id,
      statement: unit.statement,
      kind: statement?.kind ?? 'front',
      standing,
      source: statement === undefined ? NO_SOURCE : sourceOf(statement),
      was: unit.text,
      now,
      words: standing === 'changed' ? wordChanges(unit.text, now) : [],
      touches,
      under,
      confirm: whatToConfirm(standing, isCited(statement), touches),
      confirmed: order.confirmations.find((each) => each.change === id) ?? null,
    }
  }
  const changes = [
    ...placed.found.flatMap((found): Change[] => {
      const standing = standingOf(found)
      return standing === 'unchanged' || standing === 'removed'
        ? []
        : [change(found.unit, found.text, standing)]
    }),
    ...placed.removed.map((unit) => change(unit, '', 'removed')),
  ]
  const untraced = untracedOf(placed, heads.underAt)
  const revised = placed.found.flatMap((found) => {
    const statement = statements.get(found.unit.id)
    return statement === undefined ? [] : [revisedStatement(statement, found, standingOf(found))]
  })
  const counts = countsOf(revised, changes, untraced)
  const { name, symbol, language } = record.document
  const base = { changes, untraced, comments: edited.comments }
  return {
    document: { name, symbol, language },
    statements: revised,
    ...base,
    counts,
    findings: [...order.edited.findings, ...revisionFindings(base, order.confirmations)],
  }
}

/** The heading of a reply: whatever is changed in it changes who is said to have spoken. */
function namesRespondent({ bindings }: RecordedStatement): boolean {
  return bindings.some(({ field }) => /^submission\..+\.respondent$/.test(field))
}

function isCited(statement: RecordedStatement | undefined): boolean {
  return statement !== undefined && statement.citations.length > 0
}

/** Units that stand in another order than issued: those outside the longest run kept. Notes are ordered by their marks. */
function movedUnits(units: readonly Unit[], { found }: FoundUnits): ReadonlySet<Unit> {
  const inOrder = (unit: Unit): boolean => unit.part === 'body' || unit.part === 'table'
  const now = found.map(({ unit }) => unit).filter(inOrder)
  const placed = new Set(now)
  const before = units.filter((unit) => placed.has(unit))
  return new Set(
    stepsBetween(before, now, (unit) => unit.id).flatMap((step) => (step.type === 'new' ? [step.new] : [])),
  )
}

/** Edited words of a respondent are no longer its words: ours, about it, until a person confirms them. */
function revisedStatement(
  statement: RecordedStatement,
  found: FoundUnit,
  standing: Standing,
): RecordedStatement & { standing: Standing } {
  if (standing !== 'changed') return { ...statement, standing }
  const kind = statement.kind === 'reproduction' ? 'paraphrase' : statement.kind
  return { ...statement, kind, text: found.text, standing }
}

function untracedOf(
  placed: FoundUnits,
  underAt: (at: { block: number; start: number }) => string,
): Untraced[] {
  const printed = new Map(placed.found.map(({ text, unit }) => [text, unit.statement]))
  return placed.loose.map(({ text, at }) => ({
    text,
    under: underAt(at),
    sameWordsAs: printed.get(text) ?? null,
  }))
}

function whatToConfirm(standing: Change['standing'], cited: boolean, touches: readonly Touch[]): string {
  if (standing === 'removed')
    return cited
      ? 'that these words of the respondent are to be left out'
      : 'that this sentence is to be left out'
  if (standing === 'moved') return 'that the words mean the same in their new place'
  if (standing === 'misplaced') return 'whose words these are: they now stand under another heading'
  const what = touches.map((touch) => TOUCHED[touch]).join(', ')
  return cited
    ? `that the respondent said so (the edit touches ${what}), against its passage`
    : `that the record still says so (the edit touches ${what})`
}

const TOUCHED: Readonly<Record<Touch, string>> = {
  number: 'a figure',
  date: 'a date',
  'state-name': 'the name of a State',
  negation: 'a negation',
  modal: 'an obligation or possibility',
  hedge: 'a hedge',
  condition: 'a condition or contrast',
  quantity: 'a quantity or scope',
  spelling: 'spelling',
  punctuation: 'punctuation',
  wording: 'wording',
}

function countsOf(
  statements: readonly { readonly standing: Standing }[],
  changes: readonly Change[],
  untraced: readonly Untraced[],
): Revision['counts'] {
  const of = (standing: Standing): number => changes.filter((change) => change.standing === standing).length
  return {
    unchanged: statements.filter(({ standing }) => standing === 'unchanged').length,
    moved: of('moved'),
    misplaced: of('misplaced'),
    changed: of('changed'),
    removed: of('removed'),
    untraced: untraced.length,
    confirmed: changes.filter((change) => change.confirmed !== null).length,
  }
}
