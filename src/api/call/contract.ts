/** What can be asked of calls for views. */
import { z } from '@hono/zod-openapi'
import { idSchema, operation, pageOf, pageQuery } from '../core/operation.ts'

const room = 'call'
const call = z
  .object({
    id: idSchema,
    resolution: idSchema.nullable(),
    openedAt: z.string(),
    title: z.string().nullable(),
    deadlineOn: z.string().nullable(),
  })
  .openapi('Call')

/** The calls. */
export const listCalls = operation({
  id: 'listCalls',
  method: 'get',
  path: '/api/v1/calls',
  room,
  act: 'call-read',
  summary: 'The calls for views that you may see; one whose note verbale is dated was sent, and is public',
  query: z.object(pageQuery),
  answer: pageOf(call),
})

/** One call. */
export const readCall = operation({
  id: 'readCall',
  method: 'get',
  path: '/api/v1/calls/{call}',
  room,
  act: 'call-read',
  summary: 'A call for views',
  params: z.object({ call: idSchema }),
  answer: call,
})

/** Reads a call anew. */
export const rederiveCall = operation({
  id: 'rederiveCall',
  method: 'post',
  path: '/api/v1/calls/{call}/rederivation',
  room,
  act: 'submission-assign',
  summary:
    'Reads what was received to a call anew with the present readers, as a job; nothing received is touched',
  params: z.object({ call: idSchema }),
  body: z.strictObject({}),
  status: 202,
  answer: z.object({ job: z.string() }),
})

/** Opens a call. */
export const openCallOperation = operation({
  id: 'openCall',
  method: 'post',
  path: '/api/v1/calls',
  room,
  act: 'call-draft',
  summary: 'Opens a call for views',
  body: z.object({ resolution: idSchema.nullable() }),
  status: 201,
  answer: z.object({ call: idSchema }),
  refuses: ['call/no-such-resolution'],
})
