/** Words as they are kept and looked for: what is found in which text, and where. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexedWords, wordVector } from './index-words.ts'
import { snippetOf } from './snippet.ts'
import { queryText, wantedOf } from './word-query.ts'

/** The marked stretches of what is shown of a text. */
function marked(question: string, text: string): string[] {
  const { matches } = snippetOf(text, wantedOf(question))
  const signs = [...text]
  return matches.map(({ start, end }) => signs.slice(start, end).join(''))
}

describe('words that are looked for', () => {
  it.each([
    ['evidence', 'The Evidence, so called; evidences', ['Evidence', 'evidences']],
    ['evid', 'evidence and self-evident', ['evidence', 'evident']],
    ['"evidence act"', 'the Evidence Act; the evidence of the act', ['Evidence Act']],
    ['"evid"', 'evidence', []],
    ['preuve electronique', 'La preuve électronique', ['preuve', 'électronique']],
    ["l'évidence", "à l'évidence", ["l'évidence"]],
    ['доказательств', 'Электронные доказательства', ['доказательства']],
    ['Ёлка', 'под ЕЛКОЙ, ёлка', ['ёлка']],
    ['информацией', '«информацией»', ['информацией']],
    ['NIÑO', 'el niño', ['niño']],
    ['A/RES/73/187', 'see A/RES/73/187, A/RES/73/18', ['A/RES/73/187']],
    ['证据', '电子证据的收集', ['证据']],
    ['电子证据', '电子 证据', []],
    ['权', '主权和权利', ['权', '权']],
    ['第73届', '大会第73届会议', ['第73届']],
    ['الأدلة', 'جمع الأدلة الإلكترونية وبالأدلة', ['الأدلة', 'وبالأدلة']],
    ['أدلة', 'والأدلّة', ['والأدلّة']],
    ['𝒳', 'a 𝒳 b', ['𝒳']],
    ['***', 'anything', []],
    ['x', '😀 x', ['x']],
  ])('%s in “%s”', (question, text, expected) => {
    expect(marked(question, text)).toEqual(expected)
  })

  it('are written so that the database can read them, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const vector = wordVector(indexedWords(text))
        expect(vector).toMatch(/^(?:'[^'\\\0]+':\d+(?:,\d+)*(?: |$))*$/u)
        expect(queryText(wantedOf(text))).not.toMatch(/[\\\0]|''/u)
      }),
    )
  })

  it('that stand in a text are marked in what is shown of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(), (text, seed) => {
        const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => /^[a-z]+$/u.test(word))
        const word = words[seed % Math.max(1, words.length)]
        if (word === undefined) return
        const { text: shown, start, end, matches } = snippetOf(text, wantedOf(word))
        expect([...text].slice(start, end).join('')).toBe(shown)
        expect(matches.length).toBeGreaterThan(0)
      }),
    )
  })

  it('of a long passage are shown with what stands around them', () => {
    const text = `${'before '.repeat(100)}evidence${' after'.repeat(100)}`
    const shown = snippetOf(text, wantedOf('evidence'))
    expect(shown.text).toMatch(/^before .*evidence after.* after$/u)
    expect(shown.matches).toEqual([{ start: 700, end: 708 }])
    expect(shown.text.length).toBeLessThan(300)
  })
})
