/** The server: record, people, jobs, house and interface put together, listening; and all of it closed in good order. */
import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import {
  hasAdministrator,
  makeFirstLink,
  OPERATOR,
  openSignIn,
  type PeopleRefusal,
  type SignIn,
} from '#people'
import { assert } from '#platform/assert'
import type { Config } from '#platform/config'
import { makePrivateFolder, packageRoot, readText, remove, writeWhole } from '#platform/files'
import { type Listening, listen } from '#platform/http'
import { type JobNotice, type Jobs, openJobs } from '#platform/jobs'
import type { Log } from '#platform/log'
import { mailServer, type Outbox, openOutbox } from '#platform/mail'
import { type Metrics, openMetrics } from '#platform/metrics'
import { newSecretAt, secretAt } from '#platform/own-secret'
import {
  discoveryOf,
  type ProviderSetting,
  type Secret,
  type Secrets,
  type Settings,
} from '#platform/settings'
import { openRegistry, type Registry, type RegistryOptions } from '#registry'
import type { Language } from '#un'
import { Interface } from './api/core/interface.ts'
import { refusalOf } from './api/core/outcome.ts'
import { problemOf } from './api/core/problem.ts'
import { ServerStops } from './api/core/reply.ts'
import { ApiStore } from './api/core/store.ts'
import { hasToken } from './api/health/http.ts'
import { servePages } from './api/pages/serve-pages.ts'
import { serveRooms } from './api/serve-rooms.ts'
import { type House, openHouse } from './open-house.ts'
import { startTending } from './tending.ts'
import { QUEUES } from './worker/queues.ts'
import { startWork } from './worker/start-work.ts'
import { startRecordWork } from './worker/tend-jobs.ts'

/** What a server is started with. */
export interface ServerOptions {
  readonly settings: Settings
  readonly secrets: Secrets
  readonly providers: readonly ProviderSetting[]
  /** Where the record is, and the record itself where it is open already: it is then the server's to close. */
  readonly record: RegistryOptions
  readonly registry?: Registry
  readonly config: Config
  readonly version: string
  /** Take any free port where the settings' one is taken. */
  readonly elseAny: boolean
  readonly log: Log
}

/** A server that runs. */
export interface Server {
  readonly url: string
  /** The one-time link of the first administrator; null where there is an administrator. Good for a day. */
  readonly firstLink: string | null
  readonly registry: Registry
  /** Takes no more, lets requests and jobs finish within the settings' limit, gives back the rest, closes. */
  stop(): Promise<void>
}

/** The files by which the command line of the folder's owner finds the server and is known to it. */
export const SERVER_FILE = 'server.json'
export const TOKEN_FILE = 'server-token'

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/

/**
 * Opens a record and serves it. Throws what opening the record throws (`FolderHeld`, `RegistryRefusal`), and the system's
 * error where the port cannot be had.
 */
export async function openServer(options: ServerOptions): Promise<Server> {
  const { settings, log } = options
  const registry = options.registry ?? (await openRegistry(options.record))
  const stopping = new AbortController()
  let at: Interface | null = null
  const listening = await listenOrClose(registry, {
    host: settings['server.host'],
    port: settings['server.port'],
    elseAny: options.elseAny,
    arriveSeconds: settings['limits.uploadSeconds'],
    answer: (request, caller) => at?.answer(request, caller) ?? new Response(null, { status: 503 }),
  })
  const url = settings['server.origin'] ?? `http://localhost:${listening.port}`
  const parts = await openParts(options, registry, url, stopping.signal)
  const firstLink = (await hasAdministrator(registry.book)) ? null : await makeFirstLink(registry.book, url)
  // Last of all that is written: whoever finds the server finds nothing of its start still under way.
  parts.local.token = await writeServerFile(registry, url, hereOf(listening))
  // From here on requests are answered: whoever finds the folder's server has its token already.
  at = parts.at
  const tending = startTending({ ...parts, registry, log })
  log.info('listening', { url, store: registry.book.store.kind, version: options.version })
  const stop = async (): Promise<void> => {
    await tending.stop()
    return stopAll({ listening, stopping, parts, registry, settings, log })
  }
  return { url, firstLink, registry, stop }
}

async function listenOrClose(registry: Registry, options: Parameters<typeof listen>[0]): Promise<Listening> {
  try {
    return await listen(options)
  } catch (fault) {
    await registry.close()
    throw fault
  }
}

interface Parts {
  readonly at: Interface
  readonly jobs: Jobs
  readonly house: House
  readonly outbox: Outbox
  readonly signIn: SignIn
  readonly table: ApiStore
  /** The token of the folder's owner, once the server file is written. */
  readonly local: { token: Secret | null }
}

async function openParts(
  options: ServerOptions,
  registry: Registry,
  baseUrl: string,
  stopping: AbortSignal,
): Promise<Parts> {
  const { settings, secrets, config, log, version } = options
  const { book, blobs } = registry
  const metrics = openMetrics()
  const mail = secrets.mail !== null && settings['mail.from'] !== null
  const outbox = openOutbox(
    book.store,
    mail ? mailServer({ url: secrets.mail.reveal(), from: settings['mail.from'] ?? '' }) : null,
    book.means.id,
  )
  const secret = (secrets.signIn ?? (await signInSecret(registry, options.record.keyFile ?? null))).reveal()
  const officeName = settings['office.name']
  const providers = options.providers.map(({ issuer, clientSecret, ...provider }) => ({
    ...provider,
    discoveryUrl: discoveryOf(issuer),
    clientSecret: clientSecret.reveal(),
  }))
  const signIn = await openSignIn(book, outbox, { baseUrl, officeName, secret, providers, explain })
  const jobs = await openJobs(book.store, {
    queues: QUEUES,
    id: book.means.id,
    notice: (notice) => tellJob(log, notice),
  })
  await makePrivateFolder(config.cacheFolder)
  const house = openHouse({ ...config, signal: new AbortController().signal })
  if (settings['jobs.inServer']) await startWork(jobs, { book, blobs, house, version }, config.processCount)
  startRecordWork(jobs, registry, version)
  countJobs(metrics, jobs)
  const local: Parts['local'] = { token: null }
  const at = new Interface({
    store: book.store,
    blobs,
    settings,
    log,
    metrics,
    rateSecret: createHash('sha256').update(`rate ${secret}`).digest(),
    clock: () => Date.now(),
    whoIs: async (request) =>
      hasToken(request, local.token) ? OPERATOR : ((await signIn.personOf(request))?.person ?? null),
    isOwner: (request) => hasToken(request, local.token),
    stopping,
  })
  serveRooms(at, {
    registry,
    jobs,
    metrics,
    post: { outbox, baseUrl },
    token: secrets.metricsToken,
    isHere: (address) => LOOPBACK.test(address),
  })
  const style = (await readText(`${packageRoot()}/src/api/pages/style.css`)) ?? ''
  servePages(at, { registry, signIn, style, version })
  return { at, jobs, house, outbox, signIn, table: new ApiStore(book.store), local }
}

/** A refusal on a page in the words of the interface. */
function explain(refusal: PeopleRefusal, language: Language): string {
  const known = refusalOf(refusal)
  assert(known !== null, 'every refusal has words', { code: refusal.code })
  return problemOf({ ...known, language, requestId: '' }).detail
}

/** What signs the cookies, and hides the keys of authenticator apps: a file in the folder, or beside the office's key. */
function signInSecret({ folder }: Registry, keyFile: string | null): Promise<Secret> {
  // A record on a server is not opened without a key file.
  assert(folder !== null || keyFile !== null, 'a record has a folder or a key file', {})
  return secretAt(join(folder ?? dirname(keyFile ?? ''), 'sign-in-secret'))
}

async function writeServerFile({ folder }: Registry, url: string, here: string): Promise<Secret | null> {
  if (folder === null) return null
  const token = await newSecretAt(`${folder}/${TOKEN_FILE}`)
  await writeWhole(`${folder}/${SERVER_FILE}`, `${JSON.stringify({ url, here, pid: process.pid })}\n`)
  return token
}

/** The address of a port for programs on this machine. */
function hereOf({ host, port }: Listening): string {
  const name =
    host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

function countJobs(metrics: Metrics, jobs: Jobs): void {
  metrics.gauge('rapporteur_jobs', 'Jobs by queue and status', ['queue', 'status'], async () =>
    (await jobs.statistics()).flatMap(({ queue, counts }) =>
      Object.entries(counts).map(([status, value]) => ({ labels: { queue, status }, value })),
    ),
  )
}

function tellJob(log: Log, notice: JobNotice): void {
  if (notice.is === 'database-away') log.fault('database away', notice.error)
  else
    log.fault('job failed', notice.error, { faultId: notice.faultId, queue: notice.queue, job: notice.job })
}

interface Running {
  readonly listening: Listening
  readonly stopping: AbortController
  readonly parts: Parts
  readonly registry: Registry
  readonly settings: Settings
  readonly log: Log
}

async function stopAll({ listening, stopping, parts, registry, settings, log }: Running): Promise<void> {
  const seconds = settings['server.stopSeconds']
  stopping.abort(new ServerStops())
  const [isWhole] = await Promise.all([listening.stop(seconds), parts.jobs.stop(seconds * 1000)])
  await parts.house.close()
  if (registry.folder !== null) {
    await remove(`${registry.folder}/${SERVER_FILE}`)
    await remove(`${registry.folder}/${TOKEN_FILE}`)
  }
  await registry.close()
  log.info('stopped', { allRequestsFinished: isWhole })
}
