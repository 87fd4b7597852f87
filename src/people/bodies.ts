/** The bodies people belong to: offices of the Secretariat, missions of Member States. Registers, renames and closes them. */
import { type Book, enact } from '#audit'
import type { PermittedAct } from './act.ts'
import { BodyStore, type Mission, type NamedBody, type Office } from './body-store.ts'
import { OF_THE_OFFICE } from './may.ts'
import { refuseWithoutAdministrator, subjectOf } from './memberships.ts'
import { readName } from './name.ts'
import { PeopleRefusal } from './people-refusal.ts'
import { permit } from './permit.ts'
import type { Body } from './role.ts'
import { PeopleStore } from './store.ts'

const MEMBER_STATE = /^[A-Z]{3}$/

/** Registers an office. Refuses `not-permitted`, `name-unreadable`. */
export function registerOffice(book: Book, actor: string, name: string): Promise<Office> {
  const people = new PeopleStore(book.store)
  return enact(book, async () => {
    await permit(people, actor, 'office-register', OF_THE_OFFICE)
    const office = { id: book.means.id(), name: readName(name) }
    await new BodyStore(people).insertOffice(office, book.means.now())
    return {
      result: office,
      entry: { actor, act: 'office-registered', subject: `office:${office.id}`, payload: {} },
    }
  })
}

/**
 * Registers the mission of a Member State; each has one at a time.
 *
 * Takes the State's three letters and the mission's name as it writes itself. Refuses `not-permitted`, `name-unreadable`,
 * `member-state-unreadable`, `mission-exists`.
 */
export function registerMission(
  book: Book,
  actor: string,
  { memberState, name }: Omit<Mission, 'id'>,
): Promise<Mission> {
  const people = new PeopleStore(book.store)
  const bodies = new BodyStore(people)
  return enact(book, async () => {
    await permit(people, actor, 'mission-register', OF_THE_OFFICE)
    if (!MEMBER_STATE.test(memberState)) throw new PeopleRefusal('member-state-unreadable')
    await people.lockAccounts()
    if ((await bodies.missionOf(memberState)) !== null)
      throw new PeopleRefusal('mission-exists', { memberState })
    const mission = { id: book.means.id(), memberState, name: readName(name) }
    await bodies.insertMission(mission, book.means.now())
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

/** The act that changing a body of this kind is. */
export function changeOfBody({ kind }: Body): PermittedAct {
  return kind === 'office' ? 'office-change' : 'mission-change'
}

/**
 * Gives a body another name; the log names it by its id. Refuses `not-permitted`, `body-unknown`, `body-closed`,
 * `name-unreadable`. The name it has already changes nothing.
 */
export function renameBody(book: Book, actor: string, bodyId: string, name: string): Promise<void> {
  const bodies = new BodyStore(new PeopleStore(book.store))
  return enact(book, async () => {
    const { body, name: before } = await openBody(bodies, actor, bodyId)
    const after = readName(name)
    await bodies.renameBody(body, after)
    return {
      result: undefined,
      entry:
        before === after
          ? null
          : { actor, act: `${body.kind}-renamed`, subject: `${body.kind}:${body.id}`, payload: {} },
    }
  })
}

/** What ended with a body. */
export interface BodyClosed {
  readonly membershipCount: number
  readonly invitationCount: number
}

/**
 * Closes an office or a mission: memberships in it end at once, open invitations to it are withdrawn, nobody can be invited to
 * it any more. People and what was done stay. Of a State whose mission was closed another one can be registered.
 *
 * Refuses `not-permitted`, `body-unknown`, `body-closed`, `last-administrator`.
 */
export function closeBody(book: Book, actor: string, bodyId: string): Promise<BodyClosed> {
  const people = new PeopleStore(book.store)
  const bodies = new BodyStore(people)
  return enact(book, async () => {
    await people.lockAccounts()
    const { body } = await openBody(bodies, actor, bodyId)
    const ended = await bodies.closeBody(body, book.means.now())
    if (body.kind === 'office') await refuseWithoutAdministrator(people)
    return {
      result: ended,
      entry: {
        actor,
        act: `${body.kind}-closed`,
        subject: `${body.kind}:${body.id}`,
        payload: { ...ended },
      },
    }
  })
}

async function openBody(bodies: BodyStore, actor: string, bodyId: string): Promise<NamedBody> {
  const found = await bodies.bodyById(bodyId)
  const act = found === null ? 'office-change' : changeOfBody(found.body)
  await permit(bodies.people, actor, act, found === null ? OF_THE_OFFICE : subjectOf(found.body))
  if (found === null) throw new PeopleRefusal('body-unknown', { body: bodyId })
  if (found.closedAt !== null) throw new PeopleRefusal('body-closed', { body: bodyId })
  return found
}
