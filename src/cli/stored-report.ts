/** `rapporteur report --store`: takes what is given into a record, makes the report from the record, and keeps it there. */
import { extname } from 'node:path'
import { CallStore } from '#call'
import type { House } from '#house'
import { putText, type Registry, storedReadings, type WorkingCopy } from '#registry'
import { keepReportVersion } from '#report'
import { CliRefusal } from './exit-codes.ts'
import type { OutputFile } from './outputs.ts'
import { callFor, readResolutionFiles, statesFor } from './read-input.ts'
import { withOwnRecord } from './record-at.ts'
import {
  type MadeReport,
  makeReport,
  notAResolution,
  type ReportCommandOptions,
  type ReportOptions,
  recordOf,
  refuseBadPlaces,
  requireWritable,
  writeReport,
} from './report-command.ts'
import type { Session } from './session.ts'
import { COMMAND_LINE, inWorkingCopy, takeInFiles, takeInFolder, takeInRead } from './take-in.ts'
import { thematicFor } from './thematic-input.ts'
import { translationsFor } from './translations-command.ts'
import { withHouse } from './with-house.ts'

/**
 * With --resolution and --replies: takes them in first; what the record has already is nothing new. Without: makes the
 * report from the record alone. Either way the report is made from what the record holds.
 */
export async function storedReport(
  session: Session,
  store: string,
  options: ReportCommandOptions,
): Promise<number> {
  const { resolution, replies, out } = options
  if ((resolution === undefined) !== (replies === undefined))
    throw new CliRefusal(
      'nothing-given',
      'give both --resolution and --replies to take them into the record, or neither to make the report from it.',
    )
  const sources =
    resolution === undefined || replies === undefined ? null : { ...options, resolution, replies }
  await (sources === null ? requireWritable(out) : refuseBadPlaces(sources))
  return withOwnRecord(session, store, (registry) =>
    withHouse(
      session,
      async (house) => {
        const call =
          sources === null
            ? await fromRecord(registry, options)
            : await takeIn(session, house, registry, sources)
        return inWorkingCopy(registry, call, async (copy) => {
          const made = await makeReport(session, house, { ...options, ...fromCopy(copy) })
          const files = [...made.files, recordOf(made.files, made.outside)]
          await keepVersion(session, registry, call, made, files)
          return writeReport(session, out, made, files)
        })
      },
      (disk) => storedReadings(registry, COMMAND_LINE, disk),
    ),
  )
}

/** The one call of the record, with the facts that are given anew. */
async function fromRecord(registry: Registry, options: ReportCommandOptions): Promise<string> {
  const [call, second] = await new CallStore(registry.book.store).calls()
  if (call === undefined || call.resolution === null)
    throw new CliRefusal(
      'nothing-given',
      'the record holds no call with its resolution yet: give --resolution and --replies.',
    )
  if (second !== undefined)
    throw new CliRefusal(
      'nothing-given',
      'the record holds several calls: give --resolution and --replies of the one that is meant.',
    )
  const stated = options.call === undefined ? null : await callFor(options.call)
  const facts = stated?.facts ?? (await new CallStore(registry.book.store).facts(call.id))?.facts ?? {}
  await takeInFiles(registry, call.id, { options, facts, replies: null, isWhole: false })
  return call.id
}

/** Everything that is given is read, and refused, before any of it is kept. */
async function takeIn(
  session: Session,
  house: House,
  registry: Registry,
  options: ReportOptions,
): Promise<string> {
  const states = await statesFor(options.states)
  const { facts } = await callFor(options.call)
  await thematicFor(options, facts.scale)
  await translationsFor(options.translations ?? [])
  const read = await readResolutionFiles(session, house, options.resolution)
  if (read.resolution.operative.length === 0 && read.resolution.symbol === null)
    throw notAResolution(options.resolution)
  const call = await takeInRead(session, registry, read, options.resolution)
  await takeInFiles(registry, call, { options, facts, replies: options.replies, isWhole: true })
  await takeInFolder(session, house, registry, {
    ...{ call, folder: options.replies, facts, states, corrections: options.corrections },
    language: options.language ?? facts.languages?.[0] ?? facts.originalLanguage ?? 'en',
  })
  return call
}

/** The options that name files, as the copy has them; none that the copy lacks. */
function fromCopy(copy: WorkingCopy): Pick<ReportOptions, 'resolution' | 'replies'> & Partial<ReportOptions> {
  const { resolution, replies, facts, states, corrections, themes, scale, translations } = copy
  return {
    ...{ resolution, replies, translations },
    ...(facts === null ? {} : { call: facts }),
    ...(states === null ? {} : { states }),
    ...(corrections === null ? {} : { corrections }),
    ...(themes === null ? {} : { themes }),
    ...(scale === null ? {} : { scale }),
  }
}

async function keepVersion(
  session: Session,
  { book, blobs }: Registry,
  call: string,
  { report: made }: MadeReport,
  files: readonly OutputFile[],
): Promise<void> {
  const kept = []
  for (const { name, content } of files)
    kept.push({ ...(await putText(blobs, content)), name, mediaType: mediaTypeNamed(name) })
  const generator = `rapporteur@${session.version}`
  const { version, isNew } = await keepReportVersion(book, blobs, COMMAND_LINE, {
    ...{ call, report: null, made, generator, files: kept },
  })
  session.note(
    `rapporteur: ${isNew ? `kept in the record as version ${version}` : `the same as version ${version} of the record`}.`,
  )
}

/** The media types of the files we write, by their endings. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.pdf': 'application/pdf',
  '.html': 'text/html',
  '.xml': 'application/akn+xml',
  '.json': 'application/json',
  '.yaml': 'application/yaml',
}

function mediaTypeNamed(name: string): string {
  return MEDIA_TYPES[extname(name)] ?? 'application/octet-stream'
}
