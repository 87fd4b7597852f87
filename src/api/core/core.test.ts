/** The small parts of the interface: languages asked for, marks, cursors. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCursor, writeCursor } from './cursor.ts'
import { etagOf, matches, matchesNone } from './etag.ts'
import { languageOf } from './language-of.ts'

describe('the language asked for', () => {
  const check = (header: string | null, expected: string): void => expect(languageOf(header)).toBe(expected)
  it('is the official one with the greatest weight', () => {
    check(null, 'en')
    check('fr', 'fr')
    check('de, es;q=0.4, ru;q=0.9', 'ru')
    check('zh-Hant-TW', 'zh')
    check('AR-eg;q=0.1', 'ar')
    check('fr;q=0, es;q=0.1', 'es')
    check('*', 'en')
    check('pt', 'en')
    check('fr;q=x', 'fr')
  })

  it('is found in anything', () => {
    fc.assert(
      fc.property(fc.string(), (text) => ['ar', 'zh', 'en', 'fr', 'ru', 'es'].includes(languageOf(text))),
    )
  })
})

describe('marks', () => {
  const mark = etagOf('content')
  it('are the same for the same content', () => {
    expect(etagOf('content')).toBe(mark)
    expect(etagOf('other')).not.toBe(mark)
  })

  it('answer conditions', () => {
    const rows: [string | null, boolean, boolean][] = [
      [null, false, true],
      ['*', true, true],
      [mark, true, true],
      [`"a", ${mark}`, true, true],
      [`W/${mark}`, true, false],
      ['"a"', false, false],
      ['nonsense', false, false],
    ]
    for (const [header, isNone, isMatch] of rows) {
      expect([header, matchesNone(header, mark)]).toEqual([header, isNone])
      expect([header, matches(header, mark)]).toEqual([header, isMatch])
    }
  })
})

describe('cursors', () => {
  it('come back as they were, for the same question', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 6 }), (place) => {
        expect(readCursor({ state: 'XAA' }, writeCursor({ state: 'XAA' }, place))).toEqual(place)
      }),
    )
  })

  it('of another question, or of nobody, are refused', () => {
    const refused = expect.objectContaining({ code: 'cursor-invalid' })
    expect(() => readCursor({ state: 'XAB' }, writeCursor({ state: 'XAA' }, ['1']))).toThrow(refused)
    fc.assert(fc.property(fc.string(), (text) => void expect(() => readCursor({}, text)).toThrow(refused)))
    expect(readCursor({}, undefined)).toBeNull()
    expect(() => readCursor({}, writeCursor({}, ['\u0000']))).toThrow(refused)
  })
})
