/** What became of a report in an editor's hands: every statement, every change, every sentence nobody can trace. */
import type { EditorComment } from '#official-document'
import type { Finding } from '#un'
import type { RecordedStatement, Source } from './manifest-record.ts'
import type { Touch } from './touches.ts'
import type { WordChange } from './word-change.ts'

export type RevisionCode =
  | 'manifest-missing'
  | 'manifest-unreadable'
  | 'another-report'
  | 'file-unreadable'
  | 'tracked-change'
  | 'hidden-text'
  | 'statement-changed'
  | 'statement-moved'
  | 'statement-misplaced'
  | 'statement-removed'
  | 'sentence-untraced'
  | 'front-changed'
  | 'comment-kept'
  | 'confirmation-unused'

export const STANDINGS = ['unchanged', 'moved', 'misplaced', 'changed', 'removed'] as const
export type Standing = (typeof STANDINGS)[number]

/** Who answers for a change, and why; names an office or a function. */
export interface Confirmation {
  readonly change: string
  readonly by: string
  readonly reason: string
}

/** One statement whose words, place or existence an editor changed. `statement` is null for words of the front page. */
export interface Change {
  /** Names this very change: other words give another id, so that a confirmation never covers a later edit. */
  readonly id: string
  readonly statement: string | null
  readonly kind: string
  readonly standing: Exclude<Standing, 'unchanged'>
  readonly source: Source
  readonly was: string
  readonly now: string
  readonly words: readonly WordChange[]
  readonly touches: readonly Touch[]
  /** The heading it stands under now, where that is another one. */
  readonly under: string | null
  /** What a person has to look at again. */
  readonly confirm: string
  readonly confirmed: Confirmation | null
}

/** A sentence of the edited file that is no statement: it has no source, and blocks. */
export interface Untraced {
  readonly text: string
  /** The heading it stands under; empty before the first. */
  readonly under: string
  /** The statement that prints the same words elsewhere, where there is one. */
  readonly sameWordsAs: string | null
}

/** The report as edited. An edited reproduction is no longer one: its kind is `paraphrase`, its citation kept. */
export interface Revision {
  readonly document: { readonly name: string; readonly symbol: string; readonly language: string }
  /** In the order of the edited file. */
  readonly statements: readonly (RecordedStatement & { readonly standing: Standing })[]
  readonly changes: readonly Change[]
  readonly untraced: readonly Untraced[]
  readonly comments: readonly EditorComment[]
  readonly counts: Readonly<Record<Standing | 'untraced' | 'confirmed', number>>
  readonly findings: readonly Finding<RevisionCode>[]
}
