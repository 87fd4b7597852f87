/** Fills the fields of the record into a sentence: "{call.noteVerbale.date}", "{count}", "{whole:2}". */
import { englishCount } from '#un'
import { type Answer, type AskedRecord, answerQuery } from '../answer-query.ts'
import type { CountQuery } from '../count-query.ts'
import { countFields } from '../record-fields.ts'
import type { ReportContext } from '../report-context.ts'
import type { Binding } from '../statement.ts'

export interface Filled {
  readonly text: string
  readonly bindings: readonly Binding[]
  /** Names in braces that are no field, or whose value nobody gave. */
  readonly unknown: readonly string[]
}

const FIELD = /\{([a-zA-Z][\w.:-]*)\}/gu

/** The sentence with its fields filled in, each bound to its value. A field that is not known stays in its braces. */
export function fillFields(
  text: string,
  queries: readonly CountQuery[],
  context: ReportContext,
  asked: AskedRecord,
): Filled {
  const bindings: Binding[] = []
  const unknown: string[] = []
  const answers = queries.map((query) => answerQuery(query, asked))
  const filled = text.replace(FIELD, (braces, field: string) => {
    const counted = countIn(field, answers)
    if (counted !== null) return printedNumber(counted, context)
    const value = fieldValue(field, context, asked)
    if (value === null) {
      unknown.push(braces)
      return braces
    }
    bindings.push({ field, value })
    if (typeof value === 'number') return printedNumber(value, context)
    return DATES.has(field) ? context.formulae.date(value) : value
  })
  return { text: text.startsWith('{') ? capitalized(filled) : filled, bindings, unknown }
}

/** A number in words that opens the sentence. */
function capitalized(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

/** "count", "whole", or with the number of the query: "count:2". */
function countIn(field: string, answers: readonly Answer[]): number | null {
  const match = /^(count|whole)(?::(\d+))?$/.exec(field)
  const answer = match === null ? undefined : answers[Number(match[2] ?? 1) - 1]
  if (match === null || answer === undefined) return null
  return match[1] === 'count' ? answer.count : answer.whole
}

const DATES: ReadonlySet<string> = new Set([
  'call.reportDate',
  'call.noteVerbale.date',
  'call.noteVerbale.deadline',
  'resolution.adoptedOn',
])

/** What the record says of a field; null where it is none, or nobody gave its value. */
export function fieldValue(
  field: string,
  { call, resolution }: ReportContext,
  { record }: AskedRecord,
): string | number | null {
  const own: Readonly<Record<string, string | null | undefined>> = {
    'call.symbol': call.symbol,
    'call.reportDate': call.reportDate,
    'call.noteVerbale.date': call.noteVerbale?.date,
    'call.noteVerbale.deadline': call.noteVerbale?.deadline,
    'resolution.symbol': resolution.symbol,
    'resolution.title': resolution.title,
    'resolution.adoptedOn': resolution.adoptedOn,
  }
  return own[field] ?? countFields(record).get(field) ?? null
}

/** In English words below ten, as the Editorial Manual asks; figures elsewhere, whose words would need a gender and case. */
function printedNumber(value: number, { language }: ReportContext): string {
  return language === 'en' ? englishCount(value) : String(value)
}
