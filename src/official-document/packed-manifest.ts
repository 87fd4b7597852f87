/** The JSON of a manifest inside a file of text: as it is, or packed where it would make the file many times longer. */
import { gunzipSync, gzipSync } from 'fflate'
import { type Carried, openCarried } from './seal.ts'

/** JSON of so many letters is packed: shorter manifests stay legible in the file. */
const LONG = 1_000_000
/** A packed text that says it is longer than this, in bytes, is not unpacked. */
const LONGEST = 512_000_000

/** True for JSON that is better packed. */
export function isLong(json: string): boolean {
  return json.length > LONG
}

/** Gzip in base64; the same bytes whatever the clock. */
export function pack(json: string): string {
  return Buffer.from(gzipSync(new TextEncoder().encode(json), { level: 9, mtime: 0 })).toString('base64')
}

/** What was packed; null where it is no gzip in base64, damaged or too long. */
export function unpack(packed: string): string | null {
  const bytes = new Uint8Array(Buffer.from(packed, 'base64'))
  if (bytes.length < 18 || new DataView(bytes.buffer).getUint32(bytes.length - 4, true) > LONGEST) return null
  try {
    return new TextDecoder().decode(gunzipSync(bytes))
  } catch {
    return null
  }
}

/** The manifest from the JSON a file carries, in an envelope or not; null where it is no JSON object. */
export function readManifestJson(json: string | null): Carried | null {
  if (json === null) return null
  try {
    const value: unknown = JSON.parse(json)
    return isRecord(value) ? openCarried(value) : null
  } catch {
    return null
  }
}

/** True for a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
