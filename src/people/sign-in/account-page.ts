/** A person's own page: sessions, passkeys, the authenticator app. */
import { endSessions } from '../accounts.ts'
import type { SessionEntry } from '../store.ts'
import type { Ask } from './ask.ts'
import { codeField, spentHash } from './by-code.ts'
import { noteChange, removePasskey } from './by-passkey.ts'
import { type Desk, endedCookies, type SignedIn } from './desk.ts'
import { html, type Markup } from './html.ts'
import { button, momentOf, page, path, seeOther, wordsFor } from './page.ts'
import { canInvite } from './people-page.ts'
import { PEOPLE_WORDS } from './people-words.ts'
import type { Passkey } from './sign-in-store.ts'

const ACCOUNT = '/sign-in/account'
/** Ways of signing in are changed soon after one: a machine left open is not enough. */
const FRESH_MS = 900_000
const LONGEST_AGENT = 80

/** Whether somebody signed in a moment ago. */
export function isFresh({ book }: Desk, { session }: SignedIn): boolean {
  return Date.parse(book.means.now()) - Date.parse(session.createdAt) < FRESH_MS
}

/** The page. */
export async function showAccount(
  desk: Desk,
  ask: Ask,
  signed: SignedIn,
  alert: string | null = null,
): Promise<Response> {
  const words = wordsFor(ask)
  const { person } = signed
  const sessions = await desk.people.sessionsOf(person.id, desk.book.means.now())
  const passkeys = await desk.kept.passkeysOf(person.id)
  const hasApp = await desk.kept.hasApp(person.id)
  const body = html`<p><bdi>${person.name}</bdi> <bdi dir="ltr">${person.email}</bdi></p>
${canInvite(person) ? html`<p><a href="${path(ask, '/sign-in/people')}">${PEOPLE_WORDS[ask.language].people}</a></p>` : null}
<h2>${words.sessions}</h2>
<ul>${sessions.map((each) => sessionItem(ask, each, each.id === signed.session.id))}</ul>
${sessions.length > 1 ? button(ask, `${ACCOUNT}/sessions/end`, words.endOthers) : null}
${button(ask, '/sign-in/out', words.signOut)}
<h2>${words.passkeys}</h2>
<ul>${passkeys.map((each) => passkeyItem(ask, each))}</ul>
<p id="passkey-failed" role="alert" tabindex="-1" hidden>${words.passkeyFailed}</p>
<button id="passkey-add" type="button" hidden>${words.addPasskey}</button>
<h2>${words.app}</h2>
${hasApp ? button(ask, `${ACCOUNT}/app/remove`, words.removeApp) : button(ask, `${ACCOUNT}/app/new`, words.addApp)}`
  return page(ask, alert === null ? 200 : 400, { title: words.account, alert, body, hasPasskeys: true })
}

function sessionItem(ask: Ask, { id, userAgent, createdAt }: SessionEntry, isThis: boolean): Markup {
  const words = wordsFor(ask)
  const agent = html`<bdi dir="ltr">${userAgent.slice(0, LONGEST_AGENT)}</bdi>`
  const end = button(ask, `${ACCOUNT}/sessions/end`, words.end, { session: id })
  return html`<li>${momentOf(createdAt)} ${agent} ${isThis ? html`<strong>(${words.thisOne})</strong>` : end}</li>`
}

function passkeyItem(ask: Ask, { id, createdAt }: Passkey): Markup {
  const remove = button(ask, `${ACCOUNT}/passkeys/remove`, wordsFor(ask).remove, { passkey: id })
  return html`<li>${momentOf(createdAt)} ${remove}</li>`
}

/** Ends one session, or all but this. */
export async function endFromPage(desk: Desk, ask: Ask, signed: SignedIn): Promise<Response> {
  const { person, session } = signed
  const only = ask.fields?.get('session') ?? null
  if (only !== null) await endSessions(desk.book, person.id, person.id, only)
  else {
    const all = await desk.people.sessionsOf(person.id, desk.book.means.now())
    for (const { id } of all) if (id !== session.id) await endSessions(desk.book, person.id, person.id, id)
  }
  return seeOther(path(ask, ACCOUNT))
}

/** Ends this session. */
export async function signOut(desk: Desk, ask: Ask, signed: SignedIn | null): Promise<Response> {
  if (signed !== null) await endSessions(desk.book, signed.person.id, signed.person.id, signed.session.id)
  return seeOther(path(ask, '/sign-in'), endedCookies(ask.request))
}

/** Removes a passkey. */
export async function removeFromPage(desk: Desk, ask: Ask, signed: SignedIn): Promise<Response> {
  await removePasskey(desk, signed, ask.fields?.get('passkey') ?? '')
  return seeOther(path(ask, ACCOUNT))
}

/** Makes a key for an authenticator app and shows it, with the spare codes, this once. It counts only after a code was confirmed. */
export async function makeApp(desk: Desk, ask: Ask): Promise<Response> {
  const words = wordsFor(ask)
  const made = await desk.book.store.transact(() =>
    desk.auth.api.enableTwoFactor({
      body: { method: 'totp' },
      headers: ask.request.headers,
      asResponse: true,
    }),
  )
  const said: unknown = made.ok ? await made.json() : null
  const { uri, spareCodes } = appIn(said)
  if (uri === null) return seeOther(path(ask, ACCOUNT), made.headers.getSetCookie())
  const body = html`<p>${words.appLead}</p>
<p>${words.key}: <code dir="ltr">${new URL(uri).searchParams.get('secret') ?? ''}</code></p>
<p><a href="${uri}" dir="ltr">otpauth://</a></p>
<h2>${words.spareCodes}</h2>
<ul dir="ltr">${spareCodes.map((each) => html`<li><code>${each}</code></li>`)}</ul>
<form method="post" action="${path(ask, `${ACCOUNT}/app/confirm`)}">
${codeField('code', words.appCode, true)}
<button>${words.goOn}</button></form>`
  return page(ask, 200, { title: words.app, body }, made.headers.getSetCookie())
}

function appIn(said: unknown): { readonly uri: string | null; readonly spareCodes: readonly string[] } {
  if (typeof said !== 'object' || said === null || !('totpURI' in said) || !('backupCodes' in said))
    return { uri: null, spareCodes: [] }
  const codes = Array.isArray(said.backupCodes) ? said.backupCodes.map(String) : []
  return { uri: typeof said.totpURI === 'string' ? said.totpURI : null, spareCodes: codes }
}

/** Confirms the app by a code of it: from now on a code by mail is not enough. */
export async function confirmApp(desk: Desk, ask: Ask, signed: SignedIn): Promise<Response> {
  const { book, auth, tries } = desk
  await tries.count('second-factor-tried-from', ask.client, book.means.now())
  const code = (ask.fields?.get('code') ?? '').replace(/\s/g, '')
  const answer = await book.store.transact(async () => {
    const given = await auth.api.verifyTOTP({
      body: { code },
      headers: ask.request.headers,
      asResponse: true,
    })
    if (given.ok) {
      await desk.kept.spendCode(signed.person.id, spentHash(desk, code), book.means.now())
      await noteChange(desk, signed.person.id, 'authenticator-app-added')
    }
    return given
  })
  if (!answer.ok) return showAccount(desk, ask, signed, wordsFor(ask).wrongCode)
  return seeOther(path(ask, ACCOUNT), answer.headers.getSetCookie())
}

/** Takes the app away: a code by mail is enough again. */
export async function removeApp(desk: Desk, ask: Ask, signed: SignedIn): Promise<Response> {
  const answer = await desk.book.store.transact(async () => {
    const given = await desk.auth.api.disableTwoFactor({
      body: {},
      headers: ask.request.headers,
      asResponse: true,
    })
    if (given.ok) await noteChange(desk, signed.person.id, 'authenticator-app-removed')
    return given
  })
  return seeOther(path(ask, ACCOUNT), answer.headers.getSetCookie())
}
