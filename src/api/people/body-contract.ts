/** What can be asked of the bodies people belong to: offices of the Secretariat, missions of Member States. */
import { z } from '@hono/zod-openapi'
import { idSchema, operation, pageOf, pageQuery } from '../core/operation.ts'
import { nameSchema } from './contract.ts'

const room = 'people'
const body = z
  .object({
    id: idSchema,
    kind: z.enum(['office', 'mission']),
    memberState: z.string().nullable(),
    name: z.string(),
    closedAt: z.string().nullable(),
    memberCount: z.number(),
  })
  .openapi('Body')
const ofBody = z.object({ body: idSchema })
const memberState = z.string().regex(/^[A-Z]{3}$/)

/** The bodies. */
export const listBodies = operation({
  id: 'listBodies',
  method: 'get',
  path: '/api/v1/bodies',
  room,
  act: 'people-read',
  summary: 'Offices and missions whose people you may see, closed ones too',
  query: z.object(pageQuery),
  answer: pageOf(body),
})

/** One body. */
export const readBody = operation({
  id: 'readBody',
  method: 'get',
  path: '/api/v1/bodies/{body}',
  room,
  act: 'people-read',
  summary: 'An office or a mission',
  params: ofBody,
  answer: body,
})

/** Registers an office. */
export const makeOffice = operation({
  id: 'registerOffice',
  method: 'post',
  path: '/api/v1/offices',
  room,
  act: 'office-register',
  summary: 'Registers an office of the Secretariat',
  body: z.strictObject({ name: nameSchema }),
  status: 201,
  answer: z.object({ body: idSchema }),
  refuses: ['people/name-unreadable'],
})

/** Registers a mission. */
export const makeMission = operation({
  id: 'registerMission',
  method: 'post',
  path: '/api/v1/missions',
  room,
  act: 'mission-register',
  summary: 'Registers the mission of a Member State; each has one at a time',
  body: z.strictObject({ memberState, name: nameSchema }),
  status: 201,
  answer: z.object({ body: idSchema }),
  refuses: ['people/mission-exists', 'people/name-unreadable'],
})

/** Renames a body. */
export const rename = operation({
  id: 'renameBody',
  method: 'post',
  path: '/api/v1/bodies/{body}/name',
  room,
  act: 'mission-change',
  summary: 'Gives an office or a mission another name',
  params: ofBody,
  body: z.strictObject({ name: nameSchema }),
  answer: z.object({ body: idSchema }),
  refuses: ['people/body-closed', 'people/name-unreadable'],
})

/** Closes a body. */
export const closeTheBody = operation({
  id: 'closeBody',
  method: 'post',
  path: '/api/v1/bodies/{body}/closure',
  room,
  act: 'mission-change',
  summary: 'Closes an office or a mission: memberships in it end, invitations to it are withdrawn',
  params: ofBody,
  body: z.strictObject({}),
  answer: z.object({ body: idSchema, membershipCount: z.number(), invitationCount: z.number() }),
  refuses: ['people/body-closed', 'people/last-administrator'],
})
