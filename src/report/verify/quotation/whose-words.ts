/** Whether each quotation in a statement that names several States stands beside the name of the State that said it. */
import { isOfficialLanguage, type LanguageTag, type StateTable } from '#un'
import type { Statement } from '../../statement.ts'
import { found } from '../found.ts'
import type { VerificationFinding } from '../verification.ts'
import { findClauseWords } from '../words/clause-words.ts'
import { unitsOf } from '../words/word-units.ts'
import { frameOf } from './edge-faults.ts'
import type { QuotationMatch } from './match-quotation.ts'
import type { QuotedSpan } from './quoted-spans.ts'
import { surroundings } from './sentence-edges.ts'
import { membersIn } from './source-words.ts'

interface Quoted {
  readonly span: QuotedSpan
  readonly matches: readonly QuotationMatch[]
}

/**
 * Finds `misattributed`: words of one cited State after the name of another ("Arvenia “…” and Bolmar “…”", turned round).
 *
 * Names are read before each quotation where one stands before the first, else after each. Looks only at statements that
 * cite several States; whether the States named are those cited is another rule's.
 */
export function misgivenSpans(
  statement: Statement,
  quoted: readonly Quoted[],
  states: StateTable,
): VerificationFinding[] {
  const cited = new Set(statement.citations.flatMap(({ memberState }) => memberState ?? []))
  if (cited.size < 2) return []
  const names = namesOutside(statement, quoted, states)
  const isBefore = names.some(({ start }) => start < (quoted[0]?.span.start ?? 0))
  let held: string[] = []
  return quoted.flatMap(({ span, matches }, index) => {
    const from = isBefore ? (quoted[index - 1]?.span.outerEnd ?? 0) : span.outerEnd
    const to = isBefore ? span.outerStart : (quoted[index + 1]?.span.outerStart ?? statement.text.length)
    const near = names.filter(({ start }) => from <= start && start < to).map(({ code }) => code)
    held = near.length === 0 ? held : near
    const speakers = new Set(matches.flatMap(speakersOf))
    if (held.length === 0 || speakers.size === 0 || held.some((code) => speakers.has(code))) return []
    return [
      found(statement, 'misattributed', {
        message: `“${statement.text.slice(span.start, span.end)}” is given to ${held.join(', ')}; the passage it stands in is from ${[...speakers].join(', ')}.`,
        hint: 'Give the words to the State that said them.',
        at: { start: span.outerStart, end: span.outerEnd },
      }),
    ]
  })
}

/**
 * Finds `misattributed`: words that the passage only reports of another State ("Bolmar stated that …"), given to the
 * State that reports them. Naming the other State outside the quotation marks is enough.
 */
export function secondHandSpans(
  statement: Statement,
  quoted: readonly Quoted[],
  states: StateTable,
): VerificationFinding[] {
  const isNamed = (sought: string): boolean =>
    namesOutside(statement, quoted, states).some(({ code }) => code === sought)
  return quoted.flatMap(({ span, matches }) => {
    const speakers = matches.map((match) => firstSpeaker(match, states))
    const [code] = speakers
    if (code === undefined || speakers.includes(null) || code === null || isNamed(code)) return []
    return [
      found(statement, 'misattributed', {
        message: `“${statement.text.slice(span.start, span.end)}” is what ${code} said; the passage only reports it.`,
        hint: 'Say whose words they were, and that they are quoted from this reply.',
        at: { start: span.outerStart, end: span.outerEnd },
      }),
    ]
  })
}

/** The other State whose saying the passage reports in these words; null where it speaks itself. */
function firstSpeaker(match: QuotationMatch, states: StateTable): string | null {
  const { run, places } = match
  const place = { start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0 }
  const { before, after } = surroundings(run.text, place)
  const frame = frameOf(before, after, run.language)
  if (frame === null) return null
  const reports = findClauseWords(unitsOf(frame, run.language), run.language).find(
    ({ kind }) => kind === 'reports',
  )
  const own = speakersOf(match)
  const other = namesIn(frame, run.language, states).find(({ code }) => !own.includes(code))
  return reports === undefined || other === undefined || other.start > reports.start ? null : other.code
}

function namesOutside({ text, language }: Statement, quoted: readonly Quoted[], states: StateTable) {
  const inside = (at: number): boolean => quoted.some(({ span }) => span.start <= at && at < span.end)
  return namesIn(text, language, states).filter(({ start }) => !inside(start))
}

function namesIn(text: string, language: LanguageTag, states: StateTable) {
  return states
    .findAllIn(text, isOfficialLanguage(language) ? { language } : {})
    .map(({ start, entry }) => ({ start, code: entry.code }))
}

function speakersOf({ run, places }: QuotationMatch): string[] {
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined) return []
  return membersIn(run, { start: first.start, end: last.end }).flatMap(({ passage }) => [
    ...(passage.memberState === null ? [] : [passage.memberState]),
    ...passage.onBehalfOf,
  ])
}
