/** The client: what fits the contract is answered with its types, what does not fit does not compile. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Jobs, openJobs } from '#platform/jobs'
import { REGISTRY_KINDS, type RegistryOpened } from '../../tests/registries.ts'
import { QUEUES } from '../worker/queues.ts'
import { listCalls, openCallOperation, readCall } from './call/contract.ts'
import { serveCall } from './call/http.ts'
import { askServer, type ClientOptions } from './client.ts'
import { AS, sampleInterface } from './sample-interface.ts'

let opened: RegistryOpened
let client: ClientOptions
let jobs: Jobs
beforeAll(async () => {
  opened = await REGISTRY_KINDS[0].open()
  const { at } = sampleInterface(opened.registry)
  const { book } = opened.registry
  jobs = await openJobs(book.store, { queues: QUEUES, id: book.means.id, notice: () => undefined })
  serveCall(at, opened.registry, jobs)
  let keys = 0
  client = {
    ...{ url: 'http://localhost', token: null, language: 'es' },
    key: () => `key-${keys++}`,
    send: (request) => {
      request.headers.set(AS, 'secretariat-officer')
      return at.answer(request, { address: '192.0.2.1' })
    },
  }
})
afterAll(async () => {
  await jobs.stop(0)
  await opened.remove()
})

it('asks and acts in the types of the contract', async () => {
  const made = await askServer(client, openCallOperation, { body: { resolution: null } })
  if ('problem' in made) throw new Error(made.problem.detail)
  const call: string = made.value.call
  const list = await askServer(client, listCalls, { query: { limit: 10 } })
  expect(list).toMatchObject({ value: { items: [{ id: call, title: null }], next: null } })
  // @ts-expect-error a call is named by the parameter `call`
  await askServer(client, readCall, { params: { id: call } })
  // @ts-expect-error a resolution is named by text
  await askServer(client, openCallOperation, { body: { resolution: 1 } })
})

it('gives problems as they are told', async () => {
  const none = await askServer(client, readCall, { params: { call: 'nowhere' } })
  expect(none).toMatchObject({
    problem: { status: 404, code: 'not-found', detail: expect.stringContaining('No hay') },
  })
})
