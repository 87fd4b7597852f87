import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyLog } from '#audit'
import { openCall } from '#call'
import { destroySubmission, putText, type Registry } from '#registry'
import { receiveSubmission } from '#submission'
import { REGISTRY_KINDS, type RegistryOpened } from '../../tests/registries.ts'
import { buildReport } from './build-report.ts'
import { confirmKeptStatement } from './confirm-statement.ts'
import { keepReportVersion } from './keep-version.ts'
import { sampleInput } from './sample-record.ts'
import { ReportStore } from './store.ts'

const TEXT = 'Arvenia supports the work of the expert group.'
const OTHER = 'Bolmar proposes a list of points of contact.'
const made = buildReport(
  await sampleInput([
    { state: 'XAR', text: TEXT },
    { state: 'XBO', text: OTHER },
  ]),
)

describe.each(REGISTRY_KINDS)('reports in the record, $kind', ({ open }) => {
  let opened: RegistryOpened
  let registry: Registry
  let tables: ReportStore
  let call: string
  beforeAll(async () => {
    opened = await open()
    registry = opened.registry
    tables = new ReportStore(registry.book.store)
    call = await openCall(registry.book, 'person:1', { resolution: null })
  })
  afterAll(() => opened.remove())

  const keep = async (content: string) => {
    const { book, blobs } = registry
    const files = [{ ...(await putText(blobs, content)), name: 'report.html', mediaType: 'text/html' }]
    return keepReportVersion(book, blobs, 'person:1', {
      ...{ call, report: null, made, generator: 'test@1', files },
    })
  }
  const refused = (code: string) => expect.objectContaining({ name: 'ReportRefusal', code })

  it('keeps a version with its files and statements, once; another one beside it', async () => {
    const first = await keep('one')
    expect(await keep('one')).toEqual({ ...first, isNew: false })
    expect(await keep('two')).toEqual({ report: first.report, version: 2, isNew: true })
    const kept = await tables.statements(first.report, 1)
    expect(kept.map(({ statement }) => statement)).toEqual(
      made.documents.flatMap(({ statements }) => JSON.parse(JSON.stringify(statements))),
    )
    expect((await tables.versions(first.report)).map(({ statementCount }) => statementCount)).toEqual([
      kept.length,
      kept.length,
    ])
  })

  it('records who answers for a statement as it stood, and nothing else', async () => {
    const { book } = registry
    const { report, version } = await keep('two')
    const [kept] = await tables.statements(report, version)
    const given = { report, version, statement: kept?.id ?? '', reason: 'read beside the replies' }
    const seen = { ...given, ofSha256: kept?.statementSha256 ?? '' }
    await confirmKeptStatement(book, 'person:1', seen)
    await expect(confirmKeptStatement(book, 'person:1', seen)).rejects.toEqual(refused('already-confirmed'))
    await confirmKeptStatement(book, 'person:2', seen)
    const stale = { ...given, ofSha256: 'ab'.repeat(32) }
    await expect(confirmKeptStatement(book, 'person:1', stale)).rejects.toEqual(refused('statement-changed'))
    expect((await tables.confirmations(report)).map(({ by, number }) => [by, number])).toEqual([
      ['person:1', 1],
      ['person:2', 2],
    ])
  })

  it('loses by a destruction the words of statements that cite it, and the files of their versions, and no more', async () => {
    const { book, blobs, keys } = registry
    const { report, version } = await keep('two')
    const file = { ...(await putText(blobs, TEXT)), path: 'XAR.txt', mediaType: 'text/plain' }
    const { submission } = await receiveSubmission(book, blobs, 'person:1', {
      ...{
        call,
        submission: null,
        isWhole: false,
        way: 'mail',
        receivedOn: null,
        sender: null,
        files: [file],
      },
    })
    const before = await tables.statements(report, version)
    const citing = before.filter(({ statement }) =>
      statement?.citations.some(({ fileSha256 }) => fileSha256 === file.sha256),
    )
    expect(citing.length).toBeGreaterThan(0)
    const destroyed = await destroySubmission(registry, 'person:9', {
      ...{ submission, reason: 'erasure', reports: 'destroy' },
    })
    expect(destroyed.statements).toBe(citing.length * 2)
    const after = await tables.statements(report, version)
    expect(after.filter(({ statement }) => statement === null).map(({ id }) => id)).toEqual(
      citing.map(({ id }) => id),
    )
    expect(after.map(({ statementSha256 }) => statementSha256)).toEqual(
      before.map(({ statementSha256 }) => statementSha256),
    )
    const files = await tables.files(report, version)
    expect(files.map(({ isDestroyed }) => isDestroyed)).toEqual([true])
    expect(await blobs.has(files[0]?.sha256 ?? '')).toBe(false)
    expect((await verifyLog(book.log, { keys, notes: [] })).findings).toEqual([])
  })
})
