import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFileBytes } from '#extract'
import { passagesOf } from '#passage'
import { formulaeOf } from './formulae-of.ts'
import { reproduce } from './reproduce.ts'

const formulae = formulaeOf('en')

/** Anything a text file may hold: letters of six scripts, marks, controls, lists, tables, long runs of white space. */
const reply = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        '\n\n',
        '\n',
        '  ',
        '\t',
        '1. ',
        '(a) ',
        '• ',
        'No. 5. ',
        '。',
        '؟ ',
        '\u200f',
        '\u00ad',
        '\ud800',
        '</script>',
        '& < "',
        'A\tB\tC\n1\t2\t3\n\n',
      ),
      fc.constantFrom(
        'The Ministry replied. ',
        'Le ministère a répondu. ',
        '政府已经答复。',
        'وقد ردت الوزارة. ',
        'Министерство ответило. ',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

test('whatever a reply holds, every visible character of it is printed in a statement that cites its place', async () => {
  await fc.assert(
    fc.asyncProperty(reply, async (text) => {
      const transcription = await readFileBytes(new TextEncoder().encode(text), 'reply.txt')
      const { sha256, reader, textSha256 } = transcription
      const passages = passagesOf('XAR', transcription)
      const source = {
        path: 'reply.txt',
        sha256,
        reader,
        text: transcription.text,
        textSha256,
        passages,
        unreadPages: [],
        pages: [],
        findings: [],
      }
      if (formulae === null) throw new Error('English has formulae')
      const { statements, blocks } = reproduce({
        submission: 'XAR',
        memberState: 'XAR',
        source,
        translation: null,
        courtesies: 'print',
        formulae,
      })
      const visible = (words: string): string => words.replace(/\s/gu, '')
      const said = statements.filter((statement) => statement.kind === 'reproduction')
      expect(visible(said.map((statement) => statement.text).join(''))).toBe(
        visible(passages.map((passage) => passage.text).join('')),
      )
      for (const { text: words, citations } of said) {
        const [citation] = citations
        const { start, end } = citation?.selector.textPosition ?? { start: 0, end: 0 }
        const exact = [...transcription.text].slice(start, end).join('')
        expect(exact).toBe(citation?.selector.textQuote.exact)
        expect(visible(exact)).toBe(visible(words))
      }
      expect(new Set(statements.map((statement) => statement.id)).size).toBe(statements.length)
      expect(new Set(blocks.map((block) => block.id)).size).toBe(blocks.length)
    }),
    { numRuns: 150 },
  )
})
