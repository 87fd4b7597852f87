/** The sections of an authoring file as they are to be written. */
import type { AuthoredParagraph, AuthoredText, Authoring } from './authoring.ts'
import { type Composed, composeStatement, textFor, type Workshop } from './compose-statement.ts'

/** A statement that is composed when its place is known ("section 1, paragraph 2, statement 3"). */
export type PlannedStatement = (where: string) => Composed

/** One level of sections, whatever stands below it. */
export interface PlannedSection {
  readonly heading: string
  readonly paragraphs: readonly (readonly PlannedStatement[])[]
  readonly sections: readonly PlannedSection[]
}

/** One level of sections, whatever stands below it. */
interface AnySection {
  readonly heading: AuthoredText
  readonly paragraphs: readonly AuthoredParagraph[]
  readonly sections?: readonly AnySection[] | undefined
}

/** Every section with its headings in the edition's language; statements are composed when their place is known. */
export function plannedSections({ sections }: Pick<Authoring, 'sections'>, work: Workshop): PlannedSection[] {
  const plan = ({ heading, paragraphs, sections: inner }: AnySection): PlannedSection => ({
    heading: textFor(heading, work.context.language, work.language).text,
    paragraphs: paragraphs.map(({ statements }) =>
      statements.map((authored) => (where) => composeStatement(authored, where, work)),
    ),
    sections: (inner ?? []).map(plan),
  })
  return sections.map(plan)
}
