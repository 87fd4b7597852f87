import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putText, type Registry } from '#registry'
import { readResolution } from '#resolution'
import { REGISTRY_KINDS, type RegistryOpened } from '../../tests/registries.ts'
import { keepResolution } from './keep-resolution.ts'
import { statusOf } from './mandate-status.ts'
import { readMandates } from './read-mandates.ts'
import { recordResolutionReading } from './record-reading.ts'
import { recordMandateStatus } from './record-status.ts'
import { MandateStore } from './store.ts'

const TEXT =
  'The General Assembly,\n\n1. Requests the Secretary-General to seek the views of Member States and to present a report to the General Assembly at its seventy-fourth session.\n'

describe.each(REGISTRY_KINDS)('resolutions in the record, $kind', ({ open }) => {
  let opened: RegistryOpened
  let registry: Registry
  let tables: MandateStore
  beforeAll(async () => {
    opened = await open()
    registry = opened.registry
    tables = new MandateStore(registry.book.store)
  })
  afterAll(() => opened.remove())
  const refused = (code: string) => expect.objectContaining({ name: 'MandateRefusal', code })

  it('keeps copies once, readings beside each other, and how mandates stand', async () => {
    const { book, blobs } = registry
    const witness = { ...(await putText(blobs, TEXT)), name: 'copy.txt', mediaType: 'text/plain' }
    const second = { ...(await putText(blobs, `${TEXT} `)), name: 'copy-2.txt', mediaType: 'text/plain' }
    const keep = (...witnesses: (typeof witness)[]) =>
      keepResolution(book, blobs, 'person:1', { resolution: null, witnesses })
    const { resolution } = await keep(witness)
    expect(await keep(witness)).toEqual({ resolution, added: 0 })
    expect(await keep(witness, second)).toEqual({ resolution, added: 1 })
    expect((await tables.witnesses(resolution)).map(({ name }) => name)).toEqual(['copy.txt', 'copy-2.txt'])

    const read = readResolution([{ name: 'copy.txt', sha256: witness.sha256, kind: 'text', text: TEXT }])
    const mandates = readMandates(read)
    const given = { resolution, sourceSha256: witness.sha256, read, mandates }
    const first = await recordResolutionReading(book, 'person:1', { ...given, reader: 'test@1' })
    expect(await recordResolutionReading(book, 'person:1', { ...given, reader: 'test@1' })).toBe(first)
    await recordResolutionReading(book, 'person:1', { ...given, reader: 'test@2' })
    const readings = await tables.readings(resolution)
    expect(readings.map(({ reader }) => reader)).toEqual(['test@2', 'test@1'])
    expect(readings[0]?.mandates).toEqual(JSON.parse(JSON.stringify(mandates)))

    const mandate = mandates.mandates[0]?.id ?? ''
    const status = { resolution, mandate, status: 'under-way', evidence: null } as const
    await recordMandateStatus(book, 'person:1', status)
    await expect(recordMandateStatus(book, 'person:1', status)).rejects.toEqual(refused('status-unchanged'))
    await recordMandateStatus(book, 'person:1', { ...status, status: 'fulfilled', evidence: 'report:1' })
    const entries = await tables.statuses(resolution)
    expect([entries.length, statusOf(entries, mandate), statusOf(entries, 'other')]).toEqual([
      2,
      'fulfilled',
      'open',
    ])
    const none = { ...status, mandate: 'none' }
    await expect(recordMandateStatus(book, 'person:1', none)).rejects.toEqual(refused('no-such-mandate'))
    await expect(keep()).rejects.toEqual(refused('nothing-given'))
  })
})
