/** Keeps a version of a report: its files among the bytes, its statements with what they cite. */
import { type Book, enact } from '#audit'
import { CallStore } from '#call'
import type { BlobName, Blobs } from '#platform/blobs'
import { sha256 } from '#platform/files'
import { holdBlobs, holdSubject } from '#platform/hold'
import type { Report } from './report.ts'
import { ReportRefusal } from './report-refusal.ts'
import { ReportStore } from './store.ts'

/** A file of the report that was put among the bytes. */
export interface ReportFileGiven extends BlobName {
  readonly name: string
  readonly mediaType: string
}

export interface ReportVersionGiven {
  readonly call: string
  /** The report that this is a version of; null for the call's own in this language, or a new one. */
  readonly report: string | null
  readonly made: Report
  readonly generator: string
  readonly files: readonly ReportFileGiven[]
}

export interface ReportVersionKept {
  readonly report: string
  readonly version: number
  readonly isNew: boolean
}

/**
 * Keeps a version; one with the same files as the last is nothing new.
 * Refuses `no-such-call`, `no-such-report`, `bytes-missing`. Logs `report-version-kept`.
 */
export function keepReportVersion(
  book: Book,
  blobs: Pick<Blobs, 'has'>,
  actor: string,
  given: ReportVersionGiven,
): Promise<ReportVersionKept> {
  const { call, made, generator, files } = given
  const tables = new ReportStore(book.store)
  return enact<ReportVersionKept>(book, async () => {
    await holdSubject(book.store, `call:${call}:reports`)
    if ((await new CallStore(book.store).call(call)) === null)
      throw new ReportRefusal('no-such-call', { call })
    const missing = await holdBlobs(
      book.store,
      blobs,
      files.map((file) => file.sha256),
    )
    if (missing.length > 0) throw new ReportRefusal('bytes-missing', { sha256: missing })
    const known = await reportFor(tables, given)
    const last = known === null ? undefined : (await tables.versions(known)).at(-1)
    const sourceSha256 = sha256(JSON.stringify([generator, ...files.map((file) => [file.name, file.sha256])]))
    if (known !== null && last?.sourceSha256 === sourceSha256)
      return { result: { report: known, version: last.number, isNew: false }, entry: null }
    const report = known ?? book.means.id()
    const by = { at: book.means.now(), by: actor }
    if (known === null) await tables.insertReport(report, call, by)
    const version = (last?.number ?? 0) + 1
    const placed = made.documents.flatMap(({ name, statements }) =>
      statements.map((statement) => ({ document: name, statement })),
    )
    await tables.insertVersion(report, {
      ...{ number: version, language: made.language, generator, sourceSha256 },
      ...{ statementCount: placed.length, openCount: made.openStatements },
      ...by,
    })
    await tables.insertFiles(
      report,
      version,
      files.map((file, at) => ({ ...file, position: at + 1 })),
    )
    await tables.insertStatements(report, version, placed)
    const payload = {
      ...{ call, version, language: made.language, generator, sourceSha256 },
      ...{ statements: placed.length, open: made.openStatements },
      files: files.map((file) => ({ name: file.name, sha256: file.sha256, sizeBytes: file.sizeBytes })),
    }
    return {
      result: { report, version, isNew: true },
      entry: { actor, act: 'report-version-kept', subject: `report:${report}`, payload },
    }
  })
}

async function reportFor(
  tables: ReportStore,
  { call, report, made }: ReportVersionGiven,
): Promise<string | null> {
  if (report !== null) {
    if ((await tables.report(report))?.call !== call) throw new ReportRefusal('no-such-report', { report })
    return report
  }
  for (const { id } of await tables.reports(call))
    if ((await tables.versions(id)).at(-1)?.language === made.language) return id
  return null
}
