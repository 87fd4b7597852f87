/** What can be asked of submissions. */
import { z } from '@hono/zod-openapi'
import { DESTRUCTION_REASONS, DESTRUCTION_REPORTS } from '#registry'
import { FILE, idSchema, operation, pageOf, pageQuery } from '../core/operation.ts'

const room = 'submission'
const submission = z
  .object({
    id: idSchema,
    call: idSchema,
    openedAt: z.string(),
    versionCount: z.number(),
    memberState: z.string().nullable(),
    group: z.string(),
    status: z.string(),
    isLate: z.boolean().nullable(),
    isWithdrawn: z.boolean(),
    mayPublish: z.boolean().nullable(),
  })
  .openapi('Submission')
const file = z
  .object({
    id: idSchema,
    version: z.number(),
    position: z.number(),
    path: z.string().nullable(),
    mediaType: z.string(),
    sha256: z.string(),
    sizeBytes: z.number(),
    isDestroyed: z.boolean(),
    /** The entry of the log that authorised it, why and when; null for what was not destroyed. */
    tombstone: z.object({ entry: z.number(), reason: z.string(), at: z.string() }).nullable(),
  })
  .openapi('SubmissionFile')
const version = z.object({
  number: z.number(),
  isWhole: z.boolean(),
  way: z.string(),
  receivedOn: z.string().nullable(),
  /** The letter's own date, where nothing says when it came. */
  datedOn: z.string().nullable(),
  at: z.string(),
})
const params = z.object({ submission: idSchema })
const ground = z.string().trim().min(1).max(2000)
const done = z.object({ submission: idSchema })

/** The submissions of a call. */
export const listSubmissions = operation({
  id: 'listSubmissions',
  method: 'get',
  path: '/api/v1/calls/{call}/submissions',
  room,
  act: 'submission-read',
  summary:
    'The submissions to a call that you may see: your own State’s, and those permitted to be published',
  params: z.object({ call: idSchema }),
  query: z.object({
    ...pageQuery,
    memberState: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
  }),
  answer: pageOf(submission),
})

/** One submission. */
export const readSubmission = operation({
  id: 'readSubmission',
  method: 'get',
  path: '/api/v1/submissions/{submission}',
  room,
  act: 'submission-read',
  summary: 'A submission: its versions and files',
  params,
  answer: submission.extend({ versions: z.array(version), files: z.array(file) }),
})

/** The bytes of a file as received. */
export const downloadFile = operation({
  id: 'downloadSubmissionFile',
  method: 'get',
  path: '/api/v1/submission-files/{file}',
  room,
  act: 'submission-read',
  summary: 'A file as it was received, byte for byte',
  params: z.object({ file: idSchema }),
  answer: 'bytes',
  refuses: ['submission/destroyed'],
})

/** Receives a file. */
export const sendFile = operation({
  id: 'receiveSubmission',
  method: 'post',
  path: '/api/v1/calls/{call}/submissions',
  room,
  act: 'submission-receive',
  summary: 'Receives a file: of somebody of a mission for their State; of the Secretariat to be attributed',
  params: z.object({ call: idSchema }),
  query: z.object({
    submission: idSchema.optional(),
    isWhole: z.enum(['yes', 'no']).default('no'),
    receivedOn: z.iso.date().optional(),
  }),
  body: FILE,
  status: 201,
  answer: z.object({ submission: idSchema, version: z.number(), isNew: z.boolean(), file: idSchema }),
  refuses: ['submission/withdrawn', 'submission/of-another-call', 'submission/bytes-missing'],
})

/** Withdraws a submission. */
export const withdraw = operation({
  id: 'withdrawSubmission',
  method: 'post',
  path: '/api/v1/submissions/{submission}/withdrawal',
  room,
  act: 'submission-withdraw',
  summary: 'Withdraws a submission; nothing that was received goes',
  params,
  body: z.object({ ground }),
  answer: done,
  refuses: ['submission/already-withdrawn'],
})

/** Takes a withdrawal back. */
export const takeBack = operation({
  id: 'returnSubmission',
  method: 'post',
  path: '/api/v1/submissions/{submission}/return',
  room,
  act: 'submission-withdraw',
  summary: 'Takes a withdrawal back',
  params,
  body: z.object({ ground }),
  answer: done,
  refuses: ['submission/not-withdrawn'],
})

/** Records whether it may be published. */
export const permission = operation({
  id: 'permitPublication',
  method: 'post',
  path: '/api/v1/submissions/{submission}/permission',
  room,
  act: 'submission-publish',
  summary: 'Records whether a submission may be published',
  params,
  body: z.object({ mayPublish: z.boolean(), ground }),
  answer: done,
  refuses: ['submission/permission-unchanged'],
})

/** What a destruction is ordered with. */
export const destructionSchema = z.strictObject({
  reason: z.enum(DESTRUCTION_REASONS),
  reports: z.enum(DESTRUCTION_REPORTS),
})
/** What a destruction gives. `blobs`: the bytes that nobody names any more, by their SHA-256. */
export const destroyedSchema = z.object({
  submission: idSchema,
  entry: z.number(),
  files: z.number(),
  passages: z.number(),
  statements: z.number(),
  blobs: z.array(z.string()),
})

/** Destroys a submission. */
export const destroy = operation({
  id: 'destroySubmission',
  method: 'post',
  path: '/api/v1/submissions/{submission}/destruction',
  room,
  act: 'destruction-authorise',
  summary:
    'Destroys what a respondent sent, by authority: bytes and words go; hashes, reason and tombstones stay',
  about:
    'It cannot be undone. "reports": destroy also takes the words of statements that cite the submission, and the files of their versions; keep leaves reports as they were made. If-Match names the answer of readSubmission.',
  params,
  body: destructionSchema,
  answer: destroyedSchema,
  refuses: ['submission/destroyed'],
})
