/** What the rules of this room say no to. */

export type PeopleCode =
  /** Whoever asked may not do this. */
  | 'not-permitted'
  /** The address is no e-mail address. */
  | 'address-unreadable'
  /** The role is none of an office, or none of a mission. */
  | 'role-of-other-body'
  | 'body-unknown'
  /** The office or mission was closed. */
  | 'body-closed'
  /** A name is one line of 1 to 200 characters. */
  | 'name-unreadable'
  | 'mission-exists'
  /** A State is named by three capital letters. */
  | 'member-state-unreadable'
  | 'person-unknown'
  | 'account-closed'
  | 'already-member'
  | 'membership-unknown'
  /** Nobody gives themselves a role, and nobody closes or erases their own account. */
  | 'of-oneself'
  /** Without this one nobody could name another. */
  | 'last-administrator'
  /** Unknown, answered, withdrawn or too old: which of them is not told. */
  | 'invitation-unknown'
  | 'first-link-unknown'
  | 'administrator-exists'
  | 'session-unknown'
  | 'passkey-unknown'
  /** Too many tries; `facts.waitSeconds` says how long to wait. */
  | 'too-many-tries'

/** A rule of this room said no. `facts` are what explains it: ids, codes, numbers. */
export class PeopleRefusal extends Error {
  override name = 'PeopleRefusal'
  constructor(
    readonly code: PeopleCode,
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(code)
  }
}
