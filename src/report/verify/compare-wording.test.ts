import '../../../tests/seed.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWording, wordingDifferences } from './compare-wording.ts'
import { sampleContext, sampleStatement } from './sample-proof.ts'
import { samplePairs } from './wording/sample-pairs.ts'

/** The statement against one passage in the same language gives these codes. */
function check(passage: string, statement: string, ...codes: string[]): void {
  const found = wordingDifferences({ text: statement, language: 'en' }, [{ text: passage, language: 'en' }])
  expect([statement, ...found.map(({ code }) => code)]).toEqual([statement, ...codes])
}

test('the sample pairs: true paraphrases pass, untrue ones are found, in six languages and across', () => {
  const wrong = samplePairs().filter(({ expected, passage, statement }) => {
    const codes = wordingDifferences(statement, [passage]).map(({ code }) => code)
    return expected === null ? codes.length > 0 : !codes.includes(expected)
  })
  expect(wrong).toEqual([])
})

test('a sentence as it stands, and told as reported, is never found', () => {
  for (const { passage } of samplePairs()) {
    const told = passage.language === 'en' ? `The Government reported that ${passage.text}` : passage.text
    for (const text of [passage.text, told])
      expect([text, ...wordingDifferences({ text, language: passage.language }, [passage])]).toEqual([text])
  }
})

test('a denial elsewhere in a long passage neither hides nor causes a finding', () => {
  const passage =
    'The Government supports the draft convention. It does not accept article 9. No report on prisons was received. ' +
    'The police are not trained to detect forged documents, but customs officers are.'
  check(passage, 'Arvenia supported the draft convention.')
  check(passage, 'Arvenia accepted article 9.', 'negation-flipped')
  check(passage, 'Arvenia did not support the draft convention.', 'negation-flipped')
  check(passage, 'The police were trained to detect forged documents.', 'negation-flipped')
  check(passage, 'A report on prisons was received.', 'negation-flipped')
})

test('the rule names both wordings, and leaves other kinds alone', () => {
  const context = sampleContext('XAR: The Government does not support the establishment of a new committee.')
  const text = 'Arvenia supported the establishment of a new committee.'
  const [finding] = compareWording(sampleStatement(text, context, { kind: 'paraphrase' }), context)
  expect(finding?.code).toBe('negation-flipped')
  expect(finding?.severity).toBe('to-confirm')
  expect(finding?.message).toContain('does not support')
  expect(finding?.message).toContain('Arvenia supported')
  expect(compareWording(sampleStatement(text, context, { kind: 'quotation' }), context)).toHaveLength(1)
  expect(compareWording(sampleStatement(text, context, { kind: 'count' }), context)).toEqual([])
})

test('any text is compared without a fault, with spans inside the statement', () => {
  const words = fc.constantFrom(
    'not',
    'may',
    'all',
    'some',
    'about',
    '40',
    'if',
    'ne',
    'не',
    '不',
    'لا',
    '…',
    '.',
    '\u2029',
  )
  const text = fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 30 })
  const language = fc.constantFrom('en', 'fr', 'es', 'ru', 'zh', 'ar', 'pt')
  fc.assert(
    fc.property(text, language, text, language, (said, saidIn, cited, citedIn) => {
      const statement = { text: said.join(' '), language: saidIn }
      for (const { at } of wordingDifferences(statement, [{ text: cited.join(' '), language: citedIn }]))
        expect(at === null || (at.start >= 0 && at.start <= at.end && at.end <= statement.text.length)).toBe(
          true,
        )
    }),
    { numRuns: 300 },
  )
})

test('a passage read before gives the same verdict as one read for the first time', () => {
  const pairs = samplePairs()
  fc.assert(
    fc.property(fc.nat(pairs.length - 1), fc.nat(pairs.length - 1), (one, other) => {
      const [first, second] = [pairs[one], pairs[other]]
      if (first === undefined || second === undefined) return
      const verdict = wordingDifferences(second.statement, [{ ...first.passage }])
      wordingDifferences(first.statement, [first.passage])
      expect(wordingDifferences(second.statement, [first.passage])).toEqual(verdict)
    }),
    { numRuns: 100 },
  )
})
