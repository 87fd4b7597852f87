/** The addresses of the sign-in pages: which request goes to which flow, and what holds for all of them. */
import { PeopleRefusal } from '../people-refusal.ts'
import {
  confirmApp,
  endFromPage,
  isFresh,
  makeApp,
  removeApp,
  removeFromPage,
  showAccount,
  signOut,
} from './account-page.ts'
import { type Ask, bodyOf, isFromHere, languageOf } from './ask.ts'
import { backLink, sendCode, showSignIn, verifyCode, verifySecondFactor } from './by-code.ts'
import { showFirst, showInvitation, takeFirst, takeInvitation } from './by-link.ts'
import { askNewPasskey, askPasskey, takeNewPasskey, takePasskey } from './by-passkey.ts'
import { goToProvider, showReturn, takeReturn } from './by-provider.ts'
import { type Desk, type SignedIn, signedIn } from './desk.ts'
import { html } from './html.ts'
import { json, page, path, seeOther, wordsFor } from './page.ts'
import { actOnPeople, PEOPLE_ACTS } from './people-acts.ts'
import { showPeople } from './people-page.ts'
import { showPerson } from './person-page.ts'

/** The script and the style of the pages. */
export interface Assets {
  readonly script: string
  readonly style: string
}

type Handler = (desk: Desk, ask: Ask, word: string) => Response | Promise<Response>
type OwnHandler = (desk: Desk, ask: Ask, signed: SignedIn) => Response | Promise<Response>

/** For somebody signed in; anybody else is sent to sign in. */
function own(handler: OwnHandler): Handler {
  return async (desk, ask) => {
    const signed = await signedIn(desk, ask.request)
    return signed === null ? seeOther(path(ask, '/sign-in')) : handler(desk, ask, signed)
  }
}

/** For somebody who signed in a moment ago. */
function fresh(handler: OwnHandler): Handler {
  return own((desk, ask, signed) =>
    isFresh(desk, signed)
      ? handler(desk, ask, signed)
      : showAccount(desk, ask, signed, wordsFor(ask).signInAgain),
  )
}

/** A GET shows; whatever changes anything is a POST. `*` is a word of the address. */
const ROUTES: Readonly<Record<string, Handler>> = {
  'GET /sign-in': (desk, ask) => showSignIn(desk, ask),
  'POST /sign-in/code': sendCode,
  'POST /sign-in/verify': verifyCode,
  'POST /sign-in/second-factor': verifySecondFactor,
  'GET /sign-in/first/*': (desk, ask, token) => showFirst(desk, ask, token),
  'POST /sign-in/first/*': takeFirst,
  'GET /sign-in/invitation/*': showInvitation,
  'POST /sign-in/invitation/*': takeInvitation,
  'POST /sign-in/provider/*': goToProvider,
  'GET /sign-in/callback/*': showReturn,
  'POST /sign-in/callback/*': takeReturn,
  'POST /sign-in/out': async (desk, ask) => signOut(desk, ask, await signedIn(desk, ask.request)),
  'GET /sign-in/account': own((desk, ask, signed) => showAccount(desk, ask, signed)),
  'GET /sign-in/people': own((desk, ask, signed) => showPeople(desk, ask, signed)),
  'GET /sign-in/people/person/*': (desk, ask, id) =>
    own((atDesk, asked, signed) => showPerson(atDesk, asked, signed, id))(desk, ask, id),
  ...Object.fromEntries(PEOPLE_ACTS.map((place) => [`POST ${place}`, own(actOnPeople)])),
  'POST /sign-in/account/sessions/end': own(endFromPage),
  'POST /sign-in/account/passkeys/remove': fresh(removeFromPage),
  'POST /sign-in/account/app/new': fresh(makeApp),
  'POST /sign-in/account/app/confirm': fresh(confirmApp),
  'POST /sign-in/account/app/remove': fresh(removeApp),
}

/** What the script sends: its bodies are JSON. */
const SCRIPT_ROUTES: Readonly<Record<string, Handler>> = {
  'POST /sign-in/passkey/options': askPasskey,
  'POST /sign-in/passkey/verify': takePasskey,
  'POST /sign-in/passkey/new/options': fresh((desk, _ask, signed) => askNewPasskey(desk, signed)),
  'POST /sign-in/passkey/new/verify': fresh(takeNewPasskey),
}

/** Answers a request under `/sign-in`. */
export async function answer(
  desk: Desk,
  assets: Assets,
  request: Request,
  client: string,
): Promise<Response> {
  const url = new URL(request.url)
  const ask: Ask = { request, url, client, fields: null, ...languageOf(request, url) }
  const asset = assetOf(assets, url.pathname)
  if (asset !== null) return asset
  const [method, place] = [
    request.method === 'HEAD' ? 'GET' : request.method,
    url.pathname.replace(/\/$/, ''),
  ]
  if (method === 'POST' && !isFromHere(request, new URL(desk.settings.baseUrl).origin))
    return cannot(ask, 403)
  const scripted = SCRIPT_ROUTES[`${method} ${place}`]
  const [found, word] = scripted === undefined ? routeOf(method, place) : [scripted, '']
  if (found === undefined) return cannot(ask, 404)
  try {
    const fields = method === 'POST' && scripted === undefined ? await fieldsOf(request) : undefined
    if (fields === null) return cannot(ask, 413)
    // No database keeps U+0000 in a text.
    if (fields !== undefined && [...fields.values()].some((each) => each.includes('\u0000')))
      return cannot(ask, 422)
    return await found(desk, { ...ask, fields: fields ?? null }, word)
  } catch (fault) {
    if (!(fault instanceof PeopleRefusal)) throw fault
    return refused(ask, fault, scripted !== undefined)
  }
}

async function fieldsOf(request: Request): Promise<URLSearchParams | null> {
  const body = await bodyOf(request)
  return body === null ? null : new URLSearchParams(body)
}

function routeOf(method: string, place: string): [Handler | undefined, string] {
  const exact = ROUTES[`${method} ${place}`]
  if (exact !== undefined) return [exact, '']
  const cut = place.lastIndexOf('/')
  return [ROUTES[`${method} ${place.slice(0, cut)}/*`], place.slice(cut + 1)]
}

function assetOf({ script, style }: Assets, place: string): Response | null {
  const kept = { 'cache-control': 'public, max-age=3600', 'x-content-type-options': 'nosniff' }
  if (place === '/sign-in/passkey.js')
    return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8', ...kept } })
  if (place === '/sign-in/style.css')
    return new Response(style, { headers: { 'content-type': 'text/css; charset=utf-8', ...kept } })
  return null
}

const SECONDS_A_MINUTE = 60
const FORBIDDEN = 403

function refused(ask: Ask, { code, facts }: PeopleRefusal, isScripted: boolean): Response {
  const words = wordsFor(ask)
  const isTooMany = code === 'too-many-tries'
  const other = code === 'not-permitted' ? FORBIDDEN : 400
  const wait = Number(facts.waitSeconds ?? 0)
  const response = isScripted
    ? json(isTooMany ? 429 : other, { code })
    : page(ask, isTooMany ? 429 : other, {
        title: words.signIn,
        alert: isTooMany ? words.tooMany(Math.ceil(wait / SECONDS_A_MINUTE)) : words.cannot,
        body: backLink(ask),
      })
  if (isTooMany) response.headers.set('retry-after', String(wait))
  return response
}

function cannot(ask: Ask, status: number): Response {
  return page(ask, status, { title: wordsFor(ask).signIn, alert: wordsFor(ask).cannot, body: html`` })
}
