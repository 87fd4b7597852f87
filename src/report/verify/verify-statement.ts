/** Puts a statement to all the rules of its kind. */
import type { Statement, StatementKind } from '../statement.ts'
import { compareFacts } from './compare-facts.ts'
import { compareNames } from './compare-names.ts'
import { compareWording } from './compare-wording.ts'
import type { ProofContext, Rule, VerificationFinding } from './verification.ts'
import { verifyAttribution } from './verify-attribution.ts'
import { verifyCitations } from './verify-citations.ts'
import { verifyClaims } from './verify-claims.ts'
import { verifyConfirmation } from './verify-confirmation.ts'
import { verifyCorrections } from './verify-corrections.ts'
import { verifyCount } from './verify-count.ts'
import { verifyEditorial } from './verify-editorial.ts'
import { verifyProcedural } from './verify-procedural.ts'
import { verifyQuantifiers } from './verify-quantifiers.ts'
import { verifyQuotation } from './verify-quotation.ts'
import { verifyQuotedStatement } from './verify-quoted-statement.ts'
import { verifyReproduction } from './verify-reproduction.ts'

/** The one table of which rules hold for which kind. A rule gives nothing where it does not apply. */
const RULES: Readonly<Record<StatementKind, readonly Rule[]>> = {
  reproduction: [verifyCitations, verifyReproduction],
  quotation: [
    verifyCitations,
    verifyQuotedStatement,
    verifyCorrections,
    verifyAttribution,
    compareFacts,
    compareNames,
    verifyQuantifiers,
  ],
  paraphrase: [
    verifyConfirmation,
    verifyCitations,
    verifyQuotation,
    verifyCorrections,
    verifyAttribution,
    compareFacts,
    compareNames,
    compareWording,
    verifyQuantifiers,
  ],
  count: [verifyCitations, verifyQuotation, verifyCount],
  procedural: [verifyCitations, verifyQuotation, verifyProcedural, verifyClaims],
  editorial: [verifyEditorial, verifyClaims],
}

/**
 * What the rules find in one statement.
 *
 * Takes the statement and all it may be held against; gives the findings in the order of the rules, none where all hold.
 * What a person may confirm is answered by a valid confirmation of these very words; what blocks is not. Never throws. Limits:
 * one statement at a time; what only the whole report shows is for the rules of the report.
 */
export function verifyStatement(statement: Statement, context: ProofContext): readonly VerificationFinding[] {
  const findings = RULES[statement.kind].flatMap((rule) => rule(statement, context))
  const isConfirmed = statement.confirmation !== undefined && verifyConfirmation(statement).length === 0
  return isConfirmed ? findings.filter(({ severity }) => severity === 'blocking') : findings
}
