/** The closed list of what a verifier may find, and what each finding means for clearance. */

/** `blocking`: clearance refuses. `to-confirm`: a named person confirms with a reason, and the reason is kept. */
export type Severity = 'blocking' | 'to-confirm'

/**
 * The version of the rules; raise it when a rule gives other findings for the same statement. Issued files say by which
 * version they were judged.
 */
export const RULES_VERSION = '1'

/** Every code with its severity. Source of the list: the design of the verifier; each code has its attacks in tests/attacks. */
export const VERIFICATION_CODES = {
  'hidden-or-overlaid': 'blocking',
  'quote-fabricated': 'blocking',
  'quote-altered': 'blocking',
  'quote-stitched': 'blocking',
  'quote-reordered': 'blocking',
  'cut-skips-negation': 'blocking',
  'cut-skips-condition': 'blocking',
  'cut-too-wide': 'blocking',
  'insertion-unmarked': 'blocking',
  misattributed: 'blocking',
  'state-missing': 'blocking',
  'state-extra': 'blocking',
  'number-changed': 'blocking',
  'unit-changed': 'blocking',
  'date-changed': 'blocking',
  'name-changed': 'blocking',
  'negation-flipped': 'to-confirm',
  'modal-strengthened': 'to-confirm',
  'hedge-dropped': 'to-confirm',
  'scope-widened': 'to-confirm',
  'quantifier-unproved': 'blocking',
  'count-wrong': 'blocking',
  uncited: 'blocking',
  'citation-dangling': 'blocking',
  'source-changed': 'blocking',
  'heading-cited': 'blocking',
  'translation-unmarked': 'blocking',
  'passage-withheld': 'blocking',
  'reply-not-reflected': 'blocking',
  'order-wrong': 'blocking',
  'name-not-valid-on-date': 'blocking',
  'symbol-invalid': 'blocking',
  'word-limit-exceeded': 'to-confirm',
  'late-note-missing': 'blocking',
  'text-differs': 'blocking',
  unconfirmed: 'to-confirm',
} as const satisfies Readonly<Record<string, Severity>>

export type VerificationCode = keyof typeof VERIFICATION_CODES

/** True for a code of the closed list; the check of an issued file has others besides. */
export function isVerificationCode(code: string): code is VerificationCode {
  return Object.hasOwn(VERIFICATION_CODES, code)
}

/** True for a code of the closed list that no confirmation answers. */
export function isBlocking(code: string): boolean {
  return isVerificationCode(code) && VERIFICATION_CODES[code] === 'blocking'
}
