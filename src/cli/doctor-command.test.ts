/** `rapporteur doctor`: what it finds where something is wrong, and that it finds nothing where all is well. */
import { chmod, copyFile, cp, rm, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { officeKeyAt } from '#platform/office-key'
import { BUCKET_KEYS, startBucket } from '../../tests/bucket-server.ts'
import { type OpenedStore, STORE_KINDS } from '../../tests/stores.ts'
import { doctorCommand } from './doctor-command.ts'
import { openSession } from './session.ts'

let opened: OpenedStore
let folder = ''
beforeAll(async () => {
  const embedded = STORE_KINDS.find(({ kind }) => kind === 'embedded')
  if (embedded === undefined) throw new Error('there is an embedded store')
  opened = await embedded.open()
  folder = opened.url
  await officeKeyAt(`${folder}/office-key.pem`)
})
afterAll(() => opened.remove())

/** Nothing listens there: the system gives no such port away. */
const ON_SERVER = 'postgres://somebody:word@127.0.0.1:1/rapporteur'

interface Looked {
  readonly status: number
  readonly looks: readonly { about: string; standing: string; seen: string }[]
}

async function look(store: string, environment: Record<string, string> = {}): Promise<Looked> {
  let out = ''
  const session = openSession({
    config: { cacheFolder: `${folder}/readings`, officeProgram: 'off', processCount: 1 },
    environment,
    json: true,
    quiet: true,
    signal: new AbortController().signal,
    version: 'test',
    out: { write: (text) => (out += text) },
    err: { isTTY: false, write: () => true },
  })
  const status = await doctorCommand(session, { store })
  return { status, looks: JSON.parse(out).looks }
}

/** What is said of one thing: how it stands, and what was seen. */
const said = ({ looks }: Looked, about: string): string[] =>
  looks.filter((each) => each.about === about).map(({ standing, seen }) => `${standing}: ${seen}`)

it('says who holds a folder, and finds no problem where there is none', async () => {
  expect(said(await look(folder), 'record')[0]).toContain(`held by process ${process.pid}`)
  await opened.store.close()
  await chmod(folder, 0o700)
  const { looks, status } = await look(folder)
  expect(looks.filter(({ standing }) => standing === 'problem')).toEqual([])
  expect(status).toBe(0)
  expect(said({ looks, status }, 'record')).toEqual([`ok: ${folder}, held by nobody`])
  expect(said({ looks, status }, 'key')).toEqual([`ok: ${folder}/office-key.pem`])
})

it('tells of a key that is missing, is none, or may be read by others', async () => {
  const path = `${folder}/office-key.pem`
  await copyFile(path, `${folder}/kept`)
  await chmod(path, 0o644)
  expect(said(await look(folder), 'key')).toEqual([`problem: ${path} may be read by others on this machine`])
  await writeFile(path, 'no key')
  expect(said(await look(folder), 'key')).toEqual([`problem: ${path} holds no Ed25519 key`])
  await rm(path)
  expect(said(await look(folder), 'key')).toEqual([`note: ${path} is not there`])
  await cp(`${folder}/kept`, path)
})

it('tells of settings that cannot be, and ends with 3', async () => {
  const { status, looks } = await look(folder, { RAPPORTEUR_PORT: 'many' })
  expect(status).toBe(3)
  expect(said({ status, looks }, 'settings')[0]).toContain('RAPPORTEUR_PORT')
})

it('tells of a server and a bucket that cannot be reached, and of what is not named', async () => {
  const bucket = await startBucket()
  await bucket.close()
  const gone = bucket.address.replace('http:', 's3+http:')
  const named = {
    RAPPORTEUR_BLOBS: gone,
    RAPPORTEUR_S3_KEY_ID: BUCKET_KEYS.accessKeyId,
    RAPPORTEUR_S3_KEY: BUCKET_KEYS.secretAccessKey,
  }
  const looked = await look(ON_SERVER, named)
  expect(said(looked, 'files')).toEqual([`problem: ${gone}: ECONNREFUSED`])
  expect(said(looked, 'database')).toEqual(['problem: 127.0.0.1:1: ECONNREFUSED'])
  expect(said(looked, 'key')).toEqual(['problem: no file is named for it'])
  expect(JSON.stringify(looked)).not.toMatch(/word@|test\+secret/)
  expect(said(await look(ON_SERVER), 'files')).toEqual(['problem: no place is named for them'])
})

it('tells whether the bucket knows the keys', async () => {
  const bucket = await startBucket()
  const at = bucket.address.replace('http:', 's3+http:')
  const asked = async (key: string): Promise<string[]> =>
    said(
      await look(ON_SERVER, {
        RAPPORTEUR_BLOBS: at,
        RAPPORTEUR_S3_KEY_ID: BUCKET_KEYS.accessKeyId,
        RAPPORTEUR_S3_KEY: key,
      }),
      'files',
    )
  expect(await asked(BUCKET_KEYS.secretAccessKey)).toEqual([`ok: ${at} answers`])
  expect(await asked('another')).toEqual([`problem: ${at}: the bucket answered HEAD with status 403`])
  await bucket.close()
})
