/** Reads the parts of a request as its operation takes them. */
import { createHash } from 'node:crypto'
import { z } from '@hono/zod-openapi'
import { ApiRefusal, type RequestFault } from './refusal.ts'

const MOST_FAULTS = 20
const MOST_DEPTH = 50

/**
 * A part of a request, checked. Refuses `invalid-request` with the places; unknown names are refused too. Refuses
 * `characters-refused` for U+0000, which no database keeps in a text, and for half a character (a lone surrogate).
 */
export function partOf(schema: z.ZodType | undefined, value: unknown, part: string): unknown {
  const refused = placesRefused(value, part)
  if (refused.length > 0) throw new ApiRefusal('characters-refused', {}, refused.slice(0, MOST_FAULTS))
  const strict = schema instanceof z.ZodObject ? schema.strict() : (schema ?? z.strictObject({}))
  const parsed = strict.safeParse(value)
  if (parsed.success) return parsed.data
  throw new ApiRefusal('invalid-request', {}, faultsOf(parsed.error, part))
}

/** Where texts stand, and names of fields, that cannot be kept. */
function placesRefused(value: unknown, at: string): RequestFault[] {
  if (typeof value === 'string') return isKeepable(value) ? [] : [{ at, code: 'characters' }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) =>
    isKeepable(name) ? placesRefused(each, placeAt(at, name)) : [{ at, code: 'characters' }],
  )
}

/** Whether a text can be kept as it is. */
export function isKeepable(text: string): boolean {
  return !text.includes('\u0000') && !/\p{Cs}/u.test(text)
}

function placeAt(at: string, step: PropertyKey): string {
  return `${at}/${String(step).slice(0, 100)}`
}

function faultsOf({ issues }: z.ZodError, part: string): RequestFault[] {
  return issues.slice(0, MOST_FAULTS).map(({ path, code }) => ({
    at: path.reduce(placeAt, part),
    code,
  }))
}

/** The question of an address as values by name; a name that stands twice is refused. */
export function queryOf(url: URL): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of url.searchParams) {
    if (Object.hasOwn(values, name))
      throw new ApiRefusal('invalid-request', {}, [{ at: `query/${name.slice(0, 100)}`, code: 'repeated' }])
    values[name] = value
  }
  return values
}

/** A body of JSON and the hash of its bytes. Refuses `media-type-unknown`, `body-too-long`, `body-not-json`. */
export async function jsonBody(
  request: Request,
  limitBytes: number,
): Promise<{ readonly value: unknown; readonly sha256: string }> {
  const mediaType = request.headers.get('content-type') ?? ''
  const bytes = await bodyWithin(request, limitBytes)
  if (bytes.length > 0 && !/^application\/json(?:\s*;|$)/i.test(mediaType))
    throw new ApiRefusal('media-type-unknown', { expected: 'application/json' })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (bytes.length === 0) return { value: {}, sha256 }
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (isTooDeep(value, MOST_DEPTH)) throw new ApiRefusal('body-not-json')
    return { value, sha256 }
  } catch (fault) {
    if (fault instanceof SyntaxError || fault instanceof TypeError) throw new ApiRefusal('body-not-json')
    throw fault
  }
}

async function bodyWithin(request: Request, limitBytes: number): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let length = Number(request.headers.get('content-length') ?? 0)
  if (length > limitBytes) throw new ApiRefusal('body-too-long', { limit: limitBytes })
  length = 0
  for await (const part of request.body ?? []) {
    length += part.length
    if (length > limitBytes) throw new ApiRefusal('body-too-long', { limit: limitBytes })
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function isTooDeep(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return left === 0 || Object.values(value).some((each) => isTooDeep(each, left - 1))
}
