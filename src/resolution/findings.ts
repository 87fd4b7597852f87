/** What is odd about a resolution that was read, in words for a person. */
import type { Finding, Span } from '#un'
import type { Healing } from './heal-words.ts'
import type { LanguageTable } from './language-table.ts'
import { matchOpener, matchVerb } from './match-phrase.ts'
import { type Difference, readingsOf } from './merge-witnesses.ts'
import type { Item } from './outline-build.ts'
import { partOf, spanOfWords } from './part.ts'
import type { Footnote, Resolution, ResolutionCode } from './resolution.ts'
import { textOf, type Word } from './word.ts'

type Found = Finding<ResolutionCode>

function finding(code: ResolutionCode, message: string, needsPerson: boolean, span?: Span): Found {
  return span === undefined ? { code, message, needsPerson } : { code, message, needsPerson, span }
}

export function healingFindings(healings: readonly Healing[], ids: readonly string[]): Found[] {
  return healings.map(({ word, raw, evidence }) =>
    finding(
      'word-broken',
      `“${raw}” was read as “${word.text}”: by ${evidence}.`,
      false,
      spanOfWords([word], ids),
    ),
  )
}

const FRAGMENT_QUOTE_UNITS = 80
const shorten = (text: string): string =>
  text.length > FRAGMENT_QUOTE_UNITS ? `${text.slice(0, FRAGMENT_QUOTE_UNITS)}…` : text

export function differenceFindings(differences: readonly Difference[], ids: readonly string[]): Found[] {
  return differences.map((difference) => {
    const span = spanOfWords(difference.taken, ids)
    const taken = shorten(textOf(difference.taken))
    if (difference.kind === 'fragment')
      return finding('witness-fragment', `Only ${span.witness} has “${taken}”.`, false, span)
    if (difference.kind === 'spacing')
      return finding(
        'word-broken',
        `${readingsOf(difference)}: read as “${taken}”, by another witness.`,
        false,
        span,
      )
    if (difference.kind === 'other-document')
      return finding(
        'witnesses-disagree',
        'The witnesses have too few words in common to be one resolution; the fullest was read alone.',
        true,
        span,
      )
    return finding(
      'witnesses-disagree',
      `${shorten(readingsOf(difference))}: read as “${taken}”; see which is printed.`,
      difference.undecided,
      span,
    )
  })
}

export function noteFindings(
  footnotes: readonly Footnote[],
  words: readonly Word[],
  ids: readonly string[],
): Found[] {
  const tied = new Map(words.flatMap((word) => word.notes.map((note) => [note.mark, word] as const)))
  const texts = new Set(footnotes.map((note) => note.mark))
  const missing = [...tied].filter(([mark]) => !texts.has(mark))
  return [
    ...footnotes
      .filter((note) => !tied.has(note.mark))
      .map((note) =>
        finding(
          'footnote-unanchored',
          `Footnote ${note.mark} has no mark in the text that is certainly its own; see where it belongs.`,
          false,
          note.span,
        ),
      ),
    ...missing.map(([mark, word]) =>
      finding('footnote-missing', `No text was found for footnote ${mark}.`, false, spanOfWords([word], ids)),
    ),
  ]
}

/** Numbers that jump or return, openers and verbs no table knows, what stayed unparsed. */
export function outlineFindings(
  items: readonly Item[],
  ids: readonly string[],
  table: LanguageTable,
): Found[] {
  return [...fragmentFinding(items, ids), ...items.flatMap((item) => itemFindings(item, ids, table))]
}

/** Without the line that names the organ the beginning is torn off. */
function fragmentFinding(items: readonly Item[], ids: readonly string[]): Found[] {
  const first = items[0]
  if (first === undefined || items.some((item) => item.kind === 'organ')) return []
  const span = spanOfWords(first.words, ids)
  return [finding('witness-fragment', 'No line names the organ: the beginning is missing.', true, span)]
}

function itemFindings(item: Item, ids: readonly string[], table: LanguageTable): Found[] {
  const span = spanOfWords(item.words, ids)
  const text = textOf(item.words)
  const found: Found[] = []
  if (item.oddNumber === 'skipped' && item.kind === 'operative')
    found.push(
      finding(
        'number-skipped',
        `Paragraph ${item.label?.printed} follows a gap: see what is missing before it.`,
        true,
        span,
      ),
    )
  if (item.oddNumber === 'repeated')
    found.push(finding('number-repeated', `The number ${item.label?.printed} stands twice.`, true, span))
  if (item.kind === 'unparsed')
    found.push(finding('unparsed', `Not understood, kept as it stands: “${shorten(text)}”.`, false, span))
  if (item.kind === 'preambular' && item.level === 0 && matchOpener(text, table) === null)
    found.push(
      finding(
        'opener-unknown',
        `A preambular paragraph begins with words no table knows: “${shorten(text)}”.`,
        false,
        span,
      ),
    )
  if (item.kind === 'operative' && item.level === 1 && verbOf(item, table) === null)
    found.push(
      finding(
        'verb-unknown',
        `An operative paragraph begins with no verb of the table: “${shorten(text)}”.`,
        false,
        span,
      ),
    )
  return found
}

const verbOf = (item: Item, table: LanguageTable): string | null =>
  matchVerb(partOf(item.words, item.labelOutside ? 0 : (item.label?.length ?? 0)).text, table)

/** What a whole resolution has and this one lacks. */
export function checkResolution(resolution: Omit<Resolution, 'findings'>): Found[] {
  const found: Found[] = []
  const nothing = resolution.preambular.length === 0 && resolution.operative.length === 0
  if (nothing)
    return [finding('not-a-resolution', 'No preambular and no operative paragraph was found.', true)]
  if (resolution.symbol === null) found.push(finding('symbol-missing', 'No witness names the symbol.', true))
  if (resolution.title === null && resolution.body !== 'Security Council')
    found.push(finding('title-missing', 'No title was found.', true))
  if (resolution.adoptedOn === null)
    found.push(finding('date-missing', 'No date of adoption was found.', true))
  if (resolution.preambular.length === 0)
    found.push(finding('preamble-missing', 'No preambular paragraph was found.', true))
  if (resolution.operative.length === 0)
    found.push(finding('operative-missing', 'No operative paragraph was found.', true))
  return [...found, ...unfinished(resolution), ...unlikelyDates(resolution)]
}

/** The last operative paragraph must end with a full stop, and the closing lines must follow. */
function unfinished(resolution: Omit<Resolution, 'findings'>): Found[] {
  let last = resolution.operative[resolution.operative.length - 1]
  while (last !== undefined && last.paragraphs.length > 0) last = last.paragraphs[last.paragraphs.length - 1]
  if (last === undefined || /[.!?][”"’')\]]*$/.test(last.text)) return []
  return [
    finding(
      'unfinished',
      `The last paragraph ends without a full stop: “…${last.text.slice(-40)}”.`,
      true,
      last.span,
    ),
  ]
}

/** A resolution cannot recall what was adopted after it. */
function unlikelyDates(resolution: Omit<Resolution, 'findings'>): Found[] {
  const adopted = resolution.adoptedOn
  if (adopted === null) return []
  return resolution.references
    .filter((reference) => reference.date !== null && reference.date > adopted)
    .map((reference) =>
      finding(
        'date-unlikely',
        `${reference.asWritten} is dated ${reference.date}, after this resolution.`,
        true,
        reference.span,
      ),
    )
}
