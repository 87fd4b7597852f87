import fc from 'fast-check'
import { expect, test } from 'vitest'
import '../../../tests/seed.ts'
import { rememberedBy, rememberedFor, rememberedTexts } from './remember.ts'

const MOST = 3

test('what is remembered is what would be worked out anew, and no more is kept than said', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 12 }), { maxLength: 60 }), (asked) => {
      let worked: number[] = []
      const square = rememberedBy(
        (each: number) => `${each}`,
        (each) => {
          worked.push(each)
          return each * each
        },
        MOST,
      )
      for (const each of asked) expect(square(each)).toBe(each * each)
      worked = []
      for (let each = 0; each <= 12; each++) square(each)
      expect(worked.length).toBeGreaterThanOrEqual(13 - 2 * MOST)
    }),
  )
})

test('the text asked for last is not read again, and another language is another text', () => {
  let count = 0
  const read = rememberedTexts((text, language) => {
    count++
    return `${language}: ${text}`
  })
  expect([read('non', 'fr'), read('non', 'es'), read('non', 'fr')]).toEqual(['fr: non', 'es: non', 'fr: non'])
  expect(count).toBe(2)
})

test('what is made for one object is not made for another', () => {
  const made = rememberedFor((key: { readonly name: string }) => ({ of: key.name }))
  const [one, other] = [{ name: 'one' }, { name: 'one' }]
  expect(made(one)).toBe(made(one))
  expect(made(one)).not.toBe(made(other))
})
