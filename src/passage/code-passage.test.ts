import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyLog } from '#audit'
import { putText, type Registry } from '#registry'
import { REGISTRY_KINDS, type RegistryOpened } from '../../tests/registries.ts'
import { transcribe } from '../../tests/worlds/transcribe.ts'
import { codePassage } from './code-passage.ts'
import { passagesOf } from './passages.ts'
import { recordPassages } from './record-passages.ts'
import { recordTranscription } from './record-transcription.ts'
import { PassageStore } from './store.ts'

describe.each(REGISTRY_KINDS)('codings, $kind', ({ open }) => {
  let opened: RegistryOpened
  let registry: Registry
  let passage: string
  beforeAll(async () => {
    opened = await open()
    registry = opened.registry
    const { book, blobs } = registry
    const transcription = transcribe('The courts of Anshuo are ready.')
    const blob = await putText(blobs, JSON.stringify(transcription))
    const kept = await recordTranscription(book, blobs, 'system:reader', {
      transcription,
      readers: 'r@1',
      blob,
    })
    const cut = [{ transcription: kept.id, passages: passagesOf('XAN', transcription) }]
    await recordPassages(book, 'system:reader', { subject: 'submission:1', questions: [], cut })
    passage = cut[0]?.passages[0]?.id ?? ''
  })
  afterAll(() => opened.remove())

  const code = (scheme: string, issue: string, holds: boolean, by = 'person:1', at = passage) =>
    codePassage(registry.book, by, { passage: at, scheme, issue, holds })
  const codings = async () =>
    (await new PassageStore(registry.book.store).codings(passage)).map(
      ({ scheme, issue, number, holds, by }) => [scheme, issue, number, holds, by],
    )
  const size = () => registry.book.log.size()

  it('stand beside each other, each judged and taken back by somebody, and nothing of it is removed', async () => {
    await code('themes', 'courts', true)
    await code('themes', 'training', true, 'person:2')
    await code('themes', 'courts', false, 'person:2')
    await code('other', 'courts', true)
    await code('themes', 'courts', true)
    expect(await codings()).toEqual([
      ['other', 'courts', 1, true, 'person:1'],
      ['themes', 'courts', 1, true, 'person:1'],
      ['themes', 'courts', 2, false, 'person:2'],
      ['themes', 'courts', 3, true, 'person:1'],
      ['themes', 'training', 1, true, 'person:2'],
    ])
    const told = (await registry.book.log.entriesFrom((await size()) - 2, 3)).map(({ entry, payload }) => [
      ...[entry.actor, entry.act, entry.subject],
      JSON.parse(payload?.text ?? ''),
    ])
    const subject = `passage:${passage}`
    expect(told).toEqual([
      ['person:2', 'passage-uncoded', subject, { scheme: 'themes', issue: 'courts', number: 2 }],
      ['person:1', 'passage-coded', subject, { scheme: 'other', issue: 'courts', number: 1 }],
      ['person:1', 'passage-coded', subject, { scheme: 'themes', issue: 'courts', number: 3 }],
    ])
  })

  it('are refused where they stand so already, or where there is no such passage; nothing is written', async () => {
    const before = [await codings(), await size()]
    const refused = (what: string) => expect.objectContaining({ name: 'PassageRefusal', code: what })
    await expect(code('themes', 'courts', true, 'person:2')).rejects.toEqual(refused('coding-unchanged'))
    await expect(code('themes', 'never', false)).rejects.toEqual(refused('coding-unchanged'))
    await expect(code('themes', 'courts', true, 'person:1', 'p-nowhere')).rejects.toEqual(
      refused('no-such-passage'),
    )
    expect([await codings(), await size()]).toEqual(before)
  })

  it('of two who judge the same at the same moment, one is recorded', async () => {
    const other = await opened.beside()
    const both = [registry, other].map(({ book }, at) =>
      codePassage(book, `person:${at}`, { passage, scheme: 'race', issue: 'courts', holds: true }),
    )
    const ends = (await Promise.allSettled(both)).map(({ status }) => status)
    expect(ends.sort()).toEqual(['fulfilled', 'rejected'])
    expect((await codings()).filter(([scheme]) => scheme === 'race')).toHaveLength(1)
    const { findings } = await verifyLog(registry.book.log, { keys: registry.keys, notes: [] })
    expect(findings).toEqual([])
  })
})
