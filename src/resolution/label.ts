/** Printed labels of paragraphs, "1.", "(a)", "(iv)", and the order in which they can follow each other. */

export type LabelForm = 'number' | 'letter' | 'roman' | 'bullet'

/** A label as printed and what it can be: "(i)" is the letter after (h) or the first roman numeral. */
export interface Label {
  /** As the contract prints it: "1", "(a)", "(ii)", "•". */
  readonly printed: string
  readonly readings: readonly { readonly form: LabelForm; readonly value: number }[]
  /** Characters of the text taken up by the label and the space after it. */
  readonly length: number
}

const NUMBER = /^(\d{1,3})\.(?:\s+|$|(?=\p{Lu}))/u
const BRACKETED = /^\(([a-z]{1,5}|\d{1,2})\)(?:\s+|$|(?=\p{Lu}))/u
const BULLET = /^([•▪‣●◦·–—-])(?:\s+)/u

/** The label a text begins with; null for none. */
export function readLabel(text: string): Label | null {
  const number = NUMBER.exec(text)
  if (number) {
    const value = Number(number[1])
    return { printed: number[1] ?? '', readings: [{ form: 'number', value }], length: number[0].length }
  }
  const bracketed = BRACKETED.exec(text)
  if (bracketed) {
    const readings = readingsOf(bracketed[1] ?? '')
    return readings.length === 0
      ? null
      : { printed: `(${bracketed[1]})`, readings, length: bracketed[0].length }
  }
  const bullet = BULLET.exec(text)
  if (bullet)
    return {
      printed: bullet[1] ?? '',
      readings: [{ form: 'bullet', value: 0 }],
      length: bullet[0].length,
    }
  return null
}

function readingsOf(letters: string): Label['readings'] {
  const readings: { form: LabelForm; value: number }[] = []
  if (/^[a-z]$/.test(letters)) readings.push({ form: 'letter', value: letters.charCodeAt(0) - 96 })
  else if (/^([a-z])\1$/.test(letters))
    readings.push({ form: 'letter', value: 26 + letters.charCodeAt(0) - 96 })
  const roman = fromRoman(letters)
  if (roman !== null) readings.push({ form: 'roman', value: roman })
  return readings
}

const ROMAN = { i: 1, v: 5, x: 10, l: 50, c: 100 } as const

/** "xiv" → 14; null for letters that are no roman numeral below 400. */
export function fromRoman(letters: string): number | null {
  if (!/^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(letters) || letters === '') return null
  let sum = 0
  const values = [...letters].map((letter) => ROMAN[letter as keyof typeof ROMAN])
  values.forEach((value, index) => {
    sum += value < (values[index + 1] ?? 0) ? -value : value
  })
  return sum
}

/** An open level of a list: its form and the value of the last label in it. */
export interface OpenLevel {
  readonly form: LabelForm
  readonly value: number
}

export interface Placed {
  /** From 1, the level the label stands at. */
  readonly level: number
  readonly form: LabelForm
  readonly value: number
}

/**
 * Where a label stands, given the open levels (outermost first): the next of the deepest level it can follow, or
 * the first of a new level. `nextForm` tells "(i)" after "(h)" apart: what follows it is "(ii)" or "(j)".
 */
export function placeLabel(label: Label, open: readonly OpenLevel[], following: Label | null): Placed | null {
  const starts = label.readings.find(
    (reading) => (reading.value === 1 || reading.form === 'bullet') && reading.form !== 'number',
  )
  const nests = starts !== undefined && followedInForm(following, starts.form, 2)
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const level = open[depth]
    const reading = label.readings.find((one) => one.form === level?.form)
    if (level === undefined || reading === undefined) continue
    const next = reading.form === 'bullet' || reading.value === level.value + 1
    const nestedInstead = nests && starts?.form !== reading.form
    if (next && !nestedInstead) return { level: depth + 1, ...reading }
  }
  if (starts !== undefined) return { level: Math.min(open.length, MAX_DEPTH) + 1, ...starts }
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const reading = label.readings.find((one) => one.form === open[depth]?.form)
    if (reading !== undefined && reading.value > (open[depth]?.value ?? 0))
      return { level: depth + 1, ...reading }
  }
  return null
}

const MAX_DEPTH = 6

const followedInForm = (following: Label | null, form: LabelForm, value: number): boolean =>
  following?.readings.some((reading) => reading.form === form && reading.value === value) ?? false
