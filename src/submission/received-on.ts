/** When a reply came: from the index, the e-mail that brought it, or the date its letter bears. */
import type { Transcription } from '#extract'
import { type DateInText, isOfficialLanguage, readDates } from '#un'
import type { CallDates } from './received-file.ts'

/** The date in a letter, or why it is not known. */
export interface LetterDate {
  readonly on: string | null
  /** The words where they can be read in two ways. */
  readonly unclear: string | null
}

const FRONT_CHARACTERS = 1_800
const BACK_CHARACTERS = 1_200
/** How far in front of its date the title of a letter may begin. */
const STATED_CHARACTERS = 240
/** A date on a line of its own has few words beside it ("New York, 3 May 2019"). */
const LINE_CHARACTERS = 60
/** A reply is not dated longer before the deadline, nor after it. */
const EARLIEST_YEARS = 2
const LATEST_YEARS = 3
/** The date belongs to something the letter speaks of. */
const OF_SOMETHING_ELSE =
  /(?:resolution|note|decision|law|act|decree|convention|of force|since|until|deadline|résolution|décision|loi|décret|nota|resoluci[oó]n|ley|decreto|resoluc|ноту|ноте|резолюци\S*|закон\S*|указ\S*|قرار|القرار|مذكر\S*|المذكرة|قانون|照会|决议|法)[^.\n]{0,60}$/iu
/** The title of a letter issued as a document; in running text the words speak of another's letter. */
const LETTER_DATED =
  /(?:^|\n)\W*(?:identical )?(?:letters?|notes? verbales?|lettres? identiques|lettre|cartas?(?: idénticas)?|notas? verbal(?:es)?|(?:идентичные )?письм[оа]|вербальн\S+ нот\S+|رسال\S+|مذكر\S+)[^.\n]{0,25}(?:dated|datée?s? du|de fecha|от|مؤرخ\S*)\s*$|(?:^|\n)\W*(?:идентичные )?(?:письм[оа]|вербальн\S+ нот\S+) [^.\n]{0,170} от\s*$/iu

/**
 * Finds the date of a letter or paper.
 *
 * The date in the title of a letter counts first ("Letter dated …"); then dates on lines of their own at the top or the
 * end, the latest of them. Dates before the call, or years away from the deadline, are not the letter's. Month and year alone are none.
 */
export function letterDate(reply: Transcription, call: CallDates): LetterDate {
  const { text, language } = reply
  const tongue = isOfficialLanguage(language) ? language : undefined
  const backFrom = Math.max(FRONT_CHARACTERS, text.length - BACK_CHARACTERS)
  const dates = [
    ...datesIn(text, 0, Math.min(text.length, FRONT_CHARACTERS), tongue),
    ...datesIn(text, backFrom, text.length, tongue),
  ]
  const ownLine = dates.filter((date) => isOnOwnLine(text, date))
  const stated = dates.filter((date) =>
    LETTER_DATED.test(text.slice(Math.max(0, date.start - STATED_CHARACTERS), date.start)),
  )
  for (const group of [stated, ownLine]) {
    const latest = group
      .flatMap(({ on }) => (on !== null && isPlausible(on, call) ? [on] : []))
      .sort()
      .at(-1)
    if (latest !== undefined) return { on: latest, unclear: null }
  }
  const doubtful = ownLine.find(
    (date) => date.on === null && date.readings.some((on) => isPlausible(on, call)),
  )
  return { on: null, unclear: doubtful?.written ?? null }
}

function datesIn(
  text: string,
  from: number,
  to: number,
  language: Parameters<typeof readDates>[1],
): DateInText[] {
  return readDates(text.slice(from, to), language).map((date) => ({
    ...date,
    start: date.start + from,
    end: date.end + from,
  }))
}

function isOnOwnLine(text: string, date: DateInText): boolean {
  const before = text.slice(0, date.start).split('\n').at(-1) ?? ''
  const after = text.slice(date.end).split('\n')[0] ?? ''
  return before.length + after.length <= LINE_CHARACTERS && !OF_SOMETHING_ELSE.test(before)
}

function isPlausible(on: string, call: CallDates): boolean {
  if (call.soughtOn !== null && on < call.soughtOn) return false
  if (call.deadline === null) return true
  return on >= yearsFrom(call.deadline, -EARLIEST_YEARS) && on <= yearsFrom(call.deadline, LATEST_YEARS)
}

function yearsFrom(on: string, years: number): string {
  return `${String(Number(on.slice(0, 4)) + years).padStart(4, '0')}${on.slice(4)}`
}
