/** A client of the interface: made of the contracts, so that a call that does not fit one does not compile. */
import type { z } from '@hono/zod-openapi'
import type { Operation } from './core/operation.ts'
import { type Problem, problemSchema } from './core/problem.ts'

export interface ClientOptions {
  /** Where the server is, without a path at its end. */
  readonly url: string
  /** The token of the folder's owner; null for what anybody may ask. */
  readonly token: string | null
  /** The language of refusals. */
  readonly language: string
  /** A new key for each act. */
  readonly key: () => string
  readonly send: (request: Request) => Promise<Response>
}

type Part<Op extends Operation, Name extends 'params' | 'query'> = Op[Name] extends z.ZodObject
  ? { readonly [Each in Name]: z.input<Op[Name]> }
  : { readonly [Each in Name]?: never }

/** What an operation is asked with. */
export type Asked<Op extends Operation> = Part<Op, 'params'> &
  Part<Op, 'query'> &
  (Op['body'] extends z.ZodType ? { readonly body: z.input<Op['body']> } : { readonly body?: never })

/** What it gives: the value, or the problem in words. */
export type Given<Op extends Operation> =
  | { readonly value: Op['answer'] extends z.ZodType ? z.output<Op['answer']> : null }
  | { readonly problem: Problem }

/** Asks one operation of those that take and give JSON. */
export async function askServer<Op extends Operation>(
  { url, token, language, key, send }: ClientOptions,
  op: Op,
  asked: Asked<Op>,
): Promise<Given<Op>> {
  const params: Readonly<Record<string, unknown>> = asked.params ?? {}
  const path = op.path.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    encodeURIComponent(String(params[name])),
  )
  const query = Object.entries(asked.query ?? {}).filter(([, value]) => value !== undefined)
  const search = new URLSearchParams(
    query.map(([name, value]): [string, string] => [name, String(value)]),
  ).toString()
  const headers = new Headers({ 'accept-language': language })
  if (token !== null) headers.set('authorization', `Bearer ${token}`)
  if (op.method === 'post') {
    headers.set('idempotency-key', key())
    headers.set('content-type', 'application/json')
  }
  const body = op.method === 'post' ? { body: JSON.stringify(asked.body ?? {}) } : {}
  const address = `${url}${path}${search === '' ? '' : `?${search}`}`
  const answer = await send(new Request(address, { method: op.method.toUpperCase(), headers, ...body }))
  const text = await answer.text()
  if (!answer.ok) return { problem: problemSchema.parse(JSON.parse(text)) }
  const value = typeof op.answer === 'string' ? null : op.answer.parse(JSON.parse(text))
  // The schema that parsed the value is the one its type is made of.
  return { value } as Given<Op>
}
