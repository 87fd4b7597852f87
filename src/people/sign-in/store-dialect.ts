/** The store as a Kysely dialect for a library that brings its own Kysely: each statement runs where the house's own would. */
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { Store } from '#platform/database'

/** An instant in the store's form: the columns the library takes for dates. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/**
 * The dialect. Inside `store.transact` its statements belong to that transaction; it begins and ends none of its own.
 * Instants become `Date`, as the library expects them of PostgreSQL.
 */
export function storeDialect(store: Store): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driverOver(store),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

function driverOver(store: Store): Driver {
  const connection: DatabaseConnection = {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      const parameters = query.parameters.map((value) =>
        value instanceof Date ? value.toISOString() : value,
      )
      const { rows, ...rest } = await store.tables().executeQuery<Row>({ ...query, parameters })
      return { ...rest, rows: rows.map(withDates) }
    },
    streamQuery() {
      throw new Error('sign-in reads no streams')
    },
  }
  const done = async (): Promise<void> => undefined
  const refuse = async (): Promise<void> => {
    throw new Error('sign-in begins no transaction: it runs inside an act')
  }
  return {
    init: done,
    acquireConnection: async () => connection,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    releaseConnection: done,
    destroy: done,
  }
}

function withDates<Row>(row: Row): Row {
  const entries = Object.entries(row ?? {}).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' && INSTANT.test(value) ? new Date(value) : value,
  ])
  return Object.fromEntries(entries)
}
