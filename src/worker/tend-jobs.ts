/** The work on a record as a whole, as jobs of the server that has its keys. */
import type { Handler, Jobs } from '#platform/jobs'
import { endWith, workOf } from './as-job.ts'
import type { Outcome } from './outcome.ts'
import { type RecordToBeTended, TEND_RECORD } from './queues.ts'
import { backUpRecord, checkRecord, type RecordToTend, sweepRecord, verifyRecord } from './tend-record.ts'
import type { Work } from './work.ts'

/** Does such work until `jobs.stop`, one after the other. */
export function startRecordWork(jobs: Jobs, record: RecordToTend, version: string): void {
  jobs.work(TEND_RECORD, tendRecordHandler(record, version), 1)
}

/** Handles `tend-record`. */
function tendRecordHandler(record: RecordToTend, version: string): Handler<RecordToBeTended> {
  return (job) =>
    endWith(record, job, async () => {
      const outcome = await tended(workOf(job, version), record, job.data)
      return async () => outcome
    })
}

function tended(work: Work, record: RecordToTend, data: RecordToBeTended): Promise<Outcome> {
  switch (data.work) {
    case 'verify-log':
      return verifyRecord(work, record, data.notes)
    case 'check':
      return checkRecord(work, record)
    case 'sweep':
      return sweepRecord(record, data.by)
    case 'back-up':
      return backUpRecord(work, record, data.folder)
  }
}
