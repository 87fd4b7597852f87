/** Signing in by an identity provider (OpenID Connect). The provider sends the browser back by GET; the page it comes to signs in by POST. */
import { type Ask, nextOf } from './ask.ts'
import { backLink } from './by-code.ts'
import { type Desk, noteSignIn } from './desk.ts'
import { html } from './html.ts'
import { hidden, page, path, seeOther, wordsFor } from './page.ts'

const SESSION_COOKIE = '__Host-rapporteur.session_token='
/** What a provider sends back with the browser. Source: RFC 6749, 4.1.2; RFC 9207. */
const SENT_BACK = ['code', 'state', 'iss', 'error'] as const

function failed(ask: Ask): Response {
  const words = wordsFor(ask)
  return page(ask, 400, { title: words.signIn, alert: words.providerFailed, body: backLink(ask) })
}

/** Sends the browser to a provider, by a page of ours: the forms of these pages go nowhere but here. */
export async function goToProvider(desk: Desk, ask: Ask, id: string): Promise<Response> {
  const provider = desk.settings.providers.find((each) => each.id === id)
  if (provider === undefined) return failed(ask)
  await desk.tries.count('code-asked-from', ask.client, desk.book.means.now())
  const { api } = desk.authWith(id)
  const next = nextOf(ask.fields?.get('next') ?? null)
  const answer = await desk.book.store.transact(() =>
    api.signInSocial({
      body: { provider: id, callbackURL: next, disableRedirect: true },
      headers: ask.request.headers,
      asResponse: true,
    }),
  )
  const said: unknown = answer.ok ? await answer.json() : null
  if (typeof said !== 'object' || said === null || !('url' in said) || typeof said.url !== 'string') {
    desk.forgetProvider(id)
    return failed(ask)
  }
  const words = wordsFor(ask)
  const body = html`<p><a href="${said.url}">${words.withProvider(provider.name)}</a></p>`
  return page(ask, 200, { title: words.signIn, body, goTo: said.url }, answer.headers.getSetCookie())
}

/** Where a provider sends the browser back to: a page with a button. */
export function showReturn(desk: Desk, ask: Ask, id: string): Response {
  const provider = desk.settings.providers.find((each) => each.id === id)
  if (provider === undefined || ask.url.searchParams.has('error')) return failed(ask)
  const words = wordsFor(ask)
  const fields = Object.fromEntries(
    SENT_BACK.flatMap((name) => {
      const value = ask.url.searchParams.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )
  const body = html`<p>${words.providerLead(provider.name)}</p>
<form method="post" action="${path(ask, `/sign-in/callback/${id}`)}">${hidden(fields)}
<button autofocus>${words.goOn}</button></form>
${backLink(ask)}`
  return page(ask, 200, { title: words.signIn, body })
}

/** Takes what the provider sent and signs in. The person must be known here by an address that the provider has confirmed. */
export async function takeReturn(desk: Desk, ask: Ask, id: string): Promise<Response> {
  const { book, settings } = desk
  if (!settings.providers.some((each) => each.id === id)) return failed(ask)
  await desk.tries.count('link-tried-from', ask.client, book.means.now())
  const query = Object.fromEntries(
    SENT_BACK.flatMap((name) => {
      const value = ask.fields?.get(name) ?? null
      return value === null ? [] : [[name, value]]
    }),
  )
  const { api } = desk.authWith(id)
  const answer = await book.store.transact(async () => {
    const given = await api.callbackOAuth({
      method: 'GET',
      params: { id },
      query,
      headers: ask.request.headers,
      asResponse: true,
    })
    const token = tokenIn(given)
    const personId = token === null ? null : await desk.kept.personOfToken(token)
    if (personId !== null) await noteSignIn(desk, personId, 'identity-provider')
    return { given, isSignedIn: personId !== null }
  })
  if (!answer.isSignedIn) return failed(ask)
  const to = new URL(answer.given.headers.get('location') ?? '/', settings.baseUrl)
  return seeOther(nextOf(`${to.pathname}${to.search}`), answer.given.headers.getSetCookie())
}

/** The token of a session that an answer begins. */
function tokenIn(answer: Response): string | null {
  const cookie = answer.headers.getSetCookie().find((each) => each.startsWith(SESSION_COOKIE))
  const value = decodeURIComponent(cookie?.slice(SESSION_COOKIE.length).split(';')[0] ?? '')
  const [token = ''] = value.split('.')
  return token === '' ? null : token
}
