/** What limits a report: something received, or asked for, that the report does not hold in full or cannot vouch for. */

/** In the order of the annex. The reader's codes that lead to each are in `reading-limits.ts`. */
export const LIMIT_KINDS = [
  'not-opened',
  'unreadable',
  'page-unread',
  'partly-read',
  'ocr',
  'uncertain-text',
  'figure',
  'undecided',
  'not-reproduced',
  'duplicate',
  'late',
  'addendum',
  'machine-translation',
  'person-translation',
  'translation-pending',
] as const
export type LimitKind = (typeof LIMIT_KINDS)[number]

/** Why; each has its words in every edition (`limit-words-….ts`). */
export const LIMIT_REASONS = [
  'attachment',
  'link',
  'special',
  'closed',
  'no-text',
  'encrypted',
  'empty',
  'damaged',
  'format',
  'picture',
  'too-heavy',
  'page',
  'part-damaged',
  'part-too-heavy',
  'marks',
  'characters',
  'changed',
  'ocr',
  'layer',
  'encoding',
  'tracked',
  'figure',
  'no-sender',
  'attached',
  'other-text',
  'no-role',
  'left-out',
  'summary',
  'other-language',
  'same',
  'late',
  'addendum',
  'machine',
  'person',
  'pending',
] as const
export type LimitReason = (typeof LIMIT_REASONS)[number]

/** One limit: of a reply, of one of its files, or of pages in it. */
export interface Limit {
  readonly kind: LimitKind
  readonly reason: LimitReason
  /** Id of the submission; null for a file that stands in none. */
  readonly submission: string | null
  readonly memberState: string | null
  /** Path inside the replies folder; null where the limit is the reply's as a whole. */
  readonly file: string | null
  /** Ascending, from 1; empty where it is no matter of pages. */
  readonly pages: readonly number[]
  /** What the heading of its kind adds up: pages for `page-unread` and `ocr`, figures for `figure`, else 1. */
  readonly count: number
  /** For `ocr`: words, and those read with low confidence; null for any other. */
  readonly words: number | null
  readonly doubtfulWords: number | null
}

/** A limit as one document prints it. */
export interface PrintedLimit extends Limit {
  /** The respondent's name; empty where nobody is known. */
  readonly name: string
  readonly says: string
}
