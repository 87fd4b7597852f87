/** The JSON that `rapporteur extract --json` prints: a public contract, versioned, positions in Unicode code points. */
import { z } from 'zod'
import { codePointCounter, type Finding } from '#un'
import { type Block, type ExtractCode, FILE_KINDS, type Transcription } from './transcription.ts'

/** Changes with the shape: the second number where something is added, the first where a reader of the old one breaks. */
export const EXTRACT_SCHEMA_VERSION = '1.2'

const position = z.number().int().nonnegative().describe('Unicode code points from 0')
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const mark = z.strictObject({
  type: z.enum(['italic', 'bold', 'superscript', 'footnote-ref', 'link', 'anchor']),
  start: position,
  end: position,
  target: z
    .string()
    .optional()
    .describe('The note a reference points to, the address of a link, the name of an anchor'),
})

const cell = z.strictObject({
  start: position,
  end: position,
  text: z.string(),
  header: z.boolean(),
  colSpan: z.number().int().positive(),
  rowSpan: z.number().int().positive(),
})

const box = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })

const word = z.strictObject({ start: position, end: position, box, confidence: z.number().min(0).max(1) })

const block = z.strictObject({
  type: z.enum(['heading', 'paragraph', 'list-item', 'table', 'footnote', 'header', 'footer', 'figure']),
  text: z.string().describe('Exactly the text of the file from start to end'),
  start: position,
  end: position,
  page: z.number().int().positive(),
  box: box.nullable().describe('Points from the upper left corner of the page'),
  confidence: z.number().min(0).max(1),
  language: z.string(),
  level: z.number().int().positive().optional(),
  marker: z.string().optional(),
  rows: z.array(z.array(cell)).optional(),
  marks: z.array(mark).optional(),
  words: z.array(word).optional().describe('Where OCR saw each word, and how surely'),
  raw: z.string().optional(),
  pageStarts: z
    .array(z.strictObject({ at: position, page: z.number().int().positive() }))
    .optional()
    .describe('Where each later page begins, of a block that goes on over pages'),
  role: z.enum(['quoted-message', 'signature']).optional(),
  continued: z.boolean().optional(),
})

const page = z.strictObject({
  number: z.number().int().positive(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  start: position,
  end: position,
  obtained: z.enum(['text-layer', 'markup', 'ocr', 'none']),
})

const finding = z.strictObject({
  code: z.string(),
  span: z
    .strictObject({
      witness: z.string(),
      start: position,
      end: position,
      page: z.number().int().positive().optional(),
    })
    .nullable(),
  message: z.string(),
  needsPerson: z.boolean(),
  hint: z.string().optional(),
  subject: z.string().optional(),
})

const shape = {
  kind: z.enum(FILE_KINDS),
  sha256,
  reader: z.strictObject({ name: z.string(), version: z.string() }),
  language: z.string(),
  text: z.string(),
  textSha256: sha256.describe('Of the text in UTF-8'),
  properties: z.strictObject({
    title: z.string().optional(),
    from: z.string().optional(),
    to: z.string().optional(),
    subject: z.string().optional(),
    date: z.string().optional(),
  }),
  pages: z.array(page),
  blocks: z.array(block),
  findings: z.array(finding),
}

/** One file as read. */
const extracted = z.strictObject({
  ...shape,
  get attachments() {
    return z.array(attachment)
  },
})

const attachment = z.strictObject({
  name: z.string(),
  sha256,
  sizeBytes: z.number().int().nonnegative(),
  kind: z.enum(FILE_KINDS),
  get read(): z.ZodNullable<typeof extracted> {
    return extracted.nullable()
  },
})

/** The whole answer for one file. */
export const transcriptionContract = z.strictObject({
  schemaVersion: z.literal(EXTRACT_SCHEMA_VERSION),
  ...shape,
  get attachments() {
    return z.array(attachment)
  },
})

export type TranscriptionContract = z.infer<typeof transcriptionContract>
type Extracted = z.infer<typeof extracted>

/** Converts a transcription for the outside: every position becomes a count of code points. */
export function toTranscriptionContract(transcription: Transcription): TranscriptionContract {
  return { schemaVersion: EXTRACT_SCHEMA_VERSION, ...convert(transcription) }
}

function convert(transcription: Transcription): Extracted {
  const count = codePointCounter(transcription.text)
  const placed = <Part extends { readonly start: number; readonly end: number }>(part: Part): Part => ({
    ...part,
    start: count(part.start),
    end: count(part.end),
  })
  return {
    kind: transcription.kind,
    sha256: transcription.sha256,
    reader: { ...transcription.reader },
    language: transcription.language,
    text: transcription.text,
    textSha256: transcription.textSha256,
    properties: { ...transcription.properties },
    pages: transcription.pages.map(placed),
    blocks: transcription.blocks.map((part) => convertBlock(part, placed, count)),
    findings: transcription.findings.map((part) => convertFinding(part, placed)),
    attachments: transcription.attachments.map(({ transcription: inner, ...facts }) => ({
      ...facts,
      read: inner === null ? null : convert(inner),
    })),
  }
}

type Placed = <Part extends { readonly start: number; readonly end: number }>(part: Part) => Part

function convertBlock(
  part: Block,
  placed: Placed,
  count: (at: number) => number,
): Extracted['blocks'][number] {
  const { rows, marks, words, pageStarts, box, ...rest } = placed(part)
  return {
    ...rest,
    box: box === null ? null : { ...box },
    ...(rows === undefined ? {} : { rows: rows.map((row) => row.map(placed)) }),
    ...(marks === undefined ? {} : { marks: marks.map(placed) }),
    ...(pageStarts === undefined
      ? {}
      : { pageStarts: pageStarts.map(({ at, page }) => ({ at: count(at), page })) }),
    ...(words === undefined
      ? {}
      : { words: words.map((each) => ({ ...placed(each), box: { ...each.box } })) }),
  }
}

function convertFinding(part: Finding<ExtractCode>, placed: Placed): Extracted['findings'][number] {
  const { span, ...rest } = part
  return { ...rest, span: span === undefined ? null : placed(span) }
}
