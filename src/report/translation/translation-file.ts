/** The file of imported translations: `translations-fr.yaml` or `.json`, its shape, writing and reading. */
import { isNode, LineCounter, parseDocument, stringify } from 'yaml'
import { z } from 'zod'
import { plainYaml } from '#platform/plain-yaml'
import { type Finding, issueInWords, LANGUAGES, type Language, type Reading } from '#un'
import { LOOK_NAMES, type Look, type TranslationOrigin } from '../statement.ts'

/** What import and use of translations find. */
export type TranslationCode =
  | 'translation-unreadable'
  | 'translation-foreign'
  | 'unit-unknown'
  | 'unit-repeated'
  | 'source-changed'
  | 'number-changed'
  | 'date-changed'
  | 'name-changed'
  | 'target-is-source'
  | 'target-empty'
  | 'note-mark-missing'
  | 'emphasis-missing'
  | 'emphasis-unknown'

/** One statement in another language, beside the words it translates. */
export interface TranslatedStatement {
  /** The original statement's id. */
  readonly id: string
  readonly source: string
  readonly target: string
  /** Places of the footnote marks in the target, in their order in the original; Unicode code points. */
  readonly notes: readonly number[]
  /** Emphasis of parts of the target; Unicode code points. */
  readonly looks: readonly Look[]
  /** True where a person has looked at what verification found and lets it stand. */
  readonly confirmed: boolean
}

/** Translations of statements into one language by one hand. */
export interface Translations {
  readonly language: Language
  readonly by: TranslationOrigin
  /** Who translated, as printed in the report's notice; null where no name was given. */
  readonly translator: string | null
  readonly statements: readonly TranslatedStatement[]
}

const FILE_TYPE = 'rapporteur-translations'

const fileSchema = z.strictObject({
  type: z.literal(FILE_TYPE),
  schemaVersion: z.literal(1),
  language: z.enum(LANGUAGES),
  by: z.enum(['official', 'by-the-state', 'by-a-person', 'by-a-machine']),
  translator: z.string().trim().min(1).nullable().default(null),
  statements: z.array(
    z.strictObject({
      id: z.string(),
      source: z.string(),
      target: z.string().trim().min(1),
      notes: z.array(z.int().nonnegative()).default([]),
      looks: z
        .array(
          z.strictObject({
            start: z.int().nonnegative(),
            end: z.int().nonnegative(),
            looks: z.array(z.enum(LOOK_NAMES)).min(1),
          }),
        )
        .default([]),
      confirmed: z.boolean().default(false),
    }),
  ),
})

/** Writes a file of translations; the same translations give the same bytes. Takes the form: YAML is for people. */
export function formatTranslations(translations: Translations, form: 'yaml' | 'json'): string {
  const { language, by, translator, statements } = translations
  const written = {
    type: FILE_TYPE,
    schemaVersion: 1,
    language,
    by,
    translator,
    statements: statements.map(({ id, source, target, notes, looks, confirmed }) => ({
      id,
      source,
      target,
      ...(notes.length > 0 ? { notes } : {}),
      ...(looks.length > 0 ? { looks } : {}),
      ...(confirmed ? { confirmed } : {}),
    })),
  }
  return form === 'json' ? `${JSON.stringify(written, null, 1)}\n` : stringify(written, { lineWidth: 0 })
}

/**
 * Reads a file of translations, YAML or JSON.
 *
 * Takes its text and the name to use in messages. Gives null, with `translation-unreadable`, where it is not such a
 * file: half a file of translations would print half a reply. Never throws.
 */
export function readTranslations(text: string, name: string): Reading<Translations | null, TranslationCode> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  const torn = document.errors[0]
  if (torn !== undefined) return unreadable(name, torn.message)
  const parsed = fileSchema.safeParse(plainYaml(document)?.value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    if (issue === undefined) return unreadable(name, 'nothing is written as expected')
    const node: unknown = document.getIn(issue.path, true)
    const line = isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1
    return unreadable(name, `line ${line}: ${issue.path.join('.')}: ${issueInWords(issue)}`)
  }
  const { language, by, translator, statements } = parsed.data
  return { value: { language, by, translator, statements: statements.map(folded) }, findings: [] }
}

/** Keeps what a person confirmed in an earlier file, where original and translation are still the same. */
export function keepConfirmed(next: Translations, before: Translations): Translations {
  const confirmed = new Map(
    before.statements.flatMap((each) => (each.confirmed ? [[each.id, each] as const] : [])),
  )
  const statements = next.statements.map((each) => {
    const earlier = confirmed.get(each.id)
    const isSame = earlier?.source === each.source && earlier.target === each.target
    return isSame ? { ...each, confirmed: true } : each
  })
  return { ...next, statements }
}

function folded(statement: TranslatedStatement): TranslatedStatement {
  return { ...statement, target: statement.target.replace(/\s+/gu, ' ').trim() }
}

function unreadable(name: string, problem: string): Reading<null, TranslationCode> {
  const finding: Finding<TranslationCode> = {
    code: 'translation-unreadable',
    message: `${name}: not a file of translations (${problem}). Make it with "rapporteur translations import"; nothing of it is used.`,
    needsPerson: true,
    subject: name,
  }
  return { value: null, findings: [finding] }
}
