/** Uploads: what arrives is what is kept, however it is cut into pieces; what is refused leaves nothing. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Blobs, blobsIn } from '#platform/blobs'
import { makeTemporaryFolder, remove, sha256 } from '#platform/files'
import { readDisposition } from './disposition.ts'
import { readParts } from './multipart.ts'
import { receiveUpload } from './receive-upload.ts'

let folder = ''
let blobs: Blobs
beforeAll(async () => {
  folder = await makeTemporaryFolder('uploads')
  blobs = blobsIn(folder)
})
afterAll(() => remove(folder))

function request(body: Uint8Array | string, headers: Record<string, string>): Request {
  return new Request('http://localhost/', { method: 'POST', body, headers })
}

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncIterable<Uint8Array> {
  let at = 0
  for (const size of [...sizes, bytes.length]) {
    if (at < bytes.length) yield bytes.subarray(at, at + size)
    at += size
  }
}

const FORM = { 'content-type': 'multipart/form-data; boundary=xx' }
const form = (...parts: readonly string[]): string =>
  `${parts.map((part) => `--xx\r\n${part}\r\n`).join('')}--xx--\r\n`
const file = (name: string, content: string): string =>
  `content-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n${content}`

describe('a name', () => {
  const check = (header: string | null, name: string | null): void =>
    expect(readDisposition(header).fileName).toBe(name)
  it('comes without folders and without what hides its end', () => {
    check(null, null)
    check('attachment', null)
    check('attachment; filename="reply.pdf"', 'reply.pdf')
    check('attachment; filename=reply.pdf', 'reply.pdf')
    check('attachment; filename="../../etc/passwd"', 'passwd')
    check('attachment; filename="C:\\\\letters\\\\note.doc"', 'note.doc')
    check('attachment; filename="x"; filename*=UTF-8\'\'r%C3%A9ponse%20%D8%A3.pdf', 'réponse أ.pdf')
    check('attachment; filename="a%22b.pdf"', 'a"b.pdf')
    check('attachment; filename="exe.\u202efdp"', 'exe.fdp')
    check('attachment; filename=".."', null)
    check("attachment; filename*=UTF-8''%E0%A4%A", null)
  })
})

describe('a form', () => {
  it('gives the same parts however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 30 }),
        async (content, sizes) => {
          fc.pre(!Buffer.from(content).includes('--xx'))
          const whole = Buffer.concat([
            Buffer.from(`--xx\r\ncontent-disposition: form-data; name="a"; filename="b"\r\n\r\n`),
            content,
            Buffer.from('\r\n--xx\r\ncontent-disposition: form-data; name="c"\r\n\r\nd\r\n--xx--'),
          ])
          const read: [string | null, string][] = []
          for await (const { field, body } of readParts(inPieces(whole, sizes), 'xx')) {
            const pieces: Uint8Array[] = []
            for await (const piece of body) pieces.push(piece)
            read.push([field, Buffer.concat(pieces).toString('hex')])
          }
          expect(read).toEqual([
            ['a', Buffer.from(content).toString('hex')],
            ['c', Buffer.from('d').toString('hex')],
          ])
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('an upload', () => {
  const receive = (body: Uint8Array | string, headers: Record<string, string>, limitBytes = 1000) =>
    receiveUpload(request(body, headers), { blobs, limitBytes })
  const refused = (code: string) => expect.objectContaining({ name: 'ApiRefusal', code })

  it('is taken as raw bytes or out of a form', async () => {
    const raw = await receive('words', {
      'content-type': 'text/plain',
      'content-disposition': 'attachment; filename="a.txt"',
    })
    expect(raw).toEqual({
      sha256: sha256('words'),
      sizeBytes: 5,
      name: 'a.txt',
      mediaType: 'text/plain',
      fields: {},
    })
    const field = 'content-disposition: form-data; name="state"\r\n\r\nXAA'
    expect(await receive(form(field, file('a.txt', 'words')), FORM)).toEqual({
      ...raw,
      fields: { state: 'XAA' },
    })
    expect(await blobs.has(sha256('words'))).toBe(true)
  })

  it('is refused where it is too long, missing or not whole, and nothing of it stays', async () => {
    const before = await blobs.names()
    await expect(receive('x'.repeat(1001), {})).rejects.toEqual(refused('file-too-long'))
    await expect(receive(form(file('a', 'x'.repeat(1001))), FORM)).rejects.toEqual(refused('file-too-long'))
    await expect(receive(form('content-disposition: form-data; name="a"\r\n\r\nb'), FORM)).rejects.toEqual(
      refused('file-missing'),
    )
    await expect(receive(`--xx\r\n${file('a', 'cut')}`, FORM)).rejects.toEqual(refused('form-unreadable'))
    await expect(receive('no form', FORM)).rejects.toEqual(refused('form-unreadable'))
    await expect(receive('x', { 'content-type': 'multipart/mixed; boundary=xx' })).rejects.toEqual(
      refused('form-unreadable'),
    )
    await expect(receive('', {})).rejects.toEqual(refused('file-missing'))
    expect((await blobs.names()).filter((name) => name !== sha256(''))).toEqual(before)
  })

  it('refuses anything else without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 300 }), async (body) => {
        const outcome = await receive(`--xx${body}`, FORM).catch((fault: Error) => fault.name)
        expect(typeof outcome === 'object' || outcome === 'ApiRefusal').toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})
