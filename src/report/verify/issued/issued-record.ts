/** The manifest of an issued file as the verifier needs it: all statements, passages, sources, and who speaks in them. */
import { z } from 'zod'
import type { Manifest } from '#official-document'
import { isCalendarDate } from '#un'
import { statementContract } from '../../contract.ts'
import { editionFactsContract } from '../../edition-facts.ts'
import { MANIFEST_VERSION } from '../../manifest.ts'
import { quantifierScaleContract } from '../../quantifier-scale.ts'
import { repliesRecordContract } from '../../replies-record.ts'
import type { Statement } from '../../statement.ts'
import type { PassageUnderProof } from '../verification.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const reader = z.looseObject({ name: z.string(), version: z.string() })
const record = z.looseObject({
  type: z.literal('rapporteur-manifest'),
  schemaVersion: z.literal(MANIFEST_VERSION),
  generator: z.looseObject({ name: z.string(), version: z.string() }),
  document: z.looseObject({
    name: z.string(),
    symbol: z.string(),
    language: z.string(),
    title: z.string(),
    date: z.string().refine(isCalendarDate).nullable().default(null),
  }),
  resolution: z.string().nullable().default(null),
  statements: z.array(z.custom<Statement>((value) => statementContract.safeParse(value).success)),
  passages: z.array(
    z.looseObject({
      id: z.string(),
      submission: z.string(),
      fileSha256: sha256,
      type: z.custom<PassageUnderProof['type']>((value) => typeof value === 'string'),
      page: z.int(),
      language: z.string(),
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
      text: z.string(),
      /** The respondent asked that it not be published, or it was redacted. */
      withheld: z.boolean().default(false),
      /** Where the reader saw marks of footnotes, code points of the transcription. */
      noteMarks: z.array(z.object({ start: z.int().nonnegative(), end: z.int().positive() })).default([]),
    }),
  ),
  sources: z.array(
    z.looseObject({
      ...{ file: z.string(), sha256, reader, textSha256: sha256 },
      /** Pages that were read from a picture. */
      ocrPages: z.array(z.int().positive()).default([]),
    }),
  ),
  submissions: z
    .array(
      z.looseObject({
        id: z.string(),
        respondent: z.string(),
        memberState: z.string().nullable(),
        onBehalfOf: z.array(z.string()),
        receivedOn: z.string().nullable().default(null),
      }),
    )
    .default([]),
  received: z
    .array(z.looseObject({ file: z.string(), sha256: sha256.nullable() }))
    .nullable()
    .default(null),
  replies: repliesRecordContract.nullable().default(null),
  scale: quantifierScaleContract.nullable().default(null),
  edition: editionFactsContract.nullable().default(null),
})

export type IssuedRecord = z.infer<typeof record>

/** What a manifest is: one that can be checked, of a version this program does not know, or none of ours. */
export type RecordReading =
  | { readonly is: 'known'; readonly record: IssuedRecord }
  | { readonly is: 'newer'; readonly version: string }
  | { readonly is: 'unknown'; readonly why: string }

/** Reads the manifest an issued file carries. Never throws. */
export function readIssuedRecord(manifest: Manifest): RecordReading {
  const parsed = record.safeParse(manifest)
  if (parsed.success) return { is: 'known', record: parsed.data }
  const { type, schemaVersion } = manifest
  if (type === 'rapporteur-manifest' && typeof schemaVersion === 'number' && schemaVersion > MANIFEST_VERSION)
    return { is: 'newer', version: String(schemaVersion) }
  const [first] = parsed.error.issues
  const place = first === undefined ? '' : ` at ${first.path.join('.')}`
  return { is: 'unknown', why: `${first?.message ?? 'it is none of ours'}${place}` }
}

/** The passages of a record as rules take them: with their State, and who translated them, as the citations say. */
export function passagesOf(known: IssuedRecord): Map<string, PassageUnderProof> {
  const speakers = new Map(known.submissions.map((submission) => [submission.id, submission]))
  const citations = new Map(
    known.statements.flatMap((each) => each.citations.map((citation) => [citation.passage, citation])),
  )
  return new Map(
    known.passages.map(
      ({ id, submission, fileSha256, type, page, language, text, start, end, withheld, noteMarks }) => {
        const speaker = speakers.get(submission)
        const citation = citations.get(id)
        return [
          id,
          {
            ...{ id, submission, fileSha256, type, page, language, text, start, end },
            memberState: speaker === undefined ? (citation?.memberState ?? null) : speaker.memberState,
            onBehalfOf: speaker?.onBehalfOf ?? [],
            translation: citation?.translation ?? null,
            translationOf: citation?.translationOf ?? null,
            isWithheld: withheld,
            noteMarks,
          },
        ]
      },
    ),
  )
}

/** The files whose words an issued file cites, with the SHA-256 they had; none where its manifest is not understood. */
export function citedFiles(
  manifest: Manifest | null,
): readonly { readonly file: string; readonly sha256: string }[] {
  const reading = manifest === null ? null : readIssuedRecord(manifest)
  return reading?.is === 'known'
    ? reading.record.sources.map(({ file, sha256: hash }) => ({ file, sha256: hash }))
    : []
}
