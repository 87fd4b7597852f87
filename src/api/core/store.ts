/** The interface's own tables: what was answered under a key, and how often somebody asked; no other file names them. */
import { sql } from 'kysely'
import type { Store } from '#platform/database'

type ApiTables = {
  api_idempotency: {
    owner: string
    key: string
    operation: string
    request_sha256: Uint8Array | null
    attempt: number
    begun_at: string
    alive_at: string | null
    status: number | null
    headers: string | null
    body: string | null
  }
  api_rate: { who: string; minute: bigint; count: number }
}

/** An answer as it is kept for repetitions. `requestSha256` is in hexadecimal. */
export interface KeptAnswer {
  readonly operation: string
  readonly requestSha256: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What is known of a key when somebody begins under it. `attempt` proves later that nobody took over. */
export type Beginning =
  | { readonly is: 'begun'; readonly attempt: number }
  | { readonly is: 'in-flight' }
  | { readonly is: 'answered'; readonly answer: KeptAnswer }

/** A key of somebody. */
export interface OwnKey {
  readonly owner: string
  readonly key: string
}

/** The tables of the interface over a store. */
export class ApiStore {
  constructor(readonly store: Store) {}

  get #tables() {
    return this.store.tables<ApiTables>()
  }

  /**
   * Begins under a key; takes over from whoever began and has not said for so many milliseconds that they are still at it.
   * All processes go by the database's clock; what was said in its future, before it was set back, counts as long ago.
   */
  begin(own: OwnKey, operation: string, now: string, leaseMs: number): Promise<Beginning> {
    const lease = sql`make_interval(secs => ${leaseMs / 1000}::double precision)`
    return this.store.transact(async () => {
      const begun = await this.#tables
        .insertInto('api_idempotency')
        .values({ ...own, operation, attempt: 1, begun_at: now, alive_at: sql`clock_timestamp()` })
        .onConflict((conflict) => conflict.columns(['owner', 'key']).doNothing())
        .returning('attempt')
        .executeTakeFirst()
      if (begun !== undefined) return { is: 'begun', attempt: begun.attempt }
      const row = await this.#row(own)
      if (row?.status !== null && row !== undefined) return { is: 'answered', answer: answerOf(row) }
      const taken = await this.#tables
        .updateTable('api_idempotency')
        .set({ attempt: sql`attempt + 1`, begun_at: now, operation, alive_at: sql`clock_timestamp()` })
        .where('owner', '=', own.owner)
        .where('key', '=', own.key)
        .where('status', 'is', null)
        .where(
          sql<boolean>`coalesce(alive_at, begun_at) not between clock_timestamp() - ${lease} and clock_timestamp() + ${lease}`,
        )
        .returning('attempt')
        .executeTakeFirst()
      return taken === undefined ? { is: 'in-flight' } : { is: 'begun', attempt: taken.attempt }
    })
  }

  /** Says that whoever began under a key is still at it. */
  async isAlive(own: OwnKey, attempt: number): Promise<void> {
    await this.#tables
      .updateTable('api_idempotency')
      .set({ alive_at: sql`clock_timestamp()` })
      .where('owner', '=', own.owner)
      .where('key', '=', own.key)
      .where('attempt', '=', attempt)
      .where('status', 'is', null)
      .execute()
  }

  /** Keeps the answer, in the transaction of the act; false where somebody else has taken over. */
  async answer(own: OwnKey, attempt: number, answer: KeptAnswer): Promise<boolean> {
    const { numUpdatedRows } = await this.#tables
      .updateTable('api_idempotency')
      .set({
        request_sha256: new Uint8Array(Buffer.from(answer.requestSha256, 'hex')),
        status: answer.status,
        headers: JSON.stringify(answer.headers),
        body: answer.body,
      })
      .where('owner', '=', own.owner)
      .where('key', '=', own.key)
      .where('attempt', '=', attempt)
      .where('status', 'is', null)
      .executeTakeFirst()
    return numUpdatedRows === 1n
  }

  /** Gives a key free again under which nothing was done. */
  async release(own: OwnKey, attempt: number): Promise<void> {
    await this.#tables
      .deleteFrom('api_idempotency')
      .where('owner', '=', own.owner)
      .where('key', '=', own.key)
      .where('attempt', '=', attempt)
      .where('status', 'is', null)
      .execute()
  }

  /** Counts one request of somebody in a minute, and gives how many there were. */
  async count(who: string, minute: number): Promise<number> {
    const { count } = await this.#tables
      .insertInto('api_rate')
      .values({ who, minute: BigInt(minute), count: 1 })
      .onConflict((conflict) =>
        conflict.columns(['who', 'minute']).doUpdateSet({ count: sql`api_rate.count + 1` }),
      )
      .returning('count')
      .executeTakeFirstOrThrow()
    return count
  }

  /** Removes what is over: keys begun before an instant, counts of earlier minutes. */
  async sweep(keysBefore: string, minutesBefore: number): Promise<void> {
    await this.#tables.deleteFrom('api_idempotency').where('begun_at', '<', keysBefore).execute()
    await this.#tables.deleteFrom('api_rate').where('minute', '<', BigInt(minutesBefore)).execute()
  }

  #row({ owner, key }: OwnKey) {
    return this.#tables
      .selectFrom('api_idempotency')
      .selectAll()
      .where('owner', '=', owner)
      .where('key', '=', key)
      .executeTakeFirst()
  }
}

function answerOf(row: ApiTables['api_idempotency']): KeptAnswer {
  const headers: Record<string, string> = JSON.parse(row.headers ?? '{}')
  return {
    operation: row.operation,
    requestSha256: Buffer.from(row.request_sha256 ?? []).toString('hex'),
    status: row.status ?? 0,
    headers,
    body: row.body ?? '',
  }
}
