/** Holds the manifest against the files received: their hashes, the words read from them again, each citation's place. */
import type { SourceText } from '../../source-text.ts'
import type { Citation, Selector } from '../../statement.ts'
import { type Anchor, anchorsIn } from '../quotation/anchor-citation.ts'
import type { Place } from '../verification.ts'
import { type CitationProof, type IssuedFinding, noticed, type Reach } from './issued-check.ts'
import type { IssuedRecord } from './issued-record.ts'

/** A file found among the sources. `text` is null where it was not read, or no reader could read it. */
export interface FoundSource {
  readonly path: string
  readonly sha256: string
  readonly text: string | null
  readonly textSha256: string | null
  /** Pages read by OCR: there a citation is proved to the transcription, not to the page. */
  readonly ocrPages: ReadonlySet<number>
  /** Where the reader saw marks of footnotes, code points; absent where only the words are there. */
  readonly noteMarks?: readonly Place[]
  /** The file read again and cut into passages as for a report; absent where only its words are there. */
  readonly reading?: SourceText
  /** The file itself is not there: these are its words as a pack carries them, and the hash is what the pack says. */
  readonly isTranscription?: boolean
}

export interface SourcesTraced {
  readonly citations: readonly CitationProof[]
  readonly findings: readonly IssuedFinding[]
}

/** Compares hashes, then every citation with the words read now. Finds `source-changed`, `source-missing`,
 * `source-extra`, `source-unread`, `citation-dangling`, `manifest-edited` (other words around a citation). */
export function traceSources(record: IssuedRecord, sources: readonly FoundSource[]): SourcesTraced {
  const byHash = new Map(sources.map((source) => [source.sha256, source]))
  const anchors = new Map<string, (selector: Selector) => Anchor | null>()
  const anchorOf = ({ sha256, text }: FoundSource, selector: Selector): Anchor | null => {
    const find = anchors.get(sha256) ?? anchorsIn(text ?? '')
    anchors.set(sha256, find)
    return find(selector)
  }
  const findings = [
    ...(isOtherFolder(record, sources)
      ? [otherFolder(record, sources)]
      : [...missing(record, sources, byHash), ...extra(record, sources)]),
    ...unread(record, byHash),
    ...marksInvented(record, byHash),
  ]
  const citations = record.statements.flatMap((statement) =>
    statement.citations.map((citation, index): CitationProof => {
      const about = { statement: statement.id, citation: index, file: citation.file, page: citation.page }
      const source = byHash.get(citation.fileSha256)
      if (source === undefined || source.text === null) return { ...about, reach: 'none' }
      const anchor = anchorOf(source, citation.selector)
      const reach = reachOf(anchor, citation, source)
      if (reach === 'none') findings.push(dangling(statement.id, index, citation))
      if (surroundingsDiffer(anchor, citation, source)) findings.push(edited(statement.id, index, citation))
      return { ...about, reach }
    }),
  )
  return { citations, findings }
}

/** How far the proof reaches. A page read by OCR, and a text without its file, prove to the transcription at most. */
function reachOf(anchor: Anchor | null, citation: Citation, source: FoundSource): Reach {
  if (anchor === null) return 'none'
  if (source.isTranscription === true || source.ocrPages.has(citation.page)) return 'transcription-only'
  if (anchor.how === 'moved') return 're-anchored'
  return source.textSha256 === citation.textSha256 ? 'bytes-identical' : 're-read-identical'
}

/** In the very reading cited, the words around it must be the manifest's too. Another reading may differ around it. */
function surroundingsDiffer(anchor: Anchor | null, citation: Citation, source: FoundSource): boolean {
  if (anchor?.how !== 'same-place' || source.text === null || source.textSha256 !== citation.textSha256)
    return false
  const { prefix, suffix } = citation.selector.textQuote
  return !source.text.slice(0, anchor.from).endsWith(prefix) || !source.text.startsWith(suffix, anchor.to)
}

/** A mark of a footnote that the manifest tells of and the very reading cited has not: a figure may have been cut short. */
function marksInvented(record: IssuedRecord, byHash: ReadonlyMap<string, FoundSource>): IssuedFinding[] {
  const readings = new Map(record.sources.map(({ sha256, textSha256 }) => [sha256, textSha256]))
  return record.passages.flatMap(({ id, fileSha256, noteMarks, text }) => {
    const source = byHash.get(fileSha256)
    if (source?.noteMarks === undefined || source.textSha256 !== readings.get(fileSha256)) return []
    const seen = new Set(source.noteMarks.map(({ start, end }) => `${start} ${end}`))
    if (noteMarks.every(({ start, end }) => seen.has(`${start} ${end}`))) return []
    return [
      noticed(
        'manifest-edited',
        `The manifest tells of a footnote mark in “${text}” that ${source.path} has not.`,
        {
          subject: id,
        },
      ),
    ]
  })
}

function dangling(statement: string, index: number, { file, page, selector }: Citation): IssuedFinding {
  return noticed(
    'citation-dangling',
    `The words cited do not stand in ${file} (page ${page}) as it reads now: “${selector.textQuote.exact}”`,
    { statement, subject: statement, citation: index, was: selector.textQuote.exact },
  )
}

function edited(statement: string, index: number, { file, page, selector }: Citation): IssuedFinding {
  const { prefix, exact, suffix } = selector.textQuote
  return noticed(
    'manifest-edited',
    `The manifest gives other words around a citation than ${file} (page ${page}) has: it was edited by hand.`,
    { statement, subject: statement, citation: index, was: `${prefix}▸${exact}◂${suffix}` },
  )
}

/** None of the files received or cited is there, by its bytes or by its name. */
function isOtherFolder({ received, sources: cited }: IssuedRecord, sources: readonly FoundSource[]): boolean {
  const ours = [...(received ?? []), ...cited]
  const known = new Set(ours.flatMap(({ sha256, file }) => [sha256, file.normalize('NFC')]))
  return (
    cited.length > 0 &&
    !sources.some(({ sha256, path }) => known.has(sha256) || known.has(path.normalize('NFC')))
  )
}

function otherFolder({ sources: cited }: IssuedRecord, sources: readonly FoundSource[]): IssuedFinding {
  const holds =
    sources.length === 0
      ? 'no file'
      : sources.length === 1
        ? 'one other file'
        : `${sources.length} other files`
  return noticed(
    'source-missing',
    `The sources given are not those of the report: they hold ${holds}, and none of the ${cited.length} files cited.`,
    { hint: 'Give the folder of replies as received, or a pack.' },
  )
}

/** Files cited that are not there; one of the same name with other bytes was changed. */
function missing(
  record: IssuedRecord,
  sources: readonly FoundSource[],
  byHash: ReadonlyMap<string, FoundSource>,
): IssuedFinding[] {
  const named = new Map(sources.map((source) => [source.path.normalize('NFC'), source]))
  return record.sources.flatMap(({ file, sha256 }): IssuedFinding[] => {
    const there = byHash.get(sha256)
    if (there !== undefined) return there.isTranscription === true ? [transcriptionOnly(file)] : []
    const other = named.get(file.normalize('NFC'))
    if (other === undefined)
      return [
        noticed('source-missing', `${file} is cited and is not among the sources given.`, {
          subject: file,
          hint: 'Give the folder of replies as received, or a pack.',
        }),
      ]
    return [
      noticed('source-changed', `${file} is not the file that was cited: its SHA-256 differs.`, {
        subject: file,
        was: sha256,
        now: other.sha256,
        hint: 'Find the file as it was received; the citations into it were not checked.',
      }),
    ]
  })
}

function transcriptionOnly(file: string): IssuedFinding {
  const told = `${file} itself is not there: citations of it are proved to the transcription that the pack carries, not to the file.`
  return noticed('source-missing', told, {
    severity: 'to-know',
    subject: file,
    hint: 'Give the folder of replies as received to prove them to the file.',
  })
}

/** Files that were not received when the report was made, and second copies. An older manifest does not say what was received. */
function extra({ received, sources: cited }: IssuedRecord, sources: readonly FoundSource[]): IssuedFinding[] {
  if (received === null) return []
  const ours = [...received, ...cited]
  const known = new Set(ours.map(({ sha256 }) => sha256))
  const names = new Set(ours.map(({ file }) => file.normalize('NFC')))
  return sources
    .filter(({ path }) => !names.has(path.normalize('NFC')))
    .flatMap(({ path, sha256 }): IssuedFinding[] => {
      const twin = sources.find((other) => other.sha256 === sha256 && other.path !== path)
      if (known.has(sha256) && (twin === undefined || !names.has(twin.path.normalize('NFC')))) return []
      const what =
        known.has(sha256) && twin !== undefined
          ? `${path} is a second copy of ${twin.path}, and was not among the files received when the report was made.`
          : `${path} was not among the files received when the report was made.`
      return [
        noticed('source-extra', what, {
          severity: 'to-confirm',
          subject: path,
          hint: 'If it is a reply, the report does not reflect it. If it is none, take it out of the folder.',
        }),
      ]
    })
}

function unread(record: IssuedRecord, byHash: ReadonlyMap<string, FoundSource>): IssuedFinding[] {
  return record.sources.flatMap(({ file, sha256 }): IssuedFinding[] => {
    const source = byHash.get(sha256)
    if (source === undefined || source.text !== null) return []
    return [
      noticed('source-unread', `${file} could not be read again; the citations into it are not proved.`, {
        subject: file,
      }),
    ]
  })
}
