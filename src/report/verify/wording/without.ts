/** Tells "without", exceptions and "only": denials that a condition of the other side may answer. */

import { WITHOUT } from '../words/small-words.ts'
import { contrariesOf } from './bearing.ts'
import { denials } from './denials.ts'
import { type Part, wordsIn } from './parts.ts'
import type { Wording } from './wording.ts'

export function isWithout(
  { units }: Wording,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return units
    .slice(from, to)
    .some(({ text, also }) => WITHOUT.has(text) || also.some((other) => WITHOUT.has(other)))
}

/** A denial that is part of an exception: “未经…同意”. */
export function isException(
  { conditions }: Wording,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return conditions.some((each) => each.kind === 'exception' && each.from < to && each.to > from)
}

export function isLimited(wording: Wording, part: Part): boolean {
  return (
    wordsIn(contrariesOf(wording), part).some(({ kind }) => kind === 'exception') ||
    wordsIn(wording.conditions, part).length > 0 ||
    wordsIn(denials(wording), part).some((each) => isWithout(wording, each)) ||
    isOnly(wording, part)
  )
}

/** "Only with consent" denies as "not without consent" does. */
export function isOnly(wording: Wording, part: Part): boolean {
  return (
    wordsIn(wording.quantifiers, part).some(({ kind }) => kind === 'only') || isRestricting(wording, part)
  )
}

/** French “ne … que”, Arabic “لا … إلا”. */
function isRestricting(wording: Wording, part: Part): boolean {
  return wordsIn(wording.negations, part).some(
    ({ kind, from, to }) =>
      kind === 'opposing' &&
      ((wording.units[from]?.text.startsWith('n') === true && wording.units[to - 1]?.text === 'que') ||
        (to > from + 1 && wording.units[to - 1]?.text === 'الا')),
  )
}
