/** Every setting and every secret: its name in the file, its variable, what it may be, and what it is when nobody says. */
import { z } from 'zod'
import { PROVIDERS_EXAMPLE } from './providers.ts'

/** One setting. `expected` and `example` are what a message says when the value cannot be used. */
export interface SettingKey<Schema extends z.ZodType> {
  readonly variable: string
  readonly schema: Schema
  readonly standard: z.output<Schema>
  readonly expected: string
  readonly example: string
}

function key<Schema extends z.ZodType>(
  variable: string,
  schema: Schema,
  standard: z.output<Schema>,
  expected: string,
  example: string,
): SettingKey<Schema> {
  return { variable, schema, standard, expected, example }
}

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
const yesOrNo = z.union([
  z.boolean(),
  z.enum(['yes', 'true', '1']).transform(() => true),
  z.enum(['no', 'false', '0']).transform(() => false),
])
const words = z.string().trim().min(1).max(500)
const optional = <Schema extends z.ZodType>(schema: Schema) => z.union([z.null(), schema])

const KB = 1024
const MB = 1024 * KB

/** An address that others use: no path, no name and password, no question. */
const origin = z.url({ protocol: /^https?$/ }).refine((text) => {
  const { pathname, search, username, hash } = new URL(text)
  return pathname === '/' && search === '' && username === '' && hash === ''
})

/** The settings. A name is the same in the file (`server:` then `port:`), in messages and in the code. */
export const SETTINGS = {
  'server.host': key('RAPPORTEUR_HOST', words, '127.0.0.1', 'an address of this machine', '0.0.0.0'),
  'server.port': key(
    'RAPPORTEUR_PORT',
    whole(0, 65_535),
    8073,
    'a whole number from 0 (any free one) to 65535',
    '8073',
  ),
  'server.origin': key(
    'RAPPORTEUR_ORIGIN',
    optional(origin.transform((text) => new URL(text).origin)),
    null,
    'the address by which others reach this server, without a path',
    'https://views.example.org',
  ),
  'server.behindProxy': key(
    'RAPPORTEUR_BEHIND_PROXY',
    yesOrNo,
    false,
    'yes, where a proxy of yours stands in front and sets X-Forwarded-For; else no',
    'yes',
  ),
  'server.stopSeconds': key(
    'RAPPORTEUR_STOP_SECONDS',
    whole(0, 600),
    20,
    'how long requests may finish when the server stops, 0 to 600 seconds',
    '20',
  ),
  'store.folder': key('RAPPORTEUR_STORE', words, 'out/store', 'a folder', '/var/lib/rapporteur'),
  'store.blobs': key(
    'RAPPORTEUR_BLOBS',
    optional(words),
    null,
    'a folder, or s3://host/bucket; where nothing is said, "blobs" in the store\'s folder',
    's3://storage.example.org/rapporteur',
  ),
  'store.keyFile': key(
    'RAPPORTEUR_KEY_FILE',
    optional(words),
    null,
    'the file of the office\'s key; where nothing is said, "office-key.pem" in the store\'s folder',
    '/etc/rapporteur/office-key.pem',
  ),
  'limits.uploadBytes': key(
    'RAPPORTEUR_UPLOAD_BYTES',
    whole(1 * KB, 2048 * MB),
    50 * MB,
    'the longest file that is received, 1024 to 2147483648 bytes',
    '52428800',
  ),
  'limits.bodyBytes': key(
    'RAPPORTEUR_BODY_BYTES',
    whole(1 * KB, 64 * MB),
    1 * MB,
    'the longest body of a request that is no file, 1024 to 67108864 bytes',
    '1048576',
  ),
  'limits.uploadSeconds': key(
    'RAPPORTEUR_UPLOAD_SECONDS',
    whole(5, 7200),
    600,
    'how long a request may take to arrive, 5 to 7200 seconds',
    '600',
  ),
  'limits.perAddress': key(
    'RAPPORTEUR_PER_ADDRESS',
    whole(10, 1_000_000),
    600,
    'requests a minute from one address, 10 to 1000000',
    '600',
  ),
  'limits.perPerson': key(
    'RAPPORTEUR_PER_PERSON',
    whole(10, 1_000_000),
    1200,
    'requests a minute from one person, 10 to 1000000',
    '1200',
  ),
  'jobs.inServer': key(
    'RAPPORTEUR_WORK_IN_SERVER',
    yesOrNo,
    true,
    'yes, where the server reads files and renders itself; no, where "rapporteur worker" does it elsewhere',
    'no',
  ),
  'office.name': key(
    'RAPPORTEUR_OFFICE_NAME',
    words,
    'Rapporteur',
    'the name of the office, as people see it',
    'Office of the Rapporteur',
  ),
  'signIn.providers': key(
    'RAPPORTEUR_PROVIDERS',
    // Each provider is read by itself: a message shows no value, for it may be a secret in the wrong place.
    optional(z.unknown()),
    null,
    'a list of identity providers, each with id, name, issuer and clientId',
    PROVIDERS_EXAMPLE,
  ),
  'mail.from': key('RAPPORTEUR_MAIL_FROM', optional(words), null, 'the sender of mail', 'views@example.org'),
  'log.level': key(
    'RAPPORTEUR_LOG',
    z.enum(['debug', 'info', 'warn', 'error', 'silent']),
    'info',
    'debug, info, warn, error or silent',
    'info',
  ),
} as const

/** One secret: never in the settings file, never printed. */
export interface SecretKey {
  readonly variable: string
  readonly schema: z.ZodType<string>
  readonly expected: string
  readonly example: string
}

const secret = (
  variable: string,
  schema: z.ZodType<string>,
  expected: string,
  example: string,
): SecretKey => ({
  variable,
  schema,
  expected,
  example,
})

const longEnough = z.string().min(24).max(500)
const serverAddress = z.string().regex(/^postgres(ql)?:\/\/\S+$/)

/** The secrets. Each may also stand in a file named by its variable with `_FILE` behind it. */
export const SECRETS = {
  database: secret(
    'DATABASE_URL',
    serverAddress,
    'the address of a PostgreSQL server',
    'postgres://name:password@host/database',
  ),
  migrator: secret(
    'RAPPORTEUR_MIGRATOR_URL',
    serverAddress,
    'the address of the same server for the role that may change tables',
    'postgres://owner:password@host/database',
  ),
  mail: secret(
    'RAPPORTEUR_MAIL_URL',
    z.string().regex(/^smtps?:\/\/\S+$/),
    'the address of a mail server',
    'smtps://name:password@mail.example.org',
  ),
  signIn: secret(
    'RAPPORTEUR_SIGN_IN_SECRET',
    z.string().min(32).max(500),
    'at least 32 random characters, which sign the cookies of whoever signed in',
    'the output of: openssl rand -hex 32',
  ),
  metricsToken: secret(
    'RAPPORTEUR_METRICS_TOKEN',
    longEnough,
    'at least 24 characters',
    'the output of: openssl rand -hex 24',
  ),
  storageKeyId: secret(
    'RAPPORTEUR_S3_KEY_ID',
    z.string().min(1).max(500),
    'the id of a key of the object store',
    'AKID',
  ),
  storageKey: secret(
    'RAPPORTEUR_S3_KEY',
    z.string().min(1).max(500),
    'the key of the object store',
    'a long word',
  ),
} as const
