/** When two facts say the same: numbers with their units, dates as far as both give them. */
import type { DateParts } from '../facts/dates.ts'
import type { Fact } from '../facts/facts.ts'
import type { Unit } from '../facts/find-units.ts'

/**
 * True where the source's fact carries the statement's.
 *
 * A number carries the same number in any writing; a date every coarser date ("17 December 2018" carries "December
 * 2018", not the other way round); a year may stand in the source as a mere number. Exact conversions inside the metric
 * system (1 t, 1,000 kg) are one quantity; any other conversion is not.
 */
export function carries(source: Fact, said: Fact): boolean {
  if (said.kind === 'date') {
    if (source.kind === 'date')
      return said.dates.some((date) => source.dates.some((there) => isWithin(there, date)))
    const years = [...source.values, ...numberAndYear(source)]
    return said.dates.some((date) => isYearAlone(date) && years.includes(String(date.year)))
  }
  if (source.kind === 'date')
    return (
      said.unit === null &&
      source.dates.some((date) => isYearAlone(date) && said.values.includes(String(date.year)))
    )
  if (said.values.some((value) => source.values.includes(value))) return true
  const [number] = numberAndYear(source)
  return (
    (number !== undefined && said.unit === null && said.values.includes(number)) || isConverted(source, said)
  )
}

const WITH_YEAR = /^(\d{1,4})\/((?:19|20)\d\d)$/u
const YEAR_FIRST = /^((?:19|20)\d\d)\/(\d{1,4})$/u

/** A law is "No. 24/2017" or "No. 24 of 2017": its number and its year; nothing where a stroke joins something else. */
export function numberAndYear({ values: [first = ''], kind }: Fact): readonly string[] {
  if (kind !== 'number') return []
  const [, number, year] = WITH_YEAR.exec(first) ?? []
  if (number !== undefined && year !== undefined) return [String(Number(number)), year]
  const [, before, after] = YEAR_FIRST.exec(first) ?? []
  return before === undefined || after === undefined ? [] : [String(Number(after)), before]
}

function isYearAlone({ year, month, day, part }: DateParts): boolean {
  return year !== undefined && month === undefined && day === undefined && part === undefined
}

/** Every part that the statement gives stands in the source. */
function isWithin(source: DateParts, said: DateParts): boolean {
  return (
    (said.year === undefined || said.year === source.year) &&
    (said.month === undefined || said.month === source.month) &&
    (said.day === undefined || said.day === source.day) &&
    (said.part === undefined ? source.part !== 'calendar' : said.part === source.part)
  )
}

function isConverted(source: Fact, said: Fact): boolean {
  const [one, other] = [source.unit, said.unit]
  if (one === null || other === null || one.name === other.name || !isExact(one, other)) return false
  return said.values.some((value) =>
    source.values.some((there) => isEqual(amountOf(value) * other.factor, amountOf(there) * one.factor)),
  )
}

/** A plain number, or a fraction of its unit ("half a decade"); not a number where it is neither. */
function amountOf(value: string): number {
  const [, part, whole] = /^(\d+)\/(\d+)$/u.exec(value) ?? []
  return part === undefined ? Number(value) : Number(part) / Number(whole)
}

function isExact(one: Unit, other: Unit): boolean {
  return (
    one.dimension === other.dimension &&
    one.dimension !== 'money' &&
    one.dimension !== 'count' &&
    one.factor > 0 &&
    other.factor > 0
  )
}

function isEqual(one: number, other: number): boolean {
  return Number.isFinite(one) && Math.abs(one - other) <= Math.abs(one) * 1e-12
}

/** True where two units, each known, are different and no exact conversion was made. */
export function unitsDiffer(source: Fact, said: Fact): boolean {
  const [one, other] = [source.unit, said.unit]
  if (one === null || other === null || one.name === other.name) return false
  if (isKin(one.name, other.name)) return false
  return !isConverted(source, said)
}

/** Signs and words that may stand for one another: "¥" is yen or yuan, "pounds" sterling, a degree Celsius. */
const KIN: readonly (readonly [string, string])[] = [
  ['JPY', 'YEN'],
  ['CNY', 'YEN'],
  ['GBP', 'pound'],
  ['INR', 'rupee'],
  ['MXN', 'peso'],
  ['celsius', 'degree'],
  ['fahrenheit', 'degree'],
  ['agreement', 'treaty'],
]

function isKin(one: string, other: string): boolean {
  return KIN.some((names) => names.includes(one) && names.includes(other))
}
