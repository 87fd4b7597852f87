/** What can be asked of a record as a whole: each a job, whose outcome says what came of it. */
import { z } from '@hono/zod-openapi'
import { idSchema, operation } from '../core/operation.ts'
import { invitationSchema, invite } from '../people/contract.ts'
import { destroyedSchema, destructionSchema } from '../submission/contract.ts'

const room = 'record'
const job = z.object({ job: z.string() })
const MOST_NOTES = 100

/** Verifies the log. */
export const verifyAuditLog = operation({
  id: 'verifyAuditLog',
  method: 'post',
  path: '/api/v1/record/verifications',
  room,
  act: 'audit-read',
  summary: 'Reads the whole log, and holds it against signed heads that others kept',
  body: z.strictObject({ notes: z.array(z.string().max(10_000)).max(MOST_NOTES) }),
  status: 202,
  answer: job,
})

/** Checks a record. */
export const checkRecord = operation({
  id: 'checkRecord',
  method: 'post',
  path: '/api/v1/record/checks',
  room,
  act: 'operation-read',
  summary: 'Reads all of the record, rows, files and log, and says what does not hold',
  body: z.strictObject({}),
  status: 202,
  answer: job,
})

/** Sweeps a record. */
export const sweepRecord = operation({
  id: 'sweepRecord',
  method: 'post',
  path: '/api/v1/record/sweeps',
  room,
  act: 'operation-read',
  summary: 'Removes bytes that nothing in the record names, a day after they came',
  body: z.strictObject({}),
  status: 202,
  answer: job,
})

/** Backs a record up. */
export const backUpRecord = operation({
  id: 'backUpRecord',
  method: 'post',
  path: '/api/v1/record/backups',
  room,
  act: 'operation-read',
  summary: 'Writes a backup into a new folder of this machine: for the owner of the record’s folder only',
  body: z.strictObject({ folder: z.string().min(1).max(4000) }),
  status: 202,
  answer: job,
})

/** Makes a first link. */
export const makeFirstLink = operation({
  id: 'makeFirstLink',
  method: 'post',
  path: '/api/v1/record/first-link',
  room,
  act: 'operation-read',
  summary: 'A new one-time link for the first administrator: for the owner of the record’s folder only',
  body: z.strictObject({}),
  answer: z.object({ url: z.string(), firstLink: z.string() }),
  isSecret: true,
  refuses: ['people/administrator-exists', 'answer-not-kept'],
})

/** Invites somebody, as the owner of the folder. */
export const inviteAsOwner = operation({
  id: 'inviteAsOwner',
  method: 'post',
  path: '/api/v1/record/invitations',
  room,
  act: 'operation-read',
  summary:
    'Invites as invitePerson does, and gives the link as well: for the owner of the record’s folder only',
  body: invitationSchema,
  status: 201,
  answer: z.object({ invitation: idSchema, expiresAt: z.string(), link: z.string() }),
  isSecret: true,
  refuses: [...invite.refuses, 'answer-not-kept'],
})

/** Destroys a submission, as the owner of the folder. */
export const destroyAsOwner = operation({
  id: 'destroyAsOwner',
  method: 'post',
  path: '/api/v1/record/destructions',
  room,
  act: 'operation-read',
  summary: 'Destroys a submission as destroySubmission does: for the owner of the record’s folder only',
  body: destructionSchema.extend({ submission: idSchema }),
  answer: destroyedSchema,
  refuses: ['submission/destroyed', 'submission/no-such-submission'],
})
