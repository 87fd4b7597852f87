/** Listening and stopping: requests under way finish, or are ended when the limit is over. */
import { describe, expect, it } from 'vitest'
import { type ListenOptions, listen } from './http.ts'

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

function open(answer: ListenOptions['answer'], port = 0) {
  return listen({ host: '127.0.0.1', port, elseAny: true, arriveSeconds: 30, answer })
}

describe('listening', () => {
  it('answers, and says where a request came from', async () => {
    const at = await open(
      (request, caller) => new Response(`${new URL(request.url).pathname} ${caller.address}`),
    )
    const answer = await fetch(`http://127.0.0.1:${at.port}/here`)
    expect(await answer.text()).toBe('/here 127.0.0.1')
    expect(await at.stop(1)).toBe(true)
  })

  it('takes another port where the one asked for is taken, if it may', async () => {
    const first = await open(() => new Response(''))
    const second = await open(() => new Response(''), first.port)
    expect(second.port).not.toBe(first.port)
    const third = listen({
      host: '127.0.0.1',
      port: first.port,
      elseAny: false,
      arriveSeconds: 30,
      answer: () => new Response(''),
    })
    await expect(third).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await Promise.all([first.stop(1), second.stop(1)])
  })

  it('lets a request finish when it stops, and takes no other', async () => {
    const at = await open(async () => {
      await later(150)
      return new Response('whole')
    })
    const answer = fetch(`http://127.0.0.1:${at.port}/`)
    await later(50)
    const stopped = at.stop(5)
    await expect(fetch(`http://127.0.0.1:${at.port}/`)).rejects.toThrow()
    expect(await (await answer).text()).toBe('whole')
    expect(await stopped).toBe(true)
  })

  it('ends what does not finish in time', async () => {
    const at = await open(() => new Promise<Response>(() => undefined))
    const answer = fetch(`http://127.0.0.1:${at.port}/`).catch(() => 'ended')
    await later(50)
    expect(await at.stop(0.1)).toBe(false)
    expect(await answer).toBe('ended')
  })

  it('refuses a head that is too long', async () => {
    const at = await open(() => new Response(''))
    const answer = await fetch(`http://127.0.0.1:${at.port}/`, { headers: { long: 'x'.repeat(20_000) } })
    expect(answer.status).toBe(431)
    await at.stop(1)
  })
})
