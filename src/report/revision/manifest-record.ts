/** What a comparison needs of a manifest: the document it belongs to, its statements, and the names of respondents. */
import { z } from 'zod'
import type { Manifest } from '#official-document'
import { STATEMENT_KINDS } from '../statement.ts'

const citation = z.looseObject({
  submission: z.string(),
  memberState: z.string().nullable(),
  file: z.string(),
  fileSha256: z.string(),
  passage: z.string(),
  page: z.number(),
  language: z.string(),
})

const statement = z.looseObject({
  id: z.string(),
  kind: z.enum(STATEMENT_KINDS),
  language: z.string(),
  text: z.string(),
  translationOf: z.string().nullable(),
  citations: z.array(citation),
  bindings: z.array(z.looseObject({ field: z.string(), value: z.union([z.string(), z.number()]) })),
})

const record = z.looseObject({
  type: z.literal('rapporteur-manifest'),
  schemaVersion: z.literal(1),
  document: z.looseObject({
    name: z.string(),
    symbol: z.string(),
    language: z.string(),
    title: z.string(),
  }),
  statements: z.array(statement),
})

export type RecordedStatement = z.infer<typeof statement>
export type ManifestRecord = z.infer<typeof record>

/** The manifest as a record; null where it is of another make or version. */
export function readManifestRecord(manifest: Manifest | null): ManifestRecord | null {
  const parsed = record.safeParse(manifest)
  return parsed.success ? parsed.data : null
}

/** Whose words a statement is: the respondent's name as the report prints it, its code, page and file. */
export interface Source {
  readonly respondent: string | null
  readonly memberState: string | null
  readonly page: number | null
  readonly file: string | null
}

/** Gives the source of a statement of this record; all null for words of the office. */
export function sourcesOf({ statements }: ManifestRecord): (statement: RecordedStatement) => Source {
  const names = new Map(
    statements.flatMap(({ bindings }) =>
      bindings.flatMap(({ field, value }): [string, string][] => {
        const submission = /^submission\.(.+)\.respondent$/.exec(field)?.[1]
        return submission === undefined ? [] : [[submission, String(value)]]
      }),
    ),
  )
  return ({ citations: [first], bindings }) => {
    const bound = bindings.flatMap(({ field }) => /^submission\.(.+)\.[^.]+$/.exec(field)?.[1] ?? [])[0]
    const submission = first?.submission ?? bound
    return {
      respondent: submission === undefined ? null : (names.get(submission) ?? submission),
      memberState: first?.memberState ?? null,
      page: first?.page ?? null,
      file: first?.file ?? null,
    }
  }
}
