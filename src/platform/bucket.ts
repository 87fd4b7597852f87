/** Bytes under their SHA-256 in a bucket that speaks the S3 protocol: the same interface as a folder of them. */
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { ReadableStream } from 'node:stream/web'
import { setTimeout as after } from 'node:timers/promises'
import { AwsClient } from 'aws4fetch'
import { BlobDamaged, type BlobName, type Blobs, hashedAs, isBlobName, writeHashed } from './blobs.ts'
import { makeTemporaryFolder, remove } from './files.ts'

/** Where a bucket is, and as whom it is used. */
interface BucketOptions {
  /** `https://host/bucket`, the path-style address; with a prefix for the names behind it where the bucket is shared. */
  readonly address: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** The keys of a bucket. */
export type BucketKeys = Pick<BucketOptions, 'accessKeyId' | 'secretAccessKey'>

const REGION = 'us-east-1'

/**
 * The blobs at `s3://host/bucket/prefix?region=eu-west-1`; the prefix may be left out, and the region where the bucket has
 * none. `s3+http://…` is for a bucket on this machine or inside one's own net: nothing is encrypted on the way. Null for
 * another kind of address.
 */
export function bucketAt(address: string, keys: BucketKeys): Blobs | null {
  const [, plain, rest] = /^s3(\+http)?:\/\/([^/?#]+\/[^/?#][^#]*)$/u.exec(address) ?? []
  if (rest === undefined) return null
  const { origin, pathname, searchParams } = new URL(`${plain === undefined ? 'https' : 'http'}://${rest}`)
  const region = searchParams.get('region') ?? REGION
  return blobsInBucket({ address: `${origin}${pathname}`, region, ...keys })
}

/** The bucket did not do what it was asked, after several attempts. */
export class BucketFault extends Error {
  override name = 'BucketFault'
  constructor(
    readonly method: string,
    readonly status: number,
  ) {
    super(`the bucket answered ${method} with status ${status}`)
  }
}

const ATTEMPTS = 4
const FIRST_WAIT_MS = 200
/** The hash of no bytes: what is signed for a request without a body. */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const NAMESPACE = { s3: 'http://s3.amazonaws.com/doc/2006-03-01/' }

/**
 * Blobs in a bucket. Bytes that arrive are hashed into a temporary file first, then sent in one request under their name,
 * signed with their hash, so that a bucket that checks it cannot keep others. At most 5 GB each (the protocol's limit).
 */
function blobsInBucket(options: BucketOptions): Blobs {
  const bucket = new Bucket(options)
  return {
    put: (bytes) => bucket.put(bytes),
    read: (sha256) => bucket.read(sha256),
    has: (sha256) => bucket.has(sha256),
    arrivedAt: (sha256) => bucket.arrivedAt(sha256),
    names: () => bucket.names(),
    remove: async (sha256) => {
      const answer = await bucket.send('DELETE', sha256)
      if (!answer.ok && answer.status !== 404) throw new BucketFault('DELETE', answer.status)
    },
  }
}

class Bucket {
  readonly #client: AwsClient
  readonly #root: string
  readonly #prefix: string

  constructor({ address, region, accessKeyId, secretAccessKey }: BucketOptions) {
    this.#client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 0 })
    const { origin, pathname } = new URL(address)
    const [bucket = '', ...prefix] = pathname.split('/').filter((part) => part !== '')
    this.#root = `${origin}/${bucket}`
    this.#prefix = prefix.map((part) => `${part}/`).join('')
  }

  async put(bytes: AsyncIterable<Uint8Array>): Promise<BlobName> {
    const folder = await makeTemporaryFolder('blob')
    try {
      const path = join(folder, 'arriving')
      const name = await writeHashed(path, bytes)
      if (await this.has(name.sha256)) return name
      const answer = await this.send('PUT', name.sha256, { ...name, path })
      if (!answer.ok) throw new BucketFault('PUT', answer.status)
      return name
    } finally {
      await remove(folder)
    }
  }

  async *read(sha256: string): AsyncIterable<Uint8Array> {
    const answer = await this.send('GET', sha256)
    if (answer.status === 404) throw new BlobDamaged(sha256, 'missing')
    if (!answer.ok || answer.body === null) throw new BucketFault('GET', answer.status)
    yield* hashedAs(sha256, answer.body)
  }

  async has(sha256: string): Promise<boolean> {
    const { status, ok } = await this.send('HEAD', sha256)
    if (!ok && status !== 404) throw new BucketFault('HEAD', status)
    return ok
  }

  async arrivedAt(sha256: string): Promise<string | null> {
    const { status, ok, headers } = await this.send('HEAD', sha256)
    if (!ok && status !== 404) throw new BucketFault('HEAD', status)
    const told = headers.get('last-modified')
    return ok && told !== null ? new Date(told).toISOString() : null
  }

  async names(): Promise<string[]> {
    const names: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const query = new URLSearchParams({ 'list-type': '2', prefix: this.#prefix })
      if (next !== '') query.set('continuation-token', next)
      const answer = await this.#attempts('GET', `${this.#root}?${query}`, null)
      if (!answer.ok) throw new BucketFault('GET', answer.status)
      const listed = await readListing(await answer.text())
      names.push(...listed.keys.map((key) => key.slice(this.#prefix.length)))
      next = listed.next
    }
    return names.filter(isBlobName).sort()
  }

  send(method: string, sha256: string, body: (BlobName & { readonly path: string }) | null = null) {
    return this.#attempts(method, `${this.#root}/${this.#prefix}${sha256}`, body)
  }

  /** What a busy or distant bucket refuses is asked again; every request of ours may be repeated. */
  async #attempts(
    method: string,
    url: string,
    body: (BlobName & { readonly path: string }) | null,
  ): Promise<Response> {
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await this.#once(method, url, body)
        if (answer.status < 500 || attempt === ATTEMPTS) return answer
        await answer.body?.cancel()
      } catch (fault) {
        if (attempt === ATTEMPTS) throw fault
      }
      await after(FIRST_WAIT_MS * 2 ** (attempt - 1))
    }
  }

  async #once(
    method: string,
    url: string,
    body: (BlobName & { readonly path: string }) | null,
  ): Promise<Response> {
    const headers = {
      'x-amz-content-sha256': body?.sha256 ?? EMPTY,
      ...(body === null ? {} : { 'content-length': String(body.sizeBytes) }),
    }
    const signed = await this.#client.sign(url, { method, headers })
    if (body === null) return fetch(signed)
    // Not `Readable.toWeb`, which takes in the whole file at once; and without a window and redirects, because fetch would
    // else keep a copy of the whole body to send it again.
    return fetch(signed.url, {
      method,
      headers: signed.headers,
      body: ReadableStream.from(createReadStream(body.path)),
      duplex: 'half',
      redirect: 'error',
      window: null,
    })
  }
}

/** Keys of one page of a listing (ListObjectsV2), and where the next page begins. */
async function readListing(
  xml: string,
): Promise<{ readonly keys: readonly string[]; readonly next: string | null }> {
  // A server whose bytes are in a folder need not wait for the reader of listings to load.
  const { XmlDocument } = await import('libxml2-wasm')
  using document = XmlDocument.fromString(xml)
  const texts = (path: string): string[] => document.find(path, NAMESPACE).map(({ content }) => content)
  return {
    keys: texts('//s3:Contents/s3:Key'),
    next: texts('//s3:NextContinuationToken')[0] ?? null,
  }
}
