/** What one respondent sent in answer to a call: its files, who sent them, and the one chosen as the text. */

import type { FileKind } from '#extract'
import type { Finding, LanguageTag, RespondentGroup } from '#un'

export type SubmissionCode =
  | 'party-undecided'
  | 'party-unknown'
  | 'party-conflict'
  | 'index-row-without-file'
  | 'file-not-in-index'
  | 'index-invalid'
  | 'several-texts'
  | 'chosen-unreadable'
  | 'translation-only'
  | 'late-reply'
  | 'date-missing'
  | 'date-unclear'
  | 'no-views'
  | 'covering-note-only'
  | 'duplicate-file'
  | 'file-unreadable'
  | 'name-not-valid-on-date'
  | 'joint-reply'
  | 'overrides-invalid'
  | 'overrides-unmatched'
  | 'language-uncertain'
  | 'two-languages'
  | 'file-later-than-call'
  | 'file-ignored'
  | 'link-not-followed'
  | 'not-a-file'
  | 'file-not-opened'
  | 'file-changed'

/** What a file is among the files of its sender. */
export const FILE_ROLES = [
  'original',
  'translation',
  'addendum',
  'covering-note',
  'executive-summary',
  'correction',
  'duplicate',
  'attachment',
  'undecided',
] as const
export type FileRole = (typeof FILE_ROLES)[number]

/** Who made a translation. */
export const TRANSLATION_MAKERS = ['official', 'by-the-state', 'by-a-person', 'by-a-machine'] as const
export type TranslationMaker = (typeof TRANSLATION_MAKERS)[number]

/** Where the sender's name was found, strongest first; kept so that a person can check the attribution. */
export const ATTRIBUTION_SOURCES = [
  'replies-yaml',
  'index',
  'letterhead',
  'content',
  'file-name',
  'e-mail',
  'none',
] as const
export type AttributionSource = (typeof ATTRIBUTION_SOURCES)[number]

export interface ReplyFile {
  /** Relative to the replies folder, "/" between parts. An attachment is "mail.eml!name.pdf". */
  readonly path: string
  readonly sha256: string
  readonly role: FileRole
  readonly kind: FileKind
  readonly language: LanguageTag
  /** How its text was had: `text-layer`, `markup`, `ocr`, or `none`. */
  readonly obtained: 'text-layer' | 'markup' | 'ocr' | 'none'
  /** For a translation: who made it, as far as the file or the index says. */
  readonly translation: TranslationMaker | null
  /** For a translation: the language of the original, where the index or a person says it; the original may be elsewhere. */
  readonly translatedFrom: LanguageTag | null
  readonly attributedBy: AttributionSource
  /** The words that named the sender, for a person to check. */
  readonly evidence: string | null
}

/** What a reply amounts to. */
export const SUBMISSION_STATUSES = [
  'views',
  'no-views',
  'refers-to-earlier',
  'aligns',
  'unreadable',
  'undecided',
] as const
export type SubmissionStatus = (typeof SUBMISSION_STATUSES)[number]

export interface Submission {
  /** Stable in a folder: the code of the respondent, `-2` … for a second; `undecided-<sha8>` where nobody is named. */
  readonly id: string
  /** Code of the States table; null for a respondent that is not in it. */
  readonly memberState: string | null
  /** Name as it will be printed where the respondent is not in the table (an organization, a university). */
  readonly respondent: string | null
  /** Codes or names of those it speaks for. */
  readonly onBehalfOf: readonly string[]
  /** Codes or names of those that align themselves with it ("Albania and Georgia align themselves with this statement"). */
  readonly alignedWith: readonly string[]
  /** Codes or names of those whose statement it aligns itself with. */
  readonly alignsWith: readonly string[]
  readonly group: RespondentGroup | 'undecided'
  readonly files: readonly ReplyFile[]
  /** Path of the file whose text the report reproduces; null where none can be. */
  readonly chosenFile: string | null
  /** Why that one, in a sentence. */
  readonly reason: string
  /** The day it came, ISO, by the index, the e-mail or a person; null where nothing says it. */
  readonly receivedOn: string | null
  /** The date its letter bears, where nothing says when it came, or a person wrote it; null where it is not known. */
  readonly datedOn: string | null
  /** After the deadline of the call; null where that is not known (a letter dated before it may have come at any time). */
  readonly late: boolean | null
  /** Words of the chosen text by the UN's rule; null where there is no text. */
  readonly wordCount: number | null
  readonly status: SubmissionStatus
  readonly findings: readonly Finding<SubmissionCode>[]
}
