/** The thematic part of a report as its documents need it: what is planned, its codings resolved, the record behind it. */
import type { Finding } from '#un'
import type { AskedRecord } from '../answer-query.ts'
import type { QuantifierScale } from '../quantifier-scale.ts'
import { type RepliesRecord, repliesRecordOf } from '../replies-record.ts'
import type { ReportInput } from '../report-input.ts'
import type { ProofContext } from '../verify/verification.ts'
import type { Authoring, ThematicType } from './authoring.ts'
import type { ComposedThemes } from './composed-themes.ts'
import { type CitingCode, type CitingRecord, findCited, respondents } from './find-cited.ts'
import { recordPassages } from './record-passages.ts'

export interface Thematic {
  readonly type: ThematicType
  readonly scale: QuantifierScale
  readonly record: CitingRecord
  readonly asked: AskedRecord
  readonly findings: readonly Finding<CitingCode>[]
  /** Replies that a synthesis takes nothing from, each with the reason given. */
  readonly notReflected: readonly { readonly submission: string; readonly reason: string }[]
  /** The sections to be written: of an authoring file, or composed before. */
  readonly sections: Pick<Authoring, 'sections' | 'language' | 'confirmations'> | ComposedThemes
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
  const asked = askedOf(recordOf(input, codings), passages)
  return {
    ...{ type: authoring.type, scale, record, asked, sections: authoring },
    findings: found.flatMap(({ cited }) => cited.flatMap(({ finding }) => finding ?? [])),
    notReflected: Object.entries(authoring.notReflected).flatMap(([respondent, reason]) =>
      respondents(respondent, record).map(({ id }) => ({ submission: id, reason })),
    ),
  }
}

/** The thematic part of a report that is written again, of what was composed before. */
export function thematicAgain(input: ReportInput, composed: ComposedThemes): Thematic {
  const passages = recordPassages(input)
  const { type, scale, notReflected, codings } = composed
  return {
    ...{ type, scale, notReflected, record: { passages, input }, sections: composed, findings: [] },
    asked: askedOf(recordOf(input, codings), passages),
  }
}

function askedOf(record: RepliesRecord, passages: CitingRecord['passages']): AskedRecord {
  return { record, submissionOf: (passage) => passages.get(passage)?.submission.id ?? null }
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
