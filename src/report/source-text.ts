/** The text of one file as the report needs it: its transcription's words and the passages in them. */

import type { PageReading, Passage } from '#passage'
import { codePointCounter, type Finding } from '#un'
import type { Selector } from './statement.ts'

/** One file's transcription, cut into passages; several files of one submission are several of these. */
export interface SourceText {
  /** Path inside the replies folder, as in the submission's files. */
  readonly path: string
  readonly sha256: string
  readonly reader: { readonly name: string; readonly version: string }
  readonly text: string
  readonly textSha256: string
  readonly passages: readonly Passage[]
  /** Pages that hold something but no readable text, ascending from 1. */
  readonly unreadPages: readonly number[]
  /** How surely each page was read. */
  readonly pages: readonly PageReading[]
  /** What its reader noticed; the annex on limits tells some of it. */
  readonly findings: readonly Finding[]
}

/** Characters of context kept on each side of a quotation, enough to find it again in a newer reading. */
const CONTEXT_LENGTH = 32

/**
 * Makes selectors into one text. Takes UTF-16 positions, gives code points.
 * Source: W3C Web Annotation Data Model, TextQuoteSelector and TextPositionSelector.
 */
export function selectorMaker(text: string): (start: number, end: number) => Selector {
  const codePoints = codePointCounter(text)
  return (start, end) => ({
    textQuote: {
      exact: text.slice(start, end),
      prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT_LENGTH), start)),
      suffix: wholeCharacters(text.slice(end, end + CONTEXT_LENGTH)),
    },
    textPosition: { start: codePoints(start), end: codePoints(end) },
  })
}

/** Drops half of a surrogate pair at either edge. */
function wholeCharacters(context: string): string {
  return context.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '')
}
