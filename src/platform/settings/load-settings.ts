/** Reads the settings of this machine: the environment, and the file that it names. */
import { readFileSync } from 'node:fs'
import { readSettings, type SettingsReading } from './read-settings.ts'

/** The variable that names the settings file. */
const FILE = 'RAPPORTEUR_SETTINGS'

/** The settings and secrets of this machine. A settings file that is named and cannot be read is a problem. */
export function loadSettings(environment: Readonly<Record<string, string | undefined>>): SettingsReading {
  const path = environment[FILE]
  const text = path ? textOf(path) : null
  const file = path && text !== null ? { path, text } : null
  const reading = readSettings({ environment, file, secretFile: textOf })
  if (!path || text !== null) return reading
  const problem = `${FILE} names ${path}, which cannot be read. Check the path and who may read it.`
  return { ...reading, problems: [problem, ...reading.problems] }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
