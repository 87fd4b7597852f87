/** Every operation as every role and as nobody: what `may` does not permit is refused, and no words of another State leave. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MISSION_ROLES, may, OFFICE_ROLES, type PermittedAct, type Subject } from '#people'
import { type Jobs, openJobs } from '#platform/jobs'
import { openMetrics } from '#platform/metrics'
import { REGISTRY_KINDS, type RegistryOpened } from '../../tests/registries.ts'
import { QUEUES } from '../worker/queues.ts'
import { OF_OFFICE, PUBLIC } from './core/ask.ts'
import { FILE, type Operation } from './core/operation.ts'
import { type SampleInterface, sampleAsker, sampleInterface } from './sample-interface.ts'
import {
  HIDDEN_PERSON,
  type SampleTarget,
  samplePost,
  sampleTarget,
  seatSamplePeople,
} from './sample-people.ts'
import { fillSampleRecord, HIDDEN_WORDS, OFFICE_WORDS, type SampleRecord } from './sample-record.ts'
import { serveRooms } from './serve-rooms.ts'

const HIDDEN: Subject = { memberState: 'XAA', isPublic: false }
const ground = 'a letter'

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
  makeReport: [OF_OFFICE, { language: null, formats: ['json'] }],
  verifyAuditLog: [OF_OFFICE, { notes: [] }],
  checkRecord: [OF_OFFICE, {}],
  sweepRecord: [OF_OFFICE, {}],
  backUpRecord: ['nobody', { folder: '/nowhere' }],
  makeFirstLink: ['nobody', {}],
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
    jobs = await openJobs(registry.book.store, {
      queues: QUEUES,
      id: registry.book.means.id,
      notice: () => undefined,
    })
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
  const targetOf = async ({ room }: Operation): Promise<Partial<SampleTarget>> =>
    room === 'people' ? sampleTarget(opened.registry) : {}
  const addressOf = ({ path, id }: Operation, target: Partial<SampleTarget>): string => {
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
