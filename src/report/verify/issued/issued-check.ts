/** What is said about an issued file: three results apart from each other, the proof of every citation, and findings. */
import type { Finding } from '#un'
import type { Severity, VerificationCode } from '../verification-codes.ts'

/** Whose key signed the manifest. `unsigned` is no fault: it says nothing about who made the file. */
export const AUTHENTIC = ['signed', 'unsigned', 'wrong-key', 'key-not-given', 'unknown'] as const
/** Whether the file says what its manifest says. */
export const UNCHANGED = ['bytes-identical', 'words-identical', 'changed', 'unknown'] as const
/** Whether the manifest says what the sources say; `manifest-only` where no sources were given. */
export const FAITHFUL = ['proved', 'contradicted', 'manifest-only', 'unknown'] as const
/** How far the proof of a citation reaches; `none` where it fails or there was nothing to hold it against. */
export const REACHES = [
  'bytes-identical',
  're-read-identical',
  're-anchored',
  'transcription-only',
  'none',
] as const

export type Reach = (typeof REACHES)[number]

export type IssuedCheckCode =
  | VerificationCode
  | 'file-unreadable'
  | 'manifest-missing'
  | 'manifest-unreadable'
  | 'manifest-newer'
  | 'manifest-edited'
  | 'not-drawn-again'
  | 'not-written-again'
  | 'tracked-change'
  | 'comment-kept'
  | 'anchor-unclosed'
  | 'signature-wrong'
  | 'signature-missing'
  | 'source-missing'
  | 'source-extra'
  | 'source-unread'
  | 'record-incomplete'
  | 'verdicts-differ'

/** One thing noticed. `was` and `now` are the two texts where words differ. */
export interface IssuedFinding extends Finding<IssuedCheckCode> {
  readonly severity: Severity | 'to-know'
  readonly statement: string | null
  readonly citation: number | null
  readonly was: string | null
  readonly now: string | null
}

/** Whether a result holds, with a sentence a person understands. */
export interface Result<Verdict extends string> {
  readonly verdict: Verdict
  readonly says: string
}

export interface CitationProof {
  readonly statement: string
  readonly citation: number
  readonly file: string
  readonly page: number
  readonly reach: Reach
}

export interface StatementVerdict {
  readonly id: string
  readonly kind: string
  readonly text: string
  /** Whose words it rests on, each once, as the document prints their names; null for words of the office. */
  readonly respondent: string | null
  /** Where the layout prints it, in words: "paragraph 4", "the reply of Arvenia, paragraph 3"; null where it does not. */
  readonly place: string | null
  /** It only marks the sentence before it as not proved or to be confirmed. */
  readonly isMark: boolean
  /** The weakest proof among its citations; null for a sentence without any. */
  readonly reach: Reach | null
  readonly codes: readonly IssuedCheckCode[]
}

/** One kind of what nothing in the file or its sources proves: the office's own word. */
export interface TakenOnTrust {
  readonly id: string
  /** Fields of the manifest; `*` for one part of the path, `**` for all below. */
  readonly fields: readonly string[]
  readonly says: string
  readonly why: string
}

export interface IssuedCheck {
  readonly document: { readonly symbol: string; readonly title: string; readonly language: string } | null
  readonly authentic: Result<(typeof AUTHENTIC)[number]>
  readonly unchanged: Result<(typeof UNCHANGED)[number]>
  readonly faithful: Result<(typeof FAITHFUL)[number]>
  readonly statements: readonly StatementVerdict[]
  readonly citations: readonly CitationProof[]
  readonly findings: readonly IssuedFinding[]
  /** What only a signature vouches for. */
  readonly onTrust: readonly TakenOnTrust[]
}

/** A finding with nothing but its words filled in. */
export function noticed(
  code: IssuedCheckCode,
  message: string,
  more: Partial<Omit<IssuedFinding, 'code' | 'message'>> = {},
): IssuedFinding {
  const severity = more.severity ?? 'blocking'
  return {
    code,
    message,
    needsPerson: severity !== 'to-know',
    statement: null,
    citation: null,
    was: null,
    now: null,
    ...more,
    severity,
  }
}
