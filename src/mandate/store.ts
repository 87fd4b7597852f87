/** The tables of resolutions and mandates; no other file names them. */
import { assert } from '#platform/assert'
import type { Store } from '#platform/database'
import { sha256 } from '#platform/files'
import { fromHex, toHex } from '#platform/hex'
import type { Resolution } from '#resolution'
import type { Mandate, MandateReading } from './mandate.ts'
import type { MandateStatus, MandateStatusEntry } from './mandate-status.ts'

type Recorded = { recorded_at: string; recorded_by: string }
type MandateTables = {
  mandate_resolution: { id: string; kept_at: string; kept_by: string }
  mandate_witness: {
    resolution: string
    position: number
    sha256: Uint8Array
    size_bytes: bigint
    name: string
    media_type: string
    kept_at: string
    kept_by: string
  }
  mandate_reading: {
    id: string
    resolution: string
    number: number
    reader: string
    source_sha256: Uint8Array
    symbol: string | null
    title: string | null
    adopted_on: string | null
    reading_sha256: Uint8Array
    reading: string
    read_at: string
    read_by: string
  }
  mandate_mandate: {
    reading: string
    position: number
    id: string
    kind: string
    paragraph: string
    deadline_on: string | null
    mandate: string
  }
  mandate_status: Recorded & {
    resolution: string
    mandate: string
    number: number
    status: MandateStatus
    evidence: string | null
  }
}

/** A copy of a resolution as it was kept. `position` counts from 1. */
export interface KeptWitness {
  readonly position: number
  readonly sha256: string
  readonly sizeBytes: number
  readonly name: string
  readonly mediaType: string
}

/** What was read from the copies of a resolution, and by which reader. */
export interface KeptReading {
  readonly id: string
  readonly number: number
  readonly reader: string
  /** Over what it was read from. */
  readonly sourceSha256: string
  readonly resolution: Resolution
  readonly mandates: MandateReading
}

/** A resolution of the record by its name. */
export interface ResolutionListed {
  readonly id: string
  readonly symbol: string | null
  readonly title: string | null
  readonly adoptedOn: string | null
}

type By = { readonly at: string; readonly by: string }

/** Resolutions, their copies and readings, and how mandates stand, over a store. */
export class MandateStore {
  constructor(readonly store: Store) {}

  get #tables() {
    return this.store.tables<MandateTables>()
  }

  async insertResolution(id: string, { at, by }: By): Promise<void> {
    await this.#tables.insertInto('mandate_resolution').values({ id, kept_at: at, kept_by: by }).execute()
  }

  async insertWitnesses(
    resolution: string,
    witnesses: readonly KeptWitness[],
    { at, by }: By,
  ): Promise<void> {
    await this.#tables
      .insertInto('mandate_witness')
      .values(
        witnesses.map(({ position, sha256: hash, sizeBytes, name, mediaType }) => ({
          resolution,
          position,
          sha256: fromHex(hash),
          size_bytes: BigInt(sizeBytes),
          name,
          media_type: mediaType,
          kept_at: at,
          kept_by: by,
        })),
      )
      .execute()
  }

  async hasResolution(id: string): Promise<boolean> {
    const row = await this.#tables
      .selectFrom('mandate_resolution')
      .select('id')
      .where('id', '=', id)
      .executeTakeFirst()
    return row !== undefined
  }

  /** The copies of a resolution in the order in which they came. */
  async witnesses(resolution: string): Promise<KeptWitness[]> {
    const rows = await this.#tables
      .selectFrom('mandate_witness')
      .selectAll()
      .where('resolution', '=', resolution)
      .orderBy('position')
      .execute()
    return rows.map((row) => ({
      position: row.position,
      sha256: toHex(row.sha256),
      sizeBytes: Number(row.size_bytes),
      name: row.name,
      mediaType: row.media_type,
    }))
  }

  /** The resolution that has one of these copies; the first kept where there are several; null for none. */
  async resolutionOfBytes(hashes: readonly string[]): Promise<string | null> {
    if (hashes.length === 0) return null
    const row = await this.#tables
      .selectFrom('mandate_witness')
      .select('resolution')
      .where('sha256', 'in', hashes.map(fromHex))
      .orderBy('kept_at')
      .orderBy('resolution')
      .executeTakeFirst()
    return row?.resolution ?? null
  }

  /** The resolution that was read under this symbol; null for none. */
  async resolutionOfSymbol(symbol: string): Promise<string | null> {
    const row = await this.#tables
      .selectFrom('mandate_reading')
      .select('resolution')
      .where('symbol', '=', symbol)
      .orderBy('read_at')
      .orderBy('resolution')
      .executeTakeFirst()
    return row?.resolution ?? null
  }

  /** Every resolution by its latest reading, in the order of keeping. */
  async resolutions(): Promise<ResolutionListed[]> {
    const rows = await this.#tables
      .selectFrom('mandate_resolution as kept')
      .leftJoin(
        (of) =>
          of
            .selectFrom('mandate_reading')
            .distinctOn('resolution')
            .select(['resolution', 'symbol', 'title', 'adopted_on'])
            .orderBy('resolution')
            .orderBy('number', 'desc')
            .as('latest'),
        (join) => join.onRef('latest.resolution', '=', 'kept.id'),
      )
      .select(['kept.id', 'latest.symbol', 'latest.title', 'latest.adopted_on'])
      .orderBy('kept.kept_at')
      .orderBy('kept.id')
      .execute()
    return rows.map(({ id, symbol, title, adopted_on }) => ({ id, symbol, title, adoptedOn: adopted_on }))
  }

  async insertReading(resolution: string, reading: KeptReading, { at, by }: By): Promise<void> {
    const text = JSON.stringify({ resolution: reading.resolution, mandates: reading.mandates })
    await this.#tables
      .insertInto('mandate_reading')
      .values({
        id: reading.id,
        resolution,
        number: reading.number,
        reader: reading.reader,
        source_sha256: fromHex(reading.sourceSha256),
        symbol: reading.resolution.symbol,
        title: reading.resolution.title,
        adopted_on: reading.resolution.adoptedOn,
        reading_sha256: fromHex(sha256(text)),
        reading: text,
        read_at: at,
        read_by: by,
      })
      .execute()
    await this.#insertMandates(reading.id, reading.mandates.mandates)
  }

  async #insertMandates(reading: string, mandates: readonly Mandate[]): Promise<void> {
    if (mandates.length === 0) return
    await this.#tables
      .insertInto('mandate_mandate')
      .values(
        mandates.map((mandate, at) => ({
          reading,
          position: at + 1,
          id: mandate.id,
          kind: mandate.kind,
          paragraph: mandate.paragraph,
          deadline_on: mandate.deadline?.on ?? null,
          mandate: JSON.stringify(mandate),
        })),
      )
      .execute()
  }

  /** The readings of a resolution, the latest first. */
  async readings(resolution: string): Promise<KeptReading[]> {
    const rows = await this.#tables
      .selectFrom('mandate_reading')
      .selectAll()
      .where('resolution', '=', resolution)
      .orderBy('number', 'desc')
      .execute()
    return rows.map((row) => {
      assert(sha256(row.reading) === toHex(row.reading_sha256), 'a reading is as it was kept', { id: row.id })
      const read = JSON.parse(row.reading) as Pick<KeptReading, 'resolution' | 'mandates'>
      const { id, number, reader } = row
      return { id, number, reader, sourceSha256: toHex(row.source_sha256), ...read }
    })
  }

  async insertStatus(resolution: string, entry: MandateStatusEntry): Promise<void> {
    const { mandate, number, status, evidence, at, by } = entry
    await this.#tables
      .insertInto('mandate_status')
      .values({ resolution, mandate, number, status, evidence, recorded_at: at, recorded_by: by })
      .execute()
  }

  /** The entries of how a resolution's mandates stand, oldest first. */
  async statuses(resolution: string): Promise<MandateStatusEntry[]> {
    const rows = await this.#tables
      .selectFrom('mandate_status')
      .selectAll()
      .where('resolution', '=', resolution)
      .orderBy('mandate')
      .orderBy('number')
      .execute()
    return rows.map(({ mandate, number, status, evidence, recorded_at, recorded_by }) => ({
      mandate,
      number,
      status,
      evidence,
      at: recorded_at,
      by: recorded_by,
    }))
  }

  /** The bytes of every copy, with its resolution. */
  async blobs(): Promise<{ readonly sha256: string; readonly resolution: string }[]> {
    const rows = await this.#tables.selectFrom('mandate_witness').select(['sha256', 'resolution']).execute()
    return rows.map(({ sha256, resolution }) => ({ sha256: toHex(sha256), resolution }))
  }

  /** Of these hashes, those of bytes that a row names. */
  async blobsNamed(hashes: readonly string[]): Promise<string[]> {
    if (hashes.length === 0) return []
    const rows = await this.#tables
      .selectFrom('mandate_witness')
      .distinct()
      .select('sha256')
      .where('sha256', 'in', hashes.map(fromHex))
      .execute()
    return rows.map((row) => toHex(row.sha256))
  }
}
