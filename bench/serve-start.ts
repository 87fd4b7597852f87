/** `rapporteur serve` over an existing store, as whoever runs it starts it: until it says that it is ready, and its memory at rest. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '../src/platform/files.ts'

const REST_MS = 30_000
const READY_WITHIN_MS = 120_000
const ASK_EVERY_MS = 5

export interface ServeStart {
  /** From the start of the process until /health/ready answers. */
  readonly readyMs: number
  /** Resident, half a minute later; null where the system does not tell. */
  readonly restBytes: number | null
}

export async function serveStart(url: string): Promise<ServeStart> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-serve-'))
  const places = { RAPPORTEUR_BLOBS: `${folder}/blobs`, RAPPORTEUR_KEY_FILE: `${folder}/office-key.pem` }
  const from = performance.now()
  const server = spawn(
    process.execPath,
    [`${packageRoot()}/dist/rapporteur.js`, 'serve', '--store', url, '--port', String(port)],
    {
      env: { ...process.env, ...(url.startsWith('postgres') ? places : {}), RAPPORTEUR_LOG: 'error' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  try {
    while (!(await isReady(port))) {
      if (server.exitCode !== null || performance.now() - from > READY_WITHIN_MS)
        throw new Error(`the server over ${url} did not become ready`)
      await pause(ASK_EVERY_MS)
    }
    const readyMs = performance.now() - from
    await pause(REST_MS)
    return { readyMs, restBytes: residentOf(server.pid ?? 0) }
  } finally {
    const ended = server.exitCode === null ? once(server, 'exit') : null
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}

function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  )
}

function residentOf(pid: number): number | null {
  if (process.platform !== 'linux') return null
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return kilobytes === undefined ? null : Number(kilobytes) * 1024
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
