/** The door of the log of acts. */
export { type AuditMeans, append } from './append.ts'
export { type Checkpoint, isSigned, readCheckpoint, verifierKey, writeCheckpoint } from './checkpoint.ts'
export { type Book, bookOf, enact } from './enact.ts'
export {
  type Act,
  type AuditEntry,
  canonical,
  entryHash,
  NO_PREVIOUS,
  type Payload,
  payloadHash,
  SALT_BYTES,
} from './entry.ts'
export { introduceKey } from './introduce-key.ts'
export { isConsistent, isIncluded, type TreeHead } from './merkle-tree.ts'
export { checkProof, type ProofCheck, type ProofFile, proofContract, toProofFile } from './proof-contract.ts'
export { type EntryProof, headOf, proveConsistency, proveEntry } from './prove.ts'
export { signHead } from './sign-head.ts'
export { AuditStore } from './store.ts'
export { type AuditCode, DESTRUCTION, type LogCheck, type LogWitness, verifyLog } from './verify-log.ts'
