/** `rapporteur people`: what whoever runs the machine does for people, without a browser. */
import { bodyFor, PeopleRefusal, type PersonRecord, ROLES, type Role } from '#people'
import { loadSettings } from '#platform/settings'
import type { Language } from '#un'
import { refusalOf } from '../api/core/outcome.ts'
import { REFUSALS, type RefusalKey } from '../api/core/refusal-words.ts'
import { CliRefusal, EXIT } from './exit-codes.ts'
import { openedPeople, type PeopleDoor, servedPeople } from './people-door.ts'
import { describePeople, peopleIn } from './people-list.ts'
import { onRecord } from './record-at.ts'
import { ServedRefusal } from './server-asked.ts'
import type { Session } from './session.ts'

/** Where the record is; where nobody says, as the server looks for it. */
export interface PeopleOptions {
  readonly store?: string
}

/** A role, and the body it is in: the mission of a State, or an office; without either the office that there is. */
export interface RoleOptions extends PeopleOptions {
  readonly role: string
  readonly state?: string
  readonly office?: string
}

interface Told {
  readonly words: string
  readonly json: object
}

/** Does one thing to the people of a record, and tells it. What the rules refuse is told in words. */
async function told(
  session: Session,
  { store }: PeopleOptions,
  work: (people: PeopleDoor) => Promise<Told>,
): Promise<number> {
  const { settings, secrets, problems } = loadSettings(session.environment)
  if (problems.length > 0) throw new CliRefusal('settings-invalid', problems.join('\n'))
  const place = store ?? secrets.database?.reveal() ?? settings['store.folder']
  const url = settings['server.origin'] ?? `http://localhost:${settings['server.port']}`
  const { words, json } = await onRecord(session, place, {
    isMade: false,
    here: (registry) => asWords(() => work(openedPeople(registry, url))),
    there: (server) => asWords(() => work(servedPeople(server))),
  })
  session.print(session.isJson ? JSON.stringify({ schemaVersion: 1, ...json }, null, 2) : words)
  return EXIT.done
}

async function asWords<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (refusal) {
    if (isRefused(refusal, 'people/administrator-exists')) throw administered()
    if (refusal instanceof ServedRefusal)
      throw new CliRefusal('record-refused', `${refusal.message} (${refusal.key})`)
    const known = refusal instanceof PeopleRefusal ? refusalOf(refusal) : null
    if (known === null) throw refusal
    throw new CliRefusal('record-refused', `${REFUSALS[known.key].words.en} (${known.key})`)
  }
}

/** A role as it is written. */
function roleOf(text: string): Role {
  const role = ROLES.find((each) => each === text)
  if (role !== undefined) return role
  throw new CliRefusal('nothing-given', `--role ${text}: expected one of ${ROLES.join(', ')}.`)
}

/** Somebody by their address. Refuses `person-unknown`. */
async function personAt(people: PeopleDoor, address: string): Promise<PersonRecord> {
  const wanted = address.trim().toLowerCase()
  const person = (await people.people()).find(({ email }) => email === wanted)
  if (person === undefined) throw new PeopleRefusal('person-unknown')
  return person
}

/** Prints a new one-time link for the first administrator; the one before is worth nothing any more. */
export function firstLinkCommand(session: Session, options: PeopleOptions): Promise<number> {
  return told(session, options, async (people) => {
    const { firstLink, url } = await people.firstLink()
    return {
      words: `This link makes the first administrator, once, within a day, while the server runs at ${url}:\n  ${firstLink}`,
      json: { firstLink },
    }
  })
}

/** Whether this is that refusal, of a record opened here or of a server. */
function isRefused(refusal: unknown, key: RefusalKey): boolean {
  if (refusal instanceof ServedRefusal) return refusal.key === key
  return refusal instanceof PeopleRefusal && refusalOf(refusal)?.key === key
}

function administered(): CliRefusal {
  return new CliRefusal(
    'record-refused',
    'The record has an administrator. Ask them to invite you; or invite somebody: rapporteur people invite ADDRESS --role office-administrator',
  )
}

/** Prints who is here: people, open invitations, offices and missions. */
export function listPeopleCommand(session: Session, options: PeopleOptions): Promise<number> {
  return told(session, options, async (people) => {
    const json = await peopleIn(people)
    return { words: describePeople(json), json }
  })
}

/** Invites somebody, and prints the link as well: where no mail server is set it is handed over by hand. */
export function inviteCommand(
  session: Session,
  address: string,
  options: RoleOptions & { readonly language?: Language },
): Promise<number> {
  return told(session, options, async (people) => {
    const role = roleOf(options.role)
    const bodyId = bodyFor(await people.bodies(), { ...options, role })
    const input = { email: address, role, bodyId, language: options.language ?? 'en' }
    const { id, expiresAt, link } = await people.invite(input)
    return {
      words: `Invited. The mail goes out while the server runs; without a mail server hand this link over, it is good once, until ${expiresAt}:\n  ${link}`,
      json: { invitation: id, expiresAt, link },
    }
  })
}

/** Gives somebody who is here a role. */
export function grantCommand(session: Session, address: string, options: RoleOptions): Promise<number> {
  return told(session, options, async (people) => {
    const role = roleOf(options.role)
    const bodyId = bodyFor(await people.bodies(), { ...options, role })
    const { id: person } = await personAt(people, address)
    const membership = await people.grant(person, { role, bodyId })
    return { words: `Granted: ${role}, from the next request on.`, json: { membership, person } }
  })
}

export interface EndOptions extends Omit<RoleOptions, 'role'> {
  readonly role?: string
  readonly sessions?: boolean
  readonly account?: boolean
}

/** Ends one thing of somebody's, at once: a role, every session, or the account. */
export function endCommand(session: Session, address: string, options: EndOptions): Promise<number> {
  const { sessions, account } = options
  const role = options.role === undefined ? undefined : roleOf(options.role)
  if ([role, sessions, account].filter((each) => each !== undefined).length !== 1)
    throw new CliRefusal('nothing-given', 'Say what ends: --role ROLE, --sessions or --account; one of them.')
  return told(session, options, async (people) => {
    const { id: person, memberships } = await personAt(people, address)
    if (role !== undefined) {
      const bodyId = bodyFor(await people.bodies(), { ...options, role })
      const held = memberships.find((each) => each.role === role && each.body.id === bodyId)
      if (held === undefined) throw new PeopleRefusal('membership-unknown')
      await people.revoke(held.id)
      return { words: `Ended: ${role}.`, json: { person, membership: held.id } }
    }
    if (account === true) {
      await people.closeAccount(person)
      return { words: 'Closed: sessions and memberships have ended.', json: { person } }
    }
    const ended = await people.endSessions(person)
    return { words: `${ended} sessions have ended.`, json: { person, ended } }
  })
}

/** Takes passkeys, app and identities away from somebody who lost them. */
export function resetCommand(session: Session, address: string, options: PeopleOptions): Promise<number> {
  return told(session, options, async (people) => {
    const { id: person } = await personAt(people, address)
    await people.reset(person)
    return {
      words:
        'Passkeys, app and identities are gone, sessions have ended. They sign in by a code to their address.',
      json: { person },
    }
  })
}

/** Registers the mission of a State. */
export function missionCommand(
  session: Session,
  memberState: string,
  name: string,
  options: PeopleOptions,
): Promise<number> {
  return told(session, options, async (people) => {
    const body = await people.registerMission({ memberState, name })
    return { words: `Registered: ${name}.`, json: { body, memberState } }
  })
}
