/** A command that follows a job goes on with it when the server is stopped and started again, elsewhere and with another token. */
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { type Listening, listen } from '#platform/http'
import type { RemoteStore } from '#registry'
import { ServerAsked } from './server-asked.ts'
import { openSession } from './session.ts'

const JOB = randomUUID()
const OUTCOME = { kind: 'sweep', kept: 3, removed: [] }
const STOPPING = {
  ...{ type: '/api#stopping', title: 'Stopping', status: 503, detail: 'The server stops.' },
  ...{ instance: 'urn:uuid:r', code: 'stopping' },
}
const running = {
  ...{ id: JOB, queue: 'tend-record', status: 'running', tries: 1, triesMost: 1, fault: null },
  ...{
    progress: { done: 1, total: 4, stage: 'reading-the-record' },
    createdAt: '2026-11-22T00:00:00Z',
    endedAt: null,
  },
}
const events = (text: string): Response =>
  new Response(`retry: 2000\n\nevent: job\ndata: ${JSON.stringify(running)}\n\n${text}`, {
    headers: { 'content-type': 'text/event-stream' },
  })

/** What a server that stops says: the last of the events, then that it stops. */
const thatStops = (request: Request): Response =>
  request.url.endsWith('/events')
    ? events('event: closing\ndata: {}\n\n')
    : Response.json(STOPPING, { status: 503 })

/** What a server that was ended in the middle of an event leaves. */
const thatBreaks = (request: Request): Response => {
  if (!request.url.endsWith('/events')) return Response.json(STOPPING, { status: 503 })
  return new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('event: job\ndata: {"sta'))
        setTimeout(() => controller.error(new Error('gone')), 20)
      },
    }),
    { headers: { 'content-type': 'text/event-stream' } },
  )
}

/** What the server says that was started after it; to the token of before, that it knows nobody. */
const startedAnew = (request: Request): Response => {
  if (request.headers.get('authorization') !== 'Bearer new')
    return Response.json({ ...STOPPING, status: 401, code: 'not-signed-in' }, { status: 401 })
  if (request.url.endsWith('/events')) return events('')
  if (request.url.endsWith('/outcome')) return Response.json(OUTCOME)
  return Response.json({ ...running, status: 'done' })
}

function serve(answer: (request: Request) => Response): Promise<Listening> {
  return listen({ ...{ host: '127.0.0.1', port: 0, elseAny: false, arriveSeconds: 30 }, answer })
}

function at({ port }: Listening, token: string): RemoteStore {
  return { url: `http://127.0.0.1:${port}`, here: `http://127.0.0.1:${port}`, token }
}

/** A session whose notes and stages are kept as text. */
function sessionOf(signal: AbortSignal) {
  const told: string[] = []
  const session = openSession({
    config: { cacheFolder: '', processCount: 1, officeProgram: null },
    ...{ environment: {}, json: false, quiet: true, signal, version: '0', out: { write: () => 0 } },
    err: { isTTY: false, columns: 80, write: () => true },
  })
  return { ...session, told, progress: { ...session.progress, stage: (name: string) => told.push(name) } }
}

it.each([
  ['in good order', thatStops],
  ['in the middle of an event', thatBreaks],
])('a server that ended %s is waited for, and the job followed to its end', async (_, first) => {
  const [before, after] = [await serve(first), await serve(startedAnew)]
  const session = sessionOf(new AbortController().signal)
  let looks = 0
  const server = new ServerAsked(session, at(before, 'old'), async () => {
    looks += 1
    // As the folder says it: the old one, nobody, the new one before its token is written, the new one.
    if (looks === 2) return null
    return looks === 1 ? at(before, 'old') : at(after, looks === 3 ? 'old' : 'new')
  })
  expect(await server.outcomeOf(JOB)).toEqual(OUTCOME)
  expect(session.told).toContain('waiting for the server, which stopped')
  expect(looks).toBe(4)
  await Promise.all([before.stop(5), after.stop(5)])
})

it('Ctrl-C ends the wait for a server that is away', async () => {
  const gone = await serve(thatStops)
  const stop = new AbortController()
  const server = new ServerAsked(sessionOf(stop.signal), at(gone, 'old'), async () => {
    stop.abort()
    return null
  })
  await expect(server.outcomeOf(JOB)).rejects.toMatchObject({ name: 'AbortError' })
  await gone.stop(5)
})
