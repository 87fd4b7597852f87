/** Opens the record that a command names: a folder, or a PostgreSQL server whose other places the settings name. */
import { setTimeout as pause } from 'node:timers/promises'
import type { BucketKeys } from '#platform/bucket'
import { FolderHeld, isServer } from '#platform/database'
import { statOf } from '#platform/files'
import { loadSettings, type Secret, type Secrets } from '#platform/settings'
import { openRegistry, type Registry, type RegistryOptions, RegistryRefusal, remoteStoreOf } from '#registry'
import { CliRefusal } from './exit-codes.ts'
import { ServerAsked } from './server-asked.ts'
import type { Session } from './session.ts'

/** What a record is opened with: the address as given; the key, the bytes and the roles as the settings say. */
export function recordOptions(session: Session, store: string): RegistryOptions {
  const { settings, secrets, problems } = loadSettings(session.environment)
  if (problems.length > 0) throw new CliRefusal('settings-invalid', problems.join('\n'))
  const bucketKeys = bucketKeysOf(secrets)
  const notice = (message: string): void => session.note(`rapporteur: ${message}`)
  if (!isServer(store)) return { store, notice }
  return {
    store,
    notice,
    ...given('blobs', settings['store.blobs']),
    ...given('keyFile', settings['store.keyFile']),
    ...given('migratorUrl', revealed(secrets.migrator)),
    ...(bucketKeys === null ? {} : { bucketKeys }),
  }
}

/** The keys of the bucket; null where the settings leave one out. */
export function bucketKeysOf({ storageKeyId, storageKey }: Secrets): BucketKeys | null {
  if (storageKeyId === null || storageKey === null) return null
  return { accessKeyId: storageKeyId.reveal(), secretAccessKey: storageKey.reveal() }
}

function given<Name extends string>(name: Name, value: string | null): Partial<Record<Name, string>> {
  return value === null ? {} : ({ [name]: value } as Record<Name, string>)
}

function revealed(secret: Secret | null): string | null {
  return secret?.reveal() ?? null
}

/** A piece of work on a record: on one that is opened here, or through the server that holds its folder. */
export interface RecordWork<Result> {
  /** Whether the record is made where there is none. */
  readonly isMade: boolean
  readonly here: (registry: Registry) => Promise<Result>
  readonly there: (server: ServerAsked) => Promise<Result>
}

/** Opens the record for the work and closes it whatever happens; where a server holds its folder, asks that. */
export async function onRecord<Result>(
  session: Session,
  store: string,
  { isMade, here, there }: RecordWork<Result>,
): Promise<Result> {
  if (!isMade) await requireRecord(store)
  const registry = await openedOrServed(session, store)
  if (registry instanceof ServerAsked) return there(registry)
  try {
    return await asTold(() => here(registry))
  } finally {
    await registry.close()
  }
}

/** Opens a record that is there for one piece of work that no server does for us, and closes it whatever happens. */
export function withRecord<Result>(
  session: Session,
  store: string,
  work: (registry: Registry) => Promise<Result>,
): Promise<Result> {
  return onRecord(session, store, {
    isMade: false,
    here: work,
    there: ({ url }) => {
      throw new CliRefusal(
        'record-held',
        `${store} is in use by the server at ${url}. Stop it while this command runs.`,
      )
    },
  })
}

/** Refuses a place that holds no record. */
export async function requireRecord(store: string): Promise<void> {
  if (isServer(store) || (await statOf(`${store}/database`)) !== null) return
  throw new CliRefusal('no-such-record', `${store} holds no record. Check the path.`)
}

/** A server that is starting, or a command that is ending, is waited for so long. */
const WAIT_MS = 10_000
const LOOK_EVERY_MS = 200

function openedOrServed(session: Session, store: string): Promise<Registry | ServerAsked> {
  return asTold(async () => {
    for (let waited = 0; ; waited += LOOK_EVERY_MS) {
      const at = await lookAt(session, store)
      if (!(at instanceof FolderHeld)) return at
      if (waited >= WAIT_MS) throw at
      if (waited === 0) session.progress.stage(`waiting for process ${at.pid}, which has the record`)
      await pause(LOOK_EVERY_MS, undefined, { signal: session.signal })
    }
  })
}

/** The record opened; or the server that has its folder; or who has it and is no server that can be asked. */
async function lookAt(session: Session, store: string): Promise<Registry | ServerAsked | FolderHeld> {
  try {
    return await openRegistry(recordOptions(session, store))
  } catch (held) {
    if (!(held instanceof FolderHeld)) throw held
    const server = await remoteStoreOf(held.folder)
    return server === null ? held : new ServerAsked(session, server, () => remoteStoreOf(held.folder))
  }
}

/** What is refused when a record is opened, copied or worked on, in words. */
export async function asTold<Result>(open: () => Promise<Result>): Promise<Result> {
  try {
    return await open()
  } catch (refusal) {
    if (refusal instanceof FolderHeld) throw new CliRefusal('record-held', heldBy(refusal))
    if (refusal instanceof RegistryRefusal)
      throw new CliRefusal('record-refused', WORDS[refusal.code](refusal.facts.place))
    throw refusal
  }
}

/** Who holds a folder that no server answers for. */
function heldBy({ folder, pid, host }: FolderHeld): string {
  return `${folder} is in use by process ${pid} on ${host}. Wait until it is done, or stop it, and run the command again.`
}

const WORDS: Readonly<Record<RegistryRefusal['code'], (place: string) => string>> = {
  'blobs-not-named': (place) =>
    `The store on ${place} needs a place for files. Name a folder or a bucket: RAPPORTEUR_BLOBS=/var/lib/rapporteur/blobs`,
  'key-not-named': (place) =>
    `The store on ${place} needs the office's key. Name its file; it is made where there is none: RAPPORTEUR_KEY_FILE=/etc/rapporteur/office-key.pem`,
  'blobs-unknown': (place) => `${place} is neither a folder nor a bucket (s3://host/bucket).`,
  'bucket-keys-not-named': (place) =>
    `The bucket ${place} needs its keys: RAPPORTEUR_S3_KEY_ID and RAPPORTEUR_S3_KEY.`,
  'key-unreadable': (place) => `${place} holds no Ed25519 private key in PEM. Put the office's key there.`,
  'not-a-backup': (place) =>
    `${place} is no backup, or one of a newer form: it has no rapporteur-backup.json.`,
  'record-newer': (place) =>
    `This record was kept by a newer release than this one; it cannot be put into ${place}. Install that release.`,
  'several-calls': (place) => `${place} holds several calls. Say which one is meant.`,
  'store-not-empty': (place) =>
    `${place} holds something already. Give a new folder, or a database with nothing in it.`,
}
