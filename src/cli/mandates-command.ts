/** `rapporteur mandates`: who must do what, by when, under which condition; and the timeline counted backwards. */
import { mandatesOf } from '#house'
import { arrowsOf, type Mandate, timelineOf, toMandatesContract } from '#mandate'
import { readResolutionFiles } from '../worker/read-input.ts'
import { describeFindings, describeTable } from './output.ts'
import { keepResolution, needsPerson } from './read-command.ts'
import type { Session } from './session.ts'
import { withHouseAndRecord } from './with-record.ts'

/** Reads files as copies of one resolution and prints its mandates; keeps them where a record is named. */
export function mandatesCommand(session: Session, paths: readonly string[], store?: string): Promise<number> {
  return withHouseAndRecord(session, store, async (house, record) => {
    const read = await readResolutionFiles(session, house, paths)
    await keepResolution(record, paths)
    const { resolution, texts, fileFindings } = read
    const reading = mandatesOf(resolution)
    const timeline = timelineOf(reading.mandates, resolution.adoptedOn)
    const findings = [
      ...resolution.findings,
      ...reading.findings,
      ...(timeline?.findings ?? []),
      ...fileFindings,
    ]
    if (session.isJson)
      session.print(JSON.stringify(toMandatesContract(resolution, reading, timeline, texts), null, 2))
    else {
      session.print(`${resolution.symbol ?? '[symbol]'}  ${resolution.title ?? '[title]'}\n`)
      session.print(describeMandates(reading.mandates))
      if (timeline !== null)
        session.print(
          `\n${describeTable(timeline.steps.map((step) => [step.on, step.name, `${step.rule} [${step.source}]`]))}`,
        )
      const told = describeFindings(findings, false)
      if (told !== '') session.print(`\n${told}`)
    }
    return needsPerson(findings)
  })
}

function describeMandates(mandates: readonly Mandate[]): string {
  if (mandates.length === 0) return 'No mandate: nothing is asked of anyone.'
  return mandates
    .map((mandate) =>
      [
        `op. ${mandate.paragraph}  ${mandate.kind}  ${mandate.actors.join(', ') || '[actor]'} ${arrowsOf(mandate)}`.trimEnd(),
        `  ${mandate.what}`,
        ...(mandate.deadline === null
          ? []
          : [
              `  by: ${mandate.deadline.asWritten}${mandate.deadline.on === null ? '' : ` (${mandate.deadline.on})`}`,
            ]),
        ...(mandate.condition === null ? [] : [`  condition: ${mandate.condition}`]),
        ...(mandate.funding === null ? [] : [`  funding: ${mandate.funding}`]),
        ...(mandate.recurrence === null ? [] : [`  recurs: ${mandate.recurrence}`]),
        `  why: ${mandate.kindReason}`,
      ].join('\n'),
    )
    .join('\n')
}
