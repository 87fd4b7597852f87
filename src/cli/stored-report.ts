/** `rapporteur report --store`: takes what is given into a record, makes the report from the record, and keeps it there. */

import { callFor, statesFor } from '../worker/read-input.ts'
import { thematicFor } from '../worker/thematic-input.ts'
import { translationsFor } from '../worker/translations-input.ts'
import type { ChainRecord } from './chain-record.ts'
import { chooseCall, namedCall } from './choose-call.ts'
import { CliRefusal } from './exit-codes.ts'
import { officeFiles } from './office-files.ts'
import {
  type ReportCommandOptions,
  type ReportOptions,
  refuseBadPlaces,
  requireWritable,
  signingKeyOf,
  writeReport,
} from './report-command.ts'
import type { Session } from './session.ts'
import { tellTaken } from './tell-taken.ts'
import { withChain } from './with-record.ts'

/**
 * With --resolution and --replies: takes them in first; what the record has already is nothing new. Without: makes the
 * report from the record alone. Either way the report is made from what the record holds.
 */
export async function storedReport(
  session: Session,
  store: string,
  given: ReportCommandOptions,
): Promise<number> {
  const options = await namedCall(given)
  const { resolution, replies, out } = options
  if ((resolution === undefined) !== (replies === undefined))
    throw new CliRefusal(
      'nothing-given',
      'give both --resolution and --replies to take them into the record, or neither to make the report from it.',
    )
  const sources =
    resolution === undefined || replies === undefined ? null : { ...options, resolution, replies }
  await (sources === null ? requireWritable(out) : refuseBadPlaces(sources))
  const key = await signingKeyOf(options)
  return withChain(session, store, async (_house, record) => {
    const call = sources === null ? await fromRecord(record, options) : await takeIn(session, record, sources)
    const { language = null, formats, summaries = false, pdfA = false } = options
    const made = await record.makeReport({ call, language, formats, summaries, pdfA }, key)
    const { isNew, version, told } = made.outcome
    session.note(
      `rapporteur: ${isNew ? `kept in the record as version ${version}` : `the same as version ${version} of the record`}.`,
    )
    return writeReport(session, out, told, made.files)
  })
}

/** The call that is meant, or the only one with a resolution; with what is given anew of the office's files. */
async function fromRecord(
  record: ChainRecord,
  options: ReportCommandOptions & { readonly of?: string },
): Promise<string> {
  const calls = (await record.calls()).filter(({ resolution }) => resolution !== null)
  const call = chooseCall(calls, options.of)
  if (call === null)
    throw new CliRefusal(
      'nothing-given',
      'the record holds no call with its resolution yet: give --resolution and --replies.',
    )
  const { facts } = await callFor(options.call)
  const given = await officeFiles({ options, facts, replies: null, isWhole: false })
  const { language = null } = options
  if (given.office.length > 0)
    await record.takeIn({ call: call.id, resolution: [], replies: null, language, ...given }, false)
  return call.id
}

/** Everything that is given is read, and refused, before any of it is kept. */
async function takeIn(
  session: Session,
  record: ChainRecord,
  options: ReportOptions & { readonly of?: string },
): Promise<string> {
  const { resolution, replies, language = null, of } = options
  await statesFor(options.states)
  const { facts } = await callFor(options.call)
  await thematicFor(options, facts.scale)
  await translationsFor(options.translations ?? [])
  const named = of === undefined ? null : chooseCall(await record.calls(), of)
  const given = await officeFiles({ options, facts, replies, isWhole: true })
  const taken = await record.takeIn(
    { call: named?.id ?? null, resolution, replies, language, ...given },
    false,
  )
  tellTaken(session, taken)
  return taken.call
}
