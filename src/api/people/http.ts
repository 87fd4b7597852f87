/** Answers what is asked of people. */
import {
  changeOf,
  closeAccount,
  endSessions,
  erasePerson,
  grantMembership,
  PeopleStore,
  type PersonRecord,
  type Post,
  resetSignIn,
  revokeMembership,
  subjectOf,
} from '#people'
import type { Registry } from '#registry'
import { type Ask, OF_OFFICE } from '../core/ask.ts'
import type { Interface } from '../core/interface.ts'
import { cutPage, siftPage } from '../core/page.ts'
import { serveBodies } from './bodies.ts'
import {
  closeTheAccount,
  endTheSessions,
  erase,
  grant,
  listPeople,
  listSessions,
  readPerson,
  reset,
  revoke,
  whoAmI,
} from './contract.ts'
import { serveInvitations } from './invitations.ts'
import { aboutPerson, membershipsSeen, personSeen } from './seen.ts'

/** Serves the operations of people. `post` is what invitations are sent with. */
export function servePeople(at: Interface, registry: Registry, post: Post): void {
  const tables = new PeopleStore(registry.book.store)
  serveReading(at, tables)
  serveMemberships(at, registry, tables)
  serveAccounts(at, registry, tables, post)
  serveSessions(at, registry, tables)
  serveInvitations(at, registry, post)
  serveBodies(at, registry)
}

function serveReading(at: Interface, tables: PeopleStore): void {
  at.serve(whoAmI, async (ask) => {
    ask.forAnybody()
    return { id: ask.person?.id ?? null, memberships: [...(ask.person?.memberships ?? [])] }
  })

  at.serve(listPeople, async (ask, { query: { body, ...asked } }) => {
    const { all } = ask.reach('people-read')
    const page = await siftPage<PersonRecord>(
      ['people', body ?? null],
      asked,
      (person) => {
        const seen = membershipsSeen(ask, person)
        return body === undefined ? all || seen.length > 0 : seen.some((each) => each.body.id === body)
      },
      {
        read: (place, most) => tables.people(String(place?.[0] ?? ''), most, body),
        placeOf: ({ id }) => [id],
      },
    )
    return {
      ...page,
      items: page.items.map((person) => ({ ...person, memberships: membershipsSeen(ask, person) })),
    }
  })

  at.serve(readPerson, async (ask, { params: { person } }) => shown(ask, await tables.personById(person)))
}

/** A person as the contract has it. */
function shown(ask: Ask, person: PersonRecord | null) {
  const seen = personSeen(ask, person)
  return { ...seen, memberships: [...seen.memberships] }
}

/** Finds a person who is to be changed, as the caller saw them. */
async function personToChange(ask: Ask, tables: PeopleStore, id: string): Promise<PersonRecord> {
  const seen = shown(ask, await tables.personById(id))
  ask.requireUnchanged(readPerson, seen)
  return seen
}

function serveMemberships(at: Interface, { book }: Registry, tables: PeopleStore): void {
  at.serve(grant, async (ask, { params: { person }, body: { role, body: bodyId } }) => {
    await personToChange(ask, tables, person)
    const { id } = await grantMembership(book, ask.actor, person, { role, bodyId })
    return { membership: id }
  })

  at.serve(revoke, async (ask, { params: { membership } }) => {
    const found = await tables.membershipById(membership)
    const { membership: held, person } = ask.see(found, 'people-read', (each) =>
      subjectOf(each.membership.body),
    )
    await personToChange(ask, tables, person)
    ask.require(changeOf(held.role), subjectOf(held.body))
    await revokeMembership(book, ask.actor, membership)
    return { membership }
  })
}

function serveAccounts(at: Interface, { book }: Registry, tables: PeopleStore, { outbox }: Post): void {
  at.serve(closeTheAccount, async (ask, { params: { person } }) => {
    ask.require('account-close', OF_OFFICE)
    await personToChange(ask, tables, person)
    await closeAccount(book, ask.actor, person)
    return { person }
  })

  at.serve(erase, async (ask, { params: { person } }) => {
    ask.require('person-erase', OF_OFFICE)
    await personToChange(ask, tables, person)
    await erasePerson(book, outbox, ask.actor, person)
    return { person }
  })

  at.serve(reset, async (ask, { params: { person } }) => {
    ask.require('sign-in-reset', OF_OFFICE)
    await personToChange(ask, tables, person)
    await resetSignIn(book, ask.actor, person)
    return { person }
  })
}

function serveSessions(at: Interface, { book }: Registry, tables: PeopleStore): void {
  at.serve(listSessions, async (ask, { params: { person }, query }) => {
    const { id } = ask.see(await tables.personById(person), 'session-list', aboutPerson)
    const all = await tables.sessionsOf(id, book.means.now())
    return cutPage(all, ['sessions', id], query, (each) => each.id)
  })

  at.serve(endTheSessions, async (ask, { params: { person }, body: { session } }) => {
    const { id } = ask.see(await tables.personById(person), 'session-end', aboutPerson)
    return { ended: await endSessions(book, ask.actor, id, session) }
  })
}
