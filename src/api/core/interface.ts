/** The interface: operations on one side, requests on the other; everything that holds for all of them stands here. */
import { createHash, randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import type { Person } from '#people'
import type { Blobs } from '#platform/blobs'
import type { Store } from '#platform/database'
import type { Log } from '#platform/log'
import type { Metrics } from '#platform/metrics'
import type { Settings } from '#platform/settings'
import { receiveUpload } from '../upload/receive-upload.ts'
import { Ask, couldEver } from './ask.ts'
import { onceUnder } from './idempotency.ts'
import { assertJudged } from './judged.ts'
import { languageOf } from './language-of.ts'
import { FILE, type Given, jsonText, type Operation } from './operation.ts'
import { answerTo } from './outcome.ts'
import { countRequest } from './rate.ts'
import { ApiRefusal } from './refusal.ts'
import { type Reply, replyTo } from './reply.ts'
import { jsonBody, partOf, queryOf } from './request-parts.ts'
import { requireOwnSite, withSecurity } from './site.ts'
import { ApiStore } from './store.ts'

/** What the interface takes from the server it runs in. */
export interface InterfaceMeans {
  readonly store: Store
  readonly blobs: Blobs
  readonly settings: Settings
  readonly log: Log
  readonly metrics: Metrics
  /** Hides addresses in counts; the same in all processes of the office. */
  readonly rateSecret: Uint8Array
  /** Milliseconds since 1970. */
  clock(): number
  /** Who sent a request; null: nobody who signed in. */
  whoIs(request: Request): Promise<Person | null>
  /** Whether a request is of the folder's owner, who could open it without a server: it is not counted. */
  isOwner(request: Request): boolean
  /** Aborts when the server stops. */
  readonly stopping: AbortSignal
}

/** What is known of a request before its operation is found. */
interface Arrival {
  readonly requestId: string
  readonly address: string
  readonly log: Log
}

type Env = { Bindings: Arrival; Variables: { ask: Ask } }
type Handle<Op extends Operation> = (ask: Ask, given: Given<Op>) => Promise<Reply<Op>>

const LONGEST_ADDRESS = 4096
/** What watches the server asks often, and reads nothing of anybody's. */
const UNCOUNTED = /^\/(?:health\/|metrics$)/

/** Takes requests to the handlers of their operations. */
export class Interface {
  readonly #app = new Hono<Env>()
  readonly #operations: Operation[] = []
  readonly #table: ApiStore

  constructor(readonly means: InterfaceMeans) {
    this.#table = new ApiStore(means.store)
    this.#app.use(async (context, next) => {
      context.set('ask', await this.#admit(context.req.raw, context.env))
      await next()
    })
    this.#app.notFound((context) => {
      const methods = this.#methodsAt(context.req.path)
      const key = methods.length === 0 ? 'not-found' : 'method-not-allowed'
      const answer = this.#refuse(new ApiRefusal(key), context.req.raw, context.env)
      if (methods.length > 0) answer.headers.set('allow', methods.join(', '))
      return answer
    })
    this.#app.onError((fault, context) => this.#refuse(fault, context.req.raw, context.env))
  }

  /** All operations that are served, in the order in which they were added. */
  get operations(): readonly Operation[] {
    return this.#operations
  }

  /** Serves an operation. */
  serve<Op extends Operation>(op: Op, handle: Handle<Op>): void {
    this.#operations.push(op)
    this.#app.on(op.method.toUpperCase(), op.path.replace(/\{(\w+)\}/g, ':$1'), async (context) => {
      const ask = context.get('ask')
      const { request } = ask.facts
      if (op.act !== null && !couldEver(ask.person, op.act))
        throw new ApiRefusal(ask.person === null ? 'not-signed-in' : 'not-allowed')
      const params = partOf(op.params, context.req.param(), 'path')
      const query = partOf(op.query, queryOf(new URL(request.url)), 'query')
      // The parts were checked by the schemas from which the handler's types are made.
      const given = (body: unknown): Given<Op> => ({ params, query, body }) as Given<Op>
      if (op.method === 'post') return this.#act(op, ask, (body) => handle(ask, given(body)))
      const reply = await handle(ask, given(null))
      assertJudged(ask, op)
      return replyTo(op, reply, ask)
    })
  }

  /** Serves pages and whatever answers requests itself, below an address. */
  mount(path: string, answer: (request: Request, ask: Ask) => Promise<Response>): void {
    this.#app.all(path, (context) => answer(context.req.raw, context.get('ask')))
  }

  /** Answers one request. Never throws. */
  async answer(request: Request, caller: { readonly address: string }): Promise<Response> {
    const { means } = this
    const requestId = randomUUID()
    const begun = means.clock()
    const arrival = {
      requestId,
      address: this.#addressOf(request, caller),
      log: means.log.with({ requestId }),
    }
    const answered = await this.#routed(request, arrival)
    const answer = new Response(answered.body, answered)
    answer.headers.set('x-request-id', requestId)
    withSecurity(answer.headers, means.settings['server.origin']?.startsWith('https:') === true)
    this.#tell(request, answer, arrival, (means.clock() - begun) / 1000)
    return answer
  }

  async #routed(request: Request, arrival: Arrival): Promise<Response> {
    try {
      return await this.#app.fetch(request, arrival)
    } catch (fault) {
      return this.#refuse(fault, request, arrival)
    }
  }

  /** Judges a request before any handler: its length, its site, how often, and who it is. */
  async #admit(request: Request, { address, requestId, log }: Arrival): Promise<Ask> {
    const { means } = this
    const { settings, clock, rateSecret: secret } = means
    if (request.url.length > LONGEST_ADDRESS)
      throw new ApiRefusal('address-too-long', { limit: LONGEST_ADDRESS })
    requireOwnSite(request, { origin: settings['server.origin'], host: settings['server.host'] })
    if (means.stopping.aborted) throw new ApiRefusal('stopping')
    const rate = { table: this.#table, secret, clock }
    const isKnown = !UNCOUNTED.test(new URL(request.url).pathname)
    const isCounted = isKnown && !means.isOwner(request)
    if (isCounted) await countRequest(rate, 'address', address, settings['limits.perAddress'])
    const person = isKnown ? await means.whoIs(request) : null
    if (person !== null && isCounted)
      await countRequest(rate, 'person', person.id, settings['limits.perPerson'])
    return new Ask({
      request,
      requestId,
      address,
      person,
      language: languageOf(request.headers.get('accept-language')),
      log,
      signal: AbortSignal.any([request.signal, means.stopping]),
    })
  }

  /** A POST: done once under its key, the answer written with the act. */
  async #act(op: Operation, ask: Ask, handle: (body: unknown) => Promise<unknown>): Promise<Response> {
    const { means } = this
    const { request } = ask.facts
    const table = this.#table
    const now = (): string => new Date(means.clock()).toISOString()
    let body: unknown = null
    let given = ''
    const kept = await onceUnder(
      { store: means.store, table, now },
      ask.actor,
      request.headers.get('idempotency-key'),
      {
        operation: op.id,
        receive: async () => {
          const received = await this.#receive(op, request)
          body = received.body
          const asked = new URL(request.url)
          const whole = JSON.stringify([asked.pathname, asked.search, received.sha256])
          return createHash('sha256').update(whole).digest('hex')
        },
        act: async () => {
          const text = jsonText(op, await handle(body))
          assertJudged(ask, op)
          const headers = text === '' ? ask.headers : { ...ask.headers, 'content-type': 'application/json' }
          given = text
          const isKept = op.isSecret !== true
          return { status: text === '' ? 204 : (op.status ?? 200), headers, body: isKept ? text : '' }
        },
      },
    )
    await ask.finish()
    const text = op.isSecret === true ? given : kept.body
    if (op.isSecret === true && text === '') throw new ApiRefusal('answer-not-kept')
    return new Response(text === '' ? null : text, {
      status: kept.status,
      headers: { ...kept.headers },
    })
  }

  async #receive(
    op: Operation,
    request: Request,
  ): Promise<{ readonly body: unknown; readonly sha256: string }> {
    const { blobs, settings } = this.means
    if (op.body === FILE) {
      const limitBytes = settings['limits.uploadBytes']
      const upload = await receiveUpload(request, { blobs, limitBytes, mayBeEmpty: op.mayBeEmpty === true })
      const sha256 = createHash('sha256').update(JSON.stringify(upload)).digest('hex')
      return { body: upload, sha256 }
    }
    const { value, sha256 } = await jsonBody(request, settings['limits.bodyBytes'])
    return { body: op.body === undefined ? null : partOf(op.body, value, 'body'), sha256 }
  }

  #refuse(fault: unknown, request: Request, arrival: Arrival): Response {
    // Whoever went away reads no answer, and what broke off with them is no fault.
    const log = request.signal.aborted ? arrival.log.with({ isCallerGone: true }) : arrival.log
    return answerTo(fault, { ...arrival, log, language: languageOf(request.headers.get('accept-language')) })
  }

  #methodsAt(path: string): string[] {
    const steps = path.split('/')
    const isAt = (op: Operation): boolean => {
      const own = op.path.split('/')
      return (
        own.length === steps.length && own.every((step, at) => step.startsWith('{') || step === steps[at])
      )
    }
    return [...new Set(this.#operations.filter(isAt).map(({ method }) => method.toUpperCase()))]
  }

  /** The address of whoever asks; behind a proxy of the office's, the last one that the proxy names. */
  #addressOf(request: Request, caller: { readonly address: string }): string {
    if (!this.means.settings['server.behindProxy']) return caller.address
    return request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? caller.address
  }

  #tell(request: Request, answer: Response, { log }: Arrival, seconds: number): void {
    const { pathname } = new URL(request.url)
    const route = this.#operations.find((op) => patternOf(op).test(pathname))?.path ?? 'page'
    this.means.metrics.answered(request.method, route, answer.status, seconds)
    const facts = { method: request.method, route, status: answer.status, ms: Math.round(seconds * 1000) }
    if (UNCOUNTED.test(pathname)) log.debug('answered', facts)
    else log.info('answered', facts)
  }
}

function patternOf({ path }: Operation): RegExp {
  return new RegExp(`^${path.replace(/\./g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`)
}
