/** Findings as they leave the house: the same in every JSON the command line prints. */
import { z } from 'zod'
import { codePointCounter } from './code-points.ts'
import type { Finding } from './finding.ts'

/** A span outside the house; positions are Unicode code points. */
export const spanContract = z.strictObject({
  witness: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  page: z.int().positive().optional(),
})

export const findingContract = z.strictObject({
  code: z.string(),
  message: z.string(),
  needsPerson: z.boolean(),
  span: spanContract.nullable(),
  subject: z.string().nullable(),
  hint: z.string().nullable(),
})

export type FindingContract = z.infer<typeof findingContract>

/**
 * Puts findings into the public shape. `textOf` gives the text a span's witness names, so that positions can become code
 * points; a span whose text is not known any more leaves without positions (null).
 */
export function toFindingContract(
  findings: readonly Finding[],
  textOf: (witness: string) => string | null,
): FindingContract[] {
  const counters = new Map<string, ((utf16: number) => number) | null>()
  const counterOf = (witness: string): ((utf16: number) => number) | null => {
    const known = counters.get(witness)
    if (known !== undefined) return known
    const text = textOf(witness)
    const counter = text === null ? null : codePointCounter(text)
    counters.set(witness, counter)
    return counter
  }
  return findings.map(({ code, message, needsPerson, span, subject, hint }) => {
    const count = span === undefined ? null : counterOf(span.witness)
    return {
      code,
      message,
      needsPerson,
      span:
        span === undefined || count === null
          ? null
          : { ...span, start: count(span.start), end: count(span.end) },
      subject: subject ?? null,
      hint: hint ?? null,
    }
  })
}
