/** What was received, file by file, as the pack accounts for it: kept, kept in another file, or left out with the reason. */
import type { Transcription } from '#extract'
import { digestFile } from '#platform/archive'
import type { FolderEntry } from '#platform/folder'
import { type FolderReading, OFFICE_FILES, type ReplyFile, type Submission } from '#submission'
import { safeName } from './safe-name.ts'

/** One received file; names are those it was received under. */
export interface PackSource {
  /** From 1, in the order of the names. */
  readonly number: number
  /** Path inside the folder of replies; an attachment is "mail.eml!views.docx". */
  readonly name: string
  /** Null where it could not be opened. */
  readonly sha256: string | null
  readonly sizeBytes: number | null
  /** For an attachment the file it came in. */
  readonly inside: string | null
  /** Where its bytes stand in the pack; null where they do not, and `whyNotKept` says why. */
  readonly keptAs: string | null
  readonly whyNotKept: string | null
  /** Where its transcription stands, as JSON and as plain text. */
  readonly transcription: string | null
  readonly text: string | null
  readonly textSha256: string | null
  readonly reader: { readonly name: string; readonly version: string } | null
  readonly kind: string | null
  readonly language: string | null
  readonly obtained: string | null
  readonly submission: string | null
  readonly memberState: string | null
  readonly role: string | null
}

export interface SourceOrder {
  readonly repliesFolder: string
  /** Everything in that folder. */
  readonly entries: readonly FolderEntry[]
  readonly replies: FolderReading
  readonly withOriginals: boolean
  readonly signal: AbortSignal
}

const INSIDE = '!'

/** Whether its bytes are in the pack as part of the e-mail it came in. */
export function isInsideKept(source: PackSource, sources: readonly PackSource[]): boolean {
  const carrier = sources.find(({ name }) => name === source.inside)
  if (carrier === undefined || source.keptAs !== null) return false
  return carrier.keptAs !== null || isInsideKept(carrier, sources)
}

/** Lists what was received. Files that could not be read are there too; the office's own lists and leftovers of systems are not. */
export async function sourcesOf(order: SourceOrder): Promise<PackSource[]> {
  const { replies } = order
  const known = new Map(
    replies.submissions.flatMap((submission) =>
      submission.files.map((file) => [file.path, { submission, file }] as const),
    ),
  )
  const leftOut = new Map(replies.ignored.map(({ path, reason }) => [path, reason]))
  const unread = unreadFiles(order, (path) => known.has(path) || leftOut.has(path))
  const names = [...new Set([...known.keys(), ...leftOut.keys(), ...unread])].sort()
  const sizes = new Map(order.entries.map(({ path, sizeBytes }) => [path, sizeBytes]))
  const kept = new Map<string, string>()
  const sources: PackSource[] = []
  for (const [index, name] of names.entries()) {
    const transcription = replies.transcriptions.get(name) ?? null
    const carrier = carrierAmong(name, names)
    const sha256 = transcription?.sha256 ?? known.get(name)?.file.sha256 ?? (await hashOf(order, name))
    const whyNotKept = sha256 === null ? 'it could not be opened' : whyLeftOut(name, carrier, leftOut, order)
    const keptAs =
      sha256 === null || whyNotKept !== null
        ? null
        : (kept.get(sha256) ?? `data/originals/${safeName(index + 1, name)}`)
    if (sha256 !== null && keptAs !== null) kept.set(sha256, keptAs)
    sources.push({
      number: index + 1,
      name,
      sha256,
      sizeBytes: sizes.get(name) ?? sizeInside(carrier, sha256, replies),
      inside: carrier,
      keptAs,
      whyNotKept,
      ...transcribed(index + 1, name, leftOut.has(name) ? null : transcription),
      ...attributed(known.get(name)),
    })
  }
  return sources
}

/** Regular files of the folder that are in no submission because no reader was given them. */
function unreadFiles({ entries, replies }: SourceOrder, isKnown: (path: string) => boolean): string[] {
  const found = new Set(
    replies.findings.flatMap(({ code, subject }) => (code === 'file-not-opened' ? (subject ?? []) : [])),
  )
  return entries.flatMap(({ path, kind }) =>
    kind === 'file' && found.has(path) && !isKnown(path) && !OFFICE_FILES.has(path.toLowerCase())
      ? [path]
      : [],
  )
}

/** The nearest file it came in: "!" may stand in a name of the folder too, so a carrier is one that is listed. */
function carrierAmong(name: string, names: readonly string[]): string | null {
  const carriers = names.filter((other) => name.startsWith(`${other}${INSIDE}`))
  return carriers.sort((one, other) => other.length - one.length)[0] ?? null
}

async function hashOf({ repliesFolder, signal }: SourceOrder, name: string): Promise<string | null> {
  return (await digestFile(`${repliesFolder}/${name}`, ['sha256'], signal))?.hashes.sha256 ?? null
}

function whyLeftOut(
  name: string,
  carrier: string | null,
  leftOut: ReadonlyMap<string, string>,
  order: SourceOrder,
): string | null {
  const own = leftOut.get(name)
  if (own !== undefined) return `a person left it out: ${own}`
  if (carrier !== null) return `it is inside ${carrier}`
  const within = [...leftOut].find(([path]) => path.startsWith(`${name}${INSIDE}`))
  if (within !== undefined) return `it holds ${within[0]}, which a person left out: ${within[1]}`
  return order.withOriginals ? null : 'this pack was made without the originals'
}

function sizeInside(carrier: string | null, sha256: string | null, replies: FolderReading): number | null {
  const attachments = carrier === null ? [] : (replies.transcriptions.get(carrier)?.attachments ?? [])
  return attachments.find((attachment) => attachment.sha256 === sha256)?.sizeBytes ?? null
}

function transcribed(number: number, name: string, transcription: Transcription | null) {
  const stem = `data/transcriptions/${safeName(number, name)}`
  return transcription === null
    ? { transcription: null, text: null, textSha256: null, reader: null }
    : {
        transcription: `${stem}.json`,
        text: `${stem}.txt`,
        textSha256: transcription.textSha256,
        reader: { ...transcription.reader },
      }
}

function attributed(known: { readonly submission: Submission; readonly file: ReplyFile } | undefined) {
  return {
    kind: known?.file.kind ?? null,
    language: known?.file.language ?? null,
    obtained: known?.file.obtained ?? null,
    submission: known?.submission.id ?? null,
    memberState: known?.submission.memberState ?? known?.submission.respondent ?? null,
    role: known?.file.role ?? null,
  }
}
