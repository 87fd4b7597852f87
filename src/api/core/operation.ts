/** An operation of the interface as data: the server, the document at /openapi.json and the client are derived from it. */
import { z } from '@hono/zod-openapi'
import type { PermittedAct } from '#people'
import type { RefusalKey } from './refusal-words.ts'

/** What a request can carry instead of JSON: a file, as raw bytes or as the one file of a form. */
export const FILE = 'file'
/** What an answer can be instead of JSON. */
export type AnswerShape = z.ZodType | 'bytes' | 'events' | 'text' | 'nothing'

/** One operation. Every list is a page; every POST needs an idempotency key; every answer may be a problem. */
export interface Operation {
  readonly id: string
  readonly method: 'get' | 'post'
  readonly path: `/${string}`
  readonly room: string
  /** The act that a person must be permitted, to what each handler says; null: the answer is about the program, for anybody. */
  readonly act: PermittedAct | null
  readonly summary: string
  readonly about?: string
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType | typeof FILE
  /** Whether a file without a byte is one; elsewhere it is refused. */
  readonly mayBeEmpty?: boolean
  readonly answer: AnswerShape
  /** Whether a POST's answer holds what a copy of the store must not: it is given once and not kept for repetitions. */
  readonly isSecret?: boolean
  readonly status?: 200 | 201 | 202 | 204
  /** The refusals of its own rules; those that every operation may give are not repeated. */
  readonly refuses?: readonly RefusalKey[]
}

type Shape<Op extends Operation, Part extends 'params' | 'query'> = Op[Part] extends z.ZodObject
  ? z.output<Op[Part]>
  : Readonly<Record<string, never>>

/** What a handler is given of a request. */
export interface Given<Op extends Operation> {
  readonly params: Shape<Op, 'params'>
  readonly query: Shape<Op, 'query'>
  readonly body: Op['body'] extends z.ZodType
    ? z.output<Op['body']>
    : Op['body'] extends typeof FILE
      ? Upload
      : null
}

/** What a handler gives for JSON. */
export type Answered<Op extends Operation> = Op['answer'] extends z.ZodType ? z.input<Op['answer']> : never

/** A file that arrived: kept under its hash before anybody judges it. */
export interface Upload {
  readonly sha256: string
  readonly sizeBytes: number
  /** The name it was sent with, without folders; null where none was. */
  readonly name: string | null
  readonly mediaType: string
  /** Fields of the form beside the file; empty for raw bytes. */
  readonly fields: Readonly<Record<string, string>>
}

/** Names an operation; its types stay as narrow as written. */
export function operation<const Op extends Operation>(op: Op): Op {
  return op
}

/** The text of a JSON answer, in the shape of the contract and no more; empty where there is none. */
export function jsonText({ answer }: Operation, reply: unknown): string {
  return typeof answer === 'string' ? '' : JSON.stringify(answer.parse(reply))
}

/** The identifier of something, as the house gives it. */
export const idSchema = z.string().regex(/^[\w:.-]{1,100}$/)

const MOST = 200
const STANDARD = 50

/** The part of a question that asks for a page. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(MOST).default(STANDARD),
  after: z.string().max(1000).optional(),
}

/** A page of items, and the cursor of the next one; null at the end. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() })
}
