/** The files measurements are made on: real replies where they are beside the project, else the example's and a long generated one. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { renderPdf } from '#official-document'
import { packageRoot } from '#platform/files'
import { openPool } from '#platform/pool'
import { longDocument } from '../src/official-document/sample-long-document.ts'

export interface BenchFiles {
  /** Where they are from, for the record. */
  readonly from: string
  readonly paths: readonly string[]
  /** `index.csv` of a folder of replies; null where there is none. */
  readonly index: string | null
}

const LONG_PARAGRAPHS = 1_500

/** The PDF files to read. */
export async function benchFiles(workFolder: string): Promise<BenchFiles> {
  const real = resolve(packageRoot(), '../shared/data/submissions')
  if (existsSync(real)) {
    const paths = pdfsIn(real)
    return {
      from: `${paths.length} real replies (shared/data/submissions)`,
      paths,
      index: join(real, 'index.csv'),
    }
  }
  const example = pdfsIn(join(packageRoot(), 'examples/a-res-73-187/replies'))
  const long = await longPdf(workFolder)
  return {
    from: `the example's ${example.length} PDF replies and a generated PDF of ${LONG_PARAGRAPHS} paragraphs`,
    paths: [...example, long],
    index: null,
  }
}

function pdfsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.toLowerCase().endsWith('.pdf'))
    .sort()
    .map((name) => join(folder, name))
}

async function longPdf(workFolder: string): Promise<string> {
  const limits = { processCount: 1, taskMs: 600_000, residentBytes: 6_000_000_000, tasksPerProcess: 100 }
  const pool = openPool(`${packageRoot()}/dist/worker.js`, limits)
  const { files } = await renderPdf(longDocument(LONG_PARAGRAPHS), { pool })
  await pool.close()
  const path = join(workFolder, 'long.pdf')
  writeFileSync(path, files[0]?.bytes ?? new Uint8Array())
  return path
}

/** A folder with `count` of the files, taken evenly from all, and the index. */
export function folderOf(files: BenchFiles, count: number, folder: string): string {
  mkdirSync(folder, { recursive: true })
  const step = files.paths.length / count
  for (let i = 0; i < count; i++) {
    const path = files.paths[Math.floor(i * step)]
    if (path !== undefined) copyFileSync(path, join(folder, path.split('/').at(-1) ?? path))
  }
  if (files.index !== null) copyFileSync(files.index, join(folder, 'index.csv'))
  return folder
}

/** A file with its bytes. */
export function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path))
}
