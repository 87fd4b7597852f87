import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedStore, STORE_KINDS, storeOptions } from '../../../tests/stores.ts'
import { openJobs } from '../jobs/open-jobs.ts'
import { openStore, type Store } from './open-store.ts'

const servers = STORE_KINDS.filter(({ kind }) => kind === 'server')

describe.each(servers)('the working role on a $kind', ({ open }) => {
  const role = `rapporteur_work_${randomBytes(4).toString('hex')}`
  let opened: OpenedStore
  let store: Store
  const asOwner = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: opened.url })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  beforeAll(async () => {
    opened = await open()
    await asOwner(`create role ${role} login password 'work'`)
    const url = new URL(opened.url)
    url.username = role
    url.password = 'work'
    store = await openStore({ ...storeOptions(url.href), migratorUrl: opened.url })
  })
  afterAll(async () => {
    await store.close()
    await asOwner(`drop owned by ${role}; drop role ${role}`)
    await opened.store.close()
    await opened.remove()
  })

  const insufficient = { code: '42501' }
  it('reads and adds', async () => {
    expect((await sql`select size from audit_head`.execute(store.tables())).rows).toEqual([{ size: 0n }])
    await sql`insert into audit_checkpoint values (1, 'a note')`.execute(store.tables())
    await sql`update audit_head set size = 0`.execute(store.tables())
  })

  it('does jobs', async () => {
    const plain = { tries: 1, backoffSeconds: 0, leaseSeconds: 5, limitSeconds: 5, parkedTo: null }
    const queue = { name: 'render-report', read: (data: unknown) => data, ...plain }
    const jobs = await openJobs(store, {
      queues: [queue],
      id: randomUUID,
      notice: ({ error }) => console.warn(error),
    })
    jobs.work(queue, async () => undefined, 1)
    const { id } = await jobs.enqueue(queue, {})
    const statuses = []
    for await (const { status } of jobs.watch(id, AbortSignal.timeout(10_000))) statuses.push(status)
    await jobs.stop(0)
    expect(statuses.at(-1)).toBe('done')
  })

  it.each([
    'drop table pgboss.job',
    `update audit_entry set actor = 'x'`,
    'delete from audit_entry',
    'truncate audit_entry cascade',
    `update audit_checkpoint set note = 'x'`,
    'delete from audit_checkpoint',
    'delete from audit_node',
    `update audit_payload set payload = 'x'`,
    'drop table audit_payload',
    'alter table audit_entry disable trigger all',
    'create table mine (id int)',
    'set session_replication_role = replica',
  ])('may not %s', async (statement) => {
    await expect(sql.raw(statement).execute(store.tables())).rejects.toMatchObject(insufficient)
  })
})

describe.runIf(servers.length === 0)('the working role', () => {
  it.skip('is tested on a server, and DATABASE_URL names none')
})
