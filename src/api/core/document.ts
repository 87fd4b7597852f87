/** The operations as an OpenAPI 3.1 document. Source: OpenAPI Specification 3.1.1. */
import { OpenAPIHono, z } from '@hono/zod-openapi'
import { FILE, type Operation } from './operation.ts'
import { PROBLEM_TYPE, problemSchema } from './problem.ts'
import { REFUSALS, type RefusalKey } from './refusal-words.ts'

type Registered = Parameters<OpenAPIHono['openAPIRegistry']['registerPath']>[0]

/** Refusals that any operation may give. */
const OF_ANY: readonly RefusalKey[] = [
  'invalid-request',
  'characters-refused',
  'not-found',
  'too-many-requests',
  'fault',
]
const OF_POST: readonly RefusalKey[] = [
  'cross-site',
  'key-missing',
  'key-reused',
  'key-in-flight',
  'changed-since',
  'not-signed-in',
  'not-allowed',
]
const FILE_SCHEMA = { type: 'string', format: 'binary' } as const

/** The document of all operations. */
export function documentOf(operations: readonly Operation[], version: string): unknown {
  const { openAPIRegistry, getOpenAPI31Document } = new OpenAPIHono()
  openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-session',
    description: 'A person who signed in under /sign-in.',
  })
  openAPIRegistry.registerComponent('securitySchemes', 'folder', {
    type: 'http',
    scheme: 'bearer',
    description: "The command line of whoever owns the store's folder, by the token file beside server.json.",
  })
  for (const op of operations) openAPIRegistry.registerPath(pathOf(op))
  return getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Rapporteur',
      version,
      description:
        'Calls for views, what Member States sent, and the reports made of it. Lists come in pages by an opaque cursor; every POST needs an Idempotency-Key; refusals are problem details (RFC 9457) in the language of Accept-Language.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
  })
}

function pathOf(op: Operation): Registered {
  const isPost = op.method === 'post'
  return {
    method: op.method,
    path: op.path,
    operationId: op.id,
    tags: [op.room],
    summary: op.summary,
    ...(op.about === undefined ? {} : { description: op.about }),
    security: [{}, { session: [] }, { folder: [] }],
    'x-act': op.act ?? 'anybody',
    request: {
      ...(op.params === undefined ? {} : { params: op.params }),
      ...(op.query === undefined ? {} : { query: op.query }),
      headers: headersOf(isPost),
      ...(op.body === undefined ? {} : { body: bodyOf(op.body) }),
    },
    responses: {
      ...answerOf(op),
      ...problemsOf([...OF_ANY, ...(isPost ? OF_POST : []), ...(op.refuses ?? [])]),
    },
  }
}

function headersOf(isPost: boolean) {
  const language = z.string().optional().openapi({ description: 'ar, zh, en, fr, ru or es' })
  return isPost
    ? z.object({
        'accept-language': language,
        'idempotency-key': z.string().min(1).max(200),
        'if-match': z.string().optional(),
      })
    : z.object({ 'accept-language': language, 'if-none-match': z.string().optional() })
}

function bodyOf(
  body: NonNullable<Operation['body']>,
): NonNullable<NonNullable<Registered['request']>['body']> {
  if (body !== FILE) return { required: true, content: { 'application/json': { schema: body } } }
  const form = { type: 'object' as const, properties: { file: FILE_SCHEMA }, required: ['file'] }
  return {
    required: true,
    description: 'The file itself, with its name in Content-Disposition; or a form with one file.',
    content: { 'application/octet-stream': { schema: FILE_SCHEMA }, 'multipart/form-data': { schema: form } },
  } as const
}

function answerOf({ answer, status = 200, summary }: Operation): Registered['responses'] {
  const MEDIA = {
    bytes: 'application/octet-stream',
    events: 'text/event-stream',
    text: 'text/plain',
  } as const
  if (answer === 'nothing') return { 204: { description: summary } }
  const content =
    typeof answer === 'string'
      ? { [MEDIA[answer]]: { schema: answer === 'bytes' ? FILE_SCHEMA : ({ type: 'string' } as const) } }
      : { 'application/json': { schema: answer } }
  return { [status]: { description: summary, content } }
}

function problemsOf(keys: readonly RefusalKey[]): Registered['responses'] {
  const statuses = new Map<number, string[]>()
  for (const key of keys) {
    const { status } = REFUSALS[key]
    statuses.set(status, [...(statuses.get(status) ?? []), key])
  }
  return Object.fromEntries(
    [...statuses].map(([status, codes]) => [
      status,
      { description: codes.join(', '), content: { [PROBLEM_TYPE]: { schema: problemSchema } } },
    ]),
  )
}
