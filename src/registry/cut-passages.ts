/** Cuts what was read from a file into passages, for every submission it came with: so that they are found once it is read. */
import type { Book } from '#audit'
import { CallStore } from '#call'
import type { Transcription } from '#extract'
import { type KeptTranscription, PassageStore, passagesOf, recordPassages, withInner } from '#passage'
import { SubmissionStore } from '#submission'

/**
 * Records the passages of a reading and of what is inside it, with the questions of each call that the file was sent to.
 * To be called in the transaction that records the reading. What was cut with the same questions is nothing new.
 */
export async function cutPassages(
  book: Book,
  actor: string,
  transcription: Transcription,
  kept: KeptTranscription,
): Promise<void> {
  const rows = [kept, ...(await new PassageStore(book.store).inside([kept.id]))]
  const readings = withInner(transcription).filter(({ text }) => text !== '')
  for (const { submission, questions } of await destinations(book, transcription.sha256)) {
    const cut = readings.flatMap((reading) => {
      const row = rows.find(
        ({ fileSha256, textSha256 }) => fileSha256 === reading.sha256 && textSha256 === reading.textSha256,
      )
      if (row === undefined) return []
      return [{ transcription: row.id, passages: passagesOf(submission, reading, { questions }) }]
    })
    await recordPassages(book, actor, { subject: `submission:${submission}`, questions, cut })
  }
}

/** The submissions that a file came with, each with the questions of its call. */
async function destinations(book: Book, sha256: string) {
  const tables = new SubmissionStore(book.store)
  const calls = new CallStore(book.store)
  const files = (await tables.filesOfBytes(sha256)).filter(({ tombstone }) => tombstone === null)
  return Promise.all(
    [...new Set(files.map(({ submission }) => submission))].map(async (submission) => {
      const call = await tables.callOf(submission)
      const facts = call === null ? null : await calls.facts(call)
      return { submission, questions: facts?.facts.questions ?? [] }
    }),
  )
}
