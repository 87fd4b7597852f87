/** What a file's name promises beside what its bytes are. */
import { aboutFile } from './reader.ts'
import { FILE_KINDS, type FileKind, type Transcription } from './transcription.ts'

/**
 * The transcription with `kind-differs-from-name` first where the name's extension promises another kind. The name is
 * no part of what was read: the same bytes give the same transcription under any name.
 */
export function withNameFinding(transcription: Transcription, name: string): Transcription {
  const { kind, findings } = transcription
  const promised = kindPromisedBy(name)
  if (promised === null || promised === kind || kind === 'empty' || kind === 'unknown') return transcription
  const message = `The name promises ${promised}; the bytes are ${kind}. It was read as what it is.`
  return { ...transcription, findings: [aboutFile('kind-differs-from-name', message, false), ...findings] }
}

/** The kind an extension promises; null for a name without one or one that promises nothing. */
export function kindPromisedBy(name: string): FileKind | null {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return KIND_BY_EXTENSION[extension] ?? FILE_KINDS.find((kind) => kind === extension) ?? null
}

const KIND_BY_EXTENSION: Readonly<Record<string, FileKind>> = {
  akn: 'akoma-ntoso',
  txt: 'text',
  md: 'text',
  htm: 'html',
  xhtml: 'html',
  docm: 'docx',
  dotx: 'docx',
  ott: 'odt',
  fodt: 'odt',
  jpg: 'image',
  jpeg: 'image',
  png: 'image',
  tif: 'image',
  tiff: 'image',
  gif: 'image',
  webp: 'image',
  bmp: 'image',
  xls: 'spreadsheet',
  xlsx: 'spreadsheet',
  ods: 'spreadsheet',
  ppt: 'presentation',
  pptx: 'presentation',
  odp: 'presentation',
  mht: 'eml',
  mhtml: 'eml',
}
