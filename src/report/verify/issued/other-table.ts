/** A report made with another table of States than the one at hand: what of it cannot be proved, and what then is to be done. */
import type { StateTable } from '#un'
import { statesMark } from '../../record/record-of.ts'
import { type IssuedFinding, noticed } from './issued-check.ts'
import type { IssuedRecord } from './issued-record.ts'

/** Found by the names of the table: against another one than that of the report they mean nothing. */
export const BY_NAMES: ReadonlySet<string> = new Set([
  'name-changed',
  'name-not-valid-on-date',
  'state-missing',
  'state-extra',
  'misattributed',
  'order-wrong',
])

/** What the result says of it. */
export const OTHER_TABLE =
  'Not proved: the report was made with another table of States than the one at hand. Give that table with --states, and check again.'

const SUBJECT = 'table of States'

/** True where the record names another table of States than the one given; an older manifest names none. */
export function isOfOtherTable({ record }: IssuedRecord, states: StateTable): boolean {
  return record !== null && record.states !== statesMark(states)
}

/** The one finding for it. A name of the record says which table it was: whoever forged that proves nothing by it. */
export function otherTable(): IssuedFinding {
  const told =
    'The report was made with another table of States than the one at hand. Names of States, who sent what, order and layout were not held against its record.'
  return noticed('not-written-again', told, {
    severity: 'to-confirm',
    subject: SUBJECT,
    hint: 'Give the table it was made with: --states states.yaml.',
  })
}

/** True for the finding of `otherTable`. */
export function isOtherTable({ code, subject }: Pick<IssuedFinding, 'code' | 'subject'>): boolean {
  return code === 'not-written-again' && subject === SUBJECT
}
