import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Book, bookOf, verifyLog } from '#audit'
import { assert } from '#platform/assert'
import { type Outbox, openOutbox } from '#platform/mail'
import { type OpenedStore, STORE_KINDS } from '../../tests/stores.ts'
import { closeAccount, endSessions, erasePerson } from './accounts.ts'
import { closeBody, registerMission, registerOffice, renameBody } from './bodies.ts'
import { BodyStore } from './body-store.ts'
import { hasAdministrator, makeFirstLink, useFirstLink } from './first-link.ts'
import { acceptInvitation, invitePerson, readInvitation, withdrawInvitation } from './invitations.ts'
import { may, ofMemberState } from './may.ts'
import { grantMembership, revokeMembership } from './memberships.ts'
import { PeopleStore } from './store.ts'

const BASE = 'https://office.example'

describe.each(STORE_KINDS)('people, $kind', ({ open }) => {
  let opened: OpenedStore
  let book: Book
  let people: PeopleStore
  let outbox: Outbox
  let minute = 0
  const ids: Record<string, string> = {}

  beforeAll(async () => {
    opened = await open()
    let count = 0
    book = bookOf(opened.store, {
      now: () => new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString(),
      salt: () => new Uint8Array(createHash('sha256').update(`salt ${++count}`).digest()),
      id: () => `id-${String(++count).padStart(4, '0')}`,
    })
    people = new PeopleStore(book.store)
    outbox = openOutbox(opened.store, null, () => book.means.id())
  })
  afterAll(async () => {
    await opened.store.close()
    await opened.remove()
  })

  const refused = (code: string) => expect.objectContaining({ name: 'PeopleRefusal', code })
  const id = (name: string): string => {
    const known = ids[name]
    assert(known !== undefined, 'the test knows whom it means', { name })
    return known
  }
  const invite = (
    actor: string,
    email: string,
    role: 'approver' | 'contributor' | 'reader',
    bodyId: string,
  ) => invitePerson(book, { outbox, baseUrl: BASE }, actor, { email, role, bodyId, language: 'en' })
  /** The token in the newest mail to an address. */
  async function tokenOf(email: string): Promise<string> {
    const { rows } = await sql<{ body: string }>`select body from platform_mail
      where recipient = ${email} order by written_at desc, id desc limit 1`.execute(opened.store.tables())
    return rows[0]?.body.match(/\/sign-in\/invitation\/(\S+)/)?.[1] ?? ''
  }
  async function join(
    actor: string,
    email: string,
    role: 'approver' | 'contributor' | 'reader',
    bodyId: string,
  ) {
    await invite(actor, email, role, bodyId)
    return acceptInvitation(book, await tokenOf(email), email)
  }
  const acts = async () => (await book.log.entriesFrom(1, 1000)).map(({ entry }) => entry.act)
  const rolesOf = async (person: string) =>
    (await people.personById(person))?.memberships.map(({ role }) => role)

  it('lets the first administrator in by a link that is good once, for a day, while there is none', async () => {
    expect(await hasAdministrator(book)).toBe(false)
    const tokenOf = (link: string) => link.slice(`${BASE}/sign-in/first/`.length)
    const old = tokenOf(await makeFirstLink(book, BASE))
    const link = tokenOf(await makeFirstLink(book, BASE))
    const ada = { name: 'Ada', email: ' Ada@Office.example ', officeName: 'Office of Example' }
    await expect(useFirstLink(book, old, ada)).rejects.toEqual(refused('first-link-unknown'))
    minute = 24 * 60
    await expect(useFirstLink(book, link, ada)).rejects.toEqual(refused('first-link-unknown'))
    minute = 0
    await expect(useFirstLink(book, link, { ...ada, email: 'ada' })).rejects.toEqual(
      refused('address-unreadable'),
    )
    ids.ada = await useFirstLink(book, link, ada)
    await expect(useFirstLink(book, link, ada)).rejects.toEqual(refused('first-link-unknown'))
    await expect(makeFirstLink(book, BASE)).rejects.toEqual(refused('administrator-exists'))
    expect(await people.personByEmail('ada@office.example')).toMatchObject({
      id: ids.ada,
      isEmailVerified: false,
      memberships: [{ role: 'office-administrator' }],
    })
    ids.office = (await new BodyStore(people).bodies())[0]?.body.id ?? ''
  })

  it('uses a first link once also where two use it at the same time', async () => {
    // Nobody administers in a fresh store only; so this is asked of the invitation, which is taken the same way.
    const { id: mission } = await registerMission(book, id('ada'), {
      memberState: 'XAA',
      name: 'Mission of XAA',
    })
    ids.xaa = mission
    await invite(id('ada'), 'twice@xaa.example', 'reader', mission)
    const token = await tokenOf('twice@xaa.example')
    const both = await Promise.allSettled([
      acceptInvitation(book, token, 'One'),
      acceptInvitation(book, token, 'Other'),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: refused('invitation-unknown'),
    })
  })

  it('registers bodies, each State’s mission once', async () => {
    await registerOffice(book, id('ada'), 'Another office')
    const xab = await registerMission(book, id('ada'), { memberState: 'XAB', name: 'Mission of XAB' })
    ids.xab = xab.id
    const again = { memberState: 'XAB', name: 'Another' }
    await expect(registerMission(book, id('ada'), again)).rejects.toEqual(refused('mission-exists'))
    const wrong = { memberState: 'xab', name: 'X' }
    await expect(registerMission(book, id('ada'), wrong)).rejects.toEqual(refused('member-state-unreadable'))
  })

  it('makes people by invitation only, and each sees their own State', async () => {
    ids.bo = await join(id('ada'), 'bo@xaa.example', 'contributor', id('xaa'))
    const bo = await people.personById(id('bo'))
    assert(bo !== null, 'Bo is here', {})
    expect(may(bo, 'submission-receive', ofMemberState('XAA'))).toBe(true)
    expect(may(bo, 'submission-read', ofMemberState('XAB'))).toBe(false)
    await expect(invite(id('bo'), 'eve@xaa.example', 'reader', id('xaa'))).rejects.toEqual(
      refused('not-permitted'),
    )
    await expect(invite(id('ada'), 'bo@xaa.example', 'contributor', id('xaa'))).rejects.toEqual(
      refused('already-member'),
    )
    await expect(invite(id('ada'), 'x@xaa.example', 'approver', id('xaa'))).rejects.toEqual(
      refused('role-of-other-body'),
    )
    await expect(invite(id('ada'), 'x@xaa.example', 'approver', 'none')).rejects.toEqual(
      refused('body-unknown'),
    )
    await expect(invite(id('ada'), 'not an address', 'reader', id('xaa'))).rejects.toEqual(
      refused('address-unreadable'),
    )
  })

  it('lets a mission’s administrator change memberships of that mission only', async () => {
    const { id: membership } = await grantMembership(book, id('ada'), id('bo'), {
      role: 'mission-administrator',
      bodyId: id('xaa'),
    })
    ids.cy = await join(id('bo'), 'cy@xaa.example', 'contributor', id('xaa'))
    const own = await people.personById(id('cy'))
    await expect(invite(id('bo'), 'dee@xab.example', 'reader', id('xab'))).rejects.toEqual(
      refused('not-permitted'),
    )
    await expect(
      grantMembership(book, id('bo'), id('cy'), { role: 'mission-administrator', bodyId: id('xaa') }),
    ).rejects.toEqual(refused('not-permitted'))
    await revokeMembership(book, id('bo'), own?.memberships[0]?.id ?? '')
    expect(await rolesOf(id('cy'))).toEqual([])
    await revokeMembership(book, id('ada'), membership)
    await expect(invite(id('bo'), 'z@xaa.example', 'reader', id('xaa'))).rejects.toEqual(
      refused('not-permitted'),
    )
  })

  it('lets nobody give themselves a role, and nobody leave the house without an administrator', async () => {
    const approver = { role: 'approver', bodyId: id('office') } as const
    await expect(grantMembership(book, id('ada'), id('ada'), approver)).rejects.toEqual(refused('of-oneself'))
    const ada = await people.personById(id('ada'))
    await expect(revokeMembership(book, id('ada'), ada?.memberships[0]?.id ?? '')).rejects.toEqual(
      refused('last-administrator'),
    )
    await expect(closeAccount(book, id('ada'), id('ada'))).rejects.toEqual(refused('of-oneself'))
    expect(await rolesOf(id('ada'))).toEqual(['office-administrator'])
  })

  it('never ends with no administrator where two remove each other at the same time', async () => {
    ids.al = await join(id('ada'), 'al@office.example', 'approver', id('office'))
    await grantMembership(book, id('ada'), id('al'), { role: 'office-administrator', bodyId: id('office') })
    const both = await Promise.allSettled([
      closeAccount(book, id('ada'), id('al')),
      closeAccount(book, id('al'), id('ada')),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await people.countAdministrators()).toBe(1)
    const [administrator] = (await people.people('', 100)).filter(
      ({ closedAt, memberships }) =>
        closedAt === null && memberships.some(({ role }) => role === 'office-administrator'),
    )
    ids.admin = administrator?.id ?? ''
  })

  it('takes back an invitation, forgets one too old, and honours none of somebody who may not invite any more', async () => {
    const { id: withdrawn } = await invite(id('admin'), 'w@xaa.example', 'reader', id('xaa'))
    const token = await tokenOf('w@xaa.example')
    expect(await readInvitation(book, token)).toMatchObject({ bodyName: 'Mission of XAA', role: 'reader' })
    await withdrawInvitation(book, id('admin'), withdrawn)
    expect(await readInvitation(book, token)).toBeNull()
    await expect(acceptInvitation(book, token, 'W')).rejects.toEqual(refused('invitation-unknown'))

    await invite(id('admin'), 'late@xaa.example', 'reader', id('xaa'))
    const late = await tokenOf('late@xaa.example')
    minute = 7 * 24 * 60
    await expect(acceptInvitation(book, late, 'Late')).rejects.toEqual(refused('invitation-unknown'))
    minute = 1

    const { id: membership } = await grantMembership(book, id('admin'), id('bo'), {
      role: 'mission-administrator',
      bodyId: id('xaa'),
    })
    await invite(id('bo'), 'friend@xaa.example', 'reader', id('xaa'))
    await revokeMembership(book, id('admin'), membership)
    await expect(acceptInvitation(book, await tokenOf('friend@xaa.example'), 'F')).rejects.toEqual(
      refused('invitation-unknown'),
    )
  })

  it('closes an account at once, and erases what names a person from every table, and the log still holds', async () => {
    await outbox.write(
      { kind: 'test', to: 'bo@xaa.example', subject: 'for Bo', text: 'for Bo', goodUntil: null },
      book.means.now(),
    )
    await expect(erasePerson(book, outbox, id('bo'), id('cy'))).rejects.toEqual(refused('not-permitted'))
    await erasePerson(book, outbox, id('admin'), id('bo'))
    await erasePerson(book, outbox, id('admin'), id('bo'))
    expect(await people.personById(id('bo'))).toMatchObject({ name: '', memberships: [] })
    await expect(
      grantMembership(book, id('admin'), id('bo'), { role: 'reader', bodyId: id('xaa') }),
    ).rejects.toEqual(refused('account-closed'))
    expect(await tablesThatName('bo@xaa.example')).toEqual([])
    expect(await tablesThatName('al@office.example')).not.toEqual([])
    const { findings } = await verifyLog(book.log, { keys: [], notes: [] })
    expect(findings).toEqual([])
  })

  it('renames and closes bodies: memberships end, invitations are withdrawn, the State may have another mission', async () => {
    const { id: mission } = await registerMission(book, id('admin'), { memberState: 'XAC', name: 'Old' })
    const actor = id('admin')
    await expect(renameBody(book, actor, mission, ' \u0000 ')).rejects.toEqual(refused('name-unreadable'))
    await renameBody(book, actor, mission, ' New   name ')
    await renameBody(book, actor, mission, 'New name')
    expect(await new BodyStore(people).bodyById(mission)).toMatchObject({ name: 'New name', closedAt: null })
    ids.eli = await join(actor, 'eli@xac.example', 'contributor', mission)
    await invite(actor, 'fay@xac.example', 'reader', mission)
    await expect(closeBody(book, id('eli'), mission)).rejects.toEqual(refused('not-permitted'))
    await expect(closeBody(book, actor, id('office'))).rejects.toEqual(refused('last-administrator'))
    expect(await closeBody(book, actor, mission)).toEqual({ membershipCount: 1, invitationCount: 1 })
    expect(await rolesOf(id('eli'))).toEqual([])
    expect(await readInvitation(book, await tokenOf('fay@xac.example'))).toBeNull()
    await expect(closeBody(book, actor, mission)).rejects.toEqual(refused('body-closed'))
    await expect(invite(actor, 'x@xac.example', 'reader', mission)).rejects.toEqual(refused('body-closed'))
    const again = await registerMission(book, actor, { memberState: 'XAC', name: 'Next' })
    expect(again.id).not.toBe(mission)
  })

  it('lets whoever runs the machine do what an administrator does, without an account', async () => {
    const operator = 'system:command-line'
    await invite(operator, 'gus@xaa.example', 'reader', id('xaa'))
    const gus = await acceptInvitation(book, await tokenOf('gus@xaa.example'), 'Gus')
    await grantMembership(book, operator, gus, { role: 'contributor', bodyId: id('xaa') })
    expect((await rolesOf(gus))?.sort()).toEqual(['contributor', 'reader'])
    await expect(invite('system:other', 'h@xaa.example', 'reader', id('xaa'))).rejects.toEqual(
      refused('not-permitted'),
    )
  })

  it('ends sessions of one’s own, and those of others by right only', async () => {
    const session = (name: string) => sql`insert into people_session
      (id, token, person_id, method, expires_at, created_at, updated_at)
      values (${name}, ${name}, ${id('cy')}, 'test', ${book.means.now()}, ${book.means.now()}, ${book.means.now()})`
    for (const name of ['s1', 's2', 's3']) await session(name).execute(opened.store.tables())
    expect(await endSessions(book, id('cy'), id('cy'), 's1')).toBe(1)
    await expect(endSessions(book, id('cy'), id('cy'), 's1')).rejects.toEqual(refused('session-unknown'))
    await expect(endSessions(book, id('cy'), id('admin'))).rejects.toEqual(refused('not-permitted'))
    expect(await endSessions(book, id('admin'), id('cy'))).toBe(2)
    expect(await endSessions(book, id('admin'), id('cy'))).toBe(0)
  })

  it('writes an entry for every act, none for what was refused, and no personal data in any', async () => {
    const counts = new Map<string, number>()
    for (const act of await acts()) counts.set(act, (counts.get(act) ?? 0) + 1)
    expect(Object.fromEntries(counts)).toEqual({
      'first-link-made': 2,
      'first-link-used': 1,
      'mission-registered': 4,
      'office-registered': 1,
      'mission-renamed': 1,
      'mission-closed': 1,
      'person-invited': 10,
      'invitation-accepted': 6,
      'membership-granted': 4,
      'membership-revoked': 3,
      'account-closed': 1,
      'invitation-withdrawn': 1,
      'personal-data-erased': 1,
      'sessions-ended': 2,
    })
    for (const { payload } of await book.log.entriesFrom(1, 1000))
      expect(payload?.text).not.toMatch(/@|Ada|Mission of/)
  })

  /** Every table in which any row holds a text. */
  async function tablesThatName(text: string): Promise<string[]> {
    const tables = opened.store.tables()
    const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(tables)
    const found: string[] = []
    for (const { name } of rows) {
      const { rows: hits } = await sql`select 1 from ${sql.table(name)} as t
        where t::text like ${`%${text}%`} limit 1`.execute(tables)
      if (hits.length > 0) found.push(name)
    }
    return found
  }
})
