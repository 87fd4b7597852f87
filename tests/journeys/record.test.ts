/** A record kept, backed up, moved between both kinds of store and proved, as whoever runs it does it. */
import { randomBytes } from 'node:crypto'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { append } from '#audit'
import { makeTemporaryFolder, remove } from '#platform/files'
import { openRegistry } from '#registry'
import { rapporteur } from './run-command.ts'

let folder: string
let store: string
const run = (...args: string[]) => rapporteur(args, { cache: `${folder}/cache` })

async function* words(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

beforeAll(async () => {
  folder = await makeTemporaryFolder('record')
  store = `${folder}/store`
  const { book, blobs, close } = await openRegistry({ store, notice: () => undefined })
  await blobs.put(words('the reply of Alberia'))
  for (const subject of ['submission:1', 'submission:2', 'submission:3'])
    await book.store.transact(() =>
      append(book.log, { actor: 'person:1', act: 'submission-received', subject, payload: {} }, book.means),
    )
  await close()
})
afterAll(() => remove(folder))

it('is backed up, checked, and restored; the restored log holds and begins with the old head', async () => {
  const witness = `${folder}/witness.txt`
  expect(await run('audit', 'checkpoint', store, '--out', witness)).toMatchObject({ status: 0 })
  const backup = `${folder}/backup`
  expect(await run('db', 'backup', store, backup)).toMatchObject({ status: 0 })
  expect(await run('db', 'check', backup)).toMatchObject({ status: 0 })
  const restored = `${folder}/restored`
  const restore = await run('db', 'restore', backup, restored)
  expect(restore).toMatchObject({ status: 0 })
  expect(restore.out).toContain('both sides are the same')
  const verified = await run('audit', 'verify', restored, '--witness', witness, '--json')
  expect(JSON.parse(verified.out)).toMatchObject({ findings: [] })

  expect(await run('db', 'restore', backup, restored)).toMatchObject({ status: 2 })
  expect(await run('db', 'backup', store, backup)).toMatchObject({ status: 2 })
  expect(await run('db', 'restore', restored, `${folder}/other`)).toMatchObject({ status: 2 })
  appendFileSync(`${backup}/tables/audit_entry.jsonl.gz`, 'torn')
  const torn = await run('db', 'check', backup)
  expect(torn).toMatchObject({ status: 3 })
  expect(torn.out).toContain('the rows of audit_entry cannot be read')
}, 180_000)

it('proves an entry to somebody who has only the proof and the key', async () => {
  const proof = `${folder}/proof.json`
  const prove = await run('audit', 'prove', store, '--entry', '3', '--out', proof)
  expect(prove).toMatchObject({ status: 0 })
  const [, key = ''] = /signed it: (\S+)/u.exec(prove.err) ?? []
  const check = await run('audit', 'check', proof, '--key', key)
  expect(check).toMatchObject({ status: 0 })
  expect(check.out).toContain('Entry 3: submission-received, submission:2, by person:1')
  expect(await run('audit', 'check', proof)).toMatchObject({ status: 3 })

  const changed = JSON.parse(readFileSync(proof, 'utf8'))
  changed.entry.subject = 'submission:9'
  writeFileSync(proof, JSON.stringify(changed))
  const forged = await run('audit', 'check', proof, '--key', key)
  expect(forged).toMatchObject({ status: 3 })
  expect(forged.out).toContain('IS NOT in the log')
  expect(await run('audit', 'verify', `${folder}/nowhere`)).toMatchObject({ status: 2 })
}, 180_000)

const server = process.env.DATABASE_URL
if (server === undefined) console.warn('skipped: a record moved to a server, because DATABASE_URL names none')
it.runIf(server !== undefined)(
  'is moved to a server and back, and says what a server needs',
  async () => {
    const name = `rapporteur_test_${randomBytes(6).toString('hex')}`
    const address = new URL(server ?? '')
    const owner = new pg.Client({ connectionString: address.href })
    await owner.connect()
    await owner.query(`create database ${name}`)
    address.pathname = `/${name}`
    try {
      const unnamed = await run('db', 'move', store, address.href)
      expect(unnamed).toMatchObject({ status: 2 })
      expect(unnamed.err).toContain('RAPPORTEUR_BLOBS')
      expect(unnamed.err).not.toContain('postgres://')
      process.env.RAPPORTEUR_BLOBS = `${folder}/server-blobs`
      process.env.RAPPORTEUR_KEY_FILE = `${store}/office-key.pem`
      expect(await run('db', 'move', store, address.href)).toMatchObject({ status: 0 })
      expect(await run('audit', 'verify', address.href)).toMatchObject({ status: 0 })
      const out = `${folder}/log.jsonl`
      expect(await run('audit', 'export', address.href, '--out', out)).toMatchObject({ status: 0 })
      const entries = readFileSync(out, 'utf8').trimEnd().split('\n')
      expect(entries.map((line) => JSON.parse(line).act)).toEqual([
        'office-key-introduced',
        ...Array(3).fill('submission-received'),
      ])
      const swept = await run('db', 'sweep', address.href, '--json')
      expect(JSON.parse(swept.out)).toMatchObject({ kept: 1, removed: [] })
      const destroy = ['db', 'destroy', address.href, 'nobody', '--reports', 'keep', '--reason']
      const unknown = await run(...destroy, 'retention')
      expect(unknown).toMatchObject({ status: 2 })
      expect(unknown.err).toContain('no submission nobody')
      expect(await run(...destroy, 'spring-cleaning')).toMatchObject({ status: 2 })
      expect(await run('db', 'move', address.href, `${folder}/back`)).toMatchObject({ status: 0 })
      expect(await run('db', 'check', `${folder}/back`)).toMatchObject({ status: 0 })
    } finally {
      delete process.env.RAPPORTEUR_BLOBS
      delete process.env.RAPPORTEUR_KEY_FILE
      await owner.query(`drop database ${name} with (force)`)
      await owner.end()
    }
  },
  180_000,
)
