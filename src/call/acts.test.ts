import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putText, type Registry } from '#registry'
import { REGISTRY_KINDS, type RegistryOpened } from '../../tests/registries.ts'
import { keepOfficeFiles } from './keep-office-files.ts'
import type { OfficeFile, OfficeFileKind } from './office-file.ts'
import { openCall } from './open-call.ts'
import { recordCallFacts } from './record-facts.ts'
import { CallStore } from './store.ts'

const BY = 'person:1'
const refused = (code: string) => expect.objectContaining({ name: 'CallRefusal', code })

describe.each(REGISTRY_KINDS)('the acts of a call, $kind', ({ open }) => {
  let opened: RegistryOpened
  let registry: Registry
  let tables: CallStore
  let call: string
  beforeAll(async () => {
    opened = await open()
    registry = opened.registry
    tables = new CallStore(registry.book.store)
    call = await openCall(registry.book, BY, { resolution: null })
  })
  afterAll(() => opened.remove())

  /** The last entries of the log: who, what, about what. */
  const told = async (count: number) => {
    const { log } = registry.book
    const last = await log.entriesFrom((await log.size()) - count + 1, count)
    return last.map(({ entry: { actor, act, subject } }) => [actor, act, subject])
  }

  it('open it, on nothing or on a resolution that is kept', async () => {
    expect(await tables.call(call)).toMatchObject({ id: call, resolution: null })
    expect(await told(1)).toEqual([[BY, 'call-opened', `call:${call}`]])
    const nowhere = openCall(registry.book, BY, { resolution: 'nowhere' })
    await expect(nowhere).rejects.toEqual(refused('no-such-resolution'))
    expect(await tables.calls()).toHaveLength(1)
  })

  it('record its facts in numbers, and each deadline that differs from the last', async () => {
    const record = (title: string, deadline: string | null, at = registry) =>
      recordCallFacts(at.book, BY, {
        call,
        facts: { title, ...(deadline === null ? {} : { noteVerbale: { deadline } }) },
      })
    expect(await record('A call', '2019-05-01')).toBe(1)
    const size = await registry.book.log.size()
    expect(await record('A call', '2019-05-01')).toBe(1)
    expect(await registry.book.log.size()).toBe(size)
    expect(await record('Another title', '2019-05-01')).toBe(2)
    expect(await record('Another title', '2019-06-01')).toBe(3)
    expect(await record('Another title', null)).toBe(4)
    const other = await opened.beside()
    expect(
      await Promise.all([registry, other].map((each) => record('At one moment', '2019-07-01', each))),
    ).toEqual([5, 5])
    expect(await tables.facts(call)).toMatchObject({ number: 5, facts: { title: 'At one moment' } })
    const deadlines = (await tables.deadlines(call)).map(({ number, on }) => [number, on])
    expect(deadlines).toEqual([
      [1, '2019-05-01'],
      [2, '2019-06-01'],
      [3, '2019-07-01'],
    ])
    expect(await told(2)).toEqual([
      [BY, 'call-facts-recorded', `call:${call}`],
      [BY, 'call-facts-recorded', `call:${call}`],
    ])
    const nowhere = recordCallFacts(registry.book, BY, { call: 'nowhere', facts: {} })
    await expect(nowhere).rejects.toEqual(refused('no-such-call'))
  })

  it('keep what the office put beside the replies: the whole of a kind, and the rest as it was', async () => {
    const { book, blobs } = registry
    const file = async (kind: OfficeFileKind, name: string, words: string): Promise<OfficeFile> => ({
      ...{ kind, name },
      ...(await putText(blobs, words)),
    })
    const keep = (kinds: readonly OfficeFileKind[], files: readonly OfficeFile[], of = call) =>
      keepOfficeFiles(book, blobs, BY, { call: of, kinds, files })
    const french = await file('translations', 'fr.yaml', 'fr')
    const spanish = await file('translations', 'es.yaml', 'es')
    const scale = await file('scale', 'scale.yaml', 'few')
    expect(await keep(['translations', 'scale'], [french, spanish, scale])).toBe(3)
    const size = await book.log.size()
    expect(await keep(['translations', 'scale'], [french, spanish, scale])).toBe(0)
    expect(await book.log.size()).toBe(size)
    const better = await file('translations', 'fr.yaml', 'better')
    expect(await keep(['translations'], [better])).toBe(2)
    expect(await tables.officeFiles(call)).toEqual([scale, better])
    expect(await told(1)).toEqual([[BY, 'office-files-kept', `call:${call}`]])
    expect((await tables.blobs()).map(({ sha256 }) => sha256)).toContain(french.sha256)
    const missing = { kind: 'scale', name: 'scale.yaml', sha256: 'f'.repeat(64), sizeBytes: 1 } as const
    await expect(keep(['scale'], [missing])).rejects.toEqual(refused('bytes-missing'))
    await expect(keep(['scale'], [], 'nowhere')).rejects.toEqual(refused('no-such-call'))
    expect(await tables.officeFiles(call)).toEqual([scale, better])
  })
})
