/** What the rules say of a document's own sentences, as findings of the report: whatever blocks or waits is told where it is made. */
import type { DocumentVerdicts, StatementVerdict } from '#official-document'
import type { Finding } from '#un'
import type { Statement } from './statement.ts'
import type { VerificationFinding } from './verify/verification.ts'
import { isVerificationCode, type VerificationCode } from './verify/verification-codes.ts'

/** The sentences that are not cleared, and what is told of those of which nothing was told before. */
export interface OpenStatements {
  readonly ids: ReadonlySet<string>
  readonly findings: readonly Finding<VerificationCode>[]
}

/** What the report finds by itself, in words that name call.yaml or the authoring file. */
const TOLD: ReadonlySet<string> = new Set([
  'late-note-missing',
  'word-limit-exceeded',
  'reply-not-reflected',
  'symbol-invalid',
])

/**
 * The sentences of a document that are blocked or to be confirmed.
 *
 * Takes its verdicts, its statements, and what was found in thematic ones as they were written: these are not told again.
 */
export function openStatements(
  { statements: verdicts, whole }: DocumentVerdicts,
  statements: readonly Statement[],
  told: readonly VerificationFinding[],
): OpenStatements {
  const known = new Set(told.map(({ statement }) => statement))
  const open = statements.flatMap((statement): [Statement, StatementVerdict][] => {
    const verdict = verdicts[statement.id]
    const isOpen = verdict?.verdict === 'blocked' || verdict?.verdict === 'to-confirm'
    return isOpen && verdict !== undefined && !known.has(statement.id) ? [[statement, verdict]] : []
  })
  const ofStatements = open.flatMap(([statement, { reasons }]) =>
    reasons.flatMap(({ code, message, hint }) =>
      asFinding(code, `“${statement.text}”: ${message}`, hint, statement.id),
    ),
  )
  const ofWhole = whole
    .filter(({ code }) => !TOLD.has(code))
    .flatMap(({ code, message, hint }) => asFinding(code, message, hint, null))
  return {
    ids: new Set([...known, ...open.map(([{ id }]) => id)]),
    findings: [...ofStatements, ...ofWhole],
  }
}

function asFinding(
  code: string,
  message: string,
  hint: string | null,
  subject: string | null,
): Finding<VerificationCode>[] {
  if (!isVerificationCode(code)) return []
  return [
    {
      code,
      message,
      needsPerson: true,
      ...(subject === null ? {} : { subject }),
      ...(hint === null ? {} : { hint }),
    },
  ]
}
