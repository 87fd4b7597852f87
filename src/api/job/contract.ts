/** What can be asked of jobs. */
import { z } from '@hono/zod-openapi'
import { outcomeContract } from '../../worker/outcome.ts'
import { operation, pageOf, pageQuery } from '../core/operation.ts'

const room = 'job'
const STATUSES = ['waiting', 'waiting-again', 'running', 'done', 'cancelled', 'parked'] as const
const job = z
  .object({
    id: z.string(),
    queue: z.string(),
    status: z.enum(STATUSES),
    tries: z.number(),
    triesMost: z.number(),
    fault: z.object({ id: z.string().nullable(), name: z.string() }).nullable(),
    progress: z.object({ done: z.number(), total: z.number().nullable(), stage: z.string() }).nullable(),
    createdAt: z.string(),
    endedAt: z.string().nullable(),
  })
  .openapi('Job')
const params = z.object({ job: z.uuid() })

/** The jobs. */
export const listJobs = operation({
  id: 'listJobs',
  method: 'get',
  path: '/api/v1/jobs',
  room,
  act: 'job-read',
  summary: 'The jobs, the newest first',
  query: z.object({
    ...pageQuery,
    queue: z
      .string()
      .regex(/^[\w-]{1,60}$/)
      .optional(),
    status: z.enum(STATUSES).optional(),
  }),
  answer: pageOf(job),
})

/** One job. */
export const readJob = operation({
  id: 'readJob',
  method: 'get',
  path: '/api/v1/jobs/{job}',
  room,
  act: 'job-read',
  summary: 'A job',
  params,
  answer: job,
})

/** How far a job is. */
export const watchJob = operation({
  id: 'watchJob',
  method: 'get',
  path: '/api/v1/jobs/{job}/events',
  room,
  act: 'job-read',
  summary: 'How far a job is, as events (text/event-stream), until it has ended',
  params,
  answer: 'events',
})

/** What a job gave. */
export const readOutcome = operation({
  id: 'readOutcome',
  method: 'get',
  path: '/api/v1/jobs/{job}/outcome',
  room,
  act: 'report-read',
  summary: 'What a job of the chain gave: of an intake, a report or a rederivation; kept a day',
  params,
  answer: outcomeContract,
})

/** Cancels a job. */
export const cancelJob = operation({
  id: 'cancelJob',
  method: 'post',
  path: '/api/v1/jobs/{job}/cancellation',
  room,
  act: 'job-control',
  summary: 'Cancels a job that has not ended',
  params,
  body: z.strictObject({}),
  answer: z.object({ changed: z.boolean() }),
})

/** Tries a job again. */
export const retryJob = operation({
  id: 'retryJob',
  method: 'post',
  path: '/api/v1/jobs/{job}/retry',
  room,
  act: 'job-control',
  summary: 'Tries a parked or cancelled job again',
  params,
  body: z.strictObject({}),
  answer: z.object({ changed: z.boolean() }),
})
