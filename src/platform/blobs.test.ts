import { createHash, randomBytes } from 'node:crypto'
import { appendFileSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { BlobDamaged, type Blobs, blobsIn } from './blobs.ts'
import { makeTemporaryFolder, remove } from './files.ts'

let folder: string
let blobs: Blobs
beforeAll(async () => {
  folder = await makeTemporaryFolder('blobs')
  blobs = blobsIn(folder)
})
afterAll(() => remove(folder))

async function* parts(...texts: readonly (string | Uint8Array)[]): AsyncIterable<Uint8Array> {
  for (const text of texts) yield typeof text === 'string' ? Buffer.from(text) : text
}

async function all(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const read: Uint8Array[] = []
  for await (const part of bytes) read.push(part)
  return Buffer.concat(read)
}

it('keeps bytes under their SHA-256, once', async () => {
  const name = await blobs.put(parts('views ', 'of States'))
  expect(name).toEqual({
    sha256: createHash('sha256').update('views of States').digest('hex'),
    sizeBytes: 15,
  })
  expect(await blobs.put(parts('views of', ' States'))).toEqual(name)
  expect(await blobs.names()).toEqual([name.sha256])
  expect((await all(blobs.read(name.sha256))).toString()).toBe('views of States')
  expect(await blobs.has(name.sha256)).toBe(true)
})

it('keeps nothing of what breaks off', async () => {
  async function* broken(): AsyncIterable<Uint8Array> {
    yield Buffer.from('half')
    throw new Error('the line broke')
  }
  const before = await blobs.names()
  await expect(blobs.put(broken())).rejects.toThrow('the line broke')
  expect(await blobs.names()).toEqual(before)
  expect(readdirSync(`${folder}/arriving`)).toEqual([])
})

it('finds missing and changed bytes when they are read', async () => {
  const { sha256 } = await blobs.put(parts('a view'))
  await blobs.remove(sha256)
  await expect(all(blobs.read(sha256))).rejects.toEqual(new BlobDamaged(sha256, 'missing'))
  const other = await blobs.put(parts('another view'))
  appendFileSync(`${folder}/${other.sha256.slice(0, 2)}/${other.sha256.slice(2)}`, '!')
  await expect(all(blobs.read(other.sha256))).rejects.toEqual(new BlobDamaged(other.sha256, 'changed'))
})

it('takes 300 MB in less than half as much memory', async () => {
  const part = randomBytes(1 << 16)
  async function* long(): AsyncIterable<Uint8Array> {
    for (let each = 0; each < 4_800; each++) yield part
  }
  const before = process.memoryUsage().rss
  const { sha256, sizeBytes } = await blobs.put(long())
  let read = 0
  for await (const each of blobs.read(sha256)) read += each.length
  expect({ sizeBytes, read }).toEqual({ sizeBytes: 314_572_800, read: 314_572_800 })
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
})
