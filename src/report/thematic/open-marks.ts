/** The mark behind a sentence that is not proved or not confirmed: words of ours that claim nothing and are proved by nothing. */
import { statementId } from '../statement-id.ts'

/** The id of the mark behind a statement. */
export function openMarkOf(statement: string): string {
  return statementId('theme', markPlace(statement))
}

/** The place that names the mark for its id. */
export function markPlace(statement: string): string {
  return `mark ${statement}`
}

/** Ids of those among statements that are marks of others. */
export function openMarksAmong(statements: readonly { readonly id: string }[]): ReadonlySet<string> {
  const ids = new Set(statements.map(({ id }) => id))
  return new Set(statements.map(({ id }) => openMarkOf(id)).filter((id) => ids.has(id)))
}
