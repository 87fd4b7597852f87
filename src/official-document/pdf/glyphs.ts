/** Makes every text printable before Typst sees it: look-alikes for odd characters, a visible mark for the rest. */
import type { Finding } from '#un'
import type { DocumentCode } from '../document.ts'
import { INVISIBLE, LOOKALIKES } from './glyph-table.ts'
import { type Coverage, covers } from './read-cmap.ts'

/** The fonts a run of one look may use, in any order: regular, bold, italic, bold and italic. */
export interface FontCoverage {
  readonly regular: readonly Coverage[]
  readonly bold: readonly Coverage[]
  readonly italic: readonly Coverage[]
  readonly boldItalic: readonly Coverage[]
}

/** What a run looks like, as far as the choice of font goes. */
export interface RunLook {
  readonly bold: boolean
  readonly italic: boolean
}

const JOINER = /(?<!\p{Script=Arabic})[\u{200c}\u{200d}]|[\u{200c}\u{200d}](?!\p{Script=Arabic})/gu
const LINE_BREAK = /\r\n?|[\f\v\u{85}\p{Zl}\p{Zp}]/gu
const PRESENTATION = /[\u{fb00}-\u{fdfb}\u{fe70}-\u{fefc}]/gu
const CLUSTER = /\P{M}\p{M}+|\p{M}+|\P{M}/gu

/**
 * Prepares texts for print and remembers what could not be printed.
 *
 * `print` takes a text, its look and who says it (for the finding); gives a text every character of which one of the
 * fonts has. `findings` gives one `glyph-missing` for each statement, naming its code points.
 */
export class Glyphs {
  readonly #coverage: FontCoverage
  readonly #missing = new Map<string, Set<number>>()

  constructor(coverage: FontCoverage) {
    this.#coverage = coverage
  }

  print(text: string, subject: string, look: RunLook = { bold: false, italic: false }): string {
    const fonts = fontsFor(this.#coverage, look)
    const clean = text
      .replaceAll(LINE_BREAK, '\n')
      .replaceAll('\t', ' ')
      .replaceAll(INVISIBLE, '')
      .replaceAll(JOINER, '')
      .normalize('NFC')
    return clean.replaceAll(CLUSTER, (cluster) => this.#cluster(cluster, fonts, subject))
  }

  findings(): Finding<DocumentCode>[] {
    return [...this.#missing].map(([subject, codePoints]) => ({
      code: 'glyph-missing',
      message: `${subject}: no font has ${listed([...codePoints].map(nameOf))}; the PDF prints the mark [U+…] in its place.`,
      needsPerson: true,
      subject,
      hint: 'Compare the passage with the original and say in the report what the character is.',
    }))
  }

  #cluster(cluster: string, fonts: readonly Coverage[], subject: string): string {
    if (cluster === '\n' || hasGlyphs(cluster, fonts)) return cluster
    const like = LOOKALIKES.get(cluster) ?? cluster.replaceAll(PRESENTATION, (form) => form.normalize('NFKC'))
    if (like !== cluster && hasGlyphs(like, fonts)) return like
    if ([...cluster].length > 1)
      return [...cluster].map((part) => this.#cluster(part, fonts, subject)).join('')
    return this.#mark(cluster, subject)
  }

  #mark(character: string, subject: string): string {
    const codePoint = character.codePointAt(0) ?? 0
    const before = this.#missing.get(subject)
    if (before === undefined) this.#missing.set(subject, new Set([codePoint]))
    else before.add(codePoint)
    return `[${nameOf(codePoint)}]`
  }
}

const NAMED = 12

function listed(names: readonly string[]): string {
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more characters` : ''
  return names.slice(0, NAMED).join(', ') + more
}

function fontsFor(coverage: FontCoverage, look: RunLook): readonly Coverage[] {
  if (look.bold) return look.italic ? coverage.boldItalic : coverage.bold
  return look.italic ? coverage.italic : coverage.regular
}

function hasGlyphs(cluster: string, fonts: readonly Coverage[]): boolean {
  const codePoints = [...cluster].map((part) => part.codePointAt(0) ?? 0)
  return fonts.some((font) => codePoints.every((codePoint) => covers(font, codePoint)))
}

function nameOf(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
}
