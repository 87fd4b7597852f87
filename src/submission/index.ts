/** The door of `submission`. */

export { closesLetter, opensNoteVerbale, refersToNote, salutes, signs, transmits } from './letter-phrases.ts'
export type {
  AttributionSource,
  FileRole,
  ReplyFile,
  Submission,
  SubmissionCode,
  SubmissionStatus,
} from './submission.ts'
export { FILE_ROLES } from './submission.ts'
