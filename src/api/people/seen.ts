/** What of people, invitations and bodies somebody may see. */
import {
  type Invitation,
  type Membership,
  type NamedBody,
  OF_THE_OFFICE,
  type PersonRecord,
  type Subject,
  subjectOf,
} from '#people'
import type { Ask } from '../core/ask.ts'

/** Somebody as an account: the office's, and their own. */
export function aboutPerson({ id }: { readonly id: string }): Subject {
  return { ...OF_THE_OFFICE, personId: id }
}

/** Whose an invitation is. */
export function subjectOfInvitation({ body }: Invitation): Subject {
  return subjectOf(body)
}

/** Whose a body is. */
export function subjectOfBody({ body }: NamedBody): Subject {
  return subjectOf(body)
}

/** The memberships that somebody may see: of two missions, each sees what the person is there. */
export function membershipsSeen(ask: Ask, person: PersonRecord): Membership[] {
  return person.memberships.filter(({ body }) => ask.permits('people-read', subjectOf(body)))
}

/** A person, as far as they may be seen. Refuses `not-found`, `not-signed-in`. */
export function personSeen(ask: Ask, person: PersonRecord | null): PersonRecord {
  const [first] = person === null ? [] : membershipsSeen(ask, person)
  const found = ask.see(person, 'people-read', () =>
    first === undefined ? OF_THE_OFFICE : subjectOf(first.body),
  )
  return { ...found, memberships: membershipsSeen(ask, found) }
}
