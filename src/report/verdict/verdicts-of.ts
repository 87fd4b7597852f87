/** What the rules say of every statement of a document, as its HTML shows it: derived from the manifest and the layout alone. */
import type {
  DocumentVerdicts,
  OfficialDocument,
  ProofReach,
  StatementVerdict,
  VerdictReason,
} from '#official-document'
import type { Language, StateTable } from '#un'
import type { Statement } from '../statement.ts'
import { openMarksAmong } from '../thematic/open-marks.ts'
import { issuedDocument } from '../verify/issued/issued-document.ts'
import type { IssuedRecord } from '../verify/issued/issued-record.ts'
import { proofContextOf } from '../verify/issued/proof-context.ts'
import { RULES_VERSION, type Severity, type VerificationCode } from '../verify/verification-codes.ts'
import { verifyReport } from '../verify/verify-report.ts'
import { verifyStatement } from '../verify/verify-statement.ts'
import { codeWords } from './code-words.ts'

/** What the rules noticed, whatever it is about. */
interface Told {
  readonly code: VerificationCode
  readonly severity: Severity
  readonly message: string
  readonly hint?: string
}

/**
 * The verdicts of one document, in its language.
 *
 * Takes what the manifest says, the document's body and first page (null where no layout is known), the States. A statement
 * that is not named in the result is proved to the words of the file. The same manifest gives the same verdicts by the same
 * version of the rules; the version stands in them.
 */
export function verdictsOf(
  record: IssuedRecord,
  laid: Pick<OfficialDocument, 'body' | 'masthead'> | null,
  states: StateTable,
  language: Language,
): DocumentVerdicts {
  const context = proofContextOf(record, states)
  const document = issuedDocument(record, laid)
  const whole = document === null ? [] : verifyReport(document, { states, on: context.on })
  const ofStatements = new Map<string, Told[]>()
  for (const finding of whole)
    if (finding.statement !== null)
      ofStatements.set(finding.statement, [...(ofStatements.get(finding.statement) ?? []), finding])
  const pictures = picturePages(record)
  const marks = openMarksAmong(record.statements)
  const judged = record.statements.map((statement): [string, StatementVerdict] => {
    const told: Told[] = [...verifyStatement(statement, context), ...(ofStatements.get(statement.id) ?? [])]
    const reach = marks.has(statement.id) ? 'mark' : reachOf(statement, pictures)
    return [statement.id, verdictOf(told, reach, language)]
  })
  return {
    rules: RULES_VERSION,
    statements: Object.fromEntries(judged.filter(([, verdict]) => !isUsual(verdict))),
    whole: whole.filter(({ statement }) => statement === null).map((told) => reasonOf(told, language)),
  }
}

function verdictOf(told: readonly Told[], reach: ProofReach, language: Language): StatementVerdict {
  const isBlocked = told.some(({ severity }) => severity === 'blocking')
  const verdict = isBlocked
    ? 'blocked'
    : told.length > 0
      ? 'to-confirm'
      : reach === 'none' || reach === 'mark'
        ? 'unproved'
        : 'proved'
  return {
    verdict,
    reach: isBlocked ? 'refuted' : reach,
    reasons: told.map((each) => reasonOf(each, language)),
  }
}

function isUsual({ verdict, reach }: StatementVerdict): boolean {
  return verdict === 'proved' && reach === 'file'
}

function reasonOf({ code, message, hint }: Told, language: Language): VerdictReason {
  return { code, says: codeWords(code, language), message, hint: hint ?? null }
}

/** "sha256 page" of each page that was read from a picture. */
function picturePages({ sources }: IssuedRecord): ReadonlySet<string> {
  return new Set(sources.flatMap(({ sha256, ocrPages }) => ocrPages.map((page) => `${sha256} ${page}`)))
}

/** How far the proof reaches where nothing is found. */
function reachOf(statement: Statement, pictures: ReadonlySet<string>): ProofReach {
  const { kind, citations, bindings, query, translationOf } = statement
  if (kind === 'editorial') return 'form'
  if (kind === 'procedural' || kind === 'count')
    return bindings.length > 0 || query !== undefined ? 'record' : 'none'
  if (kind !== 'reproduction' || translationOf !== null) return 'facts'
  const isPicture = citations.some(({ fileSha256, page }) => pictures.has(`${fileSha256} ${page}`))
  return isPicture ? 'transcription' : 'file'
}
