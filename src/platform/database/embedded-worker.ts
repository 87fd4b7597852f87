/** The thread in which the embedded database runs: a long query there does not stop the rest of the process. */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { COLUMN_VALUES, PARAMETER_VALUES } from './column-values.ts'
import { DURABLE_START, DurableFiles, flushFolder, flushTree } from './durable-files.ts'
import type {
  EmbeddedAnswer,
  EmbeddedFault,
  EmbeddedReady,
  EmbeddedRequest,
  EmbeddedStart,
} from './embedded-protocol.ts'
import { Statements } from './embedded-statements.ts'

const port = parentPort
if (port !== null) void serve((message) => port.postMessage(message))

async function serve(say: (message: EmbeddedReady | EmbeddedAnswer) => void): Promise<void> {
  const { folder } = workerData as EmbeddedStart
  try {
    const isNew = !existsSync(join(folder, 'PG_VERSION'))
    if (isNew) await makeDatabase(folder)
    const statements = new Statements(await openEngine(folder))
    port?.on('message', (request: EmbeddedRequest) => void answer(statements, request).then(say))
    say({ ready: true, isNew })
  } catch (fault) {
    say({ ready: false, why: fault instanceof Error ? fault.message : String(fault) })
    port?.close()
  }
}

function openEngine(folder: string): Promise<PGlite> {
  return PGlite.create({
    fs: new DurableFiles(folder),
    startParams: DURABLE_START,
    parsers: { ...COLUMN_VALUES },
    serializers: { ...PARAMETER_VALUES },
  })
}

/** An empty database as the build made it beside this script, so that a new record need not wait seconds for one. */
const EMPTY = fileURLToPath(new URL('empty-database', import.meta.url))

/** Makes an empty database beside its place, flushes all of it once, and puts it there in one step. */
async function makeDatabase(folder: string): Promise<void> {
  const making = `${folder}.making`
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true, mode: 0o700 })
  if (existsSync(EMPTY)) cpSync(EMPTY, making, { recursive: true })
  else await (await PGlite.create({ fs: new NodeFS(making) })).close()
  flushTree(making)
  renameSync(making, folder)
  flushFolder(dirname(folder))
}

async function answer(statements: Statements, request: EmbeddedRequest): Promise<EmbeddedAnswer> {
  const { id } = request
  try {
    if (request.ask === 'close') {
      await statements.engine.close()
      setImmediate(() => port?.close())
      return { id, rows: [], affected: null }
    }
    return { id, ...(await statements.run(request.sql, request.parameters)) }
  } catch (fault) {
    return { id, fault: asFault(fault) }
  }
}

function asFault(fault: unknown): EmbeddedFault {
  const report: Readonly<Record<string, unknown>> =
    typeof fault === 'object' && fault !== null ? { ...fault } : {}
  const text = (name: string): string | null => {
    const value = report[name]
    return typeof value === 'string' ? value : null
  }
  return {
    message: fault instanceof Error ? fault.message : String(fault),
    code: text('code'),
    detail: text('detail'),
    constraint: text('constraint'),
    table: text('table'),
  }
}
