/** What words left out of a quotation may not be: a denial, a condition, a turn, the verb of duty over what is kept. */
import type { LanguageTag } from '#un'
import type { VerificationCode } from '../verification-codes.ts'
import { conditionsIn, contrastsIn, modalsIn, negationsIn } from '../words/words-in.ts'
import { tokensOf, wordsCounted } from './compare-words.ts'

/** Why words may not be left out. */
export interface CutFault {
  readonly code: Extract<VerificationCode, 'cut-too-wide' | 'cut-skips-negation' | 'cut-skips-condition'>
  readonly message: string
}

/** An ellipsis spans at most this many words; two full sentences of an official text. */
const WIDEST_CUT = 40
/** A verb of duty in a longer cut governs the words cut, not those kept. */
const LONGEST_GOVERNING = 8
const SENTENCE_END = /[.!?。！？؟]['")\]]*$/u
const STOP = /[.;:!?。；：！？؛؟]/u
/** How far before a quotation's first word a denial of its clause is looked for. */
const REACH_BEFORE = 6
/** A condition that begins this soon after the last word quoted belongs to it. */
const REACH_AFTER = 2

/** Takes the folded words that an ellipsis stands for. */
export function cutFaults(cut: string, language: LanguageTag): CutFault[] {
  const width = wordsCounted(tokensOf(cut))
  const wide: CutFault[] =
    width <= WIDEST_CUT
      ? []
      : [
          {
            code: 'cut-too-wide',
            message: `The ellipsis stands for ${Math.round(width)} words of the passage (at most ${WIDEST_CUT}): “${shortened(cut)}”`,
          },
        ]
  return [...wide, ...skipped(cut, language, width)]
}

/** Takes words that brackets replace: they may not hold what an ellipsis may not. */
export function replacedFaults(replaced: string, language: LanguageTag): CutFault[] {
  return skipped(replaced, language, 0)
}

function skipped(cut: string, language: LanguageTag, width: number): CutFault[] {
  const word = (found: readonly { start: number; end: number }[]): string | null =>
    found[0] === undefined ? null : cut.slice(found[0].start, found[0].end)
  const denial = word(negationsIn(cut, language))
  const turn =
    word(conditionsIn(cut, language)) ??
    word(contrastsIn(cut, language)) ??
    (width <= LONGEST_GOVERNING
      ? word(modalsIn(cut, language).filter(({ end }) => !STOP.test(cut.slice(end))))
      : null)
  return [
    ...(denial === null ? [] : [fault('cut-skips-negation', denial, cut)]),
    ...(turn === null ? [] : [fault('cut-skips-condition', turn, cut)]),
  ]
}

function fault(code: CutFault['code'], word: string, cut: string): CutFault {
  const what = code === 'cut-skips-negation' ? 'a denial' : 'a condition or a word that turns the rest'
  return { code, message: `The words left out hold ${what} (“${word}”): “${shortened(cut)}”` }
}

/**
 * What stands directly outside a quotation that begins or ends inside a sentence: a denial before it in its clause, a
 * condition after it. Takes the text and where the quotation stands; `ours` are the words of the statement outside the
 * quotation marks, which may say it themselves.
 */
export function edgeFaults(
  text: string,
  place: { readonly start: number; readonly end: number },
  ours: string,
  language: LanguageTag,
  oursLanguage: LanguageTag,
): CutFault[] {
  const before = clauseBefore(text.slice(Math.max(0, place.start - 200), place.start))
  const isEnded = SENTENCE_END.test(text.slice(place.end - 4, place.end))
  const after = isEnded ? '' : text.slice(place.end, place.end + 200)
  const denial = negationsIn(before, language).at(-1)
  const condition = conditionsIn(after, language)[0]
  const isNear = condition !== undefined && wordsBefore(after, condition.start) < REACH_AFTER
  return [
    ...(denial !== undefined && negationsIn(ours, oursLanguage).length === 0
      ? [fault('cut-skips-negation', before.slice(denial.start, denial.end), before)]
      : []),
    ...(isNear && !STOP.test(after.slice(0, condition.start)) && conditionsIn(ours, oursLanguage).length === 0
      ? [fault('cut-skips-condition', after.slice(condition.start, condition.end), after)]
      : []),
  ]
}

function clauseBefore(text: string): string {
  const clause = text.split(/[.;:!?,。；：！？，،؛؟()]/u).at(-1) ?? ''
  const tokens = tokensOf(clause)
  return clause.slice(tokens.at(-Math.min(REACH_BEFORE, tokens.length))?.start ?? clause.length)
}

function wordsBefore(text: string, position: number): number {
  return wordsCounted(tokensOf(text.slice(0, position)))
}

const MOST_SHOWN = 160

function shortened(words: string): string {
  const trimmed = words.trim()
  return trimmed.length <= MOST_SHOWN ? trimmed : `${trimmed.slice(0, MOST_SHOWN)} …`
}
