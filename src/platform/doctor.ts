/** Looks at the machine and at where a record is, changes nothing, and says of each thing how it stands and what to do. */
import { access, constants, readdir, statfs } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, resolve } from 'node:path'
import type { BucketKeys } from './bucket.ts'
import { bucketAnswers } from './doctor/bucket-answers.ts'
import { keyStands } from './doctor/key-stands.ts'
import { type Look, note, ok, problem } from './doctor/look.ts'
import { type ProviderLooked, providerAnswers } from './doctor/provider-answers.ts'
import { mailAnswers, serverStands } from './doctor/reach.ts'
import { packageRoot, readText, statOf } from './files.ts'
import { openOffice } from './office.ts'

export type { Look } from './doctor/look.ts'
export { providerAnswers } from './doctor/provider-answers.ts'

/** What is looked at. */
export interface DoctorMeans {
  /** A folder, or a server's address. */
  readonly store: string
  readonly isServer: boolean
  readonly blobs: string | null
  /** Of the bucket, where the bytes are in one. */
  readonly bucketKeys: BucketKeys | null
  /** The file of the office's key, for a server; a folder has its own. */
  readonly keyFile: string | null
  readonly mailUrl: string | null
  readonly providers: readonly ProviderLooked[]
  readonly cacheFolder: string
  /** The path of LibreOffice's `soffice`; `off`; null: it is looked for. */
  readonly officeProgram: string | null
}

const IS_BUCKET = /^s3(?:\+http)?:/
const LEAST_NODE = [20, 19] as const
const LEAST_FREE_BYTES = 1_000_000_000
const OFFICE_LIMITS = { taskMs: 20_000, residentBytes: 1_000_000_000 }
const RUSSIAN = '/usr/share/tesseract-ocr/5/tessdata/rus.traineddata'

/** Looks at everything, in the order in which it would be mended. Never throws for what it looks at. */
export async function examine(means: DoctorMeans): Promise<Look[]> {
  const { store, isServer, blobs, bucketKeys, keyFile } = means
  const place = isServer ? (blobs ?? '') : resolve(store)
  return [
    nodeVersion(process.versions.node),
    ...(isServer ? await serverStands(store, `${packageRoot()}/migrations`) : await folderStands(place)),
    ...(blobs === null && isServer
      ? [problem('files', 'no place is named for them', 'Set RAPPORTEUR_BLOBS to a folder or a bucket.')]
      : []),
    ...(isServer && blobs !== null && IS_BUCKET.test(blobs) ? [await bucketAnswers(blobs, bucketKeys)] : []),
    ...(place === '' || IS_BUCKET.test(place) ? [] : [await room(place)]),
    await keyStands(isServer ? keyFile : `${place}/office-key.pem`),
    await writable('readings', means.cacheFolder),
    await fonts(),
    await scans(),
    await office(means.officeProgram),
    means.mailUrl === null
      ? note(
          'mail',
          'no mail server is named',
          'Codes to sign in cannot be sent. Set RAPPORTEUR_MAIL_URL and RAPPORTEUR_MAIL_FROM.',
        )
      : await mailAnswers(means.mailUrl),
    ...(await Promise.all(means.providers.map(providerAnswers))),
  ]
}

/** Whether a version of Node is new enough. */
export function nodeVersion(version: string): Look {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isEnough = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])
  if (isEnough) return ok('node', version)
  return problem('node', version, `Install Node ${LEAST_NODE.join('.')} or newer.`)
}

async function folderStands(folder: string): Promise<Look[]> {
  if ((await statOf(`${folder}/database`)) === null)
    return [
      note('record', `${folder} holds none yet`, 'It is made when the server starts.'),
      await writable('folder', folder),
    ]
  const looks = [await writable('folder', folder), await locked(folder)]
  const { mode } = (await statOf(folder)) ?? { mode: 0 }
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    looks.push(problem('rights', `others on this machine may look into ${folder}`, `chmod 700 ${folder}`))
  return looks
}

/** Whoever holds the folder; a server that holds it is asked whether it is ready. */
async function locked(folder: string): Promise<Look> {
  const text = await readText(`${folder}/rapporteur.lock`)
  if (text === null) return ok('record', `${folder}, held by nobody`)
  const holder: { pid?: number; host?: string } = JSON.parse(text)
  if (holder.host === hostname() && !isAlive(holder.pid ?? 0))
    return ok(
      'record',
      `${folder}, left by process ${holder.pid}, which is gone; the next start takes it over`,
    )
  const server = await readText(`${folder}/server.json`)
  if (server === null) return ok('record', `${folder}, held by process ${holder.pid} on ${holder.host}`)
  const { url }: { url: string } = JSON.parse(server)
  const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5000) }).catch(() => null)
  if (answer?.ok === true) return ok('record', `${folder}, served at ${url}`)
  return problem(
    'record',
    `${folder} is held by the server at ${url}, which is not ready`,
    `Look at its log; stop process ${holder.pid} and start it again.`,
  )
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** Whether something can be written below a place; looked at where it would be made. */
async function writable(about: string, folder: string): Promise<Look> {
  const there = await nearest(folder)
  try {
    await access(there, constants.W_OK | constants.X_OK)
    return ok(about, folder)
  } catch {
    return problem(
      about,
      `${there} may not be written to`,
      'Choose another folder, or give this user the right to write there.',
    )
  }
}

async function room(folder: string): Promise<Look> {
  const { bavail, bsize } = await statfs(await nearest(folder))
  const free = bavail * bsize
  const seen = `${(free / 1e9).toFixed(1)} GB free at ${folder}`
  return free < LEAST_FREE_BYTES
    ? problem('room', seen, 'Make room: below 1 GB a long upload or a backup may not end.')
    : ok('room', seen)
}

async function nearest(path: string): Promise<string> {
  for (let at = resolve(path); ; at = dirname(at))
    if ((await statOf(at)) !== null || at === dirname(at)) return at
}

async function fonts(): Promise<Look> {
  const missing = await missingPackages('@expo-google-fonts', ['amiri', 'noto-serif-sc', 'tinos'])
  return missing.length === 0
    ? ok('fonts', 'of PDF files')
    : problem('fonts', `missing: ${missing.join(', ')}`, 'Run npm ci.')
}

async function scans(): Promise<Look> {
  const missing = await missingPackages('@tesseract.js-data', ['ara', 'chi_sim', 'eng', 'fra', 'osd', 'spa'])
  if (missing.length > 0) return problem('scans', `missing: ${missing.join(', ')}`, 'Run npm ci.')
  if ((await statOf(RUSSIAN)) !== null) return ok('scans', 'in all six languages')
  return note('scans', 'not in Russian', 'apt-get install tesseract-ocr-rus')
}

async function missingPackages(scope: string, names: readonly string[]): Promise<string[]> {
  const there: string[] = await readdir(`${packageRoot()}/node_modules/${scope}`).catch(() => [])
  return names.filter((name) => !there.includes(name))
}

async function office(program: string | null): Promise<Look> {
  const found = program === 'off' ? null : openOffice(program, OFFICE_LIMITS)
  const version = (await found?.version()) ?? null
  await found?.close()
  if (version !== null) return ok('libreoffice', version)
  return note(
    'libreoffice',
    'not there',
    'Word 6, Word 95 and damaged DOC files are not read without it: apt-get install libreoffice-writer',
  )
}
