/** Signs the manifests of a report with an office's key, here or elsewhere; the words stay as they are. */
import { payloadText, payloadToSign } from '#official-document'
import { readCheckingKey, type SigningKey } from '#platform/signing'
import type { Report } from './report.ts'

/** Signatures that were made elsewhere, where the private key is. */
export interface Seal {
  /** The 32 bytes of the public key, in base64. */
  readonly key: string
  /** Of each document's manifest, in the order of the documents, in base64. */
  readonly signatures: readonly string[]
}

/** The manifest of each document as the text that is signed. */
export function manifestTexts({ documents }: Report): readonly string[] {
  return documents.map(({ official }) => payloadText(official.manifest))
}

/** Signs manifests. Ed25519: same key and text, same bytes. Nothing of the private key is in it. */
export function sealOf(manifests: readonly string[], key: SigningKey): Seal {
  return {
    key: Buffer.from(key.publicBytes).toString('base64'),
    signatures: manifests.map((text) => Buffer.from(key.sign(payloadToSign(text))).toString('base64')),
  }
}

/**
 * The report with each document's manifest signed; it travels in a DSSE envelope in every format. Null where the signatures
 * are not of these manifests: they were made of another state of the record.
 */
export function sealedReport(report: Report, seal: Seal): Report | null {
  const key = readCheckingKey(seal.key)
  const texts = manifestTexts(report)
  if (key === null || texts.length !== seal.signatures.length) return null
  const isSealed = texts.every((text, at) =>
    key.check(payloadToSign(text), new Uint8Array(Buffer.from(seal.signatures[at] ?? '', 'base64'))),
  )
  return isSealed ? withSignatures(report, key.id, seal.signatures) : null
}

/** The report signed by a key that is here. */
export function signedReport(report: Report, key: SigningKey): Report {
  return withSignatures(report, key.id, sealOf(manifestTexts(report), key).signatures)
}

function withSignatures(report: Report, keyid: string, signatures: readonly string[]): Report {
  return {
    ...report,
    documents: report.documents.map((document, at) => ({
      ...document,
      official: { ...document.official, signatures: [{ keyid, sig: signatures[at] ?? '' }] },
    })),
  }
}
