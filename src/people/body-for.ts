/** The body that somebody means who names a role, and a State or an office. */
import type { Book } from '#audit'
import { BodyStore } from './body-store.ts'
import { PeopleRefusal } from './people-refusal.ts'
import { bodyKindOf, type Role } from './role.ts'
import { PeopleStore } from './store.ts'

/** A role and the body it is meant in. */
export interface RoleMeant {
  readonly role: Role
  /** The State whose mission is meant, three letters. */
  readonly state?: string
  /** The id of an office; where none is named, the only one that is open. */
  readonly office?: string
}

/** The id of the open body. Refuses `body-unknown`: there is none, or there are several offices and none is named. */
export async function bodyFor(book: Book, { role, state, office }: RoleMeant): Promise<string> {
  const bodies = (await new BodyStore(new PeopleStore(book.store)).bodies()).filter(
    ({ body, closedAt }) => closedAt === null && body.kind === bodyKindOf(role),
  )
  const meant = bodies.filter(({ body }) =>
    body.kind === 'mission' ? body.memberState === state : office === undefined || body.id === office,
  )
  const [found] = meant
  if (found === undefined || meant.length > 1) throw new PeopleRefusal('body-unknown')
  return found.body.id
}
