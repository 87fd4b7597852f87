/** The door of `submission`. */

export { textIn } from './choose-text.ts'
export type { CompiledCode, CompiledReply, CompiledReport } from './compiled/compiled-report.ts'
export { readCompiledReport } from './compiled/read-compiled-report.ts'
export { type FolderFile, type NamedReply, repliesFolder } from './compiled/replies-folder.ts'
export { type SplitContract, splitContract, toSplitContract } from './compiled/split-contract.ts'
export {
  countsContract,
  type RepliesContract,
  type RepliesCounts,
  repliesContract,
  type SubmissionContract,
  submissionContract,
  toRepliesContract,
  toSubmissionContracts,
} from './contract.ts'
export { type Correction, correctFile } from './correct-file.ts'
export { formatRepliesYaml } from './format-replies-yaml.ts'
export { type Gathered, type GatherInput, gatherSubmissions } from './gather.ts'
export {
  currentFiles,
  type KeptAttribution,
  type KeptDecision,
  type KeptFile,
  type KeptVersion,
  type SenderSource,
  type SubmissionListed,
  type Tombstone,
  WAYS,
  type Way,
} from './kept-submission.ts'
export { closesLetter, opensNoteVerbale, refersToNote, salutes, signs, transmits } from './letter-phrases.ts'
export { mediaTypeOf } from './media-type.ts'
export type { IgnoredFile, ReplyEntry } from './overrides.ts'
export { type PermissionGiven, permitPublication } from './permit-publication.ts'
export { type IndexRow, readIndex } from './read-index.ts'
export {
  type FolderReading,
  isLeftover,
  OFFICE_FILES,
  officeFileKind,
  type ReadRepliesOptions,
  readReplies,
} from './read-replies.ts'
export { readRepliesYaml } from './read-replies-yaml.ts'
export {
  type FileGiven,
  holdSubmissionsOf,
  receiveSubmission,
  type SubmissionGiven,
  type SubmissionReceived,
} from './receive-submission.ts'
export { type CallDates, type ReceivedFile, withAttachments } from './received-file.ts'
export { type AttributionGiven, recordAttribution } from './record-attribution.ts'
export { dayOf, isOnlyDated, lateBy, type ReplyDates } from './reply-dates.ts'
export {
  type FilesAsked,
  type FilesCounting,
  type FilesReach,
  filesCounting,
} from './store/files-counting.ts'
export { SubmissionStore, type SubmissionsAsked } from './store.ts'
export type {
  AttributionSource,
  FileRole,
  ReplyFile,
  Submission,
  SubmissionCode,
  SubmissionStatus,
} from './submission.ts'
export { ATTRIBUTION_SOURCES, FILE_ROLES, SUBMISSION_STATUSES } from './submission.ts'
export { SubmissionRefusal, type SubmissionRefusalCode } from './submission-refusal.ts'
export { returnSubmission, type WithdrawalGiven, withdrawSubmission } from './withdraw-submission.ts'
