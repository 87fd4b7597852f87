/** Signing in, opened over a record: the pages, and who asks. */
import type { Book } from '#audit'
import { packageRoot, readText } from '#platform/files'
import type { Outbox } from '#platform/mail'
import { InvitationStore } from '../invitation-store.ts'
import { PeopleStore } from '../store.ts'
import type { SignInSettings } from './auth.ts'
import { openDesk, type SignedIn, signedIn } from './desk.ts'
import { answer } from './routes.ts'

/** What the server mounts, and asks of every request. */
export interface SignIn {
  /**
   * Answers everything under `/sign-in`. `client` is the network address of whoever asks, as the server knows it (behind a
   * proxy: the one the proxy tells); tries are counted by it. Faults are thrown.
   */
  signInRoutes(request: Request, client: string): Promise<Response>
  /** Who asks, judged by the store at this moment; null where nobody is signed in. Writes nothing but the end of an old session. */
  personOf(request: Request): Promise<SignedIn | null>
  /** Removes what has run out. To be called now and then; nothing depends on when. */
  sweep(now: string): Promise<void>
}

/** Opens signing in. The server supplies the headers of every page (CSP and the like): the pages have no inline script or style. */
export async function openSignIn(book: Book, outbox: Outbox, settings: SignInSettings): Promise<SignIn> {
  const folder = `${packageRoot()}/src/people/sign-in`
  const assets = {
    script: (await readText(`${folder}/passkey.js`)) ?? '',
    style: (await readText(`${folder}/style.css`)) ?? '',
  }
  const desk = openDesk(book, outbox, settings)
  return {
    signInRoutes: (request, client) => answer(desk, assets, request, client),
    personOf: (request) => signedIn(desk, request),
    async sweep(now) {
      await desk.kept.sweep(now)
      await new InvitationStore(new PeopleStore(book.store)).settleExpired(now)
    },
  }
}
