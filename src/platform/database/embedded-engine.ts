/** The embedded database as the rest of the process sees it: statements go to its thread one by one. */
import { Worker } from 'node:worker_threads'
import {
  type EmbeddedAnswer,
  type EmbeddedFault,
  type EmbeddedReady,
  type EmbeddedRequest,
  LOG_UNWRITABLE,
} from './embedded-protocol.ts'

/** What a statement gave. */
export interface EmbeddedResult {
  readonly rows: readonly Record<string, unknown>[]
  readonly affected: number | null
}

export interface EmbeddedEngine {
  /** True where the folder held no database before. */
  readonly isNew: boolean
  query(sql: string, parameters: readonly unknown[]): Promise<EmbeddedResult>
  /** Ends the engine and its thread; nothing may be asked afterwards. */
  close(): Promise<void>
}

/** An error of the database itself, in the shape node-postgres gives it. */
export class DatabaseError extends Error {
  override name = 'DatabaseError'
  readonly code: string | null
  readonly detail: string | null
  readonly constraint: string | null
  readonly table: string | null

  constructor({ message, code, detail, constraint, table }: EmbeddedFault) {
    super(message)
    this.code = code
    this.detail = detail
    this.constraint = constraint
    this.table = table
  }
}

interface Waiting {
  readonly settle: (answer: EmbeddedAnswer) => void
  readonly fail: (fault: Error) => void
}

/** Starts the engine in a thread of its own. Throws where the folder cannot be opened, with the engine's words. */
export async function startEmbedded(script: string, folder: string): Promise<EmbeddedEngine> {
  const worker = new Worker(script, { workerData: { folder } })
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let ended: Error | null = null
  const end = (why: Error): void => {
    ended ??= why
    for (const { fail } of waiting.values()) fail(why)
    waiting.clear()
  }
  const isNew = await opened(worker)
  worker.on('message', (answer: EmbeddedAnswer) => {
    waiting.get(answer.id)?.settle(answer)
    waiting.delete(answer.id)
  })
  worker.on('error', (fault) => end(fault instanceof Error ? fault : new Error(String(fault))))
  worker.on('exit', (code) => end(new Error(whyEnded(code))))
  const send = (make: (id: number) => EmbeddedRequest): Promise<EmbeddedAnswer> =>
    new Promise((settle, fail) => {
      if (ended !== null) return fail(ended)
      asked += 1
      waiting.set(asked, { settle, fail })
      worker.postMessage(make(asked))
    })
  return {
    isNew,
    async query(sql, parameters) {
      const answer = await send((id) => ({ id, ask: 'query', sql, parameters }))
      if ('fault' in answer) throw new DatabaseError(answer.fault)
      return answer
    },
    async close() {
      if (ended !== null) return
      const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
      await send((id) => ({ id, ask: 'close' }))
      await gone
    },
  }
}

function whyEnded(code: number): string {
  return code === LOG_UNWRITABLE
    ? 'the embedded database ended: its disk is full, or cannot be written. Make room and start again; nothing acknowledged is lost'
    : `the embedded database ended (code ${code})`
}

function opened(worker: Worker): Promise<boolean> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (first: EmbeddedReady) => {
      worker.off('error', reject)
      if (first.ready) resolve(first.isNew)
      else reject(new Error(first.why))
    })
  })
}
