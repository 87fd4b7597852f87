/** Persons, memberships and sessions in the store. */
import type { Store } from '#platform/database'
import type { Membership, Person } from './may.ts'
import type { Body, Role } from './role.ts'
import type { PeopleTables } from './tables.ts'

/** A person as the office keeps them. Personal data: for the office, the person and nobody's log. */
export interface PersonRecord extends Person {
  readonly name: string
  readonly email: string
  readonly isEmailVerified: boolean
  readonly createdAt: string
  readonly closedAt: string | null
  readonly erasedAt: string | null
}

/** A session, for its own person and an administrator to see. */
export interface SessionEntry {
  readonly id: string
  /** How it began: `email-code`, `passkey` … */
  readonly method: string
  /** What the browser says it is. */
  readonly userAgent: string
  readonly createdAt: string
  readonly expiresAt: string
}

type BodyColumns = Pick<PeopleTables['people_membership'], 'office_id' | 'mission_id'> & {
  readonly member_state: string | null
}

/** The tables of this room over a store. */
export class PeopleStore {
  constructor(readonly store: Store) {}

  get #tables() {
    return this.store.tables<PeopleTables>()
  }

  /** Holds the accounts until the act is over, so that two acts cannot each remove the other's last administrator. */
  async lockAccounts(): Promise<void> {
    await this.#tables.selectFrom('people_office').select('id').orderBy('id').forUpdate().execute()
  }

  /** A person with the memberships held now; null for an unknown id. */
  async personById(id: string): Promise<PersonRecord | null> {
    const row = await this.#tables
      .selectFrom('people_person')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst()
    return row === undefined ? null : { ...recordOf(row), memberships: await this.#membershipsOf(id) }
  }

  /** A person by address, in lower case. */
  async personByEmail(email: string): Promise<PersonRecord | null> {
    const row = await this.#tables
      .selectFrom('people_person')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirst()
    return row === undefined ? null : this.personById(row.id)
  }

  /** People, by id, after one and at most so many; of one body where one is named. */
  async people(after: string, most: number, bodyId?: string): Promise<PersonRecord[]> {
    let query = this.#tables
      .selectFrom('people_person')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(most)
    if (bodyId !== undefined)
      query = query.where('id', 'in', (is) =>
        is
          .selectFrom('people_membership')
          .select('person_id')
          .where((of) => of.or([of('mission_id', '=', bodyId), of('office_id', '=', bodyId)]))
          .where('revoked_at', 'is', null),
      )
    const rows = await query.execute()
    return Promise.all(
      rows.map(async (row) => ({ ...recordOf(row), memberships: await this.#membershipsOf(row.id) })),
    )
  }

  async #membershipsOf(person: string): Promise<Membership[]> {
    const rows = await this.#tables
      .selectFrom('people_membership')
      .leftJoin('people_mission', 'people_mission.id', 'people_membership.mission_id')
      .selectAll('people_membership')
      .select('people_mission.member_state')
      .where('person_id', '=', person)
      .where('revoked_at', 'is', null)
      .orderBy('people_membership.id')
      .execute()
    return rows.map((row) => ({ id: row.id, role: row.role, body: bodyOf(row) }))
  }

  async insertPerson(
    id: string,
    name: string,
    email: string,
    isEmailVerified: boolean,
    now: string,
  ): Promise<void> {
    await this.#tables
      .insertInto('people_person')
      .values({
        id,
        name,
        email,
        email_verified: isEmailVerified,
        two_factor_enabled: false,
        created_at: now,
        updated_at: now,
      })
      .execute()
  }

  async closePerson(id: string, now: string): Promise<void> {
    await this.#tables
      .updateTable('people_person')
      .set({ closed_at: now, updated_at: now })
      .where('id', '=', id)
      .where('closed_at', 'is', null)
      .execute()
    await this.#tables
      .updateTable('people_membership')
      .set({ revoked_at: now })
      .where('person_id', '=', id)
      .where('revoked_at', 'is', null)
      .execute()
  }

  /** Takes away what names a person. The id stays: the log speaks of it. */
  async erasePerson(id: string, now: string): Promise<void> {
    await this.#tables
      .updateTable('people_person')
      .set({ name: '', email: `${id}@erased.invalid`.toLowerCase(), email_verified: false, erased_at: now })
      .where('id', '=', id)
      .execute()
  }

  /** Takes away every way of signing in but the code by mail. */
  async removeSignIns(person: string): Promise<void> {
    await this.#tables.deleteFrom('people_identity').where('person_id', '=', person).execute()
    await this.#tables.deleteFrom('people_second_factor').where('person_id', '=', person).execute()
    await this.#tables.deleteFrom('people_passkey').where('person_id', '=', person).execute()
    await this.#tables.deleteFrom('people_challenge').where('person_id', '=', person).execute()
    await this.#tables.deleteFrom('people_spent_code').where('person_id', '=', person).execute()
    await this.#tables
      .updateTable('people_person')
      .set({ two_factor_enabled: false })
      .where('id', '=', person)
      .execute()
  }

  /**
   * Notes that a person reads mail at their address. What came to the account before that was proved (sessions, identities
   * elsewhere) may be somebody else's, and goes.
   */
  async proveAddress(person: string, now: string): Promise<void> {
    await this.#tables.deleteFrom('people_identity').where('person_id', '=', person).execute()
    await this.endSessions(person)
    await this.#tables
      .updateTable('people_person')
      .set({ email_verified: true, updated_at: now })
      .where('id', '=', person)
      .execute()
  }

  /** Ends sessions of a person, all or one; gives the ids of those ended. */
  async endSessions(person: string, only?: string): Promise<string[]> {
    let ending = this.#tables.deleteFrom('people_session').where('person_id', '=', person)
    if (only !== undefined) ending = ending.where('id', '=', only)
    return (await ending.returning('id').execute()).map(({ id }) => id)
  }

  /** How many persons with an open account administer an office. */
  async countAdministrators(): Promise<number> {
    const { count } = await this.#tables
      .selectFrom('people_membership')
      .select(({ fn }) => fn.count<bigint>('person_id').distinct().as('count'))
      .where('role', '=', 'office-administrator')
      .where('revoked_at', 'is', null)
      .executeTakeFirstOrThrow()
    return Number(count)
  }

  /** A person's sessions that have not run out, newest first. */
  async sessionsOf(person: string, now: string): Promise<SessionEntry[]> {
    const rows = await this.#tables
      .selectFrom('people_session')
      .select(['id', 'method', 'user_agent', 'created_at', 'expires_at'])
      .where('person_id', '=', person)
      .where('expires_at', '>', now)
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .execute()
    return rows.map((row) => ({
      id: row.id,
      method: row.method,
      userAgent: row.user_agent ?? '',
      createdAt: row.created_at,
      expiresAt: row.expires_at,
    }))
  }

  async insertMembership(id: string, person: string, role: Role, body: Body, now: string): Promise<void> {
    await this.#tables
      .insertInto('people_membership')
      .values({ id, person_id: person, role, ...columnsOf(body), granted_at: now })
      .execute()
  }

  /** A membership held now, and whose it is. */
  async membershipById(
    id: string,
  ): Promise<{ readonly membership: Membership; readonly person: string } | null> {
    const row = await this.#tables
      .selectFrom('people_membership')
      .leftJoin('people_mission', 'people_mission.id', 'people_membership.mission_id')
      .selectAll('people_membership')
      .select('people_mission.member_state')
      .where('people_membership.id', '=', id)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    if (row === undefined) return null
    return { membership: { id, role: row.role, body: bodyOf(row) }, person: row.person_id }
  }

  async revokeMembership(id: string, now: string): Promise<void> {
    await this.#tables
      .updateTable('people_membership')
      .set({ revoked_at: now })
      .where('id', '=', id)
      .execute()
  }
}

function recordOf(row: PeopleTables['people_person']): Omit<PersonRecord, 'memberships'> {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    isEmailVerified: row.email_verified,
    createdAt: row.created_at,
    closedAt: row.closed_at,
    erasedAt: row.erased_at,
  }
}

function bodyOf({ office_id, mission_id, member_state }: BodyColumns): Body {
  if (office_id !== null) return { kind: 'office', id: office_id }
  return { kind: 'mission', id: mission_id ?? '', memberState: member_state ?? '' }
}

/** The columns that name a body. */
export function columnsOf(body: Body): { office_id: string | null; mission_id: string | null } {
  return {
    office_id: body.kind === 'office' ? body.id : null,
    mission_id: body.kind === 'mission' ? body.id : null,
  }
}
