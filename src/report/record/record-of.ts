/** Gathers the record that a document's manifest carries: what it was written from, and nothing it does not tell of. */

import type { Passage } from '#passage'
import { sha256 } from '#platform/files'
import type { Submission } from '#submission'
import type { StateTable } from '#un'
import { rememberedFor } from '../facts/remember.ts'
import { mandateOfReport, paragraphOf } from '../quoted-mandate.ts'
import { TOLD_CODES } from '../reading-limits.ts'
import type { ReportContext } from '../report-context.ts'
import type { SourceText } from '../source-text.ts'
import type { Statement } from '../statement.ts'
import type { OutlinedSection } from '../thematic/outline.ts'
import type { CarriedPassage, CarriedRecord, CarriedSource } from './carried-record.ts'

export interface RecordOrder {
  readonly context: ReportContext
  /** Of the document. */
  readonly statements: readonly Statement[]
  /** Ids of the passages whose words the manifest carries. */
  readonly worded: ReadonlySet<string>
  /** Its thematic sections as written. */
  readonly outline: readonly OutlinedSection[]
}

/**
 * The record of one document. Words that it does not print stay out: letterheads left out, replies it does not reproduce, the
 * office's notes on files. Of their passages only the build is told, where the writing depends on it.
 */
export function carriedRecordOf({ context, statements, worded, outline }: RecordOrder): CarriedRecord {
  const { call, submissions, leftOut, sources, thematic } = context
  return {
    states: statesMark(context.states),
    resolution: resolutionIn(context),
    mandates: mandatesIn(context),
    call: toldOf(call),
    submissions: submissions.map(submissionFacts),
    leftOut: leftOut.map(({ path, memberState }) => ({ path, memberState })),
    folder: context.folderFindings
      .filter(({ code }) => OF_FOLDER.has(code))
      .map(({ code, subject }) => ({ code, path: subject ?? null })),
    sources: [...sources.values()].map((source) => sourceFacts(source, worded, call)),
    translations: translationsIn(statements, context),
    themes:
      thematic === null
        ? null
        : { type: thematic.type, outline: [...outline], notReflected: [...thematic.notReflected] },
  }
}

/** Names a table of States: another table has another mark. */
export const statesMark = rememberedFor((states: StateTable) => sha256(JSON.stringify(states.all)))

/** Findings about the folder that the annex on limits tells of. */
const OF_FOLDER: ReadonlySet<string> = new Set([
  'link-not-followed',
  'not-a-file',
  'file-not-opened',
  'file-changed',
])

function resolutionIn({ resolution, mandate }: ReportContext): CarriedRecord['resolution'] {
  const quoted = paragraphOf(resolution, mandate)
  const { symbol, title, language, adoptedOn } = resolution
  const operative = quoted === null ? [] : [{ number: quoted.number, verb: quoted.verb, text: quoted.text }]
  return { symbol, title, language, adoptedOn, operative }
}

/** The mandate that is answered, and those that name the item and the session. */
function mandatesIn({ mandates }: ReportContext): CarriedRecord['mandates'] {
  const first = mandateOfReport(mandates)
  const told = [
    first,
    ...(['report', 'place-on-agenda'] as const).map((kind) => mandates.find((each) => each.kind === kind)),
  ]
  return told.flatMap((mandate) => {
    const kind = KINDS.find((each) => each === mandate?.kind)
    if (mandate === undefined || mandate === null || kind === undefined) return []
    const { paragraph, subject, deadline } = mandate
    return [{ kind, paragraph, subject, gaSession: deadline?.gaSession ?? null }]
  })
}

const KINDS = ['seek-views', 'submit-views', 'report', 'place-on-agenda'] as const

/** What no document prints stays with the office: the names of files and the languages of other editions. */
function toldOf(call: ReportContext['call']): CarriedRecord['call'] {
  const { scale, languages, ...told } = call
  return told
}

/** What a record says of a reply; nothing of why, which the office keeps. */
export function submissionFacts(submission: Submission): CarriedRecord['submissions'][number] {
  const { id, memberState, respondent, group, chosenFile, receivedOn, datedOn, late, wordCount, status } =
    submission
  return {
    ...{ id, memberState, respondent },
    onBehalfOf: [...submission.onBehalfOf],
    alignedWith: [...submission.alignedWith],
    alignsWith: [...submission.alignsWith],
    ...{ group, chosenFile, receivedOn, datedOn, late, wordCount, status },
    files: submission.files.map(
      ({ path, sha256, role, kind, language, obtained, translation, translatedFrom }) => ({
        ...{ path, sha256, role, kind, language, obtained, translation, translatedFrom },
      }),
    ),
  }
}

/** How one file was read, as a record says it; passages not in `worded` only where the writing depends on them. */
export function sourceFacts(
  source: SourceText,
  worded: ReadonlySet<string>,
  call: Pick<CarriedRecord['call'], 'courtesies'>,
): CarriedSource {
  const { path, sha256, reader, textSha256, unreadPages, pages, findings } = source
  const isOmitted = ({ part }: Passage): boolean => part !== 'body' && call.courtesies === 'omit'
  const first = source.passages.find((passage) => hasWords(passage) && !isOmitted(passage))
  return {
    ...{ path, sha256, textSha256 },
    reader: { name: reader.name, version: reader.version },
    unreadPages: [...unreadPages],
    pages: pages.map(({ number, obtained, isPoor, words, doubtfulWords }) => ({
      ...{ number, obtained, isPoor, words, doubtfulWords },
    })),
    findings: findings
      .filter(({ code }) => TOLD_CODES.includes(code))
      .map(({ code, needsPerson }) => ({ code, needsPerson })),
    passages: source.passages
      .filter((passage) => worded.has(passage.id) || passage === first || isBuilt(passage))
      .map(passageFacts),
  }
}

function hasWords({ type, text }: Passage): boolean {
  return type !== 'figure' && text.trim() !== ''
}

/** Figures have a notice; footnotes and their marks are tied to each other wherever they stand. */
function isBuilt({ type, marks }: Passage): boolean {
  return type === 'figure' || type === 'footnote' || marks.some((mark) => mark.type === 'footnote-ref')
}

/** How a passage is built, without its words. */
function passageFacts(passage: Passage): CarriedPassage {
  const { id, type, part, start, end, page, box, pageStarts, language, level, marker } = passage
  return {
    ...{ id, type, part, start, end, page, language, level, marker },
    box: box === null ? null : { ...box },
    pageStarts: pageStarts.map((each) => ({ at: each.at, page: each.page })),
    sentences: passage.sentences.map((each) => ({ start: each.start, end: each.end })),
    rows:
      passage.rows?.map((row) =>
        row.map(({ start: from, end: to, header, colSpan, rowSpan }) => ({
          ...{ start: from, end: to, header, colSpan, rowSpan },
        })),
      ) ?? null,
    marks: passage.marks.flatMap(({ type: look, start: from, end: to, target }) =>
      look === 'link' || look === 'anchor'
        ? []
        : [{ type: look, start: from, end: to, ...(target === undefined ? {} : { target }) }],
    ),
  }
}

/** The imported translations that the document prints. */
function translationsIn(
  statements: readonly Statement[],
  { translations, language }: ReportContext,
): CarriedRecord['translations'] {
  const printed = new Map(
    statements.flatMap(({ translationOf, text }) =>
      translationOf === null ? [] : [[translationOf, text] as const],
    ),
  )
  return translations
    .filter((set) => set.language === language)
    .map(({ by, translator, statements: own }) => ({
      ...{ by, translator },
      statements: own
        .filter(({ id, target }) => printed.get(id) === target)
        .map(({ id, target, notes, looks, confirmed }) => ({
          ...{ id, target, confirmed },
          notes: [...notes],
          looks: looks.map((look) => ({ ...look, looks: [...look.looks] })),
        })),
    }))
    .filter((set) => set.statements.length > 0)
}
