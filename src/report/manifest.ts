/** The manifest: every statement, the passages cited and the files they come from; it travels inside the issued file. */
import {
  type DocumentTitle,
  layoutOf,
  type Manifest,
  type Masthead,
  type OfficialDocument,
} from '#official-document'
import { codePointCounter } from '#un'
import type { EditionFacts } from './edition-facts.ts'
import { repliesRecordOf } from './replies-record.ts'
import type { ReportContext } from './report-context.ts'
import { nameOf } from './respondents.ts'
import type { SourceText } from './source-text.ts'
import type { Citation, Statement } from './statement.ts'

/** The version of the manifest's shape; a reader of an older one must refuse what it does not know. */
export const MANIFEST_VERSION = 1

/** Whose the words are, and what was used to print them; goes wherever the manifest goes. */
const RIGHTS =
  'The words reproduced are those of the States and others named as their senders, who keep all rights in them. Made with Rapporteur (Apache-2.0), whose licence does not extend to this document. A PDF of it holds parts of the fonts Tinos, Amiri and Noto Serif SC (SIL Open Font License 1.1).'

/** Makes the manifest of one document. It carries the text of every cited passage, so that the trace can be read alone. */
export function manifestOf(
  name: string,
  context: ReportContext,
  masthead: Masthead,
  title: DocumentTitle,
  statements: readonly Statement[],
  edition: EditionFacts,
): Manifest {
  const citations = statements.flatMap((statement) => statement.citations)
  const cited = new Set(citations.map((citation) => citation.file))
  const sources = [...context.sources.values()].filter((source) => cited.has(source.path))
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
    resolution: context.resolution.symbol,
    statements,
    passages: passagesCited(citations, sources),
    sources: sources.map(({ path, sha256, reader, textSha256 }) => ({
      file: path,
      sha256,
      reader,
      textSha256,
    })),
    submissions: submissionsIn(context),
    received: receivedFiles(context),
    replies: repliesRecordOf({
      submissions: context.submissions,
      states: context.states.all,
      on: context.call.reportDate ?? null,
      leftOut: context.leftOut,
      codings: [],
    }),
    scale: null,
    edition,
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

function passagesCited(citations: readonly Citation[], sources: readonly SourceText[]) {
  const wanted = new Set(citations.map((citation) => citation.passage))
  return sources.flatMap((source) => {
    const codePoints = codePointCounter(source.text)
    return source.passages
      .filter((passage) => wanted.has(passage.id))
      .map(({ id, submission, page, language, type, text, start, end }) => ({
        id,
        submission,
        fileSha256: source.sha256,
        type,
        page,
        language,
        start: codePoints(start),
        end: codePoints(end),
        text,
      }))
  })
}
