import { createHash, randomBytes } from 'node:crypto'
import { appendFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BUCKET_KEYS, type BucketServer, startBucket } from '../../tests/bucket-server.ts'
import { assert } from './assert.ts'
import { BlobDamaged, type Blobs, blobsIn } from './blobs.ts'
import { BucketFault, bucketAt } from './bucket.ts'
import { makeTemporaryFolder, remove } from './files.ts'

/** A place for bytes, how to damage what it keeps, and what it holds of things half done. */
interface Place {
  readonly blobs: Blobs
  damage(sha256: string): void
  halfDone(): readonly string[]
  close(): Promise<void>
}

async function inFolder(): Promise<Place> {
  const folder = await makeTemporaryFolder('blobs')
  return {
    blobs: blobsIn(folder),
    damage: (sha256) => appendFileSync(`${folder}/${sha256.slice(0, 2)}/${sha256.slice(2)}`, '!'),
    halfDone: () => readdirSync(`${folder}/arriving`),
    close: () => remove(folder),
  }
}

function bucket(address: string, keys: typeof BUCKET_KEYS): Blobs {
  const blobs = bucketAt(`${address.replace(/^http/, 's3+http')}?region=us-east-1`, keys)
  assert(blobs !== null, 'the address is one of a bucket', { address })
  return blobs
}

async function inBucket(): Promise<Place> {
  const { address, objects, close } = await startBucket()
  const blobs = bucket(address, BUCKET_KEYS)
  return {
    blobs,
    damage: (sha256) => objects.set(`rapporteur/${sha256}`, Buffer.from('other bytes')),
    halfDone: () => readdirSync(tmpdir()).filter((name) => name.startsWith('rapporteur-blob-')),
    close,
  }
}

describe.each([
  ['a folder', inFolder],
  ['a bucket', inBucket],
])('bytes in %s', (kind, open) => {
  let place: Place
  let blobs: Blobs
  beforeAll(async () => {
    place = await open()
    blobs = place.blobs
  })
  afterAll(() => place.close())

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
    expect(place.halfDone()).toEqual([])
  })

  it('finds missing and changed bytes when they are read', async () => {
    const { sha256 } = await blobs.put(parts('a view'))
    await blobs.remove(sha256)
    await expect(all(blobs.read(sha256))).rejects.toEqual(new BlobDamaged(sha256, 'missing'))
    const other = await blobs.put(parts('another view'))
    place.damage(other.sha256)
    await expect(all(blobs.read(other.sha256))).rejects.toEqual(new BlobDamaged(other.sha256, 'changed'))
  })

  it('names all it keeps, sorted', async () => {
    for (let each = 0; each < 8; each++) await blobs.put(parts(`view ${each}`))
    const names = await blobs.names()
    expect(names.length).toBeGreaterThanOrEqual(8)
    expect(names).toEqual([...new Set(names)].sort())
  })

  // The bucket of the test stands in this same process and holds all it is given.
  it.runIf(kind === 'a folder')('takes 300 MB in less than half as much memory', async () => {
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
})

describe('a bucket', () => {
  let server: BucketServer
  beforeAll(async () => {
    server = await startBucket()
  })
  afterAll(() => server.close())
  const as = (keys: typeof BUCKET_KEYS): Blobs => bucket(server.address, keys)

  it.each(['s3://host', 's3://host/', 's3:///bucket', 's3+ftp://host/bucket', 'https://host/bucket'])(
    'is not at %s',
    (address) => {
      expect(bucketAt(address, BUCKET_KEYS)).toBeNull()
    },
  )

  it('keeps nothing of whoever signs with another key', async () => {
    const stranger = as({ ...BUCKET_KEYS, secretAccessKey: 'another' })
    await expect(stranger.put(parts('a view'))).rejects.toEqual(new BucketFault('HEAD', 403))
    expect(server.objects.size).toBe(0)
  })

  it('is asked again when it is busy, and the fault is told when it stays so', async () => {
    server.failNext(2)
    const { sha256 } = await as(BUCKET_KEYS).put(parts('a view'))
    expect([...server.objects.keys()]).toEqual([`rapporteur/${sha256}`])
    server.failNext(4)
    await expect(as(BUCKET_KEYS).has(sha256)).rejects.toEqual(new BucketFault('HEAD', 503))
  })
})

async function* parts(...texts: readonly (string | Uint8Array)[]): AsyncIterable<Uint8Array> {
  for (const text of texts) yield typeof text === 'string' ? Buffer.from(text) : text
}

async function all(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const read: Uint8Array[] = []
  for await (const part of bytes) read.push(part)
  return Buffer.concat(read)
}
