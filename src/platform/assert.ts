/** Faults: the program's own promises, checked before writing and after reading. */
import assertion from 'node:assert'

/** Stops the job when a promise of ours does not hold; `facts` name where. Never caught to continue. */
export function assert(
  holds: boolean,
  promise: string,
  facts: Readonly<Record<string, unknown>>,
): asserts holds {
  assertion(holds, `${promise}: ${JSON.stringify(facts)}`)
}
