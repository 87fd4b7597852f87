/** Looks at other machines: the database server and the mail server. */
import { readdir } from 'node:fs/promises'
import { connect } from 'node:net'
import pg from 'pg'
import { type Look, note, ok, problem } from './look.ts'

const WITHIN_MS = 5000
const LEAST_SERVER = 150_000
const MOST_SKEW_SECONDS = 5

/** Whether the database server answers, is new enough, has its tables, and has our time. Never names its password. */
export async function serverStands(address: string, migrations: string): Promise<Look[]> {
  const { host } = new URL(address)
  const client = new pg.Client({
    connectionString: address,
    connectionTimeoutMillis: WITHIN_MS,
    query_timeout: WITHIN_MS,
  })
  try {
    await client.connect()
    return [await version(client, host), await tables(client, migrations), await clock(client)]
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : 'no answer'
    return [
      problem(
        'database',
        `${host}: ${code}`,
        'Check that it runs, that this machine may reach it, and the name and password in DATABASE_URL.',
      ),
    ]
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function version(client: pg.Client, host: string): Promise<Look> {
  const { rows } = await client.query<{ number: string; words: string }>(
    "select current_setting('server_version_num') as number, current_setting('server_version') as words",
  )
  const seen = `PostgreSQL ${rows[0]?.words ?? ''} on ${host}`
  return Number(rows[0]?.number ?? 0) >= LEAST_SERVER
    ? ok('database', seen)
    : problem('database', seen, 'PostgreSQL 15 or newer is needed.')
}

async function tables(client: pg.Client, folder: string): Promise<Look> {
  const ours = (await readdir(folder))
    .filter((name) => name.endsWith('.sql'))
    .map((name) => name.slice(0, -4))
  const { rows: there } = await client.query<{ is: string | null }>(
    "select to_regclass('platform_migration')::text as is",
  )
  if (there[0]?.is === null) return note('tables', 'none yet', 'They are made when the server starts.')
  const { rows } = await client.query<{ name: string }>('select name from platform_migration')
  const done = new Set(rows.map(({ name }) => name))
  const missing = ours.filter((name) => !done.has(name))
  const newer = [...done].filter((name) => !ours.includes(name))
  if (newer.length > 0)
    return problem(
      'tables',
      `of a newer release (${newer.at(-1)})`,
      'Install that release; this one does not open it.',
    )
  if (missing.length === 0) return ok('tables', `${ours.length} migrations, all done`)
  return note(
    'tables',
    `${missing.length} migrations to do`,
    'They are done when the server starts. Back up first: rapporteur db backup',
  )
}

async function clock(client: pg.Client): Promise<Look> {
  const before = Date.now()
  const { rows } = await client.query<{ ms: string }>(
    'select (extract(epoch from clock_timestamp()) * 1000)::bigint::text as ms',
  )
  const skew = Math.abs(Number(rows[0]?.ms ?? 0) - (before + Date.now()) / 2) / 1000
  const seen = `${skew.toFixed(1)} seconds from the database server's`
  return skew > MOST_SKEW_SECONDS
    ? problem('clock', seen, 'Set both clocks by a time server (NTP).')
    : ok('clock', seen)
}

/** Whether something answers where the mail server should be; nothing is sent. */
export function mailAnswers(address: string): Promise<Look> {
  const { hostname, port, protocol } = new URL(address)
  const at = { host: hostname, port: Number(port) || (protocol === 'smtps:' ? 465 : 587) }
  return new Promise((resolve) => {
    const socket = connect({ ...at, timeout: WITHIN_MS })
    const end = (look: Look): void => {
      socket.destroy()
      resolve(look)
    }
    const gone = (why: string): void =>
      end(
        problem(
          'mail',
          `${at.host}:${at.port}: ${why}`,
          'Check RAPPORTEUR_MAIL_URL, and that this machine may reach it.',
        ),
      )
    socket.once('connect', () => end(ok('mail', `${at.host}:${at.port} answers`)))
    socket.once('timeout', () => gone('no answer'))
    socket.once('error', (fault: NodeJS.ErrnoException) => gone(fault.code ?? 'no answer'))
  })
}
