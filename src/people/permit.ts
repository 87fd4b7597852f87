/** Checks, inside an act, that whoever does it may. */
import type { PermittedAct } from './act.ts'
import { may, type Subject } from './may.ts'
import { OPERATOR } from './operator.ts'
import { PeopleRefusal } from './people-refusal.ts'
import type { PeopleStore, PersonRecord } from './store.ts'

/** Checks whoever acts, with the memberships held at this moment. Refuses `not-permitted`. */
export async function permit(
  people: PeopleStore,
  actor: string,
  act: PermittedAct,
  subject: Subject,
): Promise<void> {
  const person = actor === OPERATOR.id ? OPERATOR : await openAccount(people, actor)
  if (person === null || !may(person, act, subject)) throw new PeopleRefusal('not-permitted', { act })
}

async function openAccount(people: PeopleStore, id: string): Promise<PersonRecord | null> {
  const person = await people.personById(id)
  return person?.closedAt === null ? person : null
}

/** A person whose account is open. Refuses `person-unknown`, `account-closed`. */
export async function openPerson(people: PeopleStore, id: string): Promise<PersonRecord> {
  const person = await people.personById(id)
  if (person === null) throw new PeopleRefusal('person-unknown', { person: id })
  if (person.closedAt !== null) throw new PeopleRefusal('account-closed', { person: id })
  return person
}
