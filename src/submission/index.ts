/** The door of `submission`. */
export type {
  AttributionSource,
  FileRole,
  ReplyFile,
  Submission,
  SubmissionCode,
  SubmissionStatus,
} from './submission.ts'
export { FILE_ROLES } from './submission.ts'
