/** The figures of a sentence and of its translation, compared one for one. */
import type { LanguageTag } from '#un'
import { quantitiesIn } from './quantities.ts'
import type { Quantity } from './quantity.ts'

/** A figure as written, and every value it may stand for ("1,234" is 1234 or 1.234 in Spanish). */
export interface Figure {
  readonly written: string
  readonly values: readonly string[]
  /** True for a number in words, or a day or month of a Chinese date: it may answer a figure but needs no answer. */
  readonly optional: boolean
}

/**
 * The figures of a text, as `quantitiesIn` reads them, for a comparison in which both sides must have all of them.
 * A number in words answers a figure and needs no answer itself; a third part and the third are answered by a 3.
 */
export function figuresOf(text: string, language: LanguageTag): Figure[] {
  return quantitiesIn(text, language).flatMap((quantity) =>
    figureValues(quantity).map((values) => ({
      written: quantity.written,
      values,
      optional:
        quantity.form === 'words'
          ? !values.some((value) => value.endsWith('%')) || language !== 'zh'
          : isDatePart(text, quantity, language),
    })),
  )
}

/** A symbol ("73/187") counts as its numbers, since languages order them as they like. */
function figureValues({ values, form }: Quantity): (readonly string[])[] {
  const [first = ''] = values
  if (form !== 'words' && /^\d+(?:\/\d+)+$/u.test(first)) return first.split('/').map((part) => [part])
  const plain = values.filter((value) => !value.startsWith('j:'))
  return [plain.flatMap((value) => [value, value.replace(/^[#x]/u, '')])]
}

function isDatePart(text: string, { end }: Quantity, language: LanguageTag): boolean {
  return language === 'zh' && /^\s?[月日]/u.test(text.slice(end))
}

/** Figures that the other side does not have; empty on both sides where the two agree. */
export function differingFigures(
  source: readonly Figure[],
  target: readonly Figure[],
): { readonly lost: readonly string[]; readonly added: readonly string[] } {
  const left = [...target]
  const take = (figure: Figure, from: Figure[]): boolean => {
    const answers = (other: Figure): boolean => other.values.some((value) => figure.values.includes(value))
    const exact = from.findIndex((other) => !other.optional && answers(other))
    const at = exact === -1 ? from.findIndex(answers) : exact
    if (at !== -1) from.splice(at, 1)
    return at !== -1
  }
  const required = source.filter((figure) => !figure.optional)
  const lost = required.filter((figure) => !take(figure, left))
  const spare = source.filter((figure) => figure.optional)
  const added = left.filter((figure) => !figure.optional && !take(figure, spare))
  return { lost: lost.map((figure) => figure.written), added: added.map((figure) => figure.written) }
}
