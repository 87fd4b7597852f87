import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyLog } from '#audit'
import { type OpenedStore, STORE_KINDS } from '../../../tests/stores.ts'
import { closeAccount } from '../accounts.ts'
import { registerMission } from '../bodies.ts'
import { makeFirstLink } from '../first-link.ts'
import { invitePerson } from '../invitations.ts'
import { PeopleStore } from '../store.ts'
import { BASE, openSampleOffice, type SampleBrowser, type SampleOffice } from './sample-browser.ts'

const ADA = 'ada@office.example'
const BO = 'bo@xaa.example'
const SESSION = '__Host-rapporteur.session_token'

describe.each(STORE_KINDS)('signing in, $kind', ({ open }) => {
  let opened: OpenedStore
  let office: SampleOffice
  let people: PeopleStore
  let missionId = ''
  const idOf = async (email: string) => (await people.personByEmail(email))?.id ?? ''
  const rows = async (table: string) =>
    (await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(opened.store.tables()))
      .rows
  const forgetTries = () => sql`delete from people_try`.execute(opened.store.tables())
  /** Asks for a code and types it. */
  async function byCode(browser: SampleBrowser, email: string, next = '/') {
    await browser.post('/sign-in/code', { email, next })
    return browser.post('/sign-in/verify', { email, code: await office.codeFor(email), next })
  }

  beforeAll(async () => {
    opened = await open()
    office = await openSampleOffice(opened.store)
    people = new PeopleStore(opened.store)
  })
  afterAll(async () => {
    await opened.store.close()
    await opened.remove()
  })

  it('lets the first administrator in by a POST on the page of the link, never by opening it', async () => {
    const link = (await makeFirstLink(office.book, BASE)).slice(BASE.length)
    const scanner = office.browser('192.0.2.66')
    for (let time = 0; time < 3; time++) {
      const seen = await scanner.get(link)
      expect(seen).toMatchObject({ status: 200, cookies: [] })
    }
    expect(await scanner.who()).toBeNull()
    const ada = office.browser()
    const form = { name: 'Ada', email: ADA, office: 'Office of Example' }
    const seen = await ada.post(link, form)
    expect(seen).toMatchObject({ status: 303, location: '/sign-in/account' })
    expect(await ada.who()).toBe(ADA)
    expect((await office.browser().post(link, form)).status).toBe(404)
    expect((await office.browser().get(link)).status).toBe(404)
  })

  it('sets a cookie that no script, no other host and no other site can use', async () => {
    const [cookie = ''] = (await byCode(office.browser(), ADA)).cookies.filter((each) =>
      each.startsWith(SESSION),
    )
    const [, ...flags] = cookie.split('; ')
    expect(flags.sort()).toEqual(['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Lax', 'Secure'])
  })

  it('makes people by invitation: the mail’s link shows a page, its button signs somebody new in', async () => {
    const mission = await registerMission(office.book, await idOf(ADA), {
      memberState: 'XAA',
      name: 'Mission <XAA>',
    })
    missionId = mission.id
    await invitePerson(office.book, { outbox: office.outbox, baseUrl: BASE }, await idOf(ADA), {
      email: BO,
      role: 'contributor',
      bodyId: missionId,
      language: 'fr',
    })
    const link =
      (await office.mailTo(BO)).match(/https:\/\/office\.example(\/sign-in\/invitation\/\S+)/)?.[1] ?? ''
    const bo = office.browser()
    const shown = await bo.get(link)
    expect(shown).toMatchObject({ status: 200, cookies: [] })
    expect(shown.text).toContain('Mission &lt;XAA&gt;')
    expect((await bo.post(link, { name: 'Bo' })).status).toBe(303)
    expect(await bo.who()).toBe(BO)
    expect((await bo.post(link, { name: 'Bo' })).status).toBe(404)
  })

  it('never signs somebody with an account in by an invitation', async () => {
    await invitePerson(office.book, { outbox: office.outbox, baseUrl: BASE }, await idOf(ADA), {
      email: BO,
      role: 'reader',
      bodyId: missionId,
      language: 'en',
    })
    const link =
      (await office.mailTo(BO)).match(/https:\/\/office\.example(\/sign-in\/invitation\/\S+)/)?.[1] ?? ''
    const thief = office.browser()
    expect(await thief.post(link, { name: 'Bo' })).toMatchObject({ status: 303, location: '/sign-in' })
    expect(await thief.who()).toBeNull()
  })

  it('signs in by a code once, in any spacing, and goes on inside this installation only', async () => {
    const bo = office.browser()
    await bo.post('/sign-in/code', { email: ' BO@xaa.example ', next: '/calls?page=2' })
    const code = await office.codeFor(BO)
    const answers = { email: BO, code: code.replace(' ', ' - '), next: '/calls?page=2' }
    expect(await bo.post('/sign-in/verify', answers)).toMatchObject({
      status: 303,
      location: '/calls?page=2',
    })
    expect(await bo.who()).toBe(BO)
    const thief = office.browser()
    expect((await thief.post('/sign-in/verify', { email: BO, code })).status).toBe(400)
    expect(await thief.who()).toBeNull()
    for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example', '/a\nb']) {
      expect((await byCode(office.browser(), ADA, next)).location).toBe('/')
      await forgetTries()
    }
  })

  it('gives two that send the same code at the same time one session', async () => {
    const bo = office.browser()
    await bo.post('/sign-in/code', { email: BO })
    const code = await office.codeFor(BO)
    const both = await Promise.all([bo, bo].map((each) => each.post('/sign-in/verify', { email: BO, code })))
    expect(both.map(({ status }) => status).sort()).toEqual([303, 400])
  })

  it('takes three tries of a code, then none, and no old code', async () => {
    await forgetTries()
    const bo = office.browser()
    await bo.post('/sign-in/code', { email: BO })
    const code = await office.codeFor(BO)
    for (let time = 0; time < 3; time++)
      expect((await bo.post('/sign-in/verify', { email: BO, code: '00000000' })).status).toBe(400)
    expect((await bo.post('/sign-in/verify', { email: BO, code })).status).toBe(400)
    await bo.post('/sign-in/code', { email: BO })
    const old = await office.codeFor(BO)
    await sql`update people_email_code set expires_at = now() - interval '1 second'`.execute(
      opened.store.tables(),
    )
    expect((await bo.post('/sign-in/verify', { email: BO, code: old })).status).toBe(400)
    expect(await bo.who()).toBeNull()
    await forgetTries()
  })

  it('says and writes the same whether an address is known or not, and keeps no code and no address in the clear', async () => {
    await sql`delete from people_email_code`.execute(opened.store.tables())
    const known = await office.browser('192.0.2.7').post('/sign-in/code', { email: BO })
    const unknown = await office.browser('192.0.2.7').post('/sign-in/code', { email: 'nn@xaa.example' })
    expect(unknown.text.replaceAll('nn@xaa.example', BO)).toBe(known.text)
    const toldIn = ({ headers }: typeof known) =>
      [...headers].map(([name, value]) => [name, value.replace(/(?<=code=)[^;]+/, '')])
    expect(toldIn(unknown)).toEqual(toldIn(known))
    const kept = await rows('people_email_code')
    expect(kept).toHaveLength(2)
    const code = (await office.codeFor(BO)).replace(' ', '')
    expect(JSON.stringify(kept)).not.toMatch(new RegExp(`${code}|xaa\\.example`))
    expect(await office.outbox.sendDue(office.book.means.now())).toMatchObject({ tooLate: 1 })
    expect(await office.mailTo('nn@xaa.example')).toBe('')
    const wrong = { code: '00000000' }
    const refusedKnown = await office.browser().post('/sign-in/verify', { email: BO, ...wrong })
    const refusedUnknown = await office
      .browser()
      .post('/sign-in/verify', { email: 'nn@xaa.example', ...wrong })
    expect(refusedUnknown.text.replaceAll('nn@xaa.example', BO)).toBe(refusedKnown.text)
    expect(refusedUnknown.status).toBe(refusedKnown.status)
  })

  it('counts tries in the store, for every process, and says how long to wait', async () => {
    await forgetTries()
    const other = await openSampleOffice(opened.store)
    for (let time = 0; time < 5; time++)
      expect((await office.browser(`192.0.2.${time}`).post('/sign-in/code', { email: BO })).status).toBe(200)
    const seen = await other.browser('192.0.2.99').post('/sign-in/code', { email: BO })
    expect(seen.status).toBe(429)
    expect(Number(seen.headers.get('retry-after'))).toBeGreaterThan(800)
    expect((await other.browser('192.0.2.99').post('/sign-in/code', { email: ADA })).status).toBe(200)
    office.clock.aheadMs = 16 * 60_000
    expect((await office.browser().post('/sign-in/code', { email: BO })).status).toBe(200)
    office.clock.aheadMs = 0
    await sql`delete from platform_mail`.execute(opened.store.tables())
    expect(JSON.stringify(await rows('people_try'))).not.toMatch(/xaa|192\.0/)
    await forgetTries()
  })

  it('lets no stranger use up a code, replace it, or shut an address: not from one network, and not from many', async () => {
    const known = office.browser('198.51.100.7')
    await byCode(known, BO)
    await known.post('/sign-in/out')
    await forgetTries()
    const waiting = office.browser('203.0.113.5')
    await waiting.post('/sign-in/code', { email: BO })
    const pending = await office.codeFor(BO)
    const asked = async (client: string, times: number): Promise<number[]> => {
      const statuses: number[] = []
      for (let time = 0; time < times; time++) {
        const stranger = office.browser(client)
        statuses.push((await stranger.post('/sign-in/code', { email: BO })).status)
        for (const code of ['00000000', pending])
          expect((await stranger.post('/sign-in/verify', { email: BO, code })).status).toBeGreaterThan(399)
      }
      return statuses
    }
    expect(await asked('192.0.2.66', 7)).toEqual([200, 200, 200, 200, 200, 429, 429])
    expect((await waiting.post('/sign-in/verify', { email: BO, code: pending })).status).toBe(303)
    // Elsewhere the same person asks anew, as the stranger goes on.
    expect((await byCode(office.browser('203.0.114.5'), BO)).status).toBe(303)
    for (let network = 0; network < 6; network++) await asked(`2001:db8:${network}::1`, 5)
    expect(await asked('192.0.4.66', 1)).toEqual([429])
    // All networks together have had their number; a browser that is known has its own.
    expect((await byCode(known, BO)).status).toBe(303)
    known.cookies.set('__Host-rapporteur.known-browser', 'made.up')
    expect((await known.post('/sign-in/code', { email: BO })).status).toBe(429)
    await forgetTries()
  })

  it('keeps no token of a session, only its hash', async () => {
    const bo = office.browser()
    await byCode(bo, BO)
    const [token = ''] = decodeURIComponent(bo.cookies.get(SESSION) ?? '').split('.')
    expect(token).toMatch(/^\w{32}$/)
    const kept = await rows('people_session')
    expect(JSON.stringify(kept)).not.toContain(token)
    expect(kept.map((row) => String(row.token)).filter((each) => !/^[\w-]{43}$/.test(each))).toEqual([])
    const forged = office.browser()
    for (const { token: hash } of kept) {
      forged.cookies.set(SESSION, `${String(hash)}.${(bo.cookies.get(SESSION) ?? '').split('.')[1]}`)
      expect(await forged.who()).toBeNull()
    }
    await forgetTries()
  })

  it('gives a new session to whoever signs in, whatever cookie a stranger planted', async () => {
    const stranger = office.browser()
    await byCode(stranger, ADA)
    const victim = office.browser()
    victim.cookies.set(SESSION, stranger.cookies.get(SESSION) ?? '')
    await byCode(victim, BO)
    expect(await victim.who()).toBe(BO)
    expect(await stranger.who()).toBe(ADA)
    const made = office.browser()
    made.cookies.set(SESSION, 'chosen-by-a-stranger.signature')
    expect(await made.who()).toBeNull()
    const [token = ''] = decodeURIComponent(victim.cookies.get(SESSION) ?? '').split('.')
    made.cookies.set(SESSION, `${token}.${Buffer.from('forged').toString('base64')}`)
    expect(await made.who()).toBeNull()
  })

  it('takes no form from another site, and no GET that changes anything', async () => {
    await forgetTries()
    const bo = office.browser()
    const elsewhere = { origin: 'https://evil.example' }
    expect((await bo.post('/sign-in/code', { email: BO }, elsewhere)).status).toBe(403)
    expect((await bo.post('/sign-in/code', { email: BO }, { origin: 'null' })).status).toBe(403)
    const plain = new Request(`${BASE}/sign-in/code`, { method: 'POST', body: 'email=a' })
    expect((await bo.send(plain)).status).toBe(403)
    for (const place of [
      '/code',
      '/verify',
      '/second-factor',
      '/out',
      '/account/sessions/end',
      '/email-otp',
      '/sign-up/email',
    ])
      expect((await bo.get(`/sign-in${place}`)).status).toBe(404)
    for (const place of [
      '/email-otp',
      '/sign-up/email',
      '/email-otp/send-verification-otp',
      '/update-user',
      '/change-email',
    ])
      expect((await bo.post(`/sign-in${place}`)).status).toBe(404)
    const long = 'x'.repeat(70_000)
    expect((await bo.post('/sign-in/code', { email: long })).status).toBe(413)
  })

  it('lists sessions, and ends one, the others, or this one, at once', async () => {
    const first = office.browser('192.0.2.21')
    const second = office.browser('192.0.2.22')
    const third = office.browser('192.0.2.23')
    for (const each of [first, second, third]) await byCode(each, BO)
    const page = (await first.get('/sign-in/account')).text
    expect(page).toContain('Browser at 192.0.2.22')
    await byCode(office.browser(), ADA)
    const adaId = await idOf(ADA)
    const foreign = String((await rows('people_session')).find((each) => each.person_id === adaId)?.id)
    expect((await first.post('/sign-in/account/sessions/end', { session: foreign })).status).toBe(400)
    const own = [...page.matchAll(/Browser at 192\.0\.2\.22.*?value="([^"]+)"/gs)][0]?.[1] ?? ''
    await first.post('/sign-in/account/sessions/end', { session: own })
    expect(await Promise.all([first.who(), second.who(), third.who()])).toEqual([BO, null, BO])
    await first.post('/sign-in/account/sessions/end')
    expect(await Promise.all([first.who(), third.who()])).toEqual([BO, null])
    const kept = first.cookies.get(SESSION) ?? ''
    expect(await first.post('/sign-in/out')).toMatchObject({ status: 303, location: '/sign-in' })
    expect(first.cookies.has(SESSION)).toBe(false)
    first.cookies.set(SESSION, kept)
    expect(await first.who()).toBeNull()
  })

  it('lets whoever may invite people, register missions and revoke on a page, and nobody else', async () => {
    await forgetTries()
    const ada = office.browser()
    await byCode(ada, ADA)
    const bo = office.browser()
    await byCode(bo, BO)
    expect((await bo.get('/sign-in/people')).status).toBe(403)
    expect((await office.browser().get('/sign-in/people')).location).toBe('/sign-in')
    const mission = { memberState: 'XAC', name: 'Mission of XAC' }
    expect((await bo.post('/sign-in/people/mission', mission)).status).toBe(403)
    const registered = await ada.post('/sign-in/people/mission', mission)
    expect(registered.status).toBe(200)
    const body = registered.text.match(/<option value="([^"]+)">Mission of XAC</)?.[1] ?? ''
    const invitation = { email: 'cy@xac.example', role: 'mission-administrator', body, language: 'ar' }
    expect((await bo.post('/sign-in/people/invite', invitation)).status).toBe(403)
    expect((await ada.post('/sign-in/people/invite', { ...invitation, role: 'approver' })).status).toBe(400)
    expect((await ada.post('/sign-in/people/invite', invitation)).status).toBe(200)
    const link = (await office.mailTo('cy@xac.example')).match(/office\.example(\/sign-in\/\S+)/)?.[1] ?? ''
    const cy = office.browser()
    await cy.post(link, { name: 'Cy' })
    const seen = await cy.get('/sign-in/people')
    expect(seen.text).toContain('cy@xac.example')
    expect(seen.text).not.toMatch(/ada@office|bo@xaa|Mission &lt;XAA|value="approver"|\/mission"/)
    const membership = (await people.personByEmail('cy@xac.example'))?.memberships[0]?.id ?? ''
    expect((await bo.post('/sign-in/people/revoke', { membership })).status).toBe(403)
    expect((await ada.post('/sign-in/people/revoke', { membership })).status).toBe(200)
    expect((await cy.get('/sign-in/people')).status).toBe(403)
  })

  it('shuts a closed account out of every session, code and page at once', async () => {
    await forgetTries()
    const bo = office.browser()
    await byCode(bo, BO)
    const other = office.browser()
    await other.post('/sign-in/code', { email: BO })
    const code = await office.codeFor(BO)
    await closeAccount(office.book, await idOf(ADA), await idOf(BO))
    expect(await bo.who()).toBeNull()
    expect((await other.post('/sign-in/verify', { email: BO, code })).status).toBe(400)
    expect(await other.who()).toBeNull()
    await office.outbox.sendDue(office.book.means.now())
    await other.post('/sign-in/code', { email: BO })
    await office.outbox.sendDue(office.book.means.now())
    expect(
      (await rows('platform_mail')).filter(
        ({ recipient, good_until }) => recipient === BO && Date.parse(String(good_until)) <= Date.now(),
      ),
    ).toEqual([])
  })

  it('ends a session after half a day, and sweeps what has run out', async () => {
    const browser = office.browser()
    await forgetTries()
    await byCode(browser, ADA)
    await sql`update people_session set expires_at = now() - interval '1 second'`.execute(
      opened.store.tables(),
    )
    expect(await browser.who()).toBeNull()
    office.clock.aheadMs = 48 * 3_600_000
    await office.signIn.sweep(office.book.means.now())
    office.clock.aheadMs = 0
    for (const table of [
      'people_session',
      'people_code',
      'people_email_code',
      'people_try',
      'people_challenge',
    ])
      expect({ table, rows: await rows(table) }).toEqual({ table, rows: [] })
  })

  it('speaks six languages, as asked or as preferred, from the right where they do', async () => {
    const browser = office.browser()
    const preferred = browser.request('/sign-in', { headers: { 'accept-language': 'de, ru;q=0.8' } })
    expect((await browser.send(preferred)).text).toContain('<html lang="ru" dir="ltr">')
    const arabic = await browser.get('/sign-in?lang=ar')
    expect(arabic.text).toContain('<html lang="ar" dir="rtl">')
    expect(arabic.text).toContain('action="/sign-in/code?lang=ar"')
    const sent = await browser.post('/sign-in/code?lang=zh', { email: ADA })
    expect(sent.text).toContain('验证码')
    expect(await office.mailTo(ADA)).toContain('您的登录验证码')
    expect((await browser.get('/sign-in?lang=xx')).text).toContain('<html lang="en" dir="ltr">')
    for (const text of [arabic.text, sent.text]) expect(text).not.toMatch(/<script>|style=|onclick|<style/)
  })

  it('enters every sign-in in the log, without an address, and the log holds', async () => {
    const entries = await office.book.log.entriesFrom(1, 1000)
    const signedIn = entries
      .filter(({ entry }) => entry.act === 'signed-in')
      .map(({ payload }) => payload?.text)
    expect(new Set(signedIn)).toEqual(
      new Set(['{"method":"email-code"}', '{"method":"first-link"}', '{"method":"invitation"}']),
    )
    expect(JSON.stringify(entries.map(({ payload }) => payload?.text))).not.toContain('@')
    expect((await verifyLog(office.book.log, { keys: [], notes: [] })).findings).toEqual([])
  })
})
