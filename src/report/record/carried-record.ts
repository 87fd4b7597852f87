/** The record that an issued file carries: all that its document was written from, so that it can be written again from it. */
import { z } from 'zod'
import { callFactsSchema } from '#call'
import { submissionContract } from '#submission'
import { LOOK_NAMES, TRANSLATION_ORIGINS } from '../statement.ts'
import { THEMATIC_TYPES } from '../thematic/authoring.ts'
import type { OutlinedSection } from '../thematic/outline.ts'

const at = z.int().nonnegative()
const page = z.int().nonnegative()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const obtained = z.enum(['text-layer', 'markup', 'ocr', 'none'])

const resolution = z.strictObject({
  symbol: z.string().nullable(),
  title: z.string().nullable(),
  language: z.string(),
  adoptedOn: z.string().nullable(),
  /** The paragraph that is quoted; empty where none is. */
  operative: z.array(
    z.strictObject({ number: z.string().nullable(), verb: z.string().nullable(), text: z.string() }),
  ),
})

const mandate = z.strictObject({
  kind: z.enum(['seek-views', 'submit-views', 'report', 'place-on-agenda']),
  paragraph: z.string(),
  subject: z.string().nullable(),
  /** The session before which it is due. */
  gaSession: z.int().nullable(),
})

/** A reply as `replies` tells it, without why: the office keeps that. */
const submission = submissionContract.omit({ reason: true, findings: true }).extend({
  files: z.array(
    submissionContract.shape.files.element.omit({ attributedBy: true, evidence: true }).extend({ sha256 }),
  ),
})

const span = z.strictObject({ start: at, end: at })
const markTypes = z.enum(['italic', 'bold', 'superscript', 'footnote-ref'])

/**
 * How a passage is built; its words stand in the manifest's `passages`. One whose words the document does not print, a figure
 * or a courtesy left out, is here without words. Positions are UTF-16 in the transcription's text.
 */
const passage = z.strictObject({
  id: z.string(),
  type: z.enum(['heading', 'paragraph', 'list-item', 'table', 'footnote', 'figure']),
  part: z.enum(['covering', 'body', 'closing']),
  ...span.shape,
  page,
  box: z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).nullable(),
  pageStarts: z.array(z.strictObject({ at, page })),
  language: z.string(),
  sentences: z.array(span),
  level: z.int().nullable(),
  marker: z.string().nullable(),
  rows: z
    .array(
      z.array(
        z.strictObject({
          ...span.shape,
          header: z.boolean(),
          colSpan: z.int().positive(),
          rowSpan: z.int().positive(),
        }),
      ),
    )
    .nullable(),
  marks: z.array(z.strictObject({ type: markTypes, ...span.shape, target: z.string().optional() })),
})

/** One file as it was read. */
const source = z.strictObject({
  path: z.string(),
  sha256,
  reader: z.strictObject({ name: z.string(), version: z.string() }),
  textSha256: sha256,
  unreadPages: z.array(page),
  pages: z.array(
    z.strictObject({ number: page, obtained, isPoor: z.boolean(), words: at, doubtfulWords: at }),
  ),
  /** What its reader noticed that the annex on limits tells of. */
  findings: z.array(z.strictObject({ code: z.string(), needsPerson: z.boolean() })),
  passages: z.array(passage),
})

const looks = z.strictObject({ start: at, end: at, looks: z.array(z.enum(LOOK_NAMES)) })

/** Imported translations that the document prints; `source` stands in the original statement. */
const translations = z.strictObject({
  by: z.enum(TRANSLATION_ORIGINS),
  translator: z.string().nullable(),
  statements: z.array(
    z.strictObject({
      id: z.string(),
      target: z.string(),
      notes: z.array(at),
      looks: z.array(looks),
      confirmed: z.boolean(),
    }),
  ),
})

const outlinedSection: z.ZodType<OutlinedSection> = z.lazy(() =>
  z.strictObject({
    heading: z.string(),
    paragraphs: z.array(z.array(z.string())),
    sections: z.array(outlinedSection),
  }),
)

/** Thematic sections by their headings and the ids of their statements; null where the report has none. */
const themes = z.strictObject({
  type: z.enum(THEMATIC_TYPES),
  outline: z.array(outlinedSection),
  notReflected: z.array(z.strictObject({ submission: z.string(), reason: z.string() })),
})

export const carriedRecordContract = z.strictObject({
  /** Names the table of States that it was written with (`statesMark`). */
  states: sha256,
  resolution,
  mandates: z.array(mandate),
  call: callFactsSchema,
  submissions: z.array(submission),
  /** Files a person left out. */
  leftOut: z.array(z.strictObject({ path: z.string(), memberState: z.string().nullable() })),
  /** What of the folder was not taken, and files that changed while they were read. */
  folder: z.array(z.strictObject({ code: z.string(), path: z.string().nullable() })),
  sources: z.array(source),
  translations: z.array(translations),
  themes: themes.nullable(),
})

/** See `carriedRecordContract`. */
export type CarriedRecord = z.infer<typeof carriedRecordContract>
export type CarriedSource = CarriedRecord['sources'][number]
export type CarriedPassage = CarriedSource['passages'][number]
