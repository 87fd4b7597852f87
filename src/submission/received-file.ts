/** A file as it was received, with what a reader took from it, and what is known of the call it answers. */
import type { Attachment, Transcription } from '#extract'
import type { Language } from '#un'

/** One file of a replies folder. An attachment is a file too: "mail.eml!name.pdf". */
export interface ReceivedFile {
  /** Relative to the folder, "/" between parts. */
  readonly path: string
  readonly sha256: string
  readonly sizeBytes: number
  /** Null where no reader could read it. */
  readonly transcription: Transcription | null
}

/** The dates of the call and the language of the report; each null where it is not known. ISO calendar dates. */
export interface CallDates {
  /** When the views were sought: the note verbale's date. */
  readonly soughtOn: string | null
  readonly deadline: string | null
  readonly reportLanguage: Language | null
}

const INSIDE = '!'

/** A file and, after it, every file inside it, to any depth. */
export function withAttachments(file: ReceivedFile): readonly ReceivedFile[] {
  const inside = (file.transcription?.attachments ?? []).flatMap((attachment, index, all) =>
    withAttachments(fromAttachment(file.path, attachment, nameWithin(attachment.name, index, all))),
  )
  return [file, ...inside]
}

function fromAttachment(path: string, attachment: Attachment, name: string): ReceivedFile {
  const { sha256, sizeBytes, transcription } = attachment
  return { path: `${path}${INSIDE}${name}`, sha256, sizeBytes, transcription }
}

/** Two attachments of one name are told apart by their place: "scan.pdf", "scan.pdf (2)". */
function nameWithin(name: string, index: number, all: readonly Attachment[]): string {
  const before = all.slice(0, index).filter((other) => other.name === name).length
  return before === 0 ? name : `${name} (${before + 1})`
}

/** The path of the file this one came in; null for a file of the folder. */
export function carrierOf(path: string): string | null {
  const at = path.lastIndexOf(INSIDE)
  return at === -1 ? null : path.slice(0, at)
}

/** The name of a file without folders, carrier and extension. */
export function bareName(path: string): string {
  const name = path.split(/[/!]/u).at(-1) ?? path
  return name.replace(/(?<=.)\.[A-Za-z0-9]{1,5}$/u, '')
}

/** Whether a reader found text in it. */
export function hasText(file: ReceivedFile): boolean {
  return (file.transcription?.text.trim().length ?? 0) > 0
}

/** The texts of its blocks but running heads and feet, as they are counted and read for what the reply says. */
export function contentTexts(file: ReceivedFile): readonly string[] {
  const blocks = file.transcription?.blocks ?? []
  return blocks.filter(({ type }) => type !== 'header' && type !== 'footer').map(({ text }) => text)
}
