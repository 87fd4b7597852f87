/** A sources pack as data: the files it will hold, what each is, and what each was made from. */
import type { Tag } from './tag-file.ts'

export type PackPart =
  | 'original'
  | 'transcription'
  | 'report'
  | 'manifest'
  | 'record'
  | 'input'
  | 'licence'
  | 'guide'

/** One file of the payload. */
export interface PackEntry {
  /** Inside the pack, beginning with "data/". */
  readonly path: string
  readonly part: PackPart
  /** The file it is copied from, or what it holds. */
  readonly content: { readonly copyOf: string } | { readonly text: string } | { readonly bytes: Uint8Array }
  /** What it must hash to, where it is known before; null where it is not. */
  readonly sha256: string | null
  /** Who or what made it: "the respondent", "the office", a reader or this program with its version. */
  readonly madeBy: string
  /** Paths in the pack, or "sha256:…" for a file that is not in it. */
  readonly madeFrom: readonly string[]
}

/** Everything a pack is written from. */
export interface Pack {
  readonly entries: readonly PackEntry[]
  /** Tags of bag-info.txt but those that count the payload. */
  readonly info: readonly Tag[]
  /** README.txt, beside the payload. */
  readonly readme: string
}

/** The file that tells the source of every other. */
export const PROVENANCE = 'data/provenance.json'
