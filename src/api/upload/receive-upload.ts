/** Receives one file of a request, as raw bytes or as the one file of a form, and keeps it while it arrives. */
import type { Blobs } from '#platform/blobs'
import type { Upload } from '../core/operation.ts'
import { ApiRefusal } from '../core/refusal.ts'
import { readDisposition } from './disposition.ts'
import { boundaryOf, readParts } from './multipart.ts'

export interface UploadMeans {
  readonly blobs: Blobs
  readonly limitBytes: number
  /** Whether a file without a byte is one. */
  readonly mayBeEmpty?: boolean
}

const FIELD_BYTES = 4096
/** What a form may weigh besides its file. */
const FORM_BYTES = 128 * 1024
const UNKNOWN_TYPE = 'application/octet-stream'

const NOTHING: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }),
}

/**
 * Keeps the file and gives its hash, length and name. Memory does not grow with the length.
 *
 * Refuses `file-too-long`, `file-missing` (no body, no file or two), `form-unreadable`. What was whole before a refusal has no
 * row that names it: the sweep of bytes takes it.
 */
export async function receiveUpload(request: Request, means: UploadMeans): Promise<Upload> {
  const declared = Number(request.headers.get('content-length') ?? 0)
  if (declared > means.limitBytes + FORM_BYTES) throw tooLong(means)
  const mediaType = request.headers.get('content-type') ?? UNKNOWN_TYPE
  const body = request.body ?? (means.mayBeEmpty === true ? NOTHING : null)
  if (body === null) throw new ApiRefusal('file-missing')
  const boundary = boundaryOf(mediaType)
  if (boundary !== null) return receiveForm(body, boundary, means)
  if (/^multipart\//i.test(mediaType)) throw new ApiRefusal('form-unreadable')
  const { fileName } = readDisposition(request.headers.get('content-disposition'))
  return keep(body, { name: fileName, mediaType, fields: {} }, means)
}

async function receiveForm(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
  means: UploadMeans,
): Promise<Upload> {
  const fields: Record<string, string> = {}
  let upload: Upload | null = null
  const within = limited(body, means.limitBytes + FORM_BYTES, () => tooLong(means))
  for await (const { field, fileName, mediaType, body: content } of readParts(within, boundary)) {
    if (fileName !== null) {
      if (upload !== null) throw new ApiRefusal('file-missing')
      upload = await keep(content, { name: fileName, mediaType, fields }, means)
    } else if (field !== null) fields[field] = await fieldText(content)
  }
  if (upload === null) throw new ApiRefusal('file-missing')
  return upload
}

async function keep(
  body: AsyncIterable<Uint8Array>,
  facts: Pick<Upload, 'name' | 'mediaType' | 'fields'>,
  means: UploadMeans,
): Promise<Upload> {
  const kept = await means.blobs.put(limited(body, means.limitBytes, () => tooLong(means)))
  if (kept.sizeBytes === 0 && means.mayBeEmpty !== true) throw new ApiRefusal('file-missing')
  return { ...kept, ...facts, mediaType: facts.mediaType.slice(0, 200) }
}

async function fieldText(content: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of limited(content, FIELD_BYTES, () => new ApiRefusal('form-unreadable')))
    parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

async function* limited(
  body: AsyncIterable<Uint8Array>,
  most: number,
  refusal: () => ApiRefusal,
): AsyncIterable<Uint8Array> {
  let length = 0
  for await (const part of body) {
    length += part.length
    if (length > most) throw refusal()
    yield part
  }
}

function tooLong({ limitBytes }: UploadMeans): ApiRefusal {
  return new ApiRefusal('file-too-long', { limit: limitBytes })
}
