import { appendFileSync, readdirSync, writeFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedStore, STORE_KINDS } from '../../tests/stores.ts'
import {
  backupSource,
  checkBackup,
  fillStore,
  readFacts,
  storeSource,
  tableSums,
  writeBackup,
} from './backup.ts'
import { type Blobs, blobsIn } from './blobs.ts'
import { makeTemporaryFolder, remove } from './files.ts'

const AT = '2026-11-22T06:00:00.000Z'
const quiet = (): void => undefined

/** Two tables that name each other, a computed column, every type of column in use, text that breaks careless readers. */
const TABLES = `
  create table trial_a (
    id bigint generated always as identity primary key,
    b text not null, at timestamptz(3) not null, bytes bytea, amount numeric, day date, data jsonb, flags text[], size double precision,
    doubled numeric generated always as (amount * 2) stored
  );
  create table trial_b (name text primary key, a bigint references trial_a);
  alter table trial_a add foreign key (b) references trial_b deferrable initially deferred;
  create trigger trial_b_append_only before update or delete or truncate on trial_b
    for each statement execute function platform_refuse_change();`

async function fill({ store }: OpenedStore): Promise<void> {
  await sql.raw(TABLES).execute(store.tables())
  await sql
    .raw(`
    begin;
    insert into trial_a (b, at, bytes, amount, day, data, flags, size) values
      ('one', '2026-11-22 05:00:00.123+02', '\\x00ff0a', 9007199254740993.000000001, '2019-07-30', '{"b": [1, 2.50], "a": "\\\\u2028"}', '{x,"y,z"}', 0.1),
      ('two', '1999-01-01Z', null, null, null, null, null, 'NaN');
    insert into trial_b values ('one', 2), ('two', 1), (E'line\\u2028separator\\n\\ttab "quote" \\\\ عرب 𝒳', null);
    commit`)
    .execute(store.tables())
}

async function bytesOf(blobs: Blobs, text: string): Promise<string> {
  async function* parts(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(text)
  }
  return (await blobs.put(parts())).sha256
}

describe.each(STORE_KINDS)('a store copied, $kind', (from) => {
  let source: OpenedStore
  let folder: string
  let blobs: Blobs
  beforeAll(async () => {
    source = await from.open()
    folder = await makeTemporaryFolder('backup')
    blobs = blobsIn(`${folder}/from`)
    await fill(source)
    await bytesOf(blobs, 'a reply')
    await bytesOf(blobs, 'a second')
  })
  afterAll(async () => {
    await source.store.close()
    await source.remove()
    await remove(folder)
  })

  it.each(STORE_KINDS)('adds up on both sides in a new $kind', async (to) => {
    const target = await to.open()
    await sql.raw(TABLES).execute(target.store.tables())
    const targetBlobs = blobsIn(`${folder}/to-${to.kind}`)
    const result = await fillStore(await storeSource(source.store, blobs), target.store, targetBlobs, quiet)
    expect(result).toMatchObject({ differing: [], blobs: { count: 2, sizeBytes: 15 } })
    expect(result.tables.get('trial_b')).toMatchObject({ rows: 3 })
    expect(await tableSums(target.store)).toEqual(await tableSums(source.store))
    expect(await targetBlobs.names()).toEqual(await blobs.names())
    const next = sql`insert into trial_a (b, at) values ('one', now()) returning id`.execute(
      target.store.tables(),
    )
    expect((await next).rows).toEqual([{ id: 3n }])
    await expect(sql`delete from trial_b`.execute(target.store.tables())).rejects.toMatchObject({
      code: '23001',
    })
    await expect(
      sql`insert into trial_b values ('three', 99)`.execute(target.store.tables()),
    ).rejects.toMatchObject({ code: '23503' })
    await target.store.close()
    await target.remove()
  })

  it('comes back from a backup, and a backup that was touched is found out', async () => {
    const backup = `${folder}/backup`
    const facts = await writeBackup(source.store, blobs, backup, AT, quiet)
    expect(facts).toMatchObject({ at: AT, blobs: { count: 2 }, tables: { trial_b: { rows: 3 } } })
    expect(await checkBackup(backup, facts)).toEqual([])

    const target = await from.open()
    await sql.raw(TABLES).execute(target.store.tables())
    const kept = await backupSource(backup)
    expect(kept).not.toBeNull()
    if (kept !== null) {
      const result = await fillStore(kept, target.store, blobsIn(`${folder}/restored`), quiet)
      expect(result.differing).toEqual([])
    }
    expect(await tableSums(target.store)).toEqual(await tableSums(source.store))
    await target.store.close()
    await target.remove()

    const [first = '', second = ''] = await blobs.names()
    writeFileSync(`${backup}/blobs/${first.slice(0, 2)}/${first.slice(2)}`, 'others')
    await remove(`${backup}/blobs/${second.slice(0, 2)}`)
    appendFileSync(`${backup}/tables/trial_a.jsonl.gz`, 'torn')
    const rows = facts.tables.trial_b?.rows ?? 0
    const lied = {
      ...facts,
      tables: { ...facts.tables, trial_b: { rows: rows - 1, sha256Sum: '0'.repeat(64) } },
    }
    const wrong = await checkBackup(backup, lied)
    expect(wrong).toEqual([
      'the rows of trial_a cannot be read',
      'the rows of trial_b are not those that were written',
      '1 of 2 files are missing',
      `the bytes ${first} are changed`,
    ])
    expect(readdirSync(backup).sort()).toEqual(['blobs', 'rapporteur-backup.json', 'tables'])
  })

  it('is not taken from a folder that says nothing, or speaks of a newer form', async () => {
    expect(await readFacts(folder)).toBeNull()
    writeFileSync(`${folder}/rapporteur-backup.json`, '{"format":2}')
    expect(await readFacts(folder)).toBeNull()
  })
})
