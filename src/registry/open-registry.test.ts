import { chmodSync, readFileSync, renameSync, statSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { isSigned, readCheckpoint, signHead, verifyLog } from '#audit'
import { FolderHeld } from '#platform/database'
import { remove } from '#platform/files'
import { REGISTRY_KINDS, type RegistryOpened } from '../../tests/registries.ts'
import { openRegistry } from './open-registry.ts'
import { RegistryRefusal } from './registry-refusal.ts'

describe.each(REGISTRY_KINDS)('a registry, $kind', ({ open }) => {
  let opened: RegistryOpened
  afterEach(() => opened.remove())

  it('makes a key for its owner only, tells of it once, and signs with it ever after', async () => {
    opened = await open()
    expect(statSync(opened.keyFile).mode & 0o777).toBe(0o600)
    const again = await opened.again()
    expect(again.key.id).toBe(opened.registry.key.id)
    const entries = await again.book.log.entriesFrom(1, 10)
    expect(entries.map(({ entry }) => [entry.actor, entry.act])).toEqual([
      ['system:registry', 'office-key-introduced'],
    ])
  })

  it('signs with a new key after rotation, and old heads still check', async () => {
    opened = await open()
    const { book, origin, key } = opened.registry
    const old = await signHead(book.log, origin, key)
    await opened.registry.close()
    renameSync(opened.keyFile, `${opened.keyFile}.old`)
    const after = await opened.again()
    expect(after.key.id).not.toBe(key.id)
    expect(after.keys.map(({ id }) => id)).toEqual([key.id, after.key.id])
    await signHead(after.book.log, origin, after.key)
    expect(await verifyLog(after.book.log, { keys: after.keys, notes: [old ?? ''] })).toMatchObject({
      size: 2,
      findings: [],
    })
    const checkpoint = readCheckpoint(old ?? '')
    expect(after.keys.map((each) => checkpoint !== null && isSigned(checkpoint, each))).toEqual([true, false])
  })

  it('says that a key may be read by others, and refuses a file that holds none', async () => {
    opened = await open()
    await opened.registry.close()
    chmodSync(opened.keyFile, 0o644)
    await opened.again()
    expect(opened.notices.at(-1)).toContain('chmod 600')
  })
})

it('refuses what is not named, or cannot be, and tells who holds a folder', async () => {
  const notice = (): void => undefined
  const named = (options: object) =>
    openRegistry({ store: 'postgres://nowhere.example/r', notice, ...options })
  const refused = (code: string) => expect.objectContaining({ name: 'RegistryRefusal', code })
  await expect(named({})).rejects.toEqual(refused('blobs-not-named'))
  await expect(named({ blobs: '/nowhere' })).rejects.toEqual(refused('key-not-named'))
  await expect(named({ blobs: 'ftp://x/y', keyFile: '/nowhere' })).rejects.toBeInstanceOf(RegistryRefusal)
  await expect(named({ blobs: 's3://x/y', keyFile: '/nowhere' })).rejects.toEqual(
    refused('bucket-keys-not-named'),
  )
  const { registry, remove: end } = await REGISTRY_KINDS[0].open()
  await expect(openRegistry({ store: registry.folder ?? '', notice })).rejects.toBeInstanceOf(FolderHeld)
  await registry.close()
  const keyFile = `${registry.folder}/office-key.pem`
  expect(readFileSync(keyFile, 'utf8')).toContain('PRIVATE KEY')
  await remove(keyFile)
  await end()
})
