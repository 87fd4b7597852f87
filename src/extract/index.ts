/** The door of `extract`: bytes → text with pages, blocks and boxes. */
export { languageOfText, readFileBytes } from './read-file.ts'
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
  Transcription,
} from './transcription.ts'
export { FILE_KINDS } from './transcription.ts'
