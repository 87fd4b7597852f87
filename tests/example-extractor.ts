/** Reads the example's replies as the command does, from the cache that all tests share: a scan takes seconds to read. */
import { type Extractor, openExtractor } from '#extract'
import { openCache } from '#platform/cache'
import { packageRoot } from '#platform/files'
import { openPool } from '#platform/pool'

const LIMITS = { processCount: 2, taskMs: 300_000, residentBytes: 2e9, tasksPerProcess: 100 }

/** Takes the folder the tests provide as `exampleCache`; gives an extractor to be closed. */
export function openExampleExtractor(
  cacheFolder: string,
): Pick<Extractor, 'read'> & { readonly close: () => Promise<void> } {
  const pool = openPool(`${packageRoot()}/dist/worker.js`, LIMITS)
  const extractor = openExtractor({ pool, cache: openCache(`${cacheFolder}/readings`) })
  return { read: extractor.read, close: () => pool.close() }
}
