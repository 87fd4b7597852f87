/** People over the interface: an administrator's day, from an invitation to an erasure, and what others may do of it. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyLog } from '#audit'
import { REGISTRY_KINDS, type RegistryOpened } from '../../../tests/registries.ts'
import { type SampleInterface, sampleInterface } from '../sample-interface.ts'
import { type SampleTarget, samplePost, sampleTarget, seatSamplePeople } from '../sample-people.ts'
import { servePeople } from './http.ts'

const ADMIN = 'office-administrator'
const OF_XAA = 'mission-administrator@XAA'
const OF_XAB = 'mission-administrator@XAB'
type Told = Record<string, unknown>

describe.each(REGISTRY_KINDS)('people over the interface, $kind', ({ open }) => {
  let opened: RegistryOpened
  let sample: SampleInterface
  let target: SampleTarget
  let keys = 0
  /** What a list of nothing is answered with. */
  let emptyStatus: number
  beforeAll(async () => {
    opened = await open()
    const { registry } = opened
    sample = sampleInterface(registry, { 'limits.perAddress': 100_000, 'limits.perPerson': 100_000 })
    servePeople(sample.at, registry, samplePost(registry))
    await seatSamplePeople(registry, sample.idOf, [
      ADMIN,
      OF_XAA,
      OF_XAB,
      'reader@XAA',
      'secretariat-officer',
    ])
    emptyStatus = (await sample.ask('/api/v1/invitations', ADMIN)).status
    target = await sampleTarget(registry)
  })
  afterAll(() => opened.remove())

  const read = async (path: string, as: string): Promise<readonly [number, Told, string]> => {
    const answer = await sample.ask(`/api/v1${path}`, as)
    return [answer.status, JSON.parse(await answer.text()), answer.headers.get('etag') ?? '']
  }
  const act = async (path: string, as: string, body: unknown, headers: Record<string, string> = {}) => {
    const answer = await sample.post(`/api/v1${path}`, as, body, `key-${++keys}`, headers)
    return [answer.status, JSON.parse(await answer.text()) as Told] as const
  }
  const code = async (asked: ReturnType<typeof act>): Promise<unknown[]> => {
    const [status, told] = await asked
    return [status, told.code]
  }
  const namesIn = (told: Told, name: string): unknown[] => {
    const items: unknown = told.items
    return Array.isArray(items) ? items.map((each: Told) => each[name]) : []
  }

  it('invites, lists and takes back, and tells nobody the link', async () => {
    expect(emptyStatus).toBe(200)
    const asked = { email: 'Dee@xaa.example', role: 'contributor', body: 'XAA', language: 'ar' }
    const [status, made] = await act('/invitations', OF_XAA, asked)
    expect([status, Object.keys(made).sort()]).toEqual([201, ['expiresAt', 'invitation']])
    const id = String(made.invitation)
    const [, seen, mark] = await read(`/invitations/${id}`, ADMIN)
    expect(seen).toMatchObject({ email: 'dee@xaa.example', bodyName: 'Mission of XAA', role: 'contributor' })
    expect(namesIn((await read('/invitations', OF_XAA))[1], 'id')).toContain(id)
    expect(namesIn((await read('/invitations', OF_XAB))[1], 'id')).toEqual([])
    expect(await code(act('/invitations', OF_XAB, asked))).toEqual([404, 'not-found'])
    expect(await code(act('/invitations', OF_XAA, { ...asked, role: OF_XAA.split('@')[0] }))).toEqual([
      403,
      'not-allowed',
    ])
    expect(await code(act('/invitations', ADMIN, { ...asked, email: 'no address' }))).toEqual([
      400,
      'people/address-unreadable',
    ])
    const withdrawal = `/invitations/${id}/withdrawal`
    expect(await code(act(withdrawal, OF_XAA, {}, { 'if-match': '"other"' }))).toEqual([412, 'changed-since'])
    expect((await act(withdrawal, OF_XAA, {}, { 'if-match': mark }))[0]).toBe(200)
    expect(await code(act(withdrawal, OF_XAA, {}))).toEqual([404, 'not-found'])
  })

  it('grants and ends memberships, only as they were seen', async () => {
    const place = `/people/${target.person}`
    const [, , before] = await read(place, OF_XAA)
    const grant = { role: 'reader', body: 'XAA' }
    const [status, { membership }] = await act(`${place}/memberships`, OF_XAA, grant, { 'if-match': before })
    expect(status).toBe(201)
    expect(await code(act(`${place}/memberships`, OF_XAA, grant))).toEqual([409, 'people/already-member'])
    const end = `/memberships/${String(membership)}/revocation`
    expect(await code(act(end, OF_XAA, {}, { 'if-match': before }))).toEqual([412, 'changed-since'])
    expect(await code(act(end, OF_XAB, {}))).toEqual([404, 'not-found'])
    expect((await act(end, OF_XAA, {}))[0]).toBe(200)
    expect((await read(place, OF_XAA))[2]).toBe(before)
    const own = `/people/${sample.idOf(OF_XAA)}/memberships`
    expect(await code(act(own, OF_XAA, grant))).toEqual([403, 'people/of-oneself'])
  })

  it('makes, renames and closes a mission; the words of a refusal are in the caller’s language', async () => {
    const [made, { body }] = await act('/missions', 'secretariat-officer', {
      memberState: 'XAC',
      name: 'Old',
    })
    expect(made).toBe(201)
    const place = `/bodies/${String(body)}`
    const [, , mark] = await read(place, ADMIN)
    expect((await act(`${place}/name`, ADMIN, { name: 'New' }, { 'if-match': mark }))[0]).toBe(200)
    expect(await code(act(`${place}/closure`, ADMIN, {}, { 'if-match': mark }))).toEqual([
      412,
      'changed-since',
    ])
    await act('/invitations', ADMIN, { email: 'e@xac.example', role: 'reader', body, language: 'en' })
    expect(await act(`${place}/closure`, 'secretariat-officer', {})).toEqual([
      200,
      { body, membershipCount: 0, invitationCount: 1 },
    ])
    expect((await read(place, ADMIN))[1]).toMatchObject({ name: 'New', closedAt: expect.any(String) })
    const [status, problem] = await act(`${place}/closure`, ADMIN, {}, { 'accept-language': 'fr' })
    expect([status, problem.detail]).toEqual([409, 'Ce bureau ou cette mission a été fermé.'])
    expect(await code(act('/bodies/office/closure', ADMIN, {}))).toEqual([409, 'people/last-administrator'])
    expect(await code(act('/bodies/office/name', 'secretariat-officer', { name: 'Mine' }))).toEqual([
      403,
      'not-allowed',
    ])
  })

  it('lists in pages that follow each other', async () => {
    const seen: unknown[] = []
    let after = ''
    for (let page = 0; page < 20; page++) {
      const [, told] = await read(`/bodies?limit=2${after}`, ADMIN)
      seen.push(...namesIn(told, 'id'))
      if (told.next === null) break
      after = `&after=${String(told.next)}`
    }
    expect(seen).toEqual(namesIn((await read('/bodies?limit=200', ADMIN))[1], 'id'))
    expect(new Set(seen).size).toBe(seen.length)
    expect(namesIn((await read('/people?body=XAB', ADMIN))[1], 'id')).toEqual([sample.idOf(OF_XAB)])
    expect(namesIn((await read('/people?body=XAB', OF_XAA))[1], 'id')).toEqual([])
  })

  it('shows and ends sessions: one’s own to everybody, others’ to an administrator', async () => {
    const { book } = opened.registry
    const session = async (id: string, person: string): Promise<void> => {
      const [now, until] = [book.means.now(), '2126-01-01T00:00:00.000Z']
      await sql`insert into people_session (id, token, person_id, method, expires_at, created_at, updated_at)
        values (${id}, ${id}, ${person}, 'passkey', ${until}, ${now}, ${now})`.execute(book.store.tables())
    }
    const reader = sample.idOf('reader@XAA')
    for (const id of ['r1', 'r2', 'r3']) await session(id, reader)
    const own = `/people/${reader}/sessions`
    expect(namesIn((await read(own, 'reader@XAA'))[1], 'id').sort()).toEqual(['r1', 'r2', 'r3'])
    expect((await read(own, OF_XAA))[0]).toBe(404)
    expect(await act(`${own}/end`, 'reader@XAA', { session: 'r1' })).toEqual([200, { ended: 1 }])
    expect(await code(act(`${own}/end`, 'reader@XAA', { session: 'r1' }))).toEqual([
      404,
      'people/session-unknown',
    ])
    expect(await code(act(`/people/${target.person}/sessions/end`, 'reader@XAA', {}))).toEqual([
      404,
      'not-found',
    ])
    expect(await act(`${own}/end`, ADMIN, {})).toEqual([200, { ended: 2 }])
    expect((await act(`/people/${reader}/sign-in-reset`, ADMIN, {}))[0]).toBe(200)
    expect(await code(act(`/people/${sample.idOf(ADMIN)}/sign-in-reset`, ADMIN, {}))).toEqual([
      403,
      'people/of-oneself',
    ])
  })

  it('closes and erases: nothing names the person any more, and the log holds', async () => {
    const place = `/people/${target.person}`
    expect((await act(`${place}/closure`, ADMIN, {}))[0]).toBe(200)
    expect(await code(act(`${place}/closure`, ADMIN, {}))).toEqual([409, 'people/account-closed'])
    expect(await code(act(`${place}/erasure`, 'secretariat-officer', {}))).toEqual([403, 'not-allowed'])
    expect((await act(`${place}/erasure`, ADMIN, {}))[0]).toBe(200)
    const [, told] = await read(place, ADMIN)
    expect(told).toMatchObject({ name: '', memberships: [], erasedAt: expect.any(String) })
    expect(JSON.stringify(told)).not.toContain('person.of.xaa')
    const { book, keys: known } = opened.registry
    expect((await verifyLog(book.log, { keys: known, notes: [] })).findings).toEqual([])
  })
})
