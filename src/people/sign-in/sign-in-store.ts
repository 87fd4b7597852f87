/** What signing in keeps in the store besides what the library does: tries, codes by mail, passkeys, challenges, used codes. */
import type { Store } from '#platform/database'
import type { PeopleTables } from '../tables.ts'
import { sessionTokenHash } from '../token.ts'

/** A passkey of a person. */
export interface Passkey {
  readonly id: string
  readonly personId: string
  readonly publicKey: Uint8Array
  readonly counter: number
  readonly transports: readonly string[]
  readonly createdAt: string
}

const before = (now: string, milliseconds: number): string =>
  new Date(Date.parse(now) - milliseconds).toISOString()

/** A code of an authenticator app is good for a minute and a half at most; used ones are known for longer. */
const SPENT_KNOWN_MS = 600_000
const DAY_MS = 86_400_000

export class SignInStore {
  constructor(readonly store: Store) {}

  get #tables() {
    return this.store.tables<PeopleTables>()
  }

  /** Counts a try; gives how many there were since the window began, and when it began. */
  async countTry(key: string, now: string, windowMs: number): Promise<{ count: number; since: string }> {
    const begin = before(now, windowMs)
    return this.#tables
      .insertInto('people_try')
      .values({ key, since: now, count: 1 })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet((is) => ({
          count: is
            .case()
            .when('people_try.since', '<=', begin)
            .then(1)
            .else(is('people_try.count', '+', 1))
            .end(),
          since: is
            .case()
            .when('people_try.since', '<=', begin)
            .then(is.ref('excluded.since'))
            .else(is.ref('people_try.since'))
            .end(),
        })),
      )
      .returning(['count', 'since'])
      .executeTakeFirstOrThrow()
  }

  /** Notes that a code was used; false where it had been. */
  async spendCode(person: string, code: string, now: string): Promise<boolean> {
    const spent = await this.#tables
      .insertInto('people_spent_code')
      .values({ person_id: person, code, spent_at: now })
      .onConflict((conflict) =>
        conflict
          .columns(['person_id', 'code'])
          .doUpdateSet({ spent_at: now })
          .where('people_spent_code.spent_at', '<', before(now, SPENT_KNOWN_MS)),
      )
      .returning('code')
      .execute()
    return spent.length === 1
  }

  /** Keeps a code that was sent, by its hashes,. */
  async insertEmailCode(id: string, code: string, until: string): Promise<void> {
    await this.#tables
      .insertInto('people_email_code')
      .values({ id, code, tries: 0, expires_at: until })
      .execute()
  }

  /** Tries a code: true once, for the right one, which is then used up. Each code is good for so many tries. */
  async tryEmailCode(id: string, code: string, mostTries: number, now: string): Promise<boolean> {
    const row = await this.#tables
      .updateTable('people_email_code')
      .set((is) => ({ tries: is('tries', '+', 1) }))
      .where('id', '=', id)
      .where('expires_at', '>', now)
      .where('tries', '<', mostTries)
      .returning('code')
      .executeTakeFirst()
    if (row?.code !== code) return false
    await this.#tables.deleteFrom('people_email_code').where('id', '=', id).execute()
    return true
  }

  async insertChallenge(id: string, challenge: string, person: string | null, until: string): Promise<void> {
    await this.#tables
      .insertInto('people_challenge')
      .values({ id, challenge, person_id: person, expires_at: until })
      .execute()
  }

  /** Takes a challenge away; null where it was taken, or is too old. */
  async takeChallenge(
    id: string,
    now: string,
  ): Promise<{ challenge: string; personId: string | null } | null> {
    const row = await this.#tables
      .deleteFrom('people_challenge')
      .where('id', '=', id)
      .where('expires_at', '>', now)
      .returning(['challenge', 'person_id'])
      .executeTakeFirst()
    return row === undefined ? null : { challenge: row.challenge, personId: row.person_id }
  }

  async passkeysOf(person: string): Promise<Passkey[]> {
    const rows = await this.#tables
      .selectFrom('people_passkey')
      .selectAll()
      .where('person_id', '=', person)
      .orderBy('created_at')
      .execute()
    return rows.map(passkeyOf)
  }

  async passkeyById(id: string): Promise<Passkey | null> {
    const row = await this.#tables
      .selectFrom('people_passkey')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    return row === undefined ? null : passkeyOf(row)
  }

  async insertPasskey({ id, personId, publicKey, counter, transports, createdAt }: Passkey): Promise<void> {
    await this.#tables
      .insertInto('people_passkey')
      .values({
        id,
        person_id: personId,
        public_key: publicKey,
        counter: BigInt(counter),
        transports: transports.join(' '),
        created_at: createdAt,
      })
      .execute()
  }

  async usePasskey(id: string, counter: number, now: string): Promise<void> {
    await this.#tables
      .updateTable('people_passkey')
      .set({ counter: BigInt(counter), used_at: now })
      .where('id', '=', id)
      .execute()
  }

  /** Removes a passkey of a person; false where it is none of theirs. */
  async removePasskey(id: string, person: string): Promise<boolean> {
    const removed = await this.#tables
      .deleteFrom('people_passkey')
      .where('id', '=', id)
      .where('person_id', '=', person)
      .returning('id')
      .execute()
    return removed.length === 1
  }

  /** Whether a person has an authenticator app that was confirmed. */
  async hasApp(person: string): Promise<boolean> {
    const row = await this.#tables
      .selectFrom('people_second_factor')
      .select('id')
      .where('person_id', '=', person)
      .where('verified', '=', true)
      .executeTakeFirst()
    return row !== undefined
  }

  /** Whose session has this token. */
  async personOfToken(token: string): Promise<string | null> {
    const row = await this.#tables
      .selectFrom('people_session')
      .select('person_id')
      .where('token', '=', sessionTokenHash(token))
      .executeTakeFirst()
    return row?.person_id ?? null
  }

  /** Removes what has run out: sessions, codes, challenges, counts of tries, used codes. */
  async sweep(now: string): Promise<void> {
    await this.#tables.deleteFrom('people_session').where('expires_at', '<=', now).execute()
    await this.#tables.deleteFrom('people_code').where('expires_at', '<=', now).execute()
    await this.#tables.deleteFrom('people_email_code').where('expires_at', '<=', now).execute()
    await this.#tables.deleteFrom('people_challenge').where('expires_at', '<=', now).execute()
    await this.#tables.deleteFrom('people_try').where('since', '<=', before(now, DAY_MS)).execute()
    await this.#tables
      .deleteFrom('people_spent_code')
      .where('spent_at', '<=', before(now, SPENT_KNOWN_MS))
      .execute()
  }
}

function passkeyOf(row: PeopleTables['people_passkey']): Passkey {
  return {
    id: row.id,
    personId: row.person_id,
    publicKey: row.public_key,
    counter: Number(row.counter),
    transports: row.transports.split(' ').filter((each) => each !== ''),
    createdAt: row.created_at,
  }
}
