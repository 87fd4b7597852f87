/** Asks the server that holds a record, as the owner of its folder; what it refuses is told as this command's own refusal. */
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { RemoteStore } from '#registry'
import {
  type Asked,
  askServer,
  type ClientOptions,
  eventsOfServer,
  fetchFromServer,
  type Given,
  sendToServer,
} from '../api/client.ts'
import type { FILE, Operation } from '../api/core/operation.ts'
import type { Problem } from '../api/core/problem.ts'
import type { RefusalKey } from '../api/core/refusal-words.ts'
import { cancelJob, readJob, readOutcome, watchJob } from '../api/job/contract.ts'
import { type Outcome, outcomeContract } from '../worker/outcome.ts'
import { CliRefusal, ServerAway, ServerFault } from './exit-codes.ts'
import type { Session } from './session.ts'

type Value<Op extends Operation> = Extract<Given<Op>, { readonly value: unknown }>['value']
type Sending = Operation & { readonly body: typeof FILE }
type Fetching = Operation & { readonly answer: 'bytes' }
/** A page of a list, and the cursor of the next. */
interface Page<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
}

const PAGE = 200
const ENDED = new Set(['done', 'cancelled', 'parked'])
/** A server that restarts has its record open again long before. */
const BACK_WITHIN_MS = 60_000
const LOOK_EVERY_MS = 250

export class ServerAsked {
  #remote: RemoteStore

  /** `find` looks again where the server is: one that was restarted may listen elsewhere, and has another token. */
  constructor(
    readonly session: Session,
    remote: RemoteStore,
    readonly find: () => Promise<RemoteStore | null>,
  ) {
    this.#remote = remote
  }

  /** Where people reach it. */
  get url(): string {
    return this.#remote.url
  }

  get #options(): ClientOptions {
    const { here, token } = this.#remote
    return {
      ...{ url: here, token, language: 'en' },
      key: () => globalThis.crypto.randomUUID(),
      send: (request) => this.#send(request),
    }
  }

  async ask<Op extends Operation>(op: Op, asked: Asked<Op>): Promise<Value<Op>> {
    return valueIn<Op>(await askServer(this.#options, op, asked))
  }

  /** Null where it is refused for one reason, which the caller has words for. */
  async askUnless<Op extends Operation>(
    code: RefusalKey,
    op: Op,
    asked: Asked<Op>,
  ): Promise<Value<Op> | null> {
    const given = await askServer(this.#options, op, asked)
    return 'problem' in given && given.problem.code === code ? null : valueIn<Op>(given)
  }

  /** Sends a file as it is read. */
  async send<Op extends Sending>(
    op: Op,
    asked: Pick<Asked<Op>, 'params' | 'query'>,
    file: AsyncIterable<Uint8Array>,
  ): Promise<Value<Op>> {
    return valueIn<Op>(await sendToServer(this.#options, op, asked, file))
  }

  async fetch<Op extends Fetching>(op: Op, asked: Asked<Op>): Promise<Uint8Array> {
    const given = await fetchFromServer(this.#options, op, asked)
    if ('problem' in given) throw refusalOf(given.problem)
    return given.bytes
  }

  /** Asks for what matters only while the server is there. */
  async tryTo<Op extends Operation>(op: Op, asked: Asked<Op>): Promise<void> {
    await askServer(this.#options, op, asked).catch(() => null)
  }

  /** Every item of a list, page by page. */
  async all<Item>(
    page: (query: { readonly limit: number; readonly after?: string }) => Promise<Page<Item>>,
  ): Promise<readonly Item[]> {
    const items: Item[] = []
    for await (const some of this.pages(page)) items.push(...some)
    return items
  }

  /** The pages of a list. */
  async *pages<Item>(
    page: (query: { readonly limit: number; readonly after?: string }) => Promise<Page<Item>>,
  ): AsyncIterable<readonly Item[]> {
    for (let after: string | null | undefined; after !== null; ) {
      const got: Page<Item> = await page({ limit: PAGE, ...(after === undefined ? {} : { after }) })
      yield got.items
      after = got.next
    }
  }

  /** Shows how far a job is until it has ended, and gives what it gave. Ctrl-C cancels the job. */
  async outcomeOf(job: string): Promise<Outcome> {
    const { signal } = this.session
    const params = { job }
    this.session.progress.stage('waiting for the server')
    try {
      while (!(await this.#hasEnded(job))) signal.throwIfAborted()
    } catch (fault) {
      if (signal.aborted) await this.tryTo(cancelJob, { params, body: {} })
      throw fault
    }
    this.session.progress.end()
    const { status, fault } = await this.ask(readJob, { params })
    if (status === 'done') return outcomeContract.parse(await this.ask(readOutcome, { params }))
    if (status === 'cancelled') throw new ServerFault(`somebody cancelled the job ${job} at ${this.url}.`)
    throw new ServerFault(
      `the server at ${this.url} could not do it (job ${job}, fault ${fault?.id ?? 'of a worker that was lost'}); its log says why. Nothing half done is in the record.`,
    )
  }

  /** Follows a job's events; false where they ended before it: the server stops, or the connection broke. */
  async #hasEnded(job: string): Promise<boolean> {
    try {
      if (await this.#follow(job)) return true
    } catch (fault) {
      // A body that breaks off is told so, wherever in it that is; an event that is none of ours is a fault.
      if (!(fault instanceof TypeError || fault instanceof ServerAway)) throw fault
    }
    return ENDED.has(await this.#statusOf(job))
  }

  /** Shows a job's events; whether they told of its end. */
  async #follow(job: string): Promise<boolean> {
    const { progress, signal } = this.session
    let stage = ''
    let isEnded = false
    for await (const event of eventsOfServer(this.#options, watchJob, { params: { job } }, signal)) {
      const { data } = watched.safeParse(event)
      if (data === undefined) continue
      const { status, progress: at } = data
      isEnded = ENDED.has(status)
      if (at === null) continue
      if (at.stage !== stage) progress.stage(at.stage.replaceAll('-', ' '), at.total ?? undefined)
      else progress.step(at.done, '')
      stage = at.stage
    }
    return isEnded
  }

  /** How a job stands; while the server is away it is waited for: the job stands in the record, and goes on with the server. */
  async #statusOf(job: string): Promise<string> {
    const { session } = this
    for (let waited = 0; ; waited += LOOK_EVERY_MS) {
      this.#remote = (await this.find()) ?? this.#remote
      try {
        return (await this.ask(readJob, { params: { job } })).status
      } catch (fault) {
        session.signal.throwIfAborted()
        if (!(fault instanceof ServerAway) || waited >= BACK_WITHIN_MS) throw fault
      }
      if (waited === 0) session.progress.stage('waiting for the server, which stopped')
      await pause(LOOK_EVERY_MS, undefined, { signal: session.signal })
    }
  }

  async #send(request: Request): Promise<Response> {
    try {
      return await fetch(request)
    } catch (fault) {
      if (this.session.signal.aborted) throw fault
      if (!(fault instanceof TypeError)) throw fault
      throw new ServerAway(
        `the server at ${this.url} does not answer any more. What it was asked to do stands among its jobs; start it, and run the command again.`,
      )
    }
  }
}

const watched = z.object({
  status: z.string(),
  progress: z.object({ done: z.number(), total: z.number().nullable(), stage: z.string() }).nullable(),
})

function valueIn<Op extends Operation>(given: Given<Op>): Value<Op> {
  if ('problem' in given) throw refusalOf(given.problem)
  return given.value
}

/** What a server refused, by its place in the table of refusals. */
export class ServedRefusal extends CliRefusal {
  override name = 'ServedRefusal'
  constructor(
    readonly key: string,
    message: string,
  ) {
    super('record-refused', message)
  }
}

function refusalOf({ status, detail, code, instance, errors = [] }: Problem): Error {
  if (AWAY.has(status)) return new ServerAway(`${detail} (${instance})`)
  if (status >= 500) return new ServerFault(`${detail} (${instance})`)
  const places = errors.map((each) => `\n  ${each.at}: ${each.code}`)
  return new ServedRefusal(code, `${detail}${places.join('')}`)
}

/** It stops or its database is away (503); or it was started anew, and the token is that of the one before (401). */
const AWAY: ReadonlySet<number> = new Set([401, 503])
