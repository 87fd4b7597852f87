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

/** Passages of a submission, or those that hold words. */
export const searchPassages = operation({
  id: 'searchPassages',
  method: 'get',
  path: '/api/v1/submissions/{submission}/passages',
  room,
  act: 'passage-read',
  summary: 'The passages of a submission, all or those that hold all of some words',
  params: z.object({ submission: idSchema }),
  query: z.object({ ...pageQuery, words: z.string().min(1).max(200).optional() }),
  answer: pageOf(passage.extend({ file: idSchema })),
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
