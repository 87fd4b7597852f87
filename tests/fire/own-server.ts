/** A PostgreSQL server of a test's own, which may be killed: a new folder, a free port, never as root. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

const PROGRAMS = '/usr/lib/postgresql'
const READY_WITHIN_MS = 60_000

export interface OwnServer {
  readonly url: string
  /** Kills one process of it, or all of it, with no warning. */
  kill(what: 'backend' | 'all'): void
  /** Starts it again where it is down, and waits until it answers. */
  up(): Promise<void>
  remove(): Promise<void>
}

/** The newest programs installed; null where there are none. */
export function serverPrograms(): string | null {
  if (!existsSync(PROGRAMS)) return null
  const [newest] = readdirSync(PROGRAMS).sort((one, other) => Number(other) - Number(one))
  return newest === undefined ? null : join(PROGRAMS, newest, 'bin')
}

/** Makes and starts one. */
export async function ownServer(programs: string): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-server-'))
  chmodSync(folder, 0o700)
  const user = userOf()
  if (user !== null) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const as = user ?? {}
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'fire', '-A', 'trust', '--encoding=UTF8', '--locale=C.UTF-8'],
    { ...as, cwd: folder, stdio: 'pipe' },
  )
  const port = await freePort()
  const url = `postgres://fire@127.0.0.1:${port}/postgres`
  let server: ChildProcess | null = null
  const up = async (): Promise<void> => {
    const until = Date.now() + READY_WITHIN_MS
    while (!(await answers(url))) {
      if (Date.now() > until) throw new Error('the server does not come up')
      if (server === null || server.exitCode !== null || server.signalCode !== null)
        server = spawn(
          join(programs, 'postgres'),
          ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1'],
          { ...as, cwd: folder, stdio: 'ignore' },
        )
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  await up()
  const main = (): number => server?.pid ?? 0
  return {
    url,
    up,
    kill(what) {
      const children = childrenOf(main())
      if (what === 'all') for (const pid of [main(), ...children]) signal(pid)
      else signal(children[Math.floor(Math.random() * children.length)] ?? main())
    },
    async remove() {
      for (const pid of [main(), ...childrenOf(main())]) signal(pid)
      await new Promise((resolve) => setTimeout(resolve, 100))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The server refuses to run as root; Debian makes a user for it. */
function userOf(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const id = (which: string): number => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const listening = createServer().listen(0, '127.0.0.1', () => {
      const address = listening.address()
      listening.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    await client.end()
    return true
  } catch {
    return false
  }
}

function childrenOf(pid: number): number[] {
  const path = `/proc/${pid}/task/${pid}/children`
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split(' ').filter(Boolean).map(Number) : []
}

function signal(pid: number): void {
  try {
    if (pid > 1) process.kill(pid, 'SIGKILL')
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ESRCH') throw fault
  }
}
