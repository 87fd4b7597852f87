/** The trace inside a pack: each citation's words stand in the text it names, and each reproduction prints those words. */
import { z } from 'zod'
import { sha256 } from '#platform/files'
import { type FolderEntry, takeFile } from '#platform/folder'
import { type Finding, fromCodePoints } from '#un'
import { PROVENANCE } from './pack.ts'
import { type PackCode, wrong } from './pack-finding.ts'
import { provenanceContract } from './provenance.ts'

const selector = z.looseObject({
  textQuote: z.looseObject({ exact: z.string() }),
  textPosition: z.looseObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }),
})
const statement = z.looseObject({
  id: z.string(),
  kind: z.string(),
  text: z.string(),
  translationOf: z.string().nullable(),
  citations: z.array(z.looseObject({ file: z.string(), textSha256: z.string(), selector })),
  edits: z.array(
    z.looseObject({ type: z.string(), at: z.int().nonnegative(), removed: z.string().default('') }),
  ),
})
const manifest = z.looseObject({ type: z.literal('rapporteur-manifest'), statements: z.array(statement) })
type TracedStatement = z.infer<typeof statement>

/** What was compared, and what differs. */
export interface TraceCheck {
  readonly citationCount: number
  readonly statementCount: number
  readonly findings: readonly Finding<PackCode>[]
}

/** A text or manifest of more bytes is not read. */
const MOST_BYTES = 300_000_000
const MANIFESTS = /^data\/manifest\/[^/]+\.json$/

/**
 * Compares every citation of every manifest with the text of its source, and every reproduction with its citation.
 *
 * Takes the files that stand in the folder; opens those only. A bag that is not ours has no trace (finding
 * `trace-missing`). A statement that prints a translation is compared by its citation alone; whether a sentence of our own
 * is true to the record, and whether the issued files print these statements, is for the verifier.
 */
export async function checkTrace(
  folder: string,
  files: ReadonlyMap<string, FolderEntry>,
  signal: AbortSignal,
): Promise<TraceCheck> {
  const names = [...files.keys()].filter((path) => MANIFESTS.test(path))
  const provenance = await readJson(folder, PROVENANCE, files, provenanceContract)
  if (provenance === null || names.length === 0) {
    const message = `${provenance === null ? PROVENANCE : 'data/manifest'} is missing or cannot be understood: the trace of the sentences was not checked.`
    return { citationCount: 0, statementCount: 0, findings: [wrong('trace-missing', message)] }
  }
  const work = new Comparison(
    folder,
    files,
    new Map(provenance.sources.map((source) => [source.name, source.text])),
  )
  for (const name of names) {
    const read = await readJson(folder, name, files, manifest)
    if (read === null)
      work.findings.push(
        wrong('trace-unreadable', `${name} cannot be understood; its sentences were not checked.`, name),
      )
    for (const each of read?.statements ?? []) {
      signal.throwIfAborted()
      await work.compare(each)
    }
  }
  return work
}

class Comparison implements TraceCheck {
  citationCount = 0
  statementCount = 0
  readonly findings: Finding<PackCode>[] = []
  readonly #texts = new Map<string, SourceWords | null>()

  constructor(
    readonly folder: string,
    readonly files: ReadonlyMap<string, FolderEntry>,
    readonly textOf: ReadonlyMap<string, string | null>,
  ) {}

  async compare(each: TracedStatement): Promise<void> {
    for (const { file, textSha256, selector: place } of each.citations) {
      const words = await this.#wordsOf(file)
      if (words === null) continue
      this.citationCount++
      const { start, end } = place.textPosition
      if (words.sha256 !== textSha256)
        this.#find('transcription-differs', each, `cites another reading of ${file} than the one in the pack`)
      else if (words.between(start, end) !== place.textQuote.exact)
        this.#find('span-differs', each, `cites words that do not stand at ${start} to ${end} in ${file}`)
    }
    if (each.kind !== 'reproduction' || each.translationOf !== null) return
    this.statementCount++
    const cited = each.citations.map((citation) => citation.selector.textQuote.exact)
    if (cited.length !== 1 || fold(withEdits(cited[0] ?? '', each.edits)) !== fold(each.text))
      this.#find('statement-differs', each, 'prints other words than those it cites')
  }

  #find(code: PackCode, { id }: TracedStatement, what: string): void {
    this.findings.push(wrong(code, `Statement ${id} ${what}.`, id))
  }

  async #wordsOf(file: string): Promise<SourceWords | null> {
    const known = this.#texts.get(file)
    if (known !== undefined) return known
    const path = this.textOf.get(file) ?? null
    const bytes = path === null ? null : await readInside(this.folder, path, this.files)
    if (bytes === null)
      this.findings.push(
        wrong('transcription-missing', `The text of ${file} is cited and not in the pack.`, file),
      )
    const words = bytes === null ? null : new SourceWords(bytes)
    this.#texts.set(file, words)
    return words
  }
}

/** A text of the pack; positions are code points, and citations mostly come in the order of the text. */
class SourceWords {
  readonly sha256: string
  readonly #text: string
  #codePoints = 0
  #utf16 = 0

  constructor(bytes: Uint8Array) {
    this.sha256 = sha256(bytes)
    this.#text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  }

  between(start: number, end: number): string {
    const from = this.#at(start)
    return this.#text.slice(from, this.#at(end))
  }

  /** Goes on from the last place where it can: a long text is walked through once, not once a citation. */
  #at(codePoints: number): number {
    if (codePoints < this.#codePoints) [this.#codePoints, this.#utf16] = [0, 0]
    const rest = this.#text.slice(this.#utf16)
    this.#utf16 += fromCodePoints(rest, codePoints - this.#codePoints)
    this.#codePoints = codePoints
    return this.#utf16
  }
}

function withEdits(exact: string, edits: TracedStatement['edits']): string {
  return edits
    .toSorted((one, other) => other.at - one.at)
    .reduce(
      (words, { at, removed }) =>
        words.startsWith(removed, at) ? words.slice(0, at) + words.slice(at + removed.length) : words,
      exact,
    )
}

/** White space of any kind and length is one space; none at the ends. */
function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

async function readInside(
  folder: string,
  path: string,
  files: ReadonlyMap<string, FolderEntry>,
): Promise<Uint8Array | null> {
  const there = files.has(path)
    ? path
    : [...files.keys()].find((name) => name.normalize('NFC') === path.normalize('NFC'))
  if (there === undefined) return null
  const taken = await takeFile(`${folder}/${there}`, MOST_BYTES)
  return taken.taken ? taken.bytes : null
}

async function readJson<Value>(
  folder: string,
  path: string,
  files: ReadonlyMap<string, FolderEntry>,
  schema: z.ZodType<Value>,
): Promise<Value | null> {
  const bytes = await readInside(folder, path, files)
  if (bytes === null) return null
  try {
    return schema.parse(JSON.parse(new TextDecoder('utf-8').decode(bytes)))
  } catch (odd) {
    if (odd instanceof SyntaxError || odd instanceof z.ZodError) return null
    throw odd
  }
}
