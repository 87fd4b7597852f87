/** Places of passages come out as they were, in UTF-16 and in code points, though nothing between them is known. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCodePoints } from '#un'
import type { CarriedPassage } from './carried-record.ts'
import { textAgain } from './text-again.ts'

function passage(id: string, start: number, end: number): CarriedPassage {
  return {
    ...{
      id,
      start,
      end,
      type: 'paragraph',
      part: 'body',
      page: 1,
      box: null,
      pageStarts: [],
      language: 'en',
    },
    ...{ sentences: [], level: null, marker: null, rows: null, marks: [] },
  }
}

test('passages stand where they stood, whatever was between them', () => {
  const piece = fc.tuple(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
      let text = ''
      const known = pieces.map(([between, words], index) => {
        const start = text.length + between.length
        text += between + words
        return { id: `p${index}`, words, start, end: text.length }
      })
      const again = textAgain(
        { passages: known.map(({ id, start, end }) => passage(id, start, end)) },
        known.map(({ id, words, start }) => ({ id, text: words, start: toCodePoints(text, start) })),
      )
      expect(again).toHaveLength(text.length)
      for (const { words, start, end } of known) {
        expect(again.slice(start, end)).toBe(words)
        expect(toCodePoints(again, start)).toBe(toCodePoints(text, start))
      }
    }),
  )
})

test('what is not carried has no words and no white space', () => {
  expect(textAgain({ passages: [passage('a', 2, 6)] }, [])).toBe('xxxxxx')
})

test('a place beyond any text is refused', () => {
  expect(() => textAgain({ passages: [passage('a', 0, 1e12)] }, [])).toThrow('no more letters')
})
