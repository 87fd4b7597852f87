/** Writes what a translator must supply for one edition as XLIFF 2.1: a file a document, a group a reply, a unit a statement. */
import { element, escapeText, xmlFile } from '#official-document'
import { fromCodePoints, type Language, type LanguageTag, toCodePoints } from '#un'
import type { ReportContract } from '../contract.ts'
import type { LookName } from '../statement.ts'
import { type NoteMark, noteMarksOf } from './note-marks.ts'
import { type Translatable, translatableIn } from './translatable.ts'

/** The namespace of the core of XLIFF 2.0 and 2.1. Source: OASIS XLIFF 2.1, 4.1. */
const XLIFF_NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0'

type ReportDocument = ReportContract['documents'][number]
type ReportStatement = ReportDocument['statements'][number]

/** One XLIFF file: XLIFF has one source language a file, so a report in five languages gives up to five. */
export interface ExportedFile {
  readonly sourceLanguage: LanguageTag
  readonly units: number
  readonly bytes: Uint8Array
}

/**
 * The statements of a report that are not yet in a language, as XLIFF 2.1, in the report's order.
 *
 * Takes the report and the language of the edition. Gives a file for each source language, by its tag; none where nothing
 * is left to translate. Unit ids are statement ids. The same report gives the same bytes. Source: OASIS XLIFF 2.1.
 */
export function exportTranslations(report: ReportContract, to: Language): ExportedFile[] {
  const units = report.documents.flatMap((document) => unitsOf(document, to))
  const languages = [...new Set(units.map((unit) => unit.language))].sort()
  return languages.map((sourceLanguage) => {
    const mine = units.filter((unit) => unit.language === sourceLanguage)
    return { sourceLanguage, units: mine.length, bytes: writeXliff(mine, sourceLanguage, to) }
  })
}

interface Unit extends Translatable<ReportStatement> {
  readonly document: string
  readonly submission: string
  readonly respondent: string
}

function unitsOf(document: ReportDocument, to: Language): Unit[] {
  const done = new Set(
    document.statements.flatMap((each) => (each.language === to ? (each.translationOf ?? []) : [])),
  )
  return repliesIn(document.statements).flatMap(([submission, statements]) =>
    untranslated(translatableIn(statements, to), done).map((each) => ({
      ...each,
      document: document.name,
      submission,
      respondent: respondentOf(document, submission),
    })),
  )
}

function untranslated(
  all: readonly Translatable<ReportStatement>[],
  done: ReadonlySet<string>,
): Translatable<ReportStatement>[] {
  return all.filter(({ statement }) => !done.has(statement.id))
}

/** The reproductions of a document by reply, in the order printed. */
export function repliesIn(statements: readonly ReportStatement[]): [string, ReportStatement[]][] {
  const replies = new Map<string, ReportStatement[]>()
  for (const statement of statements) {
    const submission = statement.citations[0]?.submission
    if (submission !== undefined) replies.set(submission, [...(replies.get(submission) ?? []), statement])
  }
  return [...replies]
}

/** The name printed over the reply. */
function respondentOf(document: ReportDocument, submission: string): string {
  const field = `submission.${submission}.respondent`
  const bindings = document.statements.flatMap((statement) => statement.bindings)
  return String(bindings.find((binding) => binding.field === field)?.value ?? submission)
}

function writeXliff(units: readonly Unit[], sourceLanguage: LanguageTag, to: Language): Uint8Array {
  const documents = [...new Set(units.map((unit) => unit.document))]
  const files = documents.map((name) => {
    const own = units.filter((unit) => unit.document === name)
    const submissions = [...new Set(own.map((unit) => unit.submission))]
    const groups = submissions.map((submission, index) => {
      const inGroup = own.filter((unit) => unit.submission === submission)
      return element(
        'group',
        { id: `g${index + 1}`, name: submission, translate: 'no' },
        notes([['respondent', inGroup[0]?.respondent ?? submission]]),
        ...inGroup.map((unit) => writeUnit(unit, to)),
      )
    })
    return element(
      'file',
      { id: name, original: `${name}.json`, canResegment: 'no', translate: 'no', 'xml:space': 'preserve' },
      ...groups,
    )
  })
  return xmlFile(
    element(
      'xliff',
      { xmlns: XLIFF_NAMESPACE, version: '2.1', srcLang: sourceLanguage, trgLang: to },
      ...files,
    ),
  )
}

function writeUnit({ statement, language, respondent }: Unit, to: Language): string {
  const [citation] = statement.citations
  return element(
    'unit',
    { id: statement.id, translate: 'yes', canResegment: 'no' },
    notes([
      ['respondent', respondent],
      ['state', citation?.memberState ?? ''],
      ['file', citation?.file ?? ''],
      ['page', String(citation?.page ?? '')],
      ['passage', citation?.passage ?? ''],
      ['to', to],
    ]),
    element(
      'segment',
      { id: 's1', state: 'initial' },
      element('source', { 'xml:lang': language }, ...sourceOf(statement)),
    ),
  )
}

function notes(entries: readonly (readonly [string, string])[]): string {
  const written = entries
    .filter(([, words]) => words !== '')
    .map(([category, words], index) => element('note', { id: `n${index + 1}`, category }, escapeText(words)))
  return element('notes', {}, ...written)
}

/** The words; footnote marks are empty placeholders and emphasis paired codes, which a tool moves and cannot delete. */
function sourceOf(statement: ReportStatement): string[] {
  const marks = noteMarksOf(statement)
  const end = toCodePoints(statement.text, statement.text.length)
  const looks = statement.looks ?? []
  const parts: string[] = []
  let from = 0
  looks.forEach((look, index) => {
    parts.push(...wordsBetween(statement.text, marks, from, look.start))
    const inside = wordsBetween(statement.text, marks, look.start, look.end)
    parts.push(paired(index, look.looks, inside))
    from = look.end
  })
  const closing = marks.flatMap(({ at, removed }, index) => (at === end ? [placeholder(index, removed)] : []))
  return [...parts, ...wordsBetween(statement.text, marks, from, end), ...closing]
}

/** The words from one position up to another, with the marks that stand there; a mark at the end comes after it. */
function wordsBetween(text: string, marks: readonly NoteMark[], start: number, end: number): string[] {
  const parts: string[] = []
  let from = fromCodePoints(text, start)
  marks.forEach(({ at, removed }, index) => {
    if (at < start || at >= end) return
    const to = fromCodePoints(text, at)
    parts.push(characters(text.slice(from, to)), placeholder(index, removed))
    from = to
  })
  return [...parts, characters(text.slice(from, fromCodePoints(text, end)))]
}

/** The subtypes XLIFF names for bold and italics. Source: OASIS XLIFF 2.1, 4.3.1.33 subType. */
const SUBTYPES: Readonly<Record<LookName, string>> = {
  bold: 'xlf:b',
  italic: 'xlf:i',
  superscript: 'rapporteur:superscript',
}

/** Nested where a stretch has several looks; the outermost has the id that `lookId` gives. */
function paired(index: number, looks: readonly LookName[], words: readonly string[]): string {
  return looks.toReversed().reduce((inside, look) => {
    const id = lookId(index, look)
    const type = { id, canCopy: 'no', canDelete: 'no', type: 'fmt', subType: SUBTYPES[look] }
    return element('pc', type, inside)
  }, words.join(''))
}

/** The id of a paired code in its unit: "bold1" is the bold of the first stretch with a look. */
export function lookId(index: number, look: LookName): string {
  return `${look}${index + 1}`
}

function placeholder(index: number, removed: string): string {
  const id = `note${index + 1}`
  const shown = removed.trim() === '' ? `[${index + 1}]` : `[${removed.trim()}]`
  return element('ph', {
    id,
    canCopy: 'no',
    canDelete: 'no',
    disp: shown,
    equiv: '',
    type: 'other',
    subType: 'rapporteur:note',
  })
}

/** Characters XML cannot carry, which XLIFF writes as an element. Source: OASIS XLIFF 2.1, 4.2.3.1 cp. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

function characters(words: string): string {
  let written = ''
  let from = 0
  for (const match of words.matchAll(ILLEGAL)) {
    written += escapeText(words.slice(from, match.index))
    written += element('cp', {
      hex: (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'),
    })
    from = match.index + match[0].length
  }
  return written + escapeText(words.slice(from))
}
