/** Answers what is asked of people. */
import {
  type Membership,
  OF_THE_OFFICE,
  ofMemberState,
  PeopleStore,
  type PersonRecord,
  revokeMembership,
  type Subject,
} from '#people'
import type { Registry } from '#registry'
import type { Interface } from '../core/interface.ts'
import { siftPage } from '../core/page.ts'
import { listPeople, revoke, whoAmI } from './contract.ts'

/** Whose a membership is. */
function subjectOf({ body }: Membership): Subject {
  return body.kind === 'mission' ? ofMemberState(body.memberState) : OF_THE_OFFICE
}

/** Serves the operations of people. */
export function servePeople(at: Interface, { book }: Registry): void {
  const tables = new PeopleStore(book.store)

  at.serve(whoAmI, async (ask) => {
    ask.forAnybody()
    return { id: ask.person?.id ?? null, memberships: [...(ask.person?.memberships ?? [])] }
  })

  at.serve(listPeople, async (ask, { query }) => {
    const { all } = ask.reach('people-read')
    // Somebody of two missions is to each of them only what they are there.
    const seen = (person: PersonRecord): Membership[] =>
      person.memberships.filter((each) => ask.permits('people-read', subjectOf(each)))
    const page = await siftPage<PersonRecord>('people', query, (person) => all || seen(person).length > 0, {
      read: (place, most) => tables.people(String(place?.[0] ?? ''), most),
      placeOf: ({ id }) => [id],
    })
    return { ...page, items: page.items.map((person) => ({ ...person, memberships: seen(person) })) }
  })

  at.serve(revoke, async (ask, { params: { membership } }) => {
    const found = await tables.membershipById(membership)
    ask.see(found, 'people-read', (each) => subjectOf(each.membership))
    await revokeMembership(book, ask.actor, membership)
    return { membership }
  })
}
