/** Every operation as every role and as nobody: what `may` does not permit is refused, and no words of another State leave. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signHead, verifyLog } from '#audit'
import { MISSION_ROLES, may, OFFICE_ROLES, type PermittedAct, type Subject } from '#people'
import type { Jobs } from '#platform/jobs'
import { openMetrics } from '#platform/metrics'
import { checkBytes } from '#registry'
import { REGISTRY_KINDS, type RegistryOpened } from '../../tests/registries.ts'
import { OF_OFFICE, PUBLIC } from './core/ask.ts'
import { FILE, type Operation } from './core/operation.ts'
import { type SampleInterface, sampleAsker, sampleInterface } from './sample-interface.ts'
import { HIDDEN_PERSON, samplePost, sampleTarget, seatSamplePeople } from './sample-people.ts'
import {
  fillSampleRecord,
  HIDDEN_WORDS,
  keepSampleOutcome,
  OFFICE_WORDS,
  openSampleJobs,
  receiveSample,
  type SampleRecord,
} from './sample-record.ts'
import { serveRooms } from './serve-rooms.ts'

const HIDDEN: Subject = { memberState: 'XAA', isPublic: false }
const ground = 'a letter'
const ORDER = { reason: 'erasure', reports: 'destroy' }

/** What each operation is done to in the sample record, and the body it is asked with. A new operation needs a line here. */
const ROWS: Readonly<
  Record<string, readonly [subject: Subject | 'anybody' | 'listed' | 'nobody', body?: unknown]>
> = {
  live: ['anybody'],
  ready: ['anybody'],
  metrics: ['nobody'],
  listResolutions: ['anybody'],
  readResolution: [PUBLIC],
  keepResolution: [OF_OFFICE, FILE],
  listCalls: ['anybody'],
  readCall: [PUBLIC],
  openCall: [OF_OFFICE, { resolution: null }],
  listSubmissions: ['anybody'],
  readSubmission: [HIDDEN],
  downloadSubmissionFile: [HIDDEN],
  receiveSubmission: ['listed', FILE],
  withdrawSubmission: [HIDDEN, { ground }],
  returnSubmission: [HIDDEN, { ground }],
  permitPublication: [HIDDEN, { mayPublish: false, ground }],
  destroySubmission: [HIDDEN, ORDER],
  searchPassages: ['anybody'],
  listPassages: [HIDDEN],
  readPassage: [HIDDEN],
  codePassage: [OF_OFFICE, { scheme: 's', issue: 'i', holds: true }],
  listReports: ['anybody'],
  readReport: [OF_OFFICE],
  readReportVersion: [OF_OFFICE],
  listStatements: [OF_OFFICE],
  downloadReportFile: [OF_OFFICE],
  confirmStatement: ['nobody', { statement: 's1', ofSha256: '0'.repeat(64), reason: 'read' }],
  whoAmI: ['anybody'],
  listPeople: ['listed'],
  readPerson: [HIDDEN],
  grantMembership: [HIDDEN, { role: 'reader', body: 'XAA' }],
  revokeMembership: [HIDDEN, {}],
  closeAccount: [OF_OFFICE, {}],
  erasePerson: [OF_OFFICE, {}],
  resetSignIn: [OF_OFFICE, {}],
  listSessions: [OF_OFFICE],
  endSessions: [OF_OFFICE, {}],
  listInvitations: ['listed'],
  readInvitation: [HIDDEN],
  invitePerson: [HIDDEN, { email: 'new@example.org', role: 'reader', body: 'XAA', language: 'fr' }],
  withdrawInvitation: [HIDDEN, {}],
  listBodies: ['listed'],
  readBody: [HIDDEN],
  registerOffice: [OF_OFFICE, { name: 'Another office' }],
  registerMission: [OF_OFFICE, { memberState: 'XAC', name: 'Mission of XAC' }],
  renameBody: [HIDDEN, { name: 'Another name' }],
  closeBody: [HIDDEN, {}],
  rederiveCall: [OF_OFFICE, {}],
  prepareSignature: [OF_OFFICE, { language: null, formats: ['json'] }],
  makeReport: [OF_OFFICE, { language: null, formats: ['json'] }],
  verifyAuditLog: [OF_OFFICE, { notes: [] }],
  checkRecord: [OF_OFFICE, {}],
  sweepRecord: [OF_OFFICE, {}],
  backUpRecord: ['nobody', { folder: '/nowhere' }],
  destroyAsOwner: ['nobody', { submission: 'any', ...ORDER }],
  makeFirstLink: ['nobody', {}],
  inviteAsOwner: ['nobody', { email: 'new@example.org', role: 'reader', body: 'XAA', language: 'fr' }],
  openIntake: [OF_OFFICE, {}],
  sendIntakeFile: [OF_OFFICE, FILE],
  takeIntake: [OF_OFFICE, { call: null, kinds: [], language: null, shows: false }],
  dropIntake: [OF_OFFICE, {}],
  listJobs: [OF_OFFICE],
  readJob: [OF_OFFICE],
  watchJob: [OF_OFFICE],
  readOutcome: [OF_OFFICE],
  cancelJob: [OF_OFFICE, {}],
  retryJob: [OF_OFFICE, {}],
  readAuditHead: [OF_OFFICE],
  listAuditEntries: [OF_OFFICE],
  proveAuditEntry: [OF_OFFICE],
  proveAuditConsistency: [OF_OFFICE],
  listAuditCheckpoints: [OF_OFFICE],
  signAuditHead: [OF_OFFICE, {}],
}

/** What is asked with more than its address. */
const QUERIES: Readonly<Record<string, string>> = {
  proveAuditConsistency: '?older=1&newer=2',
  sendIntakeFile: '?kind=reply&path=XAB.txt',
}

const ASKERS: readonly (string | null)[] = [
  null,
  ...OFFICE_ROLES,
  ...MISSION_ROLES.flatMap((role) => [`${role}@XAA`, `${role}@XAB`]),
]

describe.each(REGISTRY_KINDS)('every operation, $kind', ({ open }) => {
  let opened: RegistryOpened
  let jobs: Jobs
  let sample: SampleInterface
  let record: SampleRecord
  beforeAll(async () => {
    opened = await open()
    const { registry } = opened
    jobs = await openSampleJobs(registry)
    record = await fillSampleRecord(registry, jobs)
    sample = sampleInterface(registry, { 'limits.perAddress': 100_000, 'limits.perPerson': 100_000 })
    const post = samplePost(registry)
    serveRooms(sample.at, { registry, jobs, metrics: openMetrics(), post, token: null, isHere: () => false })
    await seatSamplePeople(registry, sample.idOf, ASKERS)
  })
  afterAll(async () => {
    await jobs.stop(1000)
    await opened.remove()
  })

  /** Who and what is changed is new each time, so that every role finds it as it was. */
  const targetOf = async ({ room, id }: Operation): Promise<object> => {
    if (id === 'destroySubmission') return { submission: await receiveSample(opened.registry, 'to be gone') }
    if (id === 'readOutcome') await keepSampleOutcome(opened.registry, record)
    return room === 'people' ? sampleTarget(opened.registry) : {}
  }
  const addressOf = ({ path, id }: Operation, target: object): string => {
    const values: Record<string, string> = { ...record, ...target, sequence: '1' }
    const query = QUERIES[id] ?? ''
    return path.replace(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? 'missing') + query
  }
  const ask = async (op: Operation, as: string | null): Promise<Response> => {
    const address = addressOf(op, await targetOf(op))
    const key = `${op.id} ${as}`.replaceAll(' ', '-')
    const body = ROWS[op.id]?.[1]
    if (op.method === 'get') return sample.ask(address, as)
    if (body !== FILE) return sample.post(address, as, body, key)
    return sample.ask(address, as, {
      method: 'POST',
      body: `a file of ${as}`,
      headers: { 'idempotency-key': key, 'content-type': 'text/plain' },
    })
  }
  const isPermitted = (op: Operation, as: string | null): boolean => {
    const subject = ROWS[op.id]?.[0]
    if (subject === 'anybody') return true
    if (subject === 'nobody' || subject === undefined) return false
    if (as === null) return subject !== 'listed' && subject.isPublic
    const person = sampleAsker(as)
    if (op.act === null) return true
    const own: Subject = { memberState: as.split('@')[1] ?? null, isPublic: false }
    return may(person, op.act, subject === 'listed' ? own : subject)
  }

  it('has a line in the table, and there is none too many', () => {
    expect(sample.at.operations.map(({ id }) => id).sort()).toEqual(Object.keys(ROWS).sort())
  })

  /** What is wrong with an answer: permitted and refused, or refused and given, or words of somebody else in it. */
  const wrongOf = (op: Operation, as: string | null, status: number, text: string): string[] => {
    const isRefused = [401, 403, 404].includes(status)
    const reads = (act: PermittedAct, subject: Subject): boolean =>
      as !== null && may(sampleAsker(as), act, subject)
    const isOfHidden = text.includes(HIDDEN_WORDS) || text.includes(record.submission)
    const rows: [boolean, string][] = [
      [isRefused === isPermitted(op, as) || status >= 500, 'not as permitted'],
      [as === null && isRefused && status !== 401 && op.act !== null, 'nobody is told more than to sign in'],
      [!reads('submission-read', HIDDEN) && isOfHidden && op.room !== 'audit', 'words or ids of XAA'],
      [!reads('people-read', HIDDEN) && text.includes(HIDDEN_PERSON), 'people of XAA'],
      [!reads('report-read', OF_OFFICE) && text.includes(OFFICE_WORDS), 'words of the office'],
    ]
    return rows.flatMap(([isWrong, what]) => (isWrong ? [`${op.id} ${status}: ${what}`] : []))
  }

  it.each(ASKERS)('as %s', async (as) => {
    const wrong: string[] = []
    for (const op of sample.at.operations) {
      const answer = await ask(op, as)
      const isStream = op.answer === 'events' && answer.ok
      if (isStream) await answer.body?.cancel()
      wrong.push(...wrongOf(op, as, answer.status, isStream ? '' : await answer.text()))
    }
    expect(wrong).toEqual([])
  })

  it('does not tell what is hidden from what is not there', async () => {
    const refusal = async (submission: string, as: string | null) => {
      const answer = await sample.ask(`/api/v1/submissions/${submission}`, as)
      const { instance: _number, ...problem }: Record<string, unknown> = JSON.parse(await answer.text())
      return [answer.status, problem]
    }
    for (const as of [null, 'reader@XAB', 'finance-officer'])
      expect(await refusal(record.submission, as)).toEqual(await refusal('nowhere', as))
  })

  it('destroys by authority, with a reason, once; the log, its proofs and all counts still hold', async () => {
    const { book, blobs, keys, origin, key: signer } = opened.registry
    const submission = await receiveSample(opened.registry, 'what is to be erased')
    const at = `/api/v1/submissions/${submission}`
    const sent = async (as: string | null, body: unknown, key: string, headers = {}) =>
      (await sample.post(`${at}/destruction`, as, body, key, headers)).status
    const shown = async () => JSON.parse(await (await sample.ask(at, 'approver')).text())
    const [{ id: file, sha256: name }] = (await shown()).files
    const head = await signHead(book.log, origin, signer)
    const before = await book.log.size()
    const { reason: _reason, ...without } = ORDER
    expect([
      await sent(null, ORDER, 'gone-1'),
      await sent('secretariat-officer', ORDER, 'gone-2'),
      await sent('mission-administrator@XAA', ORDER, 'gone-3'),
      await sent('approver', without, 'gone-4'),
      await sent('approver', { ...ORDER, reason: 'tidiness' }, 'gone-5'),
      await sent('approver', ORDER, ''),
      await sent('approver', ORDER, 'gone-6', { 'if-match': '"of another day"' }),
    ]).toEqual([401, 403, 403, 400, 400, 400, 412])
    expect([await book.log.size(), await blobs.has(name)]).toEqual([before, true])

    const ordered = await sample.post(`${at}/destruction`, 'approver', ORDER, 'gone')
    const told = JSON.parse(await ordered.text())
    expect(told).toEqual({
      ...{ submission, entry: before + 1, files: 1, passages: 0, statements: 0 },
      blobs: [name],
    })
    expect(await sent('approver', ORDER, 'gone')).toBe(200)
    const french = { 'accept-language': 'fr' }
    const again = await sample.post(`${at}/destruction`, 'approver', ORDER, 'gone-again', french)
    expect([again.status, await again.text()]).toEqual([410, expect.stringContaining('détruit')])
    expect([await book.log.size(), await blobs.has(name)]).toEqual([before + 1, false])

    const [entry] = await book.log.entriesFrom(before + 1, 1)
    expect(entry?.entry).toMatchObject({
      ...{ actor: sample.idOf('approver'), act: 'destruction-authorised' },
      subject: `submission:${submission}`,
    })
    const after = await shown()
    expect([after.versions.length, after.files]).toEqual([
      1,
      [
        expect.objectContaining({
          ...{ id: file, sha256: name, path: null, isDestroyed: true },
          tombstone: { entry: before + 1, reason: 'erasure', at: entry?.entry.at },
        }),
      ],
    ])
    expect((await sample.ask(`/api/v1/submission-files/${file}`, 'approver')).status).toBe(410)
    const proof = await sample.ask(`/api/v1/audit/entries/${before + 1}/proof`, 'auditor')
    expect(proof.status).toBe(200)
    const log = await verifyLog(book.log, { keys, notes: [head ?? ''] })
    expect([log.size, log.findings]).toEqual([before + 1, []])
    expect((await checkBytes({ book, blobs })).filter(({ sha256 }) => sha256 === name)).toEqual([])
  })

  it('shows a report in a sandbox without an origin', async () => {
    const answer = await sample.ask(
      `/api/v1/reports/${record.report}/versions/1/files/report.html`,
      'secretariat-officer',
    )
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain('sandbox allow-scripts')
    expect(policy).not.toMatch(/allow-same-origin|unsafe/)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  })
})
