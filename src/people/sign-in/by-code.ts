/** Signing in by a code sent to one's address, and by an authenticator app after it where there is one. */
import { createHmac } from 'node:crypto'
import { readEmailAddress } from '../email-address.ts'
import { codeMail } from '../mails.ts'
import { type Ask, nextOf } from './ask.ts'
import { beginSession, type Desk, noteSignIn, signedIn } from './desk.ts'
import { CODE_SECONDS, cookiesAfterCode, countCodeAsked, makeCode, takeCode } from './email-code.ts'
import { html, type Markup } from './html.ts'
import { button, hidden, page, path, seeOther, wordsFor } from './page.ts'

/** The first page: an address, a passkey, or an identity provider. */
export function showSignIn(desk: Desk, ask: Ask, alert: string | null = null): Response {
  const words = wordsFor(ask)
  const next = nextOf(ask.fields?.get('next') ?? ask.url.searchParams.get('next'))
  const providers = desk.settings.providers.map(({ id, name }) =>
    button(ask, `/sign-in/provider/${id}`, words.withProvider(name), { next }),
  )
  const body = html`<form method="post" action="${path(ask, '/sign-in/code')}">
${hidden({ next })}
<label for="email">${words.address}</label>
<input id="email" name="email" type="email" autocomplete="username webauthn" required autofocus dir="ltr">
<button>${words.sendCode}</button>
</form>
<p id="passkey-failed" role="alert" tabindex="-1" hidden>${words.passkeyFailed}</p>
<button id="passkey-sign-in" type="button" data-next="${next}" hidden>${words.withPasskey}</button>
${providers}`
  return page(ask, alert === null ? 200 : 400, { title: words.signIn, alert, body, hasPasskeys: true })
}

/**
 * Sends a code, and says the same whether the address is known or not: the same is written for both, and what is for nobody is
 * never sent.
 */
export async function sendCode(desk: Desk, ask: Ask): Promise<Response> {
  const { book, people, outbox } = desk
  const email = readEmailAddress(ask.fields?.get('email') ?? '')
  if (email === null) return showSignIn(desk, ask, wordsFor(ask).addressUnreadable)
  await countCodeAsked(desk, ask, email)
  const now = book.means.now()
  const cookie = await book.store.transact(async () => {
    const person = await people.personByEmail(email)
    const isKnown = person !== null && person.closedAt === null
    const made = await makeCode(desk, email)
    const until = new Date(Date.parse(now) + (isKnown ? CODE_SECONDS * 1000 : 0)).toISOString()
    await outbox.write({ ...codeMail(ask.language, spaced(made.code)), to: email, goodUntil: until }, now)
    return made.cookie
  })
  return askForCode(ask, email, null, [cookie])
}

function spaced(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`
}

function askForCode(
  ask: Ask,
  email: string,
  alert: string | null,
  cookies: readonly string[] = [],
): Response {
  const words = wordsFor(ask)
  const next = nextOf(ask.fields?.get('next') ?? null)
  const body = html`<p>${words.codeSent}</p>
<form method="post" action="${path(ask, '/sign-in/verify')}">
${hidden({ email, next })}
${codeField('code', words.code, true)}
<button>${words.goOn}</button>
</form>
${backLink(ask)}`
  return page(ask, alert === null ? 200 : 400, { title: words.signIn, alert, body }, cookies)
}

/** A field for a code of figures. */
export function codeField(name: string, label: string, isFirst: boolean): Markup {
  return html`<label for="${name}">${label}</label>
<input id="${name}" name="${name}" autocomplete="one-time-code" inputmode="numeric" dir="ltr" ${isFirst ? html`required autofocus` : null}>`
}

export function backLink(ask: Ask): Markup {
  return html`<p><a href="${path(ask, '/sign-in')}">${wordsFor(ask).back}</a></p>`
}

/** Takes the code: signs in, or asks for the second factor, or says that it is not right, and never why. */
export async function verifyCode(desk: Desk, ask: Ask): Promise<Response> {
  const { book, tries } = desk
  const email = readEmailAddress(ask.fields?.get('email') ?? '')
  if (email === null) return showSignIn(desk, ask, wordsFor(ask).addressUnreadable)
  const code = (ask.fields?.get('code') ?? '').replace(/[\s-]/g, '')
  await tries.count('code-tried-from', ask.client, book.means.now())
  const proved = await book.store.transact(async () =>
    (await takeCode(desk, ask, email, code)) ? afterCode(desk, ask, email) : null,
  )
  if (proved === null) return askForCode(ask, email, wordsFor(ask).wrongCode)
  const cookies = [...proved.cookies, ...cookiesAfterCode(desk, email)]
  if (proved.isSignedIn) return seeOther(nextOf(ask.fields?.get('next') ?? null), cookies)
  return askForSecondFactor(ask, null, cookies)
}

/** Whoever reads mail at an address is its person: signed in, or asked for the second factor. Null where it is nobody's. */
async function afterCode(
  desk: Desk,
  ask: Ask,
  email: string,
): Promise<{ readonly isSignedIn: boolean; readonly cookies: readonly string[] } | null> {
  const { book, people, kept, auth } = desk
  const person = await people.personByEmail(email)
  if (person === null || person.closedAt !== null) return null
  if (!person.isEmailVerified) await people.proveAddress(person.id, book.means.now())
  if (!(await kept.hasApp(person.id)))
    return { isSignedIn: true, cookies: await beginSession(desk, ask.request, person.id, 'email-code') }
  const { headers } = await auth.api.askSecondFactor({
    body: { personId: person.id },
    headers: ask.request.headers,
    returnHeaders: true,
  })
  return { isSignedIn: false, cookies: headers.getSetCookie() }
}

/** The person in an answer of the library that began a session. */
export function personIn(said: unknown): string | null {
  if (typeof said !== 'object' || said === null || !('user' in said)) return null
  const { user } = said
  if (typeof user !== 'object' || user === null || !('id' in user)) return null
  return typeof user.id === 'string' ? user.id : null
}

function askForSecondFactor(ask: Ask, alert: string | null, cookies: readonly string[]): Response {
  const words = wordsFor(ask)
  const next = nextOf(ask.fields?.get('next') ?? null)
  const body = html`<form method="post" action="${path(ask, '/sign-in/second-factor')}">
${hidden({ next })}
${codeField('code', words.appCode, false)}
${codeField('spare', words.orSpareCode, false)}
<button>${words.goOn}</button>
</form>
${backLink(ask)}`
  return page(ask, alert === null ? 200 : 400, { title: words.signIn, alert, body }, cookies)
}

/** What a used code of an app is known by. */
export function spentHash({ settings }: Desk, code: string): string {
  return createHmac('sha256', settings.secret).update(`app ${code}`).digest('base64url')
}

/** Thrown to undo a sign-in by a code of an app that was used before. */
class SpentCode extends Error {}

/** Takes the code of the app, or a spare code. Five tries a sign-in; ten wrong ones in a row lock the app for a quarter of an hour. */
export async function verifySecondFactor(desk: Desk, ask: Ask): Promise<Response> {
  const { book, auth, kept, tries } = desk
  const next = nextOf(ask.fields?.get('next') ?? null)
  if ((await signedIn(desk, ask.request)) !== null) return seeOther(next)
  const now = book.means.now()
  await tries.count('second-factor-tried-from', ask.client, now)
  const code = (ask.fields?.get('code') ?? '').replace(/\s/g, '')
  const spare = (ask.fields?.get('spare') ?? '').trim()
  const { headers } = ask.request
  const given = await book.store
    .transact(async () => {
      const answer =
        code !== ''
          ? await auth.api.verifyTOTP({ body: { code }, headers, asResponse: true })
          : await auth.api.verifyBackupCode({ body: { code: spare }, headers, asResponse: true })
      const personId = answer.ok ? personIn(await answer.clone().json()) : null
      if (personId === null) return answer
      if (!(await kept.spendCode(personId, spentHash(desk, `${code}${spare}`), now))) throw new SpentCode()
      await noteSignIn(desk, personId, code !== '' ? 'email-code-and-app' : 'email-code-and-spare-code')
      return answer
    })
    .catch((fault: unknown) => {
      if (fault instanceof SpentCode) return null
      throw fault
    })
  if (given?.ok === true) return seeOther(next, given.headers.getSetCookie())
  return askForSecondFactor(ask, wordsFor(ask).wrongCode, given?.headers.getSetCookie() ?? [])
}
