import { createHash, generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assert } from '#platform/assert'
import { packageRoot } from '#platform/files'
import { readCheckingKey, readSigningKey } from '#platform/signing'
import { type OpenedStore, STORE_KINDS } from '../../tests/stores.ts'
import { type AuditMeans, append } from './append.ts'
import { isSigned, readCheckpoint, verifierKey } from './checkpoint.ts'
import { bookOf } from './enact.ts'
import { entryHash, hashOf, payloadHash } from './entry.ts'
import { introduceKey } from './introduce-key.ts'
import { isConsistent, isIncluded } from './merkle-tree.ts'
import { headOf, proveConsistency, proveEntry } from './prove.ts'
import { signHead } from './sign-head.ts'
import { AuditStore } from './store.ts'
import { verifyLog } from './verify-log.ts'

const pair = generateKeyPairSync('ed25519')
const signing = readSigningKey(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
const checking = readCheckingKey(pair.publicKey.export({ type: 'spki', format: 'pem' }).toString())
assert(signing !== null && checking !== null, 'the test has keys', {})

/** A clock that goes a second an entry, and salts that are never alike. */
function means(): AuditMeans {
  let count = 0
  return {
    now: () => new Date(Date.UTC(2026, 10, 22) + count++ * 1000).toISOString(),
    salt: () => new Uint8Array(createHash('sha256').update(`salt ${count}`).digest()),
  }
}

async function filled(log: AuditStore, count: number): Promise<void> {
  const with_ = means()
  for (let each = 1; each <= count; each++)
    await log.store.transact(() =>
      append(
        log,
        {
          actor: 'person:1',
          act: 'submission-received',
          subject: `submission:${each}`,
          payload: { sizeBytes: each },
        },
        with_,
      ),
    )
}

const codesOf = async (log: AuditStore, notes: readonly string[] = []): Promise<string[]> => {
  const { findings } = await verifyLog(log, { keys: [checking], notes })
  return [...new Set(findings.map(({ code }) => code))].sort()
}

describe.each(STORE_KINDS)('the log, $kind', ({ open }) => {
  let opened: OpenedStore
  let log: AuditStore
  beforeAll(async () => {
    opened = await open()
    log = new AuditStore(opened.store)
    await filled(log, 21)
    await signHead(log, 'office.example/log', signing)
    await filled(log, 3)
    const book = bookOf(opened.store, { ...means(), id: () => 'unused' })
    await introduceKey(book, 'system:registry', { origin: 'office.example/log', key: checking })
  })
  afterAll(async () => {
    await opened.store.close()
    await opened.remove()
  })

  it('holds, and says how long it is', async () => {
    const { size, findings } = await verifyLog(log, { keys: [checking], notes: [] })
    expect({ size, findings }).toEqual({ size: 25, findings: [] })
  })

  it('writes nothing where the act fails', async () => {
    const act = log.store.transact(async () => {
      await append(log, { actor: 'person:1', act: 'x', subject: 'y:1', payload: {} }, means())
      throw new Error('refused')
    })
    await expect(act).rejects.toThrow('refused')
    expect(await log.size()).toBe(25)
  })

  it('proves entries and growth to somebody who has only the head', async () => {
    const [kept] = await log.checkpoints()
    const checkpoint = readCheckpoint(kept?.note ?? '')
    assert(checkpoint !== null, 'the checkpoint reads', {})
    expect(isSigned(checkpoint, checking)).toBe(true)
    expect(verifierKey(checkpoint.origin, checking)).toMatch(
      /^office\.example\/log\+[0-9a-f]{8}\+A[A-Za-z0-9+/]+={0,2}$/,
    )
    const head = await headOf(log)
    const growth = await proveConsistency(log, checkpoint.size, head.size)
    expect(isConsistent(checkpoint, head, (growth ?? []).map(hashOf))).toBe(true)
    const proof = await proveEntry(log, 7, head.size)
    assert(proof?.payload != null, 'the entry is there', {})
    expect(isIncluded(entryHash(proof.entry), 6, head.size, proof.path.map(hashOf), head.root)).toBe(true)
    expect(payloadHash(hashOf(proof.payload.salt), proof.payload.text)).toBe(proof.entry.payloadSha256)
    expect(await proveEntry(log, 26, 25)).toBeNull()
  })

  it('lets nobody change, remove or destroy', async () => {
    const tables = opened.store.tables()
    for (const statement of [
      'update audit_entry set actor = actor',
      'delete from audit_entry',
      'truncate audit_entry cascade',
      'update audit_node set hash = hash',
      'delete from audit_node',
      'update audit_payload set payload = payload',
      'delete from audit_payload',
      'delete from audit_checkpoint',
      'update audit_key set origin = origin',
    ])
      await expect(sql.raw(statement).execute(tables)).rejects.toMatchObject({ code: '23001' })
  })

  it('takes a payload away by an authorised destruction, and still holds', async () => {
    await log.store.transact(async () => {
      const entry = await append(
        log,
        {
          actor: 'person:2',
          act: 'destruction-authorised',
          subject: 'submission:3',
          payload: { entries: [3], reason: 'retention' },
        },
        means(),
      )
      await log.destroyPayloads([3], entry)
    })
    const { findings, destroyedPayloads } = await verifyLog(log, { keys: [checking], notes: [] })
    expect({ findings, destroyedPayloads }).toEqual({ findings: [], destroyedPayloads: 1 })
    expect((await proveEntry(log, 3, 26))?.payload).toBeNull()
  })

  it('finds the end of a log that was there before it was kept', async () => {
    const migration = readFileSync(`${packageRoot()}/migrations/20261122T0650-audit-edge.sql`, 'utf8')
    const { edge } = await log.head()
    await opened.store.tables().updateTable('audit_head').set({ edge: new Uint8Array() }).execute()
    await sql.raw(migration.slice(migration.indexOf('update'))).execute(opened.store.tables())
    expect((await log.head()).edge).toEqual(edge)
  })

  it('finds a change in every column of every table of the log', async () => {
    const tables = opened.store.tables()
    const columns = await sql<{ table_name: string; column_name: string; data_type: string }>`
      select table_name, column_name, data_type from information_schema.columns
      where table_schema = 'public' and table_name like 'audit\_%' order by table_name, ordinal_position`.execute(
      tables,
    )
    const unnoticed: string[] = []
    for (const { table_name: table, column_name: column, data_type: type } of columns.rows) {
      if (column === 'is_only') continue
      const found = await codesAfter(
        `update ${table} set ${column} = ${other(type, column)} where ${rowOf(table)}`,
      )
      if (found.length === 0) unnoticed.push(`${table}.${column}`)
    }
    expect({ columns: columns.rows.length, unnoticed }).toEqual({ columns: 23, unnoticed: [] })
  })

  it.each([
    [
      'an entry taken out',
      'delete from audit_payload where sequence = 9; delete from audit_entry where sequence = 9',
      'entry-missing',
    ],
    [
      'the last entry taken out with its traces',
      'delete from audit_payload where sequence = 26; delete from audit_entry where sequence = 26',
      'head-wrong',
    ],
    ['a payload taken out', 'delete from audit_payload where sequence = 9', 'payload-missing'],
    ['a key taken out', 'delete from audit_key', 'key-changed'],
    ['a node taken out', 'delete from audit_node where level = 2 and index = 1', 'tree-changed'],
    ['a node too many', "insert into audit_node values (0, 900, repeat('a', 32)::bytea)", 'tree-changed'],
  ])('finds %s', async (_, statement, code) => {
    expect(await codesAfter(statement)).toContain(code)
  })

  it('finds by a checkpoint kept elsewhere what a rewritten log hides', async () => {
    const other = await open()
    const forged = new AuditStore(other.store)
    await filled(forged, 5)
    const [kept] = await log.checkpoints()
    expect(await codesOf(forged)).toEqual([])
    expect(await codesOf(forged, [kept?.note ?? ''])).toEqual(['checkpoint-contradicts'])
    await other.store.close()
    await other.remove()
  })

  /** What the check finds after a change that the database would not allow; the change is taken back. */
  async function codesAfter(statement: string): Promise<string[]> {
    let codes: string[] = []
    const undone = opened.store.transact(async () => {
      for (const table of ['audit_entry', 'audit_payload', 'audit_node', 'audit_checkpoint', 'audit_key'])
        await sql.raw(`alter table ${table} disable trigger user`).execute(opened.store.tables())
      await sql
        .raw(
          'alter table audit_payload drop constraint audit_payload_sequence_fkey; alter table audit_key drop constraint audit_key_introduced_by_fkey',
        )
        .execute(opened.store.tables())
      await sql.raw(statement).execute(opened.store.tables())
      codes = await codesOf(log)
      throw new Error('taken back')
    })
    await expect(undone).rejects.toThrow('taken back')
    return codes
  }
})

function rowOf(table: string): string {
  if (table === 'audit_node') return 'level = 1 and index = 2'
  if (['audit_checkpoint', 'audit_head', 'audit_key'].includes(table)) return 'true'
  return 'sequence = 5'
}

function other(type: string, column: string): string {
  if (type === 'bytea') return `set_byte(${column}, 0, (get_byte(${column}, 0) + 1) % 256)`
  if (type === 'timestamp with time zone') return `${column} + interval '1 millisecond'`
  if (type === 'text') return `overlay(${column} placing 'x' from 1 for 1)`
  return `${column} + 4000`
}
