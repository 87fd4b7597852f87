/** Invitations, and the link of the first administrator, in the store. */
import { BodyStore, type NamedBody } from './body-store.ts'
import type { Body, Role } from './role.ts'
import { columnsOf, type PeopleStore } from './store.ts'
import type { PeopleTables } from './tables.ts'

/** An invitation nobody has answered yet. */
export interface Invitation {
  readonly id: string
  readonly email: string
  readonly role: Role
  readonly body: Body
  readonly bodyName: string
  readonly invitedBy: string
  readonly createdAt: string
  readonly expiresAt: string
}

/** Invitations over the store of people. */
export class InvitationStore {
  constructor(readonly people: PeopleStore) {}

  get #bodies() {
    return new BodyStore(this.people)
  }

  get #tables() {
    return this.people.store.tables<PeopleTables>()
  }

  async insertInvitation(invitation: Omit<Invitation, 'bodyName'>, tokenSha256: Uint8Array): Promise<void> {
    const { id, email, role, body, invitedBy, createdAt, expiresAt } = invitation
    await this.#tables
      .insertInto('people_invitation')
      .values({
        id,
        email,
        role,
        ...columnsOf(body),
        token_sha256: tokenSha256,
        invited_by: invitedBy,
        created_at: createdAt,
        expires_at: expiresAt,
      })
      .execute()
  }

  /** The open invitation with this token; held by whoever asks inside an act. */
  async invitationByToken(tokenSha256: Uint8Array, now: string): Promise<Invitation | null> {
    return this.#invitation('token_sha256', tokenSha256, now)
  }

  async invitationById(id: string, now: string): Promise<Invitation | null> {
    return this.#invitation('id', id, now)
  }

  async #invitation(
    column: 'id' | 'token_sha256',
    value: string | Uint8Array,
    now: string,
  ): Promise<Invitation | null> {
    const row = await this.#tables
      .selectFrom('people_invitation')
      .selectAll()
      .where(column, '=', value)
      .where('settled_at', 'is', null)
      .where('expires_at', '>', now)
      .forUpdate()
      .executeTakeFirst()
    const found = row === undefined ? null : await this.#bodies.bodyById(bodyIdOf(row))
    return row === undefined || found === null ? null : invitationOf(row, found)
  }

  /** Open invitations, by id, after one and at most so many. */
  async invitations(after: string, most: number, now: string): Promise<Invitation[]> {
    const rows = await this.#tables
      .selectFrom('people_invitation')
      .selectAll()
      .where('id', '>', after)
      .where('settled_at', 'is', null)
      .where('expires_at', '>', now)
      .orderBy('id')
      .limit(most)
      .execute()
    const bodies = new Map((await this.#bodies.bodies()).map((each) => [each.body.id, each]))
    return rows.flatMap((row) => {
      const found = bodies.get(bodyIdOf(row))
      const invitation = found === undefined ? null : invitationOf(row, found)
      return invitation === null ? [] : [invitation]
    })
  }

  async settleInvitation(
    id: string,
    outcome: 'accepted' | 'withdrawn',
    person: string | null,
    now: string,
  ): Promise<void> {
    await this.#tables
      .updateTable('people_invitation')
      .set({ email: null, settled_at: now, outcome, person_id: person })
      .where('id', '=', id)
      .execute()
  }

  /** Withdraws every open invitation to an address; wipes the addresses of those that are too old. */
  async settleInvitationsOf(email: string, now: string): Promise<void> {
    await this.#tables
      .updateTable('people_invitation')
      .set({ email: null, settled_at: now, outcome: 'withdrawn' })
      .where('email', '=', email)
      .execute()
    await this.settleExpired(now)
  }

  async settleExpired(now: string): Promise<void> {
    await this.#tables
      .updateTable('people_invitation')
      .set({ email: null, settled_at: now, outcome: 'expired' })
      .where('settled_at', 'is', null)
      .where('expires_at', '<=', now)
      .execute()
  }

  /** Puts one link in the place of any other: only the newest is good. */
  async replaceFirstLink(tokenSha256: Uint8Array, now: string, expiresAt: string): Promise<void> {
    await this.#tables.deleteFrom('people_first_link').execute()
    await this.#tables
      .insertInto('people_first_link')
      .values({ token_sha256: tokenSha256, created_at: now, expires_at: expiresAt })
      .execute()
  }

  async hasFirstLink(tokenSha256: Uint8Array, now: string): Promise<boolean> {
    const row = await this.#tables
      .selectFrom('people_first_link')
      .select('created_at')
      .where('token_sha256', '=', tokenSha256)
      .where('expires_at', '>', now)
      .executeTakeFirst()
    return row !== undefined
  }

  /** Takes the link away; true for the one caller who took it. */
  async takeFirstLink(tokenSha256: Uint8Array, now: string): Promise<boolean> {
    const taken = await this.#tables
      .deleteFrom('people_first_link')
      .where('token_sha256', '=', tokenSha256)
      .where('expires_at', '>', now)
      .returning('created_at')
      .execute()
    return taken.length === 1
  }
}

type Row = PeopleTables['people_invitation']

function bodyIdOf({ office_id, mission_id }: Pick<Row, 'office_id' | 'mission_id'>): string {
  return office_id ?? mission_id ?? ''
}

function invitationOf(row: Row, { body, name }: NamedBody): Invitation | null {
  if (row.email === null) return null
  return {
    id: row.id,
    email: row.email,
    role: row.role,
    body,
    bodyName: name,
    invitedBy: row.invited_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  }
}
