/** Opens the house for a command that may name a record: then what the record has read is not read again. */
import type { House } from '#house'
import { type Registry, storedReadings } from '#registry'
import { withOwnRecord } from './record-at.ts'
import type { Session } from './session.ts'
import { COMMAND_LINE } from './take-in.ts'
import { withHouse } from './with-house.ts'

/** Opens both for one piece of work and closes them whatever happens; the record is null where none is named. */
export function withHouseAndRecord<Result>(
  session: Session,
  store: string | undefined,
  work: (house: House, registry: Registry | null) => Promise<Result>,
): Promise<Result> {
  if (store === undefined) return withHouse(session, (house) => work(house, null))
  return withOwnRecord(session, store, (registry) =>
    withHouse(
      session,
      (house) => work(house, registry),
      (disk) => storedReadings(registry, COMMAND_LINE, disk),
    ),
  )
}
