/** A minute of changed files: every promise that holds of a reading holds of each. `npm run fuzz` goes on for longer. */
import { expect, test } from 'vitest'
import { makeTemporaryFolder } from '#platform/files'
import { root } from '../journeys/run-command.ts'
import { drawFor } from './fuzz/draw.ts'
import { fuzz } from './fuzz/fuzz.ts'
import { mutate } from './fuzz/mutate.ts'
import { drawSource, findSources } from './fuzz/sources.ts'

const SEED = Number(process.env.RAPPORTEUR_SEED ?? 20_261_121)

test('changed files break no promise for a minute', { timeout: 480_000 }, async () => {
  const place = await makeTemporaryFolder('fuzz')
  const options = { seed: SEED, from: 0, cases: Number.POSITIVE_INFINITY, seconds: 60, processes: 1 }
  const { failures, cases, withWords } = await fuzz({
    ...options,
    place,
    out: `${root}/out/fuzz`,
    onFailure: ({ caseNumber, rule, detail }) =>
      console.log(`repeat: npm run fuzz -- --seed ${SEED} --from ${caseNumber} --cases 1: ${rule} ${detail}`),
  })
  console.log(`fuzz: ${cases} changed files, ${withWords} of them with words`)
  expect(failures).toEqual([])
  expect(withWords).toBeGreaterThan(0)
})

test('a case is the same whenever it is made', async () => {
  const sources = await findSources()
  const made = async (caseNumber: number): Promise<string> => {
    const draw = drawFor(SEED, caseNumber)
    const { bytes, how } = mutate(await drawSource(sources, draw).read(), draw)
    return `${how} ${Buffer.from(bytes).toString('base64')}`
  }
  for (let caseNumber = 0; caseNumber < 20; caseNumber++)
    expect(await made(caseNumber)).toBe(await made(caseNumber))
})
