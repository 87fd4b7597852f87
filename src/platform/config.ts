/** Settings from the environment; the only place that reads it. */
import { availableParallelism, homedir } from 'node:os'
import { join } from 'node:path'

export interface Config {
  /** Where readings are kept between runs. */
  readonly cacheFolder: string
  /** Child processes that read and render at one time. */
  readonly processCount: number
}

/** Settings and what was wrong with them; a wrong value is named and the default taken. */
export interface ConfigReading {
  readonly config: Config
  readonly problems: readonly string[]
}

const MOST_PROCESSES = 8

/**
 * Reads the settings: `RAPPORTEUR_CACHE` (a folder), `RAPPORTEUR_PROCESSES` (1 to 64).
 * Defaults: the user's cache folder (`XDG_CACHE_HOME`, else `~/.cache`), as many processes as processors, at most 8.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ConfigReading {
  const problems: string[] = []
  const home = environment.XDG_CACHE_HOME || join(homedir(), '.cache')
  const standard = Math.max(1, Math.min(MOST_PROCESSES, availableParallelism()))
  const asked = environment.RAPPORTEUR_PROCESSES
  const valid = asked !== undefined && /^[1-9]\d?$/.test(asked) && Number(asked) <= 64
  if (asked !== undefined && asked !== '' && !valid) {
    problems.push(
      `RAPPORTEUR_PROCESSES is ${JSON.stringify(asked)}; expected a whole number from 1 to 64. Using ${standard}.`,
    )
  }
  const cacheFolder = environment.RAPPORTEUR_CACHE || join(home, 'rapporteur')
  return { config: { cacheFolder, processCount: valid ? Number(asked) : standard }, problems }
}
