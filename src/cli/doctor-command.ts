/** `rapporteur doctor`: looks at the machine, the settings and the record, and says what is wrong and what to do. */
import { isServer } from '#platform/database'
import { examine, type Look } from '#platform/doctor'
import { loadSettings } from '#platform/settings'
import { EXIT } from './exit-codes.ts'
import { bucketKeysOf } from './record-at.ts'
import type { Session } from './session.ts'

export interface DoctorOptions {
  readonly store?: string
}

const MARKS = { ok: 'ok      ', note: 'note    ', problem: 'PROBLEM ' } as const

/** Prints a line for each thing looked at. Changes nothing. Ends with 3 where something is wrong. */
export async function doctorCommand(session: Session, options: DoctorOptions): Promise<number> {
  const { settings, secrets, providers, problems } = loadSettings(session.environment)
  const store = options.store ?? secrets.database?.reveal() ?? settings['store.folder']
  const { cacheFolder, officeProgram } = session.config
  const looks: Look[] = [
    ...problems.map((seen) => ({
      about: 'settings',
      standing: 'problem' as const,
      seen,
      todo: 'Correct it, and look again.',
    })),
    ...(await examine({
      ...{ store, isServer: isServer(store), cacheFolder, officeProgram },
      blobs: settings['store.blobs'],
      bucketKeys: bucketKeysOf(secrets),
      keyFile: settings['store.keyFile'],
      mailUrl: secrets.mail?.reveal() ?? null,
      providers,
    })),
  ]
  if (session.isJson) session.print(JSON.stringify({ schemaVersion: 1, looks }, null, 2))
  else for (const look of looks) session.print(lineOf(look))
  return looks.some(({ standing }) => standing === 'problem') ? EXIT.needsPerson : EXIT.done
}

function lineOf({ about, standing, seen, todo }: Look): string {
  return `${MARKS[standing]} ${about}: ${seen}${todo === '' ? '' : `\n          → ${todo}`}`
}
