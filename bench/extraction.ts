/** (a) Pages a second of the PDF reader, end to end, beside `pdftotext` and the bare engine, on the same files in the same run. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'esbuild'
import { packageRoot } from '#platform/files'
import { openPool } from '#platform/pool'
import { nGramsAsText } from '../scripts/n-grams.mjs'
import { type BenchFiles, bytesOf } from './files.ts'
import { cpuSecondsOfChildren } from './processes.ts'
import type { BenchResult } from './result.ts'

/** Goal: this share of the pages a second of `pdftotext`, with two processes. */
const GOAL = 0.5

/** What one way of reading took for all pages; null where it is not installed or not measured. */
interface Rate {
  readonly name: string
  readonly perSecond: number | null
  readonly perCpuSecond: number | null
}

/** Every figure includes starting the processes it needs. */
export async function benchExtraction(files: BenchFiles): Promise<BenchResult> {
  const worker = await builtWorker()
  const bytes = files.paths.map(bytesOf)
  const counts = await inPool(worker, 'bare', bytes, 2)
  const pages = counts.reduce<number>((sum, count) => sum + (typeof count === 'number' ? count : 0), 0)
  const rates = [
    await measured('pdftotext (text only)', pages, () => pdftotext(files.paths, [])),
    await measured('pdftotext -bbox (boxes of words)', pages, () => pdftotext(files.paths, ['-bbox'])),
  ]
  for (const count of [1, 2])
    rates.push(
      await measured(`the bare engine, ${counted(count)}`, pages, () => inPool(worker, 'bare', bytes, count)),
    )
  for (const count of [1, 2])
    rates.push(
      await measured(`Rapporteur, ${counted(count)}`, pages, () => inPool(worker, 'read', bytes, count)),
    )
  return {
    letter: 'a',
    title: 'Extraction of PDF, with boxes, structure and languages',
    about: [
      `${files.from}, ${pages} pages; without OCR. Goal: Rapporteur with two processes ≥ ${GOAL} × pdftotext.`,
    ],
    rows: [
      ['', 'pages/s', '× pdftotext', '× pdftotext -bbox', 'pages per processor second'],
      ...rates.map((one) => rowOf(one, rates)),
    ],
  }
}

/** Runs `work` and reckons its rates; `work` gives false where it could not be done. */
async function measured(name: string, pages: number, work: () => boolean | Promise<unknown>): Promise<Rate> {
  const cpuBefore = cpuSecondsOfChildren()
  const from = performance.now()
  if ((await work()) === false) return { name, perSecond: null, perCpuSecond: null }
  const seconds = (performance.now() - from) / 1000
  const cpuAfter = cpuSecondsOfChildren()
  const cpu = cpuBefore === null || cpuAfter === null ? null : cpuAfter - cpuBefore
  return { name, perSecond: pages / seconds, perCpuSecond: cpu === null ? null : pages / cpu }
}

function rowOf({ name, perSecond, perCpuSecond }: Rate, [plain, boxes]: readonly Rate[]): string[] {
  const ratio = (other: Rate | undefined): string =>
    perSecond === null || !other?.perSecond ? '' : (perSecond / other.perSecond).toFixed(2)
  return [
    name,
    perSecond?.toFixed(0) ?? 'not installed',
    ratio(plain),
    ratio(boxes),
    perCpuSecond?.toFixed(0) ?? '',
  ]
}

function counted(processes: number): string {
  return processes === 1 ? 'one process' : `${processes} processes`
}

/** All files one after another; false where the program is not installed. */
function pdftotext(paths: readonly string[], options: readonly string[]): boolean {
  return paths.every((path) => spawnSync('pdftotext', [...options, path, '/dev/null']).error === undefined)
}

/** What the tasks gave; their processes have ended. */
async function inPool(
  worker: string,
  task: 'bare' | 'read',
  files: readonly Uint8Array[],
  processCount: number,
): Promise<unknown[]> {
  const pool = openPool(worker, {
    processCount,
    taskMs: 600_000,
    residentBytes: 4_000_000_000,
    tasksPerProcess: 1_000,
  })
  const ends = await Promise.all(files.map((bytes) => pool.run<unknown>(task, { bytes })))
  await pool.close()
  const failed = ends.find(({ ended }) => ended !== 'done')
  if (failed !== undefined) throw new Error(`the bench's worker ended ${JSON.stringify(failed)}`)
  return ends.map((end) => (end.ended === 'done' ? end.output : null))
}

/** The bench's own worker, bundled as the product's is, under node_modules so that packages are found. */
async function builtWorker(): Promise<string> {
  const outdir = join(packageRoot(), 'node_modules/.cache/rapporteur-bench')
  await build({
    absWorkingDir: packageRoot(),
    entryPoints: ['bench/worker.ts'],
    outdir,
    bundle: true,
    splitting: true,
    packages: 'external',
    plugins: [nGramsAsText()],
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    logLevel: 'warning',
  })
  return join(outdir, 'worker.js')
}
