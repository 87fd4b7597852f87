/** A browser for tests of the sign-in pages: keeps cookies as a browser does, follows nothing by itself. */
import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Book, bookOf } from '#audit'
import type { Store } from '#platform/database'
import { type Outbox, openOutbox } from '#platform/mail'
import { makeFirstLink } from '../first-link.ts'
import type { IdentityProvider } from './auth.ts'
import { openSignIn, type SignIn } from './open-sign-in.ts'

export const BASE = 'https://office.example'

/** An answer, read. */
export interface Seen {
  readonly status: number
  readonly text: string
  readonly location: string
  readonly headers: Headers
  readonly cookies: readonly string[]
}

export class SampleBrowser {
  readonly cookies = new Map<string, string>()
  readonly agent: string
  constructor(
    readonly signIn: SignIn,
    readonly client = '192.0.2.1',
  ) {
    this.agent = `Browser at ${client}`
  }

  get(path: string): Promise<Seen> {
    return this.send(this.request(path))
  }

  /** Sends a form as a page of the installation does. */
  post(path: string, fields: Record<string, string> = {}, more: Record<string, string> = {}): Promise<Seen> {
    return this.send(
      this.request(path, {
        method: 'POST',
        body: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: BASE, ...more },
      }),
    )
  }

  request(path: string, init: RequestInit = {}): Request {
    const request = new Request(`${BASE}${path}`, init)
    if (this.cookies.size > 0)
      request.headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    request.headers.set('user-agent', this.agent)
    return request
  }

  async send(request: Request): Promise<Seen> {
    const response = await this.signIn.signInRoutes(request, this.client)
    const cookies = response.headers.getSetCookie()
    for (const cookie of cookies) {
      const [pair = '', ...flags] = cookie.split('; ')
      const [name = ''] = pair.split('=')
      const value = pair.slice(name.length + 1)
      if (value === '' || flags.includes('Max-Age=0')) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return {
      status: response.status,
      text: await response.text(),
      location: response.headers.get('location') ?? '',
      headers: response.headers,
      cookies,
    }
  }

  /** Who this browser is to the API. */
  async who(): Promise<string | null> {
    return (await this.signIn.personOf(this.request('/')))?.person.email ?? null
  }
}

/** An installation for tests, with a clock that can be set ahead of the machine's. */
export interface SampleOffice {
  readonly book: Book
  readonly outbox: Outbox
  readonly signIn: SignIn
  readonly clock: { aheadMs: number }
  browser(client?: string): SampleBrowser
  /** The newest mail that waits for an address. */
  mailTo(address: string): Promise<string>
  /** The code in it, as somebody types it. */
  codeFor(address: string): Promise<string>
  /** Makes the first administrator, signed in. */
  firstAdministrator(email: string): Promise<SampleBrowser>
}

/** Opens the pages over a store. */
export async function openSampleOffice(
  store: Store,
  providers: readonly IdentityProvider[] = [],
  baseUrl = BASE,
): Promise<SampleOffice> {
  let count = 0
  const clock = { aheadMs: 0 }
  const book = bookOf(store, {
    now: () => new Date(Date.now() + clock.aheadMs).toISOString(),
    salt: () => new Uint8Array(createHash('sha256').update(`salt ${++count}`).digest()),
    id: () => randomUUID(),
  })
  const outbox = openOutbox(store, null, book.means.id)
  const signIn = await openSignIn(book, outbox, {
    baseUrl,
    officeName: 'Office of Example',
    secret: 'a secret of the test, of forty characters',
    providers,
  })
  const mailTo = async (address: string): Promise<string> => {
    const { rows } = await sql<{ body: string }>`select body from platform_mail
      where recipient = ${address} order by written_at desc, id desc limit 1`.execute(store.tables())
    return rows[0]?.body ?? ''
  }
  const browser = (client?: string) => new SampleBrowser(signIn, client)
  return {
    book,
    outbox,
    signIn,
    clock,
    browser,
    mailTo,
    codeFor: async (address) => (await mailTo(address)).match(/\d{4} \d{4}/)?.[0] ?? '',
    async firstAdministrator(email) {
      const first = browser()
      const link = await makeFirstLink(book, baseUrl)
      await first.post(link.slice(baseUrl.length), { name: 'Ada', email, office: 'Office of Example' })
      return first
    },
  }
}
