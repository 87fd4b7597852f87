/** Records what the present readers find in the submissions of a call, beside what was found before. */
import { type FolderReading, recordAttribution, SubmissionStore } from '#submission'
import { cutSubmission, markOfReaders } from './cut-submission.ts'
import type { RecordAtWork } from './open-registry.ts'
import type { WorkingCopy } from './working-copy.ts'

export interface RepliesRederived {
  /** Submissions about which something else was found than before. */
  readonly foundAnew: number
  readonly submissions: number
}

/**
 * Takes the reading of a working copy of a call. Attributions and passages that differ are added; nothing that was received
 * and nothing that was found before is touched. The same readers again change nothing.
 */
export async function rederiveReplies(
  record: RecordAtWork,
  actor: string,
  {
    reading,
    owners,
    questions,
    readers,
  }: Pick<WorkingCopy, 'owners'> & {
    readonly reading: FolderReading
    readonly questions: readonly string[]
    /** All readers in their versions. */
    readonly readers: string
  },
): Promise<RepliesRederived> {
  const tables = new SubmissionStore(record.book.store)
  const reader = markOfReaders(readers)
  const done = new Set<string>()
  let foundAnew = 0
  for (const found of reading.submissions) {
    const own = found.files.flatMap(({ path }) => ownerOf(owners, path) ?? [])
    const submission = own.find((id) => !done.has(id))
    if (submission === undefined) continue
    done.add(submission)
    const before = (await tables.attributions(submission)).at(-1)?.number ?? 0
    const number = await recordAttribution(record.book, actor, { submission, found, reader })
    if (number !== before) foundAnew += 1
    await cutSubmission(record, actor, { submission, found, reading, questions })
  }
  return { foundAnew, submissions: done.size }
}

/** Whose a file is: its own row says, or that of the message or archive it came in. */
function ownerOf(owners: WorkingCopy['owners'], path: string): string | null {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('!'))) {
    const owner = owners.get(at)
    if (owner !== undefined) return owner
    if (!at.includes('!')) return null
  }
}
