import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import fc from 'fast-check'
import { CompiledQuery } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookOf } from '../../src/audit/index.ts'
import { openStore, type Store } from '../../src/platform/database.ts'
import { makeTemporaryFolder, remove } from '../../src/platform/files.ts'
import { machineMeans } from '../../src/platform/means.ts'
import { STORE_KINDS, storeOptions } from '../stores.ts'
import { jobsOf, receive, whatIsWrong } from './acts.ts'
import { bundled } from './bundle.ts'
import type { PowerCut } from './power-cut-thread.ts'
import { tell } from './tell.ts'

/** In `npm test` a few; in `npm run fire` as many as it says. */
const ROUNDS = Number(process.env.FIRE_POWER_CUTS ?? '3')
/** Changes and flushes after which the power may fail: from the middle of opening to some dozens of acts later. */
const STEPS = { min: 5, max: 600 }
const CHECKPOINT_EVERY = 11
/** A round copies a database twice and recovers it: seconds, and more on a busy disk. A stopped round would leave the next a held folder. */
const ROUND_MOST_MS = 300_000

const CHECKPOINT = CompiledQuery.raw('checkpoint')

interface Round extends Pick<PowerCut, 'afterSteps' | 'luck' | 'seed'> {}

const rounds = fc.sample(
  fc.record<Round>({
    afterSteps: fc.integer(STEPS),
    luck: fc.constantFrom(0, 0.5, 0.9),
    seed: fc.nat(),
  }),
  { numRuns: ROUNDS, seed: fc.readConfigureGlobal().seed ?? 1 },
)

describe('a power cut in the embedded store', () => {
  let folder: string
  let thread: string
  const acknowledged = new Set<string>()
  let opened: Store | null = null
  let done = 0
  beforeAll(async () => {
    thread = await bundled('power-cut-thread')
    const made = await STORE_KINDS[0]?.place()
    if (made === undefined) throw new Error('there is an embedded store')
    folder = made.url
  })
  afterAll(async () => {
    delete process.env.FIRE_POWER_CUT
    await opened?.close()
    await remove(folder)
    await remove(thread)
  })

  /** Acts until the power fails; gives the folder as the disk has it then. */
  async function untilTheCut(round: Round): Promise<void> {
    const beside = await makeTemporaryFolder('power-cut')
    const cut: PowerCut = {
      ...round,
      ...{ folder: `${folder}/database`, before: `${beside}/before`, survivors: `${beside}/survivors` },
      ...{ marker: `${beside}/cut`, engine: storeOptions(folder).script },
    }
    cpSync(cut.folder, cut.before, { recursive: true })
    process.env.FIRE_POWER_CUT = JSON.stringify(cut)
    opened = await openStore({ ...storeOptions(folder), script: thread })
    const book = bookOf(opened, machineMeans())
    const jobs = await jobsOf(book, (error) => console.warn(error))
    for (let act = 1; !existsSync(cut.marker); act++) {
      const subject = await receive(book, jobs, null)
      if (!existsSync(cut.marker)) acknowledged.add(subject)
      if (act % CHECKPOINT_EVERY === 0) await opened.tables().executeQuery(CHECKPOINT)
    }
    await jobs.stop(0)
    await opened.close()
    rmSync(cut.folder, { recursive: true })
    renameSync(cut.survivors, cut.folder)
    await remove(beside)
  }

  it.each(rounds)(
    'after $afterSteps steps, luck $luck, seed $seed: it opens and nothing acknowledged is lost',
    async (round) => {
      await untilTheCut(round)
      opened = await openStore(storeOptions(folder))
      const book = bookOf(opened, machineMeans())
      const jobs = await jobsOf(book, (error) => console.warn(error))
      const wrong = await whatIsWrong(book, jobs, acknowledged, false)
      await jobs.stop(0)
      await opened.close()
      opened = null
      done += 1
      tell({ what: 'power cut', rounds: done, of: ROUNDS, acknowledged: acknowledged.size, wrong })
      expect(wrong).toEqual([])
    },
    ROUND_MOST_MS,
  )

  it('was a test of something', () => {
    expect(acknowledged.size).toBeGreaterThan(ROUNDS)
  })
})
