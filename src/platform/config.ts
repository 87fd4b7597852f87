/** Settings from the environment; the only place that reads it. */
import { availableParallelism, homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

export interface Config {
  /** Where readings are kept between runs. */
  readonly cacheFolder: string
  /** Child processes that read and render at one time. */
  readonly processCount: number
  /** The path of LibreOffice's `soffice`; `off`: it is not used; null: it is looked for. */
  readonly officeProgram: string | null
}

/** Settings and what was wrong with them; a wrong value is named and the default taken. */
export interface ConfigReading {
  readonly config: Config
  readonly problems: readonly string[]
}

const MOST_PROCESSES = 8

/**
 * Reads the settings: `RAPPORTEUR_CACHE` (a folder), `RAPPORTEUR_PROCESSES` (1 to 64), `RAPPORTEUR_OFFICE` (the path of
 * LibreOffice's `soffice`, or `off`).
 * Defaults: the user's cache folder (`XDG_CACHE_HOME`, else `~/.cache`), as many processes as processors, at most 8;
 * LibreOffice where it is found.
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
  const officeProgram = environment.RAPPORTEUR_OFFICE || null
  if (officeProgram !== null && officeProgram !== 'off' && !isAbsolute(officeProgram))
    problems.push(
      `RAPPORTEUR_OFFICE is ${JSON.stringify(officeProgram)}; expected "off" or the full path of soffice. LibreOffice is not used.`,
    )
  const isUsable = officeProgram === null || isAbsolute(officeProgram)
  return {
    config: {
      cacheFolder,
      processCount: valid ? Number(asked) : standard,
      officeProgram: isUsable ? officeProgram : 'off',
    },
    problems,
  }
}
