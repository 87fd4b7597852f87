/** `rapporteur serve`: the server, until it is stopped. */
import { isServer } from '#platform/database'
import { openLog } from '#platform/log'
import { loadSettings } from '#platform/settings'
import { openRegistry } from '#registry'
import { CliRefusal, EXIT } from './exit-codes.ts'
import { asTold, recordOptions } from './record-at.ts'
import type { Session } from './session.ts'

export interface ServeOptions {
  readonly store?: string
  readonly port?: number
  /** Take any free port where the one wanted is taken. */
  readonly elseAny?: boolean
}

/** Serves until Ctrl-C or SIGTERM, then lets requests and jobs finish, gives back the rest, and ends well. */
export async function serveCommand(session: Session, options: ServeOptions): Promise<number> {
  const { settings, secrets, providers, problems } = loadSettings(session.environment)
  if (problems.length > 0) throw new CliRefusal('settings-invalid', problems.join('\n'))
  const store = options.store ?? secrets.database?.reveal() ?? settings['store.folder']
  const record = recordOptions(session, store)
  // The database opens in its own thread while the rest of the server is loaded here.
  const opening = openRegistry(record)
  opening.catch(() => undefined)
  const { openServer } = await import('../server.ts')
  const server = await asTold(async () =>
    openServer({
      settings: options.port === undefined ? settings : { ...settings, 'server.port': options.port },
      secrets,
      providers,
      record,
      registry: await opening,
      config: session.config,
      version: session.version,
      elseAny: options.elseAny === true,
      log: openLog(settings['log.level']),
    }),
  )
  const { url, firstLink } = server
  if (session.isJson) session.print(JSON.stringify({ schemaVersion: 1, url, firstLink }))
  else {
    const where = isServer(store) ? `on ${new URL(store).host}` : `in ${store}`
    session.print(`Rapporteur serves the record ${where}:\n  ${url}`)
    if (firstLink !== null)
      session.print(
        `Nobody administers it yet. This link makes the first administrator, once, within a day:\n  ${firstLink}`,
      )
    session.print('Ctrl-C stops it in good order.')
  }
  await stopped(session.signal)
  await server.stop()
  return EXIT.done
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
