/** Reads time limits: sessions of an organ, days, months, years and periods, as written and as dates. */
import {
  addDays,
  addWeeks,
  type CalendarDate,
  calendarDate,
  openingOf,
  readDates,
  readSessions,
  type SessionInText,
} from '#un'
import type { Deadline } from './mandate.ts'
import type { CircumstanceWords } from './mandate-words.ts'

/** What the reader must know to say whose session it is and what day is meant. */
export interface DeadlineContext {
  readonly language: 'en'
  /** The organ whose sessions "its" means where no other organ is named; null where not known. */
  readonly ownOrgan: string | null
  /** The session of the resolution itself, to tell a session of the Assembly from one of another organ. */
  readonly gaSession: number | null
  readonly adoptedOn: CalendarDate | null
}

export interface DeadlineFound {
  readonly deadline: Deadline
  /** The organ whose session it is, where a session was named. */
  readonly organ: string | null
  readonly unclear: boolean
}

const ASSEMBLY = 'General Assembly'

/**
 * The first time limit in the words; null where there is none.
 *
 * A session of the General Assembly gives its number and the day it opens; a session of another organ stays as written.
 * The end of a month or a year named with "by", "before" or "no later than" is its last day.
 */
export function readDeadline(
  text: string,
  words: CircumstanceWords,
  context: DeadlineContext,
): DeadlineFound | null {
  return (
    readSession(text, words, context) ??
    readDay(text, words, context) ??
    readMonth(text, words, context) ??
    readPeriod(text, words, context) ??
    readNext(text, words, context) ??
    readYear(text, words, context)
  )
}

function readSession(text: string, words: CircumstanceWords, context: DeadlineContext): DeadlineFound | null {
  for (const session of readSessions(text, context.language)) {
    const before = words.sessionBefore.exec(text.slice(0, session.start))
    const after = words.sessionAfter.exec(text.slice(session.end))
    if (before === null || after === null) continue
    const asWritten = `${before[0]}${session.written}${after[0]}`.replace(/^agendas? /i, '').trim()
    const organ = organOf(text.slice(0, session.start), after[0], words, context)
    return { deadline: sessionDeadline(asWritten, session, organ, context), organ, unclear: organ === null }
  }
  return null
}

/** The organ named with the session, else the last one named before it, else the one "its" means. */
function organOf(
  before: string,
  after: string,
  { organs, mainCommittees }: CircumstanceWords,
  { ownOrgan }: DeadlineContext,
): string | null {
  const named = organs.find((name) => after.includes(`of the ${name}`))
  if (named !== undefined) return named === 'Assembly' ? ASSEMBLY : named
  let last: string | null = null
  let at = -1
  for (const name of organs) {
    const place = lastPlace(before, name)
    if (place > at) [last, at] = [name, place]
  }
  if (last === 'Assembly' || (last !== null && mainCommittees.test(last))) return ASSEMBLY
  if (last !== null && ownOrgan?.endsWith(` ${last}`) === true) return ownOrgan
  return last ?? ownOrgan
}

/** The last place of a name that is no part of a longer name or of a report's title ("the Commission's report"). */
function lastPlace(text: string, name: string): number {
  let at = text.lastIndexOf(name)
  while (
    at >= 0 &&
    /(?:(?:report|resolution|decision|President|secretariat|work|mandate|presidency) of (?:the )?)$/.test(
      text.slice(0, at),
    )
  )
    at = at === 0 ? -1 : text.lastIndexOf(name, at - 1)
  return at < 0 ? at : at + name.length
}

/** A number far from the resolution's own session is not the Assembly's. */
function sessionDeadline(
  asWritten: string,
  { session }: SessionInText,
  organ: string | null,
  { gaSession }: DeadlineContext,
): Deadline {
  const near = gaSession === null || (session.number >= gaSession - 1 && session.number <= gaSession + 15)
  if (organ !== ASSEMBLY || session.kind !== 'regular' || !near)
    return { asWritten, gaSession: null, on: null }
  return { asWritten, gaSession: session.number, on: openingOf(session.number)?.on ?? null }
}

function readDay(text: string, words: CircumstanceWords, context: DeadlineContext): DeadlineFound | null {
  for (const date of readDates(text, 'en')) {
    const before = words.dateBefore.exec(text.slice(0, date.start))
    if (before === null || (date.on !== null && isPast(date.on, context))) continue
    return found(`${before[0]}${date.written}`.trim(), date.on)
  }
  return null
}

/** True for a day or a year before the resolution: “the conference held in 1994” is no time limit. */
function isPast(on: string, { adoptedOn, gaSession }: DeadlineContext): boolean {
  const earliest = adoptedOn?.slice(0, 4) ?? (gaSession === null ? null : String(gaSession + 1945))
  return earliest !== null && on.slice(0, 4) < earliest
}

function readMonth(text: string, words: CircumstanceWords, context: DeadlineContext): DeadlineFound | null {
  const asWritten = words.month.exec(text)?.[0]
  if (asWritten === undefined) return null
  const month = words.months.findIndex((name) => asWritten.includes(name)) + 1
  const year = Number(asWritten.slice(-4))
  if (isPast(String(year), context)) return null
  const next = month === 12 ? calendarDate(year + 1, 1, 1) : calendarDate(year, month + 1, 1)
  const isLimit =
    /^(?:by|before|no later|not later|until)/i.test(asWritten) && !/(?:beginning|early|mid)/.test(asWritten)
  return found(asWritten, isLimit && next !== null ? addDays(next, -1) : null)
}

function readYear(text: string, words: CircumstanceWords, context: DeadlineContext): DeadlineFound | null {
  const match = words.year.exec(text)
  if (match === null || isPast(match[1] ?? '', context)) return null
  const isEnd = /^(?:by|before|no later than|not later than|until) (?:the )?end(?: of)?/i.test(match[0])
  return found(match[0], isEnd ? calendarDate(Number(match[1]), 12, 31) : null)
}

/** "within 90 days", counted from the day of adoption where that is what is said or nothing else is. */
function readPeriod(
  text: string,
  words: CircumstanceWords,
  { adoptedOn }: DeadlineContext,
): DeadlineFound | null {
  const match = words.within.exec(text)
  if (match === null) return null
  const [asWritten, count = '', unit = ''] = match
  const number = words.counts[count.toLowerCase()] ?? Number(count)
  if (!Number.isInteger(number)) return null
  const fromAdoption = /adoption|resolution/.test(asWritten)
  return found(asWritten.trim(), adoptedOn !== null && fromAdoption ? later(adoptedOn, number, unit) : null)
}

function later(on: CalendarDate, count: number, unit: string): CalendarDate | null {
  if (unit === 'days') return addDays(on, count)
  if (unit === 'weeks') return addWeeks(on, count)
  const months = unit === 'months' ? count : count * 12
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number)
  const index = month - 1 + months
  return calendarDate(year + Math.floor(index / 12), (index % 12) + 1, Math.min(day, 28))
}

/** "at its next session": as written; the Assembly's next regular session where it is the Assembly's and its own is known. */
function readNext(text: string, words: CircumstanceWords, context: DeadlineContext): DeadlineFound | null {
  const match = words.sessionNext.exec(text)
  if (match === null) return null
  const organ = organOf(text.slice(0, match.index), match[0], words, context)
  const isNext =
    /\b(?:next|forthcoming|following|upcoming)\b/i.test(match[0]) &&
    organ === ASSEMBLY &&
    context.gaSession !== null
  if (!isNext || context.gaSession === null)
    return { deadline: { asWritten: match[0], gaSession: null, on: null }, organ, unclear: true }
  const number = context.gaSession + 1
  return {
    deadline: { asWritten: match[0], gaSession: number, on: openingOf(number)?.on ?? null },
    organ,
    unclear: false,
  }
}

function found(asWritten: string, on: CalendarDate | null): DeadlineFound {
  return { deadline: { asWritten, gaSession: null, on }, organ: null, unclear: false }
}
