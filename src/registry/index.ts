/** The door of the registry: what is opened together to keep a record, and what is taken into it and out of it. */

export { checkBytes, type WrongBytes } from './check-bytes.ts'
export { backupAsSource, putRecord, recordSource } from './copy-record.ts'
export { cutPassages } from './cut-passages.ts'
export {
  DESTRUCTION_REASONS,
  DESTRUCTION_REPORTS,
  type Destroyed,
  type DestructionGiven,
  type DestructionReason,
  destroyRows,
  destroySubmission,
} from './destroy-submission.ts'
export {
  openRegistry,
  openWorkplace,
  type RecordAtWork,
  type Registry,
  type RegistryOptions,
  type Workplace,
} from './open-registry.ts'
export { type RepliesRederived, rederiveReplies } from './rederive-replies.ts'
export { type RegistryCode, RegistryRefusal } from './registry-refusal.ts'
export { type RemoteStore, remoteStoreOf } from './remote-store.ts'
export {
  INTAKE_FILE_KINDS,
  type IntakeFile,
  type IntakeFileKind,
  type KeptIntake,
  RegistryStore,
} from './store.ts'
export { putText, storedReadings, textOf } from './stored-readings.ts'
export { removeUnnamed, type Swept, sweepBlobs } from './sweep-blobs.ts'
export {
  callOfResolution,
  type OfficeFileGiven,
  onlyCall,
  type ResolutionGiven,
  takeInOffice,
  takeInResolution,
  type WitnessRead,
} from './take-in-call.ts'
export { type RepliesGiven, type RepliesTaken, type TakenNote, takeInReplies } from './take-in-replies.ts'
export { type WorkingCopy, writeWorkingCopy } from './working-copy.ts'
