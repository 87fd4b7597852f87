import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Book, proveEntry, verifyLog } from '#audit'
import { openCall } from '#call'
import type { Transcription } from '#extract'
import { PassageStore, passagesOf, recordPassages, recordTranscription } from '#passage'
import { sha256 } from '#platform/files'
import { receiveSubmission, SubmissionStore } from '#submission'
import { REGISTRY_KINDS, type RegistryOpened } from '../../tests/registries.ts'
import { checkBytes } from './check-bytes.ts'
import { destroySubmission } from './destroy-submission.ts'
import type { Registry } from './open-registry.ts'
import { putText } from './stored-readings.ts'
import { sweepBlobs } from './sweep-blobs.ts'

function reading(file: string, text: string): Transcription {
  const at = { text, start: 0, end: text.length, page: 1 }
  return {
    ...{ sha256: file, kind: 'text', reader: { name: 'rapporteur-text', version: '1' }, language: 'en' },
    ...{ text, textSha256: sha256(text), attachments: [], properties: {}, findings: [] },
    pages: [{ number: 1, width: null, height: null, start: 0, end: text.length, obtained: 'markup' }],
    blocks: [{ ...at, type: 'paragraph', box: null, confidence: 1, language: 'en' }],
  }
}

describe.each(REGISTRY_KINDS)('destruction and sweep, $kind', ({ open }) => {
  let opened: RegistryOpened
  let registry: Registry
  let call: string
  beforeAll(async () => {
    opened = await open()
    registry = opened.registry
    call = await openCall(registry.book, 'person:1', { resolution: null })
  })
  afterAll(() => opened.remove())

  async function received(path: string, words: string) {
    const { book, blobs } = registry
    const blob = await putText(blobs, words)
    const { submission } = await receiveSubmission(book, blobs, 'person:1', {
      ...{ call, submission: null, isWhole: false, way: 'mail', receivedOn: null, sender: null },
      files: [{ ...blob, path, mediaType: 'text/plain' }],
    })
    const transcription = reading(blob.sha256, words)
    const kept = await recordTranscription(book, blobs, 'system:reader', {
      ...{ transcription, readers: 'readers@1', blob: await putText(blobs, JSON.stringify(transcription)) },
    })
    const cut = [{ transcription: kept.id, passages: passagesOf(submission, transcription) }]
    await recordPassages(book, 'system:reader', { subject: `submission:${submission}`, questions: [], cut })
    return { submission, blob, kept, passage: cut[0]?.passages[0]?.id ?? '' }
  }
  const refused = (code: string) => expect.objectContaining({ code })

  it('takes bytes and words, leaves hash, reason and tombstone; the log holds and still proves', async () => {
    const { book, blobs, keys } = registry
    const gone = await received('letter of a person.txt', 'Views that are to be erased.')
    const stays = await received('other.txt', 'Views that stay.')
    const readBefore = (await blobs.names()).length
    const destroyed = await destroySubmission(registry, 'person:9', {
      ...{ submission: gone.submission, reason: 'erasure', reports: 'destroy' },
    })
    expect(destroyed).toMatchObject({ files: 1, passages: 1, statements: 0 })
    expect([...destroyed.blobs].sort()).toEqual([gone.blob.sha256, gone.kept.blobSha256].sort())
    expect((await blobs.names()).length).toBe(readBefore - 2)
    const [file] = await new SubmissionStore(book.store).files(gone.submission)
    expect(file).toMatchObject({
      ...{ sha256: gone.blob.sha256, sizeBytes: gone.blob.sizeBytes, path: null },
      tombstone: { entry: destroyed.entry, reason: 'erasure', by: 'person:9' },
    })
    const passages = new PassageStore(book.store)
    expect(await passages.passage(gone.passage)).toBeNull()
    expect(await passages.passage(stays.passage)).toMatchObject({ text: 'Views that stay.' })
    const log = await verifyLog(book.log, { keys, notes: [] })
    expect(log.findings).toEqual([])
    expect(await proveEntry(book.log, destroyed.entry, log.size)).not.toBeNull()
    await expect(
      destroySubmission(registry, 'person:9', {
        ...{ submission: gone.submission, reason: 'erasure', reports: 'keep' },
      }),
    ).rejects.toEqual(refused('destroyed'))
    const transcription = reading(gone.blob.sha256, 'Views that are to be erased.')
    const again = recordTranscription(book, blobs, 'system:reader', {
      ...{ transcription, readers: 'readers@2', blob: stays.blob },
    })
    await expect(again).rejects.toEqual(refused('destroyed'))
  })

  it('leaves what another submission sent as well', async () => {
    const one = await received('one.txt', 'A joint statement.')
    const two = await received('two.txt', 'A joint statement.')
    const given = { reason: 'retention', reports: 'keep' } as const
    expect(
      await destroySubmission(registry, 'person:9', { submission: one.submission, ...given }),
    ).toMatchObject({
      blobs: [],
      passages: 0,
    })
    expect(await registry.blobs.has(one.blob.sha256)).toBe(true)
    const last = await destroySubmission(registry, 'person:9', { submission: two.submission, ...given })
    expect([last.blobs.includes(two.blob.sha256), last.passages]).toEqual([true, 1])
  })

  it('sweeps what nobody names after a day, and never what a row names', async () => {
    const { book, blobs } = registry
    const kept = await received('kept.txt', 'Kept.')
    const left = await putText(blobs, 'left behind by an act that never ended')
    const sweep = (at: Book, isCautious = true) =>
      sweepBlobs({ blobs, book: at }, 'system:tending', { isCautious })
    expect((await sweep(book)).removed).toEqual([])
    const tomorrow = new Date(Date.now() + 25 * 3_600_000).toISOString()
    const later = { ...book, means: { ...book.means, now: () => tomorrow } }
    expect((await sweep(later)).removed).toEqual([left.sha256])
    const last = (await book.log.entriesFrom(await book.log.size(), 1)).at(-1)
    expect(last?.entry).toMatchObject({ actor: 'system:tending', act: 'bytes-swept' })
    const before = await book.log.size()
    expect((await sweep(later)).removed).toEqual([])
    expect(await book.log.size()).toBe(before)
    expect([await blobs.has(kept.blob.sha256), await blobs.has(kept.kept.blobSha256)]).toEqual([true, true])
  })
  it('sweeps nothing by itself where so much is unnamed that the place can hardly be its own', async () => {
    const { book, blobs } = registry
    for (let each = 0; each < 120; each++) await putText(blobs, `of another record ${each}`)
    const tomorrow = new Date(Date.now() + 25 * 3_600_000).toISOString()
    const later = { ...book, means: { ...book.means, now: () => tomorrow } }
    const swept = (isCautious: boolean) => sweepBlobs({ blobs, book: later }, 'person:1', { isCautious })
    expect(await swept(true)).toMatchObject({ removed: [], heldBack: 120 })
    expect((await swept(false)).removed.length).toBe(120)
  })
  it('says which bytes that rows name are gone or changed, and whose they are', async () => {
    expect(await checkBytes(registry)).toEqual([])
    const { blob, kept, submission } = await received('checked.txt', 'To be checked.')
    await registry.blobs.remove(blob.sha256)
    await registry.blobs.remove(kept.blobSha256)
    expect([...(await checkBytes(registry))].sort((one, other) => (one.of < other.of ? -1 : 1))).toEqual([
      { sha256: kept.blobSha256, is: 'missing', of: [`reading of submission:${submission}`] },
      { sha256: blob.sha256, is: 'missing', of: [`submission:${submission}`] },
    ])
  })
})
