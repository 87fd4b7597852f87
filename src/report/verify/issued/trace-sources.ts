/** Holds the manifest against the files received: their hashes, the words read from them again, each citation's place. */
import { fromCodePoints } from '#un'
import type { Citation } from '../../statement.ts'
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
}

export interface SourcesTraced {
  readonly citations: readonly CitationProof[]
  readonly findings: readonly IssuedFinding[]
}

/** Compares hashes, then every citation with the words read now. Finds `source-changed`, `source-missing`,
 * `source-extra`, `source-unread`, `citation-dangling`. */
export function traceSources(record: IssuedRecord, sources: readonly FoundSource[]): SourcesTraced {
  const byHash = new Map(sources.map((source) => [source.sha256, source]))
  const texts = new Map<string, SourceWords>()
  const wordsOf = (sha256: string): SourceWords | null => {
    const source = byHash.get(sha256)
    if (source === undefined || source.text === null) return null
    const known = texts.get(sha256) ?? new SourceWords(source.text)
    texts.set(sha256, known)
    return known
  }
  const findings = [...missing(record, sources, byHash), ...extra(record, sources), ...unread(record, byHash)]
  const citations = record.statements.flatMap((statement) =>
    statement.citations.map((citation, index): CitationProof => {
      const source = byHash.get(citation.fileSha256)
      const words = wordsOf(citation.fileSha256)
      const reach = source === undefined || words === null ? 'none' : reachOf(citation, source, words)
      if (words !== null && reach === 'none') findings.push(dangling(statement.id, index, citation))
      return { statement: statement.id, citation: index, file: citation.file, page: citation.page, reach }
    }),
  )
  return { citations, findings }
}

/** How far the proof reaches, strongest first. A page read by OCR is proved to its transcription at most. */
function reachOf(citation: Citation, source: FoundSource, words: SourceWords): Reach {
  const { textQuote, textPosition } = citation.selector
  const stands = words.between(textPosition.start, textPosition.end) === textQuote.exact
  if (stands && source.ocrPages.has(citation.page)) return 'transcription-only'
  if (stands && source.textSha256 === citation.textSha256) return 'bytes-identical'
  if (stands) return 're-read-identical'
  return words.find(textQuote) ? 're-anchored' : 'none'
}

/** A text whose places are counted in code points; citations mostly come in the order of the text. */
class SourceWords {
  readonly #text: string
  #codePoints = 0
  #utf16 = 0

  constructor(text: string) {
    this.#text = text
  }

  between(start: number, end: number): string {
    const from = this.#at(start)
    return this.#text.slice(from, this.#at(end))
  }

  /** Whether the words stand elsewhere: with the words around them, or alone where they stand only once. */
  find({ exact, prefix, suffix }: Citation['selector']['textQuote']): boolean {
    if (exact === '') return false
    if (this.#text.includes(`${prefix}${exact}${suffix}`)) return true
    const first = this.#text.indexOf(exact)
    return first !== -1 && this.#text.indexOf(exact, first + 1) === -1
  }

  #at(codePoints: number): number {
    if (codePoints < this.#codePoints) [this.#codePoints, this.#utf16] = [0, 0]
    const rest = this.#text.slice(this.#utf16)
    this.#utf16 += fromCodePoints(rest, codePoints - this.#codePoints)
    this.#codePoints = codePoints
    return this.#utf16
  }
}

function dangling(statement: string, index: number, { file, page, selector }: Citation): IssuedFinding {
  return noticed(
    'citation-dangling',
    `The words cited do not stand in ${file} (page ${page}) as it reads now: “${selector.textQuote.exact}”`,
    { statement, subject: statement, citation: index, was: selector.textQuote.exact },
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
    if (byHash.has(sha256)) return []
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

/** Files that were not received when the report was made. An older manifest does not say what was received. */
function extra({ received, sources: cited }: IssuedRecord, sources: readonly FoundSource[]): IssuedFinding[] {
  if (received === null) return []
  const known = new Set([...received, ...cited].map(({ sha256 }) => sha256))
  const names = new Set([...received, ...cited].map(({ file }) => file.normalize('NFC')))
  return sources
    .filter(({ path, sha256 }) => !known.has(sha256) && !names.has(path.normalize('NFC')))
    .map(({ path }) =>
      noticed('source-extra', `${path} was not among the files received when the report was made.`, {
        severity: 'to-confirm',
        subject: path,
        hint: 'If it is a reply, the report does not reflect it. If it is none, take it out of the folder.',
      }),
    )
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
