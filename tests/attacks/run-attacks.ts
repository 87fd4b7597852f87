/** Puts attacks to a verifier and says which it accepted, and which true statements it was alarmed by. Pure. */

import type { VerificationFinding } from '../../src/report/verify/verification.ts'
import { verifyStatement } from '../../src/report/verify/verify-statement.ts'
import type { StateTable } from '../../src/un/index.ts'
import type { StatementAttack } from './attack.ts'
import { sourcesOf } from './sources-of.ts'

/** What a verifier says: any code, and the words for it. */
export type Said = Pick<VerificationFinding, 'code' | 'message'>

export interface Outcome {
  readonly attack: StatementAttack
  readonly said: readonly Said[]
  /** `caught`, `accepted` (none of the codes expected was found), `passed` or `alarm` (a true statement, something found). */
  readonly outcome: 'caught' | 'accepted' | 'passed' | 'alarm'
}

/** A person is asked to confirm every paraphrase: that is no alarm. */
const STANDING_REQUEST = 'unconfirmed'

/** The attack put to the rules. Throws where its line is none that a report can hold. */
export function runAttack(attack: StatementAttack, states: StateTable): Outcome {
  const { statement, context } = sourcesOf(attack, states)
  return judged(attack, verifyStatement(statement, context))
}

/** What it means that this was said of an attack. */
export function judged(attack: StatementAttack, findings: readonly Said[]): Outcome {
  const said = findings.filter(({ code }) => code !== STANDING_REQUEST)
  const { expected } = attack
  if (expected.length === 0) return { attack, said, outcome: said.length === 0 ? 'passed' : 'alarm' }
  const isCaught = said.some(({ code }) => expected.includes(code))
  return { attack, said, outcome: isCaught ? 'caught' : 'accepted' }
}
