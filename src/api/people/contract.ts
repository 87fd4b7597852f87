/** What can be asked of people: who is here, invitations, memberships, accounts and sessions. */
import { z } from '@hono/zod-openapi'
import { LONGEST_NAME, ROLES } from '#people'
import { LANGUAGES } from '#un'
import { idSchema, operation, pageOf, pageQuery } from '../core/operation.ts'

const room = 'people'
const LONGEST_ADDRESS = 320
const role = z.enum(ROLES)
const body = z.object({
  kind: z.enum(['office', 'mission']),
  id: idSchema,
  memberState: z.string().optional(),
})
const membership = z.object({ id: idSchema, role, body })
const person = z
  .object({
    id: idSchema,
    name: z.string(),
    email: z.string(),
    isEmailVerified: z.boolean(),
    createdAt: z.string(),
    closedAt: z.string().nullable(),
    erasedAt: z.string().nullable(),
    memberships: z.array(membership),
  })
  .openapi('Person')
const session = z
  .object({
    id: idSchema,
    method: z.string(),
    userAgent: z.string(),
    createdAt: z.string(),
    expiresAt: z.string(),
  })
  .openapi('Session')
const invitation = z
  .object({
    id: idSchema,
    email: z.string(),
    role,
    body,
    bodyName: z.string(),
    invitedBy: idSchema,
    createdAt: z.string(),
    expiresAt: z.string(),
  })
  .openapi('Invitation')
const ofPerson = z.object({ person: idSchema })
const ofInvitation = z.object({ invitation: idSchema })
const personDone = z.object({ person: idSchema })
const nothing = z.strictObject({})

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
  query: z.object({ ...pageQuery, body: idSchema.optional() }),
  answer: pageOf(person),
})

/** One person. */
export const readPerson = operation({
  id: 'readPerson',
  method: 'get',
  path: '/api/v1/people/{person}',
  room,
  act: 'people-read',
  summary: 'A person, with the memberships that you may see',
  params: ofPerson,
  answer: person,
})

/** Grants a membership. */
export const grant = operation({
  id: 'grantMembership',
  method: 'post',
  path: '/api/v1/people/{person}/memberships',
  room,
  act: 'mission-membership-change',
  summary: 'Gives somebody who is here a role in an office or a mission, at once',
  params: ofPerson,
  body: z.strictObject({ role, body: idSchema }),
  status: 201,
  answer: z.object({ membership: idSchema }),
  refuses: [
    'people/role-of-other-body',
    'people/body-closed',
    'people/of-oneself',
    'people/account-closed',
    'people/already-member',
  ],
})

/** Revokes a membership. */
export const revoke = operation({
  id: 'revokeMembership',
  method: 'post',
  path: '/api/v1/memberships/{membership}/revocation',
  room,
  act: 'mission-membership-change',
  summary: 'Revokes a membership; it has no effect from the next request on',
  about: 'If-Match names the answer of readPerson.',
  params: z.object({ membership: idSchema }),
  body: nothing,
  answer: z.object({ membership: idSchema }),
  refuses: [
    'people/not-permitted',
    'people/membership-unknown',
    'people/last-administrator',
    'people/of-oneself',
  ],
})

/** Closes an account. */
export const closeTheAccount = operation({
  id: 'closeAccount',
  method: 'post',
  path: '/api/v1/people/{person}/closure',
  room,
  act: 'account-close',
  summary: 'Closes an account: its sessions and memberships end at once; name and address stay',
  params: ofPerson,
  body: nothing,
  answer: personDone,
  refuses: ['people/of-oneself', 'people/account-closed', 'people/last-administrator'],
})

/** Erases personal data. */
export const erase = operation({
  id: 'erasePerson',
  method: 'post',
  path: '/api/v1/people/{person}/erasure',
  room,
  act: 'person-erase',
  summary: 'Erases what names a person, and closes the account; the id stays, and the log still holds',
  params: ofPerson,
  body: nothing,
  answer: personDone,
  refuses: ['people/of-oneself', 'people/last-administrator'],
})

/** Resets how somebody signs in. */
export const reset = operation({
  id: 'resetSignIn',
  method: 'post',
  path: '/api/v1/people/{person}/sign-in-reset',
  room,
  act: 'sign-in-reset',
  summary: 'Takes away passkeys, app and identities that somebody lost, and ends their sessions',
  about: 'They sign in by a code to their address, and set up new ones.',
  params: ofPerson,
  body: nothing,
  answer: personDone,
  refuses: ['people/of-oneself', 'people/account-closed'],
})

/** Sessions of a person. */
export const listSessions = operation({
  id: 'listSessions',
  method: 'get',
  path: '/api/v1/people/{person}/sessions',
  room,
  act: 'session-list',
  summary: 'Where somebody is signed in: your own sessions; an administrator sees anybody’s',
  params: ofPerson,
  query: z.object(pageQuery),
  answer: pageOf(session),
})

/** Ends sessions. */
export const endTheSessions = operation({
  id: 'endSessions',
  method: 'post',
  path: '/api/v1/people/{person}/sessions/end',
  room,
  act: 'session-end',
  summary: 'Ends sessions, one or all: your own; an administrator anybody’s',
  params: ofPerson,
  body: z.strictObject({ session: idSchema.optional() }),
  answer: z.object({ ended: z.number() }),
  refuses: ['people/session-unknown'],
})

/** Invitations. */
export const listInvitations = operation({
  id: 'listInvitations',
  method: 'get',
  path: '/api/v1/invitations',
  room,
  act: 'people-read',
  summary: 'Invitations that nobody has answered yet, to bodies whose people you may see',
  query: z.object(pageQuery),
  answer: pageOf(invitation),
})

/** One invitation. */
export const readTheInvitation = operation({
  id: 'readInvitation',
  method: 'get',
  path: '/api/v1/invitations/{invitation}',
  room,
  act: 'people-read',
  summary: 'An invitation that nobody has answered yet',
  params: ofInvitation,
  answer: invitation,
})

/** Whom an invitation is for, and to what. */
export const invitationSchema = z.strictObject({
  email: z.string().min(1).max(LONGEST_ADDRESS),
  role,
  body: idSchema,
  language: z.enum(LANGUAGES),
})

/** Invites somebody. */
export const invite = operation({
  id: 'invitePerson',
  method: 'post',
  path: '/api/v1/invitations',
  room,
  act: 'mission-membership-change',
  summary: 'Invites somebody to a role in an office or a mission, by a mail with a link',
  body: invitationSchema,
  status: 201,
  answer: z.object({ invitation: idSchema, expiresAt: z.string() }),
  refuses: [
    'people/address-unreadable',
    'people/role-of-other-body',
    'people/body-closed',
    'people/account-closed',
    'people/already-member',
  ],
})

/** Takes an invitation back. */
export const withdraw = operation({
  id: 'withdrawInvitation',
  method: 'post',
  path: '/api/v1/invitations/{invitation}/withdrawal',
  room,
  act: 'mission-membership-change',
  summary: 'Takes an invitation back: its link is worth nothing any more',
  params: ofInvitation,
  body: nothing,
  answer: z.object({ invitation: idSchema }),
})

/** A name as it is given. */
export const nameSchema = z.string().trim().min(1).max(LONGEST_NAME)
