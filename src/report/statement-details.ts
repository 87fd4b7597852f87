/** What stands behind each statement, for the reader who clicks on it and for the references of Akoma Ntoso. */
import type { SourceDetail, StatementDetail } from '#official-document'
import { dayOf } from '#submission'
import { isOfficialLanguage, type LanguageTag } from '#un'
import { isConfirmed } from './confirmed-hash.ts'
import type { LimitKind, PrintedLimit } from './limit.ts'
import type { ReportContext } from './report-context.ts'
import { nameOf } from './respondents.ts'
import type { Citation, Statement } from './statement.ts'

/** Kinds of limit that a reader of one sentence should know. */
const OF_READING: ReadonlySet<LimitKind> = new Set([
  'partly-read',
  'ocr',
  'uncertain-text',
  'machine-translation',
  'person-translation',
  'translation-pending',
])

/** The details of every statement, by its id; `limits` are those its document prints. */
export function detailsOf(
  statements: readonly Statement[],
  context: ReportContext,
  limits: readonly PrintedLimit[],
): Record<string, StatementDetail> {
  const passages = new Map(
    [...context.sources.values()].flatMap((source) =>
      source.passages.map((passage) => [passage.id, passage]),
    ),
  )
  return Object.fromEntries(
    statements.map((statement): [string, StatementDetail] => {
      const [first, ...more] = onceEach(statement.citations).map((citation): SourceDetail => {
        const passage = passages.get(citation.passage)
        return {
          respondent: respondentOf(citation, context),
          file: citation.file,
          sha256: citation.fileSha256,
          page: citation.page,
          passage: citation.passage,
          passageText: passage?.text ?? null,
          passageLanguage: passage?.language ?? null,
          href: hrefOf(citation, context),
          ...limitsOf(citation, limits),
        }
      })
      const { id, kind } = statement
      if (first === undefined) return [id, ownWords(statement)]
      return [id, { kind, ...first, ...(more.length === 0 ? {} : { more }), ...confirmedBy(statement) }]
    }),
  )
}

/** Who confirmed the statement as it stands; a confirmation of other words is none. */
function confirmedBy(statement: Statement): Pick<StatementDetail, 'confirmed'> {
  const { confirmation } = statement
  if (confirmation === undefined || !isConfirmed(statement, confirmation)) return {}
  return { confirmed: { by: confirmation.by, at: confirmation.at } }
}

/** A passage cited twice by one statement is one source of it. */
function onceEach(citations: readonly Citation[]): Citation[] {
  return citations.filter(
    ({ passage }, place) => citations.findIndex((other) => other.passage === passage) === place,
  )
}

function limitsOf({ file, page }: Citation, limits: readonly PrintedLimit[]): { limits?: string[] } {
  const own = limits.filter(
    (limit) =>
      OF_READING.has(limit.kind) &&
      limit.file === file &&
      (limit.pages.length === 0 || limit.pages.includes(page)),
  )
  return own.length === 0 ? {} : { limits: own.map(({ says }) => says) }
}

function ownWords(statement: Statement): StatementDetail {
  return {
    kind: statement.kind,
    respondent: null,
    file: null,
    sha256: null,
    page: null,
    passage: null,
    passageText: null,
    passageLanguage: null,
    href: null,
  }
}

function respondentOf(citation: Citation, context: ReportContext): string {
  const submission = context.submissions.find((candidate) => candidate.id === citation.submission)
  return submission === undefined ? citation.submission : nameOf(submission, context)
}

/** ISO 639-2 codes, which Akoma Ntoso's naming convention asks for. */
const THREE_LETTERS = { ar: 'ara', zh: 'zho', en: 'eng', fr: 'fra', ru: 'rus', es: 'spa' } as const

/** The passage's address in the naming convention of AKN4UN: a communication of the respondent, on its date. */
function hrefOf(citation: Citation, context: ReportContext): string {
  const submission = context.submissions.find((candidate) => candidate.id === citation.submission)
  const author = (citation.memberState ?? citation.submission).toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const date = (submission === undefined ? null : dayOf(submission)) ?? 'undated'
  return `/akn/un/doc/communication/${author}/${date}/reply/${threeLetters(citation.language)}@/!main#${citation.passage}`
}

function threeLetters(language: LanguageTag): string {
  return isOfficialLanguage(language) ? THREE_LETTERS[language] : 'und'
}
