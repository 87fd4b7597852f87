/** What holds for every operation: refusals in words, keys, marks, sites, limits, and that nothing leaves unjudged. */
import { z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Settings } from '#platform/settings'
import { REGISTRY_KINDS, type RegistryOpened } from '../../../tests/registries.ts'
import { type SampleInterface, sampleInterface } from '../sample-interface.ts'
import { OF_OFFICE } from './ask.ts'
import { FILE, operation } from './operation.ts'

const shared = { room: 'sample', summary: 'a sample', act: 'report-draft' } as const
const read = operation({
  ...shared,
  id: 'read',
  method: 'get',
  path: '/x',
  act: null,
  answer: z.object({ count: z.number() }),
})
const leak = operation({
  ...shared,
  id: 'leak',
  method: 'get',
  path: '/leak',
  act: null,
  answer: z.object({ count: z.number() }),
})
const fail = operation({
  ...shared,
  id: 'fail',
  method: 'get',
  path: '/fail',
  act: null,
  answer: z.object({}),
})
const add = operation({
  ...shared,
  id: 'add',
  method: 'post',
  path: '/x/{name}',
  params: z.object({ name: z.string() }),
  body: z.object({ by: z.number().int() }),
  answer: z.object({ count: z.number() }),
  status: 201,
})
const tell = operation({
  ...shared,
  ...{ id: 'tell', method: 'post', path: '/secret', body: z.strictObject({}), isSecret: true, status: 201 },
  answer: z.object({ secret: z.string() }),
})
const send = operation({
  ...shared,
  id: 'send',
  method: 'post',
  path: '/files',
  body: FILE,
  answer: z.object({ sizeBytes: z.number(), name: z.string().nullable() }),
})

describe.each(REGISTRY_KINDS)('an interface, $kind', ({ open }) => {
  let opened: RegistryOpened
  let sample: SampleInterface
  let count = 0
  let done = 0
  let isStuck: Promise<void> = Promise.resolve()

  const serve = (settings: Partial<Settings> = {}): void => {
    sample = sampleInterface(opened.registry, settings)
    sample.at.serve(read, async (ask) => {
      ask.forAnybody()
      const wide = { count, secret: 'not in the schema' }
      return wide
    })
    sample.at.serve(leak, async () => ({ count }))
    sample.at.serve(fail, () => Promise.reject(new Error('words of a State')))
    sample.at.serve(add, async (ask, { body }) => {
      ask.require('report-draft', OF_OFFICE)
      ask.requireUnchanged(read, { count })
      await isStuck
      count += body.by
      ask.header('location', '/x')
      return { count }
    })
    sample.at.serve(tell, async (ask) => {
      ask.require('report-draft', OF_OFFICE)
      count += 1
      ask.afterwards(() => Promise.reject(new Error('the place of the bytes is away')))
      ask.afterwards(async () => {
        done += 1
      })
      return { secret: 'of the office' }
    })
    sample.at.serve(send, async (ask, { body }) => {
      ask.require('report-draft', OF_OFFICE)
      return { sizeBytes: body.sizeBytes, name: body.name }
    })
  }
  beforeAll(async () => {
    opened = await open()
  })
  beforeEach(() => {
    count = 0
    isStuck = Promise.resolve()
    serve()
  })
  afterAll(() => opened.remove())

  /** Asks and gives the status and the code, or what was answered. */
  const outcome = async (answer: Promise<Response>): Promise<unknown[]> => {
    const { status, headers, ...rest } = await answer.then(async (each) => ({
      status: each.status,
      headers: each.headers,
      body: await each.text(),
    }))
    const body: Record<string, unknown> = rest.body === '' ? {} : JSON.parse(rest.body)
    if (status >= 400) expect(headers.get('content-type')).toBe('application/problem+json')
    return [status, status >= 400 ? body.code : body]
  }
  const OFFICER = 'secretariat-officer'

  it('answers in the shape of its contract and no more, with a mark', async () => {
    const answer = await sample.ask('/x', null)
    expect(await answer.text()).toBe('{"count":0}')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    const mark = answer.headers.get('etag') ?? ''
    const again = await sample.ask('/x', null, { headers: { 'if-none-match': mark } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it('refuses in the language asked for, and says where', async () => {
    const answer = await sample.ask('/x?y=1', null, { headers: { 'accept-language': 'fr-CH, en;q=0.3' } })
    expect(await answer.json()).toMatchObject({
      status: 400,
      code: 'invalid-request',
      detail: expect.stringContaining('La demande'),
      errors: [{ at: 'query', code: 'unrecognized_keys' }],
    })
    expect(answer.headers.get('content-language')).toBe('fr')
    expect(await outcome(sample.ask('/x?y=1&y=2', null))).toEqual([400, 'invalid-request'])
    expect(await outcome(sample.ask('/nowhere', null))).toEqual([404, 'not-found'])
    const wrong = await sample.ask('/x', null, { method: 'DELETE' })
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET'])
    expect(await outcome(sample.ask(`/x?${'y'.repeat(5000)}`, null))).toEqual([414, 'address-too-long'])
  })

  it('tells of a fault nothing but its number, and keeps words out of the log', async () => {
    const answer = await sample.ask('/fail', null)
    const problem: unknown = await answer.json()
    expect(problem).toMatchObject({
      status: 500,
      code: 'fault',
      instance: `urn:uuid:${answer.headers.get('x-request-id')}`,
    })
    expect(JSON.stringify(problem) + sample.logged.join()).not.toContain('words of a State')
    expect(sample.logged.join()).toContain('request failed')
  })

  it('lets no answer leave that nobody judged', async () => {
    expect(await outcome(sample.ask('/leak', null))).toEqual([500, 'fault'])
  })

  it('asks who it is before it reads a body', async () => {
    expect(await outcome(sample.post('/x/a', null, { by: 1 }, 'k'))).toEqual([401, 'not-signed-in'])
    expect(await outcome(sample.post('/x/a', 'reader@XAA', 'not even read', 'k'))).toEqual([
      403,
      'not-allowed',
    ])
    expect(count).toBe(0)
  })

  it('does a POST once under its key', async () => {
    const twice = [
      await sample.post('/x/a', OFFICER, { by: 1 }, 'k1'),
      await sample.post('/x/a', OFFICER, { by: 1 }, 'k1'),
    ]
    for (const answer of twice) {
      expect([answer.status, answer.headers.get('location')]).toEqual([201, '/x'])
      expect(await answer.json()).toEqual({ count: 1 })
    }
    expect(await outcome(sample.post('/x/a', OFFICER, { by: 2 }, 'k1'))).toEqual([422, 'key-reused'])
    expect(await outcome(sample.post('/x/b', OFFICER, { by: 1 }, 'k1'))).toEqual([422, 'key-reused'])
    expect(await outcome(sample.post('/x/a', `${OFFICER}`, { by: 1 }, 'k2'))).toEqual([201, { count: 2 }])
    expect(await outcome(sample.post('/x/a', OFFICER, { by: 1 }, ''))).toEqual([400, 'key-missing'])
    expect(await outcome(sample.ask('/x/a', OFFICER, { method: 'POST', body: '{}' }))).toEqual([
      400,
      'key-missing',
    ])
    expect(count).toBe(2)
  })

  it('gives a secret once, keeps it nowhere, and does what is left to do when the act stands', async () => {
    const asked = () => sample.post('/secret', OFFICER, {}, 'secret-1')
    expect(await outcome(asked())).toEqual([201, { secret: 'of the office' }])
    expect(await outcome(asked())).toEqual([409, 'answer-not-kept'])
    expect([count, done]).toEqual([1, 1])
    const { rows } = await sql`select body from api_idempotency where key = 'secret-1'`.execute(
      opened.registry.book.store.tables(),
    )
    expect(rows).toEqual([{ body: '' }])
    expect(sample.logged.join()).toContain('left undone after an act')
  })

  it('does not do it twice at once, and leaves the key free where it was refused', async () => {
    let loose = (): void => undefined
    isStuck = new Promise((resolve) => {
      loose = resolve
    })
    if (opened.registry.book.store.kind === 'server') {
      const first = sample.post('/x/a', OFFICER, { by: 1 }, 'k1')
      await new Promise((resolve) => setTimeout(resolve, 200))
      expect(await outcome(sample.post('/x/a', OFFICER, { by: 1 }, 'k1'))).toEqual([409, 'key-in-flight'])
      loose()
      expect(await outcome(first)).toEqual([201, { count: 1 }])
    }
    loose()
    const before = count
    const many = await Promise.all(
      Array.from({ length: 8 }, () => sample.post('/x/a', OFFICER, { by: 1 }, 'k2')),
    )
    expect(many.every(({ status }) => status === 201 || status === 409)).toBe(true)
    expect(count).toBe(before + 1)
    expect(await outcome(sample.post('/x/a', OFFICER, { by: 'x' }, 'k3'))).toEqual([400, 'invalid-request'])
    expect((await sample.post('/x/a', OFFICER, { by: 1 }, 'k3')).status).toBe(201)
  })

  it('changes nothing that was changed since it was read', async () => {
    const mark = (await sample.ask('/x', null)).headers.get('etag') ?? ''
    const post = (key: string) => outcome(sample.post('/x/a', OFFICER, { by: 1 }, key, { 'if-match': mark }))
    expect(await post('k1')).toEqual([201, { count: 1 }])
    expect(await post('k2')).toEqual([412, 'changed-since'])
  })

  it('takes only what it can read', async () => {
    const headers = { 'idempotency-key': 'k', 'content-type': 'application/json' }
    const raw = (body: string, more: Record<string, string> = {}) =>
      outcome(sample.ask('/x/a', OFFICER, { method: 'POST', body, headers: { ...headers, ...more } }))
    expect(await raw('{')).toEqual([400, 'body-not-json'])
    expect(await raw(`${'['.repeat(80)}${']'.repeat(80)}`)).toEqual([400, 'body-not-json'])
    expect(await raw('by=1', { 'content-type': 'text/plain' })).toEqual([415, 'media-type-unknown'])
    expect(await raw('{"by":1,"to":2}')).toEqual([400, 'invalid-request'])
    expect(await raw(`"${'x'.repeat(1_100_000)}"`)).toEqual([413, 'body-too-long'])
  })

  it('keeps no U+0000 and no half of a character: it refuses them, in words, wherever they stand', async () => {
    const named = operation({
      ...{ ...shared, id: 'named', method: 'post', path: '/names/{name}' },
      params: z.object({ name: z.string() }),
      body: z.object({ name: z.string(), more: z.record(z.string(), z.string()).optional() }),
      answer: z.object({ count: z.number() }),
    })
    sample.at.serve(named, async (ask) => {
      ask.require('report-draft', OF_OFFICE)
      return { count }
    })
    const refused = async (path: string, body: unknown, key: string): Promise<unknown> => {
      const answer = await sample.post(path, OFFICER, body, key)
      const { code, errors, detail }: Record<string, unknown> = JSON.parse(await answer.text())
      expect(detail).toContain('U+0000')
      return [answer.status, code, errors]
    }
    const at = (place: string) => [422, 'characters-refused', [{ at: place, code: 'characters' }]]
    expect(await refused('/names/a', { name: 'a\u0000b' }, 'n1')).toEqual(at('body/name'))
    expect(await refused('/names/a', { name: 'a\ud800' }, 'n2')).toEqual(at('body/name'))
    expect(await refused('/names/a', { name: 'a', more: { '\udc00': 'b' } }, 'n3')).toEqual(at('body/more'))
    expect(await refused('/names/%00', { name: 'a' }, 'n4')).toEqual(at('path/name'))
    expect(await refused('/names/a?q=%00', { name: 'a' }, 'n5')).toEqual(at('query/q'))
    expect((await sample.post('/names/a', OFFICER, { name: '\u{1f600}' }, 'n6')).status).toBe(200)
  })

  it('receives files up to a length', async () => {
    serve({ 'limits.uploadBytes': 2000 })
    const put = (body: string, key: string) =>
      outcome(
        sample.ask('/files', OFFICER, {
          method: 'POST',
          body,
          headers: { 'idempotency-key': key, 'content-disposition': 'attachment; filename="a.txt"' },
        }),
      )
    expect(await put('words', 'k1')).toEqual([200, { sizeBytes: 5, name: 'a.txt' }])
    expect(await put('words', 'k1')).toEqual([200, { sizeBytes: 5, name: 'a.txt' }])
    expect(await put('other', 'k1')).toEqual([422, 'key-reused'])
    expect(await put('x'.repeat(2001), 'k2')).toEqual([413, 'file-too-long'])
  })

  it('is not moved by other sites', async () => {
    const from = (headers: Record<string, string>, key: string) =>
      outcome(sample.post('/x/a', OFFICER, { by: 0 }, key, headers))
    expect(await from({ 'sec-fetch-site': 'cross-site' }, 'k1')).toEqual([403, 'cross-site'])
    expect(await from({ 'sec-fetch-site': 'same-site' }, 'k2')).toEqual([403, 'cross-site'])
    expect(await from({ origin: 'https://elsewhere.example' }, 'k3')).toEqual([403, 'cross-site'])
    expect(await from({ origin: 'null' }, 'k4')).toEqual([403, 'cross-site'])
    expect(await from({ cookie: 'a=b' }, 'k5')).toEqual([403, 'cross-site'])
    expect(await from({ cookie: 'a=b', origin: 'http://localhost' }, 'k6')).toEqual([201, { count: 0 }])
    expect(await from({ 'sec-fetch-site': 'same-origin' }, 'k7')).toEqual([201, { count: 0 }])
    const renamed = new Request('http://rebound.example/x')
    expect((await sample.at.answer(renamed, { address: '127.0.0.1' })).status).toBe(403)
  })

  it('counts requests in the store, by address and by person', async () => {
    serve({ 'limits.perAddress': 10, 'limits.perPerson': 5 })
    const statuses = async (as: string | null, times: number): Promise<number[]> => {
      const all: number[] = []
      for (let time = 0; time < times; time++) all.push((await sample.ask('/x', as)).status)
      return all
    }
    const own = await statuses(OFFICER, 7)
    expect(own.filter((status) => status === 429).length).toBeGreaterThanOrEqual(1)
    const anybody = await statuses(null, 12)
    expect(anybody.filter((status) => status === 429).length).toBeGreaterThanOrEqual(1)
    expect(anybody.at(-1)).toBe(429)
  })
})
