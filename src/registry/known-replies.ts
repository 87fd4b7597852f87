/** What the record has of a call's replies, as a folder is compared with it; looked at again when somebody else took in. */
import type { Store } from '#platform/database'
import { currentFiles, type KeptFile, SubmissionStore } from '#submission'
import { bySubmission } from './by-submission.ts'

/** A submission of the record as it stands. */
export interface Known {
  readonly id: string
  readonly memberState: string | null
  readonly files: readonly KeptFile[]
  readonly isWithdrawn: boolean
}

type Index = ReadonlyMap<string, readonly Known[]>

/** Submissions of one call that are compared with a folder. */
const MANY = 1_000_000

export class KnownReplies {
  #known: readonly Known[] = []
  #byPath: Index = new Map()
  #byBytes: Index = new Map()
  #byState: Index = new Map()
  #count = ''

  private constructor(
    readonly tables: SubmissionStore,
    readonly call: string,
  ) {}

  static async of(store: Store, call: string): Promise<KnownReplies> {
    const known = new KnownReplies(new SubmissionStore(store), call)
    await known.lookAgain()
    return known
  }

  /** Reads it anew where more was received or attributed than when it was last looked at. */
  async lookAgain(): Promise<void> {
    const count = await this.tables.countReceived(this.call)
    if (count === this.#count) return
    this.#count = count
    this.#known = await this.#read()
    this.#byPath = indexed(this.#known, ({ files }) => files.flatMap(({ path }) => path ?? []))
    this.#byBytes = indexed(this.#known, ({ files }) => files.map(({ sha256 }) => sha256))
    this.#byState = indexed(this.#known, ({ memberState }) => (memberState === null ? [] : [memberState]))
  }

  /** Counts what the one who looks has added by himself, which he need not look for. */
  async leaveAsIs(): Promise<void> {
    this.#count = await this.tables.countReceived(this.call)
  }

  withPath(path: string): readonly Known[] {
    return this.#byPath.get(path) ?? []
  }

  withBytes(sha256: string): readonly Known[] {
    return this.#byBytes.get(sha256) ?? []
  }

  ofState(memberState: string): readonly Known[] {
    return this.#byState.get(memberState) ?? []
  }

  /** Every file that counts. */
  files(): readonly KeptFile[] {
    return this.#known.flatMap(({ files }) => files)
  }

  async #read(): Promise<readonly Known[]> {
    const { tables, call } = this
    const versions = await tables.versionsOfCall(call)
    const files = bySubmission(await tables.filesOfCall(call))
    const listed = await tables.submissions({ call, most: MANY })
    return listed.map(({ id, memberState, isWithdrawn }) => ({
      ...{ id, memberState, isWithdrawn },
      files: currentFiles(versions.get(id) ?? [], files.get(id) ?? []),
    }))
  }
}

function indexed(known: readonly Known[], keysOf: (each: Known) => readonly string[]): Index {
  const index = new Map<string, Known[]>()
  for (const each of known)
    for (const key of new Set(keysOf(each))) index.set(key, [...(index.get(key) ?? []), each])
  return index
}
