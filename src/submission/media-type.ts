/** The media type of a file by what its bytes are, never by its name. Source: IANA media types. */
import type { FileKind } from '#extract'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const MEDIA_TYPES: Readonly<Partial<Record<FileKind, string>>> = {
  pdf: 'application/pdf',
  docx: WORD,
  odt: 'application/vnd.oasis.opendocument.text',
  html: 'text/html',
  text: 'text/plain',
  eml: 'message/rfc822',
  'akoma-ntoso': 'application/akn+xml',
  doc: 'application/msword',
  rtf: 'application/rtf',
  msg: 'application/vnd.ms-outlook',
  zip: 'application/zip',
}

/** `application/octet-stream` for what has no type of its own here. */
export function mediaTypeOf(kind: FileKind): string {
  return MEDIA_TYPES[kind] ?? 'application/octet-stream'
}
