/** Makes a statement of what an editor wrote: fields filled, passages cited, quotations in the source's characters. */
import { type Finding, LANGUAGES, type Language } from '#un'
import { type AskedRecord, answerQuery, passagesAsked } from '../answer-query.ts'
import { isConfirmed } from '../confirmed-hash.ts'
import type { ReportContext } from '../report-context.ts'
import type { Edit, Statement, StatementConfirmation } from '../statement.ts'
import { statementId } from '../statement-id.ts'
import type { ProofContext } from '../verify/verification.ts'
import type { AuthoredCorrection, AuthoredStatement, AuthoredText } from './authoring.ts'
import { citePassage } from './cite-passage.ts'
import { fillFields } from './fill-fields.ts'
import { type CitedPassage, type CitingCode, type CitingRecord, findCited } from './find-cited.ts'
import { snapQuotations } from './snap-quotation.ts'

export type ThematicCode = CitingCode | 'field-unknown' | 'language-missing' | 'heading-alone'

/** Everything a statement is made from. */
export interface Workshop {
  readonly context: ReportContext
  readonly record: CitingRecord
  readonly asked: AskedRecord
  readonly proof: ProofContext
  /** Of texts that name no language. */
  readonly language: Language
  /** Kept elsewhere, of whichever statements. */
  readonly confirmations: readonly StatementConfirmation[]
}

export interface Composed {
  readonly statement: Statement
  readonly findings: readonly Finding<ThematicCode>[]
}

/**
 * The statement, as far as it can be made; what is missing is found and blocks.
 *
 * Takes it as written and its place in the file ("section 1, paragraph 2, statement 3"). The id follows from its words in the
 * file's first language, so that every edition and every run has the same. Finds ThematicCode.
 */
export function composeStatement(authored: AuthoredStatement, where: string, work: Workshop): Composed {
  const { text: typed, language } = textFor(authored.text, work.context.language, work.language)
  const queries = 'query' in authored ? (authored.query ?? []) : []
  const filled = fillFields(typed, queries, work.context, work.asked)
  const cited = citedBy(authored, where, work)
  const draft: Statement = {
    id: statementId(
      'theme',
      `${authored.kind} ${firstText(authored.text)} ${JSON.stringify('cites' in authored ? authored.cites : [])}`,
    ),
    kind: authored.kind,
    language,
    text: filled.text,
    translationOf: null,
    citations: cited.passages.map(citePassage),
    bindings: filled.bindings,
    edits: [],
    ...(queries.length === 0 ? {} : { query: queries }),
  }
  const corrections = 'corrections' in authored ? (authored.corrections ?? []) : []
  const whole = withQuotations(draft, cited.passages, corrections, work.proof)
  const findings: Finding<ThematicCode>[] = [
    ...cited.findings,
    ...filled.unknown.map((field) => fieldUnknown(where, field)),
    ...(language === work.context.language ? [] : [languageMissing(where, language, work.context.language)]),
  ]
  return { statement: withConfirmation(whole, authored, work.confirmations), findings }
}

/** The text in the edition's language, else in the first that there is. */
export function textFor(
  text: AuthoredText,
  wanted: Language,
  own: Language,
): { readonly text: string; readonly language: Language } {
  if (typeof text === 'string') return { text, language: own }
  const language = [wanted, own, ...LANGUAGES].find((each) => text[each] !== undefined) ?? own
  return { text: text[language] ?? '', language }
}

function firstText(text: AuthoredText): string {
  return typeof text === 'string' ? text : (Object.values(text)[0] ?? '')
}

interface CitedBy {
  readonly passages: readonly CitedPassage[]
  readonly findings: readonly Finding<ThematicCode>[]
}

/** The passages named, each once; of a count also those that were counted, so that each of them can be looked at. */
function citedBy(authored: AuthoredStatement, where: string, { record, asked }: Workshop): CitedBy {
  const cites = 'cites' in authored ? (authored.cites ?? []) : []
  const cited = cites.map((cite, index) => findCited(cite, record, `${where}, citation ${index + 1}`))
  const named = cited.flatMap(({ found }) => found ?? [])
  const counted = authored.kind === 'count' ? countedPassages(authored.query, record, asked) : []
  const passages = [...named, ...counted].filter(
    ({ cited: { passage } }, index, all) =>
      all.findIndex((other) => other.cited.passage.id === passage.id) === index,
  )
  return { passages, findings: cited.flatMap(({ finding }) => finding ?? []) }
}

function countedPassages(
  queries: NonNullable<Statement['query']>,
  { passages }: CitingRecord,
  asked: AskedRecord,
): CitedPassage[] {
  return queries.flatMap((query) => {
    const counted = new Set(answerQuery(query, asked).counted)
    return passagesAsked([query], asked.record.codings).flatMap((id) => {
      const cited = passages.get(id)
      if (cited === undefined) return []
      const { id: submission, memberState } = cited.submission
      const isCounted = counted.has(submission) || (memberState !== null && counted.has(memberState))
      return isCounted ? [{ cited, stretch: null }] : []
    })
  })
}

/** The draft with its quotations in the source's characters; a citation then names the stretch that is quoted. */
function withQuotations(
  draft: Statement,
  passages: readonly CitedPassage[],
  corrections: readonly AuthoredCorrection[],
  proof: ProofContext,
): Statement {
  const { text, stretches, edits } = snapQuotations(draft, proof)
  const cites = passages.map((passage, index) => ({
    ...passage,
    stretch: stretches.get(index) ?? passage.stretch,
  }))
  return {
    ...draft,
    text,
    citations: cites.map(citePassage),
    edits: edits.map((edit): Edit => {
      const placed = { ...edit, at: Math.max(0, edit.at - startOf(cites[edit.citation])) }
      return placed.type === 'correction' || placed.type === 'insertion'
        ? answeredFor(placed, corrections)
        : placed
    }),
  }
}

/** The words of ours with their author and reason, where the file names them. */
function answeredFor(
  ours: Extract<Edit, { readonly type: 'correction' | 'insertion' }>,
  given: readonly AuthoredCorrection[],
): Edit {
  const own = given.find(({ words }) => words === ours.inserted.trim())
  return own === undefined ? ours : { ...ours, by: own.by, reason: own.reason }
}

function startOf(passage: CitedPassage | undefined): number {
  return passage?.stretch?.start ?? 0
}

/** Of several confirmations (one a language, an older one, kept ones) that of these very words; else its own last, which is void. */
function withConfirmation(
  statement: Statement,
  authored: AuthoredStatement,
  kept: readonly StatementConfirmation[],
): Statement {
  if (authored.kind !== 'paraphrase') return statement
  const own: readonly StatementConfirmation[] = authored.confirmation ?? []
  const confirmation = [...own, ...kept].find((each) => isConfirmed(statement, each)) ?? own.at(-1)
  return confirmation === undefined ? statement : { ...statement, confirmation }
}

function fieldUnknown(where: string, field: string): Finding<ThematicCode> {
  return {
    code: 'field-unknown',
    message: `${where}: ${field} is no field of the record, or nobody gave its value. docs/authoring.md lists the fields; facts of the call stand in call.yaml.`,
    needsPerson: true,
  }
}

function languageMissing(where: string, language: string, wanted: string): Finding<ThematicCode> {
  return {
    code: 'language-missing',
    message: `${where}: there is no text in "${wanted}"; it is printed in "${language}". Write it: text: { ${wanted}: … }.`,
    needsPerson: true,
  }
}
