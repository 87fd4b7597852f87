/** What a quotation torn out of its sentence may not leave outside: the denial, condition, hope or duty that it stands under. */

import type { LanguageTag } from '#un'
import { findAttitudes } from '../words/attitude-words.ts'
import { BECAUSE, FORESEEN } from '../words/small-words.ts'
import { unitsOf } from '../words/word-units.ts'
import { conditionsIn, contrastsIn, hedgesIn, modalsIn, negationsIn } from '../words/words-in.ts'
import { tokensOf, wordsCounted } from './compare-words.ts'
import { type CutFault, fault } from './cut-words.ts'
import { type FrameWord, frameWordsIn } from './frame-words.ts'
import { openMark, surroundings } from './sentence-edges.ts'

/** How far before a quotation's first word a denial of its clause is looked for. */
const REACH_BEFORE = 6
/** A condition that begins this soon after the last word quoted, or after the clause's end, belongs to it. */
const REACH_AFTER = 2
/** A quotation of fewer words is a name or a term: what stands a clause away says nothing of it. */
const SHORTEST_CLAIM = 4
/** A clause quoted from its first word on has at least so many. */
const SHORTEST_CLAUSE = 3
/** From the conjunction that a frame ends with to the first word quoted: a subject at most. */
const LONGEST_SUBJECT = 5
/** A verb of possibility or advice governs a verb that follows it so soon. */
const REACH_OF_MODAL = 1
const WEAK_MODALS: ReadonlySet<string> = new Set(['possible', 'advised', 'expected', 'wanted', 'reported'])

/** The words of a statement outside its quotation marks, which may say themselves what the quotation leaves out. */
export interface OwnWords {
  readonly text: string
  readonly language: LanguageTag
}

/** A word that the quotation stands under; `isAbsence` where a denial of ours may say the same. */
interface Turn {
  readonly word: string
  readonly isAbsence: boolean
}

/** Takes the folded text, where the quotation stands in it, and our own words. Gives each fault once. */
export function edgeFaults(
  text: string,
  place: { readonly start: number; readonly end: number },
  ours: OwnWords,
  language: LanguageTag,
): CutFault[] {
  const { before, after } = surroundings(text, place)
  const quoted = text.slice(place.start, place.end)
  const isClaim = words(quoted) >= SHORTEST_CLAIM
  const denial = deniedBy(before, after, quoted, language)
  const turn =
    conditionAfter(after, isClaim, language) ??
    conditionBefore(before, quoted, language) ??
    (isClaim ? hopedBy(before, language) : null) ??
    (isOnlyNamed(ours) ? null : allowedBy(before, quoted, language))
  return [
    ...(denial !== null && !saysDenial(ours)
      ? [fault('cut-skips-negation', denial, around(before, after))]
      : []),
    ...(turn !== null && !saysTurn(ours, turn)
      ? [fault('cut-skips-condition', turn.word, around(before, after))]
      : []),
  ]
}

/** "The importance of “…”", "“…” was welcomed": what is quoted is named or wanted, not said to be so. */
function isOnlyNamed({ text, language }: OwnWords): boolean {
  return findAttitudes(unitsOf(text, language), language).some(
    ({ kind }) => kind === 'mentions' || kind === 'favours',
  )
}

function around(before: readonly string[], after: readonly string[]): string {
  return `${before.join(',')} … ${after.join(',')}`
}

function words(text: string): number {
  return wordsCounted(tokensOf(text))
}

function saysDenial({ text, language }: OwnWords): boolean {
  return (
    negationsIn(text, language).length > 0 ||
    says(text, language, 'denies') ||
    findAttitudes(unitsOf(text, language), language).some(({ kind }) => kind === 'resists')
  )
}

function saysTurn({ text, language }: OwnWords, { isAbsence }: Turn): boolean {
  return (
    (isAbsence && negationsIn(text, language).length > 0) ||
    conditionsIn(text, language).length > 0 ||
    modalsIn(text, language).length > 0 ||
    hedgesIn(text, language).length > 0 ||
    says(text, language, 'hopes', 'awaits', 'absent', 'denies')
  )
}

function says(text: string, language: LanguageTag, ...kinds: readonly FrameWord[]): boolean {
  return frameWordsIn(text, language).some(({ kind }) => kinds.includes(kind))
}

/** A denial that a quotation stands under; null where it does not. */
export function denialOver(
  text: string,
  place: { readonly start: number; readonly end: number },
  language: LanguageTag,
): string | null {
  const { before, after } = surroundings(text, place)
  return deniedBy(before, after, text.slice(place.start, place.end), language)
}

/** A denial of the clause in which the quotation begins, or of the sentence that a conjunction hangs it onto. */
function deniedBy(
  before: readonly string[],
  after: readonly string[],
  quoted: string,
  language: LanguageTag,
): string | null {
  const clause = lastWords(governing(before))
  const near = negationsIn(clause, language).at(-1)
  if (near !== undefined)
    return isOver(clause.slice(near.end), quoted, language) ? null : clause.slice(near.start, near.end)
  const frame = frameOf(before, after, language)
  if (frame === null) return null
  const found =
    negationsIn(frame, language)[0] ?? frameWordsIn(frame, language).find(({ kind }) => kind === 'denies')
  return found === undefined ? null : frame.slice(found.start, found.end)
}

/** The clause that goes on with the words quoted: the last, or the one ahead of a parenthesis that ends there. */
function governing(before: readonly string[]): string {
  const isParenthesis = before.length > 2 && before.at(-1)?.trim() === ''
  return (isParenthesis ? before.at(-3) : before.at(-1)) ?? ''
}

function lastWords(clause: string): string {
  const tokens = tokensOf(clause)
  return clause.slice(tokens.at(-Math.min(REACH_BEFORE, tokens.length))?.start ?? clause.length)
}

/** True where the denial ends before the words quoted: "does not extradite but …", "does not share that view and supports …". */
function isOver(between: string, quoted: string, language: LanguageTag): boolean {
  const contrast = contrastsIn(between, language).at(-1)
  if (contrast !== undefined && between.slice(contrast.end).trim() === '') return true
  if (BECAUSE.test(between)) return true
  return language.startsWith('en') && /\band\s*$/u.test(between) && /^[\p{Ll}]+[^s\W]s\b/u.test(quoted)
}

/** "It is not the case that …": the sentence up to the conjunction; in Chinese the noun after the words closes the frame. */
export function frameOf(
  before: readonly string[],
  after: readonly string[],
  language: LanguageTag,
): string | null {
  const head = before.join(',')
  const mark = openMark(head)
  if (mark !== null) return head.slice(0, mark)
  const joint = frameWordsIn(head, language).findLast(
    (word) => word.kind === 'joins' && !isRelative(head.slice(0, word.start), language),
  )
  if (joint !== undefined && words(head.slice(joint.end)) <= LONGEST_SUBJECT) return head.slice(0, joint.end)
  if (!language.startsWith('zh')) return null
  const tail = after.join(',')
  const noun = frameWordsIn(tail, language)[0]
  return noun === undefined || words(tail.slice(0, noun.start)) > REACH_AFTER ? null : `${head}，${tail}`
}

/** Before "que" these make it a relative pronoun or a conjunction of another kind ("los que", "ce que", "sino que"). */
const BEFORE_RELATIVE: Readonly<Record<string, RegExp>> = {
  es: /(?<!\p{L})(?:el|la|los|las|lo|al|del|sino)\s+$/iu,
  fr: /(?<!\p{L})(?:ce|celui|celle|ceux|celles|ainsi|tandis)\s+$/iu,
}

/** "…, que se encuentra en …": no sentence that the verb before it governs. A lone comma parts it; of two, the first opens a parenthesis. */
function isRelative(before: string, language: LanguageTag): boolean {
  const pattern = BEFORE_RELATIVE[language.slice(0, 2)]
  if (pattern === undefined) return false
  return pattern.test(before) || (/,\s*$/u.test(before) && before.split(',').length === 2)
}

/** "If its parliament agrees, …", "Without help, …" at the head of the sentence, before the clause quoted or in it. */
function conditionBefore(before: readonly string[], quoted: string, language: LanguageTag): Turn | null {
  const clause = before.at(-1) ?? ''
  if (before.length < 2 && clause.trim() === '') return null
  const [long, size] = [firstLong(before), words(quoted)]
  const condition = before.length === long + 1 ? headWord(clause, language) : null
  if (condition !== null && size >= SHORTEST_CLAUSE) return condition
  const isClause = size >= SHORTEST_CLAUSE && words(clause) <= REACH_AFTER
  if (!isClause && size < SHORTEST_CLAIM) return null
  return before.length - 2 === long ? headWord(before.at(-2) ?? '', language) : null
}

/** The first piece of a sentence that is more than an adverb ("However, in this regard, …"). */
function firstLong(pieces: readonly string[]): number {
  return pieces.findIndex((piece) => words(piece) >= SHORTEST_CLAUSE)
}

function headWord(piece: string, language: LanguageTag): Turn | null {
  const frame = frameWordsIn(piece, language)
  const condition = conditionsIn(piece, language).find((word) => !isAttribute(piece, word))
  const absence = frame.find(({ kind }) => kind === 'absent')
  const first = condition ?? frame.find(({ kind }) => kind === 'awaits') ?? absence
  if (first === undefined || words(piece.slice(0, first.start)) >= REACH_AFTER) return null
  return { ...turnOf(piece, first), isAbsence: first === absence }
}

const CONDITIONAL = /^(?:conditional|conditionnel(?:le)?s?|condicional(?:es)?)$/iu
const SAID_OF_IT =
  /(?<!\p{L})(?:is|are|was|were|be|been|being|remains?|remained|est|sont|était|étaient|reste|restent|es|son|era|eran|sigue|siguen)\s+$/iu
const ON_WHAT = /^\s*(?:$|(?:on|upon|to|à|aux?|a|al)\s)/iu

/** "The conditional part of its contribution" names a part; "is conditional on …" makes a condition. */
function isAttribute(
  piece: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return (
    CONDITIONAL.test(piece.slice(start, end)) &&
    !SAID_OF_IT.test(piece.slice(0, start)) &&
    !ON_WHAT.test(piece.slice(end))
  )
}

/** A condition directly after the words quoted, or, of a clause, at the head of the next. */
function conditionAfter(after: readonly string[], isClaim: boolean, language: LanguageTag): Turn | null {
  const [rest = '', next = ''] = after
  const near = firstCondition(rest, language)
  if (near !== null) return near
  if (words(rest) === 0) return firstCondition(next, language)
  if (!isClaim || words(rest) > REACH_BEFORE) return null
  return firstCondition(next, language)
}

function firstCondition(piece: string, language: LanguageTag): Turn | null {
  const turn = headWord(piece, language)
  return turn === null || turn.isAbsence ? null : turn
}

/** "hopes that …", "it is possible that …". */
function hopedBy(before: readonly string[], language: LanguageTag): Turn | null {
  const frame = frameOf(before, [''], language)
  const found =
    frame === null ? undefined : frameWordsIn(frame, language).find(({ kind }) => kind === 'hopes')
  return frame === null || found === undefined ? null : turnOf(frame, found)
}

/** "may [, where needed,] …", "would …": the verb of possibility that governs the first word quoted. */
function allowedBy(before: readonly string[], quoted: string, language: LanguageTag): Turn | null {
  const clause = governing(before)
  const modal = modalsIn(clause, language).findLast(
    ({ kind, start, end }) =>
      WEAK_MODALS.has(kind) || (kind === 'planned' && FORESEEN.test(clause.slice(start, end))),
  )
  if (modal === undefined || words(clause.slice(modal.end)) > REACH_OF_MODAL) return null
  return governsNothing(clause, modal, quoted) ? null : turnOf(clause, modal)
}

const DETERMINER = /^(?:the|an?|its|their|les?|la|une?|des|leurs?|el|los|las|una?|sus?)\s/u
const PREPOSITION = /^(?:by|in|under|for|within|of|par|dans|pour|du|de|en|por|para|del)\s/u
/** Verbs that may govern a thing as well as an act. */
const OF_THINGS = /^(?:welcom|promot|promouv|promov|promuev|salu|accueill|prévoi|prévoy|visant$|visent?$)/iu
const ALSO = /^(?:also|également|aussi|notamment|también)\s+/u
/** Participles that say what a thing before them is: "the measures proposed in …", "las contribuciones previstas en …". */
const PARTICIPLE =
  /^(?:(?:propos|suggest|recommend|envisag|expect|encourag|plann)ed|(?:propos|recommand|envisag|encourag)ée?s?|prévue?s?|(?:propuest|previst)[oa]s?|recomendad[oa]s?)$/iu
/** Behind these a participle is the verb of its sentence. */
const AUXILIARY =
  /(?<!\p{L})(?:is|are|was|were|be|been|being|has|have|had|est|sont|été|être|ont|a|es|son|fue|fueron|sido|ser|ha|han|se)\s+$/iu

/** Before a thing ("promotes the …", "the measures proposed in …") such a verb leaves nothing unsaid of what is quoted. */
function governsNothing(
  clause: string,
  { start, end }: { readonly start: number; readonly end: number },
  quoted: string,
): boolean {
  const word = clause.slice(start, end)
  const rest = `${clause.slice(end)} ${quoted}`.trimStart().toLowerCase()
  if (OF_THINGS.test(word) && DETERMINER.test(rest.replace(ALSO, ''))) return true
  return PARTICIPLE.test(word) && PREPOSITION.test(rest) && !AUXILIARY.test(clause.slice(0, start))
}

function turnOf(text: string, { start, end }: { readonly start: number; readonly end: number }): Turn {
  return { word: text.slice(start, end), isAbsence: false }
}
