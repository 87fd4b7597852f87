/** Streams of events over a real connection: whoever goes away is watched for no longer. */
import { getEventListeners } from 'node:events'
import { get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { listen } from '#platform/http'
import { openLog } from '#platform/log'
import { watchJob } from '../job/contract.ts'
import { Ask } from './ask.ts'
import { type ReplyEvent, replyTo } from './reply.ts'

const SOON_MS = 5

/** Says where it is until nobody listens; `over` is told then. */
async function* endless(signal: AbortSignal, over: () => void): AsyncIterable<ReplyEvent> {
  try {
    for (let count = 0; !signal.aborted; count++) {
      yield { event: 'job', data: { count } }
      await pause(SOON_MS, undefined, { signal }).catch(() => undefined)
    }
  } finally {
    over()
  }
}

it('an event stream that the client leaves ends its source and keeps no listener', async () => {
  let signal: AbortSignal | null = null
  let over: () => void = () => undefined
  const ended = new Promise<void>((resolve) => {
    over = resolve
  })
  const log = openLog('error', { write: () => undefined })
  const at = await listen({
    host: '127.0.0.1',
    port: 0,
    elseAny: false,
    arriveSeconds: 30,
    answer: (request, { address }) => {
      signal = request.signal
      const facts = { request, requestId: 'r', address, person: null, language: 'en', log, signal } as const
      return replyTo(watchJob, endless(signal, over), new Ask(facts))
    },
  })
  const asked = get({ host: '127.0.0.1', port: at.port, path: '/', agent: false })
  const first = await new Promise<string>((resolve) => {
    asked.on('error', () => undefined)
    asked.on('response', (answer) => answer.once('data', (bytes: Buffer) => resolve(bytes.toString('utf8'))))
  })
  expect(first).toContain('event: job\ndata: {"count":0}')
  asked.destroy()
  await ended
  expect(signal).toMatchObject({ aborted: true })
  expect(signal === null ? null : getEventListeners(signal, 'abort')).toEqual([])
  expect(await at.stop(1)).toBe(true)
})
