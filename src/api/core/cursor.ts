/** The place in a list where the next page begins: opaque to whoever holds it, and good for the same question only. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { ApiRefusal } from './refusal.ts'
import { isKeepable } from './request-parts.ts'

const shape = z.object({
  of: z.string(),
  after: z.array(z.union([z.string().refine(isKeepable), z.number()])).max(6),
})

/** A place in a list: the values of the last item by which the list is ordered. */
export type Place = readonly (string | number)[]

/** Writes a place. `question` is everything that chooses and orders the list, without the page. */
export function writeCursor(question: unknown, after: Place): string {
  return Buffer.from(JSON.stringify({ of: markOf(question), after }), 'utf8').toString('base64url')
}

/** Reads a place; null for the beginning. Refuses `cursor-invalid`: no cursor, or one of another question. */
export function readCursor(question: unknown, text: string | undefined): Place | null {
  if (text === undefined) return null
  const parsed = shape.safeParse(jsonOf(Buffer.from(text, 'base64url').toString('utf8')))
  if (!parsed.success || parsed.data.of !== markOf(question)) throw new ApiRefusal('cursor-invalid')
  return parsed.data.after
}

function markOf(question: unknown): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 12)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (fault) {
    if (fault instanceof SyntaxError) return null
    throw fault
  }
}
