/** The sign-in library (better-auth), set up for this house. Its own routes are never mounted: only `sign-in/` calls it. */
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { Kysely } from 'kysely'
import type { Book } from '#audit'
import type { Language } from '#un'
import type { PeopleRefusal } from '../people-refusal.ts'
import { PeopleStore } from '../store.ts'
import { hashedTokens } from './hashed-tokens.ts'
import { provedSignIn } from './proved-sign-in.ts'
import { storeDialect } from './store-dialect.ts'

/** An identity provider of the office's or a Government's own (OpenID Connect, found by its discovery document). */
export interface IdentityProvider {
  /** A short name for addresses: `foreign-ministry`. */
  readonly id: string
  /** What people know it as. */
  readonly name: string
  /** `https://login.example/.well-known/openid-configuration`. */
  readonly discoveryUrl: string
  readonly clientId: string
  readonly clientSecret: string
}

/** What signing in is set up with. */
export interface SignInSettings {
  /** Where the installation is reached, `https://office.example`; cookies and passkeys are bound to it. */
  readonly baseUrl: string
  /** What people see in their authenticator app and passkey list. */
  readonly officeName: string
  /** At least 32 random characters, kept apart from the store: who has both can sign in as anybody. */
  readonly secret: string
  readonly providers: readonly IdentityProvider[]
  /** A refusal in words; where nobody gives them, a page says only that it cannot be done. */
  readonly explain?: (refusal: PeopleRefusal, language: Language) => string
}

/** Nobody stays signed in longer than a working day; there is no renewal, so that reading a page writes nothing. */
const SESSION_SECONDS = 12 * 3600

/** How a session came to be, by the path of the library that made it. */
const METHODS: Readonly<Record<string, string>> = {
  '/two-factor/verify-totp': 'email-code-and-app',
  '/two-factor/verify-backup-code': 'email-code-and-spare-code',
  '/callback/:id': 'identity-provider',
}

const dates = { createdAt: 'created_at', updatedAt: 'updated_at' }

/** The library over a book's store. Everything that writes is called inside `book.store.transact`. */
export function makeAuth(book: Book, settings: SignInSettings) {
  const { baseUrl, officeName, secret, providers } = settings
  const people = new PeopleStore(book.store)
  return betterAuth({
    appName: officeName,
    baseURL: baseUrl,
    basePath: '/sign-in',
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    database: {
      db: new Kysely<Record<string, never>>({
        dialect: storeDialect(book.store),
        plugins: [hashedTokens()],
      }),
      type: 'postgres',
    },
    advanced: {
      // `useSecureCookies` would put `__Secure-` before the names; `__Host-` binds them to this host too.
      useSecureCookies: false,
      cookiePrefix: '__Host-rapporteur',
      defaultCookieAttributes: { secure: true, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => book.means.id(), validateSchema: false },
    },
    user: {
      modelName: 'people_person',
      fields: { emailVerified: 'email_verified', ...dates },
    },
    session: {
      modelName: 'people_session',
      fields: {
        userId: 'person_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...dates,
      },
      additionalFields: { method: { type: 'string', required: false, input: false } },
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: {
      modelName: 'people_identity',
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'person_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...dates,
      },
      updateAccountOnSignIn: false,
      // An identity is joined to a person by an address that both sides have proved, never by a provider's mere word.
      accountLinking: { enabled: true, trustedProviders: [], allowDifferentEmails: false },
    },
    verification: {
      modelName: 'people_code',
      fields: { expiresAt: 'expires_at', ...dates },
      storeIdentifier: 'hashed',
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => {
            const person = await people.personById(session.userId)
            if (person === null || person.closedAt !== null) throw new APIError('FORBIDDEN')
            const method = METHODS[context?.path ?? ''] ?? (session.method as string | undefined)
            return { data: { ...session, method: method ?? 'unknown' } }
          },
        },
      },
      account: {
        create: {
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null, scope: null },
          }),
        },
      },
    },
    plugins: [
      twoFactor({
        issuer: officeName,
        allowPasswordless: true,
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: {
            modelName: 'people_second_factor',
            fields: {
              userId: 'person_id',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_verification_count',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
      genericOAuth({
        config: providers.map(({ id, name, ...provider }) => ({
          ...provider,
          providerId: id,
          name,
          scopes: ['openid', 'email', 'profile'],
          pkce: true,
          disableSignUp: true,
          requireIdTokenVerification: true,
        })),
      }),
      provedSignIn(),
    ],
  })
}

export type Auth = ReturnType<typeof makeAuth>
