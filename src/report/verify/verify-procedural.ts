/** Whether a procedural statement prints what the record says: its dates, figures, symbols and names are those it is bound to. */
import { isCalendarDate, isOfficialLanguage, parseDocumentSymbol, shortNameOn } from '#un'
import { type Fact, factsIn, keysOf } from '../facts/facts.ts'
import { matchesIn } from '../facts/matches.ts'
import type { Binding, Statement } from '../statement.ts'
import { askedRecord } from './asked-record.ts'
import { boundMeaningWrong } from './count-meaning.ts'
import { countedWords } from './counted-words.ts'
import { found } from './found.ts'
import type { ProofContext, VerificationFinding } from './verification.ts'
import { ANSWERED } from './words/claim-words.ts'
import { tongueOf } from './words/word-units.ts'

/**
 * Finds `date-changed`, `number-changed`, `symbol-invalid` (printed, and in no field the statement is bound to; or bound and
 * not what the record says), `misattributed`, `name-not-valid-on-date`, `name-changed` (a respondent's name), `state-missing`,
 * `state-extra` (on whose behalf a reply is; a State in no field), `count-wrong`, `citation-dangling` (a field of no record). Limits: numbers in words are held to fields where they count
 * respondents, set words without figures to nothing.
 */
export function verifyProcedural(statement: Statement, context: ProofContext): VerificationFinding[] {
  return [
    ...statement.bindings.flatMap((binding) => boundWrong(statement, binding, context)),
    ...printedWrong(statement),
    ...symbolsWrong(statement),
    ...countsWrong(statement, context),
    ...statesUnbound(statement, context),
    ...fieldsUnknown(statement),
  ]
}

/** A State named that no field has and no citation is of: what it did or asked for is nobody's word. */
function statesUnbound(statement: Statement, { states }: ProofContext): VerificationFinding[] {
  const { text, language, bindings, citations } = statement
  if (!isOfficialLanguage(language) || bindings.some(({ field }) => OF_RESPONDENT.test(field))) return []
  const values = bindings.map(({ value }) => String(value))
  const named = new Set([
    ...values.flatMap((value) => value.split(' ')),
    ...values.flatMap((value) => states.findAllIn(value, { language }).map(({ entry }) => entry.code)),
    ...citations.flatMap(({ memberState }) => memberState ?? []),
  ])
  return states
    .findAllIn(text, { language })
    .filter(({ entry, certain }) => certain && !named.has(entry.code))
    .map(({ written, start, end }) =>
      found(statement, 'state-extra', {
        message: `The statement names ${written}, and no field of the record that it is bound to has that State.`,
        hint: 'Leave the State out, or make it a paraphrase that cites its reply.',
        at: { start, end },
      }),
    )
}

/** What is bound to these is held to them by name. */
const OF_RESPONDENT = /\.(?:respondent|onBehalfOf)$/u

/** “{counts.nothing}”: a field that nobody gave is printed by its name. */
function fieldsUnknown(statement: Statement): VerificationFinding[] {
  return matchesIn(statement.text, FIELD).map(({ 0: written, index }) =>
    found(statement, 'citation-dangling', {
      message: `The statement prints “${written}”: the record has no field of that name.`,
      hint: 'Name a field that docs/authoring.md lists, or write the words themselves.',
      at: { start: index, end: index + written.length },
    }),
  )
}
const FIELD = /\{[a-zA-Z]+(?:\.[\w-]+)+\}/gu

/** Numbers of respondents: in words, of no field bound; or of a field that counts others than the words around it name. */
function countsWrong(statement: Statement, context: ProofContext): VerificationFinding[] {
  const { text, language, bindings } = statement
  const values = bindings.map(({ value }) => String(value))
  const words = countedWords(statement, undefined).filter(
    ({ start, end, noun }) =>
      noun !== null || ANSWERED[tongueOf(language)].test(text.slice(Math.max(0, start - NEAR), end + NEAR)),
  )
  const asked = askedRecord(context)
  const unbound = words
    .filter(({ written, isSure }) => isSure && IN_WORDS.test(written))
    .filter(
      ({ written, isAmong }) =>
        !isAmong(values.map(Number)) && !values.some((value) => standsIn(value, written)),
    )
    .map(({ written, start, end }) =>
      found(statement, 'count-wrong', {
        message: `The statement counts respondents (“${written}”), and no field of the record that it is bound to has that number.`,
        hint: 'Make it a count with a query (docs/authoring.md).',
        at: { start, end },
      }),
    )
  return [...unbound, ...(asked === null ? [] : boundMeaningWrong(statement, words, asked, context))]
}

/** So far from a number a verb of replying may stand. */
const NEAR = 16
/** Neither figures, which are held to fields anyway, nor the Roman numbers of sections. */
const IN_WORDS = /^(?![IVXLC]+$)\P{Nd}+$/u

/** The record says something else of the field. */
function boundWrong(statement: Statement, binding: Binding, context: ProofContext): VerificationFinding[] {
  const { field, value } = binding
  const [, , part] = /^submission\.(.+)\.(\w+)$/.exec(field) ?? []
  const recorded = context.fields.get(field) ?? value
  if (part === 'respondent') return nameWrong(statement, String(value), String(recorded), context)
  if (part === 'onBehalfOf') return speakersWrong(statement, String(recorded).split(' '), context)
  if (String(recorded) === String(value)) return missingDate(statement, String(value))
  if (!isCalendarDate(String(recorded))) return [differs(statement, binding, recorded)]
  return missingDate(statement, String(recorded))
}

function differs(
  statement: Statement,
  { field, value }: Binding,
  recorded: string | number,
): VerificationFinding {
  const code = parseDocumentSymbol(String(recorded)) === null ? 'number-changed' : 'symbol-invalid'
  return found(statement, code, {
    message: `The statement gives ${value} for ${field}; the record says ${recorded}.`,
    hint: 'Print what the record says.',
  })
}

/** A date that the statement is bound to, and does not print. */
function missingDate(statement: Statement, date: string): VerificationFinding[] {
  if (!isCalendarDate(date)) return []
  const [year, month, day] = date.split('-').map(Number)
  const isPrinted = factsIn(statement.text, statement.language).some(({ dates }) =>
    dates.some((read) => read.year === year && read.month === month && read.day === day),
  )
  if (isPrinted) return []
  return [
    found(statement, 'date-changed', {
      message: `The record says ${date}; the statement does not print that date.`,
      hint: 'Print the date of the record.',
    }),
  ]
}

/** A name in a heading or table: of another respondent, or not in force on the report's date. */
function nameWrong(
  statement: Statement,
  value: string,
  recorded: string,
  { states }: ProofContext,
): VerificationFinding[] {
  const printed = statement.text
  if (printed === recorded && value === recorded) return []
  const [one, other] = [states.find(printed)?.entry.code, states.find(recorded)?.entry.code]
  const code =
    other === undefined || one === undefined
      ? 'name-changed'
      : one === other
        ? 'name-not-valid-on-date'
        : 'misattributed'
  return [
    found(statement, code, {
      message: `“${printed}” stands where the record has ${recorded}.`,
      hint: 'Print the name of the respondent as the record has it.',
    }),
  ]
}

/** "On behalf of": every State of the record, and no other. */
function speakersWrong(
  statement: Statement,
  codes: readonly string[],
  { states, on }: ProofContext,
): VerificationFinding[] {
  const { text, language } = statement
  if (!isOfficialLanguage(language)) return []
  const entries = codes.flatMap((code) => states.byCode(code) ?? [])
  const missing = entries
    .map((entry) => shortNameOn(entry, on, language))
    .filter((name) => !text.includes(name))
    .map((name) =>
      found(statement, 'state-missing', {
        message: `The reply is on behalf of ${name} too; the statement does not say so.`,
        hint: 'Name every State that the reply speaks for.',
      }),
    )
  const known = new Set(entries.map(({ code }) => code))
  const extra = states
    .findAllIn(text, { language })
    .filter(({ entry, certain }) => certain && !known.has(entry.code))
    .map(({ written, start, end }) =>
      found(statement, 'state-extra', {
        message: `The statement names ${written}; the record does not say that the reply speaks for it.`,
        hint: 'Name only States that the reply speaks for.',
        at: { start, end },
      }),
    )
  return [...missing, ...extra]
}

/** Dates and figures printed that no field has. What is written in a value word for word is its own. */
function printedWrong(statement: Statement): VerificationFinding[] {
  const { text, language, bindings } = statement
  const values = bindings.map(({ value }) => String(value))
  const known = new Set(values.flatMap((value) => factsIn(value, language).flatMap(keysOf)))
  return factsIn(withoutSymbols(text), language)
    .filter((fact) => fact.kind === 'date' || isFigure(fact, text))
    .filter(({ written }) => !values.some((value) => standsIn(value, written)))
    .filter((fact) => !keysOf(fact).some((key) => known.has(key)))
    .map(({ kind, written, start, end }) =>
      found(statement, kind === 'date' ? 'date-changed' : 'number-changed', {
        message: `The statement prints ${written}, and no field of the record that it is bound to has it.`,
        hint: 'Print what the record says, or bind the statement to the field.',
        at: { start, end },
      }),
    )
}

/** Whether words stand in a value whole: “1” does not stand in “187”. */
function standsIn(value: string, written: string): boolean {
  for (let at = value.indexOf(written); at !== -1; at = value.indexOf(written, at + 1))
    if (!/\p{Nd}$/u.test(value.slice(0, at)) && !/^\p{Nd}/u.test(value.slice(at + written.length)))
      return true
  return false
}

/** A number in figures that is no part of a name ("SHA-256"); Roman numerals number sections. */
export function isFigure({ form, isWeak, written, start }: Fact, text: string): boolean {
  return form === 'digits' && !isWeak && /\p{Nd}/u.test(written) && !/\p{L}-$/u.test(text.slice(0, start))
}

const SYMBOL = /(?<![\p{L}\p{N}/])[A-Z][A-Z.]*(?:\/[\p{L}\p{N}.()[\]-]+)+/gu

/** Blanks of the same length, so that places stay. */
function withoutSymbols(text: string): string {
  return text.replace(SYMBOL, (symbol) => ' '.repeat(symbol.length))
}

function symbolsWrong(statement: Statement): VerificationFinding[] {
  const values = statement.bindings.map(({ value }) => String(value))
  return [...statement.text.matchAll(SYMBOL)].flatMap((match) => {
    const symbol = match[0].replace(/[.)\]]+$/, '')
    if (parseDocumentSymbol(symbol) === null || values.some((value) => value.includes(symbol))) return []
    return [
      found(statement, 'symbol-invalid', {
        message: `The statement prints ${symbol}, and no field of the record that it is bound to has it.`,
        hint: 'Print the symbol of the record.',
        at: { start: match.index, end: match.index + symbol.length },
      }),
    ]
  })
}
