/** What can be asked of resolutions and their mandates. */
import { z } from '@hono/zod-openapi'
import { FILE, idSchema, operation, pageOf, pageQuery } from '../core/operation.ts'

const room = 'mandate'
const resolution = z
  .object({
    id: idSchema,
    symbol: z.string().nullable(),
    title: z.string().nullable(),
    adoptedOn: z.string().nullable(),
  })
  .openapi('Resolution')

/** The resolutions. */
export const listResolutions = operation({
  id: 'listResolutions',
  method: 'get',
  path: '/api/v1/resolutions',
  room,
  act: 'mandate-read',
  summary: 'The resolutions that are kept',
  query: z.object(pageQuery),
  answer: pageOf(resolution),
})

/** One resolution with its mandates. */
export const readResolution = operation({
  id: 'readResolution',
  method: 'get',
  path: '/api/v1/resolutions/{resolution}',
  room,
  act: 'mandate-read',
  summary: 'A resolution: its copies, and the mandates read out of them',
  params: z.object({ resolution: idSchema }),
  answer: resolution.extend({
    copies: z.array(
      z.object({ name: z.string(), mediaType: z.string(), sha256: z.string(), sizeBytes: z.number() }),
    ),
    reader: z.string().nullable(),
    mandates: z.array(
      z.object({ id: z.string(), kind: z.string(), paragraph: z.string(), status: z.string() }),
    ),
  }),
})

/** Keeps a copy of a resolution. */
export const keepCopy = operation({
  id: 'keepResolution',
  method: 'post',
  path: '/api/v1/resolutions',
  room,
  act: 'mandate-record',
  summary: 'Keeps a copy of a resolution; the same bytes again are nothing new',
  query: z.object({ resolution: idSchema.optional() }),
  body: FILE,
  status: 201,
  answer: z.object({ resolution: idSchema, added: z.number() }),
  refuses: ['mandate/no-such-resolution', 'mandate/bytes-missing'],
})
