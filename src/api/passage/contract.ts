/** What can be asked of passages and their codings. */
import { z } from '@hono/zod-openapi'
import { idSchema, operation, pageOf, pageQuery } from '../core/operation.ts'

const room = 'passage'
const passage = z
  .object({
    id: idSchema,
    number: z.number(),
    type: z.string(),
    language: z.string(),
    page: z.number(),
    question: z.string().nullable(),
    text: z.string(),
  })
  .openapi('Passage')
const code = z.string().regex(/^[\w.:-]{1,100}$/)
const coding = z.object({ scheme: code, issue: code, holds: z.boolean(), at: z.string(), by: z.string() })
const params = z.object({ submission: idSchema, passage: idSchema })

const place = z.object({ start: z.number(), end: z.number() })
const found = passage
  .extend({
    submission: idSchema,
    call: idSchema,
    memberState: z.string().nullable(),
    file: idSchema,
    isInside: z.boolean(),
    snippet: place.extend({ text: z.string(), matches: z.array(place) }),
  })
  .openapi('FoundPassage')
const words = z.string().min(1).max(200).optional()

/** Passages of all that whoever asks may see. */
export const searchPassages = operation({
  id: 'searchPassages',
  method: 'get',
  path: '/api/v1/passages',
  room,
  act: 'passage-read',
  summary: 'Passages of every submission that you may see and that counts, all or those with certain words',
  about:
    'All words must stand in the passage, each as the beginning of a word; what stands in quotation marks must stand so. Case, accents and marks do not count; Chinese is found without spaces, Arabic with and without article. Positions count Unicode code points of the text. An issue of a scheme may be asked for by those who may read codings.',
  query: z.object({
    ...pageQuery,
    words,
    call: idSchema.optional(),
    resolution: idSchema.optional(),
    memberState: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/)
      .optional(),
    question: z.string().min(1).max(2000).optional(),
    scheme: code.optional(),
    issue: code.optional(),
  }),
  answer: pageOf(found),
})

/** Passages of a submission, or those that hold words. */
export const listPassages = operation({
  id: 'listPassages',
  method: 'get',
  path: '/api/v1/submissions/{submission}/passages',
  room,
  act: 'passage-read',
  summary: 'The passages of a submission in reading order, all or those with certain words',
  params: z.object({ submission: idSchema }),
  query: z.object({ ...pageQuery, words }),
  answer: pageOf(found),
})

/** One passage. */
export const readPassage = operation({
  id: 'readPassage',
  method: 'get',
  path: '/api/v1/submissions/{submission}/passages/{passage}',
  room,
  act: 'passage-read',
  summary: 'A passage, and what it was judged to speak to',
  params,
  answer: passage.extend({ codings: z.array(coding) }),
})

/** Codes a passage. */
export const codeOperation = operation({
  id: 'codePassage',
  method: 'post',
  path: '/api/v1/submissions/{submission}/passages/{passage}/codings',
  room,
  act: 'passage-code',
  summary: 'Judges that a passage speaks to an issue of a scheme, or takes that back',
  params,
  body: z.object({ scheme: code, issue: code, holds: z.boolean() }),
  status: 201,
  answer: z.object({ passage: idSchema }),
  refuses: ['passage/coding-unchanged', 'passage/no-such-passage'],
})
