/** Lays what the record holds of a call into a folder, as a person would have it before them, to make a report from it. */
import { CallStore, type OfficeFile } from '#call'
import { MandateStore } from '#mandate'
import { assert } from '#platform/assert'
import type { Blobs } from '#platform/blobs'
import { writeStream } from '#platform/files'
import { keptConfirmations, ReportStore, withKeptConfirmations } from '#report'
import { currentFiles, type KeptFile, type KeptVersion, readRepliesYaml, SubmissionStore } from '#submission'
import { dayIn } from '#un'
import { bySubmission } from './by-submission.ts'
import type { RecordAtWork } from './open-registry.ts'
import { textOf } from './stored-readings.ts'

/** Where things lie; null for what the record does not have. */
export interface WorkingCopy {
  readonly resolution: readonly string[]
  readonly replies: string
  readonly facts: string | null
  readonly corrections: string | null
  readonly states: string | null
  readonly themes: string | null
  readonly scale: string | null
  readonly translations: readonly string[]
  /** The submission of the record that each file among the replies belongs to, by its path there. */
  readonly owners: ReadonlyMap<string, string>
}

/**
 * Writes the copies of the resolution, the office's files and every reply that counts into an empty folder.
 *
 * What came over the portal has the day it came, in the office's time zone, and the State that was signed in.
 *
 * Left out: withdrawn submissions, versions that a whole one took the place of, destroyed files. What was corrected in the
 * record stands in the corrections, over those of the office's file; who confirmed which sentence in the record stands in the
 * authoring file. Each reading of it goes through the record's own
 * readings, so that nothing is read twice.
 */
export async function writeWorkingCopy(
  { book, blobs }: RecordAtWork,
  call: string,
  folder: string,
): Promise<WorkingCopy> {
  const calls = new CallStore(book.store)
  const resolution = (await calls.call(call))?.resolution ?? null
  const witnesses = resolution === null ? [] : await new MandateStore(book.store).witnesses(resolution)
  const witnessPaths: string[] = []
  for (const { position, name, sha256 } of witnesses) {
    const path = `${folder}/resolution/${position}/${name}`
    await writeStream(path, blobs.read(sha256))
    witnessPaths.push(path)
  }
  const callFacts = (await calls.facts(call))?.facts
  const timeZone = callFacts?.timeZone ?? HEADQUARTERS
  const replies = await repliesOf(new SubmissionStore(book.store), call, timeZone)
  for (const { path, sha256 } of replies.files) await writeInside(blobs, `${folder}/replies`, path, sha256)
  const office = await calls.officeFiles(call)
  const scaleOfCall = callFacts?.scale
  const isOfCall = (file: OfficeFile): boolean => file.kind === 'scale' && file.name === scaleOfCall
  const placeOf = (file: OfficeFile): string => {
    if (file.kind === 'index') return `${folder}/replies/${file.name}`
    return `${folder}/office/${isOfCall(file) ? 'facts' : file.kind}/${file.name}`
  }
  const confirmations = keptConfirmations(await new ReportStore(book.store).confirmedOfCall(call))
  for (const file of office) {
    if (file.kind === 'corrections') continue
    const isConfirmed = file.kind === 'themes' && confirmations.length > 0
    const content = isConfirmed
      ? textParts(withKeptConfirmations(await textOf(blobs, file.sha256), confirmations))
      : blobs.read(file.sha256)
    await writeStream(placeOf(file), content)
  }
  const only = (kind: OfficeFile['kind']): OfficeFile | null =>
    office.find((file) => file.kind === kind) ?? null
  const at = (kind: OfficeFile['kind']): string | null => {
    const file = only(kind)
    return file === null || isOfCall(file) ? null : placeOf(file)
  }
  const corrections = await correctionsOf(blobs, only('corrections'), replies.entries)
  const correctionsAt = corrections === null ? null : `${folder}/office/corrections/${corrections.name}`
  if (corrections !== null && correctionsAt !== null)
    await writeStream(correctionsAt, textParts(corrections.text))
  return {
    resolution: witnessPaths,
    replies: `${folder}/replies`,
    facts: at('facts'),
    corrections: correctionsAt,
    states: at('states'),
    themes: at('themes'),
    scale: at('scale'),
    translations: office.filter(({ kind }) => kind === 'translations').map(placeOf),
    owners: replies.owners,
  }
}

interface Laid {
  readonly path: string
  readonly sha256: string
}

/** Where the Secretariat has its seat. */
const HEADQUARTERS = 'America/New_York'

/** What a person said about a file in the record, by the path it is laid under. */
type Entries = ReadonlyMap<string, Readonly<Record<string, unknown>>>

async function repliesOf(
  tables: SubmissionStore,
  call: string,
  timeZone: string,
): Promise<Pick<WorkingCopy, 'owners'> & { readonly files: readonly Laid[]; readonly entries: Entries }> {
  const versions = await tables.versionsOfCall(call)
  const all = await tables.filesOfCall(call)
  const ofSubmission = bySubmission(all)
  const carriers = new Set(all.map(({ sha256, path }) => `${sha256} ${path}`))
  const corrections = await tables.corrections(call)
  const files = new Map<string, Laid>()
  const entries = new Map<string, Readonly<Record<string, unknown>>>()
  const owners = new Map<string, string>()
  for (const { id, isWithdrawn } of await tables.submissions({ call, most: MANY })) {
    if (isWithdrawn) continue
    const own = versions.get(id) ?? []
    const sender = own.some(({ way }) => way === 'portal') ? await signedInState(tables, id) : null
    const current = currentFiles(own, ofSubmission.get(id) ?? [])
    const told = sender === null ? {} : { party: sender }
    // What a person says of one file of a reply is said of the reply.
    const isDated = current.some((file) => corrections.get(file.id)?.receivedOn !== undefined)
    for (const file of current) {
      const path = pathOf(file, own)
      owners.set(path, id)
      const came = isDated ? {} : cameOn(file, own, timeZone)
      const says = { ...told, ...came, ...corrections.get(file.id) }
      if (Object.keys(says).length > 0) entries.set(path, says)
      if (!isInside(file, carriers)) files.set(path, { path, sha256: file.sha256 })
    }
  }
  return { files: [...files.values()], entries, owners }
}

/** The State whose delegate sent it; null where it was not sent so. */
async function signedInState(tables: SubmissionStore, submission: string): Promise<string | null> {
  const said = (await tables.attributions(submission)).findLast(({ source }) => source === 'sign-in')
  return said?.memberState ?? null
}

/** The day that the record has of a file's coming: of what came over the portal its own; a folder has none. */
function cameOn(
  { version }: KeptFile,
  versions: readonly KeptVersion[],
  timeZone: string,
): { readonly receivedOn?: string } {
  const sending = versions.find(({ number }) => number === version)
  if (sending === undefined || sending.way === 'folder') return {}
  if (sending.receivedOn !== null) return { receivedOn: sending.receivedOn }
  return sending.way === 'portal' ? { receivedOn: dayIn(sending.at, timeZone) } : {}
}

/** Files of a folder keep their paths; what came another way has a folder of its own, so that equal names do not meet. */
function pathOf({ submission, version, path }: KeptFile, versions: readonly KeptVersion[]): string {
  const way = versions.find(({ number }) => number === version)?.way
  const name = path ?? ''
  return way === 'folder' ? name : `${submission}/${version}/${name.split(/[\\/]/u).at(-1)}`
}

/** Whether it came inside a file that is laid out itself: "mail.eml!annex.pdf". */
function isInside({ sha256, path }: KeptFile, carriers: ReadonlySet<string>): boolean {
  const name = path ?? ''
  for (let at = name.indexOf('!'); at !== -1; at = name.indexOf('!', at + 1))
    if (carriers.has(`${sha256} ${name.slice(0, at)}`)) return true
  return false
}

/** Bytes under a path as it was received; one that would lead out of the folder is no path of a file that was. */
async function writeInside(blobs: Blobs, folder: string, path: string, sha256: string): Promise<void> {
  const parts = path.split('/')
  assert(
    !parts.some((part) => part === '' || part === '.' || part === '..'),
    'a reply lies inside its folder',
    {
      sha256,
    },
  )
  await writeStream(`${folder}/${path}`, blobs.read(sha256))
}

/** The office's corrections, with those of the record over them; as the office wrote them where there are none. */
async function correctionsOf(
  blobs: Blobs,
  file: OfficeFile | null,
  entries: Entries,
): Promise<{ readonly name: string; readonly text: string } | null> {
  const name = file?.name ?? 'replies.yaml'
  const text = file === null ? null : await textOf(blobs, file.sha256)
  if (entries.size === 0) return text === null ? null : { name, text }
  const written = text === null ? [] : readRepliesYaml(text, name).value
  const over = written.map((entry) => ({ ...entry, ...entries.get(entry.file) }))
  const known = new Set(written.map((entry) => entry.file))
  const added = [...entries].flatMap(([path, says]) => (known.has(path) ? [] : [{ file: path, ...says }]))
  // JSON is YAML.
  return { name, text: JSON.stringify({ replies: [...over, ...added] }, null, 1) }
}

async function* textParts(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text, 'utf8')
}

const MANY = 1_000_000
