/** Reads the files received again, for the check of an issued report: hashes of all, words of those it cites. */
import type { Transcription } from '#extract'
import type { House } from '#house'
import { type PackedText, packedTexts } from '#pack'
import { digestFile } from '#platform/archive'
import { statOf } from '#platform/files'
import { listEntries, takeFile } from '#platform/folder'
import type { FoundSource } from '#report'
import { OFFICE_FILES, type ReceivedFile, withAttachments } from '#submission'
import { codePointCounter } from '#un'
import type { Session } from './session.ts'

/** A larger file is told by its hash alone, in bytes. */
const MOST_BYTES = 500_000_000
/** Where a pack keeps what was received. */
const ORIGINALS = 'data/originals'

/**
 * Every file of the folder, or of the pack it is: its hash, and for those cited (or that hold one cited) their words.
 * Nothing is written; what is no file is passed over.
 */
export async function readSources(
  session: Session,
  house: House,
  given: string,
  cited: readonly { readonly file: string; readonly sha256: string }[],
): Promise<FoundSource[]> {
  const isPack = (await statOf(`${given}/bagit.txt`)) !== null
  const folder = isPack ? `${given}/${ORIGINALS}` : given
  const entries = (await listEntries(folder)).filter(({ path, kind }) => kind === 'file' && isReply(path))
  const wanted = new Set(cited.map(({ sha256 }) => sha256))
  const carriers = new Set(cited.flatMap(({ file }) => carrierOf(file)))
  const found: FoundSource[] = []
  session.progress.stage('reading sources', entries.length)
  for (const [index, { path }] of entries.entries()) {
    session.signal.throwIfAborted()
    session.progress.step(index, path)
    const digest = await digestFile(`${folder}/${path}`, ['sha256'], session.signal)
    const hash = digest?.hashes.sha256
    if (digest === null || hash === undefined) continue
    const isRead = wanted.has(hash) || carriers.has(path) || (isPack && isCarrier(path))
    const transcription = isRead ? await read(house, `${folder}/${path}`, path) : null
    const received = { path, sha256: hash, sizeBytes: digest.sizeBytes, transcription }
    found.push(
      ...withAttachments(received)
        .filter((file) => file === received || wanted.has(file.sha256))
        .map(foundSource),
    )
  }
  session.progress.end()
  if (!isPack) return found
  const there = new Set(found.map(({ sha256 }) => sha256))
  const missing = new Set([...wanted].filter((hash) => !there.has(hash)))
  const texts = await packedTexts(given, missing)
  return [
    ...found.map((source) => ({ ...source, path: asReceived(source, cited) })),
    ...texts.map(transcriptionAlone),
  ]
}

/** The words of a file that the pack does not hold itself. */
function transcriptionAlone({ name, sha256, text, textSha256 }: PackedText): FoundSource {
  return { path: name, sha256, text, textSha256, ocrPages: new Set(), isTranscription: true }
}

function isReply(path: string): boolean {
  const name = path.split('/').at(-1) ?? path
  return !OFFICE_FILES.has(path.toLowerCase()) && !name.startsWith('.') && name !== 'Thumbs.db'
}

/** The file of the folder that a cited attachment came in. */
function carrierOf(path: string): string[] {
  const at = path.indexOf('!')
  return at === -1 ? [] : [path.slice(0, at)]
}

function isCarrier(path: string): boolean {
  return /\.(?:eml|msg)$/i.test(path)
}

/** A pack gives files names of its own; the hash tells which one it is. */
function asReceived(
  { path, sha256 }: FoundSource,
  cited: readonly { readonly file: string; readonly sha256: string }[],
): string {
  return cited.find((each) => each.sha256 === sha256)?.file ?? path
}

async function read(house: House, place: string, path: string): Promise<Transcription | null> {
  const taken = await takeFile(place, MOST_BYTES)
  if (!taken.taken) return null
  return house.extractor.read({ name: path.split('/').at(-1) ?? path, bytes: taken.bytes }, house.signal)
}

function foundSource({ path, sha256, transcription }: ReceivedFile): FoundSource {
  const pages = transcription?.pages ?? []
  return {
    path,
    sha256,
    text: transcription?.text ?? null,
    textSha256: transcription?.textSha256 ?? null,
    ocrPages: new Set(pages.filter(({ obtained }) => obtained === 'ocr').map(({ number }) => number)),
    ...(transcription === null ? {} : { noteMarks: noteMarksIn(transcription) }),
  }
}

function noteMarksIn({ text, blocks }: Transcription) {
  const codePoints = codePointCounter(text)
  return blocks
    .flatMap(({ marks }) => marks ?? [])
    .filter(({ type }) => type === 'footnote-ref')
    .map(({ start, end }) => ({ start: codePoints(start), end: codePoints(end) }))
}
