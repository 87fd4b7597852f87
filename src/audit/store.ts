/** The log's tables; no other file names them. */
import { type Generated, sql } from 'kysely'
import { assert } from '#platform/assert'
import type { Store } from '#platform/database'
import { type AuditEntry, hashOf, hexOf } from './entry.ts'
import { bytesOfEdge, type LogEdge, readEdge } from './log-edge.ts'
import type { FrozenNode, NodeAt } from './merkle-tree.ts'

/** Columns as the database gives them; `bigint` counts are safe as numbers below 2^53. */
type AuditTables = {
  audit_entry: {
    sequence: bigint
    at: string
    actor: string
    act: string
    subject: string
    payload_sha256: Uint8Array
    previous_sha256: Uint8Array
    leaf_sha256: Uint8Array
  }
  audit_payload: { sequence: bigint; salt: Uint8Array; payload: string }
  audit_node: { level: number; index: bigint; hash: Uint8Array }
  audit_checkpoint: { size: bigint; note: string }
  audit_key: { id: string; public_key: Uint8Array; origin: string; introduced_by: bigint }
  audit_head: { is_only: Generated<boolean>; size: bigint; edge: Uint8Array }
}

/** An entry with what is kept beside it. */
export interface StoredEntry {
  readonly entry: AuditEntry
  readonly leaf: Uint8Array
  readonly payload: { readonly salt: Uint8Array; readonly text: string } | null
}

/** The public half of a key that signs heads, in base64, and the entry that tells of it. */
export interface StoredKey {
  readonly id: string
  readonly publicKey: string
  readonly origin: string
  readonly introducedBy: number
}

/** The tables of the log over a store. */
export class AuditStore {
  constructor(readonly store: Store) {}

  get #tables() {
    return this.store.tables<AuditTables>()
  }

  /** The right edge of the log; whoever asks inside an act holds the end of the log until that act is over. */
  async lockEdge(): Promise<LogEdge> {
    const { size, edge } = await this.#tables
      .selectFrom('audit_head')
      .select(['size', 'edge'])
      .forUpdate()
      .executeTakeFirstOrThrow()
    const read = readEdge(Number(size), edge)
    assert(read !== null, 'the edge of the log is that of its length', { size: String(size) })
    return read
  }

  async size(): Promise<number> {
    return (await this.head()).size
  }

  /** The number of entries, and the edge as it is kept. */
  async head(): Promise<{ readonly size: number; readonly edge: Uint8Array }> {
    const { size, edge } = await this.#tables
      .selectFrom('audit_head')
      .select(['size', 'edge'])
      .executeTakeFirstOrThrow()
    return { size: Number(size), edge }
  }

  /** Writes an entry with its payload, the nodes it completes, and the new end of the log, by one statement. */
  async insert(
    {
      entry,
      leaf,
      salt,
      text,
    }: {
      readonly entry: AuditEntry
      readonly leaf: Uint8Array
      readonly salt: Uint8Array
      readonly text: string
    },
    nodes: readonly FrozenNode[],
    edge: LogEdge,
  ): Promise<void> {
    const sequence = BigInt(entry.sequence)
    const row = {
      sequence,
      at: entry.at,
      actor: entry.actor,
      act: entry.act,
      subject: entry.subject,
      payload_sha256: hashOf(entry.payloadSha256),
      previous_sha256: hashOf(entry.previousSha256),
      leaf_sha256: leaf,
    }
    const completed = nodes.map(({ level, index, hash }) => ({ level, index: BigInt(index), hash }))
    await this.#tables
      .with('entry', (tables) => tables.insertInto('audit_entry').values(row))
      .with('payload', (tables) =>
        tables.insertInto('audit_payload').values({ sequence, salt, payload: text }),
      )
      .with('nodes', (tables) => tables.insertInto('audit_node').values(completed))
      .updateTable('audit_head')
      .set({ size: sequence, edge: bytesOfEdge(edge) })
      .execute()
  }

  /** Runs a computation over the tree's nodes, reading those it asks for at once. */
  async withNodes<Result>(compute: (at: NodeAt) => Result): Promise<Result> {
    const known = new Map<string, Uint8Array>()
    const asked = new Map<string, { level: number; index: bigint }>()
    compute((level, index) => {
      asked.set(`${level} ${index}`, { level, index: BigInt(index) })
      return NOTHING
    })
    if (asked.size > 0) {
      const levels = [...asked.values()].map(({ level }) => level)
      const indexes = [...asked.values()].map(({ index }) => index)
      // One text whatever is asked for, so that the database reads it once; each node is found by its key.
      const { rows } = await sql<AuditTables['audit_node']>`select level, index, hash from audit_node
        join unnest(${levels}::smallint[], ${indexes}::bigint[]) as asked (level, index) using (level, index)`.execute(
        this.#tables,
      )
      for (const { level, index, hash } of rows) known.set(`${level} ${index}`, hash)
    }
    return compute((level, index) => known.get(`${level} ${index}`) ?? NOTHING)
  }

  /** Entries from a number on, in order, at most `count`. */
  async entriesFrom(sequence: number, count: number): Promise<StoredEntry[]> {
    const from = BigInt(sequence)
    const rows = await this.#tables
      .selectFrom('audit_entry')
      // Payloads before the number are left out by name: the database would otherwise read through all of them to the first.
      .leftJoin('audit_payload', (join) =>
        join
          .onRef('audit_payload.sequence', '=', 'audit_entry.sequence')
          .on('audit_payload.sequence', '>=', from),
      )
      .selectAll('audit_entry')
      .select(['audit_payload.salt', 'audit_payload.payload'])
      .where('audit_entry.sequence', '>=', from)
      .orderBy('audit_entry.sequence')
      .limit(count)
      .execute()
    return rows.map((row) => ({
      entry: {
        sequence: Number(row.sequence),
        at: row.at,
        actor: row.actor,
        act: row.act,
        subject: row.subject,
        payloadSha256: hexOf(row.payload_sha256),
        previousSha256: hexOf(row.previous_sha256),
      },
      leaf: row.leaf_sha256,
      payload: row.salt === null || row.payload === null ? null : { salt: row.salt, text: row.payload },
    }))
  }

  /** From now on, in this transaction, words and payloads may go: the entry that authorises it was appended in it, or the database refuses. */
  async authoriseDestruction(authority: AuditEntry): Promise<void> {
    await sql`select set_config('rapporteur.destruction', ${String(authority.sequence)}, true)`.execute(
      this.#tables,
    )
  }

  /** Takes payloads away; the entry that authorises it was appended in this same act, or the database refuses. */
  async destroyPayloads(sequences: readonly number[], authority: AuditEntry): Promise<void> {
    await this.authoriseDestruction(authority)
    await this.#tables.deleteFrom('audit_payload').where('sequence', 'in', sequences.map(BigInt)).execute()
  }

  /** Nodes of one level from an index on, in order, at most `count`. */
  async nodesOf(level: number, index: number, count: number): Promise<FrozenNode[]> {
    const rows = await this.#tables
      .selectFrom('audit_node')
      .selectAll()
      .where('level', '=', level)
      .where('index', '>=', BigInt(index))
      .orderBy('index')
      .limit(count)
      .execute()
    return rows.map((row) => ({ level: row.level, index: Number(row.index), hash: row.hash }))
  }

  /** How many rows each table has: what stands beside the log, or beyond its end, shows here. */
  async counts(): Promise<{ readonly entries: number; readonly nodes: number; readonly payloads: number }> {
    const count = async (table: 'audit_entry' | 'audit_node' | 'audit_payload'): Promise<number> => {
      const row = await this.#tables
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<bigint>().as('count'))
        .executeTakeFirstOrThrow()
      return Number(row.count)
    }
    return {
      entries: await count('audit_entry'),
      nodes: await count('audit_node'),
      payloads: await count('audit_payload'),
    }
  }

  async checkpoints(): Promise<{ readonly size: number; readonly note: string }[]> {
    const rows = await this.#tables.selectFrom('audit_checkpoint').selectAll().orderBy('size').execute()
    return rows.map(({ size, note }) => ({ size: Number(size), note }))
  }

  /** Every key that was introduced, oldest first. */
  async keys(): Promise<StoredKey[]> {
    const rows = await this.#tables.selectFrom('audit_key').selectAll().orderBy('introduced_by').execute()
    return rows.map(({ id, public_key, origin, introduced_by }) => ({
      id,
      publicKey: Buffer.from(public_key).toString('base64'),
      origin,
      introducedBy: Number(introduced_by),
    }))
  }

  async insertKey({ id, publicKey, origin, introducedBy }: StoredKey): Promise<void> {
    await this.#tables
      .insertInto('audit_key')
      .values({
        id,
        public_key: new Uint8Array(Buffer.from(publicKey, 'base64')),
        origin,
        introduced_by: BigInt(introducedBy),
      })
      .execute()
  }

  async insertCheckpoint(size: number, note: string): Promise<void> {
    await this.#tables
      .insertInto('audit_checkpoint')
      .values({ size: BigInt(size), note })
      .onConflict((conflict) => conflict.column('size').doNothing())
      .execute()
  }
}

/** Stands for a node not read yet, or missing: no hash has this value. */
const NOTHING = new Uint8Array(32)
