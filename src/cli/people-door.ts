/** The people of a record as the commands of `people` work on them: opened here, or through the server that holds it. */
import {
  type Body,
  BodyStore,
  closeAccount,
  endSessions,
  type Grant,
  grantMembership,
  type Invitation,
  type InvitationInput,
  type InvitationMade,
  InvitationStore,
  invitePerson,
  type Mission,
  makeFirstLink,
  type NamedBody,
  OPERATOR,
  PeopleStore,
  type PersonRecord,
  registerMission,
  resetSignIn,
  revokeMembership,
} from '#people'
import { openOutbox } from '#platform/mail'
import type { Registry } from '#registry'
import { listBodies, makeMission } from '../api/people/body-contract.ts'
import {
  closeTheAccount,
  endTheSessions,
  grant,
  listInvitations,
  listPeople,
  reset,
  revoke,
} from '../api/people/contract.ts'
import { makeFirstLink as askFirstLink, inviteAsOwner } from '../api/record/contract.ts'
import type { ServerAsked } from './server-asked.ts'

/** What whoever runs the machine does to people. What the rules refuse is refused the same either way. */
export interface PeopleDoor {
  people(): Promise<readonly PersonRecord[]>
  invitations(): Promise<readonly Invitation[]>
  bodies(): Promise<readonly NamedBody[]>
  /** The one-time link of the first administrator, and where people reach the server. */
  firstLink(): Promise<{ readonly firstLink: string; readonly url: string }>
  /** Gives the id of the mission. */
  registerMission(mission: Omit<Mission, 'id'>): Promise<string>
  invite(input: InvitationInput): Promise<InvitationMade>
  /** Gives the id of the membership. */
  grant(person: string, grant: Grant): Promise<string>
  revoke(membership: string): Promise<void>
  closeAccount(person: string): Promise<void>
  /** Gives how many ended. */
  endSessions(person: string): Promise<number>
  reset(person: string): Promise<void>
}

/** The people of a record that this process has opened. `url`: where people reach its server. */
export function openedPeople({ book }: Registry, url: string): PeopleDoor {
  const store = new PeopleStore(book.store)
  const by = OPERATOR.id
  return {
    people: () => allAfter((after) => store.people(after, PART)),
    invitations: () =>
      allAfter((after) => new InvitationStore(store).invitations(after, PART, book.means.now())),
    bodies: () => new BodyStore(store).bodies(),
    firstLink: async () => ({ url, firstLink: await makeFirstLink(book, url) }),
    registerMission: async (mission) => (await registerMission(book, by, mission)).id,
    invite: (input) =>
      invitePerson(book, { outbox: openOutbox(book.store, null, book.means.id), baseUrl: url }, by, input),
    grant: async (person, given) => (await grantMembership(book, by, person, given)).id,
    revoke: (membership) => revokeMembership(book, by, membership),
    closeAccount: (person) => closeAccount(book, by, person),
    endSessions: (person) => endSessions(book, by, person),
    reset: (person) => resetSignIn(book, by, person),
  }
}

/** The people of a record that a server holds. */
export function servedPeople(server: ServerAsked): PeopleDoor {
  const body = {}
  return {
    people: async () =>
      (await server.all((query) => server.ask(listPeople, { query }))).map((each) => ({
        ...each,
        memberships: each.memberships.map((held) => ({ ...held, body: bodyOf(held.body) })),
      })),
    invitations: async () =>
      (await server.all((query) => server.ask(listInvitations, { query }))).map((each) => ({
        ...each,
        body: bodyOf(each.body),
      })),
    bodies: async () =>
      (await server.all((query) => server.ask(listBodies, { query }))).map(({ name, closedAt, ...each }) => ({
        ...{ name, closedAt },
        body: bodyOf(each),
      })),
    firstLink: () => server.ask(askFirstLink, { body }),
    registerMission: async (mission) => (await server.ask(makeMission, { body: mission })).body,
    async invite({ email, role, bodyId, language }) {
      const { invitation, ...made } = await server.ask(inviteAsOwner, {
        body: { email, role, body: bodyId, language },
      })
      return { id: invitation, ...made }
    },
    grant: async (person, { role, bodyId }) =>
      (await server.ask(grant, { params: { person }, body: { role, body: bodyId } })).membership,
    async revoke(membership) {
      await server.ask(revoke, { params: { membership }, body })
    },
    async closeAccount(person) {
      await server.ask(closeTheAccount, { params: { person }, body })
    },
    endSessions: async (person) => (await server.ask(endTheSessions, { params: { person }, body })).ended,
    async reset(person) {
      await server.ask(reset, { params: { person }, body })
    },
  }
}

/** A body as the house has it. */
function bodyOf({
  kind,
  id,
  memberState,
}: {
  readonly kind: Body['kind']
  readonly id: string
  readonly memberState?: string | null | undefined
}): Body {
  return kind === 'office' ? { kind, id } : { kind, id, memberState: memberState ?? '' }
}

const PART = 500

async function allAfter<Item extends { readonly id: string }>(
  read: (after: string) => Promise<readonly Item[]>,
): Promise<readonly Item[]> {
  const items: Item[] = []
  for (;;) {
    const part = await read(items.at(-1)?.id ?? '')
    items.push(...part)
    if (part.length < PART) return items
  }
}
