/** `rapporteur verify --json`: the public shape of a check of an issued file, versioned and validated. */
import { z } from 'zod'
import { AUTHENTIC, FAITHFUL, type IssuedCheck, REACHES, UNCHANGED } from './issued-check.ts'

/** The schema. `reach` says how far the proof of a citation goes (docs/verify.md); null for a sentence without one. */
export const issuedCheckContract = z.strictObject({
  schemaVersion: z.literal(1),
  file: z.string(),
  sha256: z.string().length(64),
  document: z.strictObject({ symbol: z.string(), title: z.string(), language: z.string() }).nullable(),
  authentic: z.strictObject({ verdict: z.enum(AUTHENTIC), says: z.string() }),
  unchanged: z.strictObject({ verdict: z.enum(UNCHANGED), says: z.string() }),
  faithful: z.strictObject({ verdict: z.enum(FAITHFUL), says: z.string() }),
  statements: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.string(),
      text: z.string(),
      respondent: z.string().nullable(),
      place: z.string().nullable(),
      isMark: z.boolean(),
      reach: z.enum(REACHES).nullable(),
      codes: z.array(z.string()),
    }),
  ),
  citations: z.array(
    z.strictObject({
      statement: z.string(),
      citation: z.int().nonnegative(),
      file: z.string(),
      page: z.int(),
      reach: z.enum(REACHES),
    }),
  ),
  findings: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(['blocking', 'to-confirm', 'to-know']),
      message: z.string(),
      hint: z.string().nullable(),
      needsPerson: z.boolean(),
      subject: z.string().nullable(),
      statement: z.string().nullable(),
      citation: z.int().nonnegative().nullable(),
      was: z.string().nullable(),
      now: z.string().nullable(),
    }),
  ),
  onTrust: z.array(
    z.strictObject({ id: z.string(), fields: z.array(z.string()), says: z.string(), why: z.string() }),
  ),
})

/** What `rapporteur verify --json` prints. */
export type IssuedCheckContract = z.infer<typeof issuedCheckContract>

/** A check in the public shape; `file` is the name of the file checked. */
export function toIssuedCheckContract(
  check: IssuedCheck,
  about: { readonly file: string; readonly sha256: string },
): IssuedCheckContract {
  return issuedCheckContract.parse({
    schemaVersion: 1,
    ...about,
    ...check,
    findings: check.findings.map(
      ({ code, severity, message, hint, needsPerson, subject, statement, citation, was, now }) => ({
        ...{ code, severity, message, needsPerson, statement, citation, was, now },
        hint: hint ?? null,
        subject: subject ?? null,
      }),
    ),
  })
}
