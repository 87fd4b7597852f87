/** The manifest: every statement, the passages cited and the files they come from; it travels inside the issued file. */
import {
  type DocumentTitle,
  layoutOf,
  type Manifest,
  type Masthead,
  type OfficialDocument,
} from '#official-document'
import type { Passage } from '#passage'
import { codePointCounter } from '#un'
import { passagesAsked } from './answer-query.ts'
import type { EditionFacts } from './edition-facts.ts'
import { carriedRecordOf } from './record/record-of.ts'
import type { ReportContext } from './report-context.ts'
import { nameOf } from './respondents.ts'
import type { SourceText } from './source-text.ts'
import type { Statement } from './statement.ts'
import type { OutlinedSection } from './thematic/outline.ts'
import { recordOf } from './thematic/thematic.ts'
import { RULES_VERSION } from './verify/verification-codes.ts'

/** The version of the manifest's shape; a reader of an older one must refuse what it does not know. */
export const MANIFEST_VERSION = 1

/** Whose the words are, and what was used to print them; goes wherever the manifest goes. */
const RIGHTS =
  'The words reproduced are those of the States and others named as their senders, who keep all rights in them. Made with Rapporteur (Apache-2.0), whose licence does not extend to this document. A PDF of it holds parts of the fonts Tinos, Amiri and Noto Serif SC (SIL Open Font License 1.1).'

/** What the manifest of one document is made of. */
export interface ManifestOrder {
  readonly name: string
  readonly masthead: Masthead
  readonly title: DocumentTitle
  readonly statements: readonly Statement[]
  readonly edition: EditionFacts
  /** Its thematic sections as written. */
  readonly outline: readonly OutlinedSection[]
}

/**
 * Makes the manifest of one document. It carries the text of every cited passage, so that the trace can be read alone, and the
 * record that the document was written from, so that it can be written again.
 */
export function manifestOf(order: ManifestOrder, context: ReportContext): Manifest {
  const { name, masthead, title, statements, edition, outline } = order
  const wanted = passagesWanted(statements, context)
  const sources = [...context.sources.values()].filter((source) =>
    source.passages.some(({ id }) => wanted.has(id)),
  )
  return {
    type: 'rapporteur-manifest',
    schemaVersion: MANIFEST_VERSION,
    generator: context.generator,
    rights: RIGHTS,
    document: {
      name,
      symbol: masthead.symbol,
      language: context.language,
      title: title.title,
      banner: context.banner,
      date: context.call.reportDate ?? null,
    },
    rules: { version: RULES_VERSION },
    resolution: context.resolution.symbol,
    statements,
    passages: passagesOf(wanted, sources),
    sources: sources.map(({ path, sha256, reader, textSha256, pages }) => ({
      file: path,
      sha256,
      reader,
      textSha256,
      ocrPages: pages.filter(({ obtained }) => obtained === 'ocr').map(({ number }) => number),
    })),
    submissions: submissionsIn(context),
    received: receivedFiles(context),
    replies: context.thematic?.asked.record ?? recordOf(context, []),
    scale: context.thematic?.scale ?? null,
    edition,
    record: carriedRecordOf({ context, statements, worded: wanted, outline }),
  }
}

/** The document with its manifest, to which the layout is added: with it the file can be drawn again from the manifest. */
export function withManifest(
  document: Omit<OfficialDocument, 'manifest'>,
  manifest: Manifest,
): OfficialDocument {
  return { ...document, manifest: { ...manifest, layout: layoutOf(document) } }
}

/** Who speaks in each submission received: the verifier compares the States a sentence names, and who is printed, with these. */
function submissionsIn(context: ReportContext) {
  return context.submissions.map((submission) => ({
    id: submission.id,
    respondent: nameOf(submission, context),
    memberState: submission.memberState,
    onBehalfOf: submission.onBehalfOf,
    receivedOn: submission.receivedOn,
    datedOn: submission.datedOn,
  }))
}

/** Every file received, cited or not: a folder of sources with another file in it is not the folder reported on. */
function receivedFiles({ submissions, leftOut }: ReportContext) {
  const files = submissions.flatMap((submission) => submission.files)
  return [
    ...files.map(({ path, sha256 }) => ({ file: path, sha256 })),
    ...leftOut.map(({ path }) => ({ file: path, sha256: null })),
  ]
}

/** Passages cited, and those by which a count was made. */
function passagesWanted(statements: readonly Statement[], { thematic }: ReportContext): ReadonlySet<string> {
  const cited = statements.flatMap(({ citations }) => citations.map(({ passage }) => passage))
  const queries = statements.flatMap(({ query }) => query ?? [])
  return new Set([...cited, ...passagesAsked(queries, thematic?.asked.record.codings ?? [])])
}

/** The words of passages as a manifest carries them; `wanted` are their ids. Files of the same bytes have the same passages: once. */
export function passagesOf(wanted: ReadonlySet<string>, sources: readonly SourceText[]) {
  const once = new Map(sources.map((source) => [`${source.sha256} ${source.textSha256}`, source]))
  return [...once.values()].flatMap((source) => {
    const codePoints = codePointCounter(source.text)
    return source.passages
      .filter((passage) => wanted.has(passage.id))
      .map(({ id, submission, page, language, type, text, start, end, marks }) => ({
        id,
        submission,
        fileSha256: source.sha256,
        type,
        page,
        language,
        start: codePoints(start),
        end: codePoints(end),
        text,
        ...noteMarksOf(marks, codePoints),
      }))
  })
}

/** Marks of footnotes that stand among the words: without them a mark taken out could not be told from a figure cut short. */
function noteMarksOf(marks: Passage['marks'], codePoints: (at: number) => number) {
  const noteMarks = marks
    .filter(({ type, start, end }) => type === 'footnote-ref' && end > start)
    .map(({ start, end }) => ({ start: codePoints(start), end: codePoints(end) }))
  return noteMarks.length === 0 ? {} : { noteMarks }
}
