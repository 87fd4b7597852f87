/** A bucket for tests that speaks the S3 protocol and checks every signature (AWS Signature Version 4) and every hash itself. */
import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface BucketServer {
  readonly address: string
  readonly objects: Map<string, Buffer>
  /** Answers this many requests with 503 before it works again. */
  failNext(count: number): void
  close(): Promise<void>
}

export const BUCKET_KEYS = { accessKeyId: 'test-key', secretAccessKey: 'test+secret/of=the bucket' }
const REGION = 'us-east-1'
const PAGE = 3

/** Starts it on a free port; the bucket is called `views`. */
export async function startBucket(): Promise<BucketServer> {
  const objects = new Map<string, Buffer>()
  let failing = 0
  const server = createServer((request, response) => {
    bodyOf(request).then((body) => {
      if (failing > 0) {
        failing -= 1
        return answer(response, 503)
      }
      const refusal = whyRefused(request, body)
      if (refusal !== null) return answer(response, 403, refusal)
      serve(objects, request, body, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/views/rapporteur`,
    objects,
    failNext(count) {
      failing = count
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts)
}

function answer(response: ServerResponse, status: number, body: string | Buffer = ''): void {
  response.writeHead(status).end(body)
}

function serve(
  objects: Map<string, Buffer>,
  { method, url = '/' }: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): void {
  const { pathname, searchParams } = new URL(url, 'http://bucket')
  const key = decodeURIComponent(pathname.slice('/views/'.length))
  const kept = objects.get(key)
  if (method === 'PUT') {
    objects.set(key, body)
    answer(response, 200)
  } else if (method === 'DELETE') {
    objects.delete(key)
    answer(response, 204)
  } else if (pathname === '/views') answer(response, 200, listing([...objects.keys()], searchParams))
  else if (kept === undefined) answer(response, 404)
  else answer(response, 200, kept)
}

function listing(keys: readonly string[], asked: URLSearchParams): string {
  const from = Number(asked.get('continuation-token')?.slice('&<'.length) ?? 0)
  const matching = keys.filter((key) => key.startsWith(asked.get('prefix') ?? '')).sort()
  const page = matching.slice(from, from + PAGE).map((key) => `<Contents><Key>${key}</Key></Contents>`)
  const isMore = from + PAGE < matching.length
  const next = isMore ? `<NextContinuationToken>&amp;&lt;${from + PAGE}</NextContinuationToken>` : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>${isMore}</IsTruncated>${page.join('')}${next}</ListBucketResult>`
}

/** Source: AWS, "Create a signed AWS API request", read for this server alone; the client under test is another's code. */
function whyRefused(request: IncomingMessage, body: Buffer): string | null {
  const sent =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    )
  if (sent === null) return 'unsigned'
  const [, credential = '', names = '', signature] = sent
  const [key, day = '', region, service] = credential.split('/')
  const bodyHash = createHash('sha256').update(body).digest('hex')
  if (key !== BUCKET_KEYS.accessKeyId || region !== REGION || service !== 's3') return 'credential'
  if (request.headers['x-amz-content-sha256'] !== bodyHash) return 'hash of the body'
  if (!names.split(';').includes('x-amz-content-sha256') || !names.split(';').includes('host'))
    return 'headers that are not signed'
  const text = [
    'AWS4-HMAC-SHA256',
    request.headers['x-amz-date'],
    `${day}/${region}/${service}/aws4_request`,
    createHash('sha256')
      .update(canonical(request, names, bodyHash))
      .digest('hex'),
  ].join('\n')
  const keyed = [day, REGION, 's3', 'aws4_request'].reduce<string | Buffer>(
    (key, part) => createHmac('sha256', key).update(part).digest(),
    `AWS4${BUCKET_KEYS.secretAccessKey}`,
  )
  return createHmac('sha256', keyed).update(text).digest('hex') === signature ? null : 'signature'
}

function canonical({ method, url = '/', headers }: IncomingMessage, names: string, bodyHash: string): string {
  const { pathname, searchParams } = new URL(url, 'http://bucket')
  const encoded = (text: string): string =>
    encodeURIComponent(text).replace(
      /[!'()*]/g,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
    )
  const query = [...searchParams]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&')
  const lines = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`)
  return [method, pathname, query, lines.join(''), names, bodyHash].join('\n')
}
