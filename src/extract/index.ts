/** The door of `extract`: bytes → text with pages, blocks and boxes. */
export type { TranscriptionContract } from './contract.ts'
export { EXTRACT_SCHEMA_VERSION, toTranscriptionContract, transcriptionContract } from './contract.ts'
export type { Decoded } from './decode-text.ts'
export { decodeText } from './decode-text.ts'
export { extractTask } from './extract-task.ts'
export type { Extractor, ExtractorOptions, FileToRead, ReadingProgress } from './extractor.ts'
export {
  EXTRACT_TASK,
  type Extraction,
  type ExtractTask,
  lostReading,
  openExtractor,
  whyUnread,
} from './extractor.ts'
export { DOUBTFUL } from './ocr/findings.ts'
export { outlineOf } from './outline.ts'
export type { PagePicture } from './pdf/render-page.ts'
export { renderPdfPage } from './pdf/render-page.ts'
export { languageOfText, readFileBytes } from './read-file.ts'
export { READERS_VERSION } from './readers.ts'
export type {
  Attachment,
  Block,
  BlockType,
  Box,
  Cell,
  ExtractCode,
  FileKind,
  FileProperties,
  Mark,
  Page,
  PageStart,
  Transcription,
} from './transcription.ts'
export { FILE_KINDS } from './transcription.ts'
