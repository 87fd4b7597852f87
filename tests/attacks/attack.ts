/** What stands in a line of the attack set: sources, a statement about them, and what a verifier has to find in it. */
import { z } from 'zod'
import { VERIFICATION_CODES, type VerificationCode } from '../../src/report/verify/verification-codes.ts'
import { SUBMISSION_STATUSES } from '../../src/submission/index.ts'
import { RESPONDENT_GROUPS } from '../../src/un/index.ts'

export const stateCode = z.string().regex(/^X[A-Z]{2}$/, 'a code of an invented State, XAA to XZZ')
const language = z.string().regex(/^[a-z]{2,3}$/)
const translation = z.enum(['official', 'by-the-state', 'by-a-person', 'by-a-machine'])
const code = z.custom<VerificationCode>(
  (value) => typeof value === 'string' && Object.hasOwn(VERIFICATION_CODES, value),
  'not a code of the closed list',
)

/** A passage of a reply. What is left out: a paragraph, its State's one submission and file, after the passage before it. */
const passageLine = z.strictObject({
  id: z.string(),
  state: stateCode.nullable(),
  language,
  text: z.string().min(1),
  type: z.enum(['heading', 'paragraph', 'list-item', 'table', 'footnote', 'figure']).default('paragraph'),
  submission: z.string().optional(),
  file: z.string().optional(),
  behalf: z.array(stateCode).default([]),
  translation: translation.nullable().default(null),
  translationOf: z.string().nullable().default(null),
  withheld: z.boolean().default(false),
})

/** A passage cited whole by its id, or a citation with parts of it forged. */
const citeLine = z.preprocess(
  (cite) => (typeof cite === 'string' ? { passage: cite } : cite),
  z.strictObject({
    passage: z.string(),
    exact: z.string().optional(),
    /** Any word: its hash is taken, unless it is one. */
    fileSha256: z.string().optional(),
    submission: z.string().optional(),
    memberState: stateCode.nullable().optional(),
    language: language.optional(),
    translation: translation.nullable().optional(),
    translationOf: z.string().nullable().optional(),
  }),
)

/** Fields besides these (edits, bindings, query …) are those of a statement of a report, in the shape of `report.json`. */
const statementLine = z.looseObject({
  kind: z.enum(['reproduction', 'quotation', 'paraphrase', 'count', 'procedural', 'editorial']),
  text: z.string().min(1),
  cites: z.array(citeLine).optional(),
})

/** What every line says of itself. */
export const aboutAttack = {
  /** `<code>/<language>/<number>`, or `clean/<code>/<language>/<number>` for a true neighbour. */
  id: z.string().min(1),
  /** What is attacked, and how a hurried reader misses it. */
  why: z.string().min(1),
  /** Kept aside while rules were mended, so that its rate tells how the rules do on what they were not made for. */
  held: z.boolean().default(false),
  /** An attack is accepted where none of these is found; empty for a true statement. */
  expected: z.array(code),
}

/** One line a reply, and which passages are coded to which issue. What is left out: a Member State's reply in English, in time. */
const recordLine = z.strictObject({
  replies: z.array(
    z.strictObject({
      state: stateCode,
      id: z.string().optional(),
      behalf: z.array(stateCode).default([]),
      respondents: z.enum([...RESPONDENT_GROUPS, 'undecided']).default('member-state'),
      language: language.default('en'),
      status: z.enum(SUBMISSION_STATUSES).default('views'),
      late: z.boolean().default(false),
    }),
  ),
  codings: z.array(z.strictObject({ issue: z.string(), passages: z.array(z.string()) })).default([]),
})

export type RecordLine = z.infer<typeof recordLine>

/** One statement against its sources. */
export const statementAttack = z.strictObject({
  ...aboutAttack,
  language,
  passages: z.array(passageLine),
  statement: statementLine,
  /** The date on which names of States must be valid. */
  on: z.iso.date().nullable().default(null),
  /** Fields of the record that bindings may name. */
  fields: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  /** The record that counts are made over: a line a reply; absent: none is known. */
  record: recordLine.optional(),
})

export type StatementAttack = z.infer<typeof statementAttack>
