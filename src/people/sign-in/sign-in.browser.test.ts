/** The sign-in pages in a real browser: passkeys of a virtual device, keys, accessibility, under a strict policy of content. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { serve } from '@hono/node-server'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assert } from '#platform/assert'
import { statOf } from '#platform/files'
import { type OpenedStore, STORE_KINDS } from '../../../tests/stores.ts'
import { BodyStore } from '../body-store.ts'
import { makeFirstLink } from '../first-link.ts'
import { acceptInvitation, invitePerson } from '../invitations.ts'
import { OPERATOR } from '../operator.ts'
import { PeopleStore } from '../store.ts'
import { openSampleOffice, type SampleOffice } from './sample-browser.ts'

const CHROMIUM = '/usr/bin/chromium'
const hasChromium = (await statOf(CHROMIUM)) !== null
if (!hasChromium) console.log(`sign-in.browser: skipped, there is no ${CHROMIUM} on this machine`)

const ADA = 'ada@office.example'
const BO = 'bo@office.example'
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** As strict as a server can be: nothing inline, nothing from elsewhere. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

describe.skipIf(!hasChromium)('in Chromium', () => {
  let opened: OpenedStore
  let office: SampleOffice
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let base = ''
  let stop = (): void => undefined
  const said: string[] = []

  beforeAll(async () => {
    const [kind] = STORE_KINDS
    assert(kind !== undefined, 'there is a store to test on', {})
    opened = await kind.open()
    const server = serve({
      port: 0,
      hostname: '127.0.0.1',
      fetch: async (request) => {
        const url = new URL(request.url)
        if (!url.pathname.startsWith('/sign-in')) return new Response('here', { status: 200 })
        const response = await office.signIn.signInRoutes(request, '127.0.0.1')
        response.headers.set('content-security-policy', POLICY)
        return response
      },
    })
    await new Promise((resolve) => server.on('listening', resolve))
    const address = server.address()
    base = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`
    stop = () => server.close()
    office = await openSampleOffice(opened.store, [], base)
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      headless: true,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
    context = await browser.newContext()
    page = await context.newPage()
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    const session = await context.newCDPSession(page)
    await session.send('WebAuthn.enable')
    await session.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
  })
  afterAll(async () => {
    await browser.close()
    stop()
    await opened.store.close()
    await opened.remove()
  })

  async function violations(): Promise<string[]> {
    const found: unknown = await page.evaluate(
      `${AXE}; axe.run().then(({ violations }) => violations.map(({ id }) => id))`,
    )
    return Array.isArray(found) ? found.map(String) : ['axe did not answer']
  }
  /** Somebody besides, in the office, once. */
  async function withBo() {
    const people = new PeopleStore(opened.store)
    const known = await people.personByEmail(BO)
    if (known !== null) return { people, id: known.id }
    const [office0] = await new BodyStore(people).bodies()
    const { book, outbox } = office
    const bodyId = office0?.body.id ?? ''
    const { link } = await invitePerson(book, { outbox, baseUrl: base }, OPERATOR.id, {
      ...{ email: BO, bodyId, role: 'approver', language: 'en' },
    })
    return { people, id: await acceptInvitation(book, link.split('/').at(-1) ?? '', 'Bo') }
  }
  async function signIn(): Promise<void> {
    await page.goto(`${base}/sign-in`)
    await page.locator('#email').fill(ADA)
    await page.keyboard.press('Enter')
    await page.locator('#code').waitFor()
    await page.locator('#code').fill(await office.codeFor(ADA))
    await page.keyboard.press('Enter')
    await page.waitForURL(`${base}/`)
  }
  async function signOutAtAccount(): Promise<void> {
    await page.goto(`${base}/sign-in/account`)
    await signOut()
    await page.waitForURL('**/sign-in')
  }
  const signOut = () => page.locator('form[action^="/sign-in/out"] button').click()

  test('the first administrator comes in by the link, with the keyboard alone', async () => {
    await page.goto(await makeFirstLink(office.book, base))
    await page.keyboard.press('Tab')
    await page.keyboard.type('Ada')
    await page.keyboard.press('Tab')
    await page.keyboard.type(ADA)
    await page.keyboard.press('Tab')
    await page.keyboard.type('Office of Example')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/sign-in/account')
    expect(await page.locator('main').textContent()).toContain(ADA)
    const cookies = await context.cookies()
    expect(cookies.map(({ name, secure, httpOnly }) => ({ name, secure, httpOnly }))).toEqual([
      { name: '__Host-rapporteur.session_token', secure: true, httpOnly: true },
    ])
  })

  test('a passkey is added, and signs in without an address, and no more once it is removed', async () => {
    await page.locator('#passkey-add').click()
    await page.locator('form[action$="/passkeys/remove"]').waitFor()
    await signOut()
    await page.waitForURL('**/sign-in')
    await page.locator('#passkey-sign-in').click()
    await page.waitForURL(`${base}/`)
    await page.goto(`${base}/sign-in/account`)
    expect(await page.locator('main').textContent()).toContain(ADA)
    await page.locator('form[action$="/passkeys/remove"] button').click()
    await page.waitForURL('**/sign-in/account')
    await signOut()
    await page.waitForURL('**/sign-in')
    await page.locator('#passkey-sign-in').click()
    await page.locator('#passkey-failed').waitFor({ state: 'visible' })
    expect(await page.evaluate('document.activeElement.id')).toBe('passkey-failed')
  })

  test('an administrator invites, gives a role, ends it and closes the account, by keyboard', async () => {
    const { people, id } = await withBo()
    await signIn()
    await page.goto(`${base}/sign-in/people/person/${id}`)
    await page.locator('form[action$="/people/grant"] select[name=role]').selectOption('auditor')
    await page.locator('form[action$="/people/grant"] button').press('Enter')
    await page.locator('[role=alert]').waitFor()
    const rolesNow = async () => (await people.personById(id))?.memberships.map(({ role }) => role).sort()
    expect(await rolesNow()).toEqual(['approver', 'auditor'])
    await page.getByRole('button', { name: 'End Auditor' }).press('Enter')
    await page.getByRole('button', { name: 'End Auditor' }).waitFor({ state: 'detached' })
    expect(await rolesNow()).toEqual(['approver'])
    // Without its box a form that cannot be taken back is not sent.
    await page.getByRole('button', { name: 'Close the account' }).press('Enter')
    expect((await people.personById(id))?.closedAt).toBeNull()
    await signOutAtAccount()
  })

  test('an answer of a passkey is good once', async () => {
    await signIn()
    await page.goto(`${base}/sign-in/account`)
    await page.locator('#passkey-add').click()
    await page.locator('form[action$="/passkeys/remove"]').waitFor()
    await signOut()
    await page.waitForURL('**/sign-in')
    const sent = page.waitForRequest('**/sign-in/passkey/verify')
    await page.locator('#passkey-sign-in').click()
    const body = (await sent).postData() ?? ''
    await page.waitForURL(`${base}/`)
    await context.clearCookies()
    await page.goto(`${base}/sign-in`)
    const again: unknown = await page.evaluate(`(async () => {
      const send = (path, body) => fetch(path, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
      await send('/sign-in/passkey/options', '{}')
      return (await send('/sign-in/passkey/verify', ${JSON.stringify(body)})).status
    })()`)
    expect(again).toBe(400)
    await page.goto(`${base}/sign-in/account`)
    expect(page.url()).toBe(`${base}/sign-in`)
  })

  test.each(['en', 'ar', 'zh'])('the pages have no violation that axe finds, in %s', async (language) => {
    await page.goto(`${base}/sign-in?lang=${language}`)
    expect(await violations()).toEqual([])
    await page.locator('#email').fill(ADA)
    await page.keyboard.press('Enter')
    await page.locator('#code').waitFor()
    expect(await violations()).toEqual([])
    await page.locator('#code').fill(await office.codeFor(ADA))
    await page.keyboard.press('Enter')
    await page.waitForURL(`${base}/`)
    await page.goto(`${base}/sign-in/account?lang=${language}`)
    expect(await violations()).toEqual([])
    await page.locator('a[href^="/sign-in/people"]').click()
    await page.locator('#member-state').waitFor()
    await page.locator('summary').first().click()
    expect(await violations()).toEqual([])
    await page.locator('main ul a', { hasText: 'Bo' }).click()
    await page.locator('form[action*="/people/erase"]').waitFor()
    expect(await violations()).toEqual([])
    await page.goBack()
    await page.goBack()
    await page.locator('form[action*="/app/new"] button').click()
    await page.locator('#code').waitFor()
    expect(await violations()).toEqual([])
  })

  test('nothing broke the policy, and nothing went wrong unseen', () => {
    const refused = said.filter((line) => !/status of 400/.test(line))
    expect(refused).toEqual([])
  })
})
