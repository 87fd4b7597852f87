/** Who must do what, by when, under which condition: one mandate a governing verb. */
import type { Finding, Span } from '#un'

/** The closed list of kinds; see the room's README for the meaning of each and the order they are tried in. */
export const MANDATE_KINDS = [
  'seek-views',
  'submit-views',
  'report',
  'place-on-agenda',
  'funding-condition',
  'convene',
  'establish',
  'assist',
  'review',
  'call-on-states',
  'request-other',
] as const
export type MandateKind = (typeof MANDATE_KINDS)[number]

export const FUNDING_SOURCES = ['voluntary', 'existing', 'extrabudgetary', 'regular', 'none'] as const
export type FundingSource = (typeof FUNDING_SOURCES)[number]

export type MandateCode =
  | 'actor-unclear'
  | 'deadline-unclear'
  | 'recipient-missing'
  | 'kind-uncertain'
  | 'paragraph-not-understood'

export interface Deadline {
  readonly asWritten: string
  readonly gaSession: number | null
  /** ISO calendar date: the day named, or the opening of the session named. */
  readonly on: string | null
}

export interface Mandate {
  /** Stable: paragraph path and kind, `op1.seek-views`, `op5(a).report`; a second of a kind gets `.2`. */
  readonly id: string
  /** Path as printed: "1", "5 (a)", "5 (a) (ii)". */
  readonly paragraph: string
  readonly kind: MandateKind
  /** Which words and which rule gave this kind, in a sentence a person can check. */
  readonly kindReason: string
  /** Who is to act, normalised: "Secretary-General", "Member States", "United Nations Office on Drugs and Crime". */
  readonly actors: readonly string[]
  /** Governing verb as printed, in its base form with its forms kept: "to seek", "Decides to include". */
  readonly verb: string
  /** What is to be done: the words of the paragraph from the verb on. */
  readonly what: string
  /** The matter: what views, report or item are about; the item's title for place-on-agenda. */
  readonly subject: string | null
  /** The body before which it is put: "General Assembly", "Human Rights Council"; null where none. */
  readonly organ: string | null
  /** Those asked or invited (views of …), or the recipient the States are to write to. */
  readonly addressees: readonly string[]
  readonly deadline: Deadline | null
  readonly condition: string | null
  readonly funding: FundingSource | null
  /** "annual", "biennial", "each session", as understood; null for once. */
  readonly recurrence: string | null
  readonly span: Span
}

export interface MandateReading {
  readonly mandates: readonly Mandate[]
  readonly findings: readonly Finding<MandateCode>[]
}
