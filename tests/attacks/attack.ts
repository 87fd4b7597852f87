/** What stands in a line of the attack set: sources, a statement about them, and what a verifier has to find in it. */
import { z } from 'zod'
import { VERIFICATION_CODES, type VerificationCode } from '../../src/report/verify/verification-codes.ts'

const state = z.string().regex(/^X[A-Z]{2}$/, 'a code of an invented State, XAA to XZZ')
const language = z.string().regex(/^[a-z]{2,3}$/)
const translation = z.enum(['official', 'by-the-state', 'by-a-person', 'by-a-machine'])
const code = z.custom<VerificationCode>(
  (value) => typeof value === 'string' && Object.hasOwn(VERIFICATION_CODES, value),
  'not a code of the closed list',
)

/** A passage of a reply. What is left out: a paragraph, its State's one submission and file, after the passage before it. */
const passageLine = z.strictObject({
  id: z.string(),
  state: state.nullable(),
  language,
  text: z.string().min(1),
  type: z.enum(['heading', 'paragraph', 'list-item', 'table', 'footnote', 'figure']).default('paragraph'),
  submission: z.string().optional(),
  file: z.string().optional(),
  behalf: z.array(state).default([]),
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
    memberState: state.nullable().optional(),
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

const about = {
  /** `<code>/<language>/<number>`, or `clean/<code>/<language>/<number>` for a true neighbour. */
  id: z.string().min(1),
  /** What is attacked, and how a hurried reader misses it. */
  why: z.string().min(1),
  /** Kept aside while rules were mended, so that its rate tells how the rules do on what they were not made for. */
  held: z.boolean().default(false),
  /** An attack is accepted where none of these is found; empty for a true statement. */
  expected: z.array(code),
}

/** One statement against its sources. */
export const statementAttack = z.strictObject({
  ...about,
  language,
  passages: z.array(passageLine),
  statement: statementLine,
  /** The date on which names of States must be valid. */
  on: z.iso.date().nullable().default(null),
  /** Fields of the record that bindings may name. */
  fields: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
})

export type StatementAttack = z.infer<typeof statementAttack>
