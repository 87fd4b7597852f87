/** Records how a mandate stands, with what shows it. */
import { type Book, enact } from '#audit'
import { holdSubject } from '#platform/hold'
import { MandateRefusal } from './mandate-refusal.ts'
import { type MandateStatus, statusOf } from './mandate-status.ts'
import { MandateStore } from './store.ts'

export interface StatusGiven {
  readonly resolution: string
  /** Its id in the latest reading of the resolution. */
  readonly mandate: string
  readonly status: MandateStatus
  /** `<room>:<id>`, or null. */
  readonly evidence: string | null
}

/**
 * Records a status. The same status with further evidence is recorded too; without any it is refused.
 * Refuses `no-such-resolution`, `no-such-mandate`, `status-unchanged`. Logs `mandate-status-recorded`.
 */
export function recordMandateStatus(book: Book, actor: string, given: StatusGiven): Promise<void> {
  const { resolution, mandate, status, evidence } = given
  const tables = new MandateStore(book.store)
  return enact(book, async () => {
    await holdSubject(book.store, `mandate:${resolution}`)
    if (!(await tables.hasResolution(resolution)))
      throw new MandateRefusal('no-such-resolution', { resolution })
    const [latest] = await tables.readings(resolution)
    if (!latest?.mandates.mandates.some(({ id }) => id === mandate))
      throw new MandateRefusal('no-such-mandate', { resolution, mandate })
    const entries = await tables.statuses(resolution)
    if (evidence === null && statusOf(entries, mandate) === status)
      throw new MandateRefusal('status-unchanged', { mandate, status })
    const number = entries.filter((entry) => entry.mandate === mandate).length + 1
    const at = book.means.now()
    await tables.insertStatus(resolution, { mandate, number, status, evidence, at, by: actor })
    const payload = { mandate, number, status, evidence }
    return {
      result: undefined,
      entry: { actor, act: 'mandate-status-recorded', subject: `mandate:${resolution}`, payload },
    }
  })
}
