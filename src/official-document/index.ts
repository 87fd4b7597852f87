/** The door of `official-document`. */
export type {
  DocumentBlock,
  DocumentCode,
  DocumentLimits,
  DocumentNote,
  DocumentTitle,
  DocumentVerdicts,
  DocumentWords,
  Inline,
  LimitGroup,
  Manifest,
  Masthead,
  OfficialDocument,
  ProofReach,
  RenderedFile,
  Rendering,
  RespondentRow,
  Run,
  Signature,
  SourceDetail,
  StatementDetail,
  StatementVerdict,
  TableCell,
  Verdict,
  VerdictReason,
} from './document.ts'
export type {
  AnchorSpan,
  EditedBlock,
  EditedCode,
  EditedDocx,
  EditedReading,
  EditorComment,
} from './edited.ts'
export { readFontLicences } from './font-licences.ts'
export type { Issued, IssuedCode, IssuedReading } from './issued.ts'
export { foldSpace } from './issued.ts'
export { documentOf, type Layout, layoutOf } from './layout.ts'
export type { PdfStandard, TypstJob, TypstResult } from './pdf/compile-typst.ts'
export { compileTypst } from './pdf/compile-typst.ts'
export { readEditedDocx } from './read-edited-docx.ts'
export { readIssuedAkomaNtoso } from './read-issued-akn.ts'
export { readIssuedDocx } from './read-issued-docx.ts'
export { readIssuedHtml } from './read-issued-html.ts'
export { readIssuedPdf } from './read-issued-pdf.ts'
export { elementsIn, type Markup, readMarkup } from './read-markup.ts'
export { renderAkomaNtoso } from './render-akoma-ntoso.ts'
export type { DocxOptions } from './render-docx.ts'
export { renderDocx } from './render-docx.ts'
export { renderHtml } from './render-html.ts'
export type { PdfOptions, PdfRendering } from './render-pdf.ts'
export { renderPdf } from './render-pdf.ts'
export {
  type Envelope,
  MANIFEST_PAYLOAD,
  payloadText,
  payloadToSign,
  preAuthEncoding,
  signedBytes,
} from './seal.ts'
export type { PrintedStatement } from './statements-of.ts'
export { inlinesOf, statementsOf } from './statements-of.ts'
export type { CompareCode, TrackedDocx } from './tracked/compare-docx.ts'
export { compareDocx } from './tracked/compare-docx.ts'
export { piecesOf, type Step, sharedWords, stepsBetween, wordsIn } from './tracked/match-sequences.ts'
export {
  type OpenChanges,
  type Resolution,
  type Resolved,
  resolveChanges,
} from './tracked/resolve-changes.ts'
export { drawAgain } from './visible/draw-again.ts'
export { issuedFormat, readVisible, type VisibleOptions } from './visible/read-visible.ts'
export type { IssuedFormat, Sign, SignKind, VisibleFile } from './visible/visible.ts'
export { element, escapeText, xmlFile } from './xml.ts'
