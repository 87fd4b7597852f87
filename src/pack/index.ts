/** The door of `pack`: the sources of a report as a BagIt folder, and the check of one. */
export { type CheckOptions, checkPack, type PackCheck } from './check-pack.ts'
export { makePack } from './make-pack.ts'
export type { Pack, PackEntry, PackPart } from './pack.ts'
export type { PackCode } from './pack-finding.ts'
export type { GivenFile, MadeFile, PackOrder } from './pack-order.ts'
export { type ProvenanceInput, provenanceOf } from './provenance.ts'
export { type PackSource, type SourceOrder, sourcesOf } from './source.ts'
export {
  type PackWritten,
  SourceChanged,
  type WritePackOptions,
  type WrittenEntry,
  writePack,
} from './write-pack.ts'
