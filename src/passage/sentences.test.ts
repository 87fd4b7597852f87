import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES, type LanguageTag } from '#un'
import { SENTENCE_GOLD } from './sample-sentences.ts'
import { sentencesOf } from './sentences.ts'

const GOAL_F1 = 0.93

function endsOf(paragraph: string, language: LanguageTag): Set<number> {
  const ends = sentencesOf(paragraph, language).map((span) => span.end)
  return new Set(ends.filter((end) => end < paragraph.trimEnd().length))
}

/** The marked paragraph without its marks, and where they stood. */
function readMarked(marked: string): { paragraph: string; ends: Set<number> } {
  const ends = new Set<number>()
  let paragraph = ''
  for (const part of marked.split('¦')) {
    if (paragraph !== '') ends.add(paragraph.length)
    paragraph += part
  }
  return { paragraph, ends }
}

test.each(LANGUAGES)('sentence ends of the hand-marked set, %s', (language) => {
  const counts = { right: 0, extra: 0, missed: 0 }
  for (const [, marked] of SENTENCE_GOLD.filter(([tongue]) => tongue === language)) {
    const { paragraph, ends } = readMarked(marked)
    const found = endsOf(paragraph, language)
    for (const end of found) {
      if (ends.has(end)) counts.right++
      else {
        counts.extra++
        console.log(
          `${language} extra end: …${paragraph.slice(end - 25, end)}¦${paragraph.slice(end, end + 15)}`,
        )
      }
    }
    for (const end of ends)
      if (!found.has(end)) {
        counts.missed++
        console.log(
          `${language} missed end: …${paragraph.slice(end - 25, end)}¦${paragraph.slice(end, end + 15)}`,
        )
      }
  }
  const f1 = (2 * counts.right) / (2 * counts.right + counts.extra + counts.missed)
  console.log(
    `${language}: ${counts.right} ends right, ${counts.extra} extra, ${counts.missed} missed, F1 ${f1.toFixed(3)}`,
  )
  expect(counts.right + counts.missed).toBeGreaterThanOrEqual(20)
  expect(f1).toBeGreaterThan(GOAL_F1)
})

test('for any text: in order, apart, trimmed, and only white space left out', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(...LANGUAGES),
      (text, language) => {
        let reached = 0
        for (const { start, end } of sentencesOf(text, language)) {
          expect(text.slice(reached, start).trim()).toBe('')
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(end).toBeGreaterThan(start)
          reached = end
        }
        expect(text.slice(reached).trim()).toBe('')
      },
    ),
  )
})

test('a paragraph of 400 kB does not take more than a few seconds', () => {
  const long = '大会请秘书长征求会员国的意见。'.repeat(26_000)
  expect(sentencesOf(long, 'zh')).toHaveLength(26_000)
}, 15_000)
