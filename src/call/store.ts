/** The tables of calls; no other file names them. */
import { assert } from '#platform/assert'
import type { Store } from '#platform/database'
import { fromHex, toHex } from '#platform/hex'
import type { Language } from '#un'
import { type CallFacts, callFactsSchema } from './call-facts.ts'
import type { OfficeFile, OfficeFileKind } from './office-file.ts'

type Recorded = { recorded_at: string; recorded_by: string }
type CallTables = {
  call_call: { id: string; resolution: string | null; opened_at: string; opened_by: string }
  call_facts: Recorded & { call: string; number: number; facts: string }
  call_language: Recorded & { call: string; language: Language; is_original: boolean }
  call_addressee: Recorded & { call: string; addressee: string; number: number; is_addressed: boolean }
  call_deadline: Recorded & { call: string; number: number; deadline_on: string; reason: string | null }
  call_office_file: Recorded & {
    call: string
    kind: OfficeFileKind
    name: string
    number: number
    sha256: Uint8Array | null
    size_bytes: bigint | null
  }
}

/** Who recorded something, and when. */
export interface By {
  readonly at: string
  readonly by: string
}

/** A call of the record. `resolution` is that of the record it rests on; null where none is kept. */
export interface KeptCall {
  readonly id: string
  readonly resolution: string | null
  readonly openedAt: string
}

/** A deadline as it was set. `on` is an ISO calendar date. */
export interface KeptDeadline extends By {
  readonly number: number
  readonly on: string
  readonly reason: string | null
}

/** Calls, their facts in versions, and what the office put beside the replies, over a store. */
export class CallStore {
  constructor(readonly store: Store) {}

  get #tables() {
    return this.store.tables<CallTables>()
  }

  async insertCall(id: string, resolution: string | null, { at, by }: By): Promise<void> {
    await this.#tables
      .insertInto('call_call')
      .values({ id, resolution, opened_at: at, opened_by: by })
      .execute()
  }

  async call(id: string): Promise<KeptCall | null> {
    const row = await this.#tables.selectFrom('call_call').selectAll().where('id', '=', id).executeTakeFirst()
    return row === undefined ? null : keptCall(row)
  }

  /** The calls that rest on a resolution (all calls where none is named), oldest first. */
  async calls(resolution?: string): Promise<KeptCall[]> {
    const all = this.#tables.selectFrom('call_call').selectAll().orderBy('opened_at').orderBy('id')
    const rows = await (resolution === undefined ? all : all.where('resolution', '=', resolution)).execute()
    return rows.map(keptCall)
  }

  async insertFacts(call: string, number: number, facts: CallFacts, { at, by }: By): Promise<void> {
    await this.#tables
      .insertInto('call_facts')
      .values({ call, number, facts: JSON.stringify(facts), recorded_at: at, recorded_by: by })
      .execute()
  }

  /** The facts that count, and their number; null where none were recorded. */
  async facts(call: string): Promise<{ readonly number: number; readonly facts: CallFacts } | null> {
    const row = await this.#tables
      .selectFrom('call_facts')
      .select(['number', 'facts'])
      .where('call', '=', call)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (row === undefined) return null
    const { data } = callFactsSchema.safeParse(JSON.parse(row.facts))
    assert(data !== undefined, 'facts of a call are as they were recorded', { call, number: row.number })
    return { number: row.number, facts: data }
  }

  async insertDeadline(call: string, { number, on, reason, at, by }: KeptDeadline): Promise<void> {
    await this.#tables
      .insertInto('call_deadline')
      .values({ call, number, deadline_on: on, reason, recorded_at: at, recorded_by: by })
      .execute()
  }

  /** Every deadline that was set, oldest first; the last counts. */
  async deadlines(call: string): Promise<KeptDeadline[]> {
    const rows = await this.#tables
      .selectFrom('call_deadline')
      .selectAll()
      .where('call', '=', call)
      .orderBy('number')
      .execute()
    return rows.map(({ number, deadline_on, reason, recorded_at, recorded_by }) => ({
      number,
      on: deadline_on,
      reason,
      at: recorded_at,
      by: recorded_by,
    }))
  }

  async insertLanguage(call: string, language: Language, isOriginal: boolean, { at, by }: By): Promise<void> {
    await this.#tables
      .insertInto('call_language')
      .values({ call, language, is_original: isOriginal, recorded_at: at, recorded_by: by })
      .execute()
  }

  async languages(call: string): Promise<{ readonly language: Language; readonly isOriginal: boolean }[]> {
    const rows = await this.#tables
      .selectFrom('call_language')
      .select(['language', 'is_original'])
      .where('call', '=', call)
      .orderBy('language')
      .execute()
    return rows.map(({ language, is_original }) => ({ language, isOriginal: is_original }))
  }

  /** Takes an addressee in, or out again; `addressee` is a code of the States table, or a name. */
  async insertAddressee(
    call: string,
    addressee: string,
    isAddressed: boolean,
    { at, by }: By,
  ): Promise<void> {
    const { count } = await this.#tables
      .selectFrom('call_addressee')
      .select(({ fn }) => fn.countAll<bigint>().as('count'))
      .where('call', '=', call)
      .where('addressee', '=', addressee)
      .executeTakeFirstOrThrow()
    const number = Number(count) + 1
    await this.#tables
      .insertInto('call_addressee')
      .values({ call, addressee, number, is_addressed: isAddressed, recorded_at: at, recorded_by: by })
      .execute()
  }

  /** Those addressed now. */
  async addressees(call: string): Promise<string[]> {
    const rows = await this.#tables
      .selectFrom('call_addressee')
      .distinctOn('addressee')
      .select(['addressee', 'is_addressed'])
      .where('call', '=', call)
      .orderBy('addressee')
      .orderBy('number', 'desc')
      .execute()
    return rows.filter(({ is_addressed }) => is_addressed).map(({ addressee }) => addressee)
  }

  /** Keeps a file beside the replies, or takes it away (`file` null). */
  async insertOfficeFile(
    call: string,
    { kind, name }: Pick<OfficeFile, 'kind' | 'name'>,
    file: Pick<OfficeFile, 'sha256' | 'sizeBytes'> | null,
    { at, by }: By,
  ): Promise<void> {
    const { count } = await this.#tables
      .selectFrom('call_office_file')
      .select(({ fn }) => fn.countAll<bigint>().as('count'))
      .where('call', '=', call)
      .where('kind', '=', kind)
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
    await this.#tables
      .insertInto('call_office_file')
      .values({
        ...{ call, kind, name, number: Number(count) + 1 },
        sha256: file === null ? null : fromHex(file.sha256),
        size_bytes: file === null ? null : BigInt(file.sizeBytes),
        ...{ recorded_at: at, recorded_by: by },
      })
      .execute()
  }

  /** The files that stand beside the replies now, in the order of kind and name. */
  async officeFiles(call: string): Promise<OfficeFile[]> {
    const rows = await this.#tables
      .selectFrom('call_office_file')
      .distinctOn(['kind', 'name'])
      .selectAll()
      .where('call', '=', call)
      .orderBy('kind')
      .orderBy('name')
      .orderBy('number', 'desc')
      .execute()
    return rows.flatMap(({ kind, name, sha256, size_bytes }) =>
      sha256 === null ? [] : [{ kind, name, sha256: toHex(sha256), sizeBytes: Number(size_bytes) }],
    )
  }

  /** The bytes of every file of the office's that was ever kept, with its call. */
  async blobs(): Promise<{ readonly sha256: string; readonly call: string }[]> {
    const rows = await this.#tables.selectFrom('call_office_file').select(['sha256', 'call']).execute()
    return rows.flatMap(({ sha256, call }) => (sha256 === null ? [] : [{ sha256: toHex(sha256), call }]))
  }

  /** Of these hashes, those of bytes that a row names. */
  async blobsNamed(hashes: readonly string[]): Promise<string[]> {
    if (hashes.length === 0) return []
    const rows = await this.#tables
      .selectFrom('call_office_file')
      .distinct()
      .select('sha256')
      .where('sha256', 'in', hashes.map(fromHex))
      .execute()
    return rows.flatMap(({ sha256 }) => (sha256 === null ? [] : [toHex(sha256)]))
  }
}

function keptCall(row: CallTables['call_call']): KeptCall {
  return { id: row.id, resolution: row.resolution, openedAt: row.opened_at }
}
