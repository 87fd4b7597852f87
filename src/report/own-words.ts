/** Statements of our own (procedural, count, editorial) and the blocks that print them. */
import type { DocumentBlock, Inline } from '#official-document'
import type { Language } from '#un'
import type { Binding, Statement, StatementKind } from './statement.ts'
import { blockId, statementId } from './statement-id.ts'

type OwnKind = Extract<StatementKind, 'procedural' | 'count' | 'editorial'>

/** Collects statements of ours for one document; `owner` makes ids differ between documents. */
export class OwnWords {
  readonly statements: Statement[] = []

  constructor(
    readonly owner: string,
    readonly language: Language,
  ) {}

  /** One sentence as a statement; `place` names it for its id and is unique in the document. */
  say(place: string, kind: OwnKind, text: string, bindings: readonly Binding[] = []): Inline {
    const id = statementId(this.owner, place)
    this.statements.push({
      id,
      kind,
      language: this.language,
      text,
      translationOf: null,
      citations: [],
      bindings,
      edits: [],
    })
    return { statement: id, language: this.language, runs: [{ type: 'text', text }] }
  }

  heading(
    place: string,
    level: 1 | 2,
    number: string | null,
    text: string,
    kind: OwnKind = 'editorial',
    bindings: readonly Binding[] = [],
  ): DocumentBlock {
    const inlines = [this.say(place, kind, text, bindings)]
    return {
      type: 'heading',
      id: blockId(this.owner, place),
      level,
      number,
      inlines,
      inContents: true,
      language: this.language,
    }
  }

  /** A heading inside a reply, not in the contents. */
  subheading(place: string, text: string): DocumentBlock {
    const inlines = [this.say(place, 'editorial', text)]
    return {
      type: 'heading',
      id: blockId(this.owner, place),
      level: 3,
      number: null,
      inlines,
      inContents: false,
      language: this.language,
    }
  }

  paragraph(
    place: string,
    number: string | null,
    sentences: readonly Inline[],
    look: 'body' | 'bracketed-right' | 'notice' = 'body',
  ): DocumentBlock {
    const inlines = sentences.flatMap((sentence, index) =>
      index === 0 ? [sentence] : [this.#space(), sentence],
    )
    return {
      type: 'paragraph',
      id: blockId(this.owner, place),
      number,
      inlines,
      look,
      language: this.language,
    }
  }

  #space(): Inline {
    return {
      statement: null,
      language: this.language,
      runs: [{ type: 'text', text: this.language === 'zh' ? '' : ' ' }],
    }
  }
}
