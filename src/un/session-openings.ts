/** When the regular sessions of the General Assembly open: printed dates first, rule 1 for the rest. */
import { addDays, addWeeks, weekday } from './calendar-date.ts'
import { type CalendarDate, calendarDate } from './iso-date.ts'

/** The opening of a regular session, and how it is known. */
export interface SessionOpening {
  readonly on: CalendarDate
  /** `actual`: the day it opened or was convened for; `rule-1`: reckoned by the rules of procedure. */
  readonly rule: 'actual' | 'rule-1'
  readonly source: string
}

const MEMORY = 'general knowledge of the opening; not looked up in a document'

/** Actual openings by session. */
const ACTUAL: Readonly<Record<number, readonly [CalendarDate, string]>> = {
  58: ['2003-09-16', MEMORY],
  59: ['2004-09-14', MEMORY],
  60: ['2005-09-13', MEMORY],
  61: ['2006-09-12', MEMORY],
  62: ['2007-09-18', MEMORY],
  63: ['2008-09-16', MEMORY],
  64: ['2009-09-15', MEMORY],
  65: ['2010-09-14', MEMORY],
  66: ['2011-09-13', MEMORY],
  67: ['2012-09-18', MEMORY],
  68: ['2013-09-17', MEMORY],
  69: ['2014-09-16', MEMORY],
  70: ['2015-09-15', MEMORY],
  71: ['2016-09-13', MEMORY],
  72: ['2017-09-12', MEMORY],
  73: ['2018-09-18', MEMORY],
  74: ['2019-09-17', MEMORY],
  75: ['2020-09-15', MEMORY],
  76: ['2021-09-14', MEMORY],
  77: ['2022-09-13', 'news report of the day: tass.com/world/1507027'],
  78: ['2023-09-05', 'news report of the day: tass.com/world/1669843'],
  79: ['2024-09-10', MEMORY],
  80: ['2025-09-09', 'A/80/150, provisional agenda: Tuesday, 9 September 2025'],
}

/** The first session to which rule 1 as amended by resolution 57/301 applied. */
const FIRST_RECKONED = 58
/** The first session that opened in the second week; resolution 75/325 does not say from which session. */
const FIRST_IN_SECOND_WEEK = 78
const LAST_RECKONED = 200

const THIRD_WEEK =
  'rule 1 as amended by resolution 57/301 of 13 March 2003: Tuesday of the third week in September (A/520/Rev.20, introduction, para. 53)'
const SECOND_WEEK =
  'rule 1 (a) of the rules of procedure, A/520/Rev.20, as amended by resolution 75/325: Tuesday of the second week in September, counting from the first week that contains at least one working day'

/**
 * When a regular session of the General Assembly opens.
 *
 * Takes the session's number, from 58 on; null before (the rule was another) and above 200. A reckoned date is a
 * forecast: the Assembly may decide otherwise.
 * Source: rule 1 of the rules of procedure (A/520/Rev.20). That the second week holds from the seventy-eighth session is
 * judged from the openings of 2022 and 2023.
 */
export function openingOf(session: number): SessionOpening | null {
  const actual = ACTUAL[session]
  if (actual !== undefined) return { on: actual[0], rule: 'actual', source: actual[1] }
  return ruleOneOpening(session)
}

/** The opening by rule 1 alone, as `openingOf` reckons it where no actual opening is known. */
export function ruleOneOpening(session: number): SessionOpening | null {
  if (!Number.isInteger(session) || session < FIRST_RECKONED || session > LAST_RECKONED) return null
  const first = calendarDate(yearOf(session), 9, 1)
  if (first === null) return null
  const second = session >= FIRST_IN_SECOND_WEEK
  const on = addWeeks(firstWorkingTuesday(first), second ? 1 : 2)
  return { on, rule: 'rule-1', source: second ? SECOND_WEEK : THIRD_WEEK }
}

/** The Tuesday of the first week (from Monday) with a working day in September; it may fall in August. */
function firstWorkingTuesday(first: CalendarDate): CalendarDate {
  const day = weekday(first)
  const monday = addDays(first, day > 5 ? 8 - day : 1 - day)
  return addDays(monday, 1)
}

function yearOf(session: number): number {
  return session + 1945
}

/**
 * The regular session in whose term a date falls: from its opening to the day before the next one's.
 *
 * Null before 16 September 2003, where the openings are not in the table.
 */
export function sessionOn(on: CalendarDate): number | null {
  const session = Number(on.slice(0, 4)) - 1945
  const opening = openingOf(session)
  if (opening !== null && opening.on <= on) return session
  return openingOf(session - 1) === null ? null : session - 1
}
