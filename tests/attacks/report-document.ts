/** The document of a report attack: made of its replies, read back from its manifest as a verifier has it. */
import type { CallFacts } from '../../src/call/index.ts'
import { documentOf } from '../../src/official-document/index.ts'
import { buildReport } from '../../src/report/build-report.ts'
import { SAMPLE_CALL, sampleInput } from '../../src/report/sample-record.ts'
import type { DocumentUnderProof } from '../../src/report/verify/document/document-under-proof.ts'
import { issuedDocument } from '../../src/report/verify/issued/issued-document.ts'
import { readIssuedRecord } from '../../src/report/verify/issued/issued-record.ts'
import { readExampleStates } from './generated/material.ts'
import type { ReportAttack } from './report-attack.ts'

export const REPORT_STATES = await readExampleStates()

/** The document named, of the edition of this language, and the date of the report. Throws where there is none such. */
export async function makeDocument({ report, language }: Pick<ReportAttack, 'report' | 'language'>): Promise<{
  readonly document: DocumentUnderProof
  readonly on: string | null
}> {
  const call: CallFacts = { ...SAMPLE_CALL, ...report.call }
  const replies = report.replies.map(({ state, text, receivedOn, late }) => ({
    ...{ state, text: `${text}\n` },
    with: {
      ...{ receivedOn, late, group: REPORT_STATES.byCode(state)?.status ?? 'member-state' },
      ...(text === '' ? { status: 'unreadable' as const, chosenFile: null } : {}),
    },
  }))
  const input = { ...(await sampleInput(replies, call, language)), states: REPORT_STATES }
  const { documents } = buildReport(input)
  const manifest = documents.find(({ name }) => name === report.document)?.official.manifest
  const reading = manifest === undefined ? null : readIssuedRecord(JSON.parse(JSON.stringify(manifest)))
  const official = manifest === undefined ? null : documentOf(manifest)
  const document = reading?.is === 'known' ? issuedDocument(reading.record, official) : null
  if (document === null) throw new Error(`no document ${report.document} could be made of the replies`)
  return { document, on: call.reportDate ?? null }
}
