import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyLog } from '#audit'
import { openCall } from '#call'
import { readFileBytes } from '#extract'
import { makeTemporaryFolder, readText, remove, writeWhole } from '#platform/files'
import { type FolderReading, readReplies, SubmissionStore, withdrawSubmission } from '#submission'
import { readStates } from '#un'
import { EXAMPLE } from '../../tests/example-report.ts'
import { REGISTRY_KINDS, type RegistryOpened } from '../../tests/registries.ts'
import type { Registry } from './open-registry.ts'
import { onlyCall } from './take-in-call.ts'
import { takeInReplies } from './take-in-replies.ts'

/** Two files of one State, one of another, and words that nobody says are theirs. */
const FOLDER: Readonly<Record<string, string>> = {
  'XAN.txt': 'The Government of Anshuo welcomes the call. It supports training of investigators.',
  'more/XAN.txt': 'The Government of Anshuo adds that its courts are ready.',
  'XBI.txt': 'The Permanent Mission of Brisal Islands thanks the Secretary-General. It has no law on this.',
  'words.txt': 'Nobody says who wrote this text about courts.',
}
const ROUNDS = 3

describe.each(REGISTRY_KINDS)('two that take in at the same moment, $kind', ({ open }) => {
  let opened: RegistryOpened
  let both: readonly [Registry, Registry]
  let folder: string
  let reading: FolderReading
  let read: () => Promise<FolderReading>
  beforeAll(async () => {
    opened = await open()
    both = [opened.registry, await opened.beside()]
    folder = await makeTemporaryFolder('taken-in')
    for (const [path, words] of Object.entries(FOLDER)) await writeWhole(`${folder}/${path}`, words)
    const states = readStates((await readText(`${EXAMPLE}/states.yaml`)) ?? '').value
    const how = { extractor: { read: readFileBytes }, states, call: {}, language: 'en' } as const
    read = () => readReplies(folder, how)
    reading = await read()
  })
  afterAll(async () => {
    await opened.remove()
    await remove(folder)
  })

  it('work on the one call there is, where each would open it', async () => {
    const calls = await Promise.all([...both, ...both].map((registry) => onlyCall(registry, 'person:1')))
    expect(new Set(calls).size).toBe(1)
  })

  it('have every file received once, each State one submission, and nothing new the third time', async () => {
    const [one] = both
    const tables = new SubmissionStore(one.book.store)
    for (let round = 0; round < ROUNDS; round++) {
      const call = await openCall(one.book, 'person:1', { resolution: null })
      const taken = (registry: Registry) =>
        takeInReplies(registry, 'person:1', { call, folder, reading, questions: [] })
      const results = await Promise.all(both.map(taken))
      expect(results.reduce((sum, { received }) => sum + received, 0)).toBe(Object.keys(FOLDER).length)
      const paths = (await tables.filesOfCall(call)).map(({ path }) => path)
      expect(paths.sort()).toEqual(Object.keys(FOLDER).sort())
      const senders = (await tables.submissions({ call, most: 100 })).map(({ memberState }) => memberState)
      expect(senders.sort()).toEqual(reading.submissions.map(({ memberState }) => memberState).sort())
      expect(await taken(one)).toEqual({ received: 0, notes: [] })
    }
    expect((await verifyLog(one.book.log, { keys: one.keys, notes: [] })).findings).toEqual([])
  })

  it('add nothing to what was withdrawn: what came instead is new, what came beside it is told', async () => {
    const [{ book }] = both
    const tables = new SubmissionStore(book.store)
    const call = await openCall(book, 'person:1', { resolution: null })
    const taken = (of: FolderReading) =>
      takeInReplies(both[0], 'person:1', { call, folder, reading: of, questions: [] })
    await taken(reading)
    for (const { id, memberState } of await tables.submissions({ call, most: 100 }))
      if (memberState !== null)
        await withdrawSubmission(book, 'person:1', { submission: id, ground: 'its letter' })
    await writeWhole(`${folder}/XBI.txt`, 'The Permanent Mission of Brisal Islands now has a law on this.')
    await writeWhole(`${folder}/third/XAN.txt`, 'The Government of Anshuo adds a third text on this matter.')
    const again = await taken(await read())
    expect(again).toMatchObject({ received: 1 })
    expect(again.notes.filter(({ code }) => code === 'of-withdrawn')).toEqual([
      { code: 'of-withdrawn', path: 'third/XAN.txt' },
    ])
    const standing = (await tables.submissions({ call, most: 100 })).filter((each) => !each.isWithdrawn)
    expect(standing.map(({ memberState }) => memberState).sort()).toEqual(['XBI', null])
  })
})
