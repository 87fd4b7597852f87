/** Passkeys (WebAuthn): adding one, and signing in with one without typing an address. */
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import * as z from 'zod'
import { append } from '#audit'
import { PeopleRefusal } from '../people-refusal.ts'
import { type Ask, bodyOf, cookieOf, nextOf } from './ask.ts'
import { beginSession, type Desk, type SignedIn } from './desk.ts'
import { json } from './page.ts'
import type { Passkey } from './sign-in-store.ts'

/** Loaded by the first passkey: it brings all of X.509, which a server otherwise reads before it answers. */
const webauthn = () => import('@simplewebauthn/server')
const CHALLENGE_MS = 300_000
const CHALLENGE_COOKIE = '__Host-rapporteur.challenge'
const COOKIE_FLAGS = 'Path=/; Secure; HttpOnly; SameSite=Strict'

const text = z.string().max(20_000)
const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const
const attachment = z.enum(['cross-platform', 'platform'])
/** A credential as the browser describes it. Source: WebAuthn level 3, 5.1, `toJSON`. */
const credential = {
  id: text,
  rawId: text,
  type: z.literal('public-key'),
  authenticatorAttachment: attachment.nullish(),
  clientExtensionResults: z.object({}),
}
const Asserted = z.object({
  credential: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: text,
      authenticatorData: text,
      signature: text,
      userHandle: text.optional(),
    }),
  }),
  next: z.string().nullish(),
})
const Made = z.object({
  credential: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: text,
      attestationObject: text,
      transports: z.array(z.string()).max(10),
    }),
  }),
})

/** Where a passkey is good: this installation's host, and no other. */
function placeOf({ settings }: Desk): { readonly rpID: string; readonly origin: string } {
  const { hostname, origin } = new URL(settings.baseUrl)
  return { rpID: hostname, origin }
}

async function withChallenge<Options extends { readonly challenge: string }>(
  { book, kept }: Desk,
  options: Options,
  personId: string | null,
): Promise<Response> {
  const id = Buffer.from(book.means.salt()).toString('base64url')
  const until = new Date(Date.parse(book.means.now()) + CHALLENGE_MS).toISOString()
  await kept.insertChallenge(id, options.challenge, personId, until)
  return json(200, options, [`${CHALLENGE_COOKIE}=${id}; Max-Age=${CHALLENGE_MS / 1000}; ${COOKIE_FLAGS}`])
}

/** The challenge this browser was given, once. */
async function takeChallenge({ book, kept }: Desk, request: Request) {
  const id = cookieOf(request, CHALLENGE_COOKIE)
  return id === null ? null : kept.takeChallenge(id, book.means.now())
}

async function readJson<Value>(request: Request, schema: z.ZodType<Value>): Promise<Value | null> {
  const body = await bodyOf(request)
  try {
    return schema.parse(JSON.parse(body ?? ''))
  } catch {
    return null
  }
}

/** What to ask any passkey of this installation to sign. */
export async function askPasskey(desk: Desk, ask: Ask): Promise<Response> {
  await desk.tries.count('passkey-tried-from', ask.client, desk.book.means.now())
  const { rpID } = placeOf(desk)
  const options = await (await webauthn()).generateAuthenticationOptions({
    rpID,
    userVerification: 'required',
  })
  return withChallenge(desk, options, null)
}

/** Signs in with what a passkey signed. */
export async function takePasskey(desk: Desk, ask: Ask): Promise<Response> {
  const { book, kept } = desk
  await desk.tries.count('passkey-tried-from', ask.client, book.means.now())
  const asserted = await readJson(ask.request, Asserted)
  const challenge = await takeChallenge(desk, ask.request)
  if (asserted === null || challenge === null || challenge.personId !== null) return notSignedIn()
  const { credential: said } = asserted
  return book.store.transact(async () => {
    const passkey = await kept.passkeyById(said.id)
    const counter = passkey === null ? null : await checked(desk, passkey, challenge.challenge, said)
    const person =
      passkey === null || counter === null ? null : await desk.people.personById(passkey.personId)
    if (passkey === null || counter === null || person === null || person.closedAt !== null)
      return notSignedIn()
    await kept.usePasskey(passkey.id, counter, book.means.now())
    const cookies = await beginSession(desk, ask.request, person.id, 'passkey')
    return json(200, { next: nextOf(asserted.next ?? null) }, cookies)
  })
}

function notSignedIn(): Response {
  return json(400, { code: 'passkey-unknown' })
}

type Assertion = z.output<typeof Asserted>['credential']

/** The passkey's new count of uses; null where the signature does not hold. */
async function checked(
  desk: Desk,
  { id, publicKey, counter, transports }: Passkey,
  challenge: string,
  said: Assertion,
): Promise<number | null> {
  const { rpID, origin } = placeOf(desk)
  const { authenticatorAttachment, response, ...rest } = said
  const { userHandle, ...signed } = response
  const answer: AuthenticationResponseJSON = {
    ...rest,
    response: { ...signed, ...(userHandle === undefined ? {} : { userHandle }) },
    ...(authenticatorAttachment == null ? {} : { authenticatorAttachment }),
  }
  try {
    const { verified, authenticationInfo } = await (await webauthn()).verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
      credential: {
        id,
        publicKey: new Uint8Array(publicKey),
        counter,
        transports: known(transports),
      },
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    // The library throws for whatever does not hold: wrong origin, old count, broken signature.
    return null
  }
}

/** The transports that the library knows, of those a browser named. */
function known(transports: readonly string[]): (typeof TRANSPORTS)[number][] {
  return TRANSPORTS.filter((each) => transports.includes(each))
}

/** What to ask a device for, to make a passkey of somebody signed in. */
export async function askNewPasskey(desk: Desk, { person }: SignedIn): Promise<Response> {
  const { rpID } = placeOf(desk)
  const passkeys = await desk.kept.passkeysOf(person.id)
  const options = await (await webauthn()).generateRegistrationOptions({
    rpID,
    rpName: desk.settings.officeName,
    userID: new Uint8Array(Buffer.from(person.id, 'utf8')),
    userName: person.email,
    userDisplayName: person.name,
    attestationType: 'none',
    excludeCredentials: passkeys.map(({ id, transports }) => ({ id, transports: known(transports) })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return withChallenge(desk, options, person.id)
}

/** Keeps a new passkey. */
export async function takeNewPasskey(desk: Desk, ask: Ask, { person }: SignedIn): Promise<Response> {
  const { book, kept } = desk
  const made = await readJson(ask.request, Made)
  const challenge = await takeChallenge(desk, ask.request)
  if (made === null || challenge?.personId !== person.id) return notSignedIn()
  const { authenticatorAttachment, response, ...rest } = made.credential
  const answer: RegistrationResponseJSON = {
    ...rest,
    response: { ...response, transports: known(response.transports) },
    ...(authenticatorAttachment == null ? {} : { authenticatorAttachment }),
  }
  const { rpID, origin } = placeOf(desk)
  const checkedNew = await (await webauthn())
    .verifyRegistrationResponse({
      response: answer,
      expectedChallenge: challenge.challenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
    })
    .catch(() => null)
  if (checkedNew?.verified !== true) return notSignedIn()
  const { id, publicKey, counter } = checkedNew.registrationInfo.credential
  const now = book.means.now()
  return book.store.transact(async () => {
    if ((await kept.passkeyById(id)) !== null) return notSignedIn()
    const transports = known(response.transports)
    await kept.insertPasskey({ id, personId: person.id, publicKey, counter, transports, createdAt: now })
    await noteChange(desk, person.id, 'passkey-added')
    return json(200, { next: '/sign-in/account' })
  })
}

/** Removes a passkey. Refuses `passkey-unknown`. */
export function removePasskey(desk: Desk, { person }: SignedIn, id: string): Promise<void> {
  return desk.book.store.transact(async () => {
    if (!(await desk.kept.removePasskey(id, person.id))) throw new PeopleRefusal('passkey-unknown')
    await noteChange(desk, person.id, 'passkey-removed')
  })
}

/** Enters in the log that somebody changed how they sign in. */
export async function noteChange({ book }: Desk, personId: string, act: string): Promise<void> {
  await append(book.log, { actor: personId, act, subject: `person:${personId}`, payload: {} }, book.means)
}
