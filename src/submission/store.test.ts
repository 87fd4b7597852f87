import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyLog } from '#audit'
import { openCall } from '#call'
import type { Registry } from '#registry'
import { REGISTRY_KINDS, type RegistryOpened } from '../../tests/registries.ts'
import { correctFile } from './correct-file.ts'
import { permitPublication } from './permit-publication.ts'
import { type FileGiven, receiveSubmission, type SubmissionGiven } from './receive-submission.ts'
import { recordAttribution } from './record-attribution.ts'
import { SubmissionStore } from './store.ts'
import type { Submission } from './submission.ts'
import { returnSubmission, withdrawSubmission } from './withdraw-submission.ts'

const FOUND: Submission = {
  ...{ id: 'XAA', memberState: 'XAA', respondent: null, onBehalfOf: [], alignedWith: [], alignsWith: [] },
  ...{
    group: 'member-state',
    files: [],
    chosenFile: null,
    reason: 'the only file',
    receivedOn: null,
    datedOn: null,
    late: false,
  },
  ...{ wordCount: 3, status: 'views', findings: [] },
}

describe.each(REGISTRY_KINDS)('submissions, $kind', ({ open }) => {
  let opened: RegistryOpened
  let registry: Registry
  let tables: SubmissionStore
  let call: string
  beforeAll(async () => {
    opened = await open()
    registry = opened.registry
    tables = new SubmissionStore(registry.book.store)
    call = await openCall(registry.book, 'person:1', { resolution: null })
  })
  afterAll(() => opened.remove())

  const file = async (path: string, words = randomBytes(9).toString('hex')): Promise<FileGiven> => {
    const bytes = (async function* () {
      yield Buffer.from(words)
    })()
    return { ...(await registry.blobs.put(bytes)), path, mediaType: 'text/plain' }
  }
  const given = (files: readonly FileGiven[], more: Partial<SubmissionGiven> = {}): SubmissionGiven => ({
    ...{ call, submission: null, isWhole: false, way: 'folder', receivedOn: null, files, sender: null },
    ...more,
  })
  const receive = (files: readonly FileGiven[], more: Partial<SubmissionGiven> = {}) =>
    receiveSubmission(registry.book, registry.blobs, 'person:1', given(files, more))
  const refused = (code: string) => expect.objectContaining({ name: 'SubmissionRefusal', code })
  const lastAct = async (): Promise<string> =>
    (await registry.book.log.entriesFrom(await registry.book.log.size(), 1))[0]?.entry.act ?? ''

  it('keeps what was received, once, and a further sending as a new version', async () => {
    const first = await file('XAA/reply.txt')
    const { submission, version, files } = await receive([first])
    expect({ version, files: files.length, act: await lastAct() }).toEqual({
      ...{ version: 1, files: 1, act: 'submission-received' },
    })
    const size = await registry.book.log.size()
    expect(await receive([first], { submission })).toMatchObject({ isNew: false, version: 1 })
    expect(await registry.book.log.size()).toBe(size)
    const second = await file('XAA/annex.txt')
    expect(await receive([second], { submission })).toMatchObject({ isNew: true, version: 2 })
    expect(
      (await tables.files(submission)).map(({ path, sha256, sizeBytes }) => [path, sha256, sizeBytes]),
    ).toEqual([first, second].map(({ path, sha256, sizeBytes }) => [path, sha256, sizeBytes]))
  })

  it('adds what the same State sends again to its submission', async () => {
    const sender = { memberState: 'XBB', group: 'member-state' } as const
    const one = await receive([await file('one.txt')], { sender, way: 'portal' })
    const two = await receive([await file('two.txt')], { sender, way: 'portal', isWhole: true })
    expect([two.submission === one.submission, two.version]).toEqual([true, 2])
    expect(await tables.submissions({ call, memberState: 'XBB', most: 10 })).toMatchObject([
      { versionCount: 2, memberState: 'XBB', group: 'member-state', status: 'undecided', mayPublish: null },
    ])
  })

  it('keeps what was found, corrected, decided, each beside what was before', async () => {
    const { submission, files } = await receive([await file('XCC.txt')])
    const { book } = registry
    const attribute = (found: Submission) =>
      recordAttribution(book, 'system:intake', { submission, found, reader: 'readers@1' })
    expect(await attribute(FOUND)).toBe(1)
    expect(await attribute(FOUND)).toBe(1)
    expect(await attribute({ ...FOUND, memberState: 'XCC' })).toBe(2)
    const id = files[0]?.id ?? ''
    await correctFile(book, 'person:1', { file: id, says: { party: 'XCC', role: 'original' } })
    await correctFile(book, 'person:2', { file: id, says: { party: 'XDD' } })
    expect([...(await tables.corrections(call)).values()]).toEqual([{ party: 'XDD' }])
    await withdrawSubmission(book, 'person:1', { submission, ground: 'note of 3 May' })
    await permitPublication(book, 'person:1', { submission, mayPublish: true, ground: 'note of 2 May' })
    expect(await tables.submission(submission)).toMatchObject({
      ...{ memberState: 'XCC', status: 'views', isWithdrawn: true, mayPublish: true },
    })
    await expect(receive([await file('late.txt')], { submission })).rejects.toEqual(refused('withdrawn'))
    await returnSubmission(book, 'person:1', { submission, ground: 'note of 4 May' })
    expect((await tables.submission(submission))?.isWithdrawn).toBe(false)
    expect((await tables.attributions(submission)).map(({ memberState }) => memberState)).toEqual([
      'XAA',
      'XCC',
    ])
  })

  it('refuses, and leaves nothing', async () => {
    const { book } = registry
    const { submission } = await receive([await file('XEE.txt')], {
      sender: { memberState: 'XEE', group: 'member-state' },
    })
    const size = await book.log.size()
    const missing = { sha256: 'ab'.repeat(32), sizeBytes: 1, path: 'x', mediaType: 'text/plain' }
    const some = [await file('some.txt')]
    const cases: [string, () => Promise<unknown>][] = [
      ['nothing-received', () => receive([])],
      ['bytes-missing', () => receive([missing])],
      ['no-such-call', () => receive(some, { call: 'none' })],
      ['no-such-submission', () => receive(some, { submission: 'none' })],
      ['not-withdrawn', () => returnSubmission(book, 'person:1', { submission, ground: '' })],
      ['no-such-file', () => correctFile(book, 'person:1', { file: 'none', says: { party: 'XEE' } })],
      ['nothing-given', () => correctFile(book, 'person:1', { file: 'none', says: {} })],
    ]
    for (const [code, act] of cases) await expect(act(), code).rejects.toEqual(refused(code))
    expect(await book.log.size()).toBe(size)
  })

  it('numbers versions without gaps when many send at once, each with its entry', async () => {
    const sender = { memberState: 'XFF', group: 'member-state' } as const
    const files = await Promise.all(Array.from({ length: 8 }, (_, at) => file(`${at}.txt`)))
    const received = await Promise.all(files.map((each) => receive([each], { sender })))
    expect(new Set(received.map(({ submission }) => submission)).size).toBe(1)
    expect(received.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    const check = await verifyLog(registry.book.log, { keys: registry.keys, notes: [] })
    expect(check.findings).toEqual([])
  })
})
