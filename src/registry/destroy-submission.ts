/** Destroys what a respondent sent, by authority: bytes and words go; hashes, reason and a tombstone stay. */
import { append, DESTRUCTION } from '#audit'
import { PassageStore } from '#passage'
import { holdSubject, holdSweep } from '#platform/hold'
import { ReportStore } from '#report'
import { type KeptFile, SubmissionRefusal, SubmissionStore } from '#submission'
import { namedBlobs } from './named-blobs.ts'
import type { Registry } from './open-registry.ts'
import { RegistryStore } from './store.ts'
import { removeUnnamed } from './sweep-blobs.ts'

/** Why it is destroyed. */
export const DESTRUCTION_REASONS = ['retention', 'erasure', 'court-order'] as const
/** What becomes of reports that quote it. */
export const DESTRUCTION_REPORTS = ['destroy', 'keep'] as const
export type DestructionReason = (typeof DESTRUCTION_REASONS)[number]

export interface DestructionGiven {
  readonly submission: string
  readonly reason: DestructionReason
  /**
   * What becomes of reports that quote it: `destroy` takes the words of the statements that cite it and every file of their
   * versions; `keep` leaves reports as they were made (a retention period ends for what was received, not for what was issued).
   */
  readonly reports: (typeof DESTRUCTION_REPORTS)[number]
}

export interface Destroyed {
  /** The number of the log's entry that authorises it. */
  readonly entry: number
  readonly files: number
  readonly passages: number
  readonly statements: number
  /** Names of the bytes that nobody names any more. What another submission sent as well stays. */
  readonly blobs: readonly string[]
}

/**
 * Destroys a submission: its files, their names, every reading of them and of what was inside them, passages, what was
 * found and corrected in words, and with `reports: 'destroy'` what reports took from it.
 *
 * The entry, the words and the tombstones are one transaction; the bytes go when it is over, or with the next sweep. The log,
 * its proofs and all counts stay valid. Refuses `no-such-submission`, `destroyed`. Logs `destruction-authorised`.
 */
export async function destroySubmission(
  registry: Pick<Registry, 'book' | 'blobs'>,
  actor: string,
  given: DestructionGiven,
): Promise<Destroyed> {
  const destroyed = await destroyRows(registry, actor, given)
  return { ...destroyed, blobs: await removeUnnamed(registry, destroyed.blobs) }
}

/**
 * The transaction of `destroySubmission`, or a part of the caller's own: when that is over he has `removeUnnamed` take the
 * bytes, never before.
 */
export function destroyRows(
  { book }: Pick<Registry, 'book'>,
  actor: string,
  { submission, reason, reports }: DestructionGiven,
): Promise<Destroyed> {
  return book.store.transact(async () => {
    await holdSubject(book.store, `submission:${submission}`)
    await holdSweep(book.store)
    const submissions = new SubmissionStore(book.store)
    const files = await standingFiles(submissions, submission)
    const own = await ownBytes(submissions, files)
    const readings = await readingsOf(new PassageStore(book.store), own)
    const cited = [...own, ...readings.inside]
    const entry = await append(
      book.log,
      {
        actor,
        act: DESTRUCTION,
        subject: `submission:${submission}`,
        payload: {
          ...{ entries: [], reason, reports },
          files: files.map(({ id, sha256 }) => ({ id, sha256 })),
          transcriptions: readings.ids,
        },
      },
      book.means,
    )
    await book.log.authoriseDestruction(entry)
    const tombstone = { entry: entry.sequence, reason, at: entry.at, by: actor }
    await submissions.destroyWords(files, tombstone)
    const passages = await new PassageStore(book.store).destroyPassages(readings.ids)
    const taken =
      reports === 'keep'
        ? { statements: 0, files: [] }
        : await new ReportStore(book.store).destroyWords(cited, entry.sequence)
    await new RegistryStore(book.store).dropOutcomes()
    const left = [...new Set([...own, ...readings.blobs, ...taken.files])]
    const named = await namedBlobs({ book }, left)
    return {
      ...{ entry: entry.sequence, files: files.length, passages, statements: taken.statements },
      blobs: left.filter((name) => !named.has(name)),
    }
  })
}

async function standingFiles(tables: SubmissionStore, submission: string): Promise<readonly KeptFile[]> {
  if ((await tables.callOf(submission)) === null)
    throw new SubmissionRefusal('no-such-submission', { submission })
  const files = (await tables.files(submission)).filter(({ tombstone }) => tombstone === null)
  if (files.length === 0) throw new SubmissionRefusal('destroyed', { submission })
  return files
}

/** The bytes that nobody else sent as well. */
async function ownBytes(tables: SubmissionStore, files: readonly KeptFile[]): Promise<readonly string[]> {
  const own: string[] = []
  const ids = new Set(files.map(({ id }) => id))
  for (const hash of new Set(files.map(({ sha256 }) => sha256))) {
    const all = await tables.filesOfBytes(hash)
    if (all.every(({ id, tombstone }) => ids.has(id) || tombstone !== null)) own.push(hash)
  }
  return own
}

/** Every reading of these files, by whichever readers, with the readings of what was inside them. */
async function readingsOf(tables: PassageStore, files: readonly string[]) {
  const read = (await Promise.all(files.map((file) => tables.transcriptionsOf(file)))).flat()
  const carriers = read.filter(({ carrier }) => carrier === null)
  const inside = await tables.inside(carriers.map(({ id }) => id))
  return {
    ids: [...carriers, ...inside].map(({ id }) => id),
    blobs: carriers.map(({ blobSha256 }) => blobSha256),
    inside: inside.map(({ fileSha256 }) => fileSha256),
  }
}
