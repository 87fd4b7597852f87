/** What every sign-in flow works with, and how a session begins and is known again. */
import { append, type Book } from '#audit'
import type { Outbox } from '#platform/mail'
import { PeopleStore, type PersonRecord } from '../store.ts'
import { type Auth, makeAuth, type SignInSettings } from './auth.ts'
import { SignInStore } from './sign-in-store.ts'
import { Tries } from './tries.ts'

/** Somebody signed in. */
export interface SignedIn {
  readonly person: PersonRecord
  readonly session: { readonly id: string; readonly method: string; readonly createdAt: string }
}

/** What the flows work with. */
export interface Desk {
  readonly book: Book
  readonly outbox: Outbox
  readonly settings: SignInSettings
  readonly auth: Auth
  /** The library with one identity provider: apart, so that one that does not answer holds up nobody else. */
  readonly authWith: (provider: string) => Auth
  /** Lets a provider be looked for anew: the library looks once, and one that was away then would stay away. */
  readonly forgetProvider: (provider: string) => void
  readonly people: PeopleStore
  readonly kept: SignInStore
  readonly tries: Tries
}

/** The desk over a book. */
export function openDesk(book: Book, outbox: Outbox, settings: SignInSettings): Desk {
  const kept = new SignInStore(book.store)
  const withProvider = new Map<string, Auth>()
  return {
    book,
    outbox,
    settings,
    auth: makeAuth(book, { ...settings, providers: [] }),
    authWith: (id) => {
      const providers = settings.providers.filter((each) => each.id === id)
      const known = withProvider.get(id) ?? makeAuth(book, { ...settings, providers })
      withProvider.set(id, known)
      return known
    },
    forgetProvider: (id) => void withProvider.delete(id),
    people: new PeopleStore(book.store),
    kept,
    tries: new Tries(kept, settings.secret),
  }
}

/** Who asks; null where nobody is signed in, or not any more. Asked of the store each time: what was ended is over. */
export async function signedIn({ auth, people }: Desk, request: Request): Promise<SignedIn | null> {
  if (!request.headers.has('cookie')) return null
  const found = await auth.api.getSession({ headers: request.headers })
  if (found === null) return null
  const person = await people.personById(found.user.id)
  if (person === null || person.closedAt !== null) return null
  const { id, method, createdAt } = found.session
  return { person, session: { id, method: method ?? '', createdAt: createdAt.toISOString() } }
}

/** Enters in the log that somebody signed in, in the transaction that made the session. */
export async function noteSignIn({ book }: Desk, personId: string, method: string): Promise<void> {
  await append(
    book.log,
    { actor: personId, act: 'signed-in', subject: `person:${personId}`, payload: { method } },
    book.means,
  )
}

/** Begins a session for somebody who has proved who they are; gives the cookies. To be called inside `transact`. */
export async function beginSession(
  desk: Desk,
  request: Request,
  personId: string,
  method: string,
): Promise<readonly string[]> {
  const { headers } = await desk.auth.api.provedSignIn({
    body: { personId, method },
    headers: request.headers,
    returnHeaders: true,
  })
  await noteSignIn(desk, personId, method)
  return headers.getSetCookie()
}

const COOKIE_TO_END = 'Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Lax'

/** Cookies that end every cookie of the sign-in a browser still holds. */
export function endedCookies(request: Request): readonly string[] {
  return (request.headers.get('cookie') ?? '')
    .split(';')
    .map((part) => part.trim().split('=')[0] ?? '')
    .filter((name) => /^__Host-rapporteur\.[a-z_]+$/.test(name))
    .map((name) => `${name}=; ${COOKIE_TO_END}`)
}
