/** Puts imported translations in the place of a reply's statements, whole replies only. */
import type { DocumentBlock, Inline, Run } from '#official-document'
import { type Finding, fromCodePoints, type Language, type StateTable } from '#un'
import type { ReportCode } from '../report.ts'
import type { Reproduction } from '../reproduce.ts'
import { LOOK_NAMES, type Statement, type TranslationOrigin } from '../statement.ts'
import { translatableIn } from './translatable.ts'
import type { TranslatedStatement, Translations } from './translation-file.ts'
import { disagreementsOf } from './verify-translation.ts'

/** What a reply is translated with. */
export interface TranslationOrder {
  readonly submission: string
  readonly language: Language
  readonly translations: readonly Translations[]
  readonly states: StateTable
}

/** A reply's parts as they are printed, and who translated them; null for a reply printed as received. */
export interface TranslatedReply {
  readonly parts: readonly Reproduction[]
  readonly by: { readonly origin: TranslationOrigin; readonly translator: string | null } | null
  readonly findings: readonly Finding<ReportCode>[]
}

/** From the surest hand to the least sure. */
const ORIGINS: readonly TranslationOrigin[] = ['official', 'by-the-state', 'by-a-person', 'by-a-machine']
/** Statements named one by one in a finding. */
const MOST_NAMED = 5

interface Chosen {
  readonly statement: Statement
  readonly translated: TranslatedStatement
  readonly origin: TranslationOrigin
  readonly translator: string | null
}

/**
 * Prints a reply from its imported translations where every statement has one that stands.
 *
 * The translated statement has the original's id with `t-` for `s-` and names it in `translationOf`; it cites the original
 * passage. The originals stay in the record, unprinted. Finds `translation-incomplete`, naming what is missing, changed or
 * to be confirmed; the reply is then printed as received.
 */
export function translateReply(parts: readonly Reproduction[], order: TranslationOrder): TranslatedReply {
  const wanted = translatableIn(
    parts.flatMap((part) => part.statements),
    order.language,
  )
  const sets = order.translations
    .filter((set) => set.language === order.language)
    .toSorted((one, other) => ORIGINS.indexOf(one.by) - ORIGINS.indexOf(other.by))
  const chosen = new Map<string, Chosen>()
  const problems: string[] = []
  let offered = 0
  for (const { statement, language } of wanted) {
    const candidates = candidatesFor(statement, sets)
    offered += candidates.length
    const pair = { source: statement.text, sourceLanguage: language, targetLanguage: order.language }
    const problemOf = ({ translated }: Chosen): string | null =>
      standing(translated, statement, () =>
        disagreementsOf({ ...pair, target: translated.target }, order.states),
      )
    const fitting = candidates.find((candidate) => problemOf(candidate) === null)
    const [first] = candidates
    if (fitting !== undefined) chosen.set(statement.id, fitting)
    else problems.push(`${statement.id}: ${first === undefined ? 'no translation' : problemOf(first)}`)
  }
  if (offered === 0) return { parts, by: null, findings: [] }
  if (problems.length > 0)
    return { parts, by: null, findings: [incomplete(order.submission, problems, wanted.length)] }
  return { parts: parts.map((part) => translatePart(part, chosen, order)), by: weakest(chosen), findings: [] }
}

function candidatesFor(statement: Statement, sets: readonly Translations[]): Chosen[] {
  return sets.flatMap(({ by, translator, statements }) =>
    statements
      .filter((each) => each.id === statement.id)
      .map((translated) => ({ statement, translated, origin: by, translator })),
  )
}

/** Why a translation cannot be printed as it is; null where it can. */
function standing(
  translated: TranslatedStatement,
  statement: Statement,
  disagreements: () => readonly { readonly code: string; readonly message: string }[],
): string | null {
  if (translated.source !== statement.text) return 'the original has changed since it was translated'
  if (translated.confirmed) return null
  const [first] = disagreements()
  return first === undefined ? null : `${first.code}, ${first.message}; not confirmed`
}

/** The hand that the whole reply is marked with: the least sure of those that made it. */
function weakest(chosen: ReadonlyMap<string, Chosen>): TranslatedReply['by'] {
  const all = [...chosen.values()]
  const origin = ORIGINS.findLast((each) => all.some((one) => one.origin === each))
  if (origin === undefined) return null
  const names = all.flatMap((one) => (one.origin === origin ? (one.translator ?? []) : []))
  return { origin, translator: [...new Set(names)].join(', ') || null }
}

function translatePart(
  part: Reproduction,
  chosen: ReadonlyMap<string, Chosen>,
  order: TranslationOrder,
): Reproduction {
  const inlines = (list: readonly Inline[]): Inline[] => translateInlines(list, chosen, order.language)
  return {
    ...part,
    blocks: part.blocks.map((block) => translateBlock(block, inlines, order.language)),
    notes: part.notes.map((note) => ({ ...note, inlines: inlines(note.inlines), language: order.language })),
    statements: part.statements.flatMap((statement) => {
      const found = chosen.get(statement.id)
      return found === undefined ? [statement] : [translatedStatement(found, order.language), statement]
    }),
  }
}

function translateBlock(
  block: DocumentBlock,
  inlines: (list: readonly Inline[]) => Inline[],
  language: Language,
): DocumentBlock {
  if (block.type === 'page-break') return block
  if (block.type === 'table') {
    const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, inlines: inlines(cell.inlines) })))
    return { ...block, caption: inlines(block.caption), rows, language }
  }
  return { ...block, inlines: inlines(block.inlines), language }
}

/** The printed words in the edition's language, with its own space between sentences. */
function translateInlines(
  list: readonly Inline[],
  chosen: ReadonlyMap<string, Chosen>,
  language: Language,
): Inline[] {
  const said = list.filter((inline) => inline.statement !== null)
  return said.flatMap((inline, index) => {
    const found = inline.statement === null ? undefined : chosen.get(inline.statement)
    const printed = found === undefined ? inline : translatedInline(found, inline, language)
    return index === 0 ? [printed] : [between(language), printed]
  })
}

function between(language: Language): Inline {
  return { statement: null, language, runs: [{ type: 'text', text: language === 'zh' ? '' : ' ' }] }
}

/** The look of the whole original sentence is kept (a heading in bold); that of parts is where the translator set it. */
function translatedInline({ statement, translated }: Chosen, inline: Inline, language: Language): Inline {
  const { target, looks } = translated
  const texts = inline.runs.flatMap((run) => (run.type === 'text' ? [run] : []))
  const whole = LOOK_NAMES.filter((name) => texts.every((run) => run[name] === true))
  const end = [...target].length
  const notes = inline.runs
    .filter((run) => run.type === 'note')
    .map((note, index) => ({ note, at: Math.min(translated.notes[index] ?? end, end) }))
  const edges = [0, end, ...notes.map(({ at }) => at), ...looks.flatMap((look) => [look.start, look.end])]
  const cuts = [...new Set(edges)].filter((at) => at <= end).sort((a, b) => a - b)
  const runs = cuts.flatMap((from, index): Run[] => {
    const here = notes.filter(({ at }) => at === from).map(({ note }) => note)
    const to = cuts[index + 1]
    if (to === undefined) return here
    const own = looks.filter((look) => look.start <= from && to <= look.end).flatMap((look) => look.looks)
    const text = target.slice(fromCodePoints(target, from), fromCodePoints(target, to))
    const names = [...whole, ...own]
    return [...here, { type: 'text', text, ...Object.fromEntries(names.map((name) => [name, true])) }]
  })
  return { statement: translatedId(statement.id), language, runs }
}

function translatedStatement({ statement, translated, origin }: Chosen, language: Language): Statement {
  const { looks: _ofTheOriginal, ...original } = statement
  return {
    ...original,
    id: translatedId(statement.id),
    language,
    text: translated.target,
    translationOf: statement.id,
    citations: statement.citations.map((citation) => ({ ...citation, translation: origin })),
    edits: [],
    ...(translated.looks.length === 0 ? {} : { looks: translated.looks }),
  }
}

/** The same in every edition, so that editions stay in step. */
function translatedId(id: string): string {
  return id.replace(/^s-/, 't-')
}

function incomplete(submission: string, problems: readonly string[], wanted: number): Finding<ReportCode> {
  const named = problems.slice(0, MOST_NAMED).join('; ')
  const more = problems.length > MOST_NAMED ? `; and ${problems.length - MOST_NAMED} more` : ''
  return {
    code: 'translation-incomplete',
    message: `the translation of the reply ${submission} lacks ${problems.length} of ${wanted} statements, so the reply is printed as received (${named}${more}). Complete it and run again.`,
    needsPerson: true,
    subject: submission,
  }
}
