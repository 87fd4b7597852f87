/** What a handler gives, as an answer of the web: JSON with its mark, bytes, events, text. */
import type { z } from '@hono/zod-openapi'
import type { Ask } from './ask.ts'
import { etagOf, matchesNone } from './etag.ts'
import { type Answered, jsonText, type Operation } from './operation.ts'

/** Bytes that are kept under their hash. */
export interface ReplyBytes {
  readonly bytes: AsyncIterable<Uint8Array>
  readonly sha256: string
  readonly sizeBytes: number
  readonly mediaType: string
  /** The name to keep it under; null: it is shown, under `policy`. */
  readonly name: string | null
  readonly policy?: string
}

export interface ReplyText {
  readonly text: string
  readonly mediaType: string
}

/** One event of a stream. */
export interface ReplyEvent {
  readonly event: string
  readonly data: unknown
}

/** What the handler of an operation gives. */
export type Reply<Op extends Operation> = Op['answer'] extends z.ZodType
  ? Answered<Op>
  : Op['answer'] extends 'bytes'
    ? ReplyBytes
    : Op['answer'] extends 'events'
      ? AsyncIterable<ReplyEvent>
      : Op['answer'] extends 'text'
        ? ReplyText
        : null

const HEARTBEAT_MS = 15_000
/** After which a client whose stream ended asks again. */
const RETRY_MS = 2_000

/** Why what listens is told to end when the server stops: its stream ends with the event `closing`. */
export class ServerStops extends Error {
  override name = 'ServerStops'
}

/** The answer to a GET. What the schema does not name never leaves. */
export function replyTo(op: Operation, reply: unknown, ask: Ask): Response {
  const { request } = ask.facts
  const headers = new Headers(ask.headers)
  if (op.answer === 'bytes') return bytesAnswer(reply as ReplyBytes, request, headers)
  if (op.answer === 'events') return eventsAnswer(reply as AsyncIterable<ReplyEvent>, ask.signal, headers)
  if (op.answer === 'text') {
    const { text, mediaType } = reply as ReplyText
    headers.set('content-type', mediaType)
    return marked(text, request, headers)
  }
  const text = jsonText(op, reply)
  if (text === '') return new Response(null, { status: 204, headers })
  headers.set('content-type', 'application/json')
  return marked(text, request, headers)
}

function marked(text: string, request: Request, headers: Headers): Response {
  const etag = etagOf(text)
  headers.set('etag', etag)
  if (matchesNone(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers })
  return new Response(text, { headers })
}

function bytesAnswer(reply: ReplyBytes, request: Request, headers: Headers): Response {
  const etag = `"${reply.sha256}"`
  headers.set('etag', etag)
  if (matchesNone(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers })
  headers.set('content-type', reply.mediaType)
  headers.set('content-length', String(reply.sizeBytes))
  const { name, policy } = reply
  if (policy !== undefined) headers.set('content-security-policy', policy)
  if (name !== null)
    headers.set(
      'content-disposition',
      `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escape)}`,
    )
  return new Response(streamOf(reply.bytes), { headers })
}

function eventsAnswer(events: AsyncIterable<ReplyEvent>, signal: AbortSignal, headers: Headers): Response {
  headers.set('content-type', 'text/event-stream')
  headers.set('cache-control', 'no-store')
  const encoder = new TextEncoder()
  let isOver = false
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const say = (text: string): void => {
        if (!isOver) controller.enqueue(encoder.encode(text))
      }
      const beat = setInterval(() => say(': still here\n\n'), HEARTBEAT_MS)
      say(`retry: ${RETRY_MS}\n\n`)
      try {
        for await (const { event, data } of events) say(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
        if (signal.reason instanceof ServerStops) say('event: closing\ndata: {}\n\n')
      } finally {
        clearInterval(beat)
        if (!isOver) controller.close()
      }
    },
    // Nobody reads it any more; the signal tells the source.
    cancel() {
      isOver = true
    },
  })
  return new Response(stream, { headers })
}

/** A stream over bytes; one asked for by nobody any more stops reading. */
function streamOf(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const source = bytes[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await source.next()
      if (done === true) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await source.return?.()
    },
  })
}
