/**
 * Reads changed files for minutes and tells every promise that a reading breaks.
 *
 * Usage: npm run fuzz -- [--minutes 10] [--seed <number>] [--from <case>] [--cases <number>] [--processes 1] [--out <folder>]
 * The same seed and case make the same file again. Ends with 1 if anything was broken; every failing file is then in
 * the folder (out/fuzz), with how to repeat it.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { makeTemporaryFolder } from '#platform/files'
import { fuzz } from '../tests/hostile/fuzz/fuzz.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    from: { type: 'string', default: '0' },
    cases: { type: 'string', default: '1000000000' },
    processes: { type: 'string', default: '2' },
    out: { type: 'string', default: 'out/fuzz' },
  },
})
const number = (name: keyof typeof values): number => {
  const value = Number(values[name])
  if (Number.isFinite(value) && value >= 0) return value
  console.error(`fuzz: --${name} must be a number, not "${values[name]}".`)
  process.exit(2)
}
const seed = number('seed')
const options = {
  seed,
  from: number('from'),
  cases: number('cases'),
  seconds: number('minutes') * 60,
  processes: Math.max(1, number('processes')),
  out: resolve(values.out),
  place: await makeTemporaryFolder('fuzz'),
}

console.log(`fuzz: seed ${seed}, from case ${options.from}, for ${values.minutes} minutes`)
process.chdir(options.place)
const result = await fuzz({
  ...options,
  onFailure: ({ caseNumber, rule, detail, source, folder }) =>
    console.log(`fuzz: case ${caseNumber} (${source}): ${rule} ${detail.split('\n')[0]}\n  ${folder}`),
})
console.log(
  `fuzz: ${result.cases} cases, ${result.withWords} with words, ${result.failures.length} broken; go on with --seed ${seed} --from ${result.next}`,
)
process.exit(result.failures.length === 0 ? 0 : 1)
