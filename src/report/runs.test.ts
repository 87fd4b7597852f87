import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runsOf } from './runs.ts'

type Mark = Parameters<typeof runsOf>[3][number]

/** Notation: `*x*` italic, `_x_` bold, `[1]` a footnote mark whose note is known, `{1}` one whose note is not. */
function read(notation: string): { text: string; marks: Mark[] } {
  let text = ''
  const marks: Mark[] = []
  const open: Record<string, number> = {}
  for (const piece of notation.split(/(\*|_|\[\w\]|\{\w\})/)) {
    const note = /^[[{](\w)/.exec(piece)
    if (piece === '*' || piece === '_') {
      const start = open[piece]
      if (start === undefined) open[piece] = text.length
      else {
        marks.push({ type: piece === '*' ? 'italic' : 'bold', start, end: text.length })
        delete open[piece]
      }
    } else if (note !== null) {
      marks.push({
        type: 'footnote-ref',
        start: text.length,
        end: text.length + 1,
        target: piece.startsWith('[') ? `k${note[1]}` : 'none',
      })
      text += note[1]
    } else text += piece
  }
  return { text, marks }
}

function show(notation: string): string {
  const { text, marks } = read(notation)
  const { runs } = runsOf(text, 0, text.length, marks, (mark) =>
    mark.target === 'none' ? null : (mark.target ?? null),
  )
  return runs
    .map((run) =>
      run.type === 'note'
        ? `^${run.note}`
        : `${run.bold ? 'b' : ''}${run.italic ? 'i' : ''}${run.superscript ? 's' : ''}(${run.text})`,
    )
    .join('')
}

test.each([
  ['plain', '(plain)'],
  ['a *b* c', '(a )i(b)( c)'],
  ['a *b _c_ d* e', '(a )i(b )bi(c)i( d)( e)'],
  ['words[1] go on.', '(words)^k1( go on.)'],
  ['words.[1]', '(words.)^k1'],
  ['[1]words', '^k1(words)'],
  ['words{2} stay', '(words2 stay)'],
  ['two\n  lines', '(two lines)'],
  ['*two *  lines', 'i(two )(lines)'],
])('%j gives %j', (notation, expected) => {
  expect(show(notation)).toBe(expected)
})

test('the words are the source’s but for white space and footnote marks, whatever the marks', () => {
  const mark = (length: number): fc.Arbitrary<Mark> =>
    fc
      .tuple(
        fc.constantFrom('italic', 'bold', 'superscript', 'footnote-ref', 'link'),
        fc.nat(length),
        fc.nat(6),
      )
      .map(([type, start, span]) => ({
        type: type as Mark['type'],
        start,
        end: Math.min(length, start + span),
        target: '1',
      }))
  fc.assert(
    fc.property(
      fc
        .string({ maxLength: 40 })
        .chain((text) => fc.tuple(fc.constant(text), fc.array(mark(text.length), { maxLength: 6 }))),
      ([text, marks]) => {
        const { runs, text: printed, edits } = runsOf(text, 0, text.length, marks, () => 'k1')
        const inNote = (index: number): boolean =>
          marks.some((each) => each.type === 'footnote-ref' && each.start <= index && index < each.end)
        const kept =
          [...text].length === text.length
            ? [...text].filter((_character, index) => !inNote(index)).join('')
            : null
        if (kept !== null) expect(printed.replace(/\s/gu, '')).toBe(kept.replace(/\s/gu, ''))
        expect(runs.filter((run) => run.type === 'note').length).toBeGreaterThanOrEqual(edits.length)
      },
    ),
  )
})
