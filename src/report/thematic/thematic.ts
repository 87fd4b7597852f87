/** The thematic part of a report as its documents need it: the authoring file with its passages found and its codings resolved. */
import type { Finding } from '#un'
import type { AskedRecord } from '../answer-query.ts'
import type { QuantifierScale } from '../quantifier-scale.ts'
import { type RepliesRecord, repliesRecordOf } from '../replies-record.ts'
import type { ReportInput } from '../report-input.ts'
import type { ProofContext } from '../verify/verification.ts'
import type { Authoring } from './authoring.ts'
import { type CitingCode, type CitingRecord, findCited, respondents } from './find-cited.ts'
import { recordPassages } from './record-passages.ts'

export interface Thematic {
  readonly authoring: Authoring
  readonly scale: QuantifierScale
  readonly record: CitingRecord
  readonly asked: AskedRecord
  readonly findings: readonly Finding<CitingCode>[]
  /** Replies that a synthesis takes nothing from, each with the reason given. */
  readonly notReflected: readonly { readonly submission: string; readonly reason: string }[]
}

/** Finds the passages that codings name, and makes the record that counts are made over. Finds CitingCode. */
export function thematicOf(input: ReportInput, authoring: Authoring, scale: QuantifierScale): Thematic {
  const passages = recordPassages(input)
  const record = { passages, input }
  const found = Object.entries(authoring.codings).map(([issue, cites]) => ({
    issue,
    cited: cites.map((cite, index) => findCited(cite, record, `codings, ${issue}, ${index + 1}`)),
  }))
  const codings = found.map(({ issue, cited }) => ({
    issue,
    passages: [...new Set(cited.flatMap((each) => each.found?.cited.passage.id ?? []))],
  }))
  return {
    ...{ authoring, scale, record },
    asked: {
      record: recordOf(input, codings),
      submissionOf: (passage) => passages.get(passage)?.submission.id ?? null,
    },
    findings: found.flatMap(({ cited }) => cited.flatMap(({ finding }) => finding ?? [])),
    notReflected: Object.entries(authoring.notReflected).flatMap(([respondent, reason]) =>
      respondents(respondent, record).map(({ id }) => ({ submission: id, reason })),
    ),
  }
}

/** The record of replies of a report, with the codings of its authoring file. */
export function recordOf(
  { submissions, states, call, leftOut }: Pick<ReportInput, 'submissions' | 'states' | 'call' | 'leftOut'>,
  codings: RepliesRecord['codings'],
): RepliesRecord {
  return repliesRecordOf({ submissions, states: states.all, on: call.reportDate ?? null, leftOut, codings })
}

/** What the rules are given for a thematic statement. */
export function proofOf({ record, asked, scale }: Thematic, { states, call }: ReportInput): ProofContext {
  return {
    passages: new Map([...record.passages].map(([id, { underProof }]) => [id, underProof])),
    states,
    on: call.reportDate ?? null,
    fields: new Map(),
    replies: asked.record,
    scale,
  }
}
