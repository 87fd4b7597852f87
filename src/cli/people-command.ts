/** `rapporteur people`: what whoever runs the machine does for people, without a browser. */
import {
  bodyFor,
  closeAccount,
  endSessions,
  grantMembership,
  invitePerson,
  makeFirstLink,
  OPERATOR,
  PeopleRefusal,
  PeopleStore,
  type PersonRecord,
  ROLES,
  type Role,
  registerMission,
  resetSignIn,
  revokeMembership,
} from '#people'
import { openOutbox } from '#platform/mail'
import { loadSettings } from '#platform/settings'
import type { Registry } from '#registry'
import type { Language } from '#un'
import { refusalOf } from '../api/core/outcome.ts'
import { REFUSALS } from '../api/core/refusal-words.ts'
import { makeFirstLink as askFirstLink } from '../api/record/contract.ts'
import { CliRefusal, EXIT } from './exit-codes.ts'
import { describePeople, peopleIn } from './people-list.ts'
import { onRecord, withRecord } from './record-at.ts'
import type { ServerAsked } from './server-asked.ts'
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
  work: (registry: Registry, url: string) => Promise<Told>,
  there?: (server: ServerAsked) => Promise<Told>,
): Promise<number> {
  const { settings, secrets, problems } = loadSettings(session.environment)
  if (problems.length > 0) throw new CliRefusal('settings-invalid', problems.join('\n'))
  const place = store ?? secrets.database?.reveal() ?? settings['store.folder']
  const url = settings['server.origin'] ?? `http://localhost:${settings['server.port']}`
  const here = (registry: Registry): Promise<Told> => asWords(() => work(registry, url))
  const { words, json } = await (there === undefined
    ? withRecord(session, place, here)
    : onRecord(session, place, { isMade: false, here, there }))
  session.print(session.isJson ? JSON.stringify({ schemaVersion: 1, ...json }, null, 2) : words)
  return EXIT.done
}

async function asWords<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (refusal) {
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
async function personAt({ book }: Registry, address: string): Promise<PersonRecord> {
  const person = await new PeopleStore(book.store).personByEmail(address.trim().toLowerCase())
  if (person === null) throw new PeopleRefusal('person-unknown')
  return person
}

/** Prints a new one-time link for the first administrator; the one before is worth nothing any more. */
export function firstLinkCommand(session: Session, options: PeopleOptions): Promise<number> {
  return told(
    session,
    options,
    async ({ book }, url) => {
      try {
        return linkTold(await makeFirstLink(book, url), url)
      } catch (refusal) {
        if (!(refusal instanceof PeopleRefusal)) throw refusal
        throw administered()
      }
    },
    async (server) => {
      const made = await server.askUnless('people/administrator-exists', askFirstLink, { body: {} })
      if (made === null) throw administered()
      return linkTold(made.firstLink, made.url)
    },
  )
}

function linkTold(firstLink: string, url: string): Told {
  const words = `This link makes the first administrator, once, within a day, while the server runs at ${url}:\n  ${firstLink}`
  return { words, json: { firstLink } }
}

function administered(): CliRefusal {
  return new CliRefusal(
    'record-refused',
    'The record has an administrator. Ask them to invite you; or invite somebody: rapporteur people invite ADDRESS --role office-administrator',
  )
}

/** Prints who is here: people, open invitations, offices and missions. */
export function listPeopleCommand(session: Session, options: PeopleOptions): Promise<number> {
  return told(session, options, async ({ book }) => {
    const json = await peopleIn(book)
    return { words: describePeople(json), json }
  })
}

/** Invites somebody, and prints the link as well: where no mail server is set it is handed over by hand. */
export function inviteCommand(
  session: Session,
  address: string,
  options: RoleOptions & { readonly language?: Language },
): Promise<number> {
  return told(session, options, async ({ book }, baseUrl) => {
    const role = roleOf(options.role)
    const bodyId = await bodyFor(book, { ...options, role })
    const outbox = openOutbox(book.store, null, book.means.id)
    const input = { email: address, role, bodyId, language: options.language ?? 'en' }
    const { id, expiresAt, link } = await invitePerson(book, { outbox, baseUrl }, OPERATOR.id, input)
    return {
      words: `Invited. The mail goes out while the server runs; without a mail server hand this link over, it is good once, until ${expiresAt}:\n  ${link}`,
      json: { invitation: id, expiresAt, link },
    }
  })
}

/** Gives somebody who is here a role. */
export function grantCommand(session: Session, address: string, options: RoleOptions): Promise<number> {
  return told(session, options, async (registry) => {
    const role = roleOf(options.role)
    const bodyId = await bodyFor(registry.book, { ...options, role })
    const { id: person } = await personAt(registry, address)
    const { id } = await grantMembership(registry.book, OPERATOR.id, person, { role, bodyId })
    return { words: `Granted: ${role}, from the next request on.`, json: { membership: id, person } }
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
  return told(session, options, async (registry) => {
    const { book } = registry
    const { id: person, memberships } = await personAt(registry, address)
    if (role !== undefined) {
      const bodyId = await bodyFor(book, { ...options, role })
      const held = memberships.find((each) => each.role === role && each.body.id === bodyId)
      if (held === undefined) throw new PeopleRefusal('membership-unknown')
      await revokeMembership(book, OPERATOR.id, held.id)
      return { words: `Ended: ${role}.`, json: { person, membership: held.id } }
    }
    if (account === true) {
      await closeAccount(book, OPERATOR.id, person)
      return { words: 'Closed: sessions and memberships have ended.', json: { person } }
    }
    const ended = await endSessions(book, OPERATOR.id, person)
    return { words: `${ended} sessions have ended.`, json: { person, ended } }
  })
}

/** Takes passkeys, app and identities away from somebody who lost them. */
export function resetCommand(session: Session, address: string, options: PeopleOptions): Promise<number> {
  return told(session, options, async (registry) => {
    const { id: person } = await personAt(registry, address)
    await resetSignIn(registry.book, OPERATOR.id, person)
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
  return told(session, options, async ({ book }) => {
    const { id } = await registerMission(book, OPERATOR.id, { memberState, name })
    return { words: `Registered: ${name}.`, json: { body: id, memberState } }
  })
}
