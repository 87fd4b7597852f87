/** Makes a report from what the record holds of a call, and keeps it there as a version. */
import { extname } from 'node:path'
import type { House } from '#house'
import { putText, type RecordAtWork, type WorkingCopy } from '#registry'
import { keepReportVersion, type Report } from '#report'
import type { Language } from '#un'
import type { Format } from './formats.ts'
import { type MadeReport, makeReport, type ReportSources } from './make-report.ts'
import { type ReportOutcome, toldOf } from './outcome.ts'
import { type OutputFile, recordOf } from './output-file.ts'
import { inWorkingCopy } from './take-in.ts'
import type { Work } from './work.ts'

/** How a report is to be made. */
export interface ReportOrder {
  readonly call: string
  /** Null: as the facts of the call say. */
  readonly language: Language | null
  readonly formats: readonly Format[]
  readonly summaries: boolean
  readonly pdfA: boolean
}

/** A report made from the record, its files among the bytes, and no version of it yet. */
export interface ReportReady {
  readonly made: MadeReport
  readonly files: readonly OutputFile[]
  /** Makes it a version, or finds it to be the last one. */
  keep(): Promise<ReportOutcome>
}

/** Makes it. Refuses what the files of the record refuse, `nothing-given` where there is no resolution. */
export function makeKeptReport(
  work: Work,
  house: House,
  record: RecordAtWork,
  actor: string,
  order: ReportOrder,
  sign?: (report: Report) => Report,
): Promise<ReportReady> {
  const { call, language, formats, summaries, pdfA } = order
  const how = { formats, summaries, pdfA, ...(language === null ? {} : { language }) }
  return inWorkingCopy(record, call, async (copy) => {
    const made = await makeReport(work, house, { ...fromCopy(copy), ...how }, sign)
    const files = [...made.files, recordOf(made.files, made.outside)]
    const placed: Placed[] = []
    for (const { name, content } of files) {
      work.signal.throwIfAborted()
      placed.push({ ...(await putText(record.blobs, content)), name, mediaType: mediaTypeNamed(name) })
    }
    return { made, files, keep: () => keepVersion(work, record, actor, { call, made, files: placed }) }
  })
}

type Placed = Parameters<typeof keepReportVersion>[3]['files'][number]

/** The options that name files, as the copy has them; none that the copy lacks. */
function fromCopy(copy: WorkingCopy): Omit<ReportSources, 'formats'> {
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
  { version: own }: Work,
  { book, blobs }: RecordAtWork,
  actor: string,
  {
    call,
    made,
    files,
  }: { readonly call: string; readonly made: MadeReport; readonly files: readonly Placed[] },
): Promise<ReportOutcome> {
  const { report, version, isNew } = await keepReportVersion(book, blobs, actor, {
    ...{ call, report: null, made: made.report, generator: `rapporteur@${own}`, files },
  })
  return { kind: 'report', call, report, version, isNew, told: toldOf(made) }
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
