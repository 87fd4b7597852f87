/** On which day a reply came, as a report made from the record has it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCall, recordCallFacts } from '#call'
import { readFileBytes } from '#extract'
import { makeTemporaryFolder, readText, remove } from '#platform/files'
import { correctFile, readReplies, receiveSubmission, type Way } from '#submission'
import { readStates } from '#un'
import { EXAMPLE } from '../../tests/example-report.ts'
import { REGISTRY_KINDS, type RegistryOpened } from '../../tests/registries.ts'
import type { Registry } from './open-registry.ts'
import { writeWorkingCopy } from './working-copy.ts'

const ACTOR = 'person:1'
/** In New York the day before, the last of the deadline. */
const CAME_AT = '2019-06-01T02:00:00.000Z'
const DEADLINE = '2019-05-31'
const WORDS = 'The Government of Anshuo welcomes the call. It supports training of investigators.'

async function* bytes(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text)
}

describe.each(REGISTRY_KINDS)('the day a reply came, $kind', ({ open }) => {
  let opened: RegistryOpened
  let registry: Registry
  let folder: string
  let copies = 0
  beforeAll(async () => {
    opened = await open()
    registry = opened.registry
    folder = await makeTemporaryFolder('working-copy')
  })
  afterAll(async () => {
    await opened.remove()
    await remove(folder)
  })

  /** Sends one file of Anshuo's, and reads a copy of the record as a report would. */
  const cameOn = async (
    way: Way,
    {
      timeZone,
      receivedOn = null,
      says,
    }: { timeZone?: string; receivedOn?: string | null; says?: string } = {},
  ): Promise<[receivedOn: string | null | undefined, late: boolean | null | undefined]> => {
    const { blobs } = registry
    const book = { ...registry.book, means: { ...registry.book.means, now: () => CAME_AT } }
    const call = await openCall(book, ACTOR, { resolution: null })
    const facts = {
      noteVerbale: { deadline: DEADLINE },
      ...(timeZone === undefined ? {} : { timeZone }),
    }
    await recordCallFacts(book, ACTOR, { call, facts })
    const file = { ...(await blobs.put(bytes(WORDS))), path: 'XAN.txt', mediaType: 'text/plain' }
    const sender = way === 'portal' ? { memberState: 'XAN', group: 'member-state' as const } : null
    const { files } = await receiveSubmission(book, blobs, ACTOR, {
      ...{ call, submission: null, isWhole: false, way, receivedOn, files: [file], sender },
    })
    if (says !== undefined)
      await correctFile(book, ACTOR, { file: files[0]?.id ?? '', says: { receivedOn: says } })
    copies += 1
    const copy = await writeWorkingCopy(registry, call, `${folder}/${copies}`)
    const states = readStates((await readText(`${EXAMPLE}/states.yaml`)) ?? '').value
    const reading = await readReplies(copy.replies, {
      extractor: { read: readFileBytes },
      ...{ states, call: facts, language: 'en' as const },
      ...(copy.corrections === null ? {} : { correctionsPath: copy.corrections }),
    })
    const [submission] = reading.submissions
    return [submission?.receivedOn, submission?.late]
  }

  it('over the portal is that of the office, in New York where it says no zone', async () => {
    expect(await cameOn('portal')).toEqual(['2019-05-31', false])
    expect(await cameOn('portal', { timeZone: 'Africa/Nairobi' })).toEqual(['2019-06-01', true])
  })

  it('by post is what the office says, and not known where it says nothing', async () => {
    expect(await cameOn('post', { receivedOn: '2019-06-03' })).toEqual(['2019-06-03', true])
    expect(await cameOn('post')).toEqual([null, null])
  })

  it('is what a person corrects it to', async () => {
    expect(await cameOn('portal', { says: '2019-05-02' })).toEqual(['2019-05-02', false])
  })
})
