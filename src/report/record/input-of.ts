/** Makes of the record that an issued file carries what a report is written from. */
import type { Passage } from '#passage'
import { lateBy, type Submission } from '#submission'
import { isOfficialLanguage, type StateTable } from '#un'
import { formulaeOf } from '../formulae-of.ts'
import type { ReportInput } from '../report-input.ts'
import type { SourceText } from '../source-text.ts'
import type { ComposedThemes } from '../thematic/composed-themes.ts'
import type { Translations } from '../translation/translation-file.ts'
import type { IssuedRecord } from '../verify/issued/issued-record.ts'
import type { CarriedPassage, CarriedRecord, CarriedSource } from './carried-record.ts'
import { textAgain } from './text-again.ts'

/** The input of the document written again; null where the manifest carries no record, or is in no official language. */
export function inputOf(issued: IssuedRecord, states: StateTable): ReportInput | null {
  const { record, generator, document } = issued
  const { language } = document
  if (record === null || !isOfficialLanguage(language)) return null
  const { call, resolution, leftOut, folder } = record
  return {
    ...{ resolution, call, states, language },
    mandates: record.mandates.map(({ gaSession, ...mandate }) => ({ ...mandate, deadline: { gaSession } })),
    submissions: record.submissions.map((each) => submissionOf(each, record, states)),
    leftOut: leftOut.map((file) => ({ ...file, reason: '' })),
    folderFindings: folder.map(({ code, path }) => ({
      ...{ code, message: '', needsPerson: false },
      ...(path === null ? {} : { subject: path }),
    })),
    sources: new Map(record.sources.map((source) => [source.path, sourceOf(source, issued)])),
    translations: translationsOf(issued, record, language),
    formulae: formulaeOf(language),
    generator: { name: generator.name, version: generator.version },
    composed: composedOf(issued, record),
  }
}

/** Whether it came late follows from the dates, and the group of a State from the table: neither is taken on trust. */
function submissionOf(
  facts: CarriedRecord['submissions'][number],
  { call }: CarriedRecord,
  states: StateTable,
): Submission {
  const deadline = call.noteVerbale?.deadline ?? null
  const { memberState, group, files } = facts
  return {
    ...facts,
    late: lateBy(facts, deadline),
    group: memberState === null ? group : (states.byCode(memberState)?.status ?? 'other'),
    files: files.map((file) => ({ ...file, attributedBy: 'none', evidence: null })),
    reason: '',
    findings: [],
  }
}

function sourceOf(source: CarriedSource, issued: IssuedRecord): SourceText {
  const text = textAgain(source, issued.passages)
  const submission = issued.record?.submissions.find(({ files }) =>
    files.some(({ path }) => path === source.path),
  )
  return {
    ...source,
    text,
    passages: source.passages.map((passage) => passageOf(passage, source, submission?.id ?? '', text)),
    findings: source.findings.map((finding) => ({ ...finding, message: '' })),
  }
}

function passageOf(
  { sentences, rows, marks, ...facts }: CarriedPassage,
  { sha256, reader, textSha256 }: CarriedSource,
  submission: string,
  text: string,
): Passage {
  const words = <Place extends { readonly start: number; readonly end: number }>(place: Place) => ({
    ...place,
    text: text.slice(place.start, place.end),
  })
  return {
    ...words(facts),
    ...{ submission, fileSha256: sha256, reader, textSha256, question: null },
    sentences: sentences.map(words),
    rows: rows?.map((row) => row.map(words)) ?? null,
    marks: marks.map(({ target, ...mark }) => ({ ...mark, ...(target === undefined ? {} : { target }) })),
  }
}

/** Translations of the original statements as the manifest has them. */
function translationsOf(
  { statements }: IssuedRecord,
  { translations }: CarriedRecord,
  language: Translations['language'],
): Translations[] {
  const originals = new Map(statements.map(({ id, text }) => [id, text]))
  return translations.map(({ by, translator, statements: own }) => ({
    ...{ language, by, translator },
    statements: own.map((each) => ({ ...each, source: originals.get(each.id) ?? '' })),
  }))
}

function composedOf(
  { statements, replies, scale }: IssuedRecord,
  { themes }: CarriedRecord,
): ComposedThemes | null {
  if (themes === null || replies === null || scale === null) return null
  const { type, outline, notReflected } = themes
  return {
    ...{ type, outline, notReflected, scale },
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    codings: replies.codings,
  }
}
