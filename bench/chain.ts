/** (b) The whole chain, from a folder of replies to four formats: seconds a stage, memory of all processes, growth. */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '#platform/files'
import { type BenchFiles, folderOf } from './files.ts'
import { type Watched, watch } from './processes.ts'
import { againstGoal, type BenchResult, megabytes, seconds } from './result.ts'

const SIZES = [10, 30, 62]
const GOAL_MS = 60_000
const GOAL_BYTES = 2_000_000_000
/** Time may grow with this power of the number of files and still be called linear. */
const LINEAR = 1.15

type Reading = 'cold, with OCR' | 'without OCR' | 'cached'

interface Run extends Watched {
  readonly files: number
  readonly reading: Reading
}

/** Runs the command three times a size: nothing known; only what OCR read known; everything known. */
export async function benchChain(files: BenchFiles, workFolder: string): Promise<BenchResult> {
  const runs: Run[] = []
  for (const size of SIZES.filter((one) => one < files.paths.length).concat(files.paths.length)) {
    const replies = folderOf(files, size, join(workFolder, `replies-${size}`))
    const cache = join(workFolder, `cache-${size}`)
    for (const reading of ['cold, with OCR', 'without OCR', 'cached'] as const) {
      if (reading === 'without OCR') keepOnlyOcr(cache)
      const run = await report(replies, join(workFolder, `out-${size}`), cache)
      runs.push({ ...run, files: size, reading })
    }
  }
  return {
    letter: 'b',
    title: 'The whole chain: replies to Word, PDF, HTML and XML',
    about: [
      `${files.from}, taken evenly. “Without OCR”: what OCR read is remembered, everything else is read anew. Goal for all files without OCR: < ${GOAL_MS / 1000} s, < ${GOAL_BYTES / 1e9} GB, linear.`,
      growthOf(runs),
    ],
    rows: [
      ['files', 'readings', 'reading', 'report', 'rendering', 'whole', '÷ 60 s', 'peak memory', '÷ 2 GB'],
      ...runs.map(rowOf),
    ],
  }
}

function report(replies: string, out: string, cache: string): Promise<Watched> {
  const root = packageRoot()
  const resolution = `${root}/examples/a-res-73-187/resolution.txt`
  const args = ['report', '--resolution', resolution, '--replies', replies, '--out', out]
  return watch(process.execPath, [`${root}/dist/rapporteur.js`, ...args], {
    ...process.env,
    RAPPORTEUR_CACHE: cache,
  })
}

/** Forgets every reading but those with a page that OCR read. */
function keepOnlyOcr(cache: string): void {
  for (const name of readdirSync(cache, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.json')) continue
    const path = join(cache, name)
    if (!readFileSync(path, 'utf8').includes('"obtained":"ocr"')) rmSync(path)
  }
}

function rowOf(run: Run): string[] {
  if (run.status !== 0 && run.status !== 3)
    throw new Error(`rapporteur report ended with status ${run.status}:\n${run.stderr.slice(-2000)}`)
  const stages = stagesOf(run.stderr)
  const of = (pattern: RegExp): string =>
    seconds(stages.reduce((sum, { name, ms }) => (pattern.test(name) ? sum + ms : sum), 0))
  return [
    String(run.files),
    run.reading,
    of(/^reading/u),
    of(/^building/u),
    of(/^rendering/u),
    seconds(run.ms),
    againstGoal(run.ms, GOAL_MS),
    megabytes(run.peakBytes),
    run.peakBytes === null ? '' : againstGoal(run.peakBytes, GOAL_BYTES),
  ]
}

/** The stages the command told on standard error, "reading replies 62 (12.3 s)". */
function stagesOf(stderr: string): { readonly name: string; readonly ms: number }[] {
  return [...stderr.matchAll(/^(.+?)(?: \d+)? \((\d+\.\d) s\)$/gmu)].map(([, name = '', took = '0']) => ({
    name,
    ms: 1000 * Number(took),
  }))
}

/** The power of the number of files that time grows with, from the smallest to the largest run. */
function growthOf(runs: readonly Run[]): string {
  const told = (['without OCR', 'cached'] as const).map((reading) => {
    const own = runs.filter((run) => run.reading === reading)
    const [first, last] = [own[0], own.at(-1)]
    if (first === undefined || last === undefined || first.files === last.files)
      return `${reading}: one size only`
    const exponent = Math.log(last.ms / first.ms) / Math.log(last.files / first.files)
    return `${reading} ${exponent.toFixed(2)}${exponent <= LINEAR ? '' : ' (more than linear)'}`
  })
  return `Time grows with the number of files to the power of: ${told.join('; ')}.`
}
