/** Tells `npm run fire` how far a long test is, by a line of JSON in the file that FIRE_TOLD names. */
import { appendFileSync } from 'node:fs'

/** How far one test is. */
export interface Told {
  /** The test, the same in every line of it. */
  readonly what: string
  readonly rounds: number
  readonly of: number
  readonly acknowledged: number
  /** What did not hold in this round, in words. */
  readonly wrong: readonly string[]
}

export function tell(told: Told): void {
  const file = process.env.FIRE_TOLD
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(told)}\n`)
}
