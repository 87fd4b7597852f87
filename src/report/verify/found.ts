/** Makes the verifier's findings, so that severity always follows the code. */
import type { Statement } from '../statement.ts'
import type { VerificationFinding } from './verification.ts'
import { VERIFICATION_CODES, type VerificationCode } from './verification-codes.ts'

/** What a rule says about a statement besides the code. */
export interface Noticed {
  readonly message: string
  readonly hint?: string
  readonly citation?: number
  readonly at?: { readonly start: number; readonly end: number }
}

/** A finding of the verifier about one statement. */
export function found(statement: Statement, code: VerificationCode, noticed: Noticed): VerificationFinding {
  const { message, hint, citation, at } = noticed
  return {
    code,
    severity: VERIFICATION_CODES[code],
    message,
    needsPerson: true,
    subject: statement.id,
    statement: statement.id,
    citation: citation ?? null,
    at: at ?? null,
    ...(hint === undefined ? {} : { hint }),
  }
}
