/** What can be asked of people. */
import { z } from '@hono/zod-openapi'
import { ROLES } from '#people'
import { idSchema, operation, pageOf, pageQuery } from '../core/operation.ts'

const room = 'people'
const membership = z.object({
  id: idSchema,
  role: z.enum(ROLES),
  body: z.object({ kind: z.enum(['office', 'mission']), id: idSchema, memberState: z.string().optional() }),
})
const person = z
  .object({
    id: idSchema,
    name: z.string(),
    email: z.string(),
    createdAt: z.string(),
    closedAt: z.string().nullable(),
    memberships: z.array(membership),
  })
  .openapi('Person')

/** Whoever asks. */
export const whoAmI = operation({
  id: 'whoAmI',
  method: 'get',
  path: '/api/v1/me',
  room,
  act: null,
  summary: 'Who you are here; nobody, where you have not signed in',
  answer: z.object({ id: idSchema.nullable(), memberships: z.array(membership) }),
})

/** The people. */
export const listPeople = operation({
  id: 'listPeople',
  method: 'get',
  path: '/api/v1/people',
  room,
  act: 'people-read',
  summary: 'The people you may see: all, or those of your own mission',
  query: z.object(pageQuery),
  answer: pageOf(person),
})

/** Revokes a membership. */
export const revoke = operation({
  id: 'revokeMembership',
  method: 'post',
  path: '/api/v1/memberships/{membership}/revocation',
  room,
  act: 'mission-membership-change',
  summary: 'Revokes a membership; it has no effect from the next request on',
  params: z.object({ membership: idSchema }),
  body: z.strictObject({}),
  answer: z.object({ membership: idSchema }),
  refuses: [
    'people/not-permitted',
    'people/membership-unknown',
    'people/last-administrator',
    'people/of-oneself',
  ],
})
