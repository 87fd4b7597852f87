/** Takes a folder of replies into the record: what is new is received, what was read is recorded, nothing twice. */
import { bytesOf } from '#platform/files'
import {
  type FileGiven,
  type FolderReading,
  holdSubmissionsOf,
  type KeptFile,
  mediaTypeOf,
  type ReplyFile,
  receiveSubmission,
  recordAttribution,
  type Submission,
} from '#submission'
import { cutSubmission, PRESENT_READERS } from './cut-submission.ts'
import { type Known, KnownReplies } from './known-replies.ts'
import type { RecordAtWork } from './open-registry.ts'

/** What a person should know of a folder that was taken in; `path` is relative to it. */
export interface TakenNote {
  readonly code: 'only-in-record' | 'known-by-another-name' | 'changed-while-read' | 'of-withdrawn'
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
 * The same folder again is nothing new, also where two take it in at the same moment. A file under another name, with bytes
 * that the record has under a name no longer in the folder, is that file (`known-by-another-name`). What is no longer in the
 * folder stays in the record, and counts (`only-in-record`), until it is withdrawn. To what was withdrawn nothing is added: what
 * came instead of it is a submission of its own, and what came beside it waits for a person (`of-withdrawn`).
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

/** What came of one submission of a folder; null: nothing of it is there, and nothing could be received. */
interface Taken {
  readonly submission: string | null
  readonly received: number
  readonly notes: readonly TakenNote[]
}

class Intake {
  readonly #notes: TakenNote[] = []
  /** Submissions of the record that this folder's submissions are; each is one of them only. */
  readonly #taken = new Set<string>()
  /** Bytes that were put among those of the record, by the path that brought them; null: they were changed since. */
  readonly #placed = new Map<string, FileGiven | null>()
  readonly #paths: ReadonlySet<string>

  private constructor(
    readonly registry: RecordAtWork,
    readonly actor: string,
    readonly given: RepliesGiven,
    readonly known: KnownReplies,
  ) {
    const { submissions, ignored } = given.reading
    this.#paths = new Set([
      ...submissions.flatMap(({ files }) => files.map(({ path }) => path)),
      ...ignored.map(({ path }) => path),
    ])
  }

  static async begin(registry: RecordAtWork, actor: string, given: RepliesGiven): Promise<Intake> {
    return new Intake(registry, actor, given, await KnownReplies.of(registry.book.store, given.call))
  }

  /**
   * Takes one submission as the reading found it; gives how many of its files were new.
   *
   * Its bytes are put first. Then, in one act, with the submissions of the call held: what somebody else took in meanwhile
   * is looked at, what is still missing is received, and whose it is is recorded.
   */
  async take(found: Submission): Promise<number> {
    for (const file of this.#missing(found, this.#knownAs(found))) await this.#place(file)
    const { book } = this.registry
    const taken = await book.store.transact(async () => {
      await holdSubmissionsOf(book.store, this.given.call)
      await this.known.lookAgain()
      const received = await this.#receive(found)
      await this.known.leaveAsIs()
      return received
    })
    this.#notes.push(...taken.notes)
    if (taken.submission === null) return 0
    const { submission } = taken
    this.#taken.add(submission)
    await cutSubmission(this.registry, this.actor, { submission, found, ...this.given })
    return taken.received
  }

  /** Receives what is not there, and records whose it is. */
  async #receive(found: Submission): Promise<Taken> {
    const known = this.#knownAs(found)
    const there = known?.files ?? []
    const notes: TakenNote[] = found.files
      .filter((file) => !this.#isAmong(file, there) && this.#isRenamedAmong(file, there))
      .map(({ path }) => ({ code: 'known-by-another-name', path }))
    const files: FileGiven[] = []
    const missing = this.#missing(found, known)
    if (known?.isWithdrawn === true && missing.length > 0) {
      const waiting = missing.map(({ path }): TakenNote => ({ code: 'of-withdrawn', path }))
      return { submission: null, received: 0, notes: [...notes, ...waiting] }
    }
    for (const file of missing) {
      const placed = await this.#place(file)
      if (placed === null) notes.push({ code: 'changed-while-read', path: file.path })
      else files.push(placed)
    }
    const { book, blobs } = this.registry
    if (known === null && files.length === 0) return { submission: null, received: 0, notes }
    const submission =
      files.length === 0 && known !== null
        ? known.id
        : (
            await receiveSubmission(book, blobs, this.actor, {
              ...{ call: this.given.call, submission: known?.id ?? null, isWhole: false, way: 'folder' },
              ...{ receivedOn: found.receivedOn, datedOn: found.datedOn, files, sender: null },
            })
          ).submission
    await recordAttribution(book, this.actor, { submission, found, reader: PRESENT_READERS })
    return { submission, received: files.length, notes }
  }

  /** The submission of the record that this is: one with a file of it, of the same State where it can be; null for a new one. */
  #knownAs({ memberState, files }: Submission): Known | null {
    const sharing = files.flatMap((file) => [
      ...this.known.withPath(file.path),
      ...this.known
        .withBytes(this.#bytesUnder(file.path) ?? '')
        .filter(({ files: there }) => this.#isRenamedAmong(file, there)),
    ])
    const ofState = memberState === null ? [] : this.known.ofState(memberState)
    const isAmongOrRenamed = (there: readonly KeptFile[]): boolean =>
      files.some((file) => this.#isAmong(file, there) || this.#isRenamedAmong(file, there))
    const isFree = ({ id, isWithdrawn, files: there }: Known): boolean =>
      !this.#taken.has(id) && (!isWithdrawn || isAmongOrRenamed(there))
    return (
      sharing.find((each) => isFree(each) && memberState !== null && each.memberState === memberState) ??
      sharing.find(isFree) ??
      ofState.find(isFree) ??
      null
    )
  }

  /** Its files that the submission of the record does not have, under their own name or another. */
  #missing({ files }: Submission, known: Known | null): readonly ReplyFile[] {
    const there = known?.files ?? []
    return files.filter((file) => !this.#isAmong(file, there) && !this.#isRenamedAmong(file, there))
  }

  #isAmong({ path }: ReplyFile, there: readonly KeptFile[]): boolean {
    const hash = this.#bytesUnder(path)
    return there.some((each) => each.path === path && each.sha256 === hash)
  }

  /** The same bytes, kept under a name that is no longer in the folder. */
  #isRenamedAmong({ path }: ReplyFile, there: readonly KeptFile[]): boolean {
    const hash = this.#bytesUnder(path)
    return there.some((each) => each.sha256 === hash && each.path !== null && !this.#paths.has(each.path))
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

  /** Puts the bytes that bring a file among those of the record, once; null where they were changed since they were read. */
  async #place({ path }: ReplyFile): Promise<FileGiven | null> {
    const known = this.#placed.get(path)
    if (known !== undefined) return known
    const carrier = this.#carrierOf(path)
    const transcription = this.given.reading.transcriptions.get(carrier)
    const name = await this.registry.blobs.put(bytesOf(`${this.given.folder}/${carrier}`))
    const placed =
      name.sha256 === transcription?.sha256
        ? { ...name, path, mediaType: mediaTypeOf(transcription.kind) }
        : null
    this.#placed.set(path, placed)
    return placed
  }

  /** What happened, and what stands in the record only. */
  notes(): readonly TakenNote[] {
    const renamed = new Set(
      this.#notes
        .filter(({ code }) => code === 'known-by-another-name')
        .map(({ path }) => this.#bytesUnder(path)),
    )
    const only = this.known
      .files()
      .flatMap(({ path, sha256: hash }): TakenNote[] =>
        path === null || this.#paths.has(path) || renamed.has(hash) ? [] : [{ code: 'only-in-record', path }],
      )
    return [...this.#notes, ...only]
  }
}
