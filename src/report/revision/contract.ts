/** `revision.json` and `changes.json`: the public shapes, versioned and validated. */
import { z } from 'zod'
import { type FindingContract, findingContract } from '#un'
import type { VersionComparison } from './compare-records.ts'
import { type Revision, STANDINGS } from './revision.ts'
import { TOUCHES } from './touches.ts'

const source = z.strictObject({
  respondent: z.string().nullable(),
  memberState: z.string().nullable(),
  page: z.int().positive().nullable(),
  file: z.string().nullable(),
})
const words = z.array(z.strictObject({ type: z.enum(['same', 'out', 'in']), text: z.string() }))
const touches = z.array(z.enum(TOUCHES))
const count = z.int().nonnegative()

/** The schema of `revision.json`: the statements as edited, every change, every sentence without a source. */
export const revisionContract = z.strictObject({
  schemaVersion: z.literal(1),
  document: z.strictObject({ name: z.string(), symbol: z.string(), language: z.string() }),
  counts: z.strictObject({
    unchanged: count,
    moved: count,
    misplaced: count,
    changed: count,
    removed: count,
    untraced: count,
    confirmed: count,
  }),
  changes: z.array(
    z.strictObject({
      id: z.string(),
      statement: z.string().nullable(),
      kind: z.string(),
      standing: z.enum(['moved', 'misplaced', 'changed', 'removed']),
      source,
      was: z.string(),
      now: z.string(),
      words,
      touches,
      under: z.string().nullable(),
      confirm: z.string(),
      confirmed: z.strictObject({ change: z.string(), by: z.string(), reason: z.string() }).nullable(),
    }),
  ),
  untraced: z.array(
    z.strictObject({ text: z.string(), under: z.string(), sameWordsAs: z.string().nullable() }),
  ),
  comments: z.array(
    z.strictObject({ by: z.string(), text: z.string(), on: z.string(), statements: z.array(z.string()) }),
  ),
  statements: z.array(
    z.looseObject({ id: z.string(), kind: z.string(), standing: z.enum(STANDINGS), text: z.string() }),
  ),
  findings: z.array(findingContract),
})

/** What `revision.json` holds. */
export type RevisionContract = z.infer<typeof revisionContract>

/** A revision in the public shape. */
export function toRevisionContract(
  revision: Revision,
  findings: readonly FindingContract[],
): RevisionContract {
  return revisionContract.parse({ schemaVersion: 1, ...revision, findings })
}

const version = z.strictObject({ symbol: z.string(), title: z.string(), statements: count })

/** The schema of `changes.json`: two versions compared, statement by statement. */
export const comparisonContract = z.strictObject({
  schemaVersion: z.literal(1),
  old: version,
  new: version,
  unchanged: count,
  differences: z.array(
    z.strictObject({
      type: z.enum(['added', 'removed', 'changed', 'moved']),
      statement: z.string(),
      oldStatement: z.string().nullable(),
      kind: z.string(),
      source,
      was: z.string(),
      now: z.string(),
      words,
      touches,
    }),
  ),
  findings: z.array(findingContract),
})

/** What `changes.json` holds. */
export type ComparisonContract = z.infer<typeof comparisonContract>

/** A comparison in the public shape. */
export function toComparisonContract(
  comparison: VersionComparison,
  findings: readonly FindingContract[],
): ComparisonContract {
  return comparisonContract.parse({ schemaVersion: 1, ...comparison, findings })
}
