/** The door of `resolution`. */
export { type ResolutionContract, resolutionContract, toResolutionContract } from './contract.ts'
export { readResolution } from './read-resolution.ts'
export type {
  Annex,
  AnnexPart,
  Footnote,
  NoteMark,
  OperativeParagraph,
  PreambularParagraph,
  Reference,
  ReferenceKind,
  Resolution,
  ResolutionCode,
  Witness,
  WordOrigin,
} from './resolution.ts'
export type { WitnessBlock, WitnessMark, WitnessPage, WitnessText } from './witness-text.ts'
