/** Dates that cannot stand together: a report older than its resolution, a deadline before the call, a reply before it was asked for. */
import type { Finding } from '#un'
import type { ReportCode } from './report.ts'
import type { ReportInput } from './report-input.ts'

/** A date of the record and what it is called where it is corrected; null where nobody gave it. */
interface Dated {
  readonly name: string
  readonly on: string | null
}

/**
 * The pairs of dates that stand in the wrong order, each once. Dates are ISO; one that is not known is compared with nothing.
 * Finds `dates-impossible`.
 */
export function impossibleDates({
  call,
  resolution,
  submissions,
}: Pick<ReportInput, 'call' | 'resolution' | 'submissions'>): Finding<ReportCode>[] {
  const adopted: Dated = { name: 'the adoption of the resolution', on: resolution.adoptedOn }
  const sent: Dated = { name: 'noteVerbale.date', on: call.noteVerbale?.date ?? null }
  const deadline: Dated = { name: 'noteVerbale.deadline', on: call.noteVerbale?.deadline ?? null }
  const report: Dated = { name: 'reportDate', on: call.reportDate ?? null }
  const ofCall = [
    [adopted, sent],
    [adopted, deadline],
    [sent, deadline],
    [adopted, report],
    [sent, report],
  ].flatMap(([first, second]) =>
    first === undefined || second === undefined || !isBefore(second, first)
      ? []
      : [
          wrong(
            'call.yaml',
            `${second.name} (${second.on}) is before ${first.name} (${first.on})`,
            'call.yaml',
          ),
        ],
  )
  const asked = sent.on === null ? adopted : sent
  const ofReplies = submissions.flatMap(({ id, receivedOn, datedOn }) => {
    const came =
      receivedOn === null ? { name: 'datedOn', on: datedOn } : { name: 'receivedOn', on: receivedOn }
    if (!isBefore(came, asked)) return []
    return [wrong(id, `${came.name} (${came.on}) is before ${asked.name} (${asked.on})`, 'replies.yaml')]
  })
  return [...ofCall, ...ofReplies]
}

function isBefore(one: Dated, other: Dated): boolean {
  return one.on !== null && other.on !== null && one.on < other.on
}

function wrong(subject: string, what: string, file: string): Finding<ReportCode> {
  const whose = subject === file ? '' : `the reply ${subject}: `
  return {
    code: 'dates-impossible',
    message: `${whose}${what}. One of the two is wrong: correct it in ${file} (that of the resolution is read from its text).`,
    needsPerson: true,
    subject,
  }
}
