/** Grants memberships to people who are here, and revokes them. */
import { type Book, enact } from '#audit'
import { BodyStore, type NamedBody } from './body-store.ts'
import { changeOf, type Membership, OF_THE_OFFICE, ofMemberState, type Subject } from './may.ts'
import { PeopleRefusal } from './people-refusal.ts'
import { openPerson, permit } from './permit.ts'
import { type Body, bodyKindOf, type Role } from './role.ts'
import { PeopleStore } from './store.ts'

/** A role in a body, to be given to somebody. */
export interface Grant {
  readonly role: Role
  /** The id of an office or of a mission. */
  readonly bodyId: string
}

/** Whose a body is, for a permission. */
export function subjectOf(body: Body): Subject {
  return body.kind === 'mission' ? ofMemberState(body.memberState) : OF_THE_OFFICE
}

/** The body of a grant, where whoever acts may change memberships of that role in it. */
export async function bodyToChange(
  people: PeopleStore,
  actor: string,
  { role, bodyId }: Grant,
): Promise<NamedBody> {
  const found = await new BodyStore(people).bodyById(bodyId)
  await permit(people, actor, changeOf(role), found === null ? OF_THE_OFFICE : subjectOf(found.body))
  if (found === null) throw new PeopleRefusal('body-unknown', { body: bodyId })
  if (found.closedAt !== null) throw new PeopleRefusal('body-closed', { body: bodyId })
  if (found.body.kind !== bodyKindOf(role)) throw new PeopleRefusal('role-of-other-body', { role })
  return found
}

/**
 * Gives a person a role in a body, at once.
 *
 * Refuses `not-permitted`, `body-unknown`, `body-closed`, `role-of-other-body`, `of-oneself`, `person-unknown`, `account-closed`,
 * `already-member`.
 */
export function grantMembership(
  book: Book,
  actor: string,
  personId: string,
  grant: Grant,
): Promise<Membership> {
  const people = new PeopleStore(book.store)
  return enact(book, async () => {
    await people.lockAccounts()
    const { body } = await bodyToChange(people, actor, grant)
    if (actor === personId) throw new PeopleRefusal('of-oneself')
    const person = await openPerson(people, personId)
    if (holds(person.memberships, grant)) throw new PeopleRefusal('already-member', { role: grant.role })
    const membership = { id: book.means.id(), role: grant.role, body }
    await people.insertMembership(membership.id, personId, grant.role, body, book.means.now())
    return {
      result: membership,
      entry: {
        actor,
        act: 'membership-granted',
        subject: `membership:${membership.id}`,
        payload: { person: personId, role: grant.role, body: `${body.kind}:${body.id}` },
      },
    }
  })
}

/** Whether a role in a body is among memberships. */
export function holds(memberships: readonly Membership[], { role, bodyId }: Grant): boolean {
  return memberships.some((each) => each.role === role && each.body.id === bodyId)
}

/**
 * Ends a membership, at once: the next request of that person is judged without it.
 *
 * Refuses `membership-unknown`, `not-permitted`, `last-administrator`.
 */
export function revokeMembership(book: Book, actor: string, membershipId: string): Promise<void> {
  const people = new PeopleStore(book.store)
  return enact(book, async () => {
    await people.lockAccounts()
    const found = await people.membershipById(membershipId)
    const subject = found === null ? OF_THE_OFFICE : subjectOf(found.membership.body)
    await permit(people, actor, changeOf(found?.membership.role ?? 'office-administrator'), subject)
    if (found === null) throw new PeopleRefusal('membership-unknown', { membership: membershipId })
    const { role, body } = found.membership
    await people.revokeMembership(membershipId, book.means.now())
    if (role === 'office-administrator') await refuseWithoutAdministrator(people)
    return {
      result: undefined,
      entry: {
        actor,
        act: 'membership-revoked',
        subject: `membership:${membershipId}`,
        payload: { person: found.person, role, body: `${body.kind}:${body.id}` },
      },
    }
  })
}

/** Refuses `last-administrator` where nobody would be left who can name another. */
export async function refuseWithoutAdministrator(people: PeopleStore): Promise<void> {
  if ((await people.countAdministrators()) === 0) throw new PeopleRefusal('last-administrator')
}
