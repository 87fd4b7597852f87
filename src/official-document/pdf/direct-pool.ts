/** Compiles in this process, for tests and for whoever needs no protection: the shape of a pool without its children. */
import type { Pool, TaskEnd } from '#platform/pool'
import { compileTypst, type TypstJob } from './compile-typst.ts'

/** Runs the task `compile-typst` here; any other task fails. */
export const directPool: Pick<Pool, 'run'> = {
  async run<Output>(task: string, input: unknown): Promise<TaskEnd<Output>> {
    if (task !== 'compile-typst') return { ended: 'failed', message: `no task ${task}` }
    return { ended: 'done', output: (await compileTypst(input as TypstJob)) as Output }
  },
}
