/** What a sources pack is made from: the report, what was received and read, the files of the office. */
import type { Transcription } from '#extract'
import type { Report } from '#report'
import type { PackSource } from './source.ts'

/** A file made in memory, by the name it has in the report's folder. */
export interface MadeFile {
  readonly name: string
  readonly content: Uint8Array | string
}

/** A file the office gave: the resolution, the facts of the call, its index, its corrections. */
export interface GivenFile {
  readonly path: string
  /** What it is, in a word or two. */
  readonly what: string
}

export interface PackOrder {
  readonly report: Report
  readonly sources: readonly PackSource[]
  readonly transcriptions: ReadonlyMap<string, Transcription>
  /** Folder the sources are copied from. */
  readonly repliesFolder: string
  /** The report in its formats. */
  readonly issued: readonly MadeFile[]
  /** The record behind it: findings, who sent what, the resolution and its mandates as read. */
  readonly record: readonly MadeFile[]
  readonly given: readonly GivenFile[]
  /** Licences of the fonts inside the PDF, by file name. */
  readonly fontLicences: readonly MadeFile[]
  readonly withOriginals: boolean
  readonly resolution: string | null
  readonly generator: { readonly name: string; readonly version: string }
  /** Who hands the pack on; nothing is said where nobody says it. */
  readonly organization: string | null
  /** ISO calendar date; no clock is asked. */
  readonly baggingDate: string | null
}
