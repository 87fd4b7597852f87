/** Where a text turns: as a person typing it would switch the keyboard. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitDirection } from './split-direction.ts'

/** The stretches with those against the direction of the language in ⟨⟩. */
function check(base: 'ltr' | 'rtl', text: string, expected: string): void {
  const shown = splitDirection(text, base).map((one) => (one.direction === base ? one.text : `⟨${one.text}⟩`))
  expect(shown.join('')).toBe(expected)
}

test.each([
  ['rtl', 'خدمات (Tor) ولا', 'خدمات (⟨Tor⟩) ولا'],
  ['rtl', 'الوثيقة A/74/130، الفقرة 5', 'الوثيقة ⟨A/74/130⟩، الفقرة 5'],
  ['rtl', 'القرار 73/187', 'القرار 73/187'],
  ['rtl', 'برنامج Windows 10 الجديد', 'برنامج ⟨Windows 10⟩ الجديد'],
  ['rtl', 'https://example.org/a?b=1 هنا', '⟨https://example.org/a⟩?⟨b⟩=1 هنا'],
  ['ltr', 'the word جرائم is', 'the word ⟨جرائم⟩ is'],
  ['ltr', 'В 2018 году', 'В 2018 году'],
  ['ltr', '云海国 2018年', '云海国 2018年'],
  ['ltr', '', ''],
] as const)('%s %s', (base, text, expected) => check(base, text, expected))

test('nothing is lost or moved', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('ltr', 'rtl'), (text, base) => {
      expect(
        splitDirection(text, base)
          .map((one) => one.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
