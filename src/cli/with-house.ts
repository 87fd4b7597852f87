/** Opens the house for a command. */
import { type House, openHouse } from '#house'
import type { Cache } from '#platform/cache'
import { makePrivateFolder } from '#platform/files'
import type { Session } from './session.ts'

/**
 * Opens the house for one piece of work and closes it whatever happens; Ctrl-C ends its children at once. `readings` puts
 * another place for readings before the one on this machine.
 */
export async function withHouse<Result>(
  session: Session,
  work: (house: House) => Promise<Result>,
  readings: (disk: Cache) => Cache = (disk) => disk,
): Promise<Result> {
  const { cacheFolder, processCount, officeProgram } = session.config
  await makePrivateFolder(cacheFolder)
  const house = openHouse({ cacheFolder, processCount, officeProgram, signal: session.signal, readings })
  const stop = (): void => void house.close()
  session.signal.addEventListener('abort', stop)
  try {
    return await work(house)
  } finally {
    session.signal.removeEventListener('abort', stop)
    await house.close()
  }
}
