/** Characters of Word's symbol fonts as Unicode: they are stored at private places and mean nothing without the font. */

/** Greek letters and signs of Adobe's Symbol font, by code from 0x22. Source: Unicode mapping table SYMBOL.TXT. */
const SYMBOL: Readonly<Record<number, string>> = {
  ...run(0x20, ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_'),
  ...run(0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'),
  ...run(0xa1, 'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…'),
  ...run(0xc0, 'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊'),
  229: '∑',
  242: '∫',
}

/** Signs of Wingdings that offices use for bullets and check boxes. Source: the font's own chart. */
const WINGDINGS: Readonly<Record<number, string>> = {
  40: '☎',
  42: '✉',
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  112: '❐',
  113: '❑',
  114: '❒',
  115: '⬧',
  116: '⧫',
  117: '◆',
  118: '❖',
  119: '⬥',
  120: '⌧',
  159: '•',
  160: '▪',
  161: '○',
  164: '◉',
  167: '▪',
  168: '◻',
  216: '➢',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '➔',
  239: '⇦',
  240: '⇨',
  243: '⇔',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

/** Wingdings 2 and Webdings: only the check marks and boxes. */
const WINGDINGS_2: Readonly<Record<number, string>> = {
  79: '✗',
  80: '✓',
  81: '☒',
  82: '☑',
  83: '☒',
  84: '☒',
  151: '●',
  162: '■',
  163: '□',
}
const WEBDINGS: Readonly<Record<number, string>> = { 97: '✓', 99: '□', 103: '■', 110: '●', 114: '✗' }

function run(from: number, signs: string): Record<number, string> {
  return Object.fromEntries([...signs].map((sign, index) => [from + index, sign]))
}

const BY_FONT: readonly (readonly [RegExp, Readonly<Record<number, string>>])[] = [
  [/^symbol/i, SYMBOL],
  [/^wingdings\s*[23]/i, WINGDINGS_2],
  [/^wingdings/i, WINGDINGS],
  [/^webdings/i, WEBDINGS],
]

/** True for a font whose letters are signs. */
export function isSymbolFont(font: string): boolean {
  return BY_FONT.some(([pattern]) => pattern.test(font))
}

/** The sign at a place of a symbol font (0xF0xx and 0x00xx are one); null where it is not known here. */
export function symbolOf(font: string, code: number): string | null {
  const table = BY_FONT.find(([pattern]) => pattern.test(font))?.[1]
  if (table === undefined) return code >= 0xe000 && code <= 0xf8ff ? null : String.fromCodePoint(code)
  return table[code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code] ?? null
}

/** Private-use places without a known font: the bullets every program writes there, else null. */
export function strayBullet(code: number): string | null {
  return (
    {
      61623: '•',
      61607: '▪',
      61656: '➢',
      61692: '✓',
      61558: '❖',
      61608: '◻',
      61485: '−',
      61551: '□',
      61664: '→',
    }[code] ?? null
  )
}
