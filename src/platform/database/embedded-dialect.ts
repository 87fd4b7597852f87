/** Kysely over the embedded database: one connection, handed from one user to the next. */
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { EmbeddedEngine } from './embedded-engine.ts'

/** Whoever waits longer for the one connection is told so, instead of hanging for ever. */
const BUSY_AFTER_MS = 10_000

/** The dialect: PostgreSQL's own words, our driver. */
export function embeddedDialect(engine: EmbeddedEngine): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new EmbeddedDriver(engine),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

/** The one connection was not to be had in time. */
class DatabaseBusy extends Error {
  override name = 'DatabaseBusy'
}

class EmbeddedDriver implements Driver {
  readonly #connection: DatabaseConnection
  readonly #line: (() => void)[] = []
  #isTaken = false

  constructor(readonly engine: EmbeddedEngine) {
    this.#connection = connectionOf(engine)
  }

  async init(): Promise<void> {}

  acquireConnection(): Promise<DatabaseConnection> {
    if (!this.#isTaken) {
      this.#isTaken = true
      return Promise.resolve(this.#connection)
    }
    return new Promise((resolve, reject) => {
      const tooLate = setTimeout(() => {
        this.#line.splice(this.#line.indexOf(next), 1)
        reject(
          new DatabaseBusy(
            `the database was busy for ${BUSY_AFTER_MS / 1000} seconds; a transaction holds its one connection`,
          ),
        )
      }, BUSY_AFTER_MS)
      const next = (): void => {
        clearTimeout(tooLate)
        resolve(this.#connection)
      }
      this.#line.push(next)
    })
  }

  async releaseConnection(): Promise<void> {
    const next = this.#line.shift()
    if (next === undefined) this.#isTaken = false
    else next()
  }

  async beginTransaction(
    connection: DatabaseConnection,
    { isolationLevel }: { isolationLevel?: string },
  ): Promise<void> {
    const level = isolationLevel === undefined ? '' : ` isolation level ${isolationLevel}`
    await connection.executeQuery(CompiledQuery.raw(`begin${level}`))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async destroy(): Promise<void> {
    await this.engine.close()
  }
}

function connectionOf(engine: EmbeddedEngine): DatabaseConnection {
  return {
    async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
      const { rows, affected } = await engine.query(sql, parameters)
      return { rows: rows as Row[], ...(affected === null ? {} : { numAffectedRows: BigInt(affected) }) }
    },
    /** Rows in parts of `chunkSize`, by a cursor; only inside a transaction, as in PostgreSQL. */
    async *streamQuery<Row>(
      { sql, parameters }: CompiledQuery,
      chunkSize: number,
    ): AsyncIterableIterator<QueryResult<Row>> {
      await engine.query(`declare rapporteur_rows no scroll cursor for ${sql}`, parameters)
      try {
        for (;;) {
          const { rows } = await engine.query(`fetch forward ${chunkSize} from rapporteur_rows`, [])
          if (rows.length === 0) return
          yield { rows: rows as Row[] }
        }
      } finally {
        await engine.query('close rapporteur_rows', [])
      }
    },
  }
}
