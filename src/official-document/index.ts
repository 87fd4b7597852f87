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
