/** Statements of the embedded engine over PostgreSQL's own protocol: each is read and described once, then runs in one call. */
import { messages, type PGlite, parse, protocol } from '@electric-sql/pglite'

/** What a statement gave; `affected` is null where it is no change of rows. */
export interface Given {
  readonly rows: readonly Record<string, unknown>[]
  readonly affected: number | null
}

/** A statement that the engine has read: its name there, the types of its parameters, and the columns it gives. */
interface Prepared {
  readonly name: string
  readonly parameterTypes: readonly number[]
  readonly columns: readonly BackendMessage[]
}
type BackendMessage = Parameters<typeof parse.parseResults>[0][number]

/** Statements that the engine keeps read; each takes some tens of kilobytes there. */
const KEPT_MOST = 100
/** A longer text is one of its kind: rows by the hundred, whose number differs each time. */
const KEPT_LENGTH = 4_000
const ROWS = /^\s*(?:select|insert|update|delete|with)\b/i
/** What changes no table's columns, so that what was read of other statements stays true. */
const HARMLESS =
  /^\s*(?:select|insert|update|delete|with|begin|commit|rollback|savepoint|release|set|declare|fetch|close)\b/i

/** The statements of one engine, one at a time. */
export class Statements {
  readonly #kept = new Map<string, Prepared>()
  /** Names that the engine may forget, with the next call. */
  #gone: string[] = []
  #made = 0

  constructor(readonly engine: PGlite) {}

  /** Runs a text: one statement, or, without parameters, several, of which the last one's result is given. Throws the engine's error. */
  async run(sql: string, parameters: readonly unknown[]): Promise<Given> {
    const isOne = !sql.includes(';')
    if (parameters.length > 0 || (isOne && ROWS.test(sql))) return this.#runPrepared(sql, parameters)
    try {
      return this.#given(await this.#send(protocol.serialize.query(sql)))
    } finally {
      if (!isOne || !HARMLESS.test(sql)) this.#forgetAll()
    }
  }

  async #runPrepared(sql: string, parameters: readonly unknown[]): Promise<Given> {
    const known = this.#kept.get(sql)
    const prepared = known ?? (await this.#prepare(sql))
    if (sql.length <= KEPT_LENGTH) this.#keep(sql, prepared)
    const { bind, execute } = protocol.serialize
    const values = prepared.parameterTypes.map((type, place) => this.#text(parameters[place], type))
    const told = await this.#sendAndSync(bind({ statement: prepared.name, values }), execute())
    return this.#given([...prepared.columns, ...told])
  }

  async #prepare(sql: string): Promise<Prepared> {
    this.#made += 1
    const name = sql.length <= KEPT_LENGTH ? `rapporteur_${this.#made}` : ''
    const told = await this.#sendAndSync(
      protocol.serialize.parse({ name, text: sql }),
      protocol.serialize.describe({ type: 'S', name }),
    )
    return {
      name,
      parameterTypes: parse.parseDescribeStatementResults(told),
      columns: told.filter((message) => message instanceof messages.RowDescriptionMessage),
    }
  }

  /** The statement used last stands last; the first gives way. */
  #keep(sql: string, prepared: Prepared): void {
    this.#kept.delete(sql)
    this.#kept.set(sql, prepared)
    if (this.#kept.size <= KEPT_MOST) return
    for (const [oldest, { name }] of this.#kept) {
      this.#kept.delete(oldest)
      this.#gone.push(name)
      return
    }
  }

  #forgetAll(): void {
    this.#gone.push(...[...this.#kept.values()].map(({ name }) => name))
    this.#kept.clear()
  }

  #text(value: unknown, type: number): string | null {
    if (value === null || value === undefined) return null
    const { [type]: serialize } = this.engine.serializers
    return serialize === undefined ? String(value) : serialize(value)
  }

  /** Ends with the message after which the engine commits what stands outside of a transaction, and after an error is ready again. */
  #sendAndSync(...parts: readonly Uint8Array[]): Promise<BackendMessage[]> {
    const { close, sync } = protocol.serialize
    const gone = this.#gone.map((name) => close({ type: 'S', name }))
    this.#gone = []
    return this.#send(Buffer.concat([...gone, ...parts, sync()]))
  }

  #send(bytes: Uint8Array): Promise<BackendMessage[]> {
    return this.engine.execProtocolStream(bytes, { syncToFs: false })
  }

  #given(told: BackendMessage[]): Given {
    const result = parse.parseResults(told, this.engine.parsers).at(-1)
    return { rows: result?.rows ?? [], affected: result?.affectedRows ?? null }
  }
}
