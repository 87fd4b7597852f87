/** `assemble`: positions, tables, pages and languages of a finished transcription. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sha256 } from '#platform/files'
import { assemble } from './assemble.ts'
import type { Draft, DraftBlock } from './draft.ts'

const byScript = (text: string): string => (/[а-я]/i.test(text) ? 'ru' : text.length < 8 ? 'und' : 'en')

function make(blocks: readonly DraftBlock[], more: Partial<Draft> = {}) {
  return assemble(
    { sha256: 'f'.repeat(64), kind: 'docx', reader: { name: 'test', version: '1' }, blocks, ...more },
    byScript,
  )
}

/** In JSON, U+0000 and halves of pairs are written as escapes. */
const storable = (json: string): boolean => !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/.test(json)

describe('assemble', () => {
  test('joins blocks by a blank line and shifts marks', () => {
    const made = make([
      { type: 'heading', text: 'Measures', level: 1 },
      { type: 'paragraph', text: 'We agree.', marks: [{ type: 'italic', start: 3, end: 8 }] },
    ])
    expect(made.text).toBe('Measures\n\nWe agree.')
    expect(made.textSha256).toBe(sha256(made.text))
    expect(made.blocks[1]?.marks).toEqual([{ type: 'italic', start: 13, end: 18 }])
    expect(made.pages).toEqual([
      { number: 1, width: null, height: null, start: 0, end: 19, obtained: 'markup' },
    ])
  })

  test('makes the text of a table from its cells, without tabs or breaks inside a cell', () => {
    const made = make([
      { type: 'paragraph', text: 'Table:' },
      {
        type: 'table',
        text: 'not used',
        rows: [
          [
            { text: 'Year', header: true },
            { text: 'Cases', header: true },
          ],
          [{ text: '2018' }, { text: 'a\tb\nc', marks: [{ type: 'bold', start: 0, end: 1 }] }],
        ],
      },
    ])
    expect(made.text).toBe('Table:\n\nYear\tCases\n2018\ta b c')
    const last = made.blocks[1]?.rows?.[1]?.[1]
    expect(last && made.text.slice(last.start, last.end)).toBe('a b c')
    expect(made.blocks[1]?.marks).toEqual([{ type: 'bold', start: 24, end: 25 }])
  })

  test('drops blocks without text but keeps figures', () => {
    const made = make([
      { type: 'paragraph', text: '' },
      { type: 'figure', text: '' },
      { type: 'paragraph', text: 'After it' },
    ])
    expect(made.blocks.map((block) => [block.type, block.start])).toEqual([
      ['figure', 0],
      ['paragraph', 2],
    ])
  })

  test('gives a short block the language of the whole and a clear one its own', () => {
    const made = make([
      { type: 'paragraph', text: 'Annex' },
      { type: 'paragraph', text: 'A long enough English sentence.' },
      { type: 'paragraph', text: 'Ответ правительства' },
    ])
    expect(made.blocks.map((block) => block.language)).toEqual([made.language, 'en', 'ru'])
  })

  test('places pages, an empty one between two full ones', () => {
    const pages = [1, 2, 3].map((number) => ({
      number,
      width: 612,
      height: 792,
      obtained: 'text-layer' as const,
    }))
    const made = make(
      [
        { type: 'paragraph', text: 'one', page: 1 },
        { type: 'paragraph', text: 'three', page: 3 },
      ],
      { pages },
    )
    expect(made.pages.map((page) => [page.start, page.end])).toEqual([
      [0, 3],
      [3, 3],
      [5, 10],
    ])
  })

  test('the language of a file is that of its prose, unless its tables say more', () => {
    const letterhead = {
      type: 'table' as const,
      text: '',
      rows: [[{ text: 'Министерство иностранных дел' }]],
    }
    const language = (prose: string) => make([letterhead, { type: 'paragraph', text: prose }]).language
    expect(language('The Ministry presents its compliments to the Secretariat.')).toBe('en')
    expect(language('The Ministry')).toBe('ru')
  })

  test('gives the findings of a block a span in the whole text', () => {
    const made = make([
      { type: 'paragraph', text: 'one' },
      {
        type: 'paragraph',
        text: 'two three',
        findings: [{ code: 'hidden-text', message: 'white', needsPerson: true, start: 4, end: 9 }],
      },
    ])
    expect(made.findings[0]?.span).toEqual({ witness: made.sha256, start: 9, end: 14, page: 1 })
  })

  test('keeps nothing that PostgreSQL refuses: U+0000 and halves of pairs stand as U+FFFD, and it is said', () => {
    const made = make(
      [
        { type: 'paragraph', text: 'We\0agree', marker: '\0', raw: 'We\0 agree' },
        { type: 'table', text: '', rows: [[{ text: 'a\uD800b' }, { text: '😀' }]] },
      ],
      { properties: { title: 'Re\0ply' } },
    )
    expect(made.text).toBe('We\uFFFDagree\n\na\uFFFDb\t😀')
    expect(made.blocks[0]).toMatchObject({ marker: '\uFFFD', raw: 'We\uFFFD agree' })
    expect(made.properties).toEqual({ title: 'Re\uFFFDply' })
    expect(made.findings.map(({ code, message }) => [code, message.slice(0, 8)])).toEqual([
      ['characters-lost', '2 places'],
    ])
  })

  test('every block and cell is the slice of the text it says it is, whatever the input', () => {
    const unit = fc.oneof(
      fc.constantFrom('\0', '\uD800', '\uDC00'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    )
    const anyText = fc.array(unit).map((units) => units.join(''))
    const cell = fc.record({ text: anyText })
    const block: fc.Arbitrary<DraftBlock> = fc.oneof(
      fc.record({ type: fc.constant('paragraph' as const), text: anyText, marker: anyText }),
      fc.record({
        type: fc.constant('table' as const),
        text: fc.constant(''),
        rows: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
      }),
    )
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const made = make(blocks)
        expect(storable(JSON.stringify(made))).toBe(true)
        for (const one of made.blocks) {
          expect(made.text.slice(one.start, one.end)).toBe(one.text)
          for (const part of one.rows?.flat() ?? [])
            expect(made.text.slice(part.start, part.end)).toBe(part.text)
        }
      }),
    )
  })
})
