/** HTML that a mail program wrapped in RTF (`\fromhtml1`) → the page. Source: MS-OXRTFEX. */
import { LIMITS } from '../limits.ts'
import { Fonts } from './fonts.ts'
import { type Token, tokensOf } from './tokens.ts'
import { pageByNumber, SIGNS, SYMBOLS } from './words.ts'

interface State {
  readonly destination: 'text' | 'none' | 'fonts' | 'tag'
  readonly font: number
  readonly fallbackBytes: number
  /** Between `\htmlrtf` and `\htmlrtf0`: only for programs that show RTF. */
  readonly isForRtf: boolean
}

/** The page inside; null for RTF that was not made from HTML. Never throws. */
export function pageInRtf(bytes: Uint8Array): string | null {
  const unwrapper = new Unwrapper()
  for (const token of tokensOf(bytes)) unwrapper.take(token)
  return unwrapper.page()
}

class Unwrapper {
  private readonly fonts = new Fonts()
  private readonly pieces: string[] = []
  private readonly stack: State[] = []
  private state: State = { destination: 'text', font: 0, fallbackBytes: 1, isForRtf: false }
  private pending: number[] = []
  private skip = 0
  private isFresh = false
  private isHtml = false

  page(): string | null {
    this.flush()
    return this.isHtml ? this.pieces.join('') : null
  }

  take(token: Token): void {
    if (token.kind === 'bytes') {
      const from = Math.min(this.skip, token.bytes.length)
      this.skip -= from
      if (this.isShown() || this.state.destination === 'fonts')
        for (const byte of token.bytes.subarray(from)) this.pending.push(byte)
      this.isFresh = false
      return
    }
    this.flush()
    if (token.kind === 'word') this.takeWord(token.name, token.value)
    else if (token.kind === 'symbol') this.emit(token.sign === '~' ? '&nbsp;' : (SYMBOLS[token.sign] ?? ''))
    else this.takeBrace(token.kind === 'open')
  }

  private takeBrace(isOpen: boolean): void {
    this.skip = 0
    this.isFresh = isOpen
    if (!isOpen) this.state = this.stack.pop() ?? this.state
    else if (this.stack.length < LIMITS.rtfDepth) this.stack.push(this.state)
  }

  private takeWord(name: string, value: number | null): void {
    const isFirst = this.isFresh
    this.isFresh = false
    if (isFirst && this.state.destination !== 'none') {
      const destination = DESTINATIONS[name]
      if (destination !== undefined) this.set({ destination })
    }
    if (name === 'u') {
      this.emit(this.fonts.character((value ?? 0) & 0xffff, this.state.font))
      this.skip = this.isShown() ? this.state.fallbackBytes : 0
      return
    }
    this.skip = 0
    if (name === 'htmlrtf') this.set({ isForRtf: value !== 0 })
    else if (name === 'fromhtml') this.isHtml = true
    else if (name === 'uc') this.set({ fallbackBytes: Math.min(20, Math.max(0, value ?? 1)) })
    else if (name === 'par' || name === 'line') this.emit('\n')
    else if (SIGNS[name] !== undefined) this.emit(SIGNS[name] ?? '')
    else this.takeFontWord(name, value ?? 0)
  }

  private takeFontWord(name: string, value: number): void {
    const isTable = this.state.destination === 'fonts'
    if (name === 'ansicpg') this.fonts.documentPage = pageByNumber(value) ?? this.fonts.documentPage
    else if (name === 'f' && isTable) this.fonts.define(value)
    else if (name === 'f') this.set({ font: value })
    else if (name === 'fcharset') this.fonts.setCharset(value)
    else if (name === 'cpg') this.fonts.setPage(value)
  }

  private set(change: Partial<State>): void {
    this.state = { ...this.state, ...change }
  }

  private isShown(): boolean {
    const { destination, isForRtf } = this.state
    return destination === 'tag' || (destination === 'text' && !isForRtf)
  }

  private flush(): void {
    if (this.pending.length === 0) return
    const bytes = Uint8Array.from(this.pending)
    this.pending = []
    const text = this.fonts.decode(bytes, this.state.font)
    if (this.state.destination === 'fonts') this.fonts.addName(text)
    else this.emit(text)
  }

  private emit(text: string): void {
    if (this.isShown()) this.pieces.push(text)
  }
}

const DESTINATIONS: Readonly<Record<string, State['destination']>> = {
  fonttbl: 'fonts',
  htmltag: 'tag',
  mhtmltag: 'none',
  colortbl: 'none',
  stylesheet: 'none',
  info: 'none',
  generator: 'none',
  pict: 'none',
  object: 'none',
  pntext: 'none',
  listtable: 'none',
  formatConverter: 'none',
}
