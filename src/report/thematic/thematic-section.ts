/** The thematic sections of a report: headings, numbered paragraphs and statements, each put to the rules. */
import type { DocumentBlock, Inline } from '#official-document'
import type { Finding } from '#un'
import { OwnWords } from '../own-words.ts'
import type { ReportContext } from '../report-context.ts'
import type { Statement } from '../statement.ts'
import type { ProofContext, VerificationFinding } from '../verify/verification.ts'
import { verifyStatement } from '../verify/verify-statement.ts'
import type { ThematicCode } from './compose-statement.ts'
import { markPlace } from './open-marks.ts'
import type { OutlinedSection } from './outline.ts'
import type { PlannedSection, PlannedStatement } from './plan-sections.ts'
import { THEMATIC_WORDS, type ThematicWords } from './thematic-words.ts'

export interface ThematicSections {
  readonly blocks: readonly DocumentBlock[]
  readonly statements: readonly Statement[]
  readonly findings: readonly Finding[]
  /** What the rules found and nobody has settled; while there is any, the report is not cleared. */
  readonly open: readonly VerificationFinding[]
  /** The sections as they were written. */
  readonly outline: readonly OutlinedSection[]
}

export interface SectionOrder {
  readonly planned: readonly PlannedSection[]
  readonly context: Pick<ReportContext, 'language' | 'formulae'>
  readonly proof: ProofContext
  /** The number of the first section: behind the introduction's. */
  readonly firstSection: number
  /** The number of the first paragraph. */
  readonly firstParagraph: number
}

/**
 * Sections I, A, 1 with paragraphs numbered through, every statement verified as it is printed.
 *
 * Behind a sentence that cannot be cleared stands a mark in brackets: it is seen in every format and on paper. Finds what
 * composing finds, `heading-alone` (a section with one subsection), and what the rules find.
 * Source: Editorial Manual, headings ("if there is an A there must also be a B") and paragraphs.
 */
export function thematicSections(order: SectionOrder): ThematicSections {
  const writer = new SectionWriter(order)
  for (const [index, section] of order.planned.entries())
    writer.outline.push(
      writer.section(section, {
        depth: 1,
        number: order.firstSection + index,
        where: `section ${index + 1}`,
      }),
    )
  return writer
}

interface SectionPlace {
  readonly depth: 1 | 2 | 3
  readonly number: number
  readonly where: string
}

class SectionWriter implements ThematicSections {
  readonly blocks: DocumentBlock[] = []
  readonly statements: Statement[] = []
  readonly findings: Finding[] = []
  readonly open: VerificationFinding[] = []
  readonly outline: OutlinedSection[] = []
  readonly #words: OwnWords
  readonly #marks: ThematicWords
  readonly #ids = new Map<string, number>()
  #paragraph: number

  constructor(readonly order: SectionOrder) {
    this.#words = new OwnWords('theme', order.context.language)
    this.#marks = THEMATIC_WORDS[order.context.language]
    this.#paragraph = order.firstParagraph
  }

  section({ heading, paragraphs, sections }: PlannedSection, place: SectionPlace): OutlinedSection {
    this.#heading(heading, place)
    if (sections.length === 1) this.findings.push(headingAlone(place.where))
    return {
      heading,
      paragraphs: paragraphs.map((paragraph, index) =>
        this.#writeParagraph(paragraph, `${place.where}, paragraph ${index + 1}`),
      ),
      sections: sections.map((each, index) =>
        this.section(each, {
          depth: place.depth === 1 ? 2 : 3,
          number: index + 1,
          where: `${place.where}.${index + 1}`,
        }),
      ),
    }
  }

  #heading(heading: string, { depth, number, where }: SectionPlace): void {
    const printed = {
      1: this.order.context.formulae.sectionNumber,
      2: this.#marks.letter,
      3: this.#marks.figure,
    }[depth](number)
    const block = this.#words.heading(`heading ${where}`, depth === 1 ? 1 : 2, printed, heading)
    this.#take()
    this.blocks.push(depth === 3 && block.type === 'heading' ? { ...block, level: 3 } : block)
  }

  /** Gives the ids of its statements. */
  #writeParagraph(statements: readonly PlannedStatement[], where: string): string[] {
    const number = this.order.context.formulae.paragraphNumber(this.#paragraph++)
    const ids: string[] = []
    const sentences = statements.flatMap((compose, index): Inline[] => {
      const place = `${where}, statement ${index + 1}`
      const { statement: composed, findings } = compose(place)
      const statement = { ...composed, id: this.#once(composed.id) }
      ids.push(statement.id)
      this.statements.push(statement)
      this.findings.push(...findings)
      const { id, language, text } = statement
      const printed: Inline = { statement: id, language, runs: [{ type: 'text', text }] }
      return [printed, ...this.#marksOf(statement, place)]
    })
    this.blocks.push(this.#words.paragraph(`paragraph ${where}`, number, sentences))
    this.#take()
    return ids
  }

  /** The mark behind a sentence with something open: words of ours, so that no format can lose it. */
  #marksOf(statement: Statement, place: string): Inline[] {
    const found = verifyStatement(statement, this.order.proof)
    const told = found.map((finding) => ({ ...finding, message: `${place}: ${finding.message}` }))
    this.findings.push(...told)
    this.open.push(...told)
    if (found.length === 0) return []
    const isBlocked = found.some(({ severity }) => severity === 'blocking')
    const mark = isBlocked ? this.#marks.notProved : this.#marks.toConfirm
    return [this.#words.say(markPlace(statement.id), 'editorial', mark)]
  }

  #take(): void {
    this.statements.push(...this.#words.statements.splice(0))
  }

  /** The same sentence on the same passages may stand twice; each is a statement of its own. */
  #once(id: string): string {
    const times = (this.#ids.get(id) ?? 0) + 1
    this.#ids.set(id, times)
    return times === 1 ? id : `${id.slice(0, 30)}-${times}`
  }
}

function headingAlone(where: string): Finding<ThematicCode> {
  return {
    code: 'heading-alone',
    message: `${where}: it has one subsection only. Where there is an A there must be a B: give it another, or take the heading out.`,
    needsPerson: false,
  }
}
