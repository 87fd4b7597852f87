/** `rapporteur mandates --json`: the public shape of mandates and timeline, versioned and validated. */
import { z } from 'zod'
import type { Resolution } from '#resolution'
import { codePointCounter, findingContract, type Span, spanContract, toFindingContract } from '#un'
import { FUNDING_SOURCES, MANDATE_KINDS, type MandateReading } from './mandate.ts'
import type { Timeline } from './timeline.ts'

const MANDATES_SCHEMA_VERSION = 1

const mandate = z.strictObject({
  /** Stable: `op1.seek-views`. */
  id: z.string(),
  paragraph: z.string(),
  kind: z.enum(MANDATE_KINDS),
  kindReason: z.string(),
  actors: z.array(z.string()),
  verb: z.string(),
  what: z.string(),
  subject: z.string().nullable(),
  organ: z.string().nullable(),
  addressees: z.array(z.string()),
  deadline: z
    .strictObject({ asWritten: z.string(), gaSession: z.int().nullable(), on: z.iso.date().nullable() })
    .nullable(),
  condition: z.string().nullable(),
  funding: z.enum(FUNDING_SOURCES).nullable(),
  recurrence: z.string().nullable(),
  span: spanContract,
})

/** The schema of `mandates --json`. Dates are ISO calendar dates; spans count Unicode code points. */
export const mandatesContract = z.strictObject({
  schemaVersion: z.literal(MANDATES_SCHEMA_VERSION),
  /** The resolution's symbol; null where none was read. */
  symbol: z.string().nullable(),
  mandates: z.array(mandate),
  /** Null where no report mandate has a session or a day. */
  timeline: z
    .strictObject({
      steps: z.array(
        z.strictObject({ on: z.iso.date(), name: z.string(), rule: z.string(), source: z.string() }),
      ),
    })
    .nullable(),
  findings: z.array(findingContract),
})

export type MandatesContract = z.infer<typeof mandatesContract>

/**
 * Puts mandates and timeline into the public shape.
 *
 * `texts` are the witnesses' texts by id, to count code points in; a span whose text is not among them keeps its positions.
 */
export function toMandatesContract(
  resolution: Resolution,
  reading: MandateReading,
  timeline: Timeline | null,
  texts: ReadonlyMap<string, string>,
): MandatesContract {
  const counters = new Map([...texts].map(([witness, text]) => [witness, codePointCounter(text)]))
  const place = (span: Span): Span => {
    const count = counters.get(span.witness)
    return count === undefined ? span : { ...span, start: count(span.start), end: count(span.end) }
  }
  return mandatesContract.parse({
    schemaVersion: MANDATES_SCHEMA_VERSION,
    symbol: resolution.symbol,
    mandates: reading.mandates.map((each) => ({ ...each, span: place(each.span) })),
    timeline: timeline === null ? null : { steps: timeline.steps },
    findings: toFindingContract(
      [...reading.findings, ...(timeline?.findings ?? [])],
      (witness) => texts.get(witness) ?? null,
    ),
  })
}
