/** Takes a translated XLIFF file in: every unit against the report it belongs to, what differs found. */
import type { Finding, LanguageTag, Reading, StateTable } from '#un'
import type { ReportContract } from '../contract.ts'
import type { Look, TranslationOrigin } from '../statement.ts'
import { noteMarksOf } from './note-marks.ts'
import { readXliff, type XliffUnit } from './read-xliff.ts'
import { type Translatable, translatableIn } from './translatable.ts'
import type { TranslatedStatement, TranslationCode, Translations } from './translation-file.ts'
import { disagreementsOf } from './verify-translation.ts'
import { lookId, repliesIn } from './write-xliff.ts'

/** The files as the translator gave them back, and who the officer says translated them. */
export interface ImportOrder {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly by: TranslationOrigin
  readonly translator: string | null
}

/** What was taken in, and how much was left blank. */
export interface Imported {
  readonly translations: Translations
  readonly units: number
  readonly empty: number
}

type ReportStatement = ReportContract['documents'][number]['statements'][number]

/**
 * Imports translated XLIFF files of one language against the report they were exported from.
 *
 * Gives null where none can be used. A unit that is unknown, repeated, without words or with a changed source is left out;
 * one whose figures, dates or names differ is kept, and printed only when a person has confirmed it.
 * Finds: every TranslationCode. Never throws.
 */
export function importTranslations(
  order: ImportOrder,
  report: ReportContract,
  states: StateTable,
): Reading<Imported | null, TranslationCode> {
  const findings: Finding<TranslationCode>[] = []
  let work: ImportWork | null = null
  for (const { name, bytes } of order.files) {
    const file = readXliff(bytes)
    if ('code' in file) findings.push(found(file.code, name, `${name}: ${file.message}`))
    else if (work !== null && work.language !== file.language)
      findings.push(found('translation-foreign', name, otherLanguage(name, file.language, work.language)))
    else {
      work ??= new ImportWork(file.language, report, states)
      work.take(name, file.units)
    }
  }
  if (work === null) return { value: null, findings }
  const { by, translator } = order
  const translations = { language: work.language, by, translator, statements: work.inOrder() }
  const { units, empty } = work
  return { value: { translations, units, empty }, findings: [...findings, ...work.findings] }
}

function otherLanguage(name: string, language: string, others: string): string {
  return `${name}: its target language is ${language}, that of the files before it ${others}; it is left out. Import one language at a time.`
}

class ImportWork {
  readonly findings: Finding<TranslationCode>[] = []
  units = 0
  empty = 0
  readonly #known: Map<string, Translatable<ReportStatement>>
  readonly #taken = new Map<string, TranslatedStatement>()
  readonly #seen = new Set<string>()

  constructor(
    readonly language: Translations['language'],
    report: ReportContract,
    readonly states: StateTable,
  ) {
    this.#known = statementsOf(report, language)
  }

  take(name: string, units: readonly XliffUnit[]): void {
    const emptyBefore = this.empty
    for (const unit of units) this.#unit(name, unit)
    this.units += units.length
    const empty = this.empty - emptyBefore
    if (empty > 0) this.findings.push(blank(name, empty, units.length))
  }

  inOrder(): TranslatedStatement[] {
    return [...this.#known.keys()].flatMap((id) => this.#taken.get(id) ?? [])
  }

  #unit(name: string, unit: XliffUnit): void {
    const say = (code: TranslationCode, problem: string): void =>
      void this.findings.push(found(code, unit.id, `${name}, unit ${unit.id}: ${problem}`))
    const original = this.#known.get(unit.id)
    const problem = unusable(unit, original?.statement, this.#seen)
    this.#seen.add(unit.id)
    if (problem !== null) say(...problem)
    else if (unit.target.text === '') this.empty++
    else if (original !== undefined)
      this.#taken.set(unit.id, taken(unit, original, this.language, this.states, say))
  }
}

/** What the report asks a translator for, by statement id. */
function statementsOf(
  report: ReportContract,
  to: Translations['language'],
): Map<string, Translatable<ReportStatement>> {
  const all = report.documents.flatMap((document) =>
    repliesIn(document.statements).flatMap(([, statements]) => translatableIn(statements, to)),
  )
  return new Map(all.map((each) => [each.statement.id, each]))
}

function unusable(
  unit: XliffUnit,
  original: ReportStatement | undefined,
  seen: ReadonlySet<string>,
): [TranslationCode, string] | null {
  if (original === undefined)
    return ['unit-unknown', 'the report has no statement of this id to translate; it is left out.']
  if (seen.has(unit.id)) return ['unit-repeated', 'it comes a second time; the first is used.']
  if (unit.source.text === sourceWords(original.text)) return null
  return [
    'source-changed',
    `its source is not what the report says (“${beginning(original.text)}”); it is left out. Export again and translate what is new.`,
  ]
}

function taken(
  unit: XliffUnit,
  { statement, language }: { readonly statement: ReportStatement; readonly language: LanguageTag },
  to: Translations['language'],
  states: StateTable,
  say: (code: TranslationCode, problem: string) => void,
): TranslatedStatement {
  const target = unit.target.text
  const pair = { source: statement.text, sourceLanguage: language, target, targetLanguage: to }
  for (const { code, message } of disagreementsOf(pair, states))
    say(code, `${message}. Correct it, or write "confirmed: true" beside it in the file of translations.`)
  const end = [...target].length
  const notes = noteMarksOf(statement).map((_mark, index) => {
    const at = unit.target.marks.get(`note${index + 1}`)
    if (at === undefined)
      say('note-mark-missing', `the mark of footnote ${index + 1} is missing; it is set at the end.`)
    return at ?? end
  })
  const looks = looksIn(unit, statement, say)
  return { id: statement.id, source: statement.text, target, notes, looks, confirmed: false }
}

/** The emphasis of the target, by the codes of the source; whose look it is says the report, not the translator's tool. */
function looksIn(
  { target }: XliffUnit,
  { looks = [] }: ReportStatement,
  say: (code: TranslationCode, problem: string) => void,
): Look[] {
  const asked = looks.flatMap((look, index) =>
    look.looks.map((name) => ({
      name,
      id: lookId(index, name),
      stretch: target.stretches.get(lookId(index, name)),
    })),
  )
  for (const { name, id, stretch } of asked)
    if (stretch === undefined || stretch.start === stretch.end)
      say(
        'emphasis-missing',
        `the ${name} of the original (code ${id}) is around no words; it is printed plain.`,
      )
  const known = new Set(asked.map(({ id }) => id))
  const added = [...target.stretches.keys()].filter((id) => !known.has(id))
  if (added.length > 0)
    say('emphasis-unknown', `codes that the original has not (${added.join(', ')}) are printed plain.`)
  return asked.flatMap(({ name, stretch }) =>
    stretch === undefined || stretch.start === stretch.end ? [] : [{ ...stretch, looks: [name] }],
  )
}

/** A statement's words as they come back: white space folded. */
function sourceWords(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function blank(name: string, empty: number, units: number): Finding<TranslationCode> {
  const message = `${name}: ${empty} of ${units} units have no translation; a reply is printed translated only when all of it is.`
  return found('target-empty', name, message)
}

function beginning(text: string): string {
  const characters = [...text]
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text
}

function found(code: TranslationCode, subject: string, message: string): Finding<TranslationCode> {
  return { code, message, needsPerson: true, subject }
}
