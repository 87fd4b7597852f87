/** What is page furniture wherever it stands, by the form the United Nations and others print it in. */

/** Job numbers as printed at the foot: "23-24977", "23-24977 (E)", "23-24977 (E) 201223". */
const JOB_NUMBER = /^\d{2}-\d{5}\s*(\([A-Z]\))?\s*(\d{6}\s*)*$/
const BARCODE_TEXT = /^\*\d{6,8}\*$/
const BARCODE_FONT = /barcode|3 ?of ?9|code ?39/i

/** "Please recycle" as printed beside the recycling sign, in the six languages. */
const RECYCLE =
  /^(please recycle|merci de recycler|s\.?v\.?p\.? recycler|se ruega reciclar|просьба отправить на вторичную переработку|الرجاء إعادة استعمال الورق|يرجى إعادة استخدام الورق|请回收).{0,4}$/iu

/** True for text that is furniture at the given edge of any page. */
export function isAlwaysFurniture(text: string, font: string, edge: 'head' | 'foot'): boolean {
  if (edge === 'head') return false
  return JOB_NUMBER.test(text) || BARCODE_TEXT.test(text) || BARCODE_FONT.test(font) || RECYCLE.test(text)
}

/** Words for "page" before a number and for "of" between page and count. */
const PAGE_NUMBER =
  /^[-–—~|\s]*(?:(?:page|pág(?:ina)?|стр(?:аница)?|p|صفحة|الصفحة|第)\.?\s*)?([0-9\u0660-\u0669]{1,4}|[ivxl]{1,6})(?:\s*(?:\/|of|de|из|من|sur|页|頁|\|)\s*(?:[0-9\u0660-\u0669]{1,4})?\s*页?)?[-–—~|\s]*$/iu

export function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text)
}

/** The number printed; roman and Arabic-Indic numerals understood; null where there is none. */
export function pageNumberOf(text: string): number | null {
  const printed = PAGE_NUMBER.exec(text)?.[1]
  if (printed === undefined) return null
  const western = printed.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
  return /^\d+$/.test(western) ? Number(western) : roman(western.toLowerCase())
}

const ROMAN_DIGITS: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
])

function roman(numeral: string): number {
  let sum = 0
  let after = 0
  for (const digit of [...numeral].reverse()) {
    const value = ROMAN_DIGITS.get(digit) ?? 0
    sum += value < after ? -value : value
    after = Math.max(after, value)
  }
  return sum
}
