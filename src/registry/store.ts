/** The registry's own tables: what was sent and is not yet taken in, and what jobs gave; no other file names them. */
import { OFFICE_FILE_KINDS } from '#call'
import type { Store } from '#platform/database'
import { fromHex, toHex } from '#platform/hex'

/** What a file of an intake is: a copy of the resolution, a reply, or one of the office's files. */
export const INTAKE_FILE_KINDS = ['resolution', 'reply', ...OFFICE_FILE_KINDS] as const
export type IntakeFileKind = (typeof INTAKE_FILE_KINDS)[number]

/** A file as it was sent. `path`: of a reply, in its folder; of a copy of the resolution `<number>/<name>`; else the name. */
export interface IntakeFile {
  readonly kind: IntakeFileKind
  readonly path: string
  readonly sha256: string
  readonly sizeBytes: number
}

/** Files that are taken in together. `job`: the one that takes them in, once it was asked for. */
export interface KeptIntake {
  readonly id: string
  readonly openedAt: string
  readonly openedBy: string
  readonly job: string | null
}

type RegistryTables = {
  registry_intake: { id: string; opened_at: string; opened_by: string; job: string | null }
  registry_intake_file: {
    intake: string
    kind: IntakeFileKind
    path: string
    sha256: Uint8Array
    size_bytes: bigint
  }
  registry_outcome: { job: string; made_at: string; outcome: string }
}

/** Intakes and outcomes over a store. They are work under way, never the record: nothing of them is logged. */
export class RegistryStore {
  constructor(readonly store: Store) {}

  get #tables() {
    return this.store.tables<RegistryTables>()
  }

  async insertIntake(id: string, at: string, by: string): Promise<void> {
    await this.#tables
      .insertInto('registry_intake')
      .values({ id, opened_at: at, opened_by: by, job: null })
      .execute()
  }

  async intake(id: string): Promise<KeptIntake | null> {
    const row = await this.#tables
      .selectFrom('registry_intake')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) return null
    return { id: row.id, openedAt: row.opened_at, openedBy: row.opened_by, job: row.job }
  }

  /** Adds a file; one of the same kind and path takes the place of the one before. */
  async putFile(intake: string, { kind, path, sha256, sizeBytes }: IntakeFile): Promise<void> {
    const bytes = { sha256: fromHex(sha256), size_bytes: BigInt(sizeBytes) }
    await this.#tables
      .insertInto('registry_intake_file')
      .values({ intake, kind, path, ...bytes })
      .onConflict((conflict) => conflict.columns(['intake', 'kind', 'path']).doUpdateSet(bytes))
      .execute()
  }

  /** The files of an intake, by kind and path. */
  async files(intake: string): Promise<IntakeFile[]> {
    const rows = await this.#tables
      .selectFrom('registry_intake_file')
      .selectAll()
      .where('intake', '=', intake)
      .orderBy('kind')
      .orderBy('path')
      .execute()
    return rows.map(({ kind, path, sha256, size_bytes }) => ({
      ...{ kind, path, sha256: toHex(sha256), sizeBytes: Number(size_bytes) },
    }))
  }

  async countFiles(intake: string): Promise<number> {
    const { count } = await this.#tables
      .selectFrom('registry_intake_file')
      .select(({ fn }) => fn.countAll<bigint>().as('count'))
      .where('intake', '=', intake)
      .executeTakeFirstOrThrow()
    return Number(count)
  }

  /** Says which job takes it in. */
  async setJob(intake: string, job: string): Promise<void> {
    await this.#tables.updateTable('registry_intake').set({ job }).where('id', '=', intake).execute()
  }

  async dropIntake(id: string): Promise<void> {
    await this.#tables.deleteFrom('registry_intake').where('id', '=', id).execute()
  }

  /** Keeps what a job gave; of a job that was done twice, the last. */
  async putOutcome(job: string, at: string, outcome: string): Promise<void> {
    await this.#tables
      .insertInto('registry_outcome')
      .values({ job, made_at: at, outcome })
      .onConflict((conflict) => conflict.column('job').doUpdateSet({ made_at: at, outcome }))
      .execute()
  }

  /** What a job gave; null where it gave nothing, or it is no longer kept. */
  async outcome(job: string): Promise<string | null> {
    const row = await this.#tables
      .selectFrom('registry_outcome')
      .select('outcome')
      .where('job', '=', job)
      .executeTakeFirst()
    return row?.outcome ?? null
  }

  /** Removes every outcome: they may hold words of what is destroyed. */
  async dropOutcomes(): Promise<void> {
    await this.#tables.deleteFrom('registry_outcome').execute()
  }

  /** Removes intakes and outcomes from before an instant. */
  async sweep(before: string): Promise<void> {
    await this.#tables.deleteFrom('registry_intake').where('opened_at', '<', before).execute()
    await this.#tables.deleteFrom('registry_outcome').where('made_at', '<', before).execute()
  }

  /** Of these hashes, those of bytes that an intake names. */
  async blobsNamed(hashes: readonly string[]): Promise<string[]> {
    if (hashes.length === 0) return []
    const rows = await this.#tables
      .selectFrom('registry_intake_file')
      .distinct()
      .select('sha256')
      .where('sha256', 'in', hashes.map(fromHex))
      .execute()
    return rows.map(({ sha256 }) => toHex(sha256))
  }
}
