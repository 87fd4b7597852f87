/** Every sentence of the example's replies, quoted as it stands and quoted wrongly. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from '#passage'
import { readSources } from '../../../../examples/a-res-73-187/make/read-sources.ts'
import { sampleContext, sampleStatement } from '../sample-proof.ts'
import type { PassageUnderProof, ProofContext } from '../verification.ts'
import { verifyQuotation } from '../verify-quotation.ts'
import { foldPrinting } from './fold-printing.ts'

interface Said {
  readonly words: string
  readonly passage: PassageUnderProof
}

const passages: PassageUnderProof[] = []
const said: Said[] = []
for (const [name, { language, blocks }] of await readSources())
  for (const [number, block] of blocks.entries()) {
    if (!('p' in block)) continue
    const line = `XAR ${language}: ${block.p.replace(/\s+/gu, ' ').trim()}`
    const [made] = sampleContext(line).passages.values()
    if (made === undefined) continue
    const passage = {
      ...made,
      id: `${name}-${number}`,
      submission: name,
      memberState: name,
      fileSha256: name,
    }
    passages.push(passage)
    for (const { start, end } of sentencesOf(passage.text, language))
      said.push({ words: passage.text.slice(start, end), passage })
  }
const context: ProofContext = {
  ...sampleContext(''),
  passages: new Map(passages.map((passage) => [passage.id, passage])),
}

/** The codes found where these words are quoted from these passages. */
function codesOf(words: string, ...cited: readonly PassageUnderProof[]): string[] {
  const language = cited[0]?.language ?? 'en'
  const statement = sampleStatement(`— “${words}”`, context, { language, cites: cited.map(({ id }) => id) })
  return verifyQuotation(statement, context).map(({ code }) => code)
}

const sentence = fc.constantFrom(...said)
const CHARACTERS = [...'abeiтан0123456789,.;:-Aé的与不نلا', '\u200b', '\u202e', '\u200f', 'а', 'ο', '٣', 'ｎ']

test('each sentence of the example, quoted as it stands, is without a finding', () => {
  const found = said.flatMap(({ words, passage }) =>
    codesOf(words, passage).map((code) => `${code}: ${passage.id}: ${words}`),
  )
  expect(said.length).toBeGreaterThan(400)
  expect(found).toEqual([])
})

test('each change of one character is found, unless printing makes it', () => {
  const change = fc.tuple(
    fc.constantFrom('replace', 'insert', 'delete'),
    fc.nat(),
    fc.constantFrom(...CHARACTERS),
  )
  fc.assert(
    fc.property(sentence, change, ({ words, passage }, [how, where, character]) => {
      const characters = [...words]
      const at = where % characters.length
      characters.splice(at, how === 'insert' ? 0 : 1, ...(how === 'delete' ? [] : [character]))
      const changed = characters.join('')
      if (passage.text.includes(changed) || foldPrinting(changed).text === foldPrinting(words).text) return
      expect(codesOf(changed, passage).length, `${words} → ${changed}`).toBeGreaterThan(0)
    }),
    { numRuns: 600 },
  )
})

/** Both halves of a sentence, cut at a space (in Chinese anywhere) so that each has five words at least. */
function halvesOf(words: string): [string, string] | null {
  const cuts = [...words.matchAll(/\s|(?<=\p{Script=Han})(?=\p{Script=Han})/gu)].map(({ index }) => index)
  const isChinese = /\p{Script=Han}/u.test(words)
  if (cuts.length < (isChinese ? 24 : 12)) return null
  const at = cuts[cuts.length >> 1] ?? 0
  return [words.slice(0, at).trim(), words.slice(at).trim()]
}

test('the halves of a sentence turned round are found to be', () => {
  fc.assert(
    fc.property(sentence, ({ words, passage }) => {
      const halves = halvesOf(words)
      if (halves === null) return
      const space = passage.language === 'zh' ? '' : ' '
      expect(codesOf(halves.toReversed().join(space), passage), words).toContain('quote-reordered')
    }),
    { numRuns: 150 },
  )
})

test('halves of two States put together are found to be, whichever is cited', () => {
  fc.assert(
    fc.property(sentence, sentence, fc.boolean(), (one, other, isBoth) => {
      const [first] = halvesOf(one.words) ?? []
      const [, second] = halvesOf(other.words) ?? []
      const isTwo = one.passage.submission !== other.passage.submission
      if (
        first === undefined ||
        second === undefined ||
        !isTwo ||
        one.passage.language !== other.passage.language
      )
        return
      const space = one.passage.language === 'zh' ? '' : ' '
      const cited = isBoth ? [one.passage, other.passage] : [one.passage]
      expect(codesOf(`${first}${space}${second}`, ...cited), first).toContain('quote-stitched')
    }),
    { numRuns: 300 },
  )
})

test('a sentence given to a State that did not say it is found to be', () => {
  fc.assert(
    fc.property(sentence, sentence, (one, other) => {
      if (one.passage.submission === other.passage.submission || one.words.split(/\s/).length < 5) return
      if (context.passages.size === 0 || other.passage.text.includes(one.words)) return
      expect(codesOf(one.words, other.passage), one.words).toContain('misattributed')
    }),
    { numRuns: 100 },
  )
})
