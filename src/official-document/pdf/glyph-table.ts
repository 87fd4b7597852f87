/**
 * Characters that Word files carry and no text font has, with the character that looks the same.
 *
 * Sources: the code charts of The Unicode Standard (dingbats, general punctuation); Adobe's Symbol encoding, which Word
 * stores at U+F020–U+F0FF; Microsoft's Wingdings, of which only the bullets in common use are named here.
 */

/** Private-use code points of Wingdings bullets and ticks. */
const WINGDINGS: Readonly<Record<string, string>> = {
  '\u{f06c}': '●',
  '\u{f06e}': '■',
  '\u{f06f}': '□',
  '\u{f071}': '□',
  '\u{f075}': '◆',
  '\u{f076}': '◆',
  '\u{f077}': '◆',
  '\u{f09f}': '•',
  '\u{f0a7}': '▪',
  '\u{f0a8}': '□',
  '\u{f0b7}': '•',
  '\u{f0d8}': '►',
  '\u{f0e0}': '→',
  '\u{f0e8}': '→',
  '\u{f0f0}': '⇒',
  '\u{f0fc}': '✓',
  '\u{f0fe}': '✓',
  '\u{f02d}': '–',
}

/** Adobe's Symbol encoding from 0x41: the letters whose place in the alphabet is not the Latin one. */
const SYMBOL_CAPITALS = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'
const SYMBOL_SMALL = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'

/** Other places of the Symbol encoding, as far as replies use them. */
const SYMBOL_OTHERS: Readonly<Record<string, string>> = {
  '\u{f020}': ' ',
  '\u{f02a}': '∗',
  '\u{f02b}': '+',
  '\u{f03c}': '<',
  '\u{f03d}': '=',
  '\u{f03e}': '>',
  '\u{f0a3}': '≤',
  '\u{f0b0}': '°',
  '\u{f0b1}': '±',
  '\u{f0b3}': '≥',
  '\u{f0b4}': '×',
  '\u{f0b9}': '≠',
  '\u{f0bb}': '≈',
  '\u{f0bc}': '…',
  '\u{f0ae}': '→',
}

/** Dingbats and geometric shapes, to a shape the fonts have. */
const SHAPES: Readonly<Record<string, string>> = {
  '✔': '✓',
  '☑': '✓',
  '✅': '✓',
  '🗸': '✓',
  '✗': '×',
  '✘': '×',
  '☒': '×',
  '❌': '×',
  '☐': '□',
  '❏': '□',
  '❑': '□',
  '❒': '□',
  '➢': '►',
  '➤': '►',
  '➔': '→',
  '➜': '→',
  '➡': '→',
  '⮚': '►',
  '⬤': '●',
  '⚫': '●',
  '⚪': '○',
  '❖': '◆',
  '✦': '◆',
  '◾': '▪',
  '◼': '■',
  '⬛': '■',
  '◻': '□',
  '◽': '□',
  '': '•',
  '∗': '*',
}

/** Spaces and hyphens that differ from the ordinary ones in width only. */
const SPACES = [
  ...'\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200a}\u{202f}\u{205f}\u{1680}',
]

function symbolLetters(): [string, string][] {
  const capitals = [...SYMBOL_CAPITALS].map((letter, index): [string, string] => [
    String.fromCodePoint(0xf041 + index),
    letter,
  ])
  const small = [...SYMBOL_SMALL].map((letter, index): [string, string] => [
    String.fromCodePoint(0xf061 + index),
    letter,
  ])
  return [...capitals, ...small]
}

/** From a character no font has to one that prints. Wingdings' bullets win over Symbol's letters at the same place. */
export const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ...symbolLetters(),
  ...Object.entries(SYMBOL_OTHERS),
  ...Object.entries(WINGDINGS),
  ...Object.entries(SHAPES),
  ...SPACES.map((space): [string, string] => [space, ' ']),
])

/**
 * Characters that print nothing: controls, joiners outside Arabic, variation selectors, soft hyphens, marks of
 * direction that could turn the words of a neighbour around. Left-to-right and right-to-left marks stay.
 */
export const INVISIBLE =
  /(?![\n\u{61c}\u{200c}-\u{200f}])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]/gu
