/** Runs attacks on whole reports: makes each document, does to it what the line says, and puts it to the rules of the whole. */
import { join } from 'node:path'
import { readText } from '../../src/platform/files.ts'
import type { DocumentFinding } from '../../src/report/verify/document/document-under-proof.ts'
import { verifyReport } from '../../src/report/verify/verify-report.ts'
import { isCalendarDate } from '../../src/un/index.ts'
import { type ReportAttack, reportAttack } from './report-attack.ts'
import { makeDocument, REPORT_STATES } from './report-document.ts'
import { done } from './report-steps.ts'

export interface ReportOutcome {
  readonly attack: ReportAttack
  readonly said: readonly DocumentFinding[]
  readonly outcome: 'caught' | 'accepted' | 'passed' | 'alarm'
}

export const REPORT_CODES = [
  'order-wrong',
  'reply-not-reflected',
  'late-note-missing',
  'word-limit-exceeded',
  'symbol-invalid',
]

/** All lines of the folder of the attack set; throws where one is wrong. */
export async function readReportAttacks(folder: string): Promise<ReportAttack[]> {
  const texts = await Promise.all(
    [...REPORT_CODES, 'clean'].map((code) => readText(join(folder, code, 'report.jsonl'))),
  )
  return texts.flatMap((text) =>
    (text ?? '').split('\n').flatMap((line) => (line === '' ? [] : [reportAttack.parse(JSON.parse(line))])),
  )
}

/** Makes the document, does the steps and puts it to the rules of the whole. Throws where a step finds nothing to do. */
export async function runReportAttack(attack: ReportAttack): Promise<ReportOutcome> {
  const { report, expected } = attack
  const made = await makeDocument(attack)
  const document = report.steps.reduce(done, made.document)
  const on = made.on !== null && isCalendarDate(made.on) ? made.on : null
  const said = verifyReport(document, { states: REPORT_STATES, on })
  const isCaught = said.some(({ code }) => expected.includes(code))
  if (expected.length === 0) return { attack, said, outcome: said.length === 0 ? 'passed' : 'alarm' }
  return { attack, said, outcome: isCaught ? 'caught' : 'accepted' }
}
