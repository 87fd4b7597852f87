/** Makes a report from what the record holds of a call, and keeps it there as a version. */
import { extname } from 'node:path'
import type { House } from '#house'
import { putText, type RecordAtWork, type WorkingCopy } from '#registry'
import { keepReportVersion, manifestTexts, type Report, type Seal, sealedReport } from '#report'
import type { Language } from '#un'
import type { Format } from './formats.ts'
import { builtReport, type MadeReport, makeReport, type ReportSources } from './make-report.ts'
import { type ManifestsOutcome, type ReportOutcome, toldOf } from './outcome.ts'
import { type OutputFile, recordOf } from './output-file.ts'
import { inWorkingCopy } from './take-in.ts'
import { type Work, WorkRefusal } from './work.ts'

/** How a report is to be made. */
export interface ReportOrder {
  readonly call: string
  /** Null: as the facts of the call say. */
  readonly language: Language | null
  readonly formats: readonly Format[]
  readonly summaries: boolean
  readonly pdfA: boolean
  /** Signatures of the manifests that `manifestsToSign` gave for the same order; null: it is not signed elsewhere. */
  readonly seal: Seal | null
}

/** A report made from the record, its files among the bytes, and no version of it yet. */
export interface ReportReady {
  readonly made: MadeReport
  readonly files: readonly OutputFile[]
  /** Makes it a version, or finds it to be the last one. */
  keep(): Promise<ReportOutcome>
}

/** What whoever has the private key signs before the report is made: nothing is rendered, and nothing kept. */
export function manifestsToSign(
  work: Work,
  house: House,
  record: RecordAtWork,
  order: ReportOrder,
): Promise<ManifestsOutcome> {
  return inWorkingCopy(record, order.call, async (copy) => {
    const { report } = await builtReport(work, house, sourcesOf(copy, order))
    return { kind: 'manifests', call: order.call, manifests: [...manifestTexts(report)] }
  })
}

/**
 * Makes it. Refuses what the files of the record refuse, `nothing-given` where there is no resolution, `manifest-changed` where
 * the signatures are of another state of the record.
 */
export function makeKeptReport(
  work: Work,
  house: House,
  record: RecordAtWork,
  actor: string,
  order: ReportOrder,
  sign?: (report: Report) => Report,
): Promise<ReportReady> {
  const { call, seal } = order
  const signed = sign ?? ((report: Report) => (seal === null ? report : sealed(report, seal)))
  return inWorkingCopy(record, call, async (copy) => {
    const made = await makeReport(work, house, sourcesOf(copy, order), signed)
    const files = [...made.files, recordOf(made.files, made.outside)]
    const placed: Placed[] = []
    for (const { name, content } of files) {
      work.signal.throwIfAborted()
      placed.push({ ...(await putText(record.blobs, content)), name, mediaType: mediaTypeNamed(name) })
    }
    return { made, files, keep: () => keepVersion(work, record, actor, { call, made, files: placed }) }
  })
}

function sealed(report: Report, seal: Seal): Report {
  const signed = sealedReport(report, seal)
  if (signed !== null) return signed
  throw new WorkRefusal(
    'manifest-changed',
    'the signatures are not those of this report: the record changed while it was signed, or another order was signed. Run the command again.',
  )
}

function sourcesOf(copy: WorkingCopy, { language, formats, summaries, pdfA }: ReportOrder): ReportSources {
  return { ...fromCopy(copy), formats, summaries, pdfA, ...(language === null ? {} : { language }) }
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
