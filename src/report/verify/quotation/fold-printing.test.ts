import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldPrinting } from './fold-printing.ts'

/** Characters that fold in every way there is, and some that do not. */
const CHARACTERS = [...' \n\u00a0ab1éЖ"\'`´ʼ’‘“”()[].,;:!?-–‐—…°«»年\u0301\u200b']
const SOFT_HYPHEN = '\u00ad'

test('a text that folds unit for unit is folded as any other is', () => {
  const written = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 12 }).map((each) => each.join(''))
  fc.assert(
    fc.property(written, (text) => {
      // A soft hyphen prints nothing, and its text is not read unit for unit.
      const [quick, slow] = [foldPrinting(`${text}x`), foldPrinting(`${text}x${SOFT_HYPHEN}`)]
      expect(quick.text).toBe(slow.text)
      expect(Array.from(quick.starts)).toEqual(Array.from(slow.starts))
      expect(Array.from(quick.ends)).toEqual(Array.from(slow.ends))
      expect(quick.optional).toEqual(slow.optional)
    }),
    { numRuns: 2000 },
  )
})
