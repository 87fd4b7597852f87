/** Thematic sections planned as they were composed before: each statement as its record has it, its citations and fields made anew. */
import { fromCodePoints } from '#un'
import type { AskedRecord } from '../answer-query.ts'
import type { ReportContext } from '../report-context.ts'
import type { Citation, Statement } from '../statement.ts'
import { citePassage } from './cite-passage.ts'
import type { ComposedThemes } from './composed-themes.ts'
import { fieldValue } from './fill-fields.ts'
import type { CitingRecord } from './find-cited.ts'
import type { OutlinedSection } from './outline.ts'
import type { PlannedSection } from './plan-sections.ts'

interface Again {
  readonly composed: ComposedThemes
  readonly record: CitingRecord
  readonly asked: AskedRecord
  readonly context: ReportContext
}

/**
 * The sections of what was composed. The words, queries and edits of a statement, and who confirmed it, are the editor's and
 * stay; whose passage a citation names, where it stands and what a field says are made again from the record.
 */
export function plannedAgain(again: Again): PlannedSection[] {
  return again.composed.outline.map((section) => plan(section, again))
}

function plan({ heading, paragraphs, sections }: OutlinedSection, again: Again): PlannedSection {
  return {
    heading,
    paragraphs: paragraphs.map((ids) =>
      ids.flatMap((id) => {
        const statement = again.composed.statements.get(id)
        return statement === undefined
          ? []
          : [() => ({ statement: statementAgain(statement, again), findings: [] })]
      }),
    ),
    sections: sections.map((each) => plan(each, again)),
  }
}

function statementAgain(statement: Statement, { record, asked, context }: Again): Statement {
  return {
    ...statement,
    citations: statement.citations.map((citation) => citationAgain(citation, record)),
    bindings: statement.bindings.map(({ field, value }) => ({
      field,
      value: fieldValue(field, context, asked) ?? value,
    })),
  }
}

/** The citation of the same place; one of a passage that the record does not have stays as it is, for the rules to find. */
function citationAgain(citation: Citation, { passages }: CitingRecord): Citation {
  const cited = passages.get(citation.passage)
  if (cited === undefined) return citation
  const { text, start: first } = cited.underProof
  const { start, end } = citation.selector.textPosition
  const place = (at: number): number => fromCodePoints(text, Math.max(0, at - first))
  return citePassage({ cited, stretch: { start: place(start), end: place(end) } })
}
