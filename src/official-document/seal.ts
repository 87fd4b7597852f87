/** The seal of a manifest: a DSSE envelope around it, which an office key has signed; an unsealed manifest travels bare. */
import { z } from 'zod'
import type { Manifest, Signature } from './document.ts'

/** What the payload is, told to whoever checks the signature. */
export const MANIFEST_PAYLOAD = 'application/vnd.rapporteur.manifest+json'

const envelope = z.looseObject({
  payloadType: z.string(),
  payload: z.base64(),
  signatures: z.array(z.looseObject({ keyid: z.string().default(''), sig: z.base64() })),
})

/** A DSSE envelope as it travels. Source: github.com/secure-systems-lab/dsse, envelope.md, v1.0.2. */
export interface Envelope {
  readonly payloadType: string
  /** Base64 of the manifest's JSON in UTF-8. */
  readonly payload: string
  readonly signatures: readonly Signature[]
}

/** A manifest as a file carries it: bare, or in the envelope it was signed in. */
export interface Carried {
  readonly manifest: Manifest
  readonly envelope: Envelope | null
}

/**
 * What is signed: type and body with their lengths in bytes, so that neither can be taken for the other.
 * Source: DSSE protocol.md, 1.0: PAE(type, body) = "DSSEv1" SP LEN(type) SP type SP LEN(body) SP body.
 */
export function preAuthEncoding(payloadType: string, body: Uint8Array): Uint8Array {
  const type = Buffer.from(payloadType, 'utf8')
  const head = Buffer.from(`DSSEv1 ${type.length} ${payloadType} ${body.length} `, 'utf8')
  return new Uint8Array(Buffer.concat([head, body]))
}

/** A manifest as the text that is signed. */
export function payloadText(manifest: Manifest): string {
  return JSON.stringify(manifest)
}

/** The bytes a key signs for that text. */
export function payloadToSign(text: string): Uint8Array {
  return preAuthEncoding(MANIFEST_PAYLOAD, new TextEncoder().encode(text))
}

/** The bytes that the signatures of an envelope are about. */
export function signedBytes({ payloadType, payload }: Envelope): Uint8Array {
  return preAuthEncoding(payloadType, new Uint8Array(Buffer.from(payload, 'base64')))
}

/** What a file carries: the manifest itself where nobody signed it, else its envelope. */
export function toCarry(manifest: Manifest, signatures: readonly Signature[] | undefined): Manifest {
  if (signatures === undefined || signatures.length === 0) return manifest
  return {
    payloadType: MANIFEST_PAYLOAD,
    payload: Buffer.from(payloadText(manifest), 'utf8').toString('base64'),
    signatures,
  }
}

/** The manifest that a file carries, in or out of an envelope; null where an envelope holds no JSON object. */
export function openCarried(value: Manifest): Carried | null {
  const parsed = envelope.safeParse(value)
  if (!parsed.success) return { manifest: value, envelope: null }
  const { payloadType, payload, signatures } = parsed.data
  try {
    const manifest: unknown = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'))
    if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) return null
    return { manifest: { ...manifest }, envelope: { payloadType, payload, signatures } }
  } catch {
    return null
  }
}
