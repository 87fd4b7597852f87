/** Puts the punctuation of Chinese and Arabic where the engine read the Latin sign, or another, that looks like it. */
import type { Language } from '#un'
import type { EngineLine, EngineWord } from './engine.ts'

/** Signs as the engine gives them after a character of the script, and the script's own. */
const OWN: Partial<
  Record<Language, { readonly script: RegExp; readonly signs: Readonly<Record<string, string>> }>
> = {
  zh: {
    script: /[\p{Script=Han}》”）]/u,
    signs: { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' },
  },
  ar: { script: /\p{Script=Arabic}/u, signs: { ',': '،', ';': '؛', '?': '؟' } },
}

/**
 * Takes the lines of a page in the order read. A sign is the script's own where it follows a character of the script;
 * in Arabic, a closing quotation mark that nothing opened is a comma.
 */
export function withOwnSigns(lines: readonly EngineLine[], language: Language): readonly EngineLine[] {
  const own = OWN[language]
  if (own === undefined) return lines
  let before = ''
  let openCount = 0
  const signOf = (sign: string): string => {
    if (sign === '«') openCount++
    const isStray = language === 'ar' && sign === '»' && openCount === 0
    if (sign === '»' && openCount > 0) openCount--
    const meant = isStray ? '،' : own.script.test(before) ? (own.signs[sign] ?? sign) : sign
    if (!/\s/.test(sign) && !/\p{Cf}/u.test(sign)) before = meant
    return meant
  }
  const wordOf = (word: EngineWord): EngineWord => {
    const symbols = word.symbols.map((symbol) => ({ ...symbol, text: [...symbol.text].map(signOf).join('') }))
    const isWhole = word.symbols.map(({ text }) => text).join('') === word.text
    return isWhole ? { ...word, symbols, text: symbols.map(({ text }) => text).join('') } : word
  }
  return lines.map((line) => ({ ...line, words: line.words.map(wordOf) }))
}
