import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { type Generated, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FolderHeld } from '#platform/database'
import { makeTemporaryFolder, remove } from '#platform/files'
import { type OpenedStore, STORE_KINDS } from '../../../tests/stores.ts'
import { lockFolder } from './folder-lock.ts'

type TrialTables = {
  trial: {
    id: Generated<bigint>
    at: Generated<string>
    bytes: Uint8Array | null
    amount: string | null
    day: string | null
    data: string | null
  }
}

describe.each(STORE_KINDS)('a store, $kind', ({ open, kind }) => {
  let opened: OpenedStore
  beforeAll(async () => {
    opened = await open()
    await sql
      .raw(
        'create table trial (id bigint primary key generated always as identity, at timestamptz(3) not null default now(), bytes bytea, amount numeric, day date, data jsonb)',
      )
      .execute(opened.store.tables<TrialTables>())
  })
  afterAll(async () => {
    await opened.store.close()
    await opened.remove()
  })
  const tables = () => opened.store.tables<TrialTables>()
  const put = (amount: string) => tables().insertInto('trial').values({ amount }).execute()
  const amounts = async (): Promise<(string | null)[]> =>
    (await tables().selectFrom('trial').select('amount').orderBy('id').execute()).map(({ amount }) => amount)

  it('gives columns as the same values', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    const row = await tables()
      .insertInto('trial')
      .values({ bytes, amount: '12.50', day: '2026-11-22', data: JSON.stringify({ a: [1, 'عرب'] }) })
      .returningAll()
      .executeTakeFirstOrThrow()
    expect({ ...row, at: null, bytes: [...(row.bytes ?? [])] }).toEqual({
      id: 1n,
      at: null,
      bytes: [...bytes],
      amount: '12.50',
      day: '2026-11-22',
      data: { a: [1, 'عرب'] },
    })
    expect(row.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  })

  it('writes an act whole or not at all, an act inside an act with it', async () => {
    const before = await amounts()
    const act = opened.store.transact(async () => {
      await put('1')
      await opened.store.transact(() => put('2'))
      throw new Error('the act ends here')
    })
    await expect(act).rejects.toThrow('the act ends here')
    expect(await amounts()).toEqual(before)
    await opened.store.transact(async () => {
      await put('1')
      await opened.store.transact(() => put('2'))
    })
    expect(await amounts()).toEqual([...before, '1', '2'])
  })

  it('names the broken rule when the database refuses', async () => {
    const twice = tables()
      .insertInto('trial')
      .values({ amount: '5' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { id } = await twice
    const again = sql`insert into trial (id) overriding system value values (${id})`.execute(tables())
    await expect(again).rejects.toMatchObject({ code: '23505', constraint: 'trial_pkey', table: 'trial' })
    await expect(sql`select from nowhere`.execute(tables())).rejects.toMatchObject({ code: '42P01' })
    expect((await amounts()).at(-1)).toBe('5')
  })

  it('serves many at a time, and gives rows in parts', async () => {
    const before = (await amounts()).length
    await Promise.all(
      Array.from({ length: 40 }, (_, each) =>
        each % 2 === 0 ? put('7') : opened.store.transact(() => put('7')),
      ),
    )
    let rows = 0
    await opened.store.transact(async () => {
      for await (const row of tables().selectFrom('trial').selectAll().stream(7)) rows += row.id > 0n ? 1 : 0
    })
    expect(rows).toBe(before + 40)
  })

  it('keeps what was written when it is opened again, and applies no migration twice', async () => {
    const before = await amounts()
    await opened.store.close()
    const store = await opened.again()
    opened = { ...opened, store }
    expect(store.migrated).toEqual([])
    expect(await amounts()).toEqual(before)
  })

  it.runIf(kind === 'embedded')('refuses a second process by name', () => {
    expect(() => lockFolder(opened.url)).toThrow(FolderHeld)
    expect(() => lockFolder(opened.url)).toThrow(`process ${process.pid} on ${hostname()}`)
  })
})

describe('the lock of a folder', () => {
  it('is taken over from a process that is gone, also where its number was given again', async () => {
    const folder = await makeTemporaryFolder('lock')
    const gone = spawnSync(process.execPath, ['-e', '']).pid
    for (const holder of [
      { pid: gone, startedAt: '1', host: hostname() },
      { pid: process.pid, startedAt: '1', host: hostname() },
      'torn {',
    ]) {
      writeFileSync(`${folder}/rapporteur.lock`, typeof holder === 'string' ? holder : JSON.stringify(holder))
      const lock = lockFolder(folder)
      expect(() => lockFolder(folder)).toThrow(FolderHeld)
      lock.release()
    }
    lockFolder(folder).release()
    await remove(folder)
  })

  it.runIf(process.platform === 'linux')('is taken over from a process that nobody has buried', async () => {
    const folder = await makeTemporaryFolder('lock')
    // A shell that starts a process and becomes another program, which never asks how that one ended.
    const parent = spawn('sh', ['-c', `sh -c 'echo $$ > "$0/pid"' "$0" & exec sleep 60`, folder])
    let state = ''
    for (let tries = 0; state !== 'Z' && tries < 500; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 10))
      const pid = existsSync(`${folder}/pid`) ? readFileSync(`${folder}/pid`, 'utf8').trim() : ''
      state = pid === '' ? '' : (/\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? '')
    }
    expect(state).toBe('Z')
    const holder = {
      pid: Number(readFileSync(`${folder}/pid`, 'utf8')),
      startedAt: null,
      host: hostname(),
    }
    writeFileSync(`${folder}/rapporteur.lock`, JSON.stringify(holder))
    lockFolder(folder).release()
    parent.kill('SIGKILL')
    await remove(folder)
  })

  it('is left to a holder on another machine', async () => {
    const folder = await makeTemporaryFolder('lock')
    writeFileSync(`${folder}/rapporteur.lock`, JSON.stringify({ pid: 1, startedAt: null, host: 'elsewhere' }))
    expect(() => lockFolder(folder)).toThrow('process 1 on elsewhere')
    await remove(folder)
  })
})
