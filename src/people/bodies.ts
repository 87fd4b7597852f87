/** Registers the bodies people belong to: offices of the Secretariat, missions of Member States. */
import { type Book, enact } from '#audit'
import { OF_THE_OFFICE } from './may.ts'
import { PeopleRefusal } from './people-refusal.ts'
import { permit } from './permit.ts'
import { type Mission, type Office, PeopleStore } from './store.ts'

const MEMBER_STATE = /^[A-Z]{3}$/

/** Registers an office. Refuses `not-permitted`. */
export function registerOffice(book: Book, actor: string, name: string): Promise<Office> {
  const people = new PeopleStore(book.store)
  return enact(book, async () => {
    await permit(people, actor, 'office-register', OF_THE_OFFICE)
    const office = { id: book.means.id(), name }
    await people.insertOffice(office, book.means.now())
    return {
      result: office,
      entry: { actor, act: 'office-registered', subject: `office:${office.id}`, payload: {} },
    }
  })
}

/**
 * Registers the mission of a Member State; each has one.
 *
 * Takes the State's three letters and the mission's name as it writes itself. Refuses `not-permitted`,
 * `member-state-unreadable`, `mission-exists`.
 */
export function registerMission(
  book: Book,
  actor: string,
  { memberState, name }: Omit<Mission, 'id'>,
): Promise<Mission> {
  const people = new PeopleStore(book.store)
  return enact(book, async () => {
    await permit(people, actor, 'mission-register', OF_THE_OFFICE)
    if (!MEMBER_STATE.test(memberState)) throw new PeopleRefusal('member-state-unreadable')
    if ((await people.missionOf(memberState)) !== null)
      throw new PeopleRefusal('mission-exists', { memberState })
    const mission = { id: book.means.id(), memberState, name }
    await people.insertMission(mission, book.means.now())
    return {
      result: mission,
      entry: {
        actor,
        act: 'mission-registered',
        subject: `mission:${mission.id}`,
        payload: { memberState },
      },
    }
  })
}
