/** The fonts of an RTF file, and its bytes of text decoded by the font they stand in. */
import iconv from 'iconv-lite'
import { isSymbolFont, strayBullet, symbolOf } from '../symbol-fonts.ts'
import { PAGE_OF_CHARSET, pageByNumber, SYMBOL_CHARSET } from './words.ts'

interface Font {
  name: string
  charset: number
  /** From `\cpg`; stronger than the character set. */
  page: string | null
}

const SAMPLE_BYTES = 65_536

export class Fonts {
  /** The code page of the document, once one is named or guessed. */
  documentPage = 'windows-1252'
  isPageNamed = false
  /** Letters beyond ASCII that only the code page of the document explains, for a guess from their words. */
  readonly sample: number[] = []
  lostCount = 0
  private readonly fonts = new Map<number, Font>()
  private current: Font | null = null

  /** Begins the definition of a font. */
  define(number: number): void {
    this.current = { name: '', charset: 1, page: null }
    this.fonts.set(number, this.current)
  }

  setCharset(charset: number): void {
    if (this.current !== null) this.current.charset = charset
  }

  setPage(number: number): void {
    if (this.current !== null) this.current.page = pageByNumber(number)
  }

  addName(text: string): void {
    if (this.current !== null && this.current.name.length < 100) this.current.name += text.replace(/;/g, '')
  }

  /** Decodes bytes of text that stand in a font. */
  decode(bytes: Uint8Array, number: number): string {
    const font = this.fonts.get(number)
    if (font !== undefined && isSigns(font)) return this.signs(bytes, font)
    const own = font?.page ?? PAGE_OF_CHARSET[font?.charset ?? 1] ?? null
    if (own === null)
      for (const byte of bytes.subarray(0, SAMPLE_BYTES - this.sample.length)) this.sample.push(byte)
    const text = iconv.decode(Buffer.from(bytes), own ?? this.documentPage)
    this.lostCount += text.match(/\uFFFD/g)?.length ?? 0
    return text
  }

  /** A character by its number; those of symbol fonts stand at private places. */
  character(code: number, number: number): string {
    if (code < 0xf000 || code > 0xf0ff) return String.fromCharCode(code)
    return this.sign(code, this.fonts.get(number)?.name.trim() ?? '')
  }

  private signs(bytes: Uint8Array, { name }: Font): string {
    return [...bytes]
      .map((byte) => (byte <= 0x20 ? String.fromCharCode(byte) : this.sign(0xf000 + byte, name.trim())))
      .join('')
  }

  private sign(code: number, name: string): string {
    const sign = symbolOf(name, code) ?? strayBullet(code)
    if (sign === null) this.lostCount++
    return sign ?? '\uFFFD'
  }
}

function isSigns({ name, charset }: Font): boolean {
  return charset === SYMBOL_CHARSET || isSymbolFont(name.trim())
}
