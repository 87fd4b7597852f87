/** The authoring file: sections, paragraphs and statements as an editor writes them, before passages are looked up. */
import { z } from 'zod'
import { isCalendarDate, LANGUAGES } from '#un'
import { countQueryContract } from '../count-query.ts'

const words = z.string({ error: 'expected text' }).trim().min(1, 'is empty; write the text')

/** The same words in several languages, or in the file's own. */
const inLanguages = z.union(
  [words, z.partialRecord(z.enum(LANGUAGES), words).refine((texts) => Object.keys(texts).length > 0)],
  { error: `expected text, or texts by language: { ${LANGUAGES.map((each) => `${each}: …`).join(', ')} }` },
)

/** A passage by its id, or words of a respondent for the tool to find. */
const cite = z.union(
  [
    words,
    z.strictObject({ passage: words, words: words.optional() }),
    z.strictObject({ from: words, words }),
  ],
  {
    error: 'expected the id of a passage, or { from: a respondent, words: … }, or { passage: id, words: … }',
  },
)

const at = z
  .string({ error: 'expected a date, YYYY-MM-DD (in quotation marks), or an instant' })
  .refine(
    (text) => isCalendarDate(text) || z.iso.datetime({ offset: true }).safeParse(text).success,
    'expected a date, YYYY-MM-DD, or an instant such as 2019-07-12T09:30:00Z',
  )

/** A confirmation as an authoring file has it. */
export const confirmation = z.strictObject({
  by: words,
  at,
  reason: words,
  of: z
    .string({ error: 'expected the hash of what is confirmed; `rapporteur confirm` writes it' })
    .regex(/^[0-9a-f]{64}$/, 'expected 64 characters; `rapporteur confirm` writes them'),
})

/** A slip of the pen that is mended in square brackets: the words in the brackets, who answers for them, and why. */
const correction = z.strictObject({ words, by: words, reason: words })

const oneOrMore = <Kind extends z.ZodType>(kind: Kind) =>
  z.preprocess((given) => (Array.isArray(given) ? given : [given]), z.array(kind).min(1))

const queries = oneOrMore(countQueryContract)
const confirmations = oneOrMore(confirmation)
const corrections = z.array(correction).min(1)
const cites = z.array(cite).min(1, 'names no passage; give one at least')

const statement = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('quotation'),
      text: inLanguages,
      cites,
      query: queries.optional(),
      corrections: corrections.optional(),
    }),
    z.strictObject({
      kind: z.literal('paraphrase'),
      text: inLanguages,
      cites,
      query: queries.optional(),
      corrections: corrections.optional(),
      confirmation: confirmations.optional(),
    }),
    z.strictObject({ kind: z.literal('count'), text: inLanguages, query: queries, cites: cites.optional() }),
    z.strictObject({ kind: z.literal('procedural'), text: inLanguages }),
    z.strictObject({ kind: z.literal('editorial'), text: inLanguages }),
  ],
  { error: 'kind: expected quotation, paraphrase, count, procedural or editorial' },
)

const paragraph = z.strictObject({ statements: z.array(statement).min(1, 'has no statement') })
const innermost = z.strictObject({ heading: inLanguages, paragraphs: z.array(paragraph).min(1) })
const inner = z.strictObject({
  heading: inLanguages,
  paragraphs: z.array(paragraph).default([]),
  sections: z.array(innermost).default([]),
})
const section = z.strictObject({
  heading: inLanguages,
  paragraphs: z.array(paragraph).default([]),
  sections: z.array(inner).default([]),
})

/** `hybrid`: the thematic sections stand before the replies. `synthesis`: in their place; the replies stand in the trace. */
export const THEMATIC_TYPES = ['hybrid', 'synthesis'] as const

export const authoringContract = z.strictObject({
  type: z.enum(THEMATIC_TYPES, { error: 'expected hybrid or synthesis' }),
  /** Language of texts that name none. */
  language: z.enum(LANGUAGES, { error: `expected one of ${LANGUAGES.join(', ')}` }).default('en'),
  /** Passages judged to speak to an issue, for counts. */
  codings: z
    .record(z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected a name such as electronic-evidence'), cites)
    .default({}),
  /** Replies that a synthesis takes nothing from, by respondent, each with the reason. */
  notReflected: z.record(z.string(), words).default({}),
  /** Confirmations kept elsewhere (in a record): each counts for the statement whose words and citations it is of. */
  confirmations: z.array(confirmation).default([]),
  sections: z.array(section).min(1, 'has no section'),
})

export type Authoring = z.infer<typeof authoringContract>
export type AuthoredParagraph = z.infer<typeof paragraph>
export type AuthoredStatement = z.infer<typeof statement>
export type AuthoredCorrection = z.infer<typeof correction>
export type AuthoredCite = z.infer<typeof cite>
export type AuthoredText = z.infer<typeof inLanguages>
export type ThematicType = (typeof THEMATIC_TYPES)[number]
