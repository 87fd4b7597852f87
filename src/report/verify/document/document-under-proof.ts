/** A document of a report as the rules of the whole report need it: from the record, or from an issued file's manifest. */
import { inlinesOf, type Masthead, type OfficialDocument } from '#official-document'
import type { CalendarDate, Language, StateTable } from '#un'
import type { EditionFacts } from '../../edition-facts.ts'
import type { Statement } from '../../statement.ts'
import type { VerificationFinding } from '../verification.ts'
import { VERIFICATION_CODES, type VerificationCode } from '../verification-codes.ts'

/** A statement where it is printed. `heading` is the level of the heading it stands in, null for any other place. */
export interface PrintedPlace {
  readonly statement: string
  readonly heading: number | null
}

/** One reply received, printed or not. */
export interface ReplyUnderProof {
  readonly id: string
  readonly memberState: string | null
  readonly group: string
  /** As printed where the table of States has no entry. */
  readonly name: string
  readonly receivedOn: string | null
  /** The letter's own date, where nothing says when it came. */
  readonly datedOn: string | null
  /** As the record says; null where it does not know. */
  readonly late: boolean | null
}

export interface DocumentUnderProof {
  /** "report", "addendum-1". */
  readonly name: string
  readonly symbol: string
  readonly language: Language
  readonly statements: readonly Statement[]
  /** The body in reading order, footnotes not among it. */
  readonly printed: readonly PrintedPlace[]
  readonly replies: readonly ReplyUnderProof[]
  readonly edition: EditionFacts
  /** The first page as laid out; null where the layout is not known. */
  readonly masthead: Pick<Masthead, 'symbol' | 'date' | 'agendaNote' | 'notes'> | null
}

/** What the rules may know besides the document. */
export interface DocumentContext {
  readonly states: StateTable
  /** The report's date. */
  readonly on: CalendarDate | null
}

/** Something noticed about a document; `statement` is null where no one statement shows it. */
export interface DocumentFinding extends Omit<VerificationFinding, 'statement'> {
  readonly statement: string | null
}

/** A rule of the whole document. */
export type DocumentRule = (
  document: DocumentUnderProof,
  context: DocumentContext,
) => readonly DocumentFinding[]

/** A finding about a document; its severity follows the code. */
export function foundIn(
  code: VerificationCode,
  message: string,
  about: { readonly statement?: string; readonly subject?: string; readonly hint: string },
): DocumentFinding {
  const { statement, hint } = about
  const subject = about.subject ?? statement
  return {
    code,
    severity: VERIFICATION_CODES[code],
    message,
    hint,
    needsPerson: true,
    statement: statement ?? null,
    citation: null,
    at: null,
    ...(subject === undefined ? {} : { subject }),
  }
}

/** Where each statement of the body is printed, in reading order. */
export function placesOf({ body }: Pick<OfficialDocument, 'body'>): PrintedPlace[] {
  return body.flatMap((block) =>
    inlinesOf(block).flatMap(({ statement }) =>
      statement === null ? [] : [{ statement, heading: block.type === 'heading' ? block.level : null }],
    ),
  )
}

const RESPONDENT = /^submission\.(.+)\.respondent$/

/** The submission whose name a statement prints; null for any other statement. */
export function respondentNamed({ bindings }: Statement): string | null {
  for (const { field } of bindings) {
    const id = RESPONDENT.exec(field)?.[1]
    if (id !== undefined) return id
  }
  return null
}

/** One respondent's part of a document: its heading, and what stands below it up to the next heading of its level. */
export interface PrintedSection {
  readonly submission: string
  readonly heading: string
  readonly statements: readonly Statement[]
  /** The heading of a higher level above it; null where there is none. */
  readonly above: Statement | null
}

/** The sections of respondents in the order printed. */
export function sectionsOf({ printed, statements }: DocumentUnderProof): PrintedSection[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const sections: (PrintedSection & { readonly level: number; readonly statements: Statement[] })[] = []
  let open: (typeof sections)[number] | null = null
  let above: Statement | null = null
  for (const { statement: id, heading } of printed) {
    const statement = byId.get(id)
    if (statement === undefined) continue
    const submission = heading === null ? null : respondentNamed(statement)
    if (heading !== null && submission !== null) {
      open = { submission, heading: id, statements: [], above, level: heading }
      sections.push(open)
    } else if (heading !== null && (open === null || heading <= open.level)) {
      open = null
      above = statement
    } else open?.statements.push(statement)
  }
  return sections
}
