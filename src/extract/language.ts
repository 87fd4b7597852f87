/** Which language a stretch of text is in: script first, then eld over its full set, then the likeliest of the six. */
import { LANGUAGES, type LanguageTag } from '#un'
import type { LanguageOf } from './draft.ts'
import { toldByWords } from './own-words.ts'

/** Share of a text's letters by script, 0 to 1, largest first; nothing for a text without letters. */
export interface ScriptShare {
  readonly script: 'Latin' | 'Cyrillic' | 'Arabic' | 'Han' | 'Other'
  readonly share: number
}

const SCRIPTS = [
  { script: 'Latin', sign: /\p{Script=Latin}/u },
  { script: 'Cyrillic', sign: /\p{Script=Cyrillic}/u },
  { script: 'Arabic', sign: /\p{Script=Arabic}/u },
  { script: 'Han', sign: /\p{Script=Han}/u },
] as const

/** What a character counts as: whether it is a letter, and its place in `SCRIPTS` (-1: another script or none). */
interface CharacterKind {
  readonly isLetter: boolean
  readonly script: number
}

/** Kinds of the characters met so far. */
const kinds = new Map<string, CharacterKind>()

function kindOf(character: string): CharacterKind {
  const known = kinds.get(character)
  if (known !== undefined) return known
  const kind = {
    isLetter: /\p{L}/u.test(character),
    script: SCRIPTS.findIndex(({ sign }) => sign.test(character)),
  }
  kinds.set(character, kind)
  return kind
}

/** Characters before this one are those of ASCII, whose letters are Latin. */
const FIRST_NOT_PLAIN = '\u0080'
const LATIN = 0

function isPlainLetter(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
}

/** The letters of a text, and its characters of each of `SCRIPTS`. */
function countScripts(text: string): { readonly letters: number; readonly counts: readonly number[] } {
  const counts = SCRIPTS.map(() => 0)
  let letters = 0
  let plain = 0
  for (const character of text) {
    if (character < FIRST_NOT_PLAIN) {
      if (isPlainLetter(character)) plain++
      continue
    }
    const { isLetter, script } = kindOf(character)
    if (isLetter) letters++
    if (script >= 0) counts[script] = (counts[script] ?? 0) + 1
  }
  counts[LATIN] = (counts[LATIN] ?? 0) + plain
  return { letters: letters + plain, counts }
}

/** Measures which scripts the letters of a text belong to. */
export function scriptShares(text: string): ScriptShare[] {
  return sharesOf(countScripts(text))
}

function sharesOf({ letters, counts }: ReturnType<typeof countScripts>): ScriptShare[] {
  if (letters === 0) return []
  const shares = SCRIPTS.map(({ script }, i) => ({ script, share: (counts[i] ?? 0) / letters }))
  const known = shares.reduce((sum, { share }) => sum + share, 0)
  return [...shares, { script: 'Other' as const, share: Math.max(0, 1 - known) }]
    .filter(({ share }) => share > 0.001)
    .sort((a, b) => b.share - a.share)
}

/** From this many letters on an answer is taken that the detector itself is not sure of. */
const ENOUGH_LETTERS = 40
/** Fewer letters than this tell no language (Han characters carry more). */
const FEWEST_LETTERS = 18
const FEWEST_HAN = 4
/** Names, symbols and addresses are not prose: more text than this adds nothing. */
const LOOKED_AT_CHARACTERS = 4_000
/** A language that is not one of the six is believed from this score on, and not for a few words (Spanish as Portuguese). */
const BELIEVED_AT = 0.5

/**
 * Loads the detector and gives the function that tells a text's language.
 *
 * The function gives an ISO 639-1 tag, or `und` where the text is too short or too mixed to tell. Loading takes some
 * tenths of a second once in a process. Source: measurements of eld on short passages of the six languages.
 */
export async function loadLanguageOf(): Promise<LanguageOf> {
  const { eld } = await import('eld/medium')
  const known = new Map<string, LanguageTag>()
  return (text) => {
    const sample = prose(text.slice(0, LOOKED_AT_CHARACTERS))
    const cached = known.get(sample)
    if (cached !== undefined) return cached
    const tag = tell(sample, eld)
    if (known.size < 10_000) known.set(sample, tag)
    return tag
  }
}

interface Detector {
  detect(text: string): { language: string; isReliable(): boolean; getScores(): Record<string, number> }
}

/** Without addresses, document symbols and numbers, which are the same in every language. */
function prose(text: string): string {
  return text
    .replace(/\b(?:https?:\/\/|www\.)\S+|\S+@\S+/g, ' ')
    .replace(/\b[A-Z]+(?:\/[A-Z0-9.]+)+/g, ' ')
    .replace(/\d+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function tell(text: string, detector: Detector): LanguageTag {
  const counted = countScripts(text)
  const { letters } = counted
  const main = sharesOf(counted)[0]
  if (main === undefined || main.share < 0.5) return 'und'
  if (main.script === 'Han' || KANA.test(text)) return letters >= FEWEST_HAN ? han(text) : 'und'
  if (letters < FEWEST_LETTERS) return 'und'
  const told = main.script === 'Latin' ? toldByWords(text) : null
  if (told !== null) return told
  const found = detector.detect(text)
  if (isOfSix(found.language)) return letters >= ENOUGH_LETTERS || found.isReliable() ? found.language : 'und'
  const scores = found.getScores()
  const isForeign =
    letters >= ENOUGH_LETTERS && found.isReliable() && (scores[found.language] ?? 0) >= BELIEVED_AT
  if (isForeign) return found.language
  const best = LANGUAGES.map((tag) => ({ tag, score: scores[tag] ?? 0 })).sort((a, b) => b.score - a.score)[0]
  return best !== undefined && best.score > 0 && letters >= ENOUGH_LETTERS ? best.tag : 'und'
}

function isOfSix(tag: string): boolean {
  return (LANGUAGES as readonly string[]).includes(tag)
}

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u

/** Han without kana is Chinese; with kana it is Japanese. */
function han(text: string): LanguageTag {
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  return kana > text.length / 20 ? 'ja' : 'zh'
}
