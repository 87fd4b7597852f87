/** A client of the interface: made of the contracts, so that a call that does not fit one does not compile. */
import type { z } from '@hono/zod-openapi'
import type { FILE, Operation } from './core/operation.ts'
import { type Problem, problemSchema } from './core/problem.ts'

export interface ClientOptions {
  /** Where the server is, without a path at its end. */
  readonly url: string
  /** The token of the folder's owner; null for what anybody may ask. */
  readonly token: string | null
  /** The language of refusals. */
  readonly language: string
  /** A new key for each act. */
  readonly key: () => string
  readonly send: (request: Request) => Promise<Response>
}

type Part<Op extends Operation, Name extends 'params' | 'query'> = Op[Name] extends z.ZodObject
  ? { readonly [Each in Name]: z.input<Op[Name]> }
  : { readonly [Each in Name]?: never }

/** What an operation is asked with. */
export type Asked<Op extends Operation> = Part<Op, 'params'> &
  Part<Op, 'query'> &
  (Op['body'] extends z.ZodType ? { readonly body: z.input<Op['body']> } : { readonly body?: never })

/** What it gives: the value, or the problem in words. */
export type Given<Op extends Operation> =
  | { readonly value: Op['answer'] extends z.ZodType ? z.output<Op['answer']> : null }
  | { readonly problem: Problem }

/** Asks one operation of those that take and give JSON. */
export async function askServer<Op extends Operation>(
  options: ClientOptions,
  op: Op,
  asked: Asked<Op>,
): Promise<Given<Op>> {
  const json = op.method === 'post' ? { body: JSON.stringify(asked.body ?? {}) } : {}
  const request = requestOf(options, op, asked, { ...json, headers: { 'content-type': 'application/json' } })
  return givenBy(op, await options.send(request))
}

/** Sends a file to an operation that takes one, as it is read. */
export async function sendToServer<Op extends Operation & { readonly body: typeof FILE }>(
  options: ClientOptions,
  op: Op,
  asked: Pick<Asked<Op>, 'params' | 'query'>,
  file: AsyncIterable<Uint8Array>,
): Promise<Given<Op>> {
  const body = {
    body: streamOf(file),
    duplex: 'half' as const,
    headers: { 'content-type': 'application/octet-stream' },
  }
  return givenBy(op, await options.send(requestOf(options, op, asked, body)))
}

/** The bytes that an operation gives, or the problem. */
export async function fetchFromServer<Op extends Operation & { readonly answer: 'bytes' }>(
  options: ClientOptions,
  op: Op,
  asked: Asked<Op>,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: Problem }> {
  const answer = await options.send(requestOf(options, op, asked, {}))
  if (!answer.ok) return { problem: problemIn(await answer.text()) }
  return { bytes: new Uint8Array(await answer.arrayBuffer()) }
}

/** What an operation tells as events, one after the other, until it ends or breaks off; nothing where it is refused. */
export async function* eventsOfServer<Op extends Operation & { readonly answer: 'events' }>(
  options: ClientOptions,
  op: Op,
  asked: Asked<Op>,
  signal: AbortSignal,
): AsyncIterable<unknown> {
  const answer = await options.send(new Request(requestOf(options, op, asked, {}), { signal }))
  if (!answer.ok || answer.body === null) return
  let rest = ''
  for await (const part of answer.body.pipeThrough(new TextDecoderStream())) {
    const events = (rest + part).split('\n\n')
    rest = events.pop() ?? ''
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1]
      if (data !== undefined) yield JSON.parse(data)
    }
  }
}

/** Where an operation is, for the parts it is asked with. */
function requestOf(
  { url, token, language, key }: ClientOptions,
  op: Operation,
  asked: { readonly params?: object | undefined; readonly query?: object | undefined },
  init: RequestInit,
): Request {
  const params = new Map<string, unknown>(Object.entries(asked.params ?? {}))
  const path = op.path.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    encodeURIComponent(String(params.get(name))),
  )
  const query = Object.entries(asked.query ?? {}).filter(([, value]) => value !== undefined)
  const search = new URLSearchParams(
    query.map(([name, value]): [string, string] => [name, String(value)]),
  ).toString()
  const headers = new Headers({ ...init.headers, 'accept-language': language })
  if (token !== null) headers.set('authorization', `Bearer ${token}`)
  if (op.method === 'post') headers.set('idempotency-key', key())
  else headers.delete('content-type')
  const address = `${url}${path}${search === '' ? '' : `?${search}`}`
  return new Request(address, { ...init, method: op.method.toUpperCase(), headers })
}

async function givenBy<Op extends Operation>(op: Op, answer: Response): Promise<Given<Op>> {
  const text = await answer.text()
  if (!answer.ok) return { problem: problemIn(text) }
  const value = typeof op.answer === 'string' ? null : op.answer.parse(JSON.parse(text))
  // The schema that parsed the value is the one its type is made of.
  return { value } as Given<Op>
}

function problemIn(text: string): Problem {
  return problemSchema.parse(JSON.parse(text))
}

function streamOf(file: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const parts = file[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next()
      if (done === true) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await parts.return?.()
    },
  })
}
