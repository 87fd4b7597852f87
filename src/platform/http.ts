/** Listening: the only place that opens a port. Requests and answers are those of the web platform. */
import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'

/** Where a request came from. */
export interface Caller {
  /** The address of the other end of the connection; of a proxy, where one stands in front. */
  readonly address: string
}

export interface ListenOptions {
  readonly host: string
  /** 0 is any free port. */
  readonly port: number
  /** Take any free port where this one is taken. */
  readonly elseAny: boolean
  /** How long a request may take to arrive. */
  readonly arriveSeconds: number
  readonly answer: (request: Request, caller: Caller) => Response | Promise<Response>
}

/** A port that is being listened to. */
export interface Listening {
  readonly host: string
  readonly port: number
  /**
   * Stops accepting, lets requests finish for so long, then ends them. True where all had finished. Whoever has asked nothing,
   * or does not read the events he asked for, is not waited for.
   */
  stop(seconds: number): Promise<boolean>
}

/** The head of a request may be so long; longer ones get 431 before anybody reads them. */
const HEAD_BYTES = 16 * 1024
const HEAD_SECONDS = 20
const IDLE_SECONDS = 5
const MOST_HEADERS = 100
const SWEEP_MS = 20
/** How long a head may still arrive, and the last event of a stream still be read, when the server stops. */
const LAST_WORDS_MS = 1_000
const EVENTS = 'text/event-stream'
const TAKEN = 'EADDRINUSE'

/** Starts to listen. Throws the system's error where that is not possible. */
export async function listen(options: ListenOptions): Promise<Listening> {
  const streams = new Set<unknown>()
  const server = serverOver(options, streams)
  const connections = connectionsOf(server, streams)
  try {
    await bind(server, options.host, options.port)
  } catch (fault) {
    if (!options.elseAny || (fault as NodeJS.ErrnoException).code !== TAKEN) throw fault
    await bind(server, options.host, 0)
  }
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : options.port
  return { host: options.host, port, stop: (seconds) => stop(server, connections, seconds) }
}

/** A server; `streams` holds the answers under way that are streams of events. */
function serverOver({ answer, arriveSeconds }: ListenOptions, streams: Set<unknown>): Server {
  const server = createAdaptorServer({
    overrideGlobalObjects: false,
    serverOptions: {
      maxHeaderSize: HEAD_BYTES,
      headersTimeout: HEAD_SECONDS * 1000,
      requestTimeout: arriveSeconds * 1000,
      keepAliveTimeout: IDLE_SECONDS * 1000,
    },
    fetch: async (request, env) => {
      const { incoming, outgoing } = env as HttpBindings
      const answered = await answer(request, { address: incoming.socket.remoteAddress ?? '' })
      if (answered.headers.get('content-type') === EVENTS) streams.add(outgoing)
      outgoing.once('close', () => streams.delete(outgoing))
      return answered
    },
  }) as Server
  server.maxHeadersCount = MOST_HEADERS
  return server
}

/** The connections that are open, each with the answer under way on it. */
interface Connections {
  /** Ends those on which nothing has been asked yet: nobody waits there, and a server that stops would wait for them. */
  endSilent(): void
  /** Ends those whose question has not arrived whole, and those whose events nobody reads. */
  endTalkative(): void
}

function connectionsOf(server: Server, streams: ReadonlySet<unknown>): Connections {
  const open = new Map<Socket, ServerResponse | null>()
  server.on('connection', (socket) => {
    open.set(socket, null)
    socket.once('close', () => open.delete(socket))
  })
  server.on('request', ({ socket }, answer) => {
    open.set(socket, answer)
    answer.once('close', () => open.has(socket) && open.set(socket, null))
  })
  const endWhere = (isOver: (socket: Socket, answer: ServerResponse | null) => boolean): void => {
    for (const [socket, answer] of open) if (isOver(socket, answer)) socket.destroy()
  }
  return {
    endSilent: () => endWhere((socket, answer) => answer === null && socket.bytesRead === 0),
    endTalkative: () => endWhere((_, answer) => answer === null || streams.has(answer)),
  }
}

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function stop(server: Server, connections: Connections, seconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    let isWhole = true
    const limit = setTimeout(() => {
      isWhole = false
      server.closeAllConnections()
    }, seconds * 1000)
    const lastWords = setTimeout(() => connections.endTalkative(), LAST_WORDS_MS)
    // A connection that has had its answer would wait for another request.
    const sweep = setInterval(() => {
      server.closeIdleConnections()
      connections.endSilent()
    }, SWEEP_MS)
    server.close(() => {
      clearTimeout(limit)
      clearTimeout(lastWords)
      clearInterval(sweep)
      resolve(isWhole)
    })
    server.closeIdleConnections()
  })
}
