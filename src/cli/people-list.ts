/** Who is in a record, for a terminal and for programs. */
import type { Invitation, Membership, NamedBody, PersonRecord } from '#people'
import { describeTable } from './output.ts'
import type { PeopleDoor } from './people-door.ts'

/** The people of a record. */
export interface PeopleListed {
  readonly people: readonly PersonRecord[]
  readonly invitations: readonly Invitation[]
  readonly bodies: readonly NamedBody[]
}

/** Reads everybody, open invitations and all bodies. */
export async function peopleIn(door: PeopleDoor): Promise<PeopleListed> {
  return {
    people: await door.people(),
    invitations: await door.invitations(),
    bodies: await door.bodies(),
  }
}

/** The same as tables. */
export function describePeople({ people, invitations, bodies }: PeopleListed): string {
  return [
    describeTable([
      ['address', 'name', 'roles'],
      ...people.map(({ email, name, closedAt, memberships }) => [
        email,
        name,
        closedAt === null ? memberships.map(roleOf).join(', ') : 'closed',
      ]),
    ]),
    describeTable([
      ['invited', 'as', 'until'],
      ...invitations.map((each) => [each.email, roleOf(each), each.expiresAt]),
    ]),
    describeTable([
      ['office or mission', 'name', 'id'],
      ...bodies.map(({ body, name, closedAt }) => [
        body.kind === 'mission' ? body.memberState : 'office',
        closedAt === null ? name : `${name} (closed)`,
        body.id,
      ]),
    ]),
  ].join('\n\n')
}

function roleOf({ role, body }: Pick<Membership, 'role' | 'body'>): string {
  return body.kind === 'mission' ? `${role} ${body.memberState}` : role
}
