import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { providerAnswers } from '#platform/doctor'
import { type OpenedStore, STORE_KINDS } from '../../../tests/stores.ts'
import { PeopleStore } from '../store.ts'
import { openSampleOffice, type SampleBrowser, type SampleOffice } from './sample-browser.ts'
import { CLIENT_SECRET, type Claims, type SampleProvider, startProvider } from './sample-provider.ts'

const ADA = 'ada@office.example'
const TRUE: Claims = { sub: 'subject-1', email: ADA, email_verified: true }

describe.each(STORE_KINDS)('an identity provider, $kind', ({ open }) => {
  let opened: OpenedStore
  let office: SampleOffice
  let provider: SampleProvider

  beforeAll(async () => {
    opened = await open()
    provider = await startProvider(TRUE)
    office = await openSampleOffice(opened.store, [
      {
        id: 'ministry',
        name: 'Ministry',
        discoveryUrl: `${provider.origin}/.well-known/openid-configuration`,
        clientId: 'rapporteur',
        clientSecret: CLIENT_SECRET,
      },
    ])
    await office.firstAdministrator(ADA)
  })
  afterAll(async () => {
    provider.close()
    await opened.store.close()
    await opened.remove()
  })

  /** Goes to the provider; gives where that sends the browser back. */
  async function goThere(browser: SampleBrowser): Promise<string> {
    const page = await browser.post('/sign-in/provider/ministry', { next: '/calls' })
    const link = page.text.match(/<a href="([^"]+)"/)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const answer = await fetch(link, { redirect: 'manual' })
    const back = new URL(answer.headers.get('location') ?? '')
    expect(back.origin).toBe('https://office.example')
    return back.pathname + back.search
  }
  /** Comes back: the page of the address, and its button. */
  async function comeBack(browser: SampleBrowser, place: string) {
    const page = await browser.get(place)
    expect(await browser.who()).toBeNull()
    const fields = [...page.text.matchAll(/name="([a-z]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']): [string, string] => [name, value.replaceAll('&amp;', '&')],
    )
    return browser.post(new URL(place, 'https://office.example').pathname, Object.fromEntries(fields))
  }

  it('is looked for again where it was away when it was first asked', async () => {
    const browser = office.browser()
    provider.isAway = true
    expect((await browser.post('/sign-in/provider/ministry')).status).toBe(400)
    provider.isAway = false
    expect((await browser.get('/sign-in')).text).toContain('Ministry')
    expect((await browser.post('/sign-in/provider/ministry')).status).toBe(200)
    expect((await browser.post('/sign-in/provider/another')).status).toBe(400)
  })

  it('is known to the doctor by its own issuer only', async () => {
    const look = (issuer: string) => providerAnswers({ id: 'ministry', issuer })
    expect(await look(provider.origin)).toMatchObject({ standing: 'ok' })
    expect(await look(`${provider.origin}/`)).toMatchObject({
      standing: 'problem',
      seen: `ministry: it calls itself ${provider.origin}`,
    })
    provider.isAway = true
    expect(await look(provider.origin)).toMatchObject({
      standing: 'problem',
      todo: expect.stringContaining('issuer'),
    })
    provider.isAway = false
    expect(await look('http://127.0.0.1:1')).toMatchObject({ standing: 'problem' })
  })

  it('signs nobody in whose address was not proved here', async () => {
    const browser = office.browser()
    expect((await comeBack(browser, await goThere(browser))).status).toBe(400)
    expect(await browser.who()).toBeNull()
    await browser.post('/sign-in/code', { email: ADA })
    await browser.post('/sign-in/verify', { email: ADA, code: await office.codeFor(ADA) })
    expect(await browser.who()).toBe(ADA)
  })

  it('signs in whom both sides know, by a button and never by the address alone, once', async () => {
    const browser = office.browser()
    const place = await goThere(browser)
    expect(await comeBack(browser, place)).toMatchObject({ status: 303, location: '/calls' })
    expect(await browser.who()).toBe(ADA)
    const again = office.browser()
    for (const [name, value] of browser.cookies) if (!name.includes('session')) again.cookies.set(name, value)
    expect((await comeBack(again, place)).status).toBe(400)
    expect(await again.who()).toBeNull()
    const second = office.browser()
    expect((await comeBack(second, await goThere(second))).status).toBe(303)
  })

  it('refuses an answer that another browser asked for', async () => {
    const stranger = office.browser()
    const victim = office.browser()
    await goThere(victim)
    expect((await comeBack(victim, await goThere(stranger))).status).toBe(400)
    expect(await victim.who()).toBeNull()
  })

  it.each<[string, Partial<Claims>]>([
    ['an address nobody here has', { sub: 'subject-2', email: 'nobody@elsewhere.example' }],
    ['an address the provider did not confirm', { sub: 'subject-2', email_verified: false }],
    ['an answer to another question', { nonce: 'another' }],
    ['a token signed by somebody else', { key: 'forged' }],
  ])('refuses %s, and makes nobody', async (_what, said) => {
    const people = () => new PeopleStore(opened.store).people('', 100)
    const before = await people()
    provider.claims = { ...TRUE, ...said }
    const browser = office.browser()
    const seen = await comeBack(browser, await goThere(browser))
    provider.claims = TRUE
    expect(seen.status).toBe(400)
    expect(await browser.who()).toBeNull()
    expect(await people()).toEqual(before)
  })

  it('keeps who somebody is there, and no token', async () => {
    const { rows } = await sql`select provider_id, account_id, access_token, id_token, scope
      from people_identity`.execute(opened.store.tables())
    const nothing = { access_token: null, id_token: null, scope: null }
    expect(rows).toEqual([{ provider_id: 'ministry', account_id: 'subject-1', ...nothing }])
  })
})
