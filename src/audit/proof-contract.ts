/** Proofs as files for others: their shape, and the check that needs nothing but the file and the office's key. */
import { z } from 'zod'
import type { CheckingKey } from '#platform/signing'
import { isSigned, readCheckpoint } from './checkpoint.ts'
import { entryHash, hashOf, hexOf, payloadHash } from './entry.ts'
import { isIncluded } from './merkle-tree.ts'
import type { EntryProof } from './prove.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/u)

/** A proof of one entry, with the signed head that it leads to. */
export const proofContract = z.strictObject({
  schemaVersion: z.literal(1),
  entry: z.strictObject({
    sequence: z.int().positive(),
    at: z.string(),
    actor: z.string(),
    act: z.string(),
    subject: z.string(),
    payloadSha256: hash,
    previousSha256: hash,
  }),
  /** Salt in hexadecimal and canonical text; null where it was destroyed, or is not given away. */
  payload: z.strictObject({ salt: hash, text: z.string() }).nullable(),
  size: z.int().positive(),
  root: hash,
  path: z.array(hash).max(64),
  /** The head of the tree of `size` entries as a signed note. */
  checkpoint: z.string(),
})
export type ProofFile = z.infer<typeof proofContract>

/** The proof as a file, with the signed head of the same tree. */
export function toProofFile(proof: EntryProof, checkpoint: string): ProofFile {
  return { schemaVersion: 1, ...proof, path: [...proof.path], checkpoint }
}

/** What a proof shows, each by itself. */
export interface ProofCheck {
  /** The entry is in the tree of that head. */
  readonly isIncluded: boolean
  /** The payload is the one that the entry names; null where it is not in the file. */
  readonly isPayload: boolean | null
  /** The head is that of the checkpoint. */
  readonly isHead: boolean
  /** One of the keys signed the checkpoint; null where no key was given. */
  readonly isSigned: boolean | null
}

/** Checks a proof by itself. */
export function checkProof(proof: ProofFile, keys: readonly CheckingKey[] | null): ProofCheck {
  const leaf = entryHash(proof.entry)
  const note = readCheckpoint(proof.checkpoint)
  return {
    isIncluded: isIncluded(
      leaf,
      proof.entry.sequence - 1,
      proof.size,
      proof.path.map(hashOf),
      hashOf(proof.root),
    ),
    isPayload:
      proof.payload === null
        ? null
        : payloadHash(hashOf(proof.payload.salt), proof.payload.text) === proof.entry.payloadSha256,
    isHead: note !== null && note.size === proof.size && hexOf(note.root) === proof.root,
    isSigned: keys === null ? null : note !== null && keys.some((key) => isSigned(note, key)),
  }
}
