/** The manifest of an issued file as the verifier needs it: all statements, passages, sources, and who speaks in them. */
import { z } from 'zod'
import type { CallFacts } from '#call'
import type { Manifest } from '#official-document'
import { isCalendarDate, isOfficialLanguage, type Language } from '#un'
import { statementContract } from '../../contract.ts'
import { editionFactsContract } from '../../edition-facts.ts'
import { MANIFEST_VERSION } from '../../manifest.ts'
import { quantifierScaleContract } from '../../quantifier-scale.ts'
import { carriedRecordContract } from '../../record/carried-record.ts'
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
  /** The rules by which it was judged. */
  rules: z.looseObject({ version: z.string() }).default({ version: '' }),
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
        datedOn: z.string().nullable().default(null),
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
  /** What the document was written from; null in an older manifest. */
  record: carriedRecordContract.nullable().default(null),
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

/** What of the files received is to be read again to check an issued file. */
export interface ReadingWanted {
  /** Files whose words it cites, or of whose reading it tells, with the SHA-256 they had. */
  readonly files: readonly { readonly file: string; readonly sha256: string }[]
  /** How the call was put, by which replies are read; null where the manifest does not carry it. */
  readonly call: CallFacts | null
  readonly language: Language | null
}

/** What is to be read again for a manifest; nothing where it is not understood. */
export function readingWanted(manifest: Manifest | null): ReadingWanted {
  const reading = manifest === null ? null : readIssuedRecord(manifest)
  if (reading?.is !== 'known') return { files: [], call: null, language: null }
  const { sources, record: carried, document } = reading.record
  const told = (carried?.sources ?? []).map(({ path, sha256: hash }) => ({ file: path, sha256: hash }))
  const cited = sources.map(({ file, sha256: hash }) => ({ file, sha256: hash }))
  const known = new Set(cited.map(({ sha256: hash }) => hash))
  return {
    files: [...cited, ...told.filter(({ sha256: hash }) => !known.has(hash))],
    call: carried?.call ?? null,
    language: isOfficialLanguage(document.language) ? document.language : null,
  }
}
