/** Streams of events over a real connection: whoever goes away is watched for no longer. */
import { getEventListeners, once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { listen } from '#platform/http'
import { openLog } from '#platform/log'
import { watchJob } from '../job/contract.ts'
import { Ask } from './ask.ts'
import { type ReplyEvent, replyTo, ServerStops } from './reply.ts'

const SOON_MS = 5
/** So much an event that a connection on which nobody reads is soon full. */
const MUCH = 'x'.repeat(1_000_000)
const FULL_MS = 300
/** Far longer than a stop takes, so that a busy machine is none either. */
const LONG_SECONDS = 60

/** Says where it is until nobody listens; `over` is told then. */
async function* endless(signal: AbortSignal, much: string, over: () => void): AsyncIterable<ReplyEvent> {
  try {
    for (let count = 0; !signal.aborted; count++) {
      yield { event: 'job', data: { count, much } }
      await pause(SOON_MS, undefined, { signal }).catch(() => undefined)
    }
  } finally {
    over()
  }
}

/** A server of one endless stream; `stop` stops it as the server does. */
async function served(much = '') {
  const stopping = new AbortController()
  let signal: AbortSignal | null = null
  let over: () => void = () => undefined
  const ended = new Promise<void>((resolve) => {
    over = resolve
  })
  const log = openLog('error', { write: () => undefined })
  const at = await listen({
    ...{ host: '127.0.0.1', port: 0, elseAny: false, arriveSeconds: 30 },
    answer: (request, { address }) => {
      signal = AbortSignal.any([request.signal, stopping.signal])
      const facts = { request, requestId: 'r', address, person: null, language: 'en', log, signal } as const
      return replyTo(watchJob, endless(signal, much, over), new Ask(facts))
    },
  })
  return {
    ...{ port: at.port, ended },
    signal: () => signal,
    async stop(seconds: number): Promise<{ readonly isWhole: boolean; readonly ms: number }> {
      const from = performance.now()
      stopping.abort(new ServerStops())
      return { isWhole: await at.stop(seconds), ms: performance.now() - from }
    },
  }
}

/** What an answer says until it has said this. */
async function until(answer: IncomingMessage, words: string): Promise<string> {
  let said = ''
  for await (const part of answer.iterator({ destroyOnReturn: false })) {
    said += String(part)
    if (said.includes(words)) break
  }
  return said
}

function asked(port: number): Promise<IncomingMessage> {
  return new Promise((resolve) => {
    get({ host: '127.0.0.1', port, path: '/', agent: false }, resolve).on('error', () => undefined)
  })
}

it('an event stream that the client leaves ends its source and keeps no listener', async () => {
  const { port, ended, signal, stop } = await served()
  const answer = await asked(port)
  expect(await until(answer, '\n\nevent')).toContain('event: job\ndata: {"count":0,')
  answer.destroy()
  await ended
  const heard = signal()
  expect(heard).toMatchObject({ aborted: true })
  expect(heard === null ? null : getEventListeners(heard, 'abort')).toEqual([])
  expect(await stop(LONG_SECONDS)).toMatchObject({ isWhole: true })
})

it('a stop ends an open event stream with the event `closing`', async () => {
  const { port, stop } = await served()
  const answer = await asked(port)
  await until(answer, 'event: job')
  const stopped = stop(LONG_SECONDS)
  expect(await until(answer, 'no end')).toMatch(/event: closing\ndata: \{\}\n\n$/)
  expect((await stopped).isWhole).toBe(true)
})

it.each([
  [
    'left its stream, and connected once more',
    async (port: number) => {
      const leaving = new AbortController()
      const answer = await fetch(`http://127.0.0.1:${port}/`, { signal: leaving.signal })
      await answer.body?.getReader().read()
      leaving.abort()
    },
  ],
  [
    'connected and asked nothing',
    async (port: number) => {
      const socket = connect(port, '127.0.0.1').on('error', () => undefined)
      await once(socket, 'connect')
    },
  ],
  [
    'asked half a question',
    async (port: number) => {
      const socket = connect(port, '127.0.0.1').on('error', () => undefined)
      await once(socket, 'connect')
      socket.write('GET / HTTP/1.1\r\nhost: ')
    },
  ],
  [
    'does not read what it asked for',
    async (port: number) => {
      const answer = await asked(port)
      answer.pause()
      await pause(FULL_MS)
    },
  ],
])('a stop does not wait for a client that %s', async (_, come) => {
  const { port, stop } = await served(MUCH)
  await come(port)
  const { isWhole, ms } = await stop(LONG_SECONDS)
  expect(isWhole).toBe(true)
  expect(ms).toBeLessThan((LONG_SECONDS * 1000) / 2)
})
