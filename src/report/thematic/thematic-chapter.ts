/** What a report does with its thematic part: introduces it, numbers it, writes it, and says on every page what is open. */
import type { Inline } from '#official-document'
import type { OwnWords } from '../own-words.ts'
import type { ReportContext } from '../report-context.ts'
import type { ProofContext } from '../verify/verification.ts'
import { scaleSentence, sectionsSentence } from './method-words.ts'
import { plannedAgain } from './plan-again.ts'
import { type PlannedSection, plannedSections } from './plan-sections.ts'
import { proofOf, type Thematic } from './thematic.ts'
import { type ThematicSections, thematicSections } from './thematic-section.ts'

export interface ThematicChapter {
  /** Sections of the first level; 0 for a compilation. */
  readonly count: number
  readonly isSynthesis: boolean
  /** The sentences of the introduction about it, where the first of its sections has this number. */
  readonly introduce: (words: OwnWords, firstSection: number) => readonly Inline[]
  readonly write: (firstSection: number, firstParagraph: number) => ThematicSections
}

export const NO_SECTIONS: ThematicSections = {
  ...{ blocks: [], statements: [], findings: [], open: [] },
  outline: [],
}

/** The thematic part of a report; one of nothing for a compilation. */
export function thematicChapter(context: ReportContext): ThematicChapter {
  const { thematic, formulae } = context
  if (thematic === null)
    return { count: 0, isSynthesis: false, introduce: () => [], write: () => NO_SECTIONS }
  const { type, scale } = thematic
  const proof = proofOf(thematic, context)
  const planned = plannedIn(thematic, context, proof)
  return {
    count: planned.length,
    isSynthesis: type === 'synthesis',
    introduce: (words, firstSection) => {
      const names = planned.map((_section, index) => formulae.sectionName(firstSection + index))
      const said = scaleSentence(words, scale, formulae.punctuation.semicolon)
      return [sectionsSentence(words, type, names, formulae.list), ...(said === null ? [] : [said])]
    },
    write: (firstSection, firstParagraph) =>
      thematicSections({ planned, context, proof, firstSection, firstParagraph }),
  }
}

function plannedIn(
  { sections, record, asked }: Thematic,
  context: ReportContext,
  proof: ProofContext,
): PlannedSection[] {
  if ('outline' in sections) return plannedAgain({ composed: sections, record, asked, context })
  const { language, confirmations } = sections
  return plannedSections(sections, { context, record, asked, proof, language, confirmations })
}

/** The banner of a document with open sentences says DRAFT and how many, whatever else it says. */
export function bannerWith(banner: string, count: number): string {
  if (count === 0) return banner
  const draft = `DRAFT – not cleared: ${count} ${count === 1 ? 'sentence' : 'sentences'} not proved or not confirmed`
  return banner.startsWith('DRAFT') ? draft : `${draft} – ${banner}`
}
