/** Attacks on a whole report as lines: replies, what the office decided, and what is done to the document made of them. */
import { join } from 'node:path'
import { z } from 'zod'
import type { CallFacts } from '../../src/call/index.ts'
import { readText } from '../../src/platform/files.ts'
import { editionFactsContract } from '../../src/report/edition-facts.ts'
import type { DocumentFinding } from '../../src/report/verify/document/document-under-proof.ts'
import { verifyReport } from '../../src/report/verify/verify-report.ts'
import { isCalendarDate, LANGUAGES, RESPONDENT_GROUPS } from '../../src/un/index.ts'
import { aboutAttack, stateCode } from './attack.ts'
import { makeDocument, REPORT_STATES } from './report-document.ts'
import { done } from './report-steps.ts'

const reply = z.strictObject({
  state: stateCode,
  /** Empty where the file could not be read. */
  text: z.string().default(''),
  receivedOn: z.iso.date().default('2019-05-20'),
  late: z.boolean().default(false),
})

/** What the record says of a reply, written otherwise. */
const replyFacts = z
  .strictObject({
    group: z.enum(RESPONDENT_GROUPS),
    receivedOn: z.iso.date().nullable(),
    late: z.boolean().nullable(),
  })
  .partial()

/** One thing done to the document; `state` names a respondent by its code, `text` and `from` a part of a statement's words. */
const step = z.discriminatedUnion('do', [
  /** Before another respondent; behind all where `before` is null. */
  z.strictObject({ do: z.literal('move'), state: stateCode, before: stateCode.nullable() }),
  z.strictObject({ do: z.literal('repeat'), state: stateCode }),
  z.strictObject({ do: z.literal('drop'), text: z.string().min(1) }),
  z.strictObject({ do: z.literal('drop-words'), state: stateCode }),
  z.strictObject({ do: z.literal('drop-section'), state: stateCode }),
  z.strictObject({ do: z.literal('say'), from: z.string().min(1), to: z.string() }),
  z.strictObject({ do: z.literal('reply'), state: stateCode, set: replyFacts }),
  z.strictObject({ do: z.literal('receive'), state: stateCode, name: z.string() }),
  z.strictObject({ do: z.literal('edition'), set: editionFactsContract.partial() }),
  z.strictObject({ do: z.literal('symbol'), symbol: z.string() }),
  z.strictObject({
    do: z.literal('masthead'),
    symbol: z.string().optional(),
    dropNotes: z.boolean().optional(),
  }),
])

export type ReportStep = z.infer<typeof step>

export const reportAttack = z.strictObject({
  ...aboutAttack,
  /** Of the edition. */
  language: z.enum(LANGUAGES),
  report: z.strictObject({
    replies: z.array(reply),
    /** Fields of the call other than the sample's (`CallFacts`). */
    call: z.custom<Partial<CallFacts>>((value) => typeof value === 'object').default({}),
    /** "report" or "addendum-1". */
    document: z.string().default('report'),
    steps: z.array(step).default([]),
  }),
})

export type ReportAttack = z.infer<typeof reportAttack>

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
