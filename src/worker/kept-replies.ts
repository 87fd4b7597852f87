/** Who answered what, as the record has it of a call. */
import { CallStore } from '#call'
import { type House, repliesOf } from '#house'
import type { RecordAtWork } from '#registry'
import { countRespondents } from '#report'
import { type RepliesContract, toRepliesContract } from '#submission'
import type { Finding, Language } from '#un'
import { allFindings, readingOf } from './folder-reading.ts'
import { callFor, statesFor } from './read-input.ts'
import { inWorkingCopy } from './take-in.ts'
import type { Work } from './work.ts'

/** Reads what counts of a call; what the record has read is not read again. `states` is the office's table, by its path. */
export async function keptReplies(
  work: Work,
  house: House,
  record: RecordAtWork,
  of: {
    readonly call: string
    readonly states: string | undefined
    readonly facts: string | undefined
    readonly language: Language | null
  },
): Promise<RepliesContract> {
  const states = await statesFor(of.states)
  const stated = await callFor(of.facts)
  const known = await new CallStore(record.book.store).facts(of.call)
  const facts = of.facts === undefined && known !== null ? known.facts : stated.facts
  const language = of.language ?? facts.languages?.[0] ?? facts.originalLanguage ?? 'en'
  const reading = await inWorkingCopy(record, of.call, (copy) =>
    repliesOf(house, {
      ...{ folder: copy.replies, states, call: facts, language, onProgress: readingOf(work) },
      ...(copy.corrections === null ? {} : { correctionsPath: copy.corrections }),
    }),
  )
  work.progress.end()
  const findings: Finding[] = [...stated.findings, ...allFindings(reading)]
  const counts = countRespondents(reading.submissions, states.all, facts.reportDate ?? null, reading.ignored)
  return toRepliesContract(reading, counts, findings)
}
