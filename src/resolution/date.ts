/** Calendar dates as a resolution prints them. */
import type { LanguageTable } from './language-table.ts'

/** "17 December 2018" → "2018-12-17"; null for what is no day of the calendar. Spaces may be broken. */
export function readDate(text: string, table: LanguageTable): string | null {
  const match = /(\d(?: ?\d)?)\s+(\p{L}+)\s+(\d{4})/u.exec(text)
  if (match === null) return null
  const month = table.months.indexOf(match[2] ?? '') + 1
  const day = Number((match[1] ?? '').replace(' ', ''))
  const year = Number(match[3])
  if (month === 0 || day < 1 || day > daysIn(month, year)) return null
  return `${match[3]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
