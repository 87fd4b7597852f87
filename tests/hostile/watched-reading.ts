/** Reads a file in the extractor's own child process, with the time taken and the child's highest memory, seen from outside. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { type Extractor, openExtractor, type Transcription } from '#extract'
import { packageRoot } from '#platform/files'
import { openPool, type Pool } from '#platform/pool'

/** Less than the house gives: two minutes and 900 MB a file. */
const LIMITS = { processCount: 1, taskMs: 120_000, residentBytes: 900_000_000, tasksPerProcess: 12 }
/** A child is looked at ten times a second; between two looks it may grow by so much. */
export const MOST_MEGABYTES = 1_300
const LOOK_EVERY_MS = 20

export interface Watched {
  readonly read: Transcription
  readonly seconds: number
  /** Null where the system has no /proc. */
  readonly megabytes: number | null
}

export interface WatchedReader {
  read(name: string, bytes: Uint8Array): Promise<Watched>
  close(): Promise<void>
}

export function openWatchedReader(): WatchedReader {
  const pool: Pool = openPool(`${packageRoot()}/dist/worker.js`, LIMITS)
  const extractor: Extractor = openExtractor({ pool, cache: null })
  return {
    async read(name, bytes) {
      let highest = 0
      const look = async (): Promise<void> => {
        for (const child of await childrenOf(process.pid))
          highest = Math.max(highest, await peakMegabytes(child))
      }
      for (const child of await childrenOf(process.pid)) await forgetPeak(child)
      const watch = setInterval(look, LOOK_EVERY_MS)
      const began = performance.now()
      const read = await extractor.read({ name, bytes })
      const seconds = (performance.now() - began) / 1000
      clearInterval(watch)
      await look()
      return { read, seconds, megabytes: highest === 0 ? null : highest }
    },
    close: () => pool.close(),
  }
}

/** The child processes of a process that are the pool's: they run its script. */
export async function childrenOf(parent: number): Promise<number[]> {
  const found = await Promise.all(
    (await childIds(parent)).map(async (id) => {
      const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')
      return command.includes('worker.js') ? [id] : []
    }),
  )
  return found.flat()
}

/** Source: proc(5), task/[tid]/children: a list the kernel keeps, so that not every process of the machine is looked at. */
async function childIds(parent: number): Promise<number[]> {
  const tasks = await readdir(`/proc/${parent}/task`).catch(() => [])
  const lists = await Promise.all(
    tasks.map((task) => readFile(`/proc/${parent}/task/${task}/children`, 'utf8').catch(() => '')),
  )
  return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number))
}

async function peakMegabytes(id: number): Promise<number> {
  const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '')
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1_000
}

/** Source: proc(5), clear_refs: 5 sets the peak back to what is held now. */
async function forgetPeak(id: number): Promise<void> {
  await writeFile(`/proc/${id}/clear_refs`, '5').catch(() => undefined)
}
