/** Reads the files received again, for the check of an issued report: hashes of all, words of those it tells of, and who sent them. */
import type { Transcription } from '#extract'
import { type House, repliesOf, sourceTextOf } from '#house'
import { layOutReplies, type PackedText, packedTexts } from '#pack'
import { digestFile } from '#platform/archive'
import { makeTemporaryFolder, remove, statOf } from '#platform/files'
import { listEntries, takeFile } from '#platform/folder'
import type { FoundReplies, FoundSource, ReadingWanted } from '#report'
import { type FolderReading, OFFICE_FILES, type ReceivedFile, withAttachments } from '#submission'
import { codePointCounter, type StateTable } from '#un'
import type { Session } from './session.ts'

/** A larger file is told by its hash alone, in bytes. */
const MOST_BYTES = 500_000_000
/** Where a pack keeps what was received. */
const ORIGINALS = 'data/originals'

/** What is to be read, and the States by which senders are known. */
export interface SourcesOrder extends ReadingWanted {
  readonly states: StateTable
}

export interface SourcesRead {
  readonly sources: readonly FoundSource[]
  /** Null for a pack without originals. */
  readonly replies: FoundReplies | null
}

/**
 * Every file of the folder, or of the pack it is: its hash, and for those told of (or that hold one) their words; of a folder of
 * replies, or a pack with its originals, also who sent what. What is no file is passed over; a pack is laid out as it was received
 * in a folder that is gone afterwards.
 */
export async function readSources(
  session: Session,
  house: House,
  given: string,
  order: SourcesOrder,
): Promise<SourcesRead> {
  const isPack = (await statOf(`${given}/bagit.txt`)) !== null
  const found = isPack
    ? await readPacked(session, house, given, order)
    : { reading: await readFolder(session, house, given, order), missing: NONE }
  const { reading, missing } = found
  const sources = await readFiles(session, house, given, { ...order, isPack, reading })
  return {
    sources,
    replies:
      reading === null ? null : { submissions: reading.submissions, leftOut: reading.ignored, missing },
  }
}

const NONE: ReadonlySet<string> = new Set()

/** The replies of a pack, read as they were received: under their own names, with the index and the corrections it holds. */
async function readPacked(
  session: Session,
  house: House,
  pack: string,
  order: SourcesOrder,
): Promise<{ readonly reading: FolderReading | null; readonly missing: ReadonlySet<string> }> {
  const folder = await makeTemporaryFolder('packed')
  try {
    const laid = await layOutReplies(pack, folder, session.signal)
    if (laid === null) return { reading: null, missing: NONE }
    const { correctionsPath, missing } = laid
    return { reading: await readFolder(session, house, folder, { ...order, correctionsPath }), missing }
  } finally {
    await remove(folder)
  }
}

/** The folder read as for the report; null where the manifest does not say how its call was put. */
async function readFolder(
  session: Session,
  house: House,
  folder: string,
  {
    call,
    language,
    states,
    correctionsPath = null,
  }: SourcesOrder & { readonly correctionsPath?: string | null },
): Promise<FolderReading | null> {
  if (call === null || language === null) return null
  const onProgress = (done: number, total: number, path: string): void => {
    if (done === 0) session.progress.stage('reading replies', total)
    else session.progress.step(done, path)
  }
  return repliesOf(house, {
    ...{ folder, states, call, language, onProgress },
    ...(correctionsPath === null ? {} : { correctionsPath }),
  })
}

interface FilesOrder extends SourcesOrder {
  readonly isPack: boolean
  readonly reading: FolderReading | null
}

async function readFiles(
  session: Session,
  house: House,
  given: string,
  { files: cited, call, isPack, reading }: FilesOrder,
): Promise<FoundSource[]> {
  const folder = isPack ? `${given}/${ORIGINALS}` : given
  const entries = (await listEntries(folder)).filter(({ path, kind }) => kind === 'file' && isReply(path))
  const wanted = new Set(cited.map(({ sha256 }) => sha256))
  const carriers = new Set(cited.flatMap(({ file }) => carrierOf(file)))
  const readAlready = new Map(
    [...(reading?.transcriptions.values() ?? [])].map((transcription) => [
      transcription.sha256,
      transcription,
    ]),
  )
  const found: FoundSource[] = []
  session.progress.stage('reading sources', entries.length)
  for (const [index, { path }] of entries.entries()) {
    session.signal.throwIfAborted()
    session.progress.step(index, path)
    const digest = await digestFile(`${folder}/${path}`, ['sha256'], session.signal)
    const hash = digest?.hashes.sha256
    if (digest === null || hash === undefined) continue
    const isRead = wanted.has(hash) || carriers.has(path) || (isPack && isCarrier(path))
    const known = isPack ? readAlready.get(hash) : reading?.transcriptions.get(path)
    const transcription = known ?? (isRead ? await read(house, `${folder}/${path}`, path) : null)
    const received = { path, sha256: hash, sizeBytes: digest.sizeBytes, transcription }
    found.push(
      ...withAttachments(received)
        .filter((file) => file === received || wanted.has(file.sha256))
        .map((file) => foundSource(file, call ?? {})),
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

function foundSource({ path, sha256, transcription }: ReceivedFile, call: Call): FoundSource {
  const pages = transcription?.pages ?? []
  return {
    path,
    sha256,
    text: transcription?.text ?? null,
    textSha256: transcription?.textSha256 ?? null,
    ocrPages: new Set(pages.filter(({ obtained }) => obtained === 'ocr').map(({ number }) => number)),
    ...(transcription === null ? {} : readingOf(path, transcription, call)),
  }
}

type Call = Parameters<typeof sourceTextOf>[2]

/** Who sent it makes no difference to its passages. */
function readingOf(path: string, transcription: Transcription, call: Call) {
  const reading = sourceTextOf({ path, submission: '' }, transcription, call)
  return { noteMarks: noteMarksIn(transcription), reading }
}

function noteMarksIn({ text, blocks }: Transcription) {
  const codePoints = codePointCounter(text)
  return blocks
    .flatMap(({ marks }) => marks ?? [])
    .filter(({ type }) => type === 'footnote-ref')
    .map(({ start, end }) => ({ start: codePoints(start), end: codePoints(end) }))
}
