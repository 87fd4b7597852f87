/** The door to jobs: work that is put off, done by whichever process has a hand free, and never lost. */
export {
  type Handler,
  hasEnded,
  type Job,
  type JobAtWork,
  JobLost,
  type JobNotice,
  type JobProgress,
  type JobStatus,
  type Queue,
  type QueueStatistics,
} from './jobs/job.ts'
export type { JobFilter } from './jobs/job-table.ts'
export {
  type Enqueued,
  type EnqueueOptions,
  type Jobs,
  type JobsOptions,
  openJobs,
} from './jobs/open-jobs.ts'
