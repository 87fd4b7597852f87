/** The door of `official-document`. */
export type {
  DocumentBlock,
  DocumentCode,
  DocumentNote,
  DocumentTitle,
  DocumentWords,
  Inline,
  Manifest,
  Masthead,
  OfficialDocument,
  RenderedFile,
  Rendering,
  RespondentRow,
  Run,
  StatementDetail,
  TableCell,
} from './document.ts'
export type { TypstJob, TypstResult } from './pdf/compile-typst.ts'
export { compileTypst } from './pdf/compile-typst.ts'
export { renderHtml } from './render-html.ts'
export type { PdfOptions, PdfRendering } from './render-pdf.ts'
export { renderPdf } from './render-pdf.ts'
