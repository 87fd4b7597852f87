/** People for tests of who may do what to whom: those who ask, with accounts; and somebody of XAA's mission to be changed. */
import { sql } from 'kysely'
import { BodyStore, InvitationStore, PeopleStore, type Post } from '#people'
import { openOutbox } from '#platform/mail'
import type { Registry } from '#registry'
import { sampleAsker } from './sample-interface.ts'

const SINCE = '2026-01-02T03:04:05.000Z'
const FAR = '2126-01-02T03:04:05.000Z'

/** Words that stand in the addresses of XAA's people, and in nothing else. */
export const HIDDEN_PERSON = 'person.of.xaa'

/** What invitations are sent with; nothing goes out. */
export function samplePost({ book }: Registry): Post {
  return { outbox: openOutbox(book.store, null, book.means.id), baseUrl: 'http://localhost' }
}

/** Gives those who ask accounts and memberships as `sampleAsker` says, under the ids that the interface knows them by. */
export async function seatSamplePeople(
  { book }: Registry,
  idOf: (as: string) => string,
  askers: readonly (string | null)[],
): Promise<void> {
  const people = new PeopleStore(book.store)
  const bodies = new BodyStore(people)
  await bodies.insertOffice({ id: 'office', name: 'Office' }, SINCE)
  for (const memberState of ['XAA', 'XAB'])
    await bodies.insertMission({ id: memberState, memberState, name: `Mission of ${memberState}` }, SINCE)
  for (const as of askers) {
    if (as === null) continue
    const id = idOf(as)
    await people.insertPerson(id, as, `${id.toLowerCase()}@example.org`, true, SINCE)
    for (const { role, body } of sampleAsker(as).memberships)
      await people.insertMembership(book.means.id(), id, role, body, SINCE)
  }
}

/** Somebody and something of XAA's, new each time, by the names that addresses call them. */
export interface SampleTarget {
  readonly person: string
  readonly membership: string
  readonly invitation: string
  /** An earlier mission of XAA, which is closed. */
  readonly body: string
}

/** Makes a new target. */
export async function sampleTarget({ book }: Registry): Promise<SampleTarget> {
  const people = new PeopleStore(book.store)
  const { id: newId, salt } = book.means
  const [person, membership, invitation, old, session] = [newId(), newId(), newId(), newId(), newId()]
  const body = { kind: 'mission', id: 'XAA', memberState: 'XAA' } as const
  await people.insertPerson(person, 'Somebody', `${person}.${HIDDEN_PERSON}@example.org`, true, SINCE)
  await people.insertMembership(membership, person, 'contributor', body, SINCE)
  await sql`insert into people_session (id, token, person_id, method, user_agent, expires_at, created_at, updated_at)
    values (${session}, ${session}, ${person}, 'passkey', ${HIDDEN_PERSON}, ${FAR}, ${SINCE}, ${SINCE})`.execute(
    book.store.tables(),
  )
  const email = `${invitation}.${HIDDEN_PERSON}@example.org`
  const sent = { id: invitation, email, role: 'reader', body, invitedBy: person } as const
  await new InvitationStore(people).insertInvitation({ ...sent, createdAt: SINCE, expiresAt: FAR }, salt())
  await sql`insert into people_mission (id, member_state, name, created_at, closed_at)
    values (${old}, 'XAA', ${`Mission ${HIDDEN_PERSON}`}, ${SINCE}, ${SINCE})`.execute(book.store.tables())
  return { person, membership, invitation, body: old }
}
