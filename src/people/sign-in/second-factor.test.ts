import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedStore, STORE_KINDS } from '../../../tests/stores.ts'
import { resetSignIn } from '../accounts.ts'
import { BodyStore } from '../body-store.ts'
import { invitePerson } from '../invitations.ts'
import { PeopleStore } from '../store.ts'
import { BASE, openSampleOffice, type SampleBrowser, type SampleOffice } from './sample-browser.ts'

const ADA = 'ada@office.example'
const BO = 'bo@office.example'
const STEP_MS = 30_000
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

const stepNow = (): number => Math.floor(Date.now() / STEP_MS)

/** The code an authenticator app shows at a step of half a minute. Source: RFC 6238 and RFC 4226, 5.3. */
function appCode(key: string, step: number): string {
  const bits = [...key].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const hash = createHmac('sha1', secret).update(counter).digest()
  const at = (hash.at(-1) ?? 0) & 15
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

describe.each(STORE_KINDS)('an authenticator app, $kind', ({ open }) => {
  let opened: OpenedStore
  let office: SampleOffice
  let ada: SampleBrowser
  let key = ''
  /** The step in which the app was confirmed; its code and the next are used up here. */
  let confirmed = 0
  /** A code that is good now and was not used. */
  const unused = () => appCode(key, stepNow() === confirmed ? confirmed - 1 : stepNow() + 1)
  let spares: string[] = []
  const forgetTries = () => sql`delete from people_try`.execute(opened.store.tables())
  async function byCode(browser: SampleBrowser) {
    await forgetTries()
    await browser.post('/sign-in/code', { email: ADA })
    return browser.post('/sign-in/verify', { email: ADA, code: await office.codeFor(ADA) })
  }

  beforeAll(async () => {
    opened = await open()
    office = await openSampleOffice(opened.store)
    await office.firstAdministrator(ADA)
    ada = office.browser()
    await byCode(ada)
  })
  afterAll(async () => {
    await opened.store.close()
    await opened.remove()
  })

  it('is asked for only once it was confirmed', async () => {
    const page = (await ada.post('/sign-in/account/app/new')).text
    key = page.match(/<code dir="ltr">([A-Z2-7]+)<\/code>/)?.[1] ?? ''
    spares = [...page.matchAll(/<li><code>([^<]+)<\/code><\/li>/g)].map(([, code = '']) => code)
    expect(spares.length).toBeGreaterThanOrEqual(5)
    const other = office.browser()
    expect((await byCode(other)).status).toBe(303)
    expect((await ada.post('/sign-in/account/app/confirm', { code: '000000' })).status).toBe(400)
    confirmed = stepNow()
    expect((await ada.post('/sign-in/account/app/confirm', { code: appCode(key, confirmed) })).status).toBe(
      303,
    )
    expect(await ada.who()).toBe(ADA)
  })

  it('keeps its key and its spare codes so that the store alone tells neither', async () => {
    const { rows } = await sql`select * from people_second_factor`.execute(opened.store.tables())
    const kept = JSON.stringify(rows)
    expect(rows).toHaveLength(1)
    expect([key, ...spares].filter((each) => kept.includes(each))).toEqual([])
  })

  it('is needed after the code by mail; until then nobody is signed in', async () => {
    const browser = office.browser()
    const asked = await byCode(browser)
    expect(asked.status).toBe(200)
    expect(asked.text).toContain('action="/sign-in/second-factor"')
    expect(await browser.who()).toBeNull()
    expect((await browser.get('/sign-in/account')).location).toBe('/sign-in')
    expect((await browser.post('/sign-in/second-factor', { code: '123123' })).status).toBe(400)
    expect(await browser.who()).toBeNull()
    expect((await browser.post('/sign-in/second-factor', { code: appCode(key, confirmed + 1) })).status).toBe(
      303,
    )
    expect(await browser.who()).toBe(ADA)
    const { rows } = await sql<{
      method: string
    }>`select method from people_session order by created_at desc limit 1`.execute(opened.store.tables())
    expect(rows).toEqual([{ method: 'email-code-and-app' }])
  })

  it('takes no code twice: not the one that confirmed it, not the one that signed in', async () => {
    for (const step of [confirmed, confirmed + 1]) {
      const thief = office.browser()
      await byCode(thief)
      expect((await thief.post('/sign-in/second-factor', { code: appCode(key, step) })).status).toBe(400)
      expect(await thief.who()).toBeNull()
    }
  })

  it('takes a spare code once, and no challenge of another browser', async () => {
    const browser = office.browser()
    await byCode(browser)
    expect((await office.browser().post('/sign-in/second-factor', { spare: spares[0] ?? '' })).status).toBe(
      400,
    )
    expect((await browser.post('/sign-in/second-factor', { spare: spares[0] ?? '' })).status).toBe(303)
    expect(await browser.who()).toBe(ADA)
    const again = office.browser()
    await byCode(again)
    expect((await again.post('/sign-in/second-factor', { spare: spares[0] ?? '' })).status).toBe(400)
  })

  it('gives five tries a sign-in, and locks after ten wrong ones in a row', async () => {
    await sql`update people_second_factor set failed_verification_count = 0`.execute(opened.store.tables())
    for (const _round of [1, 2]) {
      const browser = office.browser()
      await byCode(browser)
      for (let time = 0; time < 5; time++) await browser.post('/sign-in/second-factor', { code: '999999' })
      expect((await browser.post('/sign-in/second-factor', { code: unused() })).status).toBe(400)
      expect(await browser.who()).toBeNull()
    }
    const late = office.browser()
    await byCode(late)
    expect((await late.post('/sign-in/second-factor', { code: unused() })).status).toBe(400)
    await sql`update people_second_factor set locked_until = now() - interval '1 second'`.execute(
      opened.store.tables(),
    )
    const after = office.browser()
    await byCode(after)
    expect((await after.post('/sign-in/second-factor', { spare: spares[1] ?? '' })).status).toBe(303)
  })

  it('is taken away by an administrator from somebody who lost it, with every session, and by nobody else', async () => {
    const people = new PeopleStore(opened.store)
    const adaId = (await people.personByEmail(ADA))?.id ?? ''
    await invitePerson(office.book, { outbox: office.outbox, baseUrl: BASE }, adaId, {
      email: BO,
      role: 'office-administrator',
      bodyId: (await new BodyStore(people).bodies())[0]?.body.id ?? '',
      language: 'en',
    })
    const link = (await office.mailTo(BO)).match(/office\.example(\/sign-in\/invitation\/\S+)/)?.[1] ?? ''
    const bo = office.browser()
    await bo.post(link, { name: 'Bo' })
    const boKey =
      (await bo.post('/sign-in/account/app/new')).text.match(/<code dir="ltr">([A-Z2-7]+)</)?.[1] ?? ''
    await bo.post('/sign-in/account/app/confirm', { code: appCode(boKey, stepNow()) })
    const boId = (await people.personByEmail(BO))?.id ?? ''
    await expect(resetSignIn(office.book, boId, boId)).rejects.toMatchObject({ code: 'of-oneself' })
    await resetSignIn(office.book, adaId, boId)
    expect(await bo.who()).toBeNull()
    await forgetTries()
    await bo.post('/sign-in/code', { email: BO })
    await bo.post('/sign-in/verify', { email: BO, code: await office.codeFor(BO) })
    expect(await bo.who()).toBe(BO)
  })

  it('is removed only soon after signing in', async () => {
    const browser = office.browser()
    await byCode(browser)
    await browser.post('/sign-in/second-factor', { spare: spares[2] ?? '' })
    office.clock.aheadMs = 20 * 60_000
    const late = await browser.post('/sign-in/account/app/remove')
    expect(late.status).toBe(400)
    expect(late.text).toContain('Sign in again first')
    office.clock.aheadMs = 0
    expect((await browser.post('/sign-in/account/app/remove')).status).toBe(303)
    expect((await byCode(office.browser())).status).toBe(303)
  })
})
