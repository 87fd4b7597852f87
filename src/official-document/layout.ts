/** How a document is laid out, beside its words: carried by the manifest, so that the file can be drawn again from it. */

import { z } from 'zod'
import { LANGUAGES } from '#un'
import {
  type DocumentBlock,
  type DocumentLimits,
  type DocumentVerdicts,
  type Inline,
  type Manifest,
  type OfficialDocument,
  PROOF_REACHES,
  type Run,
  type SourceDetail,
  VERDICTS,
} from './document.ts'

/** A stretch of a statement's words by its length in UTF-16, with its looks; the mark of a note; words of ours. */
const run = z.union([
  z.strictObject({ length: z.int().positive(), looks: z.array(z.enum(['bold', 'italic', 'superscript'])) }),
  z.strictObject({ note: z.string() }),
  z.strictObject({ text: z.string(), looks: z.array(z.enum(['bold', 'italic', 'superscript'])) }),
])
const inline = z.strictObject({
  statement: z.string().nullable(),
  language: z.string(),
  runs: z.array(run),
})
const inlines = z.array(inline)
const cell = z.strictObject({
  inlines,
  header: z.boolean(),
  colSpan: z.int().positive(),
  rowSpan: z.int().positive(),
})
const block = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('heading'),
    id: z.string(),
    level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
    number: z.string().nullable(),
    inlines,
    inContents: z.boolean(),
    language: z.string(),
  }),
  z.strictObject({
    type: z.literal('paragraph'),
    id: z.string(),
    number: z.string().nullable(),
    inlines,
    look: z.enum(['body', 'bracketed-right', 'indented', 'centred', 'notice']),
    language: z.string(),
  }),
  z.strictObject({
    type: z.literal('list-item'),
    id: z.string(),
    depth: z.int(),
    marker: z.string(),
    inlines,
    language: z.string(),
  }),
  z.strictObject({
    type: z.literal('table'),
    id: z.string(),
    caption: inlines,
    rows: z.array(z.array(cell)),
    language: z.string(),
  }),
  z.strictObject({ type: z.literal('figure-notice'), id: z.string(), inlines, language: z.string() }),
  z.strictObject({ type: z.literal('page-break'), id: z.string() }),
])
const marked = z.strictObject({ mark: z.string(), text: z.string() })
const source = z.strictObject({
  respondent: z.string().nullable(),
  file: z.string().nullable(),
  sha256: z.string().nullable(),
  page: z.int().nullable(),
  passage: z.string().nullable(),
  href: z.string().nullable(),
  limits: z.array(z.string()).nullable(),
})
const detail = z.strictObject({
  ...source.shape,
  kind: z.string(),
  /** Absent where one passage carries the statement. */
  more: z.array(source).optional(),
  /** Absent where nobody confirmed it. */
  confirmed: z.strictObject({ by: z.string(), at: z.string() }).optional(),
})
const limits = z.strictObject({
  title: z.string(),
  anchor: z.string(),
  absence: z.array(z.string()),
  groups: z.array(
    z.strictObject({
      title: z.string(),
      statement: z.string(),
      rows: z.array(z.strictObject({ cells: z.array(z.string()), anchor: z.string().nullable() })),
    }),
  ),
})
const reason = z.strictObject({
  code: z.string(),
  says: z.string(),
  message: z.string(),
  hint: z.string().nullable(),
})
const verdicts = z.strictObject({
  rules: z.string(),
  statements: z.record(
    z.string(),
    z.strictObject({ verdict: z.enum(VERDICTS), reach: z.enum(PROOF_REACHES), reasons: z.array(reason) }),
  ),
  whole: z.array(reason),
})
const layout = z.strictObject({
  id: z.string(),
  language: z.enum(LANGUAGES),
  masthead: z.strictObject({
    organization: z.string(),
    organ: z.string(),
    symbol: z.string(),
    distribution: z.string(),
    date: z.string(),
    original: z.string(),
    languageLine: z.string().nullable(),
    session: z.string(),
    agendaLine: z.string(),
    agendaNote: marked.nullable(),
    agendaTitle: z.string(),
    notes: z.array(marked),
    jobNumber: z.string().nullable(),
  }),
  title: z.strictObject({ title: z.string(), subtitle: z.string().nullable(), author: z.string() }),
  banner: z.string().nullable(),
  words: z.strictObject({ contents: z.string(), page: z.string(), summary: z.string() }),
  summary: z.array(block),
  hasContents: z.boolean(),
  body: z.array(block),
  notes: z.array(z.strictObject({ key: z.string(), inlines, language: z.string() })),
  properties: z.record(z.string(), z.string()),
  stampedAt: z.string(),
  details: z.record(z.string(), detail),
  respondents: z.array(
    z.strictObject({
      name: z.string(),
      group: z.string(),
      regionalGroup: z.string().nullable(),
      original: z.string(),
      receivedOn: z.string().nullable(),
      /** Absent from files written before a letter's date was told apart. */
      datedOn: z.string().nullable().default(null),
      wordCount: z.number().nullable(),
      late: z.boolean(),
      anchor: z.string().nullable(),
      remark: z.string().nullable(),
    }),
  ),
  limits: limits.nullable(),
  /** Absent from files written before verdicts were shown. */
  verdicts: verdicts.nullable().default(null),
})

/** A document without the words of its statements and passages, which its manifest holds already. */
export type Layout = z.infer<typeof layout>

type LaidInline = z.infer<typeof inline>
type LaidSource = z.infer<typeof source>
type LaidBlock = z.infer<typeof block>
type LaidRun = z.infer<typeof run>
type LookName = 'bold' | 'italic' | 'superscript'

/** The layout of a document; words of statements become lengths, since they stand in the manifest once. */
export function layoutOf(document: Omit<OfficialDocument, 'manifest'>): Layout {
  const { limits: panel, verdicts: judged, details, summary, body, notes, ...rest } = document
  return layout.parse({
    ...rest,
    summary: summary.map((each) => mapInlines(each, layDown)),
    body: body.map((each) => mapInlines(each, layDown)),
    notes: notes.map((note) => ({ ...note, inlines: note.inlines.map(layDown) })),
    details: Object.fromEntries(
      Object.entries(details).map(([id, { kind, more, confirmed, ...first }]) => [
        id,
        {
          kind,
          ...layDownSource(first),
          ...(more === undefined ? {} : { more: more.map(layDownSource) }),
          ...(confirmed === undefined ? {} : { confirmed: { ...confirmed } }),
        },
      ]),
    ),
    limits: panel ?? null,
    verdicts: judged ?? null,
  })
}

/** A source without the passage's words. */
function layDownSource({ passageText, passageLanguage, limits: told, ...own }: SourceDetail): LaidSource {
  return { ...own, limits: told === undefined ? null : [...told] }
}

function layDown({ statement, language, runs }: Inline): LaidInline {
  return {
    statement,
    language,
    runs: runs.flatMap((each): LaidRun[] => {
      if (each.type === 'note') return [{ note: each.note }]
      const looks = LOOKS.filter((look) => each[look] === true)
      if (statement === null) return [{ text: each.text, looks }]
      return each.text === '' ? [] : [{ length: each.text.length, looks }]
    }),
  }
}

const LOOKS = ['bold', 'italic', 'superscript'] as const

/** A block with other inlines. */
function mapInlines<From, To>(each: BlockWith<From>, change: (inline: From) => To): BlockWith<To> {
  if (each.type === 'page-break') return each
  if (each.type !== 'table') return { ...each, inlines: each.inlines.map(change) }
  return {
    ...each,
    caption: each.caption.map(change),
    rows: each.rows.map((row) =>
      row.map(({ inlines: within, ...own }) => ({ ...own, inlines: within.map(change) })),
    ),
  }
}

interface CellWith<Words> {
  readonly inlines: readonly Words[]
  readonly header: boolean
  readonly colSpan: number
  readonly rowSpan: number
}
type BlockWith<Words> =
  | (Omit<Extract<DocumentBlock, { type: 'heading' }>, 'inlines'> & { readonly inlines: readonly Words[] })
  | (Omit<Extract<DocumentBlock, { type: 'paragraph' }>, 'inlines'> & { readonly inlines: readonly Words[] })
  | (Omit<Extract<DocumentBlock, { type: 'list-item' }>, 'inlines'> & { readonly inlines: readonly Words[] })
  | (Omit<Extract<DocumentBlock, { type: 'figure-notice' }>, 'inlines'> & {
      readonly inlines: readonly Words[]
    })
  | (Omit<Extract<DocumentBlock, { type: 'table' }>, 'caption' | 'rows'> & {
      readonly caption: readonly Words[]
      readonly rows: readonly (readonly CellWith<Words>[])[]
    })
  | Extract<DocumentBlock, { type: 'page-break' }>

const carried = z.looseObject({
  statements: z.array(z.looseObject({ id: z.string(), text: z.string() })),
  passages: z.array(z.looseObject({ id: z.string(), text: z.string(), language: z.string() })),
  layout,
})

/**
 * The document a manifest was made for, with the manifest in it: what renderers draw again, to the byte.
 *
 * Null where the manifest carries no layout, or one that does not fit its statements (edited by hand). Words that no
 * statement covers may only be spaces and signs between sentences: letters there are nobody's, and make it null.
 */
export function documentOf(manifest: Manifest): OfficialDocument | null {
  const parsed = carried.safeParse(manifest)
  if (!parsed.success) return null
  const { statements, passages, layout: laid } = parsed.data
  const texts = new Map(statements.map(({ id, text }) => [id, text]))
  const words = new Map(passages.map((passage) => [passage.id, passage]))
  let fits = true
  const raise = (each: LaidInline): Inline => {
    const raised = raiseInline(each, each.statement === null ? null : (texts.get(each.statement) ?? null))
    fits &&= raised !== null
    return raised ?? { statement: null, language: each.language, runs: [] }
  }
  const { limits: panel, verdicts: judged, details, ...rest } = laid
  const document: OfficialDocument = {
    ...rest,
    summary: laid.summary.map((each: LaidBlock) => mapInlines(each, raise)),
    body: laid.body.map((each: LaidBlock) => mapInlines(each, raise)),
    notes: laid.notes.map((note) => ({ ...note, inlines: note.inlines.map(raise) })),
    details: Object.fromEntries(
      Object.entries(details).map(([id, { kind, more, confirmed, ...first }]) => [
        id,
        {
          kind,
          ...raiseSource(first, words),
          ...(more === undefined ? {} : { more: more.map((each) => raiseSource(each, words)) }),
          ...(confirmed === undefined ? {} : { confirmed }),
        },
      ]),
    ),
    manifest,
    ...(panel === null ? {} : { limits: panel satisfies DocumentLimits }),
    ...(judged === null ? {} : { verdicts: judged satisfies DocumentVerdicts }),
  }
  return fits ? document : null
}

function raiseSource(
  { limits: told, ...own }: LaidSource,
  words: ReadonlyMap<string, { readonly text: string; readonly language: string }>,
): SourceDetail {
  const passage = own.passage === null ? undefined : words.get(own.passage)
  const quoted = { passageText: passage?.text ?? null, passageLanguage: passage?.language ?? null }
  return { ...own, ...quoted, ...(told === null ? {} : { limits: told }) }
}

/** Null where the lengths are not those of the statement's words, or words stand in no statement. */
function raiseInline({ statement, language, runs }: LaidInline, text: string | null): Inline | null {
  if (statement !== null && text === null) return null
  let at = 0
  const raised: Run[] = []
  for (const each of runs) {
    if ('note' in each) raised.push({ type: 'note', note: each.note })
    else if ('length' in each) {
      if (text === null) return null
      raised.push({ type: 'text', text: text.slice(at, at + each.length), ...looksOf(each.looks) })
      at += each.length
    } else {
      if (text !== null || /[\p{L}\p{N}]/u.test(each.text)) return null
      raised.push({ type: 'text', text: each.text, ...looksOf(each.looks) })
    }
  }
  return text !== null && at !== text.length ? null : { statement, language, runs: raised }
}

function looksOf(looks: readonly LookName[]): Partial<Record<LookName, true>> {
  return Object.fromEntries(looks.map((look) => [look, true]))
}
