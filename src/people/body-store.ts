/** Offices and missions in the store. */
import type { Body } from './role.ts'
import type { PeopleStore } from './store.ts'
import type { PeopleTables } from './tables.ts'

/** The permanent mission of a Member State, by its three letters. */
export interface Mission {
  readonly id: string
  readonly memberState: string
  readonly name: string
}

/** An office of the Secretariat. */
export interface Office {
  readonly id: string
  readonly name: string
}

/** A body, the name it writes itself with, and when it was closed. */
export interface NamedBody {
  readonly body: Body
  readonly name: string
  readonly closedAt: string | null
}

/** Bodies over the store of people. */
export class BodyStore {
  constructor(readonly people: PeopleStore) {}

  get #tables() {
    return this.people.store.tables<PeopleTables>()
  }

  /** Every body: offices by id, then missions by their State; those that were closed too. */
  async bodies(): Promise<NamedBody[]> {
    const offices = await this.#tables.selectFrom('people_office').selectAll().orderBy('id').execute()
    const missions = await this.#tables
      .selectFrom('people_mission')
      .selectAll()
      .orderBy('member_state')
      .orderBy('created_at')
      .orderBy('id')
      .execute()
    return [...offices.map(officeOf), ...missions.map(missionOf)]
  }

  /** The body with this id, an office or a mission. */
  async bodyById(id: string): Promise<NamedBody | null> {
    const office = await this.#tables
      .selectFrom('people_office')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst()
    if (office !== undefined) return officeOf(office)
    const mission = await this.#tables
      .selectFrom('people_mission')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst()
    return mission === undefined ? null : missionOf(mission)
  }

  /** The open mission of a State. */
  async missionOf(memberState: string): Promise<NamedBody | null> {
    const row = await this.#tables
      .selectFrom('people_mission')
      .selectAll()
      .where('member_state', '=', memberState)
      .where('closed_at', 'is', null)
      .executeTakeFirst()
    return row === undefined ? null : missionOf(row)
  }

  /** How many memberships in a body are held now. */
  async memberCount(id: string): Promise<number> {
    const { count } = await this.#tables
      .selectFrom('people_membership')
      .select(({ fn }) => fn.countAll<bigint>().as('count'))
      .where((is) => is.or([is('office_id', '=', id), is('mission_id', '=', id)]))
      .where('revoked_at', 'is', null)
      .executeTakeFirstOrThrow()
    return Number(count)
  }

  async insertOffice({ id, name }: Office, now: string): Promise<void> {
    await this.#tables.insertInto('people_office').values({ id, name, created_at: now }).execute()
  }

  async insertMission({ id, memberState, name }: Mission, now: string): Promise<void> {
    await this.#tables
      .insertInto('people_mission')
      .values({ id, member_state: memberState, name, created_at: now })
      .execute()
  }

  async renameBody({ kind, id }: Body, name: string): Promise<void> {
    await this.#tables.updateTable(TABLES[kind]).set({ name }).where('id', '=', id).execute()
  }

  /** Closes a body: its memberships end, its open invitations are withdrawn. Gives how many of each. */
  async closeBody(
    { kind, id }: Body,
    now: string,
  ): Promise<{ readonly membershipCount: number; readonly invitationCount: number }> {
    await this.#tables.updateTable(TABLES[kind]).set({ closed_at: now }).where('id', '=', id).execute()
    const column = kind === 'office' ? 'office_id' : 'mission_id'
    const ended = await this.#tables
      .updateTable('people_membership')
      .set({ revoked_at: now })
      .where(column, '=', id)
      .where('revoked_at', 'is', null)
      .returning('id')
      .execute()
    const withdrawn = await this.#tables
      .updateTable('people_invitation')
      .set({ email: null, settled_at: now, outcome: 'withdrawn' })
      .where(column, '=', id)
      .where('settled_at', 'is', null)
      .returning('id')
      .execute()
    return { membershipCount: ended.length, invitationCount: withdrawn.length }
  }
}

const TABLES = { office: 'people_office', mission: 'people_mission' } as const

function officeOf({ id, name, closed_at }: PeopleTables['people_office']): NamedBody {
  return { body: { kind: 'office', id }, name, closedAt: closed_at }
}

function missionOf({ id, member_state, name, closed_at }: PeopleTables['people_mission']): NamedBody {
  return { body: { kind: 'mission', id, memberState: member_state }, name, closedAt: closed_at }
}
