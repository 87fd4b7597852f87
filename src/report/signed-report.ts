/** Signs the manifests of a report with an office's key; the words stay as they are. */
import { bytesToSign } from '#official-document'
import type { SigningKey } from '#platform/signing'
import type { Report } from './report.ts'

/** The report with each document's manifest signed; it travels in a DSSE envelope in every format. Ed25519: same key, same bytes. */
export function signedReport(report: Report, key: SigningKey): Report {
  return {
    ...report,
    documents: report.documents.map((document) => {
      const sig = Buffer.from(key.sign(bytesToSign(document.official.manifest))).toString('base64')
      return { ...document, official: { ...document.official, signatures: [{ keyid: key.id, sig }] } }
    }),
  }
}
