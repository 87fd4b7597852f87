/** Cuts what was read of a submission into passages, as the record keeps them. */
import { READERS_VERSION } from '#extract'
import { PassageStore, passagesOf, recordPassages } from '#passage'
import { sha256 } from '#platform/files'
import type { FolderReading, Submission } from '#submission'
import type { RecordAtWork } from './open-registry.ts'

/** What stands beside a finding for the readers it was found with. */
export function markOfReaders(readers: string): string {
  return `readers@${sha256(readers).slice(0, 12)}`
}

export const PRESENT_READERS = markOfReaders(READERS_VERSION)

/** Records the passages of every file in which something was read; what is cut already is nothing new. */
export async function cutSubmission(
  { book }: RecordAtWork,
  actor: string,
  of: {
    /** Its id in the record. */
    readonly submission: string
    readonly found: Submission
    readonly reading: FolderReading
    readonly questions: readonly string[]
  },
): Promise<void> {
  const { submission, found, reading, questions } = of
  const tables = new PassageStore(book.store)
  const cut = []
  for (const { path } of found.files) {
    const transcription = reading.transcriptions.get(path)
    if (transcription === undefined || transcription.text === '') continue
    const kept = (await tables.transcriptionsOf(transcription.sha256)).findLast(
      ({ reader, textSha256 }) =>
        reader.version === transcription.reader.version && textSha256 === transcription.textSha256,
    )
    if (kept === undefined) continue
    cut.push({ transcription: kept.id, passages: passagesOf(found.id, transcription, { questions }) })
  }
  await recordPassages(book, actor, { subject: `submission:${submission}`, questions, cut })
}
