/** Takes a folder of replies into the record: what is new is received, what was read is recorded, nothing twice. */
import { bytesOf } from '#platform/files'
import {
  currentFiles,
  type FileGiven,
  type FolderReading,
  type KeptFile,
  mediaTypeOf,
  type ReplyFile,
  receiveSubmission,
  recordAttribution,
  type Submission,
  SubmissionStore,
} from '#submission'
import { bySubmission } from './by-submission.ts'
import { cutSubmission, PRESENT_READERS } from './cut-submission.ts'
import type { RecordAtWork } from './open-registry.ts'

/** What a person should know of a folder that was taken in; `path` is relative to it. */
export interface TakenNote {
  readonly code: 'only-in-record' | 'known-by-another-name' | 'changed-while-read'
  readonly path: string
}

export interface RepliesTaken {
  /** Files that were new to the record. */
  readonly received: number
  readonly notes: readonly TakenNote[]
}

export interface RepliesGiven {
  readonly call: string
  readonly folder: string
  readonly reading: FolderReading
  readonly questions: readonly string[]
}

/**
 * Receives what the record does not have, submission by submission as the reading found them, and records what was found.
 *
 * The same folder again is nothing new. A file under another name, with bytes that the record has under a name no longer
 * in the folder, is that file (`known-by-another-name`). What is no longer in the folder stays in the record, and counts
 * (`only-in-record`), until it is withdrawn.
 */
export async function takeInReplies(
  registry: RecordAtWork,
  actor: string,
  given: RepliesGiven,
): Promise<RepliesTaken> {
  const intake = await Intake.begin(registry, actor, given)
  let received = 0
  for (const found of given.reading.submissions) received += await intake.take(found)
  return { received, notes: intake.notes() }
}

/** A file inside another one: "mail.eml!annex.pdf". */
const INSIDE = '!'

/** A submission of the record as it stands. */
interface Known {
  readonly id: string
  readonly memberState: string | null
  readonly files: readonly KeptFile[]
}

class Intake {
  readonly #notes: TakenNote[] = []
  /** Submissions of the record that this folder's submissions are; each is one of them only. */
  readonly #taken = new Set<string>()
  readonly #paths: ReadonlySet<string>
  readonly #byPath: ReadonlyMap<string, readonly Known[]>
  readonly #byBytes: ReadonlyMap<string, readonly Known[]>
  readonly #byState: ReadonlyMap<string, readonly Known[]>

  private constructor(
    readonly registry: RecordAtWork,
    readonly actor: string,
    readonly given: RepliesGiven,
    readonly known: readonly Known[],
  ) {
    const { submissions, ignored } = given.reading
    this.#paths = new Set([
      ...submissions.flatMap(({ files }) => files.map(({ path }) => path)),
      ...ignored.map(({ path }) => path),
    ])
    this.#byPath = indexed(known, ({ files }) => files.flatMap(({ path }) => path ?? []))
    this.#byBytes = indexed(known, ({ files }) => files.map(({ sha256: hash }) => hash))
    this.#byState = indexed(known, ({ memberState }) => (memberState === null ? [] : [memberState]))
  }

  static async begin(registry: RecordAtWork, actor: string, given: RepliesGiven): Promise<Intake> {
    const tables = new SubmissionStore(registry.book.store)
    const versions = await tables.versionsOfCall(given.call)
    const files = bySubmission(await tables.filesOfCall(given.call))
    const listed = await tables.submissions({ call: given.call, most: MANY })
    const known = listed.map(({ id, memberState }) => ({
      ...{ id, memberState },
      files: currentFiles(versions.get(id) ?? [], files.get(id) ?? []),
    }))
    return new Intake(registry, actor, given, known)
  }

  /** Takes one submission as the reading found it; gives how many of its files were new. */
  async take(found: Submission): Promise<number> {
    const known = this.#knownAs(found)
    const there = known?.files ?? []
    const missing = found.files.filter((file) => !this.#isThere(file, there))
    const files = (await Promise.all(missing.map((file) => this.#fileGiven(file)))).flat()
    if (known === null && files.length === 0) return 0
    const { book, blobs } = this.registry
    const submission =
      files.length === 0 && known !== null
        ? known.id
        : (
            await receiveSubmission(book, blobs, this.actor, {
              ...{ call: this.given.call, submission: known?.id ?? null, isWhole: false, way: 'folder' },
              ...{ receivedOn: found.receivedOn, files, sender: null },
            })
          ).submission
    this.#taken.add(submission)
    await recordAttribution(book, this.actor, { submission, found, reader: PRESENT_READERS })
    await cutSubmission(this.registry, this.actor, { submission, found, ...this.given })
    return files.length
  }

  /** The submission of the record that this is: one with a file of it, of the same State where it can be; null for a new one. */
  #knownAs({ memberState, files }: Submission): Known | null {
    const sharing = files.flatMap((file) => [
      ...(this.#byPath.get(file.path) ?? []),
      ...(this.#byBytes.get(this.#bytesUnder(file.path) ?? '') ?? []).filter(({ files: there }) =>
        there.some((each) => this.#isRenamed(file, each)),
      ),
    ])
    const ofState = memberState === null ? [] : (this.#byState.get(memberState) ?? [])
    const isFree = ({ id }: Known): boolean => !this.#taken.has(id)
    return (
      sharing.find((each) => isFree(each) && memberState !== null && each.memberState === memberState) ??
      sharing.find(isFree) ??
      ofState.find(isFree) ??
      null
    )
  }

  #isThere(file: ReplyFile, there: readonly KeptFile[]): boolean {
    const hash = this.#bytesUnder(file.path)
    if (there.some((each) => each.path === file.path && each.sha256 === hash)) return true
    const renamed = there.some((each) => this.#isRenamed(file, each))
    if (renamed) this.#notes.push({ code: 'known-by-another-name', path: file.path })
    return renamed
  }

  /** The same bytes, kept under a name that is no longer in the folder. */
  #isRenamed({ path }: ReplyFile, kept: KeptFile): boolean {
    return kept.sha256 === this.#bytesUnder(path) && kept.path !== null && !this.#paths.has(kept.path)
  }

  /** The hash of the file that brings this one: its own, or that of the carrier it came in. */
  #bytesUnder(path: string): string | undefined {
    return this.given.reading.transcriptions.get(this.#carrierOf(path))?.sha256
  }

  /** The file of the folder that brings this one: itself, or the message or archive that it came in. */
  #carrierOf(path: string): string {
    const { transcriptions } = this.given.reading
    for (let at = path.indexOf(INSIDE); at !== -1; at = path.indexOf(INSIDE, at + 1))
      if (transcriptions.has(path.slice(0, at))) return path.slice(0, at)
    return path
  }

  async #fileGiven({ path }: ReplyFile): Promise<FileGiven[]> {
    const carrier = this.#carrierOf(path)
    const transcription = this.given.reading.transcriptions.get(carrier)
    const name = await this.registry.blobs.put(bytesOf(`${this.given.folder}/${carrier}`))
    if (name.sha256 !== transcription?.sha256) {
      this.#notes.push({ code: 'changed-while-read', path })
      return []
    }
    return [{ ...name, path, mediaType: mediaTypeOf(transcription.kind) }]
  }

  /** What happened, and what stands in the record only. */
  notes(): readonly TakenNote[] {
    const renamed = new Set(
      this.#notes
        .filter(({ code }) => code === 'known-by-another-name')
        .map(({ path }) => this.#bytesUnder(path)),
    )
    const only = this.known
      .flatMap(({ files }) => files)
      .flatMap(({ path, sha256: hash }): TakenNote[] =>
        path === null || this.#paths.has(path) || renamed.has(hash) ? [] : [{ code: 'only-in-record', path }],
      )
    return [...this.#notes, ...only]
  }
}

/** Submissions of one call that are compared with a folder. */
const MANY = 1_000_000

function indexed(
  known: readonly Known[],
  keysOf: (each: Known) => readonly string[],
): ReadonlyMap<string, readonly Known[]> {
  const index = new Map<string, Known[]>()
  for (const each of known)
    for (const key of new Set(keysOf(each))) index.set(key, [...(index.get(key) ?? []), each])
  return index
}
