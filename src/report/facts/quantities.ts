/** Finds the quantities of a sentence in any of the six languages, in digits, words, signs and Roman numerals. */
import { isOfficialLanguage, type Language, type LanguageTag } from '#un'
import { digitQuantities } from './digit-quantities.ts'
import { timeBefore, type Unit, unitAfter, unitBefore } from './find-units.ts'
import { plainText } from './plain-text.ts'
import { blanked, type FoundNumber, fractionValues, type Quantity } from './quantity.ts'
import { OUT_OF } from './quantity-marks.ts'
import { wordQuantities } from './word-quantities.ts'

/** Words that carry a unit from a later number to an earlier one ("10 to 15 per cent", "5 и 7 га"). */
const SHARES =
  /^[\s\u00a0]*(?:[-–—~～至到,،、/]|(?:to|and|or|al?|à|aux?|et|ou|y|e|o|u|и|или|до|和|或|و|إلى|أو)(?:[\s\u00a0]+(?:the|el|los|las?|les?))?)[\s\u00a0]*$/iu

/**
 * The quantities of a text in order.
 *
 * Takes the text and its language (digits are read in any). Places in `except` (dates already read, UTF-16 positions) are
 * passed over. Limits: words for numbers only in the six languages; approximate words ("about", "some") are left to the
 * rules of wording; a unit is known by its sign or word directly beside the number, or shared along a range.
 */
export function quantitiesIn(
  text: string,
  language: LanguageTag,
  except: readonly { readonly start: number; readonly end: number }[] = [],
): Quantity[] {
  const official = isOfficialLanguage(language) ? language : undefined
  const plain = plainText(blanked(text, except))
  const digits = digitQuantities(plain.text, official)
  const words = official === undefined ? [] : wordQuantities(blanked(plain.text, digits), official)
  const each = [...digits, ...words].sort((one, other) => one.start - other.start)
  const found = official === undefined ? each : withShares(each, plain.text, official)
  return withoutUnitsOwn(withSharedUnits(found, plain.text, official)).map(({ number, unit }) => {
    const start = plain.at(number.start)
    const end = plain.at(number.end)
    return { ...number, start, end, written: text.slice(start, end).trim(), unit }
  })
}

const MOST_PARTS = 10

/** "One in ten" is a tenth, "four in ten" 40 per cent: one number from its first word to its last. Years are no such number. */
function withShares(found: readonly FoundNumber[], text: string, language: Language): FoundNumber[] {
  const joint = OUT_OF[language]
  if (joint === undefined) return [...found]
  const all: FoundNumber[] = []
  for (const number of found) {
    const before = all.at(-1)
    const share = before === undefined ? null : shareOf(before, number, text, joint)
    if (share !== null) all.pop()
    all.push(share ?? number)
  }
  return all
}

/** One of any number, up to a thousand; more than one of no more than ten, where both are in words or both in digits. */
function shareOf(part: FoundNumber, whole: FoundNumber, text: string, joint: RegExp): FoundNumber | null {
  const [some, of] = [Number(part.values[0]), Number(whole.values[0])]
  if (!Number.isInteger(some) || !Number.isInteger(of) || some < 1 || of < 2 || of > 1000) return null
  if (some > 1 && (some >= of || of > MOST_PARTS || part.form !== whole.form)) return null
  if (!joint.test(text.slice(part.end, whole.start))) return null
  return { ...whole, start: part.start, values: fractionValues(some, of), isWeak: false }
}

interface WithUnit {
  readonly number: FoundNumber
  readonly unit: Unit | null
}

function withSharedUnits(
  found: readonly FoundNumber[],
  text: string,
  language: Language | undefined,
): WithUnit[] {
  const all: WithUnit[] = []
  for (const number of found.toReversed()) {
    const next = all.at(-1)
    const after = unitAfter(text, number.unitAt ?? number.end, language)
    const own = unitBefore(text, number.start, language) ?? after ?? timeBefore(text, number.start, language)
    const isShared =
      own === null && next !== undefined && SHARES.test(text.slice(number.end, next.number.start))
    const unit = own?.unit ?? (isShared ? next.unit : null)
    const end = after !== null && after.unit === unit ? Math.max(after.end, number.end) : number.end
    all.push({ number: sharedPercent({ ...number, end }, isShared ? next : undefined), unit })
  }
  return all.toReversed()
}

/** The figures of a unit ("km2", "MtCO2e") are no number of their own. */
function withoutUnitsOwn(all: readonly WithUnit[]): WithUnit[] {
  return all.filter(
    ({ number }) =>
      number.form !== 'joined' ||
      !all.some(
        (other) =>
          other.number !== number && other.number.start < number.end && number.end <= other.number.end,
      ),
  )
}

/** "10 to 15 per cent": the ten is a percentage too, though it may also be read alone. */
function sharedPercent(number: FoundNumber, next: WithUnit | undefined): FoundNumber {
  if (next === undefined || !next.number.values.every((value) => value.endsWith('%'))) return number
  if (!number.values.every((value) => /^-?[\d.]+$/u.test(value))) return number
  return { ...number, values: number.values.map((value) => `${value}%`) }
}
