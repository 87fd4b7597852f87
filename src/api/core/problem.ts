/** A refusal or a fault as an answer: problem details in the caller's language. Source: RFC 9457. */
import { z } from '@hono/zod-openapi'
import type { Language } from '#un'
import type { RequestFault } from './refusal.ts'
import { REFUSALS, type RefusalKey } from './refusal-words.ts'

export const PROBLEM_TYPE = 'application/problem+json'

/** What a problem looks like on the wire. `type` leads to its explanation, `instance` names the request. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string(),
    errors: z.array(z.object({ at: z.string(), code: z.string() })).optional(),
  })
  .openapi('Problem')

export type Problem = z.infer<typeof problemSchema>

/** What is refused, to whom, and where it is explained. */
export interface ProblemFacts {
  readonly key: RefusalKey
  readonly facts: Readonly<Record<string, string | number>>
  readonly faults?: readonly RequestFault[]
  readonly language: Language
  readonly requestId: string
}

/** The page on which the problems are explained; each has its own place there. */
export const PROBLEM_PAGE = '/api'

/** The problem as data. */
export function problemOf({ key, facts, faults = [], language, requestId }: ProblemFacts): Problem {
  const { status, words } = REFUSALS[key]
  const detail = fill(words[language], { request: requestId, ...facts })
  return {
    type: `${PROBLEM_PAGE}#problem-${key.replace('/', '-')}`,
    title: detail.split(/(?<=[.。])\s*/)[0] ?? detail,
    status,
    detail,
    instance: `urn:uuid:${requestId}`,
    code: key,
    ...(faults.length === 0 ? {} : { errors: [...faults] }),
  }
}

/** The problem as an answer. */
export function problemAnswer(facts: ProblemFacts, headers: Readonly<Record<string, string>> = {}): Response {
  const problem = problemOf(facts)
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': PROBLEM_TYPE,
      'content-language': facts.language,
      'cache-control': 'no-store',
      ...headers,
    },
  })
}

function fill(words: string, facts: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole))
}
