/** Which statements of a report a translator must supply, and in which language they stand. */
import { isOfficialLanguage, type Language, type LanguageTag } from '#un'

/** What is looked at: enough of a statement of the report or of `report.json`. */
export interface StatementFacts {
  readonly kind: string
  readonly language: LanguageTag
  readonly text: string
  readonly translationOf: string | null
  readonly citations: readonly { readonly submission: string }[]
}

/** A statement to translate and the language its reply speaks at that place. */
export interface Translatable<Facts> {
  readonly statement: Facts
  readonly language: LanguageTag
}

/**
 * The statements that stand in another language than the edition: what respondents said, in words.
 *
 * Takes the statements of one reply. A statement whose language was not recognised (`und`: a short cell, a name) is taken
 * to be in the language most of the reply is in; one without a letter needs no translation.
 */
export function translatableIn<Facts extends StatementFacts>(
  statements: readonly Facts[],
  edition: Language,
): Translatable<Facts>[] {
  const said = statements.filter(
    (statement) => statement.kind === 'reproduction' && statement.translationOf === null,
  )
  const main = mainLanguage(said)
  return said
    .map((statement) => ({
      statement,
      language: statement.language === 'und' ? main : statement.language,
    }))
    .filter(({ statement, language }) => language !== edition && /\p{L}/u.test(statement.text))
}

function mainLanguage(statements: readonly StatementFacts[]): LanguageTag {
  const weights = new Map<LanguageTag, number>()
  for (const { language, text } of statements)
    if (language !== 'und') weights.set(language, (weights.get(language) ?? 0) + text.length)
  return [...weights].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 'und'
}

/** An official language, for readers of dates and names; undefined for any other. */
export function officialOf(tag: LanguageTag): Language | undefined {
  return isOfficialLanguage(tag) ? tag : undefined
}
