/** A plugin of the sign-in library: sessions for people who proved themselves by our own means, and a second factor after a code. */

import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { generateRandomString } from 'better-auth/crypto'
import * as z from 'zod'

const CHALLENGE_SECONDS = 600
/** The names under which the library's own second factor looks for a sign-in that waits for it. */
const CHALLENGE_COOKIE = 'two_factor'

/**
 * Two endpoints that are no routes: only our code calls them. `provedSignIn` begins a session, after a code by mail, a passkey,
 * an invitation or the first link. `askSecondFactor` begins none: the library asks for a second factor after a password only,
 * so that the challenge it knows is put in place here, after a code by mail.
 */
export function provedSignIn() {
  return {
    id: 'proved-sign-in',
    endpoints: {
      provedSignIn: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({ personId: z.string(), method: z.string() }) },
        async (ctx) => {
          const user = await ctx.context.internalAdapter.findUserById(ctx.body.personId)
          if (user === null) throw ctx.error('NOT_FOUND')
          const session = await ctx.context.internalAdapter.createSession(user.id, false, {
            method: ctx.body.method,
          })
          await setSessionCookie(ctx, { session, user })
          return { isSignedIn: true }
        },
      ),
      askSecondFactor: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({ personId: z.string() }) },
        async (ctx) => {
          const cookie = ctx.context.createAuthCookie(CHALLENGE_COOKIE, { maxAge: CHALLENGE_SECONDS })
          const identifier = `2fa-${generateRandomString(20)}`
          const expiresAt = new Date(Date.now() + CHALLENGE_SECONDS * 1000)
          const { createVerificationValue } = ctx.context.internalAdapter
          await createVerificationValue({ value: ctx.body.personId, identifier, expiresAt })
          await createVerificationValue({ value: '0', identifier: `2fa-attempts-${identifier}`, expiresAt })
          await ctx.setSignedCookie(cookie.name, identifier, ctx.context.secret, cookie.attributes)
          return { isAsked: true }
        },
      ),
    },
  } satisfies BetterAuthPlugin
}
