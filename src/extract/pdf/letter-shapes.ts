/** Whether a font draws the letters that its text layer names: a drawn "p" goes below the line whatever the layer calls it. */
import { formOf } from './letter-form.ts'
import type { Engine } from './pdfium.ts'
import { hasStandardForm, isAnotherLetter, standardLetters } from './standard-letters.ts'

/** What the form of a small letter must be in any upright or slanted type; undefined where types differ. */
interface Form {
  readonly tall?: boolean
  readonly deep?: boolean
}

const letters = (list: string, form: Form): [number, Form][] =>
  [...list].map((letter) => [letter.codePointAt(0) ?? 0, form])

/** Latin, then Cyrillic. Letters with dots, bars or flourishes that differ from type to type (f, i, j, t, z, д, ц, щ) say less. */
const FORMS: ReadonlyMap<number, Form> = new Map([
  ...letters('acemnorsuvwx', { tall: false, deep: false }),
  ...letters('bdhkl', { tall: true, deep: false }),
  ...letters('gpqy', { tall: false, deep: true }),
  ...letters('z', { tall: false }),
  ...letters('it', { deep: false }),
  ...letters('авгежзиклмнопстхчшыьэюя', { tall: false, deep: false }),
  ...letters('ру', { tall: false, deep: true }),
  ...letters('б', { tall: true, deep: false }),
])

/** Ink above and below the line and across, in sizes of the type. */
interface Ink {
  readonly top: number
  readonly bottom: number
  readonly width: number
}

/** A character as it stands on the page. */
interface SeenLetter {
  readonly code: number
  /** The handle of its font, good on this page, and the font's name. */
  readonly font: number
  readonly name: string
  /** In points. */
  readonly size: number
}

/** Letters of a document already compared, by font, code and ink, and whether each is drawn as another. */
export type ComparedLetters = Map<string, boolean>

/** The drawn forms of one page's letters, the first of each letter and font. */
export interface LetterShapes {
  /** Looks at an upright character, the one of this index in the page's text. */
  see(engine: Engine, text: number, index: number, letter: SeenLetter): void
  /** Letters that are drawn as others, of all fonts of the page; none where too few are to be sure. */
  misdrawn(): string[]
}

/** Opens the look at one page. */
export function openLetterShapes(compared: ComparedLetters): LetterShapes {
  const fonts = new Map<number, Map<number, Ink>>()
  const others = new Set<string>()
  return {
    see(engine, text, index, letter) {
      const { code, font, size } = letter
      if (size <= 0 || !(FORMS.has(code) || hasStandardForm(code))) return
      const known = fonts.get(font) ?? new Map<number, Ink>()
      fonts.set(font, known)
      if (known.has(code)) return
      const ink = inkOf(engine, text, index, size)
      known.set(code, ink)
      if (hasStandardForm(code) && isDrawnAsAnother(engine, letter, ink, compared))
        others.add(String.fromCodePoint(code))
    },
    misdrawn: () => [...new Set([...[...fonts.values()].flatMap(misdrawnIn), ...others])].sort(),
  }
}

/** Compared once a document, for comparing takes longer than reading; a font's handle holds for a page only. */
function isDrawnAsAnother(
  engine: Engine,
  { code, font, name }: SeenLetter,
  ink: Ink,
  compared: ComparedLetters,
): boolean {
  const measures = [ink.top, ink.bottom, ink.width].map((value) => Math.round(value * 100))
  const key = `${name} ${code} ${measures.join(' ')}`
  const known = compared.get(key)
  if (known !== undefined) return known
  const form = font === 0 ? null : formOf(engine, font, code)
  const isAnother = form !== null && isAnotherLetter(standardLetters(engine), form, code)
  compared.set(key, isAnother)
  return isAnother
}

function inkOf({ c, at }: Engine, text: number, index: number, size: number): Ink {
  c._FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24)
  const width = (c.HEAPF64[(at >> 3) + 1] ?? 0) - (c.HEAPF64[at >> 3] ?? 0)
  const bottom = c.HEAPF64[(at >> 3) + 2] ?? 0
  const top = c.HEAPF64[(at >> 3) + 3] ?? 0
  c._FPDFText_GetCharOrigin(text, index, at, at + 8)
  const line = c.HEAPF64[(at >> 3) + 1] ?? 0
  return { top: (top - line) / size, bottom: (bottom - line) / size, width: width / size }
}

/** Fewer letters of a font prove nothing. */
const FEWEST_LETTERS = 8
const FEWEST_MISDRAWN = 2
const MISDRAWN_SHARE = 0.08
/** Type whose letters are nearly of one height (small capitals) tells nothing. */
const LEAST_CONTRAST = 1.2
const DEPTH = 0.2

function misdrawnIn(all: ReadonlyMap<number, Ink>): string[] {
  const inks = new Map([...all].filter(([code]) => FORMS.has(code)))
  const tops = [...inks.values()].map(({ top }) => top).sort((a, b) => a - b)
  const low = tops[Math.floor(tops.length / 4)] ?? 0
  const high = tops.at(-1) ?? 0
  if (inks.size < FEWEST_LETTERS || low <= 0 || high < LEAST_CONTRAST * low) return []
  const wrong = [...inks].filter(([code, { top, bottom }]) => {
    const form = FORMS.get(code) ?? {}
    const isTall = top > (low + high) / 2
    const isDeep = bottom < -DEPTH * low
    return (form.tall ?? isTall) !== isTall || (form.deep ?? isDeep) !== isDeep
  })
  const isSure = wrong.length >= FEWEST_MISDRAWN && wrong.length >= MISDRAWN_SHARE * inks.size
  return isSure ? wrong.map(([code]) => String.fromCodePoint(code)).sort() : []
}
