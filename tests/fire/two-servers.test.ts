/** Two processes of one office on one PostgreSQL server count together: requests, and tries to sign in. */
import { type ChildProcess, spawn } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeTemporaryFolder, packageRoot, remove } from '../../src/platform/files.ts'
import { type OpenedStore, STORE_KINDS } from '../stores.ts'

const kind = STORE_KINDS.find((each) => each.kind === 'server')
const PER_ADDRESS = 40

describe.runIf(kind !== undefined)('two servers on one database', { timeout: 120_000 }, () => {
  let opened: OpenedStore
  let folder: string
  const children: ChildProcess[] = []
  let urls: readonly string[] = []

  beforeAll(async () => {
    if (kind === undefined) return
    opened = await kind.open()
    folder = await makeTemporaryFolder('two-servers')
    // At once, with nothing made yet: both take the office's key and the secret of whichever came first.
    urls = await Promise.all([start(), start()])
  }, 120_000)
  afterAll(async () => {
    const running = children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)
    const ended = running.map((child) => new Promise((resolve) => child.on('close', resolve)))
    for (const child of running) child.kill('SIGTERM')
    await Promise.all(ended)
    await opened.store.close()
    await opened.remove()
    await remove(folder)
  }, 60_000)

  /** Starts a server; gives where it is. */
  function start(): Promise<string> {
    const child = spawn(
      process.execPath,
      [`${packageRoot()}/dist/rapporteur.js`, 'serve', '--port', '0', '--json'],
      {
        env: {
          ...process.env,
          DATABASE_URL: opened.url,
          RAPPORTEUR_BLOBS: `${folder}/blobs`,
          RAPPORTEUR_KEY_FILE: `${folder}/key.pem`,
          RAPPORTEUR_PER_ADDRESS: String(PER_ADDRESS),
          RAPPORTEUR_LOG: 'error',
          RAPPORTEUR_WORK_IN_SERVER: 'no',
          RAPPORTEUR_CACHE: `${folder}/cache-${children.length}`,
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    children.push(child)
    return new Promise((resolve, reject) => {
      let out = ''
      child.on('close', (status) => reject(new Error(`a server ended with ${status}`)))
      child.stdout?.on('data', (chunk: Buffer) => {
        out += chunk.toString('utf8')
        const url = /"url":"([^"]+)"/.exec(out)?.[1]
        if (url !== undefined) resolve(url)
      })
    })
  }

  /** Sends the same to each in turn; gives the statuses. */
  async function inTurn(times: number, send: (url: string) => Promise<Response>): Promise<number[]> {
    const statuses: number[] = []
    for (let time = 0; time < times; time++) statuses.push((await send(urls[time % 2] ?? '')).status)
    return statuses
  }

  it('counts tries to sign in together, and requests of one address', async () => {
    const body = 'email=somebody%40xaa.example'
    const asked = await inTurn(7, (url) =>
      fetch(`${url}/sign-in/code`, {
        method: 'POST',
        body,
        headers: { origin: url, 'content-type': 'application/x-www-form-urlencoded' },
      }),
    )
    expect(asked).toEqual([200, 200, 200, 200, 200, 429, 429])
    const read = await inTurn(2 * PER_ADDRESS + 2, (url) => fetch(`${url}/api/v1/me`))
    // A minute may end on the way: at most two minutes' requests are answered, and less than both alone would.
    const answered = read.filter((status) => status === 200).length
    expect(new Set(read)).toEqual(new Set([200, 429]))
    expect(answered).toBeLessThan(2 * PER_ADDRESS)
    const [first = 0, second = 0] = [0, 1].map(
      (which) => read.filter((status, at) => at % 2 === which && status === 200).length,
    )
    expect(Math.abs(first - second)).toBeLessThanOrEqual(1)
  })
})
