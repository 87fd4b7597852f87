/** Ends accounts and sessions: closes, erases, signs out. */
import { type Book, enact } from '#audit'
import type { Outbox } from '#platform/mail'
import { InvitationStore } from './invitation-store.ts'
import { OF_THE_OFFICE } from './may.ts'
import { refuseWithoutAdministrator } from './memberships.ts'
import { PeopleRefusal } from './people-refusal.ts'
import { openPerson, permit } from './permit.ts'
import { PeopleStore, type PersonRecord } from './store.ts'

const about = (personId: string) => ({ ...OF_THE_OFFICE, personId })

/**
 * Closes an account: every session and membership ends now, and nothing signs in to it any more. Name and address stay, so
 * that what the person did can be answered for.
 *
 * Refuses `not-permitted`, `of-oneself`, `person-unknown`, `account-closed`, `last-administrator`.
 */
export function closeAccount(book: Book, actor: string, personId: string): Promise<void> {
  const people = new PeopleStore(book.store)
  return enact(book, async () => {
    await people.lockAccounts()
    await permit(people, actor, 'account-close', about(personId))
    if (actor === personId) throw new PeopleRefusal('of-oneself')
    const person = await openPerson(people, personId)
    await close(book, people, person)
    return {
      result: undefined,
      entry: { actor, act: 'account-closed', subject: `person:${personId}`, payload: {} },
    }
  })
}

async function close(book: Book, people: PeopleStore, person: PersonRecord): Promise<void> {
  await people.closePerson(person.id, book.means.now())
  await people.endSessions(person.id)
  await people.removeSignIns(person.id)
  if (person.memberships.some(({ role }) => role === 'office-administrator'))
    await refuseWithoutAdministrator(people)
}

/**
 * Erases personal data: name, address, ways of signing in, mail that waits, open invitations; closes the account first. What
 * stays is the id, which the log and the record name, and which names nobody any more.
 *
 * Refuses `not-permitted`, `of-oneself`, `person-unknown`, `last-administrator`.
 */
export function erasePerson(book: Book, outbox: Outbox, actor: string, personId: string): Promise<void> {
  const people = new PeopleStore(book.store)
  return enact(book, async () => {
    await people.lockAccounts()
    await permit(people, actor, 'person-erase', about(personId))
    if (actor === personId) throw new PeopleRefusal('of-oneself')
    const person = await people.personById(personId)
    if (person === null) throw new PeopleRefusal('person-unknown', { person: personId })
    if (person.erasedAt !== null) return { result: undefined, entry: null }
    const now = book.means.now()
    await close(book, people, person)
    await new InvitationStore(people).settleInvitationsOf(person.email, now)
    await outbox.forget(person.email, now)
    await people.erasePerson(personId, now)
    return {
      result: undefined,
      entry: { actor, act: 'personal-data-erased', subject: `person:${personId}`, payload: {} },
    }
  })
}

/**
 * Ends sessions of a person, all of them or one: the next request with any of them is nobody's. Gives how many ended.
 *
 * Everybody may end their own. Refuses `not-permitted`, `session-unknown` (the one named is none of that person's).
 */
export function endSessions(book: Book, actor: string, personId: string, only?: string): Promise<number> {
  const people = new PeopleStore(book.store)
  return enact(book, async () => {
    await permit(people, actor, 'session-end', about(personId))
    const ended = await people.endSessions(personId, only)
    if (only !== undefined && ended.length === 0) throw new PeopleRefusal('session-unknown')
    return {
      result: ended.length,
      entry:
        ended.length === 0
          ? null
          : {
              actor,
              act: 'sessions-ended',
              subject: `person:${personId}`,
              payload: { sessionCount: ended.length },
            },
    }
  })
}

/**
 * Takes away passkeys, authenticator app and identities of somebody who has lost them, and ends their sessions: they sign in by
 * a code to their address and set up new ones.
 *
 * Refuses `not-permitted`, `of-oneself` (one's own are removed where they are listed), `person-unknown`, `account-closed`.
 */
export function resetSignIn(book: Book, actor: string, personId: string): Promise<void> {
  const people = new PeopleStore(book.store)
  return enact(book, async () => {
    await permit(people, actor, 'sign-in-reset', about(personId))
    if (actor === personId) throw new PeopleRefusal('of-oneself')
    await openPerson(people, personId)
    await people.endSessions(personId)
    await people.removeSignIns(personId)
    return {
      result: undefined,
      entry: { actor, act: 'sign-in-reset', subject: `person:${personId}`, payload: {} },
    }
  })
}
