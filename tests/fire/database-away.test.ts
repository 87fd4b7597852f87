/** The whole server while its database is away: whoever asks is told to ask again, nothing fails, and all is well when it is back. */
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { makeTemporaryFolder, remove } from '../../src/platform/files.ts'
import { openLog } from '../../src/platform/log.ts'
import { readSettings } from '../../src/platform/settings.ts'
import { openServer, type Server } from '../../src/server.ts'
import { ownServer, serverPrograms } from './own-server.ts'

const programs = serverPrograms()
if (programs === null)
  console.warn('skipped: a server whose database is away, because no PostgreSQL server is installed')
/** How long the database is away: a minute in `npm run fire`. */
const AWAY_MS = process.env.FIRE_LONG === undefined ? 1_500 : 60_000
const silent = (): void => undefined
const MOST_MS = 200_000

async function served(store: string, folder: string, logged: string[]): Promise<Server> {
  const { settings, secrets, providers } = readSettings({
    environment: {},
    file: null,
    secretFile: () => null,
  })
  return openServer({
    settings: { ...settings, 'server.port': 0, 'limits.perAddress': 10_000, 'limits.perPerson': 10_000 },
    ...{ secrets, providers, version: '0', elseAny: false },
    record: { store, blobs: `${folder}/blobs`, keyFile: `${folder}/key.pem`, notice: silent },
    config: { cacheFolder: `${folder}/cache`, processCount: 1, officeProgram: 'off' },
    log: openLog('error', { write: (line: string) => void logged.push(line) }),
  })
}

/** Makes the first administrator by the one-time link; gives the cookies of the session. */
async function signedIn({ firstLink, url }: Server): Promise<string> {
  const answer = await fetch(firstLink ?? '', {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url },
    body: new URLSearchParams({ name: 'Ada', email: 'ada@office.example', office: 'Office' }),
  })
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.slice(0, cookie.indexOf(';')))
    .join('; ')
}

it.runIf(programs !== null)(
  'while the database is away, requests are told to come again, and the server is not ready',
  async () => {
    const folder = await makeTemporaryFolder('database-away')
    const database = await ownServer(programs ?? '')
    const logged: string[] = []
    const server = await served(database.url, folder, logged)
    const cookie = await signedIn(server)
    const ask = async (path: string, init: RequestInit = {}): Promise<string> => {
      const headers = { cookie, origin: server.url, ...init.headers }
      const answer = await fetch(`${server.url}${path}`, { ...init, headers, redirect: 'manual' })
      await answer.text()
      return `${answer.status} ${answer.headers.get('retry-after') ?? '-'}`
    }
    const form = { method: 'POST', body: new URLSearchParams({ email: 'ada@office.example' }) }
    const sent = {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'k'.repeat(32) },
    }
    const all = async (): Promise<Record<string, string>> => ({
      me: await ask('/api/v1/me'),
      jobs: await ask('/api/v1/jobs'),
      nobody: await ask('/api/v1/calls', { headers: { cookie: '' } }),
      intake: await ask('/api/v1/intakes', sent),
      account: await ask('/sign-in/account'),
      code: await ask('/sign-in/code', form),
      ready: await ask('/health/ready'),
      live: await ask('/health/live'),
    })
    const before = await all()
    expect(before).toMatchObject({
      me: '200 -',
      jobs: '200 -',
      account: '200 -',
      ready: '200 -',
      live: '200 -',
    })
    database.kill('all')
    const from = performance.now()
    do {
      const away = '503 5'
      expect(await all()).toEqual({
        ...{ me: away, jobs: away, nobody: away, intake: away, account: away, code: away },
        ...{ ready: away, live: '200 -' },
      })
      await pause(200)
    } while (performance.now() - from < AWAY_MS)
    await database.up()
    await expect.poll(() => ask('/health/ready'), { timeout: 20_000 }).toBe('200 -')
    expect(await all()).toEqual(before)
    expect(logged.filter((line) => line.includes('request failed'))).toEqual([])
    await server.stop()
    await database.remove()
    await remove(folder)
  },
  MOST_MS,
)
