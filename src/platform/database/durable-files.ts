/** The files of the embedded database, so that what it was told is written is written: PGlite's own never calls fsync. */
import { closeSync, fdatasyncSync, fsyncSync, openSync, readdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { LOG_UNWRITABLE } from './embedded-protocol.ts'

type Options = Parameters<NodeFS['init']>[1]
type Module = Parameters<Extract<NonNullable<Options['preRun']>, readonly unknown[]>[number]>[0]

/** A node of the file system inside the engine; only what is needed to learn its path outside. */
interface FileNode {
  readonly name: string
  readonly parent: FileNode
}
interface OpenFile {
  readonly nfd: number
  readonly node: FileNode
}
/** What the engine's file system does with nodes; each of these changes a folder. */
interface NodeOperations {
  mknod(parent: FileNode, name: string, mode: number, device: unknown): FileNode
  rename(node: FileNode & { name: string }, folder: FileNode, name: string): void
  unlink(parent: FileNode, name: string): void
  rmdir(parent: FileNode, name: string): void
}
interface NodeFiles {
  realPath(node: FileNode): string
  tryFSOperation<T>(operation: () => T): T
  readonly node_ops: NodeOperations
  readonly stream_ops: {
    fsync?: (file: OpenFile) => number
    write(file: OpenFile, bytes: Uint8Array, from: number, length: number, at: number): number
  }
}

/** Options with which the engine must be started: without `-F` (no fsync), and with the one way to flush that reaches us. */
export const DURABLE_START = [
  '--single',
  '-O',
  '-j',
  ...[
    'search_path=public',
    'exit_on_error=false',
    'log_checkpoints=false',
    'max_worker_processes=0',
    'max_parallel_workers=0',
    'max_parallel_workers_per_gather=0',
    'max_parallel_maintenance_workers=0',
    'io_method=sync',
    'fsync=on',
    'full_page_writes=on',
    'synchronous_commit=on',
    'wal_sync_method=fsync',
    'shared_buffers=16MB',
  ].flatMap((setting) => ['-c', setting]),
]

/**
 * The engine's files in a folder on the disk. A flush of the engine is an fsync of the system, and a name that was made,
 * changed or removed is flushed with its folder. Source: measured, docs/decisions/2026-11-22-embedded-database.md.
 */
export class DurableFiles extends NodeFS {
  override async init(...[engine, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const made = await super.init(engine, options)
    const before = made.emscriptenOpts.preRun
    const steps = Array.isArray(before) ? before : before === undefined ? [] : [before]
    return { emscriptenOpts: { ...made.emscriptenOpts, preRun: [...steps, makeDurable] } }
  }
}

function makeDurable(module: Module): void {
  // The engine's types describe a file system in general; this one is its Node file system, which has these members.
  const files: NodeFiles = nodeFilesOf(module)
  const { write } = files.stream_ops
  files.stream_ops.write = (file, ...what) => orEnd(files, file, () => write(file, ...what))
  files.stream_ops.fsync = (file) => {
    orEnd(files, file, () => files.tryFSOperation(() => flushFile(file.nfd, isLog(files, file))))
    return 0
  }
  const { mknod, unlink, rmdir } = files.node_ops
  files.node_ops.mknod = (parent, name, mode, device) => {
    const node = mknod(parent, name, mode, device)
    files.tryFSOperation(() => flushFolder(files.realPath(parent)))
    return node
  }
  files.node_ops.unlink = (parent, name) => {
    unlink(parent, name)
    files.tryFSOperation(() => flushFolder(files.realPath(parent)))
  }
  files.node_ops.rmdir = (parent, name) => {
    rmdir(parent, name)
    files.tryFSOperation(() => flushFolder(files.realPath(parent)))
  }
  files.node_ops.rename = (node, folder, name) => {
    const from = files.realPath(node)
    const to = join(files.realPath(folder), name)
    files.tryFSOperation(() => {
      renameSync(from, to)
      flushFolder(dirname(to))
      if (dirname(from) !== dirname(to)) flushFolder(dirname(from))
    })
    node.name = name
  }
}

/**
 * Ends the thread where the engine's own log cannot be written. A server panics then, and ends; this engine would spin for
 * ever. What was acknowledged stands: it is flushed already.
 */
function orEnd<Result>(files: NodeFiles, { node }: OpenFile, work: () => Result): Result {
  try {
    return work()
  } catch (fault) {
    if (isLog(files, { node })) process.exit(LOG_UNWRITABLE)
    throw fault
  }
}

function isLog(files: NodeFiles, { node }: Pick<OpenFile, 'node'>): boolean {
  return files.realPath(node).includes('/pg_wal/')
}

/**
 * Flushes a file. Of the log its bytes and its length (fdatasync), as a server does on Linux (`wal_sync_method`): its segments
 * have their whole length from the beginning, so that a commit need not wait for the time of change as well.
 */
function flushFile(handle: number, isOfLog: boolean): void {
  if (isOfLog) fdatasyncSync(handle)
  else fsyncSync(handle)
}

function nodeFilesOf(module: Module): NodeFiles {
  const { filesystems } = module.FS
  return filesystems.NODEFS as typeof filesystems.NODEFS & NodeFiles
}

/** Flushes a folder's list of names. */
export function flushFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Flushes every file and folder below, once after a database was made: making it is done without flushing. */
export function flushTree(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() && !entry.isDirectory()) continue
    flushFolder(join(entry.parentPath, entry.name))
  }
  flushFolder(folder)
}
