/** The house's doors: the pool of child processes, the cache of readings, LibreOffice; apart from the rooms, which take long to load. */
import { setMaxListeners } from 'node:events'
import { type Extractor, openExtractor } from '#extract'
import { type Cache, openCache } from '#platform/cache'
import { packageRoot } from '#platform/files'
import { openOffice } from '#platform/office'
import { openPool, type Pool } from '#platform/pool'

export interface HouseOptions {
  readonly cacheFolder: string
  readonly processCount: number
  /** The path of LibreOffice's `soffice`; `off`; null: it is looked for. */
  readonly officeProgram: string | null
  readonly signal: AbortSignal
  /** Another place for readings, before the one on this machine: the record's own. */
  readonly readings?: (disk: Cache) => Cache
  /** All readers in their versions; those of this release where nothing is said. */
  readonly readers?: string
}

/** The house with its doors open; close it, or its child processes stay. */
export interface House {
  readonly pool: Pool
  readonly extractor: Extractor
  readonly signal: AbortSignal
  /** The same house for one piece of work: with its own place for readings and its own end; nothing of it need be closed. */
  over(readings: (disk: Cache) => Cache, signal: AbortSignal): House
  close(): Promise<void>
}

/** Ten minutes and 2 GB a file; a process is renewed after 200 tasks. */
const POOL_LIMITS = { taskMs: 600_000, residentBytes: 2_000_000_000, tasksPerProcess: 200 }

/** A letter of Word 95 takes seconds; what takes three minutes is not a letter. */
const OFFICE_LIMITS = { taskMs: 180_000, residentBytes: 2_000_000_000 }

/** Opens the pool of child processes, the cache of readings and the door to LibreOffice. */
export function openHouse(options: HouseOptions): House {
  // Every file under way listens for the one signal that stops them all.
  setMaxListeners(0, options.signal)
  const pool = openPool(`${packageRoot()}/dist/worker.js`, {
    ...POOL_LIMITS,
    processCount: options.processCount,
  })
  const office = openOffice(options.officeProgram, OFFICE_LIMITS)
  const disk = openCache(`${options.cacheFolder}/readings`)
  const close = async (): Promise<void> => {
    await Promise.all([pool.close(), office.close()])
  }
  const readers = options.readers === undefined ? {} : { readers: options.readers }
  const houseOver = (cache: Cache, signal: AbortSignal): House => ({
    ...{ pool, signal, close },
    extractor: openExtractor({ pool, cache, office, ...readers }),
    over(readings, own) {
      setMaxListeners(0, own)
      return houseOver(readings(disk), own)
    },
  })
  return houseOver(options.readings?.(disk) ?? disk, options.signal)
}
