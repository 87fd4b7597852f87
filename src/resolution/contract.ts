/** `rapporteur read --json`: the public shape of a resolution, versioned and validated. */

import { z } from 'zod'
import { codePointCounter, findingContract, type Span, spanContract, toFindingContract } from '#un'
import type { NoteMark, OperativeParagraph, Resolution, WordOrigin } from './resolution.ts'

const RESOLUTION_SCHEMA_VERSION = 1

const notes = z.array(z.strictObject({ mark: z.string(), at: z.int() }))
const origins = z.array(z.strictObject({ start: z.int(), end: z.int(), witness: z.string() }))

/** Positions in `notes` and `origins` are in the part's own `text`; spans are in the witness. All in code points. */
const operative = z.strictObject({
  /** As printed, without its full stop; null where none is printed. */
  number: z.string().nullable(),
  verb: z.string().nullable(),
  text: z.string(),
  heading: z.string().nullable(),
  span: spanContract,
  notes,
  origins,
  get paragraphs() {
    return z.array(operative)
  },
})

/** The schema of `read --json`. Dates are ISO calendar dates. */
export const resolutionContract = z.strictObject({
  schemaVersion: z.literal(RESOLUTION_SCHEMA_VERSION),
  symbol: z.string().nullable(),
  body: z.string().nullable(),
  gaSession: z.int().nullable(),
  language: z.string(),
  title: z.string().nullable(),
  adoptedOn: z.iso.date().nullable(),
  /** As printed: "56th plenary meeting". */
  meeting: z.string().nullable(),
  meetingNumber: z.int().nullable(),
  /** Symbol of the report: "A/73/590", and the line as printed. */
  onReportOf: z.string().nullable(),
  onReportOfAsWritten: z.string().nullable(),
  agendaItem: z.string().nullable(),
  preambular: z.array(
    z.strictObject({ opener: z.string(), text: z.string(), span: spanContract, notes, origins }),
  ),
  operative: z.array(operative),
  annexes: z.array(
    z.strictObject({
      heading: z.string(),
      title: z.string().nullable(),
      text: z.string(),
      span: spanContract,
    }),
  ),
  footnotes: z.array(z.strictObject({ mark: z.string(), text: z.string(), span: spanContract })),
  references: z.array(
    z.strictObject({
      symbol: z.string(),
      asWritten: z.string(),
      kind: z.string(),
      date: z.iso.date().nullable(),
      span: spanContract,
    }),
  ),
  unparsed: z.array(z.strictObject({ text: z.string(), span: spanContract })),
  witnesses: z.array(
    z.strictObject({ id: z.string(), sha256: z.string(), name: z.string(), kind: z.string() }),
  ),
  findings: z.array(findingContract),
})

export type ResolutionContract = z.infer<typeof resolutionContract>

/** Puts a resolution into the public shape; `texts` are the witnesses' texts by id, to count code points in. */
export function toResolutionContract(
  resolution: Resolution,
  texts: ReadonlyMap<string, string>,
): ResolutionContract {
  const counters = new Map([...texts].map(([witness, text]) => [witness, codePointCounter(text)]))
  const place = (span: Span): Span => {
    const count = counters.get(span.witness)
    return count === undefined ? span : { ...span, start: count(span.start), end: count(span.end) }
  }
  const part = ({ text, span, notes: marks, origins: words }: PartOfText) => ({
    text,
    span: place(span),
    ...inOwnText(text, marks, words),
  })
  const paragraph = (each: OperativeParagraph): z.infer<typeof operative> => ({
    number: each.number,
    verb: each.verb,
    heading: each.heading,
    ...part(each),
    paragraphs: each.paragraphs.map(paragraph),
  })
  return resolutionContract.parse({
    schemaVersion: RESOLUTION_SCHEMA_VERSION,
    symbol: resolution.symbol,
    body: resolution.body,
    gaSession: resolution.gaSession,
    language: resolution.language,
    title: resolution.title,
    adoptedOn: resolution.adoptedOn,
    meeting: resolution.meeting?.asWritten ?? null,
    meetingNumber: resolution.meeting?.number ?? null,
    onReportOf: resolution.onReportOf?.symbol ?? null,
    onReportOfAsWritten: resolution.onReportOf?.asWritten ?? null,
    agendaItem: resolution.agendaItem,
    preambular: resolution.preambular.map((each) => ({ opener: each.opener, ...part(each) })),
    operative: resolution.operative.map(paragraph),
    annexes: resolution.annexes.map(({ heading, title, text, span }) => ({
      heading,
      title,
      text,
      span: place(span),
    })),
    footnotes: resolution.footnotes.map(({ mark, text, span }) => ({ mark, text, span: place(span) })),
    references: resolution.references.map(({ symbol, asWritten, kind, date, span }) => ({
      symbol,
      asWritten,
      kind,
      date,
      span: place(span),
    })),
    unparsed: resolution.unparsed.map(({ text, span }) => ({ text, span: place(span) })),
    witnesses: resolution.witnesses.map(({ id, sha256, name, kind }) => ({ id, sha256, name, kind })),
    findings: toFindingContract(resolution.findings, (witness) => texts.get(witness) ?? null),
  })
}

interface PartOfText {
  readonly text: string
  readonly span: Span
  readonly notes: readonly NoteMark[]
  readonly origins: readonly WordOrigin[]
}

function inOwnText(text: string, marks: readonly NoteMark[], words: readonly WordOrigin[]) {
  const count = codePointCounter(text)
  return {
    notes: marks.map(({ mark, at }) => ({ mark, at: count(at) })),
    origins: words.map(({ start, end, witness }) => ({ start: count(start), end: count(end), witness })),
  }
}
