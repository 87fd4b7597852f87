/** What tends a record: what has run out goes away, bytes that nobody names once a day, and a part that fails keeps no other back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookOf } from '#audit'
import { openLog } from '#platform/log'
import { openOutbox } from '#platform/mail'
import { machineMeans } from '#platform/means'
import { RegistryStore } from '#registry'
import { REGISTRY_KINDS, type RegistryOpened } from '../tests/registries.ts'
import { ApiStore } from './api/core/store.ts'
import { startTending, type TendingMeans, tendOnce } from './tending.ts'

const DAY_MS = 86_400_000
const NEVER = new AbortController().signal
const BY = 'person-officer'

describe.each(REGISTRY_KINDS)('tending, $kind', { timeout: 120_000 }, ({ open }) => {
  let opened: RegistryOpened
  const logged: string[] = []
  const swept: string[] = []
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(() => opened.remove())

  /** What a server tends with, as it is three days from now. */
  const means = (
    sweep: (now: string) => Promise<void> = async (now) => void swept.push(now),
  ): TendingMeans => {
    const { book, blobs } = opened.registry
    const now = (): string => new Date(Date.now() + 3 * DAY_MS).toISOString()
    return {
      registry: { book: bookOf(book.store, { ...machineMeans(), now }), blobs },
      outbox: openOutbox(book.store, null, book.means.id),
      signIn: { sweep },
      table: new ApiStore(book.store),
      log: openLog('info', { write: (line: string) => void logged.push(line) }),
    }
  }
  const intake = async (inDays: number): Promise<string> => {
    const { store, means } = opened.registry.book
    const id = means.id()
    await new RegistryStore(store).insertIntake(id, new Date(Date.now() + inDays * DAY_MS).toISOString(), BY)
    return id
  }
  const isThere = async (id: string) =>
    (await new RegistryStore(opened.registry.book.store).intake(id)) !== null
  const put = (text: string) =>
    opened.registry.blobs.put(
      (async function* () {
        yield Buffer.from(text)
      })(),
    )
  const names = () => opened.registry.blobs.names()

  it('does nothing any more when it is told to stop', async () => {
    const old = await intake(0)
    await tendOnce(means(), AbortSignal.abort())
    expect([await isThere(old), swept]).toEqual([true, []])
  })

  it('goes on where a part of it fails, and tells of that part', async () => {
    const [old, fresh] = [await intake(0), await intake(3)]
    const unnamed = await put('named by nobody')
    const fails = async (): Promise<void> => {
      throw new RangeError('no sweep')
    }
    await tendOnce(means(fails), NEVER)
    expect([await isThere(old), await isThere(fresh)]).toEqual([false, true])
    expect(await names()).not.toContain(unnamed.sha256)
    const told = logged.filter((line) => line.includes('tending failed'))
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('RangeError')
  })

  it('sweeps bytes once a day, whoever tends', async () => {
    const unnamed = await put('named by nobody either')
    const again = await intake(0)
    await tendOnce(means(), NEVER)
    expect(swept).toHaveLength(1)
    expect(await isThere(again)).toBe(false)
    expect(await names()).toContain(unnamed.sha256)
    expect(logged.filter((line) => line.includes('bytes swept'))).toHaveLength(1)
  })

  it('stops without waiting for the next round', async () => {
    const from = performance.now()
    await startTending(means()).stop()
    expect(performance.now() - from).toBeLessThan(20_000)
  })
})
