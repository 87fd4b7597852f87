/** The door of `pack`: the sources of a report as a BagIt folder, and the check of one. */
export { checkPack } from './check-pack.ts'
export { makePack } from './make-pack.ts'
export type { Pack } from './pack.ts'
export type { GivenFile } from './pack-order.ts'
export { type PackedText, packedTexts } from './packed-texts.ts'
export { provenanceOf } from './provenance.ts'
export { type PackSource, sourcesOf } from './source.ts'
export { type PackWritten, SourceChanged, writePack } from './write-pack.ts'
