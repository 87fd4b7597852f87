/** What an edition says of the limits of its document: titles, columns, reasons in a delegate's words. */
import type { LimitKind, LimitReason } from './limit.ts'

/**
 * One edition's words. Counts stand after a colon or as "50 of 54", so that no grammar of numbers is needed.
 * `seen` is false in all: no issued document with such an annex is known.
 */
export interface LimitWords {
  readonly seen: boolean
  readonly title: string
  /** That the absence of a view is no evidence: the first words of the annex, and of the panel. */
  readonly absence: readonly string[]
  /** What the annex lists, and from what. */
  readonly scope: string
  /** Printed in the place of the table where there is nothing to list. */
  readonly nothing: string
  readonly columns: readonly [respondent: string, file: string, page: string, reason: string]
  readonly kinds: Readonly<Record<LimitKind, string>>
  readonly reasons: Readonly<Record<Exclude<LimitReason, 'late' | 'pending'>, string>>
  /** Beside `reasons.ocr`. */
  readonly doubtful: (doubtful: number, words: number) => string
  /** Of a late reply; the date as the edition prints it. */
  readonly receivedOn: (date: string) => string
  readonly inAddendum: (symbol: string) => string
  readonly inLanguage: (language: string) => string
  readonly silentTitle: string
  readonly share: (part: number, whole: number) => string
}
