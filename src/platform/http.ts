/** Listening: the only place that opens a port. Requests and answers are those of the web platform. */
import type { Server } from 'node:http'
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
  /** Stops accepting, lets requests finish for so long, then ends them. True where all had finished. */
  stop(seconds: number): Promise<boolean>
}

/** The head of a request may be so long; longer ones get 431 before anybody reads them. */
const HEAD_BYTES = 16 * 1024
const HEAD_SECONDS = 20
const IDLE_SECONDS = 5
const MOST_HEADERS = 100
const SWEEP_MS = 20
const TAKEN = 'EADDRINUSE'

/** Starts to listen. Throws the system's error where that is not possible. */
export async function listen(options: ListenOptions): Promise<Listening> {
  const server = serverOver(options)
  try {
    await bind(server, options.host, options.port)
  } catch (fault) {
    if (!options.elseAny || (fault as NodeJS.ErrnoException).code !== TAKEN) throw fault
    await bind(server, options.host, 0)
  }
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : options.port
  return { host: options.host, port, stop: (seconds) => stop(server, seconds) }
}

function serverOver({ answer, arriveSeconds }: ListenOptions): Server {
  const server = createAdaptorServer({
    overrideGlobalObjects: false,
    serverOptions: {
      maxHeaderSize: HEAD_BYTES,
      headersTimeout: HEAD_SECONDS * 1000,
      requestTimeout: arriveSeconds * 1000,
      keepAliveTimeout: IDLE_SECONDS * 1000,
    },
    fetch: (request, env) => answer(request, { address: addressOf(env as HttpBindings) }),
  }) as Server
  server.maxHeadersCount = MOST_HEADERS
  return server
}

function addressOf({ incoming }: HttpBindings): string {
  return incoming.socket.remoteAddress ?? ''
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

function stop(server: Server, seconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    let isWhole = true
    const limit = setTimeout(() => {
      isWhole = false
      server.closeAllConnections()
    }, seconds * 1000)
    // A connection that has had its answer would wait for another request.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
    server.close(() => {
      clearTimeout(limit)
      clearInterval(sweep)
      resolve(isWhole)
    })
    server.closeIdleConnections()
  })
}
