/** A key is freed soon after its process is gone, never while it lives, and nothing is done twice. */

import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '#platform/database'
import { machineMeans } from '#platform/means'
import { type OpenedStore, STORE_KINDS } from '../../../tests/stores.ts'
import { onceUnder } from './idempotency.ts'
import { ApiStore } from './store.ts'

const LEASE_MS = 900

describe.each(STORE_KINDS)('a key of a request in flight, $kind', ({ open }) => {
  let opened: OpenedStore
  let store: Store
  let table: ApiStore
  beforeAll(async () => {
    opened = await open()
    store = opened.store
    table = new ApiStore(store)
    await sql`create table sample_done (what text)`.execute(store.tables())
  })
  beforeEach(() => sql`delete from sample_done`.execute(store.tables()))
  afterAll(async () => {
    await store.close()
    await opened.remove()
  })

  const { now } = machineMeans()
  const done = async (): Promise<number> =>
    (await sql`select 1 from sample_done`.execute(store.tables())).rows.length
  const ask = (key: string, before: () => Promise<unknown> = async () => undefined) =>
    onceUnder({ store, table, now, leaseMs: LEASE_MS }, 'person:1', key, {
      operation: 'sample',
      receive: async () => {
        await before()
        return 'ab'.repeat(32)
      },
      act: async () => {
        await sql`insert into sample_done values ('once')`.execute(store.tables())
        return { status: 200, headers: {}, body: '{}' }
      },
    })
  const inFlight = expect.objectContaining({ code: 'key-in-flight' })

  it('is free soon after its process is gone', async () => {
    await table.begin({ owner: 'person:1', key: 'gone' }, 'sample', now(), LEASE_MS)
    await expect(ask('gone')).rejects.toEqual(inFlight)
    await setTimeout(LEASE_MS + 100)
    expect(await ask('gone')).toMatchObject({ status: 200 })
    expect(await ask('gone')).toMatchObject({ status: 200 })
    expect(await done()).toBe(1)
  })

  it('is free where the clock was set back since', async () => {
    await table.begin({ owner: 'person:1', key: 'future' }, 'sample', now(), LEASE_MS)
    await sql`update api_idempotency set alive_at = now() + interval '1 day' where key = 'future'`.execute(
      store.tables(),
    )
    expect(await ask('future')).toMatchObject({ status: 200 })
  })

  it('is not free while its process lives, however long it takes', async () => {
    const slow = ask('slow', () => setTimeout(3 * LEASE_MS))
    await setTimeout(2 * LEASE_MS)
    await expect(ask('slow')).rejects.toEqual(inFlight)
    expect(await slow).toMatchObject({ status: 200 })
    expect(await done()).toBe(1)
  })

  it('is done once where the first comes back after it was given up', async () => {
    let wake = (): void => undefined
    const asleep = new Promise<void>((resolve) => {
      wake = resolve
    })
    const first = ask('back', async () => {
      // A process that stands still says nothing: as if it had begun long ago.
      await sql`update api_idempotency set alive_at = now() - interval '1 hour' where key = 'back'`.execute(
        store.tables(),
      )
      await asleep
    })
    const refused = expect(first).rejects.toEqual(inFlight)
    await setTimeout(50)
    expect(await ask('back')).toMatchObject({ status: 200 })
    wake()
    await refused
    expect(await done()).toBe(1)
  })
})
