/** Line ends: which hyphens are healed and which belong to the word. */
import { expect, test } from 'vitest'
import { joinOver, learnVocabulary, type Vocabulary } from './hyphenation.ts'
import { type Piece, textOf } from './pieces.ts'
import { withHyphenAtEnd, withPrintedHyphens } from './printed-hyphens.ts'

const piece = (text: string): Piece[] => [{ text, bold: false, italic: false, raised: false, link: null }]
const breaking: Vocabulary = {
  words: new Set(['development', 'case-by-case', 'cooperation']),
  breaksWords: true,
}
const whole: Vocabulary = { words: new Set(['development']), breaksWords: false }

//     before         after           with        joined
test.each([
  ['the develop-', 'ment of', breaking, 'the development of'],
  ['the develop-', 'ment of', whole, 'the development of'],
  ['a meth-', 'od is', breaking, 'a method is'],
  ['a long-', 'term plan', breaking, 'a long-term plan'],
  ['an open-', 'ended group', whole, 'an open-ended group'],
  ['the Non-Self-', 'Governing Territories', breaking, 'the Non-Self-Governing Territories'],
  ['in 2015-', '2030 and', breaking, 'in 2015-2030 and'],
  ['on a case-', 'by-case basis', breaking, 'on a case-by-case basis'],
  ['the co\u00AD', 'operation of', breaking, 'the cooperation of'],
  ['all', 'States', whole, 'all States'],
  ['各国', '政府', whole, '各国政府'],
  ['кибер-', 'преступность', breaking, 'киберпреступность'],
] as const)('%s + %s', (before, after, vocabulary, expected) => {
  expect(textOf(joinOver(piece(before), piece(after), vocabulary).pieces)).toBe(expected)
})

test('words at a line end that a hyphen broke are not learned', () => {
  const { words } = learnVocabulary(['we note the develop-', 'ment of this open-ended group here'])
  expect(words.has('develop')).toBe(false)
  expect(words.has('open-ended')).toBe(true)
})

test('a soft hyphen inside a line is a hyphen as printed; one at its end waits for the next line', () => {
  expect(textOf(withPrintedHyphens(piece('self\u00ADhelp and co\u00AD')))).toBe('self-help and co\u00AD')
  expect(textOf(withHyphenAtEnd(piece('and co\u00AD')))).toBe('and co-')
})
