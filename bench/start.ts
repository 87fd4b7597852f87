/** (c) The example by `npm start`, and (d) how long the bundled command takes to say anything. */
import { spawnSync } from 'node:child_process'
import { packageRoot } from '#platform/files'
import { type Watched, watch } from './processes.ts'
import { againstGoal, type BenchResult, megabytes, seconds } from './result.ts'

const EXAMPLE_GOAL_MS = 10_000
const START_GOAL_MS = 150
const TIMES = 15

/** The second of two runs: built, and every reply known. */
export async function benchExample(): Promise<BenchResult> {
  const run = async (): Promise<Watched> => {
    const watched = await watch('npm', ['start', '--silent'], process.env)
    if (watched.status === 0) return watched
    throw new Error(`npm start ended with status ${watched.status}:\n${watched.stderr.slice(-2000)}`)
  }
  await run()
  const warm = await run()
  return {
    letter: 'c',
    title: 'The example by npm start, warm',
    about: [
      'The second of two runs; it builds, reads the resolution, finds every reply known, and renders four formats.',
    ],
    rows: [
      ['', 'measured', 'goal', 'ratio'],
      ['npm start', seconds(warm.ms), seconds(EXAMPLE_GOAL_MS), againstGoal(warm.ms, EXAMPLE_GOAL_MS)],
      ['peak memory of all processes', megabytes(warm.peakBytes), '', ''],
    ],
  }
}

/** Medians of some runs each. */
export function benchStart(): BenchResult {
  const command = `${packageRoot()}/dist/rapporteur.js`
  const bare = median(['-e', '0'])
  const rows = [['--version'], ['--help'], ['report', '--help']].map((args) => {
    const ms = median([command, ...args])
    return [
      `rapporteur ${args.join(' ')}`,
      seconds(ms),
      seconds(START_GOAL_MS),
      againstGoal(ms, START_GOAL_MS),
      (ms / bare).toFixed(2),
    ]
  })
  return {
    letter: 'd',
    title: 'Start of the bundled command',
    about: [`Medians of ${TIMES} runs.`],
    rows: [
      ['', 'measured', 'goal', 'ratio', '÷ node alone'],
      ['node alone', seconds(bare), '', '', '1.00'],
      ...rows,
    ],
  }
}

function median(args: readonly string[]): number {
  const times = Array.from({ length: TIMES }, () => {
    const from = performance.now()
    spawnSync(process.execPath, args, { stdio: 'ignore' })
    return performance.now() - from
  })
  return times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0
}
