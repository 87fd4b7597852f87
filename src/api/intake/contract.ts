/** What can be asked of intakes: files that are sent one by one and taken in together. */
import { z } from '@hono/zod-openapi'
import { OFFICE_FILE_KINDS } from '#call'
import { INTAKE_FILE_KINDS } from '#registry'
import { LANGUAGES } from '#un'
import { FILE, idSchema, operation } from '../core/operation.ts'

const room = 'intake'
const params = z.object({ intake: idSchema })
const LONGEST_PATH = 1000
/** A copy of the resolution has its number before its name. */
const COPY = /^[1-9]\d{0,3}\/[^/]+$/

/** Parts between "/", none of which leads elsewhere; no control characters, which no folder of ours would take. */
const path = z
  .string()
  .min(1)
  .max(LONGEST_PATH)
  .regex(/^[^\p{Cc}\\]+$/u)
  .refine((text) => text.split('/').every((part) => part !== '' && part !== '.' && part !== '..'))

/** Opens an intake. */
export const openIntake = operation({
  id: 'openIntake',
  method: 'post',
  path: '/api/v1/intakes',
  room,
  act: 'submission-assign',
  summary: 'Opens an intake: nothing of it is in the record before it is taken in; it is kept a day',
  body: z.strictObject({}),
  status: 201,
  answer: z.object({ intake: idSchema }),
})

/** Sends a file of an intake. */
export const sendIntakeFile = operation({
  id: 'sendIntakeFile',
  method: 'post',
  path: '/api/v1/intakes/{intake}/files',
  room,
  act: 'submission-assign',
  summary: 'Sends a file of an intake; the same kind and path again takes the place of the one before',
  about:
    'path: of a reply, its path in the folder of replies; of a copy of the resolution, its number and name ("1/A_RES_73_187.pdf"); of one of the office’s files, its name.',
  params,
  query: z
    .object({ kind: z.enum(INTAKE_FILE_KINDS), path })
    .refine(({ kind, path: at }) => kind !== 'resolution' || COPY.test(at), { path: ['path'] }),
  body: FILE,
  mayBeEmpty: true,
  status: 201,
  answer: z.object({ sha256: z.string(), sizeBytes: z.number() }),
  refuses: ['intake-ended'],
})

/** Takes an intake in. */
export const takeIntake = operation({
  id: 'takeIntake',
  method: 'post',
  path: '/api/v1/intakes/{intake}/taking',
  room,
  act: 'submission-assign',
  summary: 'Takes an intake into the record, as a job; its outcome says which call, and what was new',
  about:
    'kinds: the kinds of the office’s files that are sent whole, so that what was not sent is taken away. shows: the outcome then also says who answered what.',
  params,
  body: z.strictObject({
    call: idSchema.nullable(),
    kinds: z.array(z.enum(OFFICE_FILE_KINDS)).max(OFFICE_FILE_KINDS.length),
    language: z.enum(LANGUAGES).nullable(),
    shows: z.boolean(),
  }),
  status: 202,
  answer: z.object({ job: z.string() }),
  refuses: ['submission/nothing-given'],
})

/** Drops an intake. */
export const dropIntake = operation({
  id: 'dropIntake',
  method: 'post',
  path: '/api/v1/intakes/{intake}/end',
  room,
  act: 'submission-assign',
  summary: 'Drops an intake that is not being taken in',
  params,
  body: z.strictObject({}),
  answer: z.object({ intake: idSchema }),
  refuses: ['intake-ended'],
})
