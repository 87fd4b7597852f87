/** Kysely over a PostgreSQL server, with columns read as the embedded engine reads them. */
import { type Dialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import Cursor from 'pg-cursor'
import { COLUMN_VALUES } from './column-values.ts'

const CONNECTIONS_MOST = 10
const CONNECT_WITHIN_MS = 10_000

/** The dialect over a pool of connections. `notice` hears of connections that the server ended while they rested. */
export function serverDialect(url: string, notice: (message: string) => void): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS_MOST,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    application_name: 'rapporteur',
    types: { getTypeParser: parserOf },
  })
  pool.on('error', (fault) => notice(fault.message))
  // A connection in use that the server ends tells its statement, and besides itself: unheard, that would end the process.
  pool.on('connect', (client) => client.on('error', (fault) => notice(fault.message)))
  return new PostgresDialect({ pool, cursor: Cursor })
}

const parserOf: typeof pg.types.getTypeParser = (type: number, format?: unknown) =>
  format === 'binary'
    ? pg.types.getTypeParser(type, 'binary')
    : (COLUMN_VALUES[type] ?? pg.types.getTypeParser(type))
