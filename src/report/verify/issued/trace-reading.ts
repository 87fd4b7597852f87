/** Holds what a manifest says of the reading of files, and of who sent them, against the files read again. */
import { passagesOf } from '../../manifest.ts'
import type { CarriedSource } from '../../record/carried-record.ts'
import { differencesOf, type ManifestDifference } from '../../record/differences.ts'
import type { HeldAgainstSources } from '../../record/on-trust.ts'
import { sourceFacts } from '../../record/record-of.ts'
import type { SourceText } from '../../source-text.ts'
import { type IssuedFinding, noticed } from './issued-check.ts'
import type { IssuedRecord } from './issued-record.ts'
import { type FoundReplies, quoted, traceSenders } from './trace-senders.ts'
import type { FoundSource } from './trace-sources.ts'

export interface ReadingTraced {
  readonly findings: readonly IssuedFinding[]
  readonly held: HeldAgainstSources
}

export interface ReadingOrder {
  readonly sources: readonly FoundSource[]
  /** Null where the sources do not say who sent what (a pack without originals). */
  readonly replies: FoundReplies | null
  /** Of this program: another may cut a text into other passages. */
  readonly version: string
}

/** Differences told of one file, or of one reply. */
const MOST_TOLD = 5

/**
 * Finds `manifest-edited`: where the very reading is there, passages, emphasis, footnotes, pages and doubts must be those of the
 * manifest (blocking; to confirm where another version of the program read them); and what `traceSenders` finds.
 */
export function traceReading(issued: IssuedRecord, order: ReadingOrder): ReadingTraced {
  const { record } = issued
  if (record === null) return { findings: [], held: { reading: false, senders: false } }
  const byHash = new Map(order.sources.map((source) => [source.sha256, source]))
  const read = record.sources.map((source) => {
    const reading = byHash.get(source.sha256)?.reading
    const isAlike = reading !== undefined && isSameReading(reading, source)
    return { source, reading: isAlike ? reading : null }
  })
  const ofReading = read.flatMap(({ source, reading }) =>
    reading === null
      ? []
      : told(readingDiffers(issued, source, reading), source.path, (difference) =>
          ofFile(source.path, difference, issued, order),
        ),
  )
  const senders = order.replies === null ? null : traceSenders(record, order.replies, new Set(byHash.keys()))
  return {
    findings: [...ofReading, ...(senders?.findings ?? [])],
    held: {
      reading: read.every(({ reading }) => reading !== null),
      senders: senders !== null && senders.findings.length === 0 && senders.areAllHeld,
    },
  }
}

function isSameReading(reading: SourceText, { reader, textSha256 }: CarriedSource): boolean {
  return (
    reading.textSha256 === textSha256 &&
    reading.reader.name === reader.name &&
    reading.reader.version === reader.version
  )
}

function readingDiffers(
  issued: IssuedRecord,
  source: CarriedSource,
  reading: SourceText,
): ManifestDifference[] {
  const own = issued.passages.filter(({ fileSha256 }) => fileSha256 === source.sha256)
  const worded = new Set(own.map(({ id }) => id))
  const passages = passagesOf(worded, [reading])
  const again = {
    source: { ...sourceFacts(reading, worded, issued.record?.call ?? {}), path: source.path },
    passages: passages.map(({ noteMarks, ...passage }) => ({ ...passage, noteMarks: noteMarks ?? [] })),
  }
  const carried = own.map(
    ({ id, submission, fileSha256, type, page, language, start, end, text, noteMarks }) => ({
      ...{ id, submission, fileSha256, type, page, language, start, end, text, noteMarks },
    }),
  )
  return differencesOf({ source, passages: carried }, again, (path) =>
    /^passages\.[^.]+\.submission$/.test(path),
  )
}

function ofFile(
  path: string,
  { path: field, is, again }: ManifestDifference,
  { generator }: IssuedRecord,
  { version }: ReadingOrder,
): IssuedFinding {
  const isOurs = generator.version === version
  const by = isOurs
    ? ''
    : ` Version ${generator.version} of the program read it then; this is version ${version}.`
  return noticed(
    'manifest-edited',
    `Of ${path} the manifest says ${quoted(is)} (${field}); the file, read again, gives ${quoted(again)}.${by}`,
    {
      ...{ severity: isOurs ? 'blocking' : 'to-confirm', subject: path, was: again, now: is },
      hint: 'The manifest was changed after the report was made. Ask the office for the file as issued.',
    },
  )
}

function told(
  differences: readonly ManifestDifference[],
  subject: string,
  tell: (difference: ManifestDifference) => IssuedFinding,
): IssuedFinding[] {
  const more = differences.length - MOST_TOLD
  const first = differences.slice(0, MOST_TOLD).map(tell)
  const [last] = first
  if (more <= 0 || last === undefined) return first
  const { severity } = last
  return [
    ...first,
    noticed('manifest-edited', `${more} more difference(s) of ${subject}.`, { severity, subject }),
  ]
}
