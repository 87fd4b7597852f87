/** Puts right what the engine always takes for another sign: the English "I", raised ordinals, the small figure of CO2. */
import type { Language } from '#un'
import type { EngineLine, EngineWord } from './engine.ts'

/** What is put in by rule is to be looked at (0 to 100). */
const BY_RULE = 60
const STROKE = /^[|l]$/
const ORDINAL = /^(.*?(\d{1,4}))™$/
/** Carbon dioxide in Latin or Cyrillic letters, the low figure read as a sign. */
const CARBON = /^(["«(]*[CС][OО])([?›>»)])([).,;:]*)$/u
/** By the height of type: no letter is higher; the rules of tables are. */
const HIGHEST = 1.1

/** The lines as they must have been printed; only where no other reading makes sense. */
export function withLookAlikes(lines: readonly EngineLine[], language: Language): readonly EngineLine[] {
  return lines.map((line) => ({
    ...line,
    words: line.words.map((word, at) => meantBy(word, line, at, language)),
  }))
}

function meantBy(word: EngineWord, line: EngineLine, at: number, language: Language): EngineWord {
  if (language === 'en' && STROKE.test(word.text) && isPronoun(word, line, at)) return said(word, 'I')
  const ordinal = language === 'en' ? ORDINAL.exec(word.text) : null
  if (ordinal !== null) return said(word, `${ordinal[1]}${suffixOf(Number(ordinal[2]))}`)
  const carbon = CARBON.exec(word.text)
  if (carbon !== null && !isClosing(carbon[2] ?? '', line, at)) return said(word, `${carbon[1]}2${carbon[3]}`)
  return word
}

/** Before a small letter and no higher than one line: "I have the honour". */
function isPronoun({ bbox }: EngineWord, { words, rowAttributes }: EngineLine, at: number): boolean {
  const isHigh = bbox.y1 - bbox.y0 > HIGHEST * rowAttributes.rowHeight
  return !isHigh && /^\p{Ll}/u.test(words[at + 1]?.text ?? '')
}

/** The sign closes what was opened in the line. */
function isClosing(sign: string, { words }: EngineLine, at: number): boolean {
  const opening = { ')': '(', '»': '«' }[sign]
  if (opening === undefined) return false
  const upTo = words
    .slice(0, at + 1)
    .map((word) => word.text)
    .join(' ')
  return upTo.split(opening).length >= upTo.split(sign).length
}

function suffixOf(number: number): string {
  const isTeen = number % 100 > 10 && number % 100 < 14
  return isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
}

function said(word: EngineWord, text: string): EngineWord {
  return {
    ...word,
    text,
    symbols: [{ bbox: word.bbox, text }],
    confidence: Math.min(word.confidence, BY_RULE),
  }
}
