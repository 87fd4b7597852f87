/**
 * LibreOffice as a converter of one document at a time: a private profile without macros, links or network, time and
 * memory watched from outside; whatever happens, all it started is killed and its folder removed.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readBytes, remove } from './files.ts'
import { officeEnvironment, officeSettings } from './office-profile.ts'
import { residentBytesOfGroup } from './resident-memory.ts'

/** How a conversion ended; `absent`: there is no LibreOffice, `off`: it may not be used. */
export type OfficeEnd =
  | { readonly ended: 'done'; readonly docx: Uint8Array }
  | { readonly ended: 'absent' | 'off' }
  | { readonly ended: 'cancelled' }
  | { readonly ended: 'timeout'; readonly afterMs: number }
  | { readonly ended: 'out-of-memory'; readonly residentBytes: number }
  | { readonly ended: 'failed'; readonly message: string }

/** Forms of a `.doc`: Word 97 to 2003, or Word 6 and 95. */
export type WordForm = 'word-97' | 'word-95'

export interface OfficeLimits {
  readonly taskMs: number
  readonly residentBytes: number
}

export interface Office {
  /** "7.4.7.2"; null where it is absent, off, or does not say. Asked once. */
  version(): Promise<string | null>
  /**
   * Turns a document of Word into DOCX, read as the form named and no other: a file that is something else fails. Never
   * rejects for what the document or the program does.
   */
  toDocx(bytes: Uint8Array, form: WordForm): Promise<OfficeEnd>
  /** Kills what runs; conversions under way and waiting end as `cancelled`. */
  close(): Promise<void>
}

/**
 * Opens the door to LibreOffice; nothing is started before it is asked for. `program`: the path of `soffice`, `off`, or
 * null to look for it in PATH and where its installers put it.
 */
export function openOffice(program: string | null, limits: OfficeLimits): Office {
  const closing = new AbortController()
  let last: Promise<unknown> = Promise.resolve()
  let known: Promise<string | null> | null = null
  const finding = program === null ? findOffice() : Promise.resolve(program)
  const inTurn = (task: Task): Promise<OfficeEnd | string> => {
    const run = last.then(() => runTask(finding, task, limits, closing.signal))
    last = run
    return run
  }
  return {
    version() {
      known ??= inTurn(ASK_VERSION).then((answer) =>
        typeof answer === 'string' ? (/\d+(?:\.\d+)+/.exec(answer)?.[0] ?? null) : null,
      )
      return known
    },
    async toDocx(bytes, form) {
      const end = await inTurn({ bytes, args: (folder) => convertInto(folder, form) })
      return typeof end === 'string' ? { ended: 'failed', message: 'it found no document in the file' } : end
    },
    async close() {
      closing.abort()
      await last
    },
  }
}

/** What one start of the program is for: bytes to convert, or null for its version. */
interface Task {
  readonly bytes: Uint8Array | null
  readonly args: (folder: string) => readonly string[]
}

const ASK_VERSION: Task = { bytes: null, args: () => ['--version'] }
const RECEIVED = 'received.doc'
const CONVERTED = 'received.docx'

/** LibreOffice's names of the forms. */
const FILTERS: Readonly<Record<WordForm, string>> = { 'word-97': 'MS Word 97', 'word-95': 'MS Word 95' }

function convertInto(folder: string, form: WordForm): readonly string[] {
  const read = `--infilter=${FILTERS[form]}`
  return [read, '--convert-to', 'docx:MS Word 2007 XML', '--outdir', folder, join(folder, RECEIVED)]
}

const MAC_PROGRAM = '/Applications/LibreOffice.app/Contents/MacOS/soffice'

async function findOffice(): Promise<string | null> {
  const inPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  for (const path of [...inPath.map((folder) => join(folder, 'soffice')), MAC_PROGRAM])
    if (await mayRun(path)) return path
  return null
}

/** Folders of the path may be closed to this user, or be none: what cannot be run from there is passed over. */
async function mayRun(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    async () => (await stat(path)).isFile(),
    () => false,
  )
}

async function runTask(
  finding: Promise<string | null>,
  task: Task,
  limits: OfficeLimits,
  signal: AbortSignal,
): Promise<OfficeEnd | string> {
  const program = await finding
  if (program === 'off') return { ended: 'off' }
  if (program === null) return { ended: 'absent' }
  if (signal.aborted) return { ended: 'cancelled' }
  const folder = join(tmpdir(), `rapporteur-office-${randomBytes(6).toString('hex')}`)
  return watch(start(program, folder, task), folder, limits, signal)
}

/**
 * Runs beside the program: makes its folder and files, starts it as a group of its own, says which and how it ended, and
 * when its input closes (the parent asks for it, or was killed) kills the group and removes the folder.
 */
const SUPERVISOR = `
const { spawn } = require('node:child_process')
const { mkdirSync, rmSync, writeFileSync } = require('node:fs')
const { dirname, join } = require('node:path')
let office = null
let folder = null
const tell = (word) => process.connected && process.send(word)
process.on('disconnect', () => {
  if (office?.pid !== undefined) try { process.kill(-office.pid, 'SIGKILL') } catch {}
  setTimeout(() => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    process.exit(0)
  }, 50)
})
process.once('message', (job) => {
  mkdirSync(job.folder, { mode: 0o700 })
  folder = job.folder
  for (const [name, content] of job.files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  const [program, ...args] = job.command
  office = spawn(program, args, { cwd: folder, env: job.env, detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
  let said = ''
  office.stdout.on('data', (chunk) => { said = (said + chunk).slice(0, 2000) })
  office.on('error', (fault) => tell({ ended: fault.message }))
  office.on('close', (code, signal) => tell({ ended: signal ?? code, said }))
  tell({ group: office.pid })
})
`

/** Puts the program where it has no network, and where all it started dies with it. */
const APART = [
  'unshare',
  '--user',
  '--map-root-user',
  '--net',
  '--pid',
  '--fork',
  '--kill-child',
  '--',
] as const

let canStandApart: boolean | null = null

/** Only where the system lets its users do so; elsewhere settings and proxies keep it off the network. */
function apart(): readonly string[] {
  canStandApart ??=
    process.platform === 'linux' &&
    spawnSync(APART[0], [...APART.slice(1), 'true'], { timeout: 10_000 }).status === 0
  return canStandApart ? APART : []
}

function start(program: string, folder: string, { bytes, args }: Task): ChildProcess {
  const profile = pathToFileURL(join(folder, 'profile')).href
  const own = ['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nofirststartwizard']
  const supervisor = spawn(process.execPath, ['-e', SUPERVISOR], {
    detached: true,
    env: officeEnvironment(tmpdir()),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  supervisor.send({
    folder,
    files: [
      ['profile/user/registrymodifications.xcu', officeSettings()],
      ...(bytes === null ? [] : [[RECEIVED, bytes]]),
    ],
    command: [...apart(), program, `-env:UserInstallation=${profile}`, ...own, ...args(folder)],
    env: officeEnvironment(folder),
  })
  return supervisor
}

const WATCH_EVERY_MS = 200

interface Word {
  readonly group?: number
  readonly ended?: string | number
  readonly said?: string
}

/** Waits for the program under the limits; gives the document, what the program printed where there is none, or the end. */
async function watch(
  supervisor: ChildProcess,
  folder: string,
  limits: OfficeLimits,
  signal: AbortSignal,
): Promise<OfficeEnd | string> {
  const gone = new Promise<void>((resolve) => supervisor.once('exit', () => resolve()))
  const end = await ending(supervisor, limits, signal)
  const docx = end.ended === 'done' ? await readBytes(join(folder, CONVERTED)) : null
  if (supervisor.connected) supervisor.disconnect()
  await gone
  await remove(folder)
  if (end.ended !== 'done') return end
  return docx === null ? end.said : { ended: 'done', docx }
}

type Ending = Exclude<OfficeEnd, { ended: 'done' }> | { readonly ended: 'done'; readonly said: string }

function ending(supervisor: ChildProcess, limits: OfficeLimits, signal: AbortSignal): Promise<Ending> {
  return new Promise((resolve) => {
    let group: number | null = null
    const finish = (end: Ending): void => {
      clearTimeout(timer)
      clearInterval(watching)
      signal.removeEventListener('abort', cancel)
      resolve(end)
    }
    const cancel = (): void => finish({ ended: 'cancelled' })
    const timer = setTimeout(() => finish({ ended: 'timeout', afterMs: limits.taskMs }), limits.taskMs)
    const watching = setInterval(() => {
      const residentBytes = group === null ? 0 : residentBytesOfGroup(group)
      if (residentBytes > limits.residentBytes) finish({ ended: 'out-of-memory', residentBytes })
    }, WATCH_EVERY_MS)
    signal.addEventListener('abort', cancel, { once: true })
    supervisor.on('message', (word: Word) => {
      group = word.group ?? group
      if (word.ended === 0) finish({ ended: 'done', said: word.said ?? '' })
      else if (word.ended !== undefined) finish({ ended: 'failed', message: `it ended with ${word.ended}` })
    })
    supervisor.on('error', (fault) => finish({ ended: 'failed', message: fault.message }))
    supervisor.on('exit', () => finish({ ended: 'failed', message: 'it was ended from outside' }))
  })
}
