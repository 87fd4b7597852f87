import fc from 'fast-check'
import { expect, test } from 'vitest'
import { selectorMaker } from '../../source-text.ts'
import { anchorsIn } from './anchor-citation.ts'

/** A text with the words cited in [ ], the text as it is read now, and where they are found: in [ ] again, or null. */
function check(was: string, now: string, how: 'same-place' | 'moved' | null): void {
  test(`${was} → ${now}`, () => {
    const [start, end] = [was.indexOf('['), was.indexOf(']') - 1]
    const selector = selectorMaker(was.replace(/[[\]]/g, ''))(start, end)
    const text = now.replace(/[[\]]/g, '')
    const anchor = anchorsIn(text)(selector)
    expect(anchor?.how ?? null).toBe(how)
    if (anchor === null) return
    const characters = [...text]
    expect(characters.slice(anchor.start, anchor.end).join('')).toBe(anchor.exact)
    expect(anchor.start).toBe([...now.slice(0, now.indexOf('['))].length)
  })
}

check('We [support the treaty] now.', 'We [support the treaty] now.', 'same-place')
check('We [support the treaty] now.', 'Page 2 We [support⏎the  treaty] now.'.replace('⏎', '\n'), 'moved')
check('𝒳 We [support the treaty] now.', '𝒳𝒳 We [support the treaty] now.', 'moved')
check('We [support the new treaty].', 'Elsewhere they “[support the new treaty]”', 'moved')
check('We [support the treaty] now.', 'We do not support a treaty now.', null)
check('Question 1: [No] Question 2: No', 'Q Question 1: [No] Question 2: No', 'moved')
check('Question 1: Yes, [No]', 'Yes or no: No. In short: No', null)

test('every stretch of a text is found where it stood, however far the text has moved', () => {
  const words = [...'one two 𝒳three four five six seven eight nine ten eleven twelve']
  const text = words.join('')
  const select = selectorMaker(text)
  const stretch = fc.tuple(fc.nat(words.length - 1), fc.nat(words.length - 1))
  fc.assert(
    fc.property(stretch, fc.stringMatching(/^[a-z ]{0,20}\n$/), ([one, other], ahead) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other) + 1]
      const exact = words.slice(from, to).join('')
      const start = words.slice(0, from).join('').length
      const selector = select(start, start + exact.length)
      expect(anchorsIn(text)(selector)).toEqual({
        ...{ how: 'same-place', start: from, end: to, exact },
        ...{ from: start, to: start + exact.length },
      })
      const moved = anchorsIn(ahead + text)(selector)
      const isTelling = exact.trim().split(' ').length > 5 && /^\S.*\S$/u.test(exact)
      if (
        isTelling &&
        !/^\p{L}/u.test(text.slice(0, start).slice(-1)) &&
        / $|^$/.test(text.slice(start + exact.length).slice(0, 1))
      )
        expect(moved).toMatchObject({ how: 'moved', exact, start: from + ahead.length })
      else if (moved !== null) expect(text).toContain(moved.exact)
    }),
    { numRuns: 100 },
  )
})
