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
