/** What words left out by an ellipsis may not be: a denial, a condition, a turn, the verb of duty over what is kept. */
import type { LanguageTag } from '#un'
import type { VerificationCode } from '../verification-codes.ts'
import { conditionsIn, contrastsIn, modalsIn, negationsIn } from '../words/words-in.ts'
import { tokensOf, wordsCounted } from './compare-words.ts'
import { frameWordsIn } from './frame-words.ts'

/** Why words may not be left out. */
export interface CutFault {
  readonly code: Extract<VerificationCode, 'cut-too-wide' | 'cut-skips-negation' | 'cut-skips-condition'>
  readonly message: string
}

/** An ellipsis spans at most this many words; two full sentences of an official text. */
const WIDEST_CUT = 40
/** A verb of duty in a longer cut governs the words cut, not those kept. */
const LONGEST_GOVERNING = 8
const STOP = /[.;:!?。；：！？؛؟]/u
const SENTENCE_ENDS = /[.!?。！？؟]/u

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
  const denial = word(negationsIn(cut, language)) ?? word(rejectionsIn(cut, language))
  const turn =
    word(conditionsIn(cut, language)) ??
    word(contrastsIn(cut, language)) ??
    word(frameWordsIn(cut, language).filter(({ kind }) => kind === 'awaits')) ??
    (width <= LONGEST_GOVERNING
      ? word(modalsIn(cut, language).filter(({ end }) => !STOP.test(cut.slice(end))))
      : null)
  return [
    ...(denial === null ? [] : [fault('cut-skips-negation', denial, cut)]),
    ...(turn === null ? [] : [fault('cut-skips-condition', turn, cut)]),
  ]
}

/** "rejects", "doubts": they turn what follows in their own sentence, and that is what is kept. */
function rejectionsIn(cut: string, language: LanguageTag): readonly { start: number; end: number }[] {
  return frameWordsIn(cut, language).filter(
    ({ kind, end }) => kind === 'denies' && !SENTENCE_ENDS.test(cut.slice(end)),
  )
}

/** The finding that words left out turn what is kept. */
export function fault(code: CutFault['code'], word: string, cut: string): CutFault {
  const what = code === 'cut-skips-negation' ? 'a denial' : 'a condition or a word that turns the rest'
  return { code, message: `The words left out hold ${what} (“${word}”): “${shortened(cut)}”` }
}

const MOST_SHOWN = 160

function shortened(words: string): string {
  const trimmed = words.trim()
  return trimmed.length <= MOST_SHOWN ? trimmed : `${trimmed.slice(0, MOST_SHOWN)} …`
}
