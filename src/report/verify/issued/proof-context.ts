/** What the rules may know of a manifest besides the statement they look at. */
import type { StateTable } from '#un'
import type { ProofContext } from '../verification.ts'
import { type IssuedRecord, passagesOf } from './issued-record.ts'

/** The context of a manifest; what the record itself says of a field outranks what a statement says it is bound to. */
export function proofContextOf(record: IssuedRecord, states: StateTable): ProofContext {
  const bound = record.statements.flatMap(({ bindings }) =>
    bindings.map(({ field, value }) => [field, value] as const),
  )
  return {
    passages: passagesOf(record),
    states,
    on: record.document.date,
    fields: new Map([...bound, ...recordedFields(record)]),
    ...(record.replies === null ? {} : { replies: record.replies }),
    ...(record.scale === null ? {} : { scale: record.scale }),
  }
}

/** Fields that the manifest carries apart from its statements. */
function recordedFields({ resolution, submissions, edition }: IssuedRecord): (readonly [string, string])[] {
  const received = submissions.flatMap(({ id, receivedOn, datedOn, onBehalfOf }) => [
    ...(receivedOn === null ? [] : [[`submission.${id}.receivedOn`, receivedOn] as const]),
    ...(datedOn === null ? [] : [[`submission.${id}.datedOn`, datedOn] as const]),
    ...(onBehalfOf.length === 0 ? [] : [[`submission.${id}.onBehalfOf`, onBehalfOf.join(' ')] as const]),
  ])
  const names = submissions.map(({ id, respondent }) => [`submission.${id}.respondent`, respondent] as const)
  const deadline = edition?.deadline ?? null
  return [
    ...received,
    ...names,
    ...(deadline === null ? [] : [['call.noteVerbale.deadline', deadline] as const]),
    ...(resolution === null ? [] : [['resolution.symbol', shortSymbol(resolution)] as const]),
  ]
}

/** A resolution of the Assembly as its sentences name it: "73/187". */
function shortSymbol(symbol: string): string {
  return symbol.replace(/^A\/RES\//, '')
}
