/** Who is in a record, for a terminal and for programs. */
import type { Book } from '#audit'
import {
  BodyStore,
  type Invitation,
  InvitationStore,
  type Membership,
  type NamedBody,
  PeopleStore,
  type PersonRecord,
} from '#people'
import { describeTable } from './output.ts'

const PART = 500

/** The people of a record. */
export interface PeopleListed {
  readonly people: readonly PersonRecord[]
  readonly invitations: readonly Invitation[]
  readonly bodies: readonly NamedBody[]
}

/** Reads everybody, open invitations and all bodies. */
export async function peopleIn(book: Book): Promise<PeopleListed> {
  const store = new PeopleStore(book.store)
  const invitations = new InvitationStore(store)
  const now = book.means.now()
  return {
    people: await all((after) => store.people(after, PART)),
    invitations: await all((after) => invitations.invitations(after, PART, now)),
    bodies: await new BodyStore(store).bodies(),
  }
}

async function all<Item extends { readonly id: string }>(
  read: (after: string) => Promise<readonly Item[]>,
): Promise<Item[]> {
  const items: Item[] = []
  for (;;) {
    const part = await read(items.at(-1)?.id ?? '')
    items.push(...part)
    if (part.length < PART) return items
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
