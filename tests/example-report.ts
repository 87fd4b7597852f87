/** The report of the example as the command makes it, in every format, made once a run: the first that asks makes it. */
import { mkdir, readFile } from 'node:fs/promises'
import { listFiles, readBytes, sha256, writeWhole } from '#platform/files'
import { type Run, rapporteur } from './journeys/run-command.ts'

export const EXAMPLE = 'examples/a-res-73-187'
export const EXAMPLE_SEEDS = [`${EXAMPLE}/resolution.txt`, `${EXAMPLE}/resolution-web-copy.txt`]
export const EXAMPLE_ARGS = [
  ...['--replies', `${EXAMPLE}/replies`, '--call', `${EXAMPLE}/call.yaml`],
  ...['--states', `${EXAMPLE}/states.yaml`],
]

export interface ExampleReport {
  /** What the command wrote; for all to read, for nobody to change. */
  readonly folder: string
  readonly run: Run
  /** The files of the replies folder, by their SHA-256, before the command ran. */
  readonly repliesBefore: Readonly<Record<string, string>>
}

/** How long the first that asks may take; the others wait for it. */
export const MAKING_MS = 400_000

/** Takes the folder the tests provide as `exampleCache`. Tests run in several processes: a folder that can be made once decides who makes it. */
export async function exampleReport(cache: string): Promise<ExampleReport> {
  const told = `${cache}/example-report.json`
  const isFirst = await mkdir(`${cache}/example-report-begun`).then(
    () => true,
    () => false,
  )
  if (isFirst) {
    const folder = `${cache}/example-report`
    const repliesBefore = await hashes(`${EXAMPLE}/replies`)
    const args = ['--resolution', ...EXAMPLE_SEEDS, ...EXAMPLE_ARGS, '--out', folder]
    const run = await rapporteur(['report', ...args], { cache })
    await writeWhole(told, JSON.stringify({ folder, run, repliesBefore }))
  }
  for (const end = performance.now() + MAKING_MS; performance.now() < end; ) {
    const text = await readFile(told, 'utf8').catch(() => null)
    if (text !== null) return JSON.parse(text) as ExampleReport
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`another test began to make the report of the example and has not ended (${told})`)
}

/** Every file of a folder and what is in it, by its SHA-256. */
export async function hashes(of: string): Promise<Record<string, string>> {
  const entries = (await listFiles(of)).map(
    async (file): Promise<[string, string]> => [file, sha256((await readBytes(`${of}/${file}`)) ?? '')],
  )
  return Object.fromEntries(await Promise.all(entries))
}
