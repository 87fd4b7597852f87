/** Opens the record that a command names: a folder, or a PostgreSQL server whose other places the settings name. */
import { FolderHeld, isServer } from '#platform/database'
import { statOf } from '#platform/files'
import { loadSettings, type Secret } from '#platform/settings'
import { openRegistry, type Registry, type RegistryOptions, RegistryRefusal, remoteStoreOf } from '#registry'
import { CliRefusal } from './exit-codes.ts'
import type { Session } from './session.ts'

/** What a record is opened with: the address as given; the key, the bytes and the roles as the settings say. */
export function recordOptions(session: Session, store: string): RegistryOptions {
  const { settings, secrets, problems } = loadSettings(session.environment)
  if (problems.length > 0) throw new CliRefusal('settings-invalid', problems.join('\n'))
  const { storageKeyId, storageKey, migrator } = secrets
  const notice = (message: string): void => session.note(`rapporteur: ${message}`)
  if (!isServer(store)) return { store, notice }
  return {
    store,
    notice,
    ...given('blobs', settings['store.blobs']),
    ...given('keyFile', settings['store.keyFile']),
    ...given('migratorUrl', revealed(migrator)),
    ...(storageKeyId === null || storageKey === null
      ? {}
      : { bucketKeys: { accessKeyId: storageKeyId.reveal(), secretAccessKey: storageKey.reveal() } }),
  }
}

function given<Name extends string>(name: Name, value: string | null): Partial<Record<Name, string>> {
  return value === null ? {} : ({ [name]: value } as Record<Name, string>)
}

function revealed(secret: Secret | null): string | null {
  return secret?.reveal() ?? null
}

/** Opens a record that is there for one piece of work and closes it whatever happens. */
export async function withRecord<Result>(
  session: Session,
  store: string,
  work: (registry: Registry) => Promise<Result>,
): Promise<Result> {
  if (!isServer(store) && (await statOf(`${store}/database`)) === null)
    throw new CliRefusal('no-such-record', `${store} holds no record. Check the path.`)
  return withOwnRecord(session, store, work)
}

/** Opens a record, or makes it, for one piece of work and closes it whatever happens. */
export async function withOwnRecord<Result>(
  session: Session,
  store: string,
  work: (registry: Registry) => Promise<Result>,
): Promise<Result> {
  const registry = await asTold(() => openRegistry(recordOptions(session, store)))
  try {
    return await asTold(() => work(registry))
  } finally {
    await registry.close()
  }
}

/** What is refused when a record is opened, copied or worked on, in words. */
export async function asTold<Result>(open: () => Promise<Result>): Promise<Result> {
  try {
    return await open()
  } catch (refusal) {
    if (refusal instanceof FolderHeld) throw new CliRefusal('record-held', await heldBy(refusal))
    if (refusal instanceof RegistryRefusal)
      throw new CliRefusal('record-refused', WORDS[refusal.code](refusal.facts.place))
    throw refusal
  }
}

/** Who holds a folder, and what to do: a server is asked over its interface, anything else is waited for or stopped. */
async function heldBy({ folder, pid, host }: FolderHeld): Promise<string> {
  const held = `${folder} is in use by process ${pid} on ${host}.`
  const server = await remoteStoreOf(folder)
  if (server === null) return `${held} Wait until it is done, or stop it, and run the command again.`
  return `${held} It is the server at ${server.url}: give it the files there (${server.url}/api), or stop it while this command runs.`
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
