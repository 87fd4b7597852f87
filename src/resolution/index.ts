/** The door of `resolution`. */
export type {
  Annex,
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
