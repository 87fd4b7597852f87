/** Answers what is asked of reports. */
import { CallStore } from '#call'
import type { Jobs } from '#platform/jobs'
import type { Registry } from '#registry'
import { confirmKeptStatement, ReportStore } from '#report'
import { RENDER_REPORT } from '../../worker/queues.ts'
import { callSeen, subjectOfCall } from '../call/http.ts'
import { OF_OFFICE } from '../core/ask.ts'
import type { Interface } from '../core/interface.ts'
import { cutPage } from '../core/page.ts'
import { ApiRefusal } from '../core/refusal.ts'
import {
  confirm,
  downloadReport,
  listReports,
  listStatements,
  makeReport,
  prepareSignature,
  readReport,
  readVersion,
} from './contract.ts'
import { shownPagePolicy } from './shown-page.ts'

/** Until it is issued a report is the office's. */
export const subjectOfReport = () => OF_OFFICE

const HTML = 'text/html'

/** Serves the operations of reports. */
export function serveReport(at: Interface, { book, blobs }: Registry, jobs: Jobs): void {
  const tables = new ReportStore(book.store)
  const calls = new CallStore(book.store)
  const versionOf = async (report: string, number: number) =>
    (await tables.versions(report)).find((version) => version.number === number) ?? null

  at.serve(listReports, async (ask, { params: { call }, query }) => {
    ask.see(await callSeen(calls, call), 'call-read', subjectOfCall)
    const seen = (await tables.reports(call)).filter(() => ask.permits('report-read', subjectOfReport()))
    return cutPage(seen, ['reports', call], query, ({ id }) => id)
  })

  at.serve(readReport, async (ask, { params: { report: id } }) => {
    const report = ask.see(await tables.report(id), 'report-read', subjectOfReport)
    return { ...report, versions: await tables.versions(id) }
  })

  at.serve(readVersion, async (ask, { params: { report, version: number } }) => {
    const version = ask.see(await versionOf(report, number), 'report-read', subjectOfReport)
    const [files, statements] = [await tables.files(report, number), await tables.statements(report, number)]
    const confirmed = new Set((await tables.confirmations(report)).map(({ ofSha256 }) => ofSha256))
    const confirmedCount = statements.filter(({ statementSha256 }) => confirmed.has(statementSha256)).length
    const { openCount } = version
    return { ...version, files, verdict: { isOpen: openCount > 0, openCount, confirmedCount } }
  })

  at.serve(listStatements, async (ask, { params: { report, version: number }, query }) => {
    ask.see(await versionOf(report, number), 'report-read', subjectOfReport)
    const confirmations = await tables.confirmations(report)
    const page = cutPage(
      await tables.statements(report, number),
      ['statements', report, number],
      query,
      (each) => String(each.position),
    )
    const items = page.items.map((each) => ({
      ...each,
      statement: each.statement === null ? null : { ...each.statement },
      confirmations: confirmations.filter(({ ofSha256 }) => ofSha256 === each.statementSha256),
    }))
    return { ...page, items }
  })

  at.serve(downloadReport, async (ask, { params: { report, version: number, name } }) => {
    ask.see(await versionOf(report, number), 'report-read', subjectOfReport)
    const file = (await tables.files(report, number)).find((each) => each.name === name && !each.isDestroyed)
    if (file === undefined) throw new ApiRefusal('not-found')
    const { sha256, sizeBytes } = file
    if (!file.mediaType.startsWith(HTML))
      return { bytes: blobs.read(sha256), sha256, sizeBytes, mediaType: file.mediaType, name }
    const policy = shownPagePolicy(await headOf(blobs.read(sha256)))
    return {
      bytes: blobs.read(sha256),
      sha256,
      sizeBytes,
      mediaType: `${HTML}; charset=utf-8`,
      name: null,
      policy,
    }
  })

  at.serve(makeReport, async (ask, { params, body }) => {
    ask.require('report-draft', OF_OFFICE)
    const { id: call } = ask.see(await callSeen(calls, params.call), 'call-read', subjectOfCall)
    const { id } = await jobs.enqueue(RENDER_REPORT, { call, by: ask.actor, ...body, isToBeSigned: false })
    ask.header('location', `/api/v1/jobs/${id}`)
    return { job: id }
  })

  at.serve(prepareSignature, async (ask, { params, body }) => {
    ask.require('report-draft', OF_OFFICE)
    const { id: call } = ask.see(await callSeen(calls, params.call), 'call-read', subjectOfCall)
    const data = { call, by: ask.actor, ...body, seal: null, isToBeSigned: true }
    const { id } = await jobs.enqueue(RENDER_REPORT, data)
    ask.header('location', `/api/v1/jobs/${id}`)
    return { job: id }
  })

  at.serve(confirm, async (ask, { params: { report, version }, body }) => {
    ask.require('report-confirm', OF_OFFICE)
    // Whoever owns the folder does an officer's work without a name; a sentence is answered for by a person.
    if (ask.actor.startsWith('system:')) throw new ApiRefusal('not-allowed')
    ask.see(await versionOf(report, version), 'report-read', subjectOfReport)
    await confirmKeptStatement(book, ask.actor, { report, version, ...body })
    return { statement: body.statement }
  })
}

/** The beginning of a text, as far as the first part of its bytes goes. */
async function headOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  for await (const part of bytes) return new TextDecoder().decode(part)
  return ''
}
