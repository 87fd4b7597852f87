/** Whether a person may do an act to a subject: every permission is decided here. */
import type { PermittedAct } from './act.ts'
import { ON_ONESELF, PERMISSIONS } from './permissions.ts'
import type { Body, Role } from './role.ts'

/** A role in a body, held now. */
export interface Membership {
  readonly id: string
  readonly role: Role
  readonly body: Body
}

/** Somebody with an open account, and all memberships they hold now. */
export interface Person {
  readonly id: string
  readonly memberships: readonly Membership[]
}

/** What an act is done to, as far as permission depends on it. */
export interface Subject {
  /** The State whose it is, three letters; null for what is no State's own (a report, a call). */
  readonly memberState: string | null
  /** Whether anybody at all may see it: issued, published. */
  readonly isPublic: boolean
  /** The person it is about, for acts on accounts. */
  readonly personId?: string
}

/** What is the office's and not public: drafts, the log, jobs, the machine. */
export const OF_THE_OFFICE: Subject = { memberState: null, isPublic: false }

/** What is a State's and not public. */
export function ofMemberState(memberState: string): Subject {
  return { memberState, isPublic: false }
}

/** Whether a person may do an act to a subject. Somebody without a membership may do nothing but to themselves. */
export function may(person: Person, act: PermittedAct, subject: Subject): boolean {
  if (subject.personId === person.id && ON_ONESELF.has(act)) return true
  return person.memberships.some((membership) => reaches(membership, act, subject))
}

function reaches({ role, body }: Membership, act: PermittedAct, subject: Subject): boolean {
  const reach = PERMISSIONS[role][act]
  if (reach === undefined) return false
  if (reach === 'all') return true
  if (reach === 'own-and-public' && subject.isPublic) return true
  return body.kind === 'mission' && subject.memberState === body.memberState
}

/** The act that changing a membership of this role is: inviting to it, granting it, revoking it. */
export function changeOf(role: Role): PermittedAct {
  if (role === 'mission-administrator') return 'mission-administrator-change'
  return role === 'contributor' || role === 'reader'
    ? 'mission-membership-change'
    : 'office-membership-change'
}
