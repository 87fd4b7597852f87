/** Reads what the record holds of a call anew with the present readers; what was received and what was found before stay. */
import { type House, repliesOf } from '#house'
import { PassageStore } from '#passage'
import { type RecordAtWork, rederiveReplies, type WorkingCopy } from '#registry'
import { SubmissionStore } from '#submission'
import { readingOf } from './folder-reading.ts'
import type { Rederivation } from './outcome.ts'
import { callFor, readResolutionFiles, statesFor } from './read-input.ts'
import { inWorkingCopy, takeInRead } from './take-in.ts'
import type { Work } from './work.ts'

/**
 * The resolution, then every submission that counts. Better readings stand beside the old ones, and everything made from
 * now on rests on them; reports that cite the old ones keep them. The same readers again change nothing.
 */
export function rederive(
  work: Work,
  house: House,
  record: RecordAtWork,
  actor: string,
  call: string,
): Promise<Rederivation> {
  return inWorkingCopy(record, call, async (copy) => {
    if (copy.resolution.length > 0) {
      const read = await readResolutionFiles(work, house, copy.resolution)
      await takeInRead(work, record, actor, read, copy.resolution)
    }
    const files = await hashesOf(record, call)
    const known = await new PassageStore(record.book.store).filesRead(files, house.extractor.readers)
    const replies = await rederivedOf(work, house, record, actor, copy)
    return {
      kind: 'rederivation',
      call,
      readAnew: files.length - known.length,
      files: files.length,
      ...replies,
    }
  })
}

async function rederivedOf(work: Work, house: House, record: RecordAtWork, actor: string, copy: WorkingCopy) {
  if (copy.owners.size === 0) return { foundAnew: 0, submissions: 0 }
  const { facts } = await callFor(copy.facts ?? undefined)
  const reading = await repliesOf(house, {
    ...{ folder: copy.replies, call: facts, onProgress: readingOf(work) },
    states: await statesFor(copy.states ?? undefined),
    language: facts.languages?.[0] ?? facts.originalLanguage ?? 'en',
    ...(copy.corrections === null ? {} : { correctionsPath: copy.corrections }),
  })
  work.progress.stage('recording what was found')
  const { owners } = copy
  const rederived = await rederiveReplies(record, actor, {
    reading,
    owners,
    questions: facts.questions ?? [],
    readers: house.extractor.readers,
  })
  work.progress.end()
  return rederived
}

async function hashesOf({ book }: RecordAtWork, call: string): Promise<readonly string[]> {
  const files = await new SubmissionStore(book.store).filesOfCall(call)
  return [...new Set(files.flatMap(({ sha256, tombstone }) => (tombstone === null ? [sha256] : [])))]
}
