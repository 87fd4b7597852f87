/** The door to jobs: work that is put off, done by whichever process has a hand free, and never lost. */
export type {
  Handler,
  Job,
  JobAtWork,
  JobNotice,
  Queue,
} from './jobs/job.ts'
export {
  type Enqueued,
  type Jobs,
  openJobs,
} from './jobs/open-jobs.ts'
