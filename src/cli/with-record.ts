/** Opens the house for a command that may name a record: opened here, or through the server that holds it. */
import type { House } from '#house'
import { storedReadings } from '#registry'
import { type ChainRecord, COMMAND_LINE, openedRecord } from './chain-record.ts'
import { onRecord } from './record-at.ts'
import { servedRecord } from './served-record.ts'
import type { Session } from './session.ts'
import { withHouse } from './with-house.ts'

/**
 * Opens both for one piece of work and closes them whatever happens; the record is null where none is named. What a record
 * that is opened here has read is not read again.
 */
export function withHouseAndRecord<Result>(
  session: Session,
  store: string | undefined,
  work: (house: House, record: ChainRecord | null) => Promise<Result>,
): Promise<Result> {
  if (store === undefined) return withHouse(session, (house) => work(house, null))
  return withChain(session, store, work)
}

/** The same for a command that always names a record. */
export function withChain<Result>(
  session: Session,
  store: string,
  work: (house: House, record: ChainRecord) => Promise<Result>,
): Promise<Result> {
  return onRecord(session, store, {
    isMade: true,
    here: (registry) =>
      withHouse(
        session,
        (house) => work(house, openedRecord(session, house, registry)),
        (disk) => storedReadings(registry, COMMAND_LINE, disk),
      ),
    there: (server) => withHouse(session, (house) => work(house, servedRecord(session, server))),
  })
}
