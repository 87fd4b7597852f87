/** The body that somebody means who names a role, and a State or an office. */
import type { NamedBody } from './body-store.ts'
import { PeopleRefusal } from './people-refusal.ts'
import { bodyKindOf, type Role } from './role.ts'

/** A role and the body it is meant in. */
export interface RoleMeant {
  readonly role: Role
  /** The State whose mission is meant, three letters. */
  readonly state?: string
  /** The id of an office; where none is named, the only one that is open. */
  readonly office?: string
}

/** Of all bodies, the id of the open one that is meant. Refuses `body-unknown`: there is none, or there are several offices and none is named. */
export function bodyFor(bodies: readonly NamedBody[], { role, state, office }: RoleMeant): string {
  const open = bodies.filter(({ body, closedAt }) => closedAt === null && body.kind === bodyKindOf(role))
  const meant = open.filter(({ body }) =>
    body.kind === 'mission' ? body.memberState === state : office === undefined || body.id === office,
  )
  const [found] = meant
  if (found === undefined || meant.length > 1) throw new PeopleRefusal('body-unknown')
  return found.body.id
}
