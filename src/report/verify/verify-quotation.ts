/** Holds every quotation in a statement against the passages it cites. */
import { isOfficialLanguage, type LanguageTag } from '#un'
import type { Statement } from '../statement.ts'
import { found } from './found.ts'
import { denialOver, edgeFaults } from './quotation/edge-faults.ts'
import { type Explained, explainMismatch } from './quotation/explain-mismatch.ts'
import { placesOf } from './quotation/find-words.ts'
import { foldPrinting } from './quotation/fold-printing.ts'
import { isResisted, limitOn, turnedByUs } from './quotation/frame-attitude.ts'
import { matchQuotation, type QuotationMatch } from './quotation/match-quotation.ts'
import { isNameInOtherLetters } from './quotation/name-in-other-letters.ts'
import { type Run, runsCited } from './quotation/passage-runs.ts'
import { type QuotedSpan, quotedSpans, widestSpan } from './quotation/quoted-spans.ts'
import { membersIn } from './quotation/source-words.ts'
import { misgivenSpans, secondHandSpans } from './quotation/whose-words.ts'
import { strangePutIn } from './quotation/words-put-in.ts'
import type { ProofContext, VerificationFinding } from './verification.ts'
import { isAnswered } from './verify-corrections.ts'

/** A quoted span and how it stands in the sources. */
export interface QuotedMatch {
  readonly span: QuotedSpan
  readonly matches: readonly QuotationMatch[]
}

/**
 * Every span in quotation marks stands in a cited passage, or is the text of a field the statement is bound to.
 *
 * Finds `quote-fabricated`, `quote-altered`, `quote-stitched`, `quote-reordered`, `cut-skips-negation`, `cut-skips-condition`,
 * `cut-too-wide`, `insertion-unmarked`, `uncited` (the words stand in another passage of the State), `misattributed`,
 * `negation-flipped` (our words deny what is quoted, or take a position on it), `scope-widened` (our words restrict what is said to it),
 * `translation-unmarked`. Titles and terms in quotation marks are quotations too: they need a passage or a field.
 */
export function verifyQuotation(statement: Statement, context: ProofContext): VerificationFinding[] {
  const spans = quotedSpans(statement.text)
  if (spans.length === 0)
    return statement.kind === 'quotation' ? unmarked(statement, runsCited(statement, context)) : []
  const runs = runsCited(statement, context)
  const widest = widestSpan(statement.text)
  const first = checkSpans(statement, spans, runs, context)
  if (first.length === 0 || widest === null || isThatOne(widest, spans)) return first
  return checkSpans(statement, [widest], runs, context).length === 0 ? [] : first
}

/** A statement that is to quote, without a quotation mark: all of it is the source's, or none is shown to be. */
function unmarked(statement: Statement, runs: readonly Run[]): VerificationFinding[] {
  if (statement.citations.length === 0 || (matchQuotation(statement.text, runs) ?? []).length > 0) return []
  return [
    found(statement, 'quote-fabricated', {
      message: `The statement is to quote, but nothing in it stands in quotation marks, and the whole is no text of a passage cited: “${statement.text}”.`,
      hint: 'Put the words quoted in quotation marks, or make the statement a paraphrase.',
    }),
  ]
}

function isThatOne(span: QuotedSpan, spans: readonly QuotedSpan[]): boolean {
  return spans.length === 1 && spans[0]?.start === span.start && spans[0].end === span.end
}

function checkSpans(
  statement: Statement,
  spans: readonly QuotedSpan[],
  runs: readonly Run[],
  context: ProofContext,
): VerificationFinding[] {
  const unbound = spans.filter(
    (span) =>
      !isBound(wordsOf(statement, span), statement, context) &&
      !isNameInOtherLetters(wordsOf(statement, span), statement, runs),
  )
  const matched = unbound.map((span) => ({ span, matches: matchQuotation(wordsOf(statement, span), runs) }))
  const found = matched.flatMap(({ span, matches }): QuotedMatch[] =>
    matches === null || matches.length === 0 ? [] : [{ span, matches }],
  )
  return [
    ...matched.flatMap(({ span, matches }) =>
      matches === null || matches.length > 0 ? [] : missing(statement, span, runs, context),
    ),
    ...found.flatMap((each) => [...faultsOf(statement, each, spans), ...putIn(statement, each, context)]),
    ...outOfOrder(statement, found),
    ...misgivenSpans(statement, found, context.states),
    ...secondHandSpans(statement, found, context.states),
    ...deniedByUs(statement, found),
  ]
}

function wordsOf({ text }: Statement, { start, end }: QuotedSpan): string {
  return text.slice(start, end)
}

/** Words of a field of the record that the statement names: the mandate's paragraph, a title. */
function isBound(quotation: string, { bindings }: Statement, { fields }: ProofContext): boolean {
  if (bindings.length === 0) return false
  const words = foldPrinting(quotation).text
  return bindings.some(({ field, value }) => {
    const text = fields.get(field) ?? value
    return typeof text === 'string' && placesOf(words, foldPrinting(text)).length > 0
  })
}

function missing(
  statement: Statement,
  span: QuotedSpan,
  runs: readonly Run[],
  context: ProofContext,
): VerificationFinding[] {
  const quotation = wordsOf(statement, span)
  const stopped = stoppedShort(statement, span, runs)
  if (stopped !== null) return stopped
  const explained = explainMismatch(quotation, runs, statement, context)
  const citation =
    runs.length === 1 && runs[0]?.members.length === 1 ? { citation: runs[0].members[0]?.citation ?? 0 } : {}
  return [...explained, ...foreign(statement, explained, runs)].map(([code, noticed]) =>
    found(statement, code, {
      ...citation,
      ...noticed,
      at:
        noticed.at === undefined
          ? { start: span.outerStart, end: span.outerEnd }
          : { start: span.start + noticed.at.start, end: span.start + noticed.at.end },
    }),
  )
}

/** A full stop of ours inside the marks where the passage goes on: null where more than that differs. */
function stoppedShort(
  statement: Statement,
  span: QuotedSpan,
  runs: readonly Run[],
): VerificationFinding[] | null {
  const quotation = wordsOf(statement, span)
  const stop = FULL_STOP.exec(quotation)
  const matches = stop === null ? null : matchQuotation(quotation.slice(0, stop.index), runs)
  if (stop === null || matches === null || matches.length === 0) return null
  const at = { start: span.start + stop.index, end: span.end }
  const message = `The full stop ends the words quoted where the passage goes on: “${quotation}”.`
  const hint = 'Put it behind the closing mark, or quote to the end of the sentence.'
  return [
    found(statement, 'quote-altered', { message, hint, at }),
    ...faultsOf(statement, { span, matches }, [span]),
  ]
}

const FULL_STOP = /[.。]\s*$/u

/** Words quoted in one language from passages in others are a translation nobody has marked. */
function foreign(
  { language }: Statement,
  explained: readonly Explained[],
  runs: readonly Run[],
): Explained[] {
  const languages = [...new Set(runs.map((run) => run.language))]
  const isFabricated = explained.some(([code]) => code === 'quote-fabricated')
  if (!isFabricated || languages.length === 0) return []
  if (languages.some((other) => other === 'und' || primary(other) === primary(language))) return []
  return [
    [
      'translation-unmarked',
      {
        message: `The words quoted are in "${language}", the passages cited in ${languages.map((each) => `"${each}"`).join(', ')}: if they are a translation, nothing says whose.`,
        hint: 'Cite the passage of the translation, or report without quotation marks.',
      },
    ],
  ]
}

function primary(language: LanguageTag): string {
  return language.split('-')[0] ?? language
}

function faultsOf(
  statement: Statement,
  { span, matches }: QuotedMatch,
  spans: readonly QuotedSpan[],
): VerificationFinding[] {
  const [best] = matches
  if (best === undefined) return []
  const [first, last] = [best.places[0], best.places.at(-1)]
  const ours = outside(statement.text, spans)
  const edges = matches.map(({ run, places }) =>
    !run.members.every(({ passage }) => RUNNING.has(passage.type))
      ? []
      : edgeFaults(
          run.text,
          { start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0 },
          { text: ours, language: statement.language },
          run.language,
        ),
  )
  const leastEdges = edges.toSorted((one, other) => one.length - other.length)[0] ?? []
  const members =
    first === undefined || last === undefined
      ? []
      : membersIn(best.run, { start: first.start, end: last.end })
  return [...best.faults, ...leastEdges].map(({ code, message }) =>
    found(statement, code, {
      message,
      hint: HINTS[code] ?? 'Quote the words left out too, or say in your own words what they change.',
      citation: members[0]?.citation ?? 0,
      at: { start: span.outerStart, end: span.outerEnd },
    }),
  )
}

/** Bracketed words that name what the passage does not, or stand for words of it, and nobody answers for. */
function putIn(
  statement: Statement,
  { span, matches }: QuotedMatch,
  { states }: ProofContext,
): VerificationFinding[] {
  const [best] = matches
  if (best === undefined) return []
  const { run, reading, places } = best
  const isKnown = (word: string): boolean =>
    run.text.toLowerCase().includes(word.toLowerCase()) || states.find(word) !== null
  return reading.gaps.flatMap(({ insertion }, index) => {
    if (insertion === null || insertion.trim().length <= 1 || isAnswered(statement, insertion)) return []
    const stateless = states
      .findAllIn(insertion, isOfficialLanguage(run.language) ? { language: run.language } : {})
      .reduce(blanked, insertion)
    const fault = strangePutIn(
      {
        words: stateless,
        before: reading.parts[index - 1] ?? '',
        left: run.text.slice(places[index - 1]?.end ?? run.text.length),
        isLast: places[index] === undefined,
      },
      run.language,
      run.text,
      isKnown,
    )
    if (fault === null) return []
    return [
      found(statement, 'quote-altered', {
        message: `The insertion [${insertion}] ${fault}.`,
        hint: `Say it in your own sentence; or write corrections: [{ words: ${insertion}, by: …, reason: … }] beside the text.`,
        citation: run.members[0]?.citation ?? 0,
        at: { start: span.outerStart, end: span.outerEnd },
      }),
    ]
  })
}

/** Words of ours that deny what is quoted ("It denied that “…”"), where nothing in the passage does. */
function deniedByUs(statement: Statement, quoted: readonly QuotedMatch[]): VerificationFinding[] {
  const own = quoted.reduce((text, { span }) => blanked(text, span), statement.text)
  return quoted.flatMap(({ span, matches }) => {
    const place = { start: span.outerStart, end: span.outerEnd }
    const ours = denialOver(own, place, statement.language)
    if (ours === null || limitOn(own, place, statement.language) !== null)
      return turned(statement, own, { span, matches })
    if (matches.some((match) => denialThere(match) !== null || isResisted(match))) return []
    return [
      found(statement, 'negation-flipped', {
        message: `Our words deny (“${ours}”) what is quoted; the passage says it without a denial.`,
        hint: 'Report as the passage does.',
        at: { start: span.outerStart, end: span.outerEnd },
      }),
    ]
  })
}

/** A position of ours on what is quoted ("rejected “…”"), or a restriction to it, that no passage bears out. */
function turned(statement: Statement, own: string, { span, matches }: QuotedMatch): VerificationFinding[] {
  if (statement.kind !== 'quotation' && statement.kind !== 'paraphrase') return []
  const at = { start: span.outerStart, end: span.outerEnd }
  const change = turnedByUs(own, at, statement.language, matches)
  if (change === null) return []
  return [
    change.does === 'turns'
      ? found(statement, 'negation-flipped', {
          message: `Our words take a position on what is quoted (“${change.word}”) that the passage does not take.`,
          hint: 'Report as the passage does.',
          at,
        })
      : found(statement, 'scope-widened', {
          message: `Our words restrict what is said to the words quoted (“${change.word}”); the passage restricts nothing.`,
          hint: 'Leave the restriction out, or quote the words that make it.',
          at,
        }),
  ]
}

/** The text with a quotation's words taken out of sight. */
export function blanked(text: string, { start, end }: Pick<QuotedSpan, 'start' | 'end'>): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}

function denialThere({ run, places }: QuotationMatch): string | null {
  return denialOver(run.text, { start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0 }, run.language)
}

/** In these a clause runs on beyond the words quoted; a cell or a heading does not. */
const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'footnote'])

const HINTS: Readonly<Record<string, string>> = {
  'cut-too-wide': 'Quote the two stretches apart, each in its own quotation marks.',
  'quote-altered': 'Explain in your own sentence, outside the quotation marks.',
}

/** The words of a statement that stand in no quotation marks. */
export function outside(text: string, spans: readonly QuotedSpan[]): string {
  let from = 0
  const pieces: string[] = []
  for (const { outerStart, outerEnd } of spans) {
    pieces.push(text.slice(from, outerStart))
    from = outerEnd
  }
  return [...pieces, text.slice(from)].join(' ')
}

/** Quotations of one passage follow each other as they do there; one quoted a second time may stand anywhere. */
function outOfOrder(statement: Statement, matched: readonly QuotedMatch[]): VerificationFinding[] {
  const lastIn = new Map<Run, number>()
  const findings: VerificationFinding[] = []
  for (const { span, matches } of matched) {
    const next = matches.filter(({ run, places }) => (places[0]?.start ?? 0) >= (lastIn.get(run) ?? 0))
    const [chosen] = next.toSorted(
      (one, other) => (one.places[0]?.start ?? 0) - (other.places[0]?.start ?? 0),
    )
    if (chosen !== undefined) lastIn.set(chosen.run, chosen.places[0]?.start ?? 0)
    else if (!isRepeated(statement, span, matched))
      findings.push(
        found(statement, 'quote-reordered', {
          message: `“${wordsOf(statement, span)}” stands in the passage before the words quoted ahead of it.`,
          hint: 'Quote in the order of the passage.',
          at: { start: span.outerStart, end: span.outerEnd },
        }),
      )
  }
  return findings
}

function isRepeated(statement: Statement, span: QuotedSpan, matched: readonly QuotedMatch[]): boolean {
  const words = wordsOf(statement, span)
  return matched.some(
    (other) => other.span.start < span.start && wordsOf(statement, other.span).includes(words),
  )
}
