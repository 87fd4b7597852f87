/** Attacks on a whole report as lines: replies, what the office decided, and what is done to the document made of them. */
import { z } from 'zod'
import type { CallFacts } from '../../src/call/index.ts'
import { editionFactsContract } from '../../src/report/edition-facts.ts'
import { LANGUAGES, RESPONDENT_GROUPS } from '../../src/un/index.ts'
import { aboutAttack, stateCode } from './attack.ts'

const reply = z.strictObject({
  state: stateCode,
  /** Empty where the file could not be read. */
  text: z.string().default(''),
  receivedOn: z.iso.date().default('2019-05-20'),
  late: z.boolean().default(false),
})

/** What the record says of a reply, written otherwise. */
const replyFacts = z
  .strictObject({
    group: z.enum(RESPONDENT_GROUPS),
    receivedOn: z.iso.date().nullable(),
    datedOn: z.iso.date().nullable(),
    late: z.boolean().nullable(),
  })
  .partial()

/** One thing done to the document; `state` names a respondent by its code, `text` and `from` a part of a statement's words. */
const step = z.discriminatedUnion('do', [
  /** Before another respondent; behind all where `before` is null. */
  z.strictObject({ do: z.literal('move'), state: stateCode, before: stateCode.nullable() }),
  z.strictObject({ do: z.literal('repeat'), state: stateCode }),
  z.strictObject({ do: z.literal('drop'), text: z.string().min(1) }),
  z.strictObject({ do: z.literal('drop-words'), state: stateCode }),
  z.strictObject({ do: z.literal('drop-section'), state: stateCode }),
  z.strictObject({ do: z.literal('say'), from: z.string().min(1), to: z.string() }),
  z.strictObject({ do: z.literal('reply'), state: stateCode, set: replyFacts }),
  z.strictObject({ do: z.literal('receive'), state: stateCode, name: z.string() }),
  z.strictObject({ do: z.literal('edition'), set: editionFactsContract.partial() }),
  z.strictObject({ do: z.literal('symbol'), symbol: z.string() }),
  z.strictObject({
    do: z.literal('masthead'),
    symbol: z.string().optional(),
    dropNotes: z.boolean().optional(),
  }),
])

export type ReportStep = z.infer<typeof step>

export const reportAttack = z.strictObject({
  ...aboutAttack,
  /** Of the edition. */
  language: z.enum(LANGUAGES),
  report: z.strictObject({
    replies: z.array(reply),
    /** Fields of the call other than the sample's (`CallFacts`). */
    call: z.custom<Partial<CallFacts>>((value) => typeof value === 'object').default({}),
    /** "report" or "addendum-1". */
    document: z.string().default('report'),
    steps: z.array(step).default([]),
  }),
})

export type ReportAttack = z.infer<typeof reportAttack>
